import * as v from 'valibot';
import type { Board } from '../lib/board';
import { instantOf, isDay } from '../lib/dates/calendar';
import { isSpan } from '../lib/instant';
import type { Office } from '../lib/source';
import type { Stage } from '../lib/stages/stage';

/**
 * One decision of the office, told ahead of any post. A later one of the same name replaces the earlier:
 * so an extension is the same name with a later end, a postponement the same name with `halted`.
 */
export interface CalendarEntry {
  /** 'Coklit Pemilu 2029' */
  name: string;
  /** Inclusive days. */
  start: string;
  end: string;
  /** The decree's number: 'Keputusan KPU Nomor 123 Tahun 2028'. */
  decree: string;
  /** The day of the decree. */
  announced: string;
  url?: string;
  /** Postponed or cancelled: the decree's own sentence. */
  halted?: string;
}

export interface Calendar {
  entries: CalendarEntry[];
  /** What was wrong, as place and reason, for the operator. */
  problems: string[];
}

const LONGEST_DAYS = 100;
const words = (most: number) =>
  v.pipe(v.string('is no text'), v.trim(), v.nonEmpty('is empty'), v.maxLength(most, 'is too long'));
const day = v.pipe(
  v.string('is no text'),
  v.check((text) => isDay(text), "is no day that exists, written 'YYYY-MM-DD'"),
  v.check((text) => isSpan(text, text), 'is no day from 2000 to 2099'),
);

const ENTRY = v.pipe(
  v.strictObject(
    {
      name: v.pipe(words(100), v.regex(/^Coklit(\s|$)/, "does not begin with 'Coklit'")),
      start: day,
      end: day,
      decree: words(200),
      announced: day,
      url: v.exactOptional(
        v.pipe(
          v.string('is no text'),
          v.check((url) => /^https?:\/\//i.test(url) && URL.canParse(url), 'is no http(s) address'),
        ),
      ),
      halted: v.exactOptional(words(500)),
    },
    (issue) => (issue.expected === 'never' ? 'is not known' : 'is missing'),
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

/**
 * Reads `calendar.json`: `{ "version": 1, "stages": [entry, …] }`. A wrong entry is left out and named with its place
 * and reason, and the entry of that name that was good before stays, as does everything where the file can't be read.
 *
 * @param before The text that was accepted last time, null where there is none.
 */
export function readCalendar(text: string | null, before: string | null): Calendar {
  const good = before === null ? [] : parse(before).entries;
  if (text === null) return { entries: good, problems: [] };
  const { entries, problems } = parse(text);
  if (problems.length === 0) return { entries: newestOfEach(entries), problems };
  const named = new Set(entries.map((entry) => entry.name));
  return { entries: newestOfEach([...good.filter((entry) => !named.has(entry.name)), ...entries]), problems };
}

export function writeCalendar(entries: CalendarEntry[]): string {
  return `${JSON.stringify({ version: 1, stages: entries }, null, 1)}\n`;
}

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

function parse(text: string): Calendar {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return {
      entries: [],
      problems: [`is not JSON: ${error instanceof Error ? error.message : String(error)}`],
    };
  }
  const file = v.safeParse(v.object({ version: v.literal(1), stages: v.array(v.unknown()) }), json);
  if (!file.success) {
    const [issue] = file.issues;
    return { entries: [], problems: [`${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`] };
  }
  const read = file.output.stages.map((each) => v.safeParse(ENTRY, each));
  return {
    entries: read.flatMap((result) => (result.success ? [result.output] : [])),
    problems: read.flatMap((result, index) =>
      result.success
        ? []
        : result.issues.map((issue) => `stages[${index}].${v.getDotPath(issue) ?? ''}: ${issue.message}`),
    ),
  };
}
