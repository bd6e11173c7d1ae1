import { OTHER_NAMES, PROVINCES } from '../regions';
import { slips } from '../slips';
import { HOME_OFFICE, type Office, type Source, sourcesAt } from '../source';

/** An office that can be chosen, and where its news should stand. */
export interface ListedOffice extends Office {
  province: string;
  /** By the pattern that all KPU offices share: to be tried before it is kept. */
  host: string;
}

/** The national office, which is in no list: it has no province and announces for nobody alone. */
const NATIONAL: Office = {
  id: 'kpu.go.id',
  name: 'KPU Republik Indonesia',
  place: '',
  utcOffset: HOME_OFFICE.utcOffset,
};

/** All KPU offices of provinces, regencies and cities, by province. */
export function listOffices(): ListedOffice[] {
  return PROVINCES.flatMap(({ name: province, slug, host, utcOffset, regencies, cities }) => [
    { id: slug, name: `KPU Provinsi ${province}`, place: province, utcOffset, province, host: hostOf(host) },
    ...regencies.map((place) => local('kab', 'Kabupaten', place, province, utcOffset)),
    ...cities.map((place) => local('kota', 'Kota', place, province, utcOffset)),
  ]);
}

/** The offices whose name holds every word of the query, regencies and cities by the beginning of a word first. */
export function findOffices(query: string, among: readonly ListedOffice[] = listOffices()): ListedOffice[] {
  const wanted = wordsOf(query);
  return wanted.length ? withWords(wanted, named(among)) : [...among];
}

/** As `findOffices`; where it finds none, words that are in no name are taken for the nearest one, a slip or two away. */
export function guessOffices(query: string): ListedOffice[] {
  const found = findOffices(query);
  if (found.length) return found;
  const all = named(listOffices());
  const known = [...new Set(all.flatMap(({ name }) => name.trim().split(' ')))];
  const isKnown = (word: string) => all.some(({ name }) => name.includes(word));
  return withWords(
    wordsOf(query).map((word) => (isKnown(word) ? word : nearest(word, known))),
    all,
  );
}

const wordsOf = (query: string): string[] => fold(query).split(' ').filter(Boolean);

const named = (offices: readonly ListedOffice[]) =>
  offices.map((office) => {
    const others = [office.place, office.province].flatMap((each) => OTHER_NAMES.get(each) ?? []).join(' ');
    return { office, name: ` ${fold(`${office.name} ${office.province} ${others}`)}` };
  });

function withWords(
  wanted: readonly string[],
  named: readonly { office: ListedOffice; name: string }[],
): ListedOffice[] {
  const scored = named.flatMap(({ office, name }) => {
    if (!wanted.every((word) => name.includes(word))) return [];
    const begins = wanted.filter((word) => name.includes(` ${word}`)).length;
    return [{ office, score: begins * 2 + (fold(office.place) === wanted.join(' ') ? 1 : 0) }];
  });
  return scored.sort((a, b) => b.score - a.score).map(({ office }) => office);
}

/** The known word that a misspelt one of five letters or more is nearest to; else the word itself. */
function nearest(word: string, known: readonly string[]): string {
  const most = word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
  const near = known
    .filter((other) => other[0] === word[0])
    .map((other) => ({ other, away: slips(word, other, most) }))
    .filter(({ away }) => away <= most);
  return near.sort((a, b) => a.away - b.away)[0]?.other ?? word;
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
  return sourcesAt(listed.host, plain(listed));
}

/** Names of a province that are those of its city elsewhere. */
const PROVINCE_OR_CITY: Readonly<Record<string, string>> = { jogja: 'diy', yogyakarta: 'diy' };

/** What else a region is called, each in one word. */
const otherNames = (place: string): string[] => (OTHER_NAMES.get(place) ?? []).map(slugOf);

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
