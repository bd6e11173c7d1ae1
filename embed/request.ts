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
  text: string;
  clock: Correction;
  maxAge: number | null;
}

const PATIENCE = 15_000;
const HOUR = 3_600_000;

/**
 * One request, without cookies and without a header that would cost a preflight; the HTTP cache revalidates.
 *
 * @returns The answer, or why there is none.
 */
export async function request(url: string): Promise<Answer | Trouble> {
  try {
    const response = await fetch(url, {
      cache: 'no-cache',
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const clock = correctionFrom(response.headers, Date.now());
    if (!response.ok) return 'down';
    return { text: await response.text(), clock, maxAge: maxAgeOf(response.headers) };
  } catch {
    if (!navigator.onLine) return 'offline';
    return (await isRefused(url)) ? 'blocked' : 'down';
  }
}

/**
 * The same data as a module: scripts of our host may be allowed where fetching is not. The hour in the address makes
 * the page's module map let it go.
 */
export async function requestModule(url: string): Promise<{ json: unknown; status: unknown } | Trouble> {
  const address = `${url}?${Math.floor(Date.now() / HOUR)}`;
  try {
    const { default: json, status } = await import(/* @vite-ignore */ address);
    return { json, status };
  } catch {
    return (await isRefused(address)) ? 'blocked' : 'down';
  }
}
