import { OTHER_NAMES, PROVINCES } from '../regions';
import type { Office, Source } from '../source';

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

/** All KPU offices of provinces, regencies and cities, by province. */
export function listOffices(): ListedOffice[] {
  return PROVINCES.flatMap(({ name: province, slug, utcOffset, regencies, cities }) => [
    { id: slug, name: `KPU Provinsi ${province}`, place: province, utcOffset, province, host: hostOf(slug) },
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

/** The two categories that announce things, at this office. */
export function sourcesOf({ province: _province, host, ...office }: ListedOffice): Source[] {
  return CATEGORIES.map(({ id, name }) => ({
    key: `${office.id}/${id}`,
    url: `https://${host}/index.php/blog/category/${id}`,
    name,
    office,
    redirects: 'same-origin',
  }));
}

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
