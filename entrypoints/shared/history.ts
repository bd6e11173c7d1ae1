import { browser } from 'wxt/browser';
import { readInstant } from '../../lib/instant';
import { isRead, type PollResult } from '../../lib/poll/result';

/** How one round of a source went, for the health page. */
export interface Round {
  /** ISO 8601. */
  at: string;
  ok: boolean;
}

const PREFIX = 'rounds:';
/** A day of rounds at the usual interval. */
const KEPT = 96;

/**
 * Remembers how a source's round went, once: two rounds that ran at the same time both come to hear of it. One that
 * another window is doing right now is no round.
 */
export async function recordRound(key: string, { at, state }: PollResult): Promise<void> {
  if (state === 'busy') return;
  const before = await roundsOf(key);
  if (before.at(-1)?.at === at.toISOString()) return;
  const rounds = [...before, { at: at.toISOString(), ok: isRead(state) }];
  await browser.storage.local.set({ [PREFIX + key]: rounds.slice(-KEPT) });
}

/** The last rounds of a source, oldest first. */
export async function roundsOf(key: string): Promise<Round[]> {
  const stored = (await browser.storage.local.get(PREFIX + key))[PREFIX + key];
  return Array.isArray(stored) ? stored.slice(-KEPT).filter(isRound) : [];
}

function isRound(value: unknown): value is Round {
  const { at, ok } = Object(value) as Partial<Round>;
  return typeof at === 'string' && readInstant(at) !== null && typeof ok === 'boolean';
}
