/**
 * Whole or not at all: the list runs over columns, and only one column is in sight. This takes what is in the others out
 * of the tab order and of what is read aloud.
 *
 * @param root The widget's root; where it has no list there is nothing to hide.
 * @param page The column that is to be seen, counted from 0.
 * @param inParts Whether a block may run over several columns, as in a panel whose pages are turned.
 * @returns How many columns there are.
 */
export function hideOverflow(root: HTMLElement, page: number, inParts: boolean): number {
  const list = root.querySelector<HTMLElement>('.pages');
  if (!list) return 1;
  list.style.setProperty('--page', `${page}`);
  const { left, width } = list.getBoundingClientRect();
  let last = 0;
  for (const block of list.children as unknown as Iterable<HTMLElement>) {
    const columns = [...block.getClientRects()].map((part) => Math.round((part.left - left) / (width || 1)));
    if (!columns.length) continue;
    const whole = inParts || columns.every((column) => column === page);
    block.style.visibility = whole && columns.includes(page) ? '' : 'hidden';
    last = Math.max(last, ...columns);
  }
  return last + 1;
}
