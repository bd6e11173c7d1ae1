import { browser } from 'wxt/browser';

/** What pages ask of the background. Each answer is `true` once it is done. */
export type Message =
  /** Ask all sources now, whatever their next time is. */
  | { type: 'check' }
  /** Posts, marks or settings changed: set badge and notifications again. */
  | { type: 'refresh' };

export function isMessage(value: unknown): value is Message {
  const type = (value as Partial<Message> | null)?.type;
  return type === 'check' || type === 'refresh';
}

/** Wakes the background where it sleeps. False where it can't be reached. */
export async function ask(message: Message): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage(message)) === true;
  } catch {
    return false;
  }
}
