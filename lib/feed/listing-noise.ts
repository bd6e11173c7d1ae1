import type { Articles } from './listing-links';
import { elementsOf, type MarkupElement } from './markup';
import { innerText, oneLine } from './text';

/** Headings of lists beside the listing. The whole heading has to match: a post may be titled "Rapat terkait …". */
const SIDE_HEADING =
  /^\W*(?:(?:berita|artikel|pos|posting|postingan|post|kabar|info|informasi|pengumuman|konten|tulisan|bacaan|news|posts|articles)\s+)?(?:(?:yang\s+)?(?:ter)?(?:populer|favorit|pilihan|hangat|viral)|terkait|lainnya|lain|serupa|trending|sebelumnya|rekomendasi|baca juga|(?:paling|ter)\s*(?:banyak\s+)?(?:dibaca|dilihat)|most (?:popular|read|viewed)|popular(?: posts| news)?|related(?: posts| news)?|recent posts|hot news|banyak dibaca)(?:\s+(?:minggu|bulan|hari|tahun) ini)?\W*$/i;

/** More such headings than any page has. */
const MAX_HEADINGS = 50;

const isHeading = (element: MarkupElement): boolean => /^h[1-6]$/.test(element.name);

/** Elements that are beside the listing by what they are, or by the heading that stands before them. */
export function findNoise(page: MarkupElement, articles: Articles): (element: MarkupElement) => boolean {
  const noise = new Set<MarkupElement>();
  const isNoise = (element: MarkupElement): boolean => {
    for (let at: MarkupElement | null = element; at; at = at.parent) if (noise.has(at)) return true;
    return false;
  };
  let headings = 0;
  for (const element of elementsOf(page)) {
    if (isAside(element, articles)) noise.add(element);
    if (headings >= MAX_HEADINGS || !isSideHeading(element, articles)) continue;
    headings++;
    const added = governed(element, articles).filter((other) => !noise.has(other));
    for (const other of added) noise.add(other);
    // A heading over everything is the page's own.
    if (articles.links.every((link) => isNoise(link.element))) for (const other of added) noise.delete(other);
  }
  return isNoise;
}

function isAside(element: MarkupElement, articles: Articles): boolean {
  const { name, attributes } = element;
  if (name === 'nav' || name === 'aside') return true;
  if (/^(?:navigation|complementary|contentinfo|banner|search)$/i.test(attributes.role ?? '')) return true;
  if (name !== 'footer' && name !== 'header') return false;
  // The head or foot of one article belongs to it, that of the page to nobody.
  const own = articles.below(element);
  return (
    own === 'many' ||
    (own !== undefined &&
      element.parent !== null &&
      articles.below(element.parent) === 'many' &&
      isPageLevel(element))
  );
}

function isPageLevel(element: MarkupElement): boolean {
  const parent = element.parent?.name ?? '';
  return parent === 'body' || parent === '' || parent === 'html';
}

function isSideHeading(element: MarkupElement, articles: Articles): boolean {
  if (articles.below(element) !== undefined) return false;
  if (
    !isHeading(element) &&
    element.children.some((child) => typeof child !== 'string' && child.children.length > 0)
  )
    return false;
  if (element.children.length === 0 || element.children.length > 8) return false;
  const text = oneLine(innerText(element));
  return text.length > 0 && text.length <= 60 && SIDE_HEADING.test(text);
}

/** What a heading stands over: what follows the largest part around it without articles, up to the next such part's heading. */
function governed(heading: MarkupElement, articles: Articles): MarkupElement[] {
  let head = heading;
  while (head.parent && articles.below(head.parent) === undefined) head = head.parent;
  const siblings = head.parent?.children ?? [];
  const result: MarkupElement[] = [];
  for (const sibling of siblings.slice(siblings.indexOf(head) + 1)) {
    if (typeof sibling === 'string') continue;
    if (endsRegion(sibling, head, articles)) break;
    result.push(sibling);
  }
  return result;
}

function endsRegion(element: MarkupElement, head: MarkupElement, articles: Articles): boolean {
  if (articles.below(element) !== undefined) return isHeading(element) && element.name < head.name;
  if (element.name === head.name && oneLine(innerText(element)).length > 0) return true;
  return isHeading(element) && (!isHeading(head) || element.name <= head.name);
}
