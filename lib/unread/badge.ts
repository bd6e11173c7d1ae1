import { DAYS, situation, standing } from '../board';
import { ownStage, type Settings } from '../settings';
import { countdown } from '../stages';
import type { SourceState } from '../store/store';
import { type Following, followedItems, homeBoard } from './followed';

/** What the toolbar icon shows. */
export interface Badge {
  /** At most four characters; '' for none. */
  text: string;
  unread: number;
  /** Whole days left while Coklit runs, else null. */
  daysLeft: number | null;
  /** The source failed several times in a row: told by a sign and words, not by colour. */
  trouble: boolean;
}

/** Failures in a row from which the icon says so; a single one passes by itself. */
const TROUBLE_AFTER = 3;

/**
 * The badge as a pure function of what is stored, so that it can be set again at any time.
 *
 * @param states Of all followed sources.
 */
export function badge(following: Following, states: readonly SourceState[], now: Date): Badge {
  const { boards, settings } = following;
  const board = homeBoard(boards, settings);
  const unread = followedItems(following).filter((item) => item.unread).length;
  const shown = board && situation(board, now, ownStage(settings));
  const running = shown && DAYS[shown.state] === 'counted' ? standing(shown) : null;
  const daysLeft = running ? countdown(running, now).days : null;
  const trouble = states.some(
    ({ key, failures }) => failures >= TROUBLE_AFTER && !settings.muted.includes(key),
  );
  return { text: textOf(settings.badge, unread, daysLeft, trouble), unread, daysLeft, trouble };
}

function textOf(kind: Settings['badge'], unread: number, daysLeft: number | null, trouble: boolean): string {
  const sign = trouble ? '!' : '';
  if (kind === 'none') return '';
  if (kind === 'days') return daysLeft === null ? sign : `${daysLeft}${sign}`;
  return unread ? `${unread > 99 ? '99+' : unread}${sign}` : sign;
}
