import { findDates } from '../dates';
import { addMonths, instantOf, parts } from '../dates/calendar';
import type { DateMention, Day } from '../dates/mention';
import type { PostTime } from './reading';

/**
 * The dates in a field of a post. In an undated post "hari ini" says nothing, and a day without a year takes the one
 * year that the post's bounds leave, else the year of first sight with the doubt `undated-source`.
 */
export function datesIn(field: string, time: PostTime): DateMention[] {
  if (time.day) return dated(field, time.day);
  const stated = findDates(field, { publishedAt: null }).filter((mention) => !hasInferredYear(mention));
  const guessed = dated(field, time.firstSeen)
    .filter((mention) => hasInferredYear(mention) && !isRelative(mention))
    .map((mention) => bounded(mention, field, time) ?? inYearOfFirstSight(mention, time.firstSeen));
  const free = guessed.filter((mention) => !stated.some((other) => overlap(mention, other)));
  return [...stated, ...free].sort((a, b) => a.index - b.index);
}

function dated(field: string, day: Day): DateMention[] {
  return findDates(field, { publishedAt: instantOf(day, '12:00', '+07:00') });
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

function bounded(mention: DateMention, field: string, { earliest, latest }: PostTime): DateMention | null {
  if (!earliest || !latest) return null;
  const [early, late] = [earliest, latest].map((day) =>
    dated(field, day).find(({ index, text }) => index === mention.index && text === mention.text),
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
