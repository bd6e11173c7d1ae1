import { OTHER_NAMES, PROVINCES } from '../regions';
import { HOME_OFFICE, type Office, type Source } from '../source';

/** An office that can be chosen, and where its news should stand. */
export interface ListedOffice extends Office {
  province: string;
  /** By the pattern that all KPU offices share: to be tried before it is kept. */
  host: string;
}

/** Categories seen on the offices' sites: 104 news, 11 announcements. */
const CATEGORIES = [
  { id: 104, name: 'Berita Terkini' },
  { id: 11, name: 'Pengumuman' },
];

/** The national office, which is in no list: it has no province and announces for nobody alone. */
const NATIONAL: Office = {
  id: 'kpu.go.id',
  name: 'KPU Republik Indonesia',
  place: '',
  utcOffset: HOME_OFFICE.utcOffset,
};

/** All KPU offices of provinces, regencies and cities, by province. */
export function listOffices(): ListedOffice[] {
  return PROVINCES.flatMap(({ name: province, slug, host = slug, utcOffset, regencies, cities }) => [
    { id: slug, name: `KPU Provinsi ${province}`, place: province, utcOffset, province, host: hostOf(host) },
    ...split(regencies).map((place) => local('kab', 'Kabupaten', place, province, utcOffset)),
    ...split(cities).map((place) => local('kota', 'Kota', place, province, utcOffset)),
  ]);
}

/** The offices whose name holds every word of the query, regencies and cities by the beginning of a word first. */
export function findOffices(query: string, among: readonly ListedOffice[] = listOffices()): ListedOffice[] {
  const wanted = fold(query).split(' ').filter(Boolean);
  if (!wanted.length) return [...among];
  const scored = among.flatMap((office) => {
    const others = [office.place, office.province].map((each) => OTHER_NAMES[each] ?? '').join(' ');
    const name = ` ${fold(`${office.name} ${office.province} ${others}`)}`;
    if (!wanted.every((word) => name.includes(word))) return [];
    const begins = wanted.filter((word) => name.includes(` ${word}`)).length;
    return [{ office, score: begins * 2 + (fold(office.place) === wanted.join(' ') ? 1 : 0) }];
  });
  return scored.sort((a, b) => b.score - a.score).map(({ office }) => office);
}

/** The office whose site lies at a host, with or without hyphens and 'www.'; null for every other host. */
export function officeAt(host: string): Office | null {
  const [, name] = /^(?:www\.)?(?:(.+)\.)?kpu\.go\.id\.?$/i.exec(host) ?? [null, null];
  if (name === null) return null;
  return name === undefined ? NATIONAL : (byHost().get(slugOf(name)) ?? null);
}

/** All offices of a province, named as people do: 'jatim', 'Jawa Timur', 'Jakarta'; none where no province has that name. */
export function officesIn(province: string): ListedOffice[] {
  const wanted = slugOf(province).replace(/^provinsi/, '');
  const slug = PROVINCE_OR_CITY[wanted] ?? wanted;
  const found = PROVINCES.find((each) =>
    [each.slug, slugOf(each.name), ...otherNames(each.name)].includes(slug),
  );
  return found ? listOffices().filter((office) => office.province === found.name) : [];
}

/** The two categories that announce things, at this office. */
export function sourcesOf(listed: ListedOffice): Source[] {
  const { host } = listed;
  const office = plain(listed);
  return CATEGORIES.map(({ id, name }) => ({
    key: `${office.id}/${id}`,
    url: `https://${host}/index.php/blog/category/${id}`,
    name,
    office,
    redirects: 'same-origin',
  }));
}

/** Names of a province that are those of its city elsewhere. */
const PROVINCE_OR_CITY: Readonly<Record<string, string>> = { jogja: 'diy', yogyakarta: 'diy' };

/** What else a region is called, each in one word. */
const otherNames = (place: string): string[] => split(OTHER_NAMES[place] ?? '').map(slugOf);

const plain = ({ id, name, place, utcOffset }: ListedOffice): Office => ({ id, name, place, utcOffset });

function local(
  kind: 'kab' | 'kota',
  title: string,
  place: string,
  province: string,
  utcOffset: Office['utcOffset'],
): ListedOffice {
  const id = `${kind}-${slugOf(place)}`;
  return { id, name: `KPU ${title} ${place}`, place, utcOffset, province, host: hostOf(id) };
}

function hostOf(id: string): string {
  return `${id}.kpu.go.id`;
}

function slugOf(place: string): string {
  return fold(place).replaceAll(' ', '');
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function split(names: string): string[] {
  return names.split(', ').filter(Boolean);
}

let hosts: ReadonlyMap<string, Office> | undefined;

/**
 * Offices by the first part of their host, all of it in one word: by their own names before those that they share. Made
 * when it is first asked for: a page that only lists offices has no need of it.
 */
function byHost(): ReadonlyMap<string, Office> {
  hosts ??= new Map(
    [otherHosts, ownHosts].flatMap((hostsOf) =>
      listOffices().flatMap((listed) =>
        hostsOf(listed).map((name) => [slugOf(name), plain(listed)] as const),
      ),
    ),
  );
  return hosts;
}

function ownHosts({ id, host, place }: ListedOffice): string[] {
  return [id, host.replace('.kpu.go.id', ''), ...(/^(?:kab|kota)-/.test(id) ? [] : [place])];
}

function otherHosts({ id, place }: ListedOffice): string[] {
  const [rank = ''] = /^(?:kab|kota)-/.exec(id) ?? [];
  return otherNames(place).map((name) => rank + name);
}
