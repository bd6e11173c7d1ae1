import { isProvince, provinceOf, REGION_NAMES } from './regions';
import type { Placed, Sentence } from './sentences';

const NAME = `(${REGION_NAMES.join('|').replaceAll(' ', String.raw`\s+`)})(?![\\p{L}-]|\\.\\w)`;
const RANK = String.raw`(?:kabupaten(?:\s*\/\s*kota)?|kab\.?|kota(?:madya)?|provinsi|prov\.?|propinsi|daerah)`;
/** Said of an office, a regency, or a province: whom a post is by or about. */
const OFFICE = new RegExp(
  String.raw`\b(?:(?:kpud?|bawaslu|panwaslih|pemkab|pemkot|bupati|wali\s?kota)[\s-]+(?:${RANK}[\s-]+)?|${RANK}[\s-]+)${NAME}`,
  'giu',
);
const THERE = new RegExp(
  String.raw`\b(?:di|se|wilayah|untuk|warga|masyarakat)[\s-]+(?:wilayah\s+|seluruh\s+)?${NAME}`,
  'giu',
);
/** A regency that the list lacks, as new ones will be. */
const UNLISTED = /\b[Kk]ab(?:upaten|\.)\s+(?!Kota\b|Se\b|Dan\b|Setempat\b)(\p{Lu}\p{Ll}+)/gu;
const HOST = /\b(?:kab|kota)-?([a-z]+)\.\s?kpu\.?\s?,?go/giu;
const DATELINE = new RegExp(String.raw`^\s*${NAME}\s*(?:[,(–—-]|$)`, 'iu');

/** To whom a sentence gives what it tells: our regency or city, another, or nobody named. */
export type Belonging = 'ours' | 'other' | 'unnamed';

/** Whom a sentence names. A province that holds `place` is not another one. */
export function belonging(text: string, place: string | undefined): Belonging {
  if (!place) return 'unnamed';
  const names = [...officesIn(text), ...named(text, THERE)];
  if (names.some((name) => holds(name, place)) || new RegExp(`\\b${escaped(place)}\\b`, 'iu').test(text))
    return 'ours';
  return names.length > 0 ? 'other' : 'unnamed';
}

/**
 * To whom a sentence gives one of its dates. Where it names us and others, the words between the dates tell which is
 * whose: those before a date, or those after it in a sentence that names no region before its first date.
 */
export function belongingAt(
  { text, mentions }: Sentence,
  date: Placed,
  place: string | undefined,
): Belonging {
  const ends = mentions.map(({ to }) => to);
  const starts = mentions.map(({ from }) => from);
  const isBefore = belonging(text.slice(0, starts[0]), place) !== 'unnamed';
  const own = isBefore
    ? text.slice(Math.max(0, ...ends.filter((end) => end <= date.from)), date.from)
    : text.slice(date.to, Math.min(text.length, ...starts.filter((start) => start >= date.to)));
  const named = belonging(own, place);
  return named === 'unnamed' ? belonging(text, place) : named;
}

/** Whom a post is by or about, from the first office, regency or province that it names. */
export function homeOf(texts: string[], place: string | undefined): Belonging {
  if (!place) return 'unnamed';
  const first = texts.flatMap(officesIn)[0];
  if (first === undefined) return 'unnamed';
  return holds(first, place) ? 'ours' : 'other';
}

function officesIn(text: string): string[] {
  const dateline = DATELINE.exec(text)?.[1];
  return [
    ...(dateline ? [plain(dateline)] : []),
    ...named(text, HOST),
    ...named(text, OFFICE),
    ...named(text, UNLISTED),
  ];
}

function named(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)]
    .map((match) => match[1] ?? '')
    .filter((name) => pattern === HOST || /^\p{Lu}/u.test(name))
    .map(plain);
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
