import { type Board, DAYS, situation } from '../board';
import { dayOf, daysBetween, instantOf } from '../dates/calendar';
import { ownStage, type QuietHours, type Settings } from '../settings';
import type { Stage } from '../stages/stage';
import { type FollowedItem, type Following, followedItems, homeBoard } from './followed';

/** Something to tell the user. `id` is made from what is told, so that telling it again replaces it. */
export type Notice = PostsNotice | PeriodNotice | MilestoneNotice | DigestNotice;

interface PostsNotice {
  kind: 'posts';
  id: string;
  /** Newest first; those with a keyword of the user's before all others. */
  items: FollowedItem[];
}

interface PeriodNotice {
  kind: 'period';
  id: string;
  /** 'unclear': a later post may change it and was not understood; `stage.unclear` names it first. */
  change: 'announced' | 'changed' | 'halted' | 'unclear';
  stage: Stage;
  told: string;
  /** The posts that say so: they are told of with it, and not once more by themselves. */
  items: FollowedItem[];
}

interface MilestoneNotice {
  kind: 'milestone';
  id: string;
  milestone: Milestone;
  stage: Stage;
  told: string;
}

/** What came together where quiet hours are kept. */
interface DigestNotice {
  kind: 'digest';
  id: string;
  of: [PeriodNotice | MilestoneNotice, PostsNotice];
}

export type Milestone = 'start' | 'three-days' | 'last-day';

const MILESTONES: readonly Milestone[] = ['start', 'three-days', 'last-day'];

/**
 * What is not yet told: at most one of posts and one of the period, each post in one of them. None in quiet hours: what
 * is held back comes as one digest after them, because it stays untold.
 *
 * `marks.told` is null until the caller has said (by `Store.told(stageKey(…))`) what stood at the very first reading.
 */
export function notices(following: Following, now: Date): Notice[] {
  const { boards, settings } = following;
  const board = homeBoard(boards, settings);
  const { quiet } = settings.notify;
  if (quiet && isQuiet(quiet, board ?? boards[0], now)) return [];
  const untold = untoldItems(following);
  const [period] = board ? periodNotices(board, untold, following, now) : [];
  const covered = new Set(period?.kind === 'period' ? period.items : []);
  const [posts] = postNotices(
    untold.filter((item) => !covered.has(item)),
    settings,
  );
  if (posts && period && quiet) return [{ kind: 'digest', id: `digest|${period.id}`, of: [period, posts] }];
  return [posts, period].filter((notice) => notice !== undefined);
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
 * What the user does not want to be told of: `ids` of posts, with notifications off all that are new, and `told`, the
 * period as it stands where its changes are not told (null: nothing to remember). Marking them as notified keeps a later
 * change of the settings from telling of old news. A reminder that is still wanted stays untold.
 */
export function untoldForGood(following: Following, now: Date): { ids: string[]; told: string | null } {
  const { boards, marks, settings } = following;
  const { notify } = settings;
  const ids = untoldItems(following)
    .filter((item) => !notify.on || !isWanted(item, notify))
    .map(({ id }) => id);
  const board = homeBoard(boards, settings);
  if (!board) return { ids, told: null };
  const whole = stageKey(board, settings, now);
  const remember = (key: string) => ({ ids, told: marks.told === key ? null : key });
  if (marks.told === null || !notify.on) return remember(whole);
  if (notify.period) return { ids, told: null };
  const [key = '', milestone = ''] = whole.split('#');
  const [before, reminded] = marks.told.split('#');
  if (!notify.milestones) return remember(whole);
  return before === key ? { ids, told: null } : remember(milestone === reminded ? whole : key);
}

/** Ids of the posts that a notice tells of. */
export function postsOf(notice: Notice): string[] {
  if (notice.kind === 'digest') return notice.of.flatMap(postsOf);
  return notice.kind === 'milestone' ? [] : notice.items.map(({ id }) => id);
}

/** What a notice tells of the period, for `marks.told`; null where it tells of posts alone. */
export function toldOf(notice: Notice): string | null {
  if (notice.kind === 'digest') return notice.of[0].told;
  return notice.kind === 'posts' ? null : notice.told;
}

function postNotices(untold: readonly FollowedItem[], { notify }: Settings): PostsNotice[] {
  const wanted = untold.filter((item) => isWanted(item, notify));
  const newest = wanted[0];
  const items = [...wanted].sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)));
  return newest ? [{ kind: 'posts', id: `posts|${newest.id}`, items }] : [];
}

function untoldItems(following: Following): FollowedItem[] {
  const { read, notified } = following.marks;
  const seen = new Set([...read, ...notified]);
  return followedItems(following).filter(({ id }) => !seen.has(id));
}

function isWanted(item: FollowedItem, { posts }: Settings['notify']): boolean {
  const isOfKind = posts === 'all' || (posts === 'coklit' && item._pantau_coklit.topic === 'coklit');
  return !item.muted && (isOfKind || isNamed(item));
}

const isNamed = ({ keywords }: FollowedItem): boolean => keywords.length > 0;

function periodNotices(
  board: Board,
  untold: readonly FollowedItem[],
  { marks, settings }: Following,
  now: Date,
): (PeriodNotice | MilestoneNotice)[] {
  if (marks.told === null) return [];
  const shown = told(board, settings, now);
  if (!shown) return [];
  const key = keyOf(shown);
  const [toldKey = '', toldMilestone] = marks.told.split('#');
  const current = milestoneAt(shown.stage, now);
  const toldNow = current ? `${key}#${current}` : key;
  const { stage } = shown;
  const change = changeOf(toldKey, shown);
  if (change && settings.notify.period) {
    const items = untold.filter((item) => isEvidence(item, stage));
    return [{ kind: 'period', id: `period|${key}`, change, stage, told: toldNow, items }];
  }
  if (!current || !settings.notify.milestones || rank(toldMilestone) >= rank(current)) return [];
  return [{ kind: 'milestone', id: `milestone|${toldNow}`, milestone: current, stage, told: toldNow }];
}

/** Whether a stage was made, or is put in doubt, by a post. */
function isEvidence({ url, title }: FollowedItem, { evidence, unclear = [] }: Stage): boolean {
  return [...evidence, ...unclear].some((said) => (said.url ? said.url === url : said.title === title));
}

/** The stage that is worth telling of: running, upcoming or halted. */
function told(board: Board, settings: Settings, now: Date): { stage: Stage; halted: boolean } | null {
  const shown = situation(board, now, ownStage(settings));
  return 'stage' in shown ? { stage: shown.stage, halted: DAYS[shown.state] === 'halted' } : null;
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
export function isQuiet({ from, until }: QuietHours, board: Board | undefined, now: Date): boolean {
  if (!board) return false;
  const { utcOffset } = board._pantau_coklit.office;
  const day = dayOf(now, utcOffset);
  const inside = (start: string, end: string) =>
    now >= instantOf(day, start, utcOffset) && now < instantOf(day, end, utcOffset);
  return from <= until ? inside(from, until) : inside(from, '24:00') || inside('00:00', until);
}
