/** The folder that an address of ours lies in, with a trailing slash; '' for anything but http(s). */
const folderOf = (address: string): string => /^https?:\/\/[^?#]+\//i.exec(address)?.[0] ?? '';

/**
 * Where `feed.json` and the other files lie. A script delayer leaves `currentScript` null, so the script tags are asked
 * next, and of several that look alike (other services have an `embed.js` too) the one whose folder a widget's own card
 * comes from. A version-pinned copy may lie anywhere: its data lies where the snippet's card does. No address is built
 * in, so that every mirror publishes the same bytes.
 *
 * @param own The address of the script that runs, '' where it is not known.
 * @returns '' where nothing tells
 */
export function findBase(own: string, document: Document): string {
  const cards = [
    ...document.querySelectorAll<HTMLImageElement & HTMLAnchorElement>('[data-pantau-coklit] :is(img, a)'),
  ].map(({ src, href }) => folderOf(src || href));
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src*="/embed"]')].map(
    ({ src }) => src,
  );
  const script = own || scripts.find((src) => cards.indexOf(folderOf(src)) >= 0) || scripts[0] || '';
  const [card = ''] = cards;
  return (/\/embed-[^/]*$/.test(script) && card) || folderOf(script) || card;
}
