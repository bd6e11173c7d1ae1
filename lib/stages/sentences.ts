import type { Spelt } from '../announcement';
import type { Dates } from '../dates';
import { addMonths, parts } from '../dates/calendar';
import type { DateMention, Day, PlacedLength, PlacedToday } from '../dates/mention';
import type { PostTime } from './reading';
import { rowsOf } from './schedule';

/** A sentence of a post, or a line of a list in it. */
export interface Sentence {
  text: string;
  /** What stands between two of its places, as the post has it: `text` spells Coklit one way. */
  written(from: number, to: number): string;
  /** Where it stands in the title or the text: UTF-16 units. */
  at: number;
  inTitle: boolean;
  /** The dates in it, by place. */
  mentions: Placed[];
  /** The lengths in it, and the starts told as today; their places are those of the sentence. */
  lengths: PlacedLength[];
  todays: PlacedToday[];
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
export function sentencesOf(spelt: Spelt, inTitle: boolean, dates: Dates, time: PostTime): Sentence[] {
  const field = spelt.text;
  const mentions = rowsOf(field, mentionsIn(dates, time));
  const ends = boundaries(field).filter(
    (at) =>
      !mentions.some(({ index, text }) => index < at && at < index + text.length) &&
      !isAnswer(field, at, mentions),
  );
  const [lengths, todays] = [dates.lengths(), dates.todays()];
  const sentences: Sentence[] = [];
  let at = 0;
  for (const end of shortened(field, [...ends, field.length], mentions)) {
    const text = field.slice(at, end);
    const isHere = ({ index }: { index: number }): boolean => index >= at && index < end;
    const start = at;
    if (text.trim())
      sentences.push({
        text,
        written: (from, to) => spelt.written(start + from, start + to),
        at,
        inTitle,
        mentions: placed(mentions.filter(isHere), at),
        lengths: lengths
          .filter(isHere)
          .map((length) => ({ ...length, index: length.index - start, end: length.end - start })),
        todays: todays.filter(isHere).map((today) => ({
          ...today,
          index: today.index - start,
          end: today.end - start,
          at: today.at - start,
        })),
      });
    at = end;
  }
  return sentences;
}

/** What is longer is a table in one line, or no language. */
const LONGEST = 700;
const SHORTEST = 300;

/** Cuts what is too long for a sentence after one of its dates, where a row would end, so that no text takes long. */
function shortened(field: string, ends: number[], mentions: DateMention[]): number[] {
  const inside = mentions.map(({ index, text }) => ({ from: index, to: index + text.length }));
  let at = 0;
  let next = 0;
  return ends.flatMap((end) => {
    const cuts: number[] = [];
    while (end - at > LONGEST) {
      while ((inside[next]?.to ?? field.length) < at + SHORTEST) next++;
      const after = inside.slice(next).find(({ to }) => to > at + LONGEST)?.from ?? field.length;
      const row = inside[next] && (inside[next]?.to ?? 0) < at + LONGEST ? (inside[next]?.to ?? 0) : null;
      const space = field.indexOf(' ', at + LONGEST);
      const cut = row ?? (space < 0 || space > after ? Math.min(after, end) : space);
      if (cut <= at || cut >= end) break;
      cuts.push(cut);
      at = cut;
    }
    at = end;
    return [...cuts, end];
  });
}

/** "Kapan coklit berakhir? 18 Juni.": a date that answers belongs to its question. */
function isAnswer(field: string, at: number, mentions: DateMention[]): boolean {
  if (!/\?\s*$/.test(field.slice(Math.max(0, at - 4), at))) return false;
  const answer = mentions.find(({ index }) => index >= at && index - at < 12);
  return (
    answer !== undefined &&
    (answer.text.endsWith('.') || /^\s*(?:[.;!\n]|$)/.test(field.slice(answer.index + answer.text.length)))
  );
}

function placed(mentions: DateMention[], start: number): Placed[] {
  return mentions
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

/**
 * The dates in a field of a post. In an undated post "hari ini" says nothing, and a day without a year takes the one
 * year that the post's bounds leave, else the year of first sight with the doubt `undated-source`.
 */
function mentionsIn({ mentions }: Dates, time: PostTime): DateMention[] {
  if (time.day) return mentions(time.day);
  const stated = mentions(null).filter((mention) => !hasInferredYear(mention));
  const guessed = mentions(time.firstSeen)
    .filter((mention) => hasInferredYear(mention) && !isRelative(mention))
    .map((mention) => bounded(mention, mentions, time) ?? inYearOfFirstSight(mention, time.firstSeen));
  const free = guessed.filter((mention) => !stated.some((other) => overlap(mention, other)));
  return [...stated, ...free].sort((a, b) => a.index - b.index);
}

function hasInferredYear({ doubts }: DateMention): boolean {
  return doubts.includes('year-inferred');
}

/** Read from the post's own day, which is not known. */
function isRelative({ text, doubts }: DateMention): boolean {
  return doubts.includes('month-inferred') || !/\d/.test(text);
}

function overlap(a: DateMention, b: DateMention): boolean {
  return a.index < b.index + b.text.length && b.index < a.index + a.text.length;
}

function bounded(
  mention: DateMention,
  mentions: Dates['mentions'],
  { earliest, latest }: PostTime,
): DateMention | null {
  if (!earliest || !latest) return null;
  const [early, late] = [earliest, latest].map((day) =>
    mentions(day).find(({ index, text }) => index === mention.index && text === mention.text),
  );
  return early && late && early.start === late.start && early.end === late.end ? early : null;
}

function inYearOfFirstSight(mention: DateMention, firstSeen: Day): DateMention {
  const years = parts(firstSeen).year - parts(mention.start).year;
  const moved = (day: Day): Day => addMonths(day, years * 12);
  return {
    ...mention,
    start: moved(mention.start),
    ...(mention.end && { end: moved(mention.end) }),
    doubts: [...mention.doubts, 'undated-source'],
  };
}
