import type { Post } from '../announcement';
import type { FeedItem } from '../feed';
import { officeAt } from '../offices';
import type { Office, Source } from '../source';
import { type SourceState, StoreError } from '../store/store';
import type { PollDeps } from './deps';
import { hasBoard, keep } from './keep';
import { type Round, readSource } from './reading';
import { type Failure, isOnSite } from './request';
import type { PollResult, PollState, ReadState } from './result';
import { freshness, intervalMs, nextRound, nextTry, type Wishes } from './schedule';

type Trouble = Pick<Failure, 'reason' | 'status' | 'retryAt' | 'learnt'> & {
  state: Exclude<PollState, ReadState>;
};

/** A source whose turn it is, and its state before that. */
interface Turn {
  source: Source;
  before: SourceState | null;
  deps: PollDeps;
}

/** One round of one source, from the question whether it may be asked to its state afterwards. */
export async function round(source: Source, before: SourceState | null, deps: PollDeps): Promise<PollResult> {
  const turn = { source, before, deps };
  if (!deps.online()) return put(turn, { state: 'offline', reason: 'offline' });
  const address = before?.movedTo ?? source.url;
  if (!(await deps.allowed(address))) return put(turn, { state: 'no-permission', reason: 'no-permission' });
  try {
    const stored = await deps.store.posts(source.office.id);
    const { generation } = deps.store;
    const read = await readSource({ source, state: before, stored, deps });
    return read.ok ? await succeed(turn, read, { stored, generation }) : await put(turn, read);
  } catch (error) {
    // Anything else than a StoreError is a fault of ours: the source must not be asked again and again for it.
    if (!(error instanceof StoreError)) deps.report?.(error);
    const code = error instanceof StoreError ? error.code : 'failed';
    return put(turn, { state: 'unreachable', reason: `store-${code}` });
  }
}

async function succeed(
  turn: Turn,
  read: Round,
  { stored, generation }: { stored: readonly Post[]; generation: string },
): Promise<PollResult> {
  const { source, before, deps } = turn;
  const { found } = read;
  const items = found?.items.filter((item) => !isOfAnother(item, source)) ?? [];
  if (found?.items.length && items.length === 0)
    return put(turn, { state: stored.length > 0 ? 'drift' : 'unreachable', reason: 'no-items' });
  const isSameStore = before?.generation === generation;
  const lastReadAt = isSameStore && before?.succeededAt ? new Date(before.succeededAt) : null;
  const reading = found && { source, items, joined: found.joined, lastReadAt };
  const hasWork =
    reading !== null ||
    before?.incomplete !== undefined ||
    !(await hasBoard(source.office, stored.length, deps.store));
  const kept = hasWork
    ? await keep(reading, source, before?.incomplete, deps)
    : { state: 'unchanged' as const, added: [], incomplete: undefined };
  if (kept === 'busy') return put(turn, { state: 'busy', reason: 'busy' });
  // Lost while the source was asked: nothing of this answer may count as known in the store that took its place.
  if (deps.store.generation !== generation) throw new StoreError('closed', 'The store was lost meanwhile');
  if (kept.state === 'drift') return put(turn, { state: 'drift', reason: 'no-items' });

  const now = deps.now();
  const wishes = wishesOf(read, before, now);
  const nextAt = nextRound({ now, intervalMinutes: deps.intervalMinutes, wishes });
  const validators = validatorsOf(read, before, generation);
  const kind = found?.feed.kind ?? before?.kind;
  const wholeAt = found ? now.toISOString() : before?.wholeAt;
  await deps.state.set({
    key: source.key,
    checkedAt: now.toISOString(),
    succeededAt: now.toISOString(),
    nextAt: nextAt.toISOString(),
    failures: 0,
    result: kept.state,
    generation,
    ...read.state,
    kind,
    wholeAt,
    asks: wishes,
    validators,
    incomplete: kept.incomplete,
  });
  return { at: now, nextAt, added: kept.added, state: kept.state };
}

/**
 * Whether an office's source tells a post of another office, as one does that was pointed at another's site. What the
 * national office announces, it announces for all.
 */
function isOfAnother({ url }: FeedItem, { office, url: home }: Source): boolean {
  if (!url || !isRegional(office) || isOnSite(url, home)) return false;
  const owner = officeAt(new URL(url).hostname);
  return owner !== null && isRegional(owner) && owner.id !== office.id;
}

/** Of a province, regency or city: offices that are known by their host alone, and the national one, have it as id. */
const isRegional = ({ id }: Office): boolean => !id.includes('.');

/** When the source wants to be asked. A 304 has no body: the feed's own hints stand on. */
function wishesOf({ found, answer }: Round, before: SourceState | null, now: Date): Wishes | undefined {
  const fresh = freshness(answer.headers, now);
  if (!found) return fresh === null ? before?.asks : { ...before?.asks, freshSeconds: fresh };
  const { ttlMinutes, skipHours, skipDays } = found.feed.hints ?? {};
  const wishes: Wishes = { ttlMinutes, skipHours, skipDays, freshSeconds: fresh ?? undefined };
  return Object.values(wishes).some((wish) => wish !== undefined) ? wishes : undefined;
}

/** Replaced at each whole answer, kept over a 304, and given up while a gap is open. */
function validatorsOf(
  read: Round,
  before: SourceState | null,
  generation: string,
): SourceState['validators'] {
  if (read.state.gap) return undefined;
  const etag = read.answer.headers.get('etag') || undefined;
  const lastModified = read.answer.headers.get('last-modified') || undefined;
  if (!read.found) return before?.validators && { ...before.validators, ...(etag && { etag }) };
  return etag || lastModified ? { url: read.asked, generation, etag, lastModified } : undefined;
}

/** Writes down a round that brought nothing: what was known, validators too, stays. */
async function put({ source, before, deps }: Turn, trouble: Trouble): Promise<PollResult> {
  const now = deps.now();
  const { state, reason, status, retryAt = null, learnt } = trouble;
  const isSourceToBlame = ['unreachable', 'refused', 'drift'].includes(state) && !reason.startsWith('store-');
  const failures = failuresAfter(trouble, before?.failures ?? 0);
  const pace = { now, intervalMinutes: deps.intervalMinutes, wishes: before?.asks, retryAt };
  const nextAt = isSourceToBlame
    ? nextTry(pace, failures, deps.random())
    : new Date(now.getTime() + intervalMs(deps.intervalMinutes));
  const { reason: _reason, status: _status, movedTo, movedAt, ...rest } = before ?? {};
  await deps.state.set({
    ...rest,
    ...learnt,
    key: source.key,
    checkedAt: now.toISOString(),
    succeededAt: before?.succeededAt ?? null,
    nextAt: nextAt.toISOString(),
    failures,
    result: state,
    reason,
    status,
    // A move that leads nowhere is forgotten: the address itself is asked next.
    ...(!isSourceToBlame && { movedTo, movedAt }),
  });
  return { at: now, nextAt, added: [], state, reason, ...(status !== undefined && { status }) };
}

/** Being offline or without permission is trouble, but adds nothing to the back-off that follows. */
function failuresAfter({ state }: Trouble, before: number): number {
  if (state === 'busy') return before;
  return state === 'offline' || state === 'no-permission' ? Math.max(1, before) : before + 1;
}
