import { type Board, type BoardItem, situation } from '../board';
import { dayOf, daysBetween, instantOf } from '../dates/calendar';
import { ownStage, type QuietHours, type Settings } from '../settings';
import type { Stage } from '../stages/stage';
import type { Marks } from '../store/store';

/** Something to tell the user. `id` is made from what is told, so that telling it again replaces it. */
export type Notice =
  | { kind: 'posts'; id: string; items: BoardItem[] }
  | {
      kind: 'period';
      id: string;
      /** 'unclear': a later post may change it and was not understood; `stage.unclear` names it first. */
      change: 'announced' | 'changed' | 'halted' | 'unclear';
      stage: Stage;
      told: string;
    }
  | { kind: 'milestone'; id: string; milestone: Milestone; stage: Stage; told: string };

export type Milestone = 'start' | 'three-days' | 'last-day';

const MILESTONES: readonly Milestone[] = ['start', 'three-days', 'last-day'];

/**
 * What is not yet told, at most one of each kind. None in quiet hours: what is held back comes as one digest after
 * them, because it stays untold.
 *
 * `marks.told` is null until the caller has said (by `Store.told(stageKey(…))`) what stood at the very first reading.
 */
export function notices(board: Board, marks: Marks, settings: Settings, now: Date): Notice[] {
  if (settings.notify.quiet && isQuiet(settings.notify.quiet, board, now)) return [];
  return [...postNotices(board, marks, settings), ...periodNotices(board, marks, settings, now)];
}

/**
 * What stands to be told of the period: `state|start|end|name`, `|post` where one is not understood, and `#milestone`
 * behind it. Empty where there is none.
 *
 * @param settings The user's own dates count as the period.
 */
export function stageKey(board: Board, settings: Settings, now: Date): string {
  const stage = told(board, settings, now);
  if (!stage) return '';
  const milestone = milestoneAt(stage.stage, now);
  return milestone ? `${keyOf(stage)}#${milestone}` : keyOf(stage);
}

/**
 * Ids that the user does not want to be told of: with notifications off all that are new. Marking them as notified
 * keeps a later change of the settings from telling of old posts.
 */
export function untoldForGood(board: Board, marks: Marks, { notify }: Settings): string[] {
  return untold(board, marks)
    .filter((item) => !notify.on || !isWanted(item, notify))
    .map(({ id }) => id);
}

function postNotices(board: Board, marks: Marks, { notify }: Settings): Notice[] {
  const items = untold(board, marks).filter((item) => isWanted(item, notify));
  const newest = items[0];
  return newest ? [{ kind: 'posts', id: `posts|${newest.id}`, items }] : [];
}

function untold(board: Board, marks: Marks): BoardItem[] {
  const seen = new Set([...marks.read, ...marks.notified]);
  return board.items.filter(({ id }) => !seen.has(id));
}

function isWanted({ _pantau_coklit: { topic } }: BoardItem, { posts }: Settings['notify']): boolean {
  return posts === 'all' || (posts === 'coklit' && topic === 'coklit');
}

function periodNotices(board: Board, marks: Marks, settings: Settings, now: Date): Notice[] {
  if (marks.told === null) return [];
  const shown = told(board, settings, now);
  if (!shown) return [];
  const key = keyOf(shown);
  const [toldKey = '', toldMilestone] = marks.told.split('#');
  const current = milestoneAt(shown.stage, now);
  const toldNow = current ? `${key}#${current}` : key;
  const change = changeOf(toldKey, shown);
  if (change) {
    if (!settings.notify.period) return [];
    return [{ kind: 'period', id: `period|${key}`, change, stage: shown.stage, told: toldNow }];
  }
  if (!current || !settings.notify.milestones || rank(toldMilestone) >= rank(current)) return [];
  return [
    {
      kind: 'milestone',
      id: `milestone|${key}#${current}`,
      milestone: current,
      stage: shown.stage,
      told: toldNow,
    },
  ];
}

/** The stage that is worth telling of: running, upcoming or halted. */
function told(board: Board, settings: Settings, now: Date): { stage: Stage; halted: boolean } | null {
  const shown = situation(board, now, ownStage(settings));
  return 'stage' in shown ? { stage: shown.stage, halted: shown.state === 'halted' } : null;
}

function keyOf({ stage, halted }: { stage: Stage; halted: boolean }): string {
  const [unclear] = stage.unclear ?? [];
  return [
    halted ? 'halted' : 'stands',
    stage.start,
    stage.end,
    plain(stage.name),
    ...(unclear ? [plain(unclear.url ?? unclear.title)] : []),
  ].join('|');
}

function plain(text: string): string {
  return text.replace(/[|#]/g, ' ');
}

/** What is new against what was told; null where nothing is, also where a post is understood meanwhile. */
function changeOf(
  toldKey: string,
  shown: { stage: Stage; halted: boolean },
): 'announced' | 'changed' | 'halted' | 'unclear' | null {
  const [before, now] = [toldKey, keyOf(shown)].map((key) => key.split('|'));
  if (before?.slice(0, 4).join('|') !== now?.slice(0, 4).join('|'))
    return shown.halted ? 'halted' : isSame(toldKey, shown.stage) ? 'changed' : 'announced';
  return now?.[4] !== undefined && now[4] !== before?.[4] ? 'unclear' : null;
}

/** Whether an earlier told key speaks of the same Coklit: same name, or days that overlap. */
function isSame(toldKey: string, stage: Stage): boolean {
  const [, start = '', end = '', name = ''] = toldKey.split('|');
  return name === stage.name || (start <= stage.end && stage.start <= end);
}

function milestoneAt(stage: Stage, now: Date): Milestone | null {
  const today = dayOf(now, stage.utcOffset);
  const left = daysBetween(today, stage.end);
  if (today < stage.start || left < 0) return null;
  if (left === 0) return 'last-day';
  if (left <= 3) return 'three-days';
  return daysBetween(stage.start, today) <= 1 ? 'start' : null;
}

function rank(milestone: string | undefined): number {
  return (MILESTONES as readonly (string | undefined)[]).indexOf(milestone);
}

/** Whether it is so early or late at the office. */
export function isQuiet({ from, until }: QuietHours, board: Board, now: Date): boolean {
  const { utcOffset } = board._pantau_coklit.office;
  const day = dayOf(now, utcOffset);
  const inside = (start: string, end: string) =>
    now >= instantOf(day, start, utcOffset) && now < instantOf(day, end, utcOffset);
  return from <= until ? inside(from, until) : inside(from, '24:00') || inside('00:00', until);
}
