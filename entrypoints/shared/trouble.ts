import type { Catalogue } from '../../lib/i18n';
import type { PollReason } from '../../lib/poll/result';
import type { SourceState } from '../../lib/store/store';
import type { CheckOutcome } from './messages';

/** What keeps the news from being new. */
export type Trouble =
  | { kind: 'no-permission' }
  | { kind: 'unreachable' | 'refused' | 'drift' | 'offline' | 'store'; state: SourceState };

/** How the sources of an office are, taken together. */
export interface SourceSummary {
  trouble: Trouble | null;
  /** Latest check of any source; null where none was ever checked. */
  checkedAt: Date | null;
  /** Of the source in trouble where there is one, else of the one that was read longest ago. */
  succeededAt: Date | null;
  nextAt: Date | null;
}

/** Sums up the states of the sources; the first one in trouble speaks for all. */
export function summarise(states: readonly SourceState[], allowed: boolean): SourceSummary {
  const troubled = states.find(({ failures }) => failures > 0);
  const instants = (pick: (state: SourceState) => string | null) =>
    states
      .map((state) => Date.parse(pick(state) ?? ''))
      .filter((instant) => !Number.isNaN(instant))
      .sort((a, b) => a - b);
  const succeeded = troubled
    ? Date.parse(troubled.succeededAt ?? '')
    : (instants(({ succeededAt }) => succeededAt)[0] ?? Number.NaN);
  return {
    trouble: troubleOf(troubled, allowed),
    checkedAt: dateOf(instants(({ checkedAt }) => checkedAt).at(-1)),
    succeededAt: dateOf(succeeded),
    nextAt: nextCheck(states),
  };
}

/** When the first of the sources is asked again, which every page says alike; null before any was asked. */
export function nextCheck(states: readonly SourceState[]): Date | null {
  const times = states.map(({ nextAt }) => Date.parse(nextAt)).filter((time) => !Number.isNaN(time));
  return times.length ? new Date(Math.min(...times)) : null;
}

/** Answers that came, and were no news: of such a site it can't be said that it does not answer. */
const UNREADABLE: PollReason[] = [
  'not-a-feed',
  'app',
  'unproven',
  'empty',
  'too-large',
  'redirected',
  'no-items',
];

/** Whether an unreachable source gave no answer at all. */
export const isSilent = ({ reason }: SourceState): boolean => !reason || !UNREADABLE.includes(reason);

type TroubleWords = Pick<Catalogue, 'extension'>;

/** What is wrong, in one short sentence. */
export function troubleWords(trouble: Trouble, { extension }: TroubleWords): string {
  switch (trouble.kind) {
    case 'no-permission':
      return extension.revoked;
    case 'store':
      return extension.storeFailed;
    case 'unreachable':
      return isSilent(trouble.state) ? extension.unreachable : extension.unreadable;
    default:
      return extension[trouble.kind];
  }
}

/** What came of a check that a person asked for. */
export function checkedWords(
  outcome: CheckOutcome | null,
  trouble: Trouble | null,
  words: TroubleWords,
): string {
  const { extension } = words;
  if (outcome?.added) return extension.checkedNew(outcome.added);
  if (trouble) return troubleWords(trouble, words);
  if (!outcome || outcome.failed) return extension.checkFailed;
  if (outcome.busy) return extension.checkBusy;
  return outcome.changed ? extension.checkedChanged : extension.checkedNothing;
}

function troubleOf(state: SourceState | undefined, allowed: boolean): Trouble | null {
  if (!allowed) return { kind: 'no-permission' };
  if (!state) return null;
  if (state.reason?.startsWith('store-')) return { kind: 'store', state };
  if (state.result === 'refused' || state.result === 'drift' || state.result === 'offline') {
    return { kind: state.result, state };
  }
  return { kind: 'unreachable', state };
}

function dateOf(instant: number | undefined): Date | null {
  return instant === undefined || Number.isNaN(instant) ? null : new Date(instant);
}
