import { convertIcsCalendar, generateIcsCalendar, type IcsAlarm, type IcsEvent } from 'ts-ics';
import { addDays, instantOf } from './dates/calendar';
import { formatDay, type Lang, unclearWords, zoneName } from './i18n';
import { share as englishShare } from './i18n/en/share';
import { shared as english } from './i18n/en/shared';
import { widget as englishWidget } from './i18n/en/widget';
import { share as indonesianShare } from './i18n/id/share';
import { shared as indonesian } from './i18n/id/shared';
import { widget as indonesianWidget } from './i18n/id/widget';
import type { Office } from './source';
import { isCancelled, type Stage, swappedIn } from './stages/stage';

export interface CalendarOptions {
  office: Office;
  /** Periods that were postponed or cancelled: kept as cancelled events, so that a subscription drops them. */
  halted?: Stage[];
  /** When what is told last changed; SEQUENCE, DTSTAMP and LAST-MODIFIED of new or changed events come from it. */
  changedAt: Date;
  /** The file as it was written before: an event that did not change keeps all three. */
  previous?: string | undefined;
  lang?: Lang;
  /** Where a reader finds more. */
  url?: string;
  /** What each event says besides: that the copy is old. */
  note?: string;
}

const WORDS = {
  id: { shared: indonesian, widget: indonesianWidget, share: indonesianShare },
  en: { shared: english, widget: englishWidget, share: englishShare },
};

/** Hours between two looks of a subscription (RFC 7986 REFRESH-INTERVAL; Outlook and others read the older name). */
const REFRESH = 'PT6H';
/** SEQUENCE counts minutes from here, so that it grows even where the earlier file was lost. */
const SEQUENCE_EPOCH = Date.UTC(2024, 0, 1);
const LINE_OCTETS = 75;
/** Days before the last one on whose morning a phone rings. */
const ALARM_DAYS = [3, 0];
const ALARM_TIME = '07:00';

/**
 * The periods as an iCalendar file: one event of whole days per period, inclusive ends written as iCalendar
 * wants them (DTEND is the day after), with alarms three days before the end and on the last morning. The UID is made
 * from the office and the period's name, so a corrected period replaces the one a phone already has; SEQUENCE, DTSTAMP
 * and LAST-MODIFIED grow with every change of what is told, LAST-MODIFIED alone with any other. A period that the
 * earlier file had, and of which nothing is said any more before its end, is told as cancelled.
 */
export function stageCalendar(stages: Stage[], options: CalendarOptions): string {
  const events = eventsOf(stages, options, earlier(options.previous));
  return calendarOf(`Coklit, ${options.office.name}`, events);
}

/** The periods of many offices in one file, each event named after its office, without what posts say. */
export function officesCalendar(
  name: string,
  offices: readonly (Omit<CalendarOptions, 'previous'> & { stages: Stage[] })[],
  previous?: string,
): string {
  const known = earlier(previous);
  return calendarOf(
    name,
    offices.flatMap(({ stages, ...options }) => eventsOf(stages, { ...options, isNamed: true }, known)),
  );
}

function eventsOf(
  stages: Stage[],
  options: CalendarOptions & { isNamed?: boolean },
  known: Map<string, IcsEvent>,
): IcsEvent[] {
  const { office, lang = 'id', isNamed = false } = options;
  const words = WORDS[lang];
  const standing = withUids(stages, office.id);
  const cancelled = withUids(options.halted ?? [], office.id).filter(
    ({ uid }) => !standing.some((one) => one.uid === uid),
  );
  const told = new Set([...standing, ...cancelled].map(({ uid }) => uid));
  const withdrawn = [...known.values()].filter(
    ({ uid, end }) =>
      uid.endsWith(ofOffice(office.id)) && !told.has(uid) && !!end && end.date > options.changedAt,
  );
  return [
    ...standing.map(({ uid, stage }) => event(uid, stage, 'CONFIRMED')),
    ...cancelled.map(({ uid, stage }) => event(uid, stage, 'CANCELLED')),
    ...withdrawn.map(withdraw),
  ];

  /** As it was, but for what says that it is none any more. */
  function withdraw(before: IcsEvent): IcsEvent {
    if (before.status === 'CANCELLED') return before;
    const { alarms: _, ...rest } = before;
    const summary = `${before.summary}: ${words.share.withdrawn}`;
    return revised({ ...rest, ...numbers(options.changedAt), status: 'CANCELLED', summary }, before);
  }

  function event(uid: string, stage: Stage, status: 'CONFIRMED' | 'CANCELLED'): IcsEvent {
    const until = words.shared
      .until(formatDay(stage.end, lang, 'weekday'), zoneName(stage.utcOffset))
      .join('');
    const evidence = isNamed ? [] : stage.evidence.slice(0, 1);
    const title = isNamed ? `${stage.name}, ${office.name}` : stage.name;
    const { shared } = words;
    const stands = status === 'CONFIRMED';
    const halted = isCancelled(stage) ? shared.cancelledTitle : shared.haltedTitle;
    const summary = oneLine(stands ? title : `${title}: ${halted}`);
    const said = stands ? oneLine(`${title}, ${until}.`) : `${summary}. ${shared.waiting}`;
    const unclear = (stage.unclear ?? []).map((post) => unclearWords(post, { shared, lang }));
    // The post's own words follow: what is wrong in them is said before.
    const notes = stands ? [...(swappedIn(stage) ? [shared.corrected] : []), ...unclear] : [];
    const fresh: IcsEvent = {
      ...{ uid, ...numbers(options.changedAt) },
      start: { type: 'DATE', date: new Date(`${stage.start}T00:00:00Z`) },
      end: { type: 'DATE', date: new Date(`${addDays(stage.end, 1)}T00:00:00Z`) },
      summary,
      description: [said, ...notes, `${office.name}. ${words.widget.disclaimer}.`]
        .concat(evidence.map((one) => oneLine(words.shared.quote(one.quote || one.title))))
        .concat(options.note ?? [])
        .join('\n'),
      status,
      timeTransparent: 'TRANSPARENT',
      ...(stands && { alarms: alarms(stage, said) }),
    };
    const url = httpAddress(evidence[0]?.url) ?? options.url;
    if (url !== undefined) fresh.url = url;
    return revised(fresh, known.get(uid));
  }
}

/** What an event has that is new at this instant. */
function numbers(changedAt: Date) {
  const stamp = { type: 'DATE-TIME', date: wholeSecond(changedAt) } as const;
  const sequence = Math.max(0, Math.floor((changedAt.getTime() - SEQUENCE_EPOCH) / 60_000));
  return { stamp, lastModified: stamp, sequence };
}

function calendarOf(name: string, events: IcsEvent[]): string {
  const text = generateIcsCalendar({
    version: '2.0',
    prodId: '-//Pantau Coklit//Pantau Coklit 1//ID',
    method: 'PUBLISH',
    name: oneLine(name),
    events,
  });
  return fold(withRefresh(unfold(text).map(withValueType)));
}

/**
 * Absolute instants, for calendars differ in what they make of a time counted from the end of whole days. A period
 * shorter than three days rings on its last morning alone.
 */
function alarms(stage: Stage, description: string): IcsAlarm[] {
  return ALARM_DAYS.map((days) => addDays(stage.end, -days))
    .filter((day) => day >= stage.start)
    .map((day) => ({
      action: 'DISPLAY',
      // ts-ics escapes no text in here.
      description: description.replace(/[\\,;]/g, '\\$&'),
      trigger: {
        type: 'absolute',
        value: { type: 'DATE-TIME', date: instantOf(day, ALARM_TIME, stage.utcOffset) },
      },
    }));
}

/** The new event, numbered and dated after the earlier one; as the earlier one where both tell the same. */
function revised(fresh: IcsEvent, before: IcsEvent | undefined): IcsEvent {
  if (!before) return fresh;
  const { sequence = 0, stamp, lastModified = stamp } = before;
  const later = {
    type: 'DATE-TIME',
    // A second later at least, though the clock went back.
    date: new Date(Math.max(fresh.stamp.date.getTime(), lastModified.date.getTime() + 1_000)),
  } as const;
  if (tells(fresh) !== tells(before)) {
    const next = Math.max(fresh.sequence ?? 0, sequence + 1);
    return { ...fresh, sequence: next, stamp: later, lastModified: later };
  }
  const isSame = explains(fresh) === explains(before);
  return { ...fresh, sequence, stamp, lastModified: isSame ? lastModified : later };
}

/** What a phone shows beside that. */
const explains = ({ description, url }: IcsEvent): string => JSON.stringify([description, url]);

/** What a phone has to hear of: also that there are alarms, which calendars of 0.2.0 had not. */
function tells({ start, end, status, summary, alarms = [] }: IcsEvent): string {
  const rings = alarms.map(({ trigger: { type, value } }) => (type === 'absolute' ? value.date : value));
  return JSON.stringify([start.date, end?.date, status, summary, rings]);
}

function earlier(text: string | undefined): Map<string, IcsEvent> {
  if (!text?.includes('BEGIN:VCALENDAR')) return new Map();
  try {
    return new Map((convertIcsCalendar(undefined, text).events ?? []).map((event) => [event.uid, event]));
  } catch {
    // A file that can't be read has nothing to say about the numbers; the clock's are higher anyway.
    return new Map();
  }
}

/** Each period with what names it for good: its kind, its election and its office. */
export function withUids(stages: readonly Stage[], office: string): { uid: string; stage: Stage }[] {
  const taken = new Map<string, number>();
  return stages.map((stage) => {
    const election = slug(stage.name.replace(/^coklit\s*/i, '')) || stage.start.slice(0, 4);
    const base = `${stage.kind}-${election}`;
    const nth = (taken.get(base) ?? 0) + 1;
    taken.set(base, nth);
    return { uid: `${base}${nth > 1 ? `-${nth}` : ''}${ofOffice(office)}`, stage };
  });
}

const ofOffice = (office: string): string => `@${slug(office)}.pantau-coklit`;

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function httpAddress(url: string | null | undefined): string | undefined {
  if (!url || !/^https?:\/\//i.test(url)) return undefined;
  return URL.canParse(url) ? new URL(url).href : undefined;
}

/** Text of a source can't begin a line of its own in the file. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

function wholeSecond(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / 1000) * 1000);
}

function unfold(text: string): string[] {
  return text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '');
}

/** ts-ics writes an absolute TRIGGER without its type, which readers then take for a duration (RFC 5545, 3.8.6.3). */
const withValueType = (line: string) => line.replace(/^TRIGGER:(?=\d{8}T)/, 'TRIGGER;VALUE=DATE-TIME:');

/** Properties of the calendar stand before its events (RFC 5545, 3.6). */
function withRefresh(lines: string[]): string[] {
  const first = lines.findIndex((line) => line === 'BEGIN:VEVENT' || line === 'END:VCALENDAR');
  return lines.toSpliced(
    first,
    0,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
  );
}

/** Lines of at most 75 octets, never broken inside a character (RFC 5545, 3.1). */
function fold(lines: string[]): string {
  const encoder = new TextEncoder();
  return lines
    .map((line) => {
      let out = '';
      let octets = 0;
      for (const char of line) {
        const size = encoder.encode(char).length;
        if (octets + size > LINE_OCTETS) {
          out += '\r\n ';
          octets = 1;
        }
        out += char;
        octets += size;
      }
      return `${out}\r\n`;
    })
    .join('');
}
