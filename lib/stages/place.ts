import { isProvince, provinceOf } from './regions';
import type { Placed, Sentence } from './sentences';

/** Up to four words, the most that a region's name has; which of them are one, the list tells. */
const WORDS = String.raw`(?=(\p{L}[\p{L}-]*(?:\s+\p{L}[\p{L}-]*){0,3}))`;
const RANK = String.raw`(?:kabupaten(?:\s*\/\s*kota)?|kab\.?|kota(?:madya)?|provinsi|prov\.?|propinsi|daerah)`;
/** Said of an office, a regency, or a province: whom a post is by or about. */
const OFFICE = new RegExp(
  String.raw`\b(?:(?:kpud?|bawaslu|panwaslih|pemkab|pemkot|bupati|wali\s?kota)[\s-]+(?:${RANK}[\s-]+)?|${RANK}[\s-]+)${WORDS}`,
  'giu',
);
const THERE = new RegExp(
  String.raw`\b(?:di|se|wilayah|untuk|warga|masyarakat)[\s-]+(?:wilayah\s+|seluruh\s+)?${WORDS}`,
  'giu',
);
/** A regency that the list lacks, as new ones will be. */
const UNLISTED = /\b[Kk]ab(?:upaten|\.)\s+(?!Kota\b|Se\b|Dan\b|Setempat\b)(\p{Lu}\p{Ll}+)/gu;
const HOST = /\b(?:kab|kota)-?([a-z]+)\.\s?kpu\.?\s?,?go/giu;
const OPENING = new RegExp(String.raw`^\s*${WORDS}`, 'gu');

/** To whom a sentence gives what it tells: our regency or city, another, or nobody named. */
export type Belonging = 'ours' | 'other' | 'unnamed';

/** Whom a sentence names. A province that holds `place` is not another one. */
export function belonging(text: string, place: string | undefined): Belonging {
  if (!place) return 'unnamed';
  const names = [...officesIn(text), ...regionsAt(text, THERE)];
  if (names.some((name) => holds(name, place)) || new RegExp(`\\b${escaped(place)}\\b`, 'iu').test(text))
    return 'ours';
  return names.length > 0 ? 'other' : 'unnamed';
}

/**
 * Whether a sentence that is not another region's as a whole gives one of its dates to another. The words between the
 * dates tell: those before a date, or those after it in a sentence that names no region before its first date.
 */
export function isElsewhere(
  { text, mentions }: Sentence,
  { from, to }: Placed,
  place: string | undefined,
): boolean {
  const first = mentions[0]?.from;
  if (mentions.length < 2 || first === undefined) return false;
  const isBefore = belonging(text.slice(0, first), place) !== 'unnamed';
  const own = isBefore
    ? text.slice(Math.max(0, ...mentions.map((one) => one.to).filter((end) => end <= from)), from)
    : text.slice(to, mentions.map((one) => one.from).find((start) => start >= to) ?? text.length);
  return belonging(own, place) === 'other';
}

/** Whom a post is by or about, from the first office, regency or province that it names. */
export function homeOf(texts: string[], place: string | undefined): Belonging {
  if (!place) return 'unnamed';
  const first = texts.flatMap(officesIn)[0];
  if (first === undefined) return 'unnamed';
  return holds(first, place) ? 'ours' : 'other';
}

function officesIn(text: string): string[] {
  return [
    ...regionsAt(text, OPENING, /^\s*(?:[,(–—-]|$)/),
    ...[...text.matchAll(HOST)].map(([, host = '']) => host.toLowerCase()),
    ...regionsAt(text, OFFICE),
    ...[...text.matchAll(UNLISTED)].map(([, name = '']) => plain(name)),
  ];
}

/** The regions whose names begin where a pattern ends, and are followed by what is asked for: by default no host name. */
function regionsAt(text: string, pattern: RegExp, followed = /^(?!\.\w)/): string[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: lead, 1: words = '' }) => {
    if (!/^\p{Lu}/u.test(words)) return [];
    const ends = [...words.matchAll(/[\p{L}-]+/gu)].map((word) => word.index + word[0].length).reverse();
    const end = ends.find((at) => provinceOf(plain(words.slice(0, at))) !== undefined);
    const named = end !== undefined && followed.test(text.slice(index + lead.length + end));
    return named ? [plain(words.slice(0, end))] : [];
  });
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ');
}

function holds(name: string, place: string): boolean {
  const ours = plain(place).replace(/^(?:kabupaten|kota|kab\.)\s+/, '');
  if (name === ours) return true;
  return isProvince(name) && provinceOf(name) === provinceOf(ours);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
