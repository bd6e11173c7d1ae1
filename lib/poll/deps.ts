import type { Office } from '../source';
import type { Stage } from '../stages/stage';
import type { StateStore, Store } from '../store/store';

/** Runs the work unless work of that name is running anywhere; then 'busy'. */
export type Exclusive = <T>(name: string, work: () => Promise<T>) => Promise<T | 'busy'>;

/** All that polling needs from outside. */
export interface PollDeps {
  fetch: typeof fetch;
  /** The device's time, by which it is known when to ask again. */
  now(): Date;
  /**
   * The time by what the last answers said, where the device's clock is wrong: what is first seen is dated by it, and
   * dated once for all. By default `now`.
   */
  rightNow?(): Date;
  /** From 0 up to 1. */
  random(): number;
  wait(ms: number): Promise<void>;
  online(): boolean;
  /** Whether two hosts are of one owner; by default only where they are the same, with or without 'www.'. */
  sameSite?(one: string, other: string): boolean;
  /** Whether the user lets us ask this address. */
  allowed(url: string): Promise<boolean>;
  store: Store;
  state: StateStore;
  exclusive: Exclusive;
  /** Ask at once, whatever the schedule says; 'unless-failing': but leave a source alone that is backed off from. */
  force?: boolean | 'unless-failing';
  /** Pages to read of a source that is new; 3 by default. */
  pages?: number;
  /** The user's interval; 15 by default, at least 5. */
  intervalMinutes?: number;
  /** Told of errors that should not have happened; the round then counts as failed. */
  report?(error: unknown): void;
  /** The periods that an office's board starts from; none by default. */
  official?: (office: Office) => { calendar: Stage[]; builtIn: Stage[] };
}
