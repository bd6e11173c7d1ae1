import * as v from 'valibot';
import type { Board } from '../lib/board';
import { instantOf, isDay } from '../lib/dates/calendar';
import { isSpan } from '../lib/instant';
import type { Office } from '../lib/source';
import type { Stage } from '../lib/stages/stage';
import { readStaffFile, type StaffFile, unfit, words, writeStaffFile } from './staff-file';

const LONGEST_DAYS = 100;
const day = v.pipe(
  v.string('is no text'),
  v.check((text) => isDay(text), "is no day that exists, written 'YYYY-MM-DD'"),
  v.check((text) => isSpan(text, text), 'is no day from 2000 to 2099'),
);

/**
 * One decision of the office, told ahead of any post. A later one of the same name replaces the earlier:
 * so an extension is the same name with a later end, a postponement the same name with `halted`.
 */
const ENTRY = v.pipe(
  v.strictObject(
    {
      /** 'Coklit Pemilu 2029' */
      name: v.pipe(words(100), v.regex(/^Coklit(\s|$)/, "does not begin with 'Coklit'")),
      /** Inclusive days. */
      start: day,
      end: day,
      /** The decree's number: 'Keputusan KPU Nomor 123 Tahun 2028'. */
      decree: words(200),
      /** The day of the decree. */
      announced: day,
      url: v.exactOptional(
        v.pipe(
          v.string('is no text'),
          v.check((url) => /^https?:\/\//i.test(url) && URL.canParse(url), 'is no http(s) address'),
        ),
      ),
      /** Postponed or cancelled: the decree's own sentence. */
      halted: v.exactOptional(words(500)),
    },
    unfit,
  ),
  v.forward(
    v.check((entry) => entry.start <= entry.end, 'is before the start'),
    ['end'],
  ),
  v.forward(
    v.check(
      (entry) => Date.parse(entry.end) - Date.parse(entry.start) < LONGEST_DAYS * 86_400_000,
      `is more than ${LONGEST_DAYS} days after the start`,
    ),
    ['end'],
  ),
);

export type CalendarEntry = v.InferOutput<typeof ENTRY>;

const FILES = { list: 'stages', entry: ENTRY, nameOf: ({ name }: CalendarEntry) => name };

/** Reads `calendar.json`, as `readStaffFile` does: of each name the latest decision, by their starts. */
export function readCalendar(text: string | null, before: string | null): StaffFile<CalendarEntry> {
  const { entries, problems } = readStaffFile(text, before, FILES);
  return { entries: newestOfEach(entries), problems };
}

export const writeCalendar = (entries: readonly CalendarEntry[]): string =>
  writeStaffFile(FILES.list, entries);

/** What `makeBoard` takes of the calendar, and when it last changed. */
export function calendarStages(
  entries: CalendarEntry[],
  office: Office,
): { stages: Stage[]; changedAt: Date | null } {
  const instants = entries.map((entry) => instantOf(entry.announced, '00:00', office.utcOffset).getTime());
  return {
    stages: entries.filter((entry) => entry.halted === undefined).map((entry) => stageOf(entry, office)),
    changedAt: instants.length > 0 ? new Date(Math.max(...instants)) : null,
  };
}

/** The board with the calendar's postponements: they take away what overlaps them and stand among the halted. */
export function withHalted(board: Board, entries: CalendarEntry[]): Board {
  const own = board._pantau_coklit;
  const halted = entries
    .filter((entry) => entry.halted !== undefined)
    .map((entry) => stageOf(entry, own.office));
  if (halted.length === 0) return board;
  const apart = (stage: Stage) =>
    stage.origin === 'calendar' ||
    halted.every((other) => stage.end < other.start || other.end < stage.start);
  return {
    ...board,
    _pantau_coklit: {
      ...own,
      periods: own.periods.filter(apart),
      unconfirmed: own.unconfirmed.filter(apart),
      halted: [...halted, ...own.halted.filter(apart)],
    },
  };
}

function stageOf(entry: CalendarEntry, office: Office): Stage {
  return {
    kind: 'coklit',
    name: entry.name,
    start: entry.start,
    end: entry.end,
    utcOffset: office.utcOffset,
    origin: 'calendar',
    evidence: [{ url: entry.url ?? null, title: entry.decree, quote: entry.halted ?? '', doubts: [] }],
  };
}

function newestOfEach(entries: CalendarEntry[]): CalendarEntry[] {
  const newest = new Map<string, CalendarEntry>();
  for (const entry of entries) {
    const other = newest.get(entry.name);
    if (!other || other.announced <= entry.announced) newest.set(entry.name, entry);
  }
  return [...newest.values()].sort((a, b) => (a.start < b.start ? -1 : 1));
}
