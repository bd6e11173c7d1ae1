/** A post as it was read: nothing in it is derived. Plain text, at most 5,000 characters. */
export interface Post {
  /** Made once from the best identity known at first sight; see `identitiesOf` in lib/merge. */
  id: string;
  /** Other identities under which the same post was met. */
  aliases: string[];
  /** `Office.id` */
  office: string;
  url: string | null;
  title: string;
  /** The newest body; a cut one never replaces the whole one that it begins. */
  text: string;
  /** False while only a cut body ("....", "Selengkapnya") is known. */
  whole: boolean;
  /** The feed's own date; a listing has none. */
  feedDate: Date | null;
  updatedAt: Date | null;
  firstSeenAt: Date;
  /** Source key to place: higher is newer, comparable within one source only. */
  places: Record<string, number>;
  /** The wording before the latest edit. */
  previous?: { title: string; text: string; until: Date };
  /** Source key to the fingerprint of the wording last read there: two sources that word a post differently are no edit. */
  seen?: Record<string, string>;
  /** Source key to the highest place given up for want of room by the time this post came: nothing below it is new. */
  floors?: Record<string, number>;
}

/** How "coklit" and its long form are spelt. A spelling more belongs here alone: the judge reads all of them as these two. */
const SHORT = 'cok-?lit';
const LONG = String.raw`pencocokk?an\s{0,9}(?:dan|&|\/)\s{0,9}penelitian`;
/** Coklit by name. The application of that name, "e-Coklit", is none. */
export const COKLIT = String.raw`(?<!\p{L}|\be-)(?:(?:\p{L}{0,5}|(?:di|men|pen)-)${SHORT}\p{L}{0,6}(?!\p{L})|${LONG})`;
/** Words that may stand between "coklit" and "terbatas" without changing what is limited. */
const BETWEEN = String.raw`(?:(?:coklit|coktas|pencocokan|penelitian|dan|atau|data|daftar|pemilih|pemutakhiran|berkelanjutan|pdpb|dpb|dalam|rangka|secara|bersifat|yang|lapangan|ulang|triwulan|semester|tahun|[ivx]{1,4}|\d+)\b|\([^()]{1,40}\)|["“”',/-])`;
/** Coktas by name, also written out. */
export const COKTAS = String.raw`\bcok-?(?:tas|las)\b|${COKLIT}\s{0,9}(?:${BETWEEN}\s{0,9}){0,12}\bterbatas\b|${COKLIT}[^.;,]{0,70}\bsecara\s+terbatas\b|\bsecara\s+terbatas\b[^.;,]{0,40}${COKLIT}`;

const COKTAS_PATTERN = new RegExp(COKTAS, 'iu');
const COKLIT_PATTERN = new RegExp(COKLIT, 'iu');
const CONTINUOUS_UPDATE =
  /\b(?:PDPB|DPB)\b|\b(?:pemutakhiran|daftar|data)\s+(?:data\s+|daftar\s+)?pemilih\s+berkelanjutan\b/i;
const MASS_COKLIT = /\b(?:pantarlih|ppdp)\b|\bpemutakhiran data pemilih (?:pilkada|pemilu|pemilihan)\b/i;

/** A text in which Coklit is spelt one way, and the words that stand between two places of it as they were written. */
export interface Spelt {
  text: string;
  written(from: number, to: number): string;
}

const EVERY_COKLIT = new RegExp(COKLIT, 'giu');
const EVERY_SHORT = new RegExp(SHORT, 'giu');
const EVERY_LONG = new RegExp(LONG, 'giu');

/** The same text with "coklit" and "pencocokan dan penelitian" for every other spelling of them. */
export function speltOneWay(text: string): Spelt {
  const shifts: { from: number; by: number }[] = [];
  let by = 0;
  const spelt = text.replace(EVERY_COKLIT, (found, at: number) => {
    // A capital stays one: it may open a sentence.
    const usual = found
      .replace(EVERY_SHORT, (word) => `${word.startsWith('C') ? 'C' : 'c'}oklit`)
      .replace(EVERY_LONG, (words) => `${words.startsWith('P') ? 'P' : 'p'}encocokan dan penelitian`);
    if (usual.toLowerCase() === found.toLowerCase() || found.includes('\n')) return found;
    const from = at + by + usual.length;
    by += usual.length - found.length;
    shifts.push({ from, by });
    return usual;
  });
  const placed = (at: number) => at - (shifts.findLast(({ from }) => from <= at)?.by ?? 0);
  return { text: spelt, written: (from, to) => text.slice(placed(from), placed(to)) };
}

/**
 * What a text is about: 'coklit' for the door-to-door check of voter data, 'coktas' for the small
 * check within the quarterly continuous update (PDPB), also where its name is written out
 * ("pencocokan dan penelitian … terbatas") or where a Coklit is said of the PDPB and no Pantarlih
 * takes part. Where a text names both, the one named first is its topic.
 */
export function topicOf(text: string): 'coklit' | 'coktas' | null {
  const coktas = text.search(COKTAS_PATTERN);
  const coklit = text.search(COKLIT_PATTERN);
  if (coktas >= 0 && (coklit < 0 || coktas <= coklit)) return 'coktas';
  if (coklit < 0) return null;
  return CONTINUOUS_UPDATE.test(text) && !MASS_COKLIT.test(text) ? 'coktas' : 'coklit';
}
