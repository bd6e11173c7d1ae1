import type { ParsedResult } from 'chrono-node';
import { casual, strict } from 'chrono-node/id';

/** chrono-node as it reads Indonesian, in its two configurations; days before months, as its `id` has them. */
export const CHRONO: Record<string, (text: string, published: Date) => string[]> = {
  'chrono-node/id, casual': (text, published) => casual.parse(text, noon(published)).flatMap(daysIn),
  'chrono-node/id, strict': (text, published) => strict.parse(text, noon(published)).flatMap(daysIn),
};

/** The post's day in the zone of the machine, which chrono-node counts in. */
const noon = (day: Date): Date => new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 12);

const written = (day: ParsedResult['start']): string =>
  [day.get('year'), day.get('month'), day.get('day')].map((part) => String(part).padStart(2, '0')).join('-');

/** Days and ranges as ours are written; a mere time of the day is none, and held against nobody. */
function daysIn({ start, end }: ParsedResult): string[] {
  const isDay = (each: ParsedResult['start']): boolean =>
    (['day', 'weekday', 'month'] as const).some((part) => each.isCertain(part));
  if (!isDay(start)) return [];
  const days = [start, ...(end && isDay(end) ? [end] : [])].map(written);
  return [[...new Set(days)].join('/')];
}
