import type { BoardItem } from './board/board';

/** Where the project lives: its site and its tracker. */
export const HOMEPAGE = 'https://github.com/pantau-coklit/pantau-coklit';

/**
 * The project's form for a date that was read wrongly, filled with the post's address and what was read of it.
 * Opening it sends nothing; the person decides.
 */
export function wrongDateUrl(item: BoardItem | undefined): string {
  const url = new URL(`${HOMEPAGE}/issues/new`);
  url.searchParams.set('title', 'Tanggal salah');
  if (item) {
    const { day, earliest, latest, basis, stated, doubts } = item._pantau_coklit.date;
    const read = { day, earliest, latest, basis, stated, doubts };
    url.searchParams.set('body', [item.url ?? item.title, '', JSON.stringify(read), ''].join('\n'));
  }
  return url.href;
}
