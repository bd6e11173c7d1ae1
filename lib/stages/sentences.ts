import type { DateMention } from '../dates/mention';

/** A sentence of a post, or a line of a list in it. */
export interface Sentence {
  text: string;
  /** Where it stands in the title or the text: UTF-16 units. */
  at: number;
  inTitle: boolean;
  /** The dates in it, by place. */
  mentions: Placed[];
}

/** A date with its place in the sentence. */
export interface Placed {
  mention: DateMention;
  from: number;
  to: number;
}

const ABBREVIATION =
  /(?:^|[\s(])(?:kab|kec|kel|ds|no|nmr|h|hj|drs|dra|dr|ir|prof|bpk|sdr|tgl|pkl|jl|jln|gg|dll|dkk|dsb|a\.n|s\.d|s\.h|st|m|th|thn|rt|rw|kep|psl|pt|cv)$/i;

/** Cuts a title or text into sentences; a date is never cut through. */
export function sentencesOf(field: string, inTitle: boolean, mentions: DateMention[]): Sentence[] {
  const ends = boundaries(field).filter(
    (at) => !mentions.some(({ index, text }) => index < at && at < index + text.length),
  );
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of [...ends, field.length]) {
    const text = field.slice(start, end);
    if (text.trim()) sentences.push({ text, at: start, inTitle, mentions: placed(mentions, start, end) });
    start = end;
  }
  return sentences;
}

const BULLET = /^\s*[*•▪\-–—]\s*\p{L}/u;
const HEADING = /\b(?:tahapan|jadwal|agenda|rangkaian)\b|:\s*$/iu;

/**
 * The dates of a schedule that stand in lines of their own above what they belong to, each with the line below. Where
 * the line before the first of them is an entry and no heading, dates stand below, as they mostly do.
 * @param isEntry whether a line names a stage
 */
export function headingsOf(
  sentences: Sentence[],
  isEntry: (sentence: Sentence) => boolean,
): Map<Sentence, Sentence> {
  const bare = sentences.filter(isBareDate);
  const first = bare[0];
  const below = first && sentences[sentences.indexOf(first) + 1];
  if (!first || !below || bare.length < 2) return new Map();
  const above = sentences[sentences.indexOf(first) - 1];
  const opens =
    !above ||
    (HEADING.test(above.text) && !isEntry(above)) ||
    (BULLET.test(below.text) && !BULLET.test(above.text));
  if (!opens) return new Map();
  return new Map(
    bare.flatMap((date) => {
      const entry = sentences[sentences.indexOf(date) + 1];
      return entry && !isBareDate(entry) ? [[date, entry] as const] : [];
    }),
  );
}

/** A line of nothing but a date. */
function isBareDate({ text, mentions }: Sentence): boolean {
  const [only, more] = mentions;
  if (!only || more) return false;
  return !/[\p{L}\d]/u.test(text.slice(0, only.from) + text.slice(only.to));
}

function placed(mentions: DateMention[], start: number, end: number): Placed[] {
  return mentions
    .filter(({ index }) => index >= start && index < end)
    .map((mention) => ({
      mention,
      from: mention.index - start,
      to: mention.index - start + mention.text.length,
    }))
    .sort((a, b) => a.from - b.from);
}

/** The places at which a new sentence begins. */
function boundaries(field: string): number[] {
  const found: number[] = [];
  for (const match of field.matchAll(/((?<![.!?…])[.!?…]+["”’')\]]*)(\s+)|(?<!\s)\s*\n\s*/g)) {
    const after = match.index + match[0].length;
    if (match[1] === undefined || match[2]?.includes('\n')) {
      if (breaksLine(field, match.index, after)) found.push(after);
      continue;
    }
    if (!/^["“‘'([•\-–—*]*[\p{Lu}\d]/u.test(field.slice(after, after + 6))) continue;
    if (match[1] === '.' && ABBREVIATION.test(field.slice(Math.max(0, match.index - 8), match.index)))
      continue;
    found.push(after);
  }
  return found;
}

/** A line break ends a sentence unless the line goes on in the middle of one. */
function breaksLine(field: string, before: number, after: number): boolean {
  if (/\n\s*\n/.test(field.slice(before, after))) return true;
  return (
    !/^[\p{Ll}]/u.test(field.slice(after, after + 2)) ||
    /[.!?:;]\s*$/.test(field.slice(Math.max(0, before - 2), before + 1))
  );
}
