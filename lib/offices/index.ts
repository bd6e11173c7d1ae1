import { OTHER_NAMES, PROVINCES, slugOf } from '../regions';
import { slipsBetween } from '../slips';
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

/** What every office is: says nothing of which. */
const NOISE = /^(?:kpud?|komisi|pemilihan|umum|independen|kantor|adm|administrasi)$/;
/** Ranks as people write them. */
const WRITTEN: Readonly<Record<string, string>> = {
  kep: 'kepulauan',
  kodya: 'kota',
  kotamadya: 'kota',
  kotamadia: 'kota',
  prop: 'provinsi',
  propinsi: 'provinsi',
  sumatra: 'sumatera',
};

/**
 * The offices that a query names, the nearest first: those in whose names a word begins with each of its words; where
 * there are none those that hold them however they are spaced ("Kulonprogo"), then those but for a slip ("Probolingo").
 */
export function findOffices(query: string, among: readonly ListedOffice[] = listOffices()): ListedOffice[] {
  const all = wordsIn(query.replace(/\bkab\w*\.?\s*\/\s*kota/i, ''));
  const named = all.filter((word) => !NOISE.test(word));
  const wanted = named.length > 0 ? named : all;
  if (!wanted.length) return /[\p{L}\p{N}]/u.test(query) ? [] : [...among];
  const whole = wanted.filter((word) => !/^(?:kab(?:upaten)?|kota|prov(?:insi)?)$/.test(word)).join('');
  for (const isIn of [begins, holds, slips]) {
    const found = among.filter((office) => wanted.every((word) => isIn(word, namesOf(office))));
    if (found.length === 0) continue;
    const score = (office: ListedOffice): number => {
      const exact = wanted.filter((word) => namesOf(office).words.includes(word)).length;
      const [place, province] = [slugOf(office.place), slugOf(office.province)];
      if (place === wanted.join('')) return (wanted.length + 1) * 3;
      return exact * 3 + ([place, place + province].includes(whole) ? 3 : province === whole ? 1 : 0);
    };
    const scores = new Map(found.map((office) => [office, score(office)]));
    return found.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  }
  return [];
}

/** What an office and its province are called: all words of it, and each name in one word. */
interface Names {
  words: string[];
  joined: string[];
}

const begins = (word: string, { words }: Names): boolean => words.some((each) => each.startsWith(word));
const holds = (word: string, names: Names): boolean =>
  begins(word, names) || names.joined.some((each) => each.includes(word));
const slips = (word: string, names: Names): boolean =>
  holds(word, names) || names.words.some((each) => isSlipOf(word, each));

/** Made once for each office: a search is made anew with every letter. */
const NAMES = new Map<string, Names>();

function namesOf(office: ListedOffice): Names {
  const known = NAMES.get(office.id);
  if (known) return known;
  const all = [office.name, office.place, office.province, ...othersOf(office)];
  const names = { words: all.flatMap(wordsIn), joined: all.map(slugOf) };
  NAMES.set(office.id, names);
  return names;
}

/** What else an office and its province are called. In Aceh it is an independent commission. */
const othersOf = ({ place, province }: ListedOffice): string[] => [
  ...[place, province].flatMap((each) => OTHER_NAMES.get(each) ?? []),
  ...(province === 'Aceh' ? ['KIP'] : []),
];

const wordsIn = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) => WRITTEN[word] ?? word);

/** Whether a word, as far as it was typed, is another but for a slip of the hand. */
function isSlipOf(word: string, other: string): boolean {
  const allowed = word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0;
  if (!allowed || word[0] !== other[0]) return false;
  return [-1, 0, 1].some(
    (more) => slipsBetween(word, other.slice(0, word.length + more), allowed) <= allowed,
  );
}

/** The office whose site lies at a host, with or without hyphens and 'www.'; null for every other host. */
export function officeAt(host: string): Office | null {
  const [, name] = /^(?:www\.)?(?:(.+)\.)?kpu\.go\.id\.?$/i.exec(host) ?? [null, null];
  if (name === null) return null;
  if (name === undefined) return NATIONAL;
  return byHost().get(slugOf(name)) ?? byHost().get(wordsIn(name).join('')) ?? null;
}

/** All offices of a province, named as people do: 'jatim', 'Jawa Timur', 'Jakarta'; none where no province has that name. */
export function officesIn(province: string): ListedOffice[] {
  const wanted = wordsIn(province)
    .join('')
    .replace(/^prov(?:insi)?/, '');
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
const PROVINCE_OR_CITY: Readonly<Record<string, string>> = {
  jogja: 'diy',
  jogjakarta: 'diy',
  yogya: 'diy',
  yogyakarta: 'diy',
};

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
