import { BoardError, readable } from '../../lib/board';
import { FetchError, fetchBody } from '../../lib/feed/fetch';
import type { Catalogue } from '../../lib/i18n';
import { change } from './state';

/** Reads a mirror's board and keeps its address if it is one; an empty address forgets it. */
export async function tryMirror(url: string, { options, reasons }: Catalogue): Promise<string> {
  if (!url) {
    await change({ mirror: null });
    return options.mirrorGone;
  }
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return options.notAddress;
  try {
    const { bytes, status } = await fetchBody(url, {
      fetch: (input, init) => fetch(input, init),
      redirect: 'follow',
    });
    if (status !== 200) return options.mirrorWrong(reasons.status);
    const { board } = readable(JSON.parse(new TextDecoder().decode(bytes)));
    await change({ mirror: url });
    return options.mirrorFound(board.title, board.items.length);
  } catch (error) {
    return options.mirrorWrong(
      error instanceof BoardError
        ? error.message
        : error instanceof FetchError
          ? reasons.network
          : reasons['not-a-feed'],
    );
  }
}
