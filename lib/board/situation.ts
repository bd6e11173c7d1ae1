import { addDays, dayOf, instantOf } from '../dates/calendar';
import { stageAt } from '../stages';
import type { Stage } from '../stages/stage';
import type { Board, BoardItem } from './board';

/** What the countdown shows. */
export type Situation =
  | { state: 'running' | 'last-day' | 'halted' | 'upcoming'; stage: Stage }
  | { state: 'unconfirmed'; stages: Stage[] }
  | { state: 'maybe'; item: BoardItem }
  | { state: 'ended' | 'none'; last: Stage | null };

/**
 * What a state's days are to whatever else than words depends on it: the badge, what is notified, a calendar's buttons.
 * A new state is placed here and in `components/message.ts`; the compiler asks for both.
 */
export const DAYS: Readonly<Record<Situation['state'], 'counted' | 'ahead' | 'halted' | 'none'>> = {
  running: 'counted',
  'last-day': 'counted',
  upcoming: 'ahead',
  halted: 'halted',
  unconfirmed: 'none',
  maybe: 'none',
  ended: 'none',
  none: 'none',
};

/** Whether a state's dates stand: its period runs or is to come. */
export const stands = (state: Situation['state']): boolean => /counted|ahead/.test(DAYS[state]);

/** The period that runs or is to come, whose dates stand; null in every other state. */
export function standing(shown: Situation): Stage | null {
  return stands(shown.state) && 'stage' in shown ? shown.stage : null;
}

/** A dateless Coklit post is worth a hint for so many days. */
const MAYBE_DAYS = 30;
/** "Coklit has ended" is news for so many days. */
const ENDED_DAYS = 7;
/** A postponed period without new dates stays "postponed" so many days past its own end. */
const HALTED_DAYS = 90;

/**
 * The first that applies: running or last day, halted, upcoming, unconfirmed (until its end), maybe, ended, none.
 * A halted period gives way to one that starts later: those are its new dates.
 *
 * @param setting The user's own dates; they win until their own end.
 */
export function situation(board: Board, now: Date, setting?: Stage): Situation {
  const { periods, unconfirmed, halted, office } = board._pantau_coklit;
  const today = dayOf(now, office.utcOffset);
  const { current, next, last } = stageAt(periods, now, setting);
  if (current) return { state: today === current.end ? 'last-day' : 'running', stage: current };

  const open = halted.find(
    (stage) => today <= addDays(stage.end, HALTED_DAYS) && !periods.some(({ start }) => start > stage.start),
  );
  if (open && next?.origin !== 'setting') return { state: 'halted', stage: open };
  if (next) return { state: 'upcoming', stage: next };

  const doubtful = unconfirmed.filter(
    (stage) =>
      today <= stage.end && !periods.some(({ start, end }) => start <= stage.end && stage.start <= end),
  );
  if (doubtful.length) return { state: 'unconfirmed', stages: doubtful };

  const item = board.items.find((each) => each._pantau_coklit.dateless && isRecent(each, today));
  if (item) return { state: 'maybe', item };

  const ended = last !== null && now < instantOf(addDays(last.end, ENDED_DAYS), '24:00', last.utcOffset);
  return { state: ended ? 'ended' : 'none', last };
}

function isRecent(item: BoardItem, today: string): boolean {
  const { day, latest } = item._pantau_coklit.date;
  const at = day ?? latest;
  return at !== null && today <= addDays(at, MAYBE_DAYS);
}
