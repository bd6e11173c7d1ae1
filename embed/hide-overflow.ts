/**
 * Whole or not at all: the list runs over columns, and only one column is in sight, as what stands below the number does.
 * This takes what is in the others out of the tab order and of what is read aloud.
 *
 * @param root The widget's root; where it has no list there is nothing to hide.
 * @param page The column of the list that is to be seen, counted from 0.
 * @param inParts Whether a block may run over several columns, as in a panel whose pages are turned.
 * @returns How many columns the list has.
 */
export function hideOverflow(root: HTMLElement, page: number, inParts: boolean): number {
  const beside = root.querySelector<HTMLElement>('.hero-rest');
  if (beside) hide(beside, 0, false);
  const list = root.querySelector<HTMLElement>('.pages');
  return list ? hide(list, page, inParts) : 1;
}

function hide(list: HTMLElement, page: number, inParts: boolean): number {
  const { left, width } = list.getBoundingClientRect();
  let last = 0;
  const blocks = [...(list.children as unknown as Iterable<HTMLElement>)].map((block) => {
    const columns = [...block.getClientRects()].map((part) => Math.round((part.left - left) / (width || 1)));
    last = Math.max(last, ...columns);
    return { block, columns };
  });
  // All is looked at before anything is changed: nothing is laid out between.
  list.style.translate = page ? `${page * -100}%` : '';
  for (const { block, columns } of blocks) {
    const whole = inParts || columns.every((column) => column === page);
    block.style.visibility = whole && columns.includes(page) ? '' : 'hidden';
  }
  return last + 1;
}
