import { type Correction, correctionFrom, maxAgeOf } from './clock';
import { isRefused } from './policy';

/** Why nothing came. */
export type Trouble =
  /** The device has no network. */
  | 'offline'
  /** The mirror's host does not answer, or answers with an error. */
  | 'down'
  /** This site's security policy forbids it. */
  | 'blocked'
  /** What came is no board that this version can read. */
  | 'unreadable';

export interface Answer {
  json: unknown;
  clock: Correction;
  maxAge: number | null;
}

const PATIENCE = 15_000;
/** Bytes that are read of an answer: a mirror's thirty posts are a tenth of it. */
const MOST = 512_000;

/**
 * One request, without cookies and without a header that would cost a preflight; the HTTP cache revalidates.
 *
 * @returns The answer, or why there is none.
 */
export async function request(url: string): Promise<Answer | Trouble> {
  let response: Response;
  let device: number;
  let text: string | null;
  try {
    response = await fetch(url, {
      cache: 'no-cache',
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE),
    });
    device = Date.now();
    if (!response.ok) return 'down';
    text = await textOf(response);
  } catch {
    if (!navigator.onLine) return 'offline';
    return (await isRefused(url)) ? 'blocked' : 'down';
  }
  try {
    const clock = correctionFrom(response.headers, device);
    return { json: JSON.parse(text ?? ''), clock, maxAge: maxAgeOf(response.headers) };
  } catch {
    return 'unreadable';
  }
}

/** The text of an answer; null where it is too long, and then no more of it is taken. */
async function textOf({ body }: Response): Promise<string | null> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; ; ) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MOST) {
      reader?.cancel().catch(() => {});
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
