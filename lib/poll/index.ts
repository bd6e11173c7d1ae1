import type { Source } from '../source';
import type { SourceState } from '../store/store';
import type { PollDeps } from './deps';
import { isRead, type PollResult } from './result';
import { round } from './round';
import { intervalMs, isDue } from './schedule';

export type { Exclusive, PollDeps } from './deps';
export { hasBoard, remakeBoard } from './keep';
export { type Found, type Probe, probe } from './probe';
export { isRead, type PollReason, type PollResult, type PollState } from './result';
export { DEFAULT_INTERVAL, isDue, LEAST_INTERVAL } from './schedule';

/**
 * Asks one source, if it is due or forced, and keeps what is new. At most one request is in flight
 * per source, over all contexts. Errors of source and store are results, never thrown.
 */
export async function poll(source: Source, deps: PollDeps): Promise<PollResult> {
  const at = deps.now();
  const nextAt = new Date(at.getTime() + intervalMs(deps.intervalMinutes));
  try {
    const result = await deps.exclusive(`poll/${source.key}`, async () => {
      const state = await deps.state.get(source.key);
      return state && !mayAsk(state, deps) ? asBefore(state) : round(source, state, deps);
    });
    return result === 'busy' ? { at, nextAt, added: [], state: 'busy', reason: 'busy' } : result;
  } catch (error) {
    deps.report?.(error);
    return { at, nextAt, added: [], state: 'unreachable', reason: 'store-failed' };
  }
}

function mayAsk(state: SourceState, { force, now, store }: PollDeps): boolean {
  const isFailing = state.failures > 0;
  if (force === true || isDue(state, now())) return true;
  // What a lost store held is had again at once, not at the next time.
  const isLost = state.generation !== undefined && state.generation !== store.generation;
  return !isFailing && (force === 'unless-failing' || isLost);
}

/** A source that is not due: how it stands, without a request. */
function asBefore(state: SourceState): PollResult {
  const times = { at: new Date(state.checkedAt), nextAt: new Date(state.nextAt), added: [] };
  const { result, reason, status } = state;
  if (isRead(result)) return { ...times, state: 'unchanged' };
  return { ...times, state: result, reason: reason ?? 'network', ...(status !== undefined && { status }) };
}

/**
 * Asks several sources, one after the other.
 * @returns the results in the order of the sources, and when the first of them is due again.
 */
export async function checkAll(
  sources: readonly Source[],
  deps: PollDeps,
): Promise<{ results: PollResult[]; nextAt: Date }> {
  const results: PollResult[] = [];
  for (const source of sources) results.push(await poll(source, deps));
  const idle = deps.now().getTime() + intervalMs(deps.intervalMinutes);
  const times = results.map(({ nextAt }) => nextAt.getTime());
  return { results, nextAt: new Date(times.length > 0 ? Math.min(...times) : idle) };
}
