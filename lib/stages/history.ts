import { addDays, daysBetween } from '../dates/calendar';
import { endAfter } from '../dates/signs';
import { type Claim, claim, distance, isAfter, isFull, isSame, overlaps } from './claims';
import { type Days, type Halt, type Reading, SHORTEST_PERIOD, type Statement } from './reading';
import type { StageAnnouncement } from './stage';

/** An official period is halted by posts from so many days before its start until its end. */
const ANNOUNCED_BEFORE = 60;
/** An extension ends at most so many days after the period that it extends. */
const LONGEST_EXTENSION = 60;

/** A period that is postponed or cancelled, and the posts that say so. */
export interface Halted {
  claim: Claim;
  halts: Halt[];
}

/** What became of the claims while posts changed them, one after the other. */
export interface History {
  live: Claim[];
  halted: Halted[];
  /** Days that a post has corrected or extended, and what they became. */
  gone: (Days & { into: Claim })[];
  /** Posts whose change came to something. */
  changed: Set<StageAnnouncement>;
}

/** Lets posts correct, extend and halt what was published before them, in the order of publication. @rule 14 */
export function historyOf(claims: Claim[], readings: Reading[]): History {
  const history: History = { live: claims, halted: [], gone: [], changed: new Set() };
  for (const change of changesOf(claims, readings)) {
    if ('named' in change) halt(history, change.by, change.named);
    else amend(history, change.by);
  }
  repeatHalts(history);
  repeatAmendments(history);
  return history;
}

/** What is halted stays halted, also where a post repeats it. */
function repeatHalts(history: History): void {
  for (const one of history.live.filter(isPlain)) {
    const match = history.halted.find((other) => isSame(one, other.claim));
    if (!match) continue;
    history.halted.push({ claim: one, halts: match.halts });
    history.live = history.live.filter((other) => other !== one);
  }
}

/** What was corrected or extended is gone, also where a post repeats it without a word of change. */
function repeatAmendments(history: History): void {
  for (const { into, ...days } of history.gone) {
    const heir = history.live.find((one) => comesFrom(one, into));
    if (!heir || isSame(heir, days) || history.live.some((one) => !isPlain(one) && isSame(one, days)))
      continue;
    const repeated = history.live.filter((one) => isPlain(one) && isSame(one, days));
    heir.origin.push(...repeated);
    history.live = history.live.filter((one) => !repeated.includes(one));
  }
}

function comesFrom(one: Claim, other: Claim): boolean {
  return one === other || one.origin.some((origin) => comesFrom(origin, other));
}

/** Said by a post without a word of change. */
function isPlain({ official, statement }: Claim): boolean {
  return !official && !statement?.change;
}

/** A change, and of a halt the periods that it names. */
type Step = { by: Statement } | { by: Halt; named: Claim[] };

function changesOf(claims: Claim[], readings: Reading[]): Step[] {
  const halts = readings.flatMap(({ halt, halted }) => {
    const named = halted.filter(isFull).map((statement) => claim(statement, { statement, stands: true }));
    return halt ? [{ by: halt, named }] : [];
  });
  const amendments = readings
    .flatMap(({ statements }) => statements)
    .filter((statement) => statement.change && statement.change.kind !== 'resumption')
    .filter(
      (statement) => !statement.doubtful || claims.some((one) => one.statement === statement && one.stands),
    )
    .map((by) => ({ by }));
  return [...halts, ...amendments].sort((a, b) => a.by.time.order - b.by.time.order);
}

function amend(history: History, said: Statement): void {
  const full = history.live.find((one) => one.statement === said);
  const earlier = history.live.filter(
    (one) => one !== full && one.statement?.post !== said.post && isBefore(one, said),
  );
  const statement = settled(said, earlier);
  if (!full && isRepeated(statement, earlier)) {
    history.changed.add(statement.post);
    return;
  }
  const meant = earlier.filter((one) => isMeant(one, statement, full));
  // "diperpanjang sampai 28 Maret, bukan 21 Maret seperti kabar": the end that it denies was nobody's
  const isDenial = meant.length === 0 && statement.change?.kind === 'extension' && statement.end !== null;
  const plain = { ...statement, change: { kind: 'extension', replaced: null, added: null } } as const;
  const targets = isDenial
    ? earlier.filter((one) => isMeant(one, plain, full) && isUpcoming(one, plain))
    : meant;
  const base = baseOf(targets, statement);
  const days = full ? wholeDays(full, base, statement) : amendedDays(base, statement);
  if (!days) {
    if (statement.start && statement.change?.kind === 'correction') for (const one of targets) unsettle(one);
    if (targets.length > 0 && statement.start) history.changed.add(statement.post);
    return;
  }
  if (daysBetween(days.start, days.end) + 1 < SHORTEST_PERIOD) {
    if (full) full.stands = false;
    return;
  }
  history.changed.add(statement.post);
  const amended = full ?? claim(days, { statement, stands: true });
  amended.start = days.start;
  amended.end = days.end;
  const gone = targets.filter((one) => !isSame(one, amended));
  amended.origin.push(...gone);
  history.gone.push(...gone.map(({ start, end }) => ({ start, end, into: amended })));
  const replaced = statement.change?.replaced;
  if (replaced?.start && replaced.end)
    history.gone.push({ start: replaced.start, end: replaced.end, into: amended });
  history.live = history.live.filter((one) => !gone.includes(one));
  if (!full) history.live.push(amended);
}

const AGAIN = /\b(?:kembali|lagi|kedua|ketiga)\b/iu;

/** Whether what a post changes was changed before: the same end, or the same extension told again before the old end. */
function isRepeated({ end, change, time, quote }: Statement, earlier: Claim[]): boolean {
  if (end) return earlier.some((one) => one.statement?.change && one.end === end);
  const { added } = change ?? {};
  if (!added || AGAIN.test(quote)) return false;
  return earlier.some(
    (one) =>
      one.statement?.change &&
      one.origin.some(
        (old) => time.day !== null && time.day <= old.end && endAfter(addDays(old.end, 1), added) === one.end,
      ),
  );
}

/** Says of a day whether it is a first or a last one, where the period that it is said of leaves no doubt. */
function settled(statement: Statement, earlier: Claim[]): Statement {
  const { change, time } = statement;
  if (!change?.moved) return statement;
  const { from, to } = change.moved;
  const as = (edge: 'start' | 'end'): Statement => ({
    ...statement,
    [edge]: to,
    change: { ...change, replaced: from ? { start: null, end: null, [edge]: from } : change.replaced },
  });
  const near = (edge: 'start' | 'end'): boolean =>
    from !== null && earlier.some((one) => distance(one[edge], from) <= 1);
  if (from) return near('end') ? as('end') : near('start') ? as('start') : statement;
  const open = earlier.filter((one) => isUpcoming(one, statement));
  const isRunning =
    open.length > 0 && open.every(({ start, end }) => time.day !== null && time.day >= start && to > end);
  return isRunning ? as('end') : statement;
}

function unsettle(one: Claim): void {
  one.stands = false;
  one.added.push('disagreement');
}

function isBefore(one: Claim, statement: Statement): boolean {
  if (!one.statement) return true;
  if (one.statement.time.day && one.statement.time.day === statement.time.day && !one.statement.change)
    return true;
  return isAfter(statement.time, one.statement.time);
}

/** Whether an earlier period is the one that a post corrects or extends. */
function isMeant(one: Claim, statement: Statement, full: Claim | undefined): boolean {
  const { change, start, end } = statement;
  const replaced = change?.replaced;
  if (replaced?.start && replaced.end && overlaps(one, { start: replaced.start, end: replaced.end }))
    return true;
  if (replaced?.end && !replaced.start) return distance(one.end, replaced.end) <= 3;
  if (replaced?.start && !replaced.end) return distance(one.start, replaced.start) <= 3;
  if (full) return overlaps(one, full) || isAdjacent(one, full) || isUpcoming(one, statement);
  if (change?.added || change?.total) return isUpcoming(one, statement);
  if (end && change?.kind === 'extension')
    return one.start <= end && one.end <= end && distance(one.end, end) <= LONGEST_EXTENSION;
  if (end) return one.start <= end && distance(one.end, end) <= LONGEST_EXTENSION;
  return start !== null && distance(one.start, start) <= LONGEST_EXTENSION;
}

function isAdjacent(one: Claim, full: Claim): boolean {
  return full.start > one.end && distance(full.start, one.end) <= 3;
}

/** Announced and not over when the post was published. */
function isUpcoming(one: Claim, { time }: Statement): boolean {
  if (one.official)
    return time.day !== null && time.day <= one.end && time.day >= addDays(one.start, -ANNOUNCED_BEFORE);
  return time.day !== null && one.end >= time.day;
}

/** The period that is amended: the official one, else the one that most posts say; null where they disagree. */
function baseOf(targets: Claim[], { change }: Statement): Days | null {
  if (change?.replaced?.start && change.replaced.end)
    return { start: change.replaced.start, end: change.replaced.end };
  const standing = targets.filter(({ stands }) => stands);
  const official = standing.find((one) => one.official);
  if (official) return official;
  const counted = standing
    .map((one) => ({ one, votes: standing.filter((other) => isSame(one, other)).length }))
    .sort((a, b) => b.votes - a.votes);
  const first = counted[0];
  const rival = first && counted.find(({ one }) => !isSame(one, first.one));
  return first && (!rival || rival.votes < first.votes) ? first.one : null;
}

/** An extension may name only the days that it adds ("25 Juli hingga 31 Juli"). */
function wholeDays(full: Claim, base: Days | null, { change }: Statement): Days {
  if (!base || full.start <= base.start || full.end <= base.end) return full;
  if (change?.kind !== 'extension') return full;
  return full.start >= base.end && distance(full.start, base.end) <= 3
    ? { start: base.start, end: full.end }
    : full;
}

function amendedDays(base: Days | null, { change, end }: Statement): Days | null {
  if (!base) return null;
  if (end) return end < base.start ? null : { start: base.start, end };
  if (change?.total) {
    const last = endAfter(base.start, change.total);
    return last > base.end ? { start: base.start, end: last } : null;
  }
  if (!change?.added) return null;
  return { start: base.start, end: endAfter(addDays(base.end, 1), change.added) };
}

function halt(history: History, by: Halt, named: Claim[]): void {
  const hit = history.live.filter((one) => isHit(one, by, named));
  if (hit.length + named.length > 0) history.changed.add(by.post);
  const fresh = named.filter((one) => !hit.some((other) => isSame(one, other)));
  for (const one of [...hit, ...fresh]) {
    const known = history.halted.find(({ claim: other }) => other === one);
    if (known) known.halts.push(by);
    else history.halted.push({ claim: one, halts: [by] });
  }
  history.live = history.live.filter((one) => !hit.includes(one));
}

function isHit(one: Claim, by: Halt, named: Claim[]): boolean {
  const { time } = by;
  if (one.statement?.change && one.statement.post === by.post) return false;
  if (by.year !== null && by.year < Number(one.start.slice(0, 4))) return false;
  if (named.length > 0 && !named.some((other) => overlaps(one, other))) return false;
  const told = one.statement?.post === by.post ? undefined : one.statement?.time;
  if (told && !isAfter(time, told) && !(time.day && time.day === told.day)) return false;
  const day = time.day ?? time.earliest;
  if (one.official) {
    if (!day) return named.length > 0;
    return day <= one.end && day >= addDays(one.start, -ANNOUNCED_BEFORE);
  }
  return !day || one.end >= day;
}
