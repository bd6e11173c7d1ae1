/** The folder that an address of ours lies in, with a trailing slash; '' for anything but http(s). */
const folderOf = (address: string): string => /^https?:\/\/[^?#]+\//i.exec(address)?.[0] ?? '';

/** Where the cards lie that stand in widgets' nodes, or in one. */
const cardsIn = (root: ParentNode, within = '') =>
  [...root.querySelectorAll<HTMLImageElement & HTMLAnchorElement>(`${within} :is(img, a)`)].map(
    ({ src, href }) => folderOf(src || href),
  );

/**
 * Where the script's own files lie, and the data of a widget that does not say otherwise (`findFolder`). A script
 * delayer leaves `currentScript` null, so the script tags are asked next, and of several that look alike (other services
 * have an `embed.js` too) the one in whose folder, or below it, a widget's own card lies. A version-pinned copy may lie
 * anywhere: its data lies where the snippet's card does. No address is built in, so that every mirror publishes the same
 * bytes.
 *
 * @param own The address of the script that runs, '' where it is not known.
 * @returns '' where nothing tells
 */
export function findBase(own: string, document: Document): string {
  const cards = cardsIn(document, '[data-pantau-coklit]');
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src*="/embed"]')].map(
    ({ src }) => src,
  );
  const isBelow = (src: string) => cards.some((card) => card.startsWith(folderOf(src)));
  const script = own || scripts.find(isBelow) || scripts[0] || '';
  const [card = ''] = cards;
  return (/\/embed-[^/]*$/.test(script) && !isBelow(script) && card) || folderOf(script) || card;
}

/**
 * Where a widget's data lies: a mirror of many offices has a folder for each, and the card in the widget's node comes
 * from that of its own.
 */
export function findFolder(node: Element, base: string): string {
  return cardsIn(node).find((card) => card.startsWith(base)) ?? base;
}
