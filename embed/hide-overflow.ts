/**
 * Whole or not at all: the list wraps into columns, and only one column is in sight. This takes the others out of the
 * tab order and of what is read aloud.
 *
 * @param page The column that is to be seen, counted from 0.
 * @returns How many columns there are.
 */
export function hideOverflow(list: HTMLElement, page: number): number {
  list.style.setProperty('--page', `${page}`);
  const width = list.clientWidth || 1;
  let last = 0;
  for (const block of list.children as unknown as Iterable<HTMLElement>) {
    if (!block.offsetHeight) continue;
    const column = Math.round((block.offsetLeft - list.offsetLeft) / width) + page;
    block.style.visibility = column === page ? '' : 'hidden';
    last = Math.max(last, column);
  }
  return last + 1;
}
