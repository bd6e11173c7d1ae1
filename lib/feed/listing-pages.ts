import { resolveLink } from './links';
import { baseOf } from './listing-links';
import { elementsOf, type MarkupElement } from './markup';
import { innerText, oneLine } from './text';

/** The address of the next, older page: `rel=next`, or the link to page N + 1 of the same listing. */
export function findNextPage(page: MarkupElement, url: string): string | null {
  const base = baseOf(page, url);
  const here = pageNumber(url) ?? 1;
  let later: string | null = null;
  let announced: string | null = null;
  for (const { name, attributes } of elementsOf(page)) {
    if (name !== 'a' && name !== 'link') continue;
    const link = resolveLink(attributes.href, base);
    if (!link || new URL(link).host !== new URL(url).host) continue;
    if (/(?:^|\s)next(?:\s|$)/i.test(attributes.rel ?? '') && link !== url) announced ??= link;
    const number = pageNumber(link);
    if (number === null || number <= here || listingOf(link) !== listingOf(url)) continue;
    if (number === here + 1) return link;
    later ??= link;
  }
  if (announced) return announced;
  // Later pages exist, the next one has no link of its own ("1 … 5").
  return later && withPage(later, here + 1);
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
