import { browser } from 'wxt/browser';

/** What pages ask of the background. */
export type Message =
  /** Ask all sources now, whatever their next time is. The answer is a `CheckOutcome`. */
  | { type: 'check' }
  /** Posts, marks or settings changed: set badge and notifications again. The answer is `true` once it is done. */
  | { type: 'refresh' };

/** What a check of all sources came to; all 0: everything was read, and nothing is new. */
export interface CheckOutcome {
  /** New posts of sources that are not muted. */
  added: number;
  /** Sources that were read for the first time, whose posts were edited without a new one, or whose new ones are muted. */
  changed: number;
  /** Sources that could not be read. */
  failed: number;
  /** Sources that another round was reading just then. */
  busy: number;
}

export function isMessage(value: unknown): value is Message {
  const type = (value as Partial<Message> | null)?.type;
  return type === 'check' || type === 'refresh';
}

/** Wakes the background where it sleeps. False where it can't be reached. */
export async function ask(message: Message): Promise<boolean> {
  return (await send(message)) !== null;
}

/** Has all sources asked now. null where the background can't be reached. */
export async function askToCheck(): Promise<CheckOutcome | null> {
  return (await send({ type: 'check' })) as CheckOutcome | null;
}

async function send(message: Message): Promise<unknown> {
  try {
    return (await browser.runtime.sendMessage(message)) ?? null;
  } catch {
    return null;
  }
}
