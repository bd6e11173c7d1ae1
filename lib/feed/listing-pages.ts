import { resolveLink } from './links';
import { baseOf } from './listing-links';
import { elementsOf, type MarkupElement } from './markup';
import { innerText, oneLine, textOf } from './text';

/**
 * The address of the next, older page: `rel=next`, or the link to page N + 1 of the same listing. On a site of another
 * system than KPU's (`anywhere`) also a link that says so, wherever it leads on the site.
 */
export function findNextPage(page: MarkupElement, url: string, anywhere = false): string | null {
  const base = baseOf(page, url);
  const pages = new Map<number, string>();
  let first = 1;
  let announced: string | null = null;
  for (const { name, attributes, children } of elementsOf(page)) {
    if (name !== 'a' && name !== 'link') continue;
    const link = resolveLink(attributes.href, base);
    if (!link || new URL(link).host !== new URL(url).host) continue;
    if (/(?:^|\s)next(?:\s|$)/i.test(attributes.rel ?? '') && link !== url) announced ??= link;
    const number = pageNumber(link);
    if (number === null || listingOf(link) !== listingOf(url)) continue;
    // Drupal's second page is 'page=1'.
    if (numberIn(textOf(children)) === number + 1) first = 0;
    if (!pages.has(number)) pages.set(number, link);
  }
  const here = pageNumber(url) ?? first;
  const next = pages.get(here + 1) ?? announced;
  if (next) return next;
  const [, later] = [...pages].find(([number]) => number > here) ?? [];
  // Later pages exist, the next one has no link of its own ("1 … 5").
  return later ? withPage(later, here + 1) : anywhere ? nextByWords(page, url, base) : null;
}

/** The number of a page that a link says: "2", "Halaman 2". */
const numberIn = (text: string): number =>
  Number(/^(?:halaman|laman|page)?\s*(\d{1,4})$/i.exec(oneLine(text))?.[1]);

const NEXT =
  /^\W*(?:(?:halaman|page|berita|artikel)\s+)?(?:next(?: page)?|berikut(?:nya)?|selanjutnya|lebih lama)\W*$|^\W*(?:older|more) (?:posts|entries|news)\W*$|^\W*(?:pos(?:t|-pos|ting|tingan)?|tulisan|entri|artikel|berita|kabar)(?: (?:yang )?lebih)? (?:lama|sebelumnya)\W*$|^\W*post(?:ing)?an lain(?:nya)?\W*$|^\W*(?:(?:muat|tampilkan|lihat) (?:lebih banyak|lainnya|lagi)|(?:load|show) more)(?: (?:berita|artikel|posts))?\W*$/i;
const ARROW = /^[›»→]+$|^>+$/;
/** A day or month of an archive, as a calendar beside a list has it. */
const ARCHIVE = /\/\d{4}\/\d{1,2}(?:\/|$)/;

/** The link that is named as the next page: by the first number that is no link, being this page's, or in words. */
function nextByWords(page: MarkupElement, url: string, base: string): string | null {
  const numbered = new Map<number, string>();
  const worded = new Set<string>();
  let arrow: string | null = null;
  for (const element of elementsOf(page)) {
    const { attributes, children } = element;
    const href = children.length < 9 ? targetOf(element) : undefined;
    const link = href?.startsWith('#') ? null : resolveLink(href, base);
    if (!link || link === url || new URL(link).host !== new URL(url).host) continue;
    const text = oneLine(textOf(children)) || oneLine(attributes['aria-label'] ?? '');
    if (numberIn(text) && !ARCHIVE.test(link)) numbered.set(numberIn(text), link);
    else if (text.length < 40 && NEXT.test(text)) worded.add(link);
    else if (ARROW.test(text)) arrow ??= link;
  }
  let here = 1;
  while (numbered.has(here)) here++;
  const [word] = worded.size === 1 ? worded : [];
  // A list whose every number is a link has this page's among them.
  return numbered.get(here + 1) ?? word ?? (here > 2 ? numbered.get(2) : arrow) ?? null;
}

/** Where an element leads: a link, a button that sets an address, one or a choice that sends the number of a page. */
function targetOf({ name, attributes, parent }: MarkupElement): string | undefined {
  if (name === 'a') return attributes.href;
  const [, set] = /\blocation(?:\.href)?\s*=\s*'([^']+)'/.exec(attributes.onclick ?? '') ?? [];
  const key = attributes.name ?? parent?.attributes.name ?? '';
  const isPage = /^(?:p|page|hal(?:aman)?)$/i.test(key) && /^\d+$/.test(attributes.value ?? '');
  return set ?? (isPage ? `?${key}=${attributes.value}` : undefined);
}

function pageNumber(url: string): number | null {
  const raw = new URL(url).searchParams.get('page');
  return raw && /^\d{1,6}$/.test(raw) ? Number(raw) : null;
}

const listingOf = (url: string): string =>
  new URL(url).pathname.replace(/^\/index\.php(?=\/)/, '').replace(/(?<!\/)\/+$/, '');

function withPage(url: string, page: number): string {
  const next = new URL(url);
  next.searchParams.set('page', String(page));
  return next.href;
}

const PAGE_WORDS = new Set(
  'halaman page of dari next prev previous selanjutnya berikutnya sebelumnya awal akhir first last pertama terakhir lebih lama baru older newer'.split(
    ' ',
  ),
);

/** A list of page numbers. */
export function isPagination(element: MarkupElement): boolean {
  const text = oneLine(innerText(element));
  if (text.length > 200) return false;
  const found = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (![...elementsOf(element)].some(({ name }) => name === 'a')) return false;
  return found.length > 0 && found.every((word) => /^\d{1,4}$/.test(word) || PAGE_WORDS.has(word));
}
