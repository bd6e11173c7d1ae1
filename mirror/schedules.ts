import { haltTitle } from '../components/doubts';
import type { Board } from '../lib/board';
import { addDays, dayOf, daysBetween, instantOf } from '../lib/dates/calendar';
import { formatDay, formatRange, zoneName } from '../lib/i18n';
import { wordsIn } from '../lib/i18n/site-words';
import { officesCalendar, withUids } from '../lib/ics';
import type { ListedOffice } from '../lib/offices';
import { isRead } from '../lib/poll/result';
import type { Stage } from '../lib/stages/stage';
import type { Status } from './status';

/** What is known of one office of many; null where nothing of it was ever read. */
export interface Known {
  office: ListedOffice;
  board: Board | null;
  status: Pick<
    Status,
    'state' | 'reason' | 'checked_at' | 'last_success_at' | 'next_at' | 'channels' | 'problems'
  > | null;
}

/** A copy is old once its office could not be read for so long: the next rounds may mend what is shorter. */
const OLD_MS = 24 * 60 * 60_000;

/** The day of an office's last reading where its copy is old, in its own zone; null where it is not. */
export function oldSince({ office, status }: Known, now: Date): string | null {
  const at = status?.last_success_at;
  if (!at || now.getTime() - Date.parse(at) < OLD_MS) return null;
  return dayOf(new Date(at), office.utcOffset);
}

interface Entry {
  uid: string;
  stage: Stage;
  halted: boolean;
}

function entriesOf({ office, board }: Known): Entry[] {
  const { periods = [], halted = [] } = board?._pantau_coklit ?? {};
  const standing = withUids(periods, office.id).map((each) => ({ ...each, halted: false }));
  const stopped = withUids(halted, office.id).map((each) => ({ ...each, halted: true }));
  return [...standing, ...stopped.filter(({ uid }) => !standing.some((each) => each.uid === uid))];
}

/**
 * The periods of all offices as a JSON Feed, those that end last first, and how each office stands. Days are the
 * office's own; `starts_at` and `ends_at` are their instants. What posts say is left to the offices' own pages, so that
 * nothing that a hacked site says stands beside the others. It changes when a period or an office's standing does, not
 * at every round.
 *
 * @param siteUrl '' where nobody told it.
 */
export function schedulesFeed(all: readonly Known[], now: Date, siteUrl: string): string {
  const words = wordsIn('id');
  const items = all
    .flatMap((known) => entriesOf(known).map((entry) => ({ known, ...entry })))
    .sort((a, b) => (a.stage.end === b.stage.end ? 0 : a.stage.end < b.stage.end ? 1 : -1))
    .map(({ known, uid, stage, halted }) => {
      const { office, board } = known;
      const { kind, name, start, end, utcOffset, origin } = stage;
      const dates = words.shared.datesText(
        formatRange(start, end, 'id'),
        daysBetween(start, end) + 1,
        zoneName(utcOffset),
      );
      const said = [halted ? `${haltTitle(stage, words)}: ${dates}` : dates, noteOf(known, now)];
      return {
        id: uid,
        ...(siteUrl && { url: `${siteUrl}${office.id}/` }),
        title: `${name}, ${office.name}`,
        content_text: `${said.filter(Boolean).join('. ')}`,
        date_modified: board?._pantau_coklit.changed_at,
        _pantau_coklit: {
          office: office.id,
          halted,
          starts_at: instantOf(start, '00:00', utcOffset).toISOString(),
          ends_at: instantOf(addDays(end, 1), '00:00', utcOffset).toISOString(),
          stage: { kind, name, start, end, utcOffset, origin },
        },
      };
    });
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: words.site.schedules,
    ...(siteUrl && { home_page_url: siteUrl, feed_url: `${siteUrl}schedules.json` }),
    language: 'id',
    items,
    _pantau_coklit: {
      version: 1,
      offices: all.map((known) => {
        const { office, status } = known;
        const { id, name, province, utcOffset } = office;
        const since = oldSince(known, now);
        return {
          ...{ id, name, province, utcOffset },
          /** Whether the last round could read it. */
          failed: !status || !isRead(status.state),
          ...(status?.reason !== undefined && { reason: status.reason }),
          ...(since !== null && { old_since: since }),
          ...(!status?.last_success_at && { never_read: true }),
        };
      }),
    },
  })}\n`;
}

/** The same periods as one calendar, whose events are named after their offices. */
export function schedulesCalendar(
  all: readonly Known[],
  now: Date,
  siteUrl: string,
  previous: string | undefined,
): string {
  const calendars = all.flatMap((known) => {
    const { office, board } = known;
    if (!board) return [];
    const { periods, halted, changed_at } = board._pantau_coklit;
    const note = noteOf(known, now);
    return [
      {
        ...{ stages: periods, office, halted, changedAt: new Date(changed_at) },
        ...(siteUrl && { url: `${siteUrl}${office.id}/` }),
        ...(note && { note }),
      },
    ];
  });
  return officesCalendar(wordsIn('id').site.schedules, calendars, previous);
}

/** What has to be known of dates whose office could not be read lately; '' where that is nothing. */
function noteOf(known: Known, now: Date): string {
  const since = oldSince(known, now);
  return since === null ? '' : wordsIn('id').site.copyOf(formatDay(since, 'id'));
}
