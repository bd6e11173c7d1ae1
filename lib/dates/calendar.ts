/**
 * Arithmetic over days written 'YYYY-MM-DD' and over fixed offsets from UTC.
 * Nothing here knows a time zone of the machine it runs on.
 */
import type { Day } from './mention';

const DAY_MS = 86_400_000;
const OFFSET = /^([+-])(\d{2}):(\d{2})$/;

/** 0 = Minggu … 6 = Sabtu. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Whether year, month (1 to 12) and day of the month name a day that exists. */
export function exists(year: number, month: number, date: number): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

/** The day of a year, month (1 to 12) and day of the month that exist. */
export function toDay(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Year, month (1 to 12) and day of the month. */
export function parts(day: Day): { year: number; month: number; date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

/** Whether a value is a day that exists, written 'YYYY-MM-DD'. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value)) return false;
  // Every month has 28 days; some browsers make a date of a 30 February, others none.
  return value.slice(8) < '29' || (!Number.isNaN(dayNumber(value)) && addDays(value, 0) === value);
}

/** The day so many days later (earlier where negative). */
export function addDays(day: Day, count: number): Day {
  return fromNumber(dayNumber(day) + count);
}

/** The same day of the month so many months later; the month's last day where it has no such day. */
export function addMonths(day: Day, count: number): Day {
  const { year, month, date } = parts(day);
  const index = year * 12 + (month - 1) + count;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return toDay(newYear, newMonth, Math.min(date, daysInMonth(newYear, newMonth)));
}

/** Days from one day to another: 0 for the same day, negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The weekday of a day. */
export function weekdayOf(day: Day): Weekday {
  return ((((dayNumber(day) + 4) % 7) + 7) % 7) as Weekday;
}

/** The calendar day of an instant at a fixed offset ('+07:00'). */
export function dayOf(instant: Date, offset: string): Day {
  return fromNumber(Math.floor((instant.getTime() + offsetMs(offset)) / DAY_MS));
}

/** The same, or null for an invalid date and for years that no post can have. */
export function knownDayOf(instant: Date, offset: string): Day | null {
  const year = instant.getUTCFullYear();
  return year > 1900 && year < 2200 ? dayOf(instant, offset) : null;
}

/** The instant of a local time on a day at a fixed offset; 'HH:MM' from '00:00' to '24:00', the end of the day. */
export function instantOf(day: Day, time: string, offset: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(dayNumber(day) * DAY_MS + (hours * 60 + minutes) * 60_000 - offsetMs(offset));
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function dayNumber(day: Day): number {
  return Date.parse(day) / DAY_MS;
}

function fromNumber(number: number): Day {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

function offsetMs(offset: string): number {
  const match = OFFSET.exec(offset);
  if (!match) throw new RangeError(`no offset: ${offset}`);
  const [, sign, hours, minutes] = match;
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000);
}
