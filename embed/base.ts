/** The folder that an address of ours lies in, with a trailing slash; null for anything but http(s). */
function folderOf(address: string | null | undefined): string | null {
  const match = /^(https?:\/\/[^?#]+\/)[^/]*$/i.exec((address ?? '').replace(/[?#].*$/, ''));
  return match?.[1] ?? null;
}

/**
 * Where `feed.json` and the other files lie. A script delayer leaves `currentScript` null, so the script tags are asked
 * next, and of several that look alike (other services have an `embed.js` too) the one whose folder a widget's own card
 * comes from. A version-pinned copy may lie anywhere: it uses the address built in.
 *
 * @param site The address built in (`SITE_URL`), empty where the build was given none.
 */
export function findBase(current: HTMLOrSVGScriptElement | null, document: Document, site: string): string {
  const cards = [...document.querySelectorAll('[data-pantau-coklit] img, [data-pantau-coklit] a')].map(
    (card) => folderOf((card as HTMLImageElement).src || (card as HTMLAnchorElement).href),
  );
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src*="/embed"]')].map(
    ({ src }) => src,
  );
  const own = current && 'src' in current ? current.src : '';
  const script = own || scripts.find((src) => cards.indexOf(folderOf(src)) >= 0) || scripts[0];
  const pinned = /\/embed-[^/]*\.js/.test(script ?? '');
  return (
    (pinned && site) ||
    folderOf(script) ||
    site ||
    cards.find((card) => card !== null) ||
    document.location.href
  );
}
