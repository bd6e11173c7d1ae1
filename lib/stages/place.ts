import { provinceOf, REGION_NAMES } from './regions';

const RANK = String.raw`(?:kabupaten(?:\s*\/\s*kota)?|kab\.?|kota(?:madya)?|provinsi|prov\.?|propinsi)`;
const LEAD = String.raw`(?:\b(?:kpud?|bawaslu|panwaslih|pemkab|pemkot|di|se|wilayah|untuk|warga|bupati|wali\s?kota|gubernur)[\s-]+(?:${RANK}[\s-]+)?|\b${RANK}[\s-]*)`;
const NAMED = new RegExp(
  `${LEAD}(${REGION_NAMES.join('|').replaceAll(' ', String.raw`\s+`)})(?![\\p{L}-]|\\.\\w)`,
  'giu',
);
/** "Kabupaten Probolinggo" with a name that the list lacks. */
const RANKED = /\b(?:kabupaten|kab\.|kota|provinsi)\s+(\p{Lu}\p{L}+)/gu;
const HOST = /\b(?:kab|kota)-?([a-z]+)\.kpu\.go/giu;
const DATELINE = new RegExp(
  `^\\s*(${REGION_NAMES.join('|').replaceAll(' ', String.raw`\s+`)})\\s*(?:[,(–—-]|$)`,
  'iu',
);

/** To whom a sentence gives what it tells: our regency or city, another, or nobody named. */
export type Belonging = 'ours' | 'other' | 'unnamed';

/** Whom a sentence names beside what it tells. A province that holds `place` is not another one. */
export function belonging(text: string, place: string | undefined): Belonging {
  if (!place) return 'unnamed';
  const names = namesIn(text);
  if (names.length === 0) return new RegExp(`\\b${escaped(place)}\\b`, 'iu').test(text) ? 'ours' : 'unnamed';
  if (names.some((name) => holds(name, place))) return 'ours';
  return 'other';
}

function namesIn(text: string): string[] {
  const found = [...text.matchAll(NAMED), ...text.matchAll(HOST)].map((match) => match[1] as string);
  const dateline = DATELINE.exec(text)?.[1];
  const ranked = [...text.matchAll(RANKED)].map((match) => match[1] as string);
  return [
    ...found,
    ...(dateline ? [dateline] : []),
    ...ranked.filter((name) => !/^(?:Kota|Kabupaten|Se)$/.test(name)),
  ].map((name) => name.toLowerCase().replace(/\s+/g, ' '));
}

function holds(name: string, place: string): boolean {
  const ours = place.toLowerCase().replace(/^(?:kabupaten|kota|kab\.)\s+/, '');
  if (name === ours || ours.startsWith(`${name} `)) return true;
  return provinceOf(name) === name && provinceOf(ours) === name;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
