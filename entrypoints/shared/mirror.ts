import { type Board, readable } from '../../lib/board';
import { fetchBody } from '../../lib/feed/fetch';
import { readInstant } from '../../lib/instant';

/** A mirror's board as it stands there, and when it was last made from the office's site. */
export interface MirrorCopy {
  board: Board;
  at: Date;
}

/**
 * Reads the board of a mirror, without cookies and within 15 seconds.
 *
 * @param url Address of its `feed.json`.
 * @returns null where nothing usable answers.
 */
export async function readMirror(url: string): Promise<MirrorCopy | null> {
  try {
    const [board, status] = await Promise.all([
      fetchMirror(url),
      readJson(new URL('status.json', url).href).catch(() => null),
    ]);
    const succeeded = readInstant(Object(status).last_success_at);
    return { board, at: succeeded ?? new Date(board._pantau_coklit.changed_at) };
  } catch {
    return null;
  }
}

/**
 * The board of a mirror, by the address of its `feed.json`.
 *
 * @throws FetchError where nothing answers, SyntaxError and BoardError where it is no board, Error for another status.
 */
export const fetchMirror = async (url: string): Promise<Board> => readable(await readJson(url)).board;

async function readJson(url: string): Promise<unknown> {
  const { bytes, status } = await fetchBody(url, {
    fetch: (input, init) => fetch(input, init),
    redirect: 'follow',
  });
  if (status !== 200) throw new Error(`The mirror answered ${status}`);
  return JSON.parse(new TextDecoder().decode(bytes));
}
