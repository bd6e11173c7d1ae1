import { type ArticleIdentity, articleIdentity, sameArticle } from './kpu-address';
import { resolveLink } from './links';
import { elementsOf, type MarkupElement, type MarkupNode } from './markup';
import { innerText, isReadMore, oneLine } from './text';

/** A link to an article, in document order. */
export interface ArticleLink {
  element: MarkupElement;
  /** Index into the articles of the page. */
  article: number;
  url: string;
}

export interface Articles {
  links: ArticleLink[];
  /** How many articles there are. */
  count: number;
  /** The article below an element, 'many', or undefined where there is none. */
  below(element: MarkupElement): number | 'many' | undefined;
}

/** A listing has some dozens; what comes after this many is not read. */
export const MAX_LINKS = 3000;

/** Which article a link leads to, by its address and text; null where to none. */
export type Identify = (link: string, text: string) => ArticleIdentity | null;

/** Finds the links to articles of one site by the form of their addresses: KPU's, or one learnt. Null where a page has none. */
export function findArticles(
  page: MarkupElement,
  url: string,
  identify: Identify = articleIdentity,
): Articles | null {
  const base = baseOf(page, url);
  let found: Found[] = [];
  for (const element of elementsOf(page)) {
    if (found.length >= MAX_LINKS) break;
    if (element.name !== 'a' && element.name !== 'area') continue;
    const link = resolveLink(element.attributes.href, base);
    const identity = link
      ? identify(link, identify === articleIdentity ? '' : oneLine(innerText(element)))
      : null;
    if (link && identity) found.push({ element, url: link, identity, reference: isReference(element) });
  }
  if (identify !== articleIdentity) found = withoutLabels(found);
  const host = mainHost(
    found.map(({ identity }) => identity),
    url,
  );
  if (host === null) return null;
  const identities: ArticleIdentity[] = [];
  const byKey = new Map<string, number>();
  const links: ArticleLink[] = [];
  const listed = found.some(({ reference }) => !reference);
  for (const { element, url: link, identity, reference } of found) {
    if (identity.host !== host || (listed && reference)) continue;
    const article = indexOf(identity, identities, byKey);
    links.push({ element, article, url: withoutFragment(link) });
  }
  return { links, count: identities.length, below: ownership(links) };
}

interface Found {
  element: MarkupElement;
  url: string;
  identity: ArticleIdentity;
  reference: boolean;
}

/** Longest label of a rubric, in words. */
const LABEL = 4;

/**
 * The links but those that label posts in the form that posts have: all that are built alike are short, and some lead
 * from several posts to one place.
 */
function withoutLabels(found: readonly Found[]): Found[] {
  const groups = new Map<string, Found[]>();
  for (const link of found) {
    const text = oneLine(innerText(link.element));
    if (!text || isReadMore(text)) continue;
    const above = [link.element, link.element.parent, link.element.parent?.parent];
    const built = above.map((at) => `${at?.name} ${at?.attributes.class}`).join();
    groups.set(built, [...(groups.get(built) ?? []), link]);
  }
  const isShort = ({ element }: Found) =>
    oneLine(innerText(element)).split(' ').length <= LABEL && !isInHeading(element);
  const labels = [...groups.values()].filter(
    (links) =>
      new Set(links.map(({ identity }) => identity.slug)).size < links.length && links.every(isShort),
  );
  return found.filter((link) => !labels.some((links) => links.includes(link)));
}

const SEE_ALSO = /(?:^|\W)(?:baca|lihat|simak) juga\W*$/i;
/** Text on both sides of a link that makes it part of a sentence, in UTF-16 units. */
const SENTENCE = 15;

/** A link to another article inside a post's text: in the middle of a sentence, or after "Baca juga". */
function isReference(link: MarkupElement): boolean {
  const wrapped = link.parent?.children.length === 1 && INLINE.has(link.parent.name);
  const at = wrapped && link.parent ? link.parent : link;
  const siblings = at.parent?.children ?? [];
  if (siblings.length > 200) return false;
  const index = siblings.indexOf(at);
  const before = textAt(siblings[index - 1]);
  const after = textAt(siblings[index + 1]);
  return SEE_ALSO.test(before.slice(-60)) || (isProse(before) && isProse(after));
}

/** Whether a link stands in a heading, or holds one. */
export function isInHeading(link: MarkupElement): boolean {
  for (let at: MarkupElement | null = link, i = 0; at && i < 4; at = at.parent, i++)
    if (/^h[1-6]$/.test(at.name)) return true;
  return link.children.some((child) => typeof child !== 'string' && /^h[1-6]$/.test(child.name));
}

const INLINE = new Set(['b', 'strong', 'i', 'em', 'u', 'span']);

const textAt = (node: MarkupNode | undefined): string => (typeof node === 'string' ? node.trim() : '');

const isProse = (text: string): boolean => text.length >= SENTENCE && /\p{L}{3}/u.test(text);

/** The host whose articles these are: the page's own, else the one with the most. */
function mainHost(identities: readonly ArticleIdentity[], url: string): string | null {
  if (identities.length === 0) return null;
  const own = new URL(url).hostname.toLowerCase().replace(/^www\./, '');
  const counts = new Map<string, number>();
  for (const { host } of identities) counts.set(host, (counts.get(host) ?? 0) + 1);
  if (counts.has(own)) return own;
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function indexOf(identity: ArticleIdentity, known: ArticleIdentity[], byKey: Map<string, number>): number {
  const keys = [
    identity.number === null ? '' : `n${identity.number}`,
    identity.slug && `s${identity.slug}`,
  ].filter(Boolean);
  for (const key of keys) {
    const at = byKey.get(key);
    const other = at === undefined ? undefined : known[at];
    if (at !== undefined && other && sameArticle(other, identity)) {
      if (other.number === null && identity.number !== null)
        known[at] = { ...other, number: identity.number };
      for (const each of keys) if (!byKey.has(each)) byKey.set(each, at);
      return at;
    }
  }
  known.push(identity);
  for (const key of keys) if (!byKey.has(key)) byKey.set(key, known.length - 1);
  return known.length - 1;
}

function ownership(links: readonly ArticleLink[]): Articles['below'] {
  const owner = new Map<MarkupElement, number | 'many'>();
  for (const { element, article } of links) {
    for (let at: MarkupElement | null = element; at; at = at.parent) {
      const known = owner.get(at);
      if (known === 'many' || known === article) break;
      owner.set(at, known === undefined ? article : 'many');
    }
  }
  return (element) => owner.get(element);
}

/** The address that relative links of a page start from. */
export function baseOf(page: MarkupElement, url: string): string {
  for (const element of elementsOf(page)) {
    if (element.name === 'base' && element.attributes.href)
      return resolveLink(element.attributes.href, url) ?? url;
    if (element.name === 'body') break;
  }
  return url;
}

function withoutFragment(link: string): string {
  const url = new URL(link);
  url.hash = '';
  return url.href;
}
