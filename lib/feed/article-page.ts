import { decodeBody } from './decode';
import { articleIdentity, sameArticle } from './kpu-address';
import { resolveLink } from './links';
import { isDecorationText } from './listing-post';
import { elementsOf, type MarkupElement, parseMarkup } from './markup';
import { innerText, isHidden, isReadMore, oneLine, readCut, textOf, titleText } from './text';

/** A post read from its own page. */
export interface ArticlePage {
  title: string;
  /** Plain text, a paragraph a line. */
  content: string;
}

const SKIPPED = new Set(['nav', 'aside', 'footer', 'form', 'header']);

/**
 * Reads a post from its own page, to complete one whose body was cut in the listing: the block with the most text
 * that leads to no other article. Null where the page shows no such text.
 */
export function parseArticle(
  bytes: Uint8Array,
  from: { url: string; contentType?: string | undefined },
  articleUrl: string,
): ArticlePage | null {
  const page = parseMarkup(decodeBody(bytes, from.contentType), 'html');
  const lengths = lengthsIn(page);
  const others = otherArticles(page, from.url, articleUrl, lengths);
  const body =
    largestBlock(page, others, lengths) ?? largestBlock(page, { ...others, cards: new Set() }, lengths);
  if (!body) return null;
  const title = titleOf(page);
  const content = textOf(body.children, (element) => isSkipped(element))
    .split('\n')
    .filter((line) => line !== title && !isDecorationText(line))
    .join('\n');
  const { text } = readCut(content);
  return text ? { title, content: text } : null;
}

const isSkipped = ({ name }: MarkupElement): boolean => SKIPPED.has(name) || /^h1$/.test(name);

/** The element whose own paragraphs hold the most text. */
function largestBlock(
  page: MarkupElement,
  { lists, cards }: Others,
  lengths: ReadonlyMap<MarkupElement, number>,
): MarkupElement | null {
  let best: MarkupElement | null = null;
  let most = 80;
  for (const element of elementsOf(page)) {
    const length = ownText(element, lengths);
    if (length <= most) continue;
    if (isHidden(element) || lists.has(element) || isBeside(element) || isIn(element, cards)) continue;
    most = length;
    best = element;
  }
  return best;
}

/** Text of an element's own: in it directly, or in paragraphs, lists and inline elements directly in it. */
function ownText(element: MarkupElement, lengths: ReadonlyMap<MarkupElement, number>): number {
  let length = 0;
  for (const child of element.children) {
    if (typeof child === 'string') length += child.trim().length;
    else if (PARAGRAPH.has(child.name)) length += lengths.get(child) ?? 0;
  }
  return length;
}

/** How much text each element holds, from the inside out: each is looked at once, however deep. */
function lengthsIn(page: MarkupElement): Map<MarkupElement, number> {
  const lengths = new Map<MarkupElement, number>();
  for (const element of [...elementsOf(page)].reverse()) {
    let length = 0;
    if (!isHidden(element)) {
      for (const child of element.children)
        length += typeof child === 'string' ? oneLine(child).length : (lengths.get(child) ?? 0);
    }
    lengths.set(element, length);
  }
  return lengths;
}

const PARAGRAPH = new Set(
  'p span b strong i em u font ul ol blockquote h2 h3 h4 h5 h6 pre table a sup sub'.split(' '),
);

/** Parts of a page that are about other articles. */
interface Others {
  /** Elements that lead to several of them; a link or two inside a text is a reference. */
  lists: ReadonlySet<MarkupElement>;
  /** Elements that a link to one of them heads or ends, with all that is in them. */
  cards: ReadonlySet<MarkupElement>;
}

/** A link or two to other articles are a reference. */
const SEVERAL = 2;
/** Links that are looked at for cards. */
const MAX_CARDS = 300;
/** No heading and no "Selengkapnya" has so much text, in UTF-16 units. */
const LONGEST_LINK = 1_000;
/** Siblings before a link that are looked at. */
const MAX_LEAD = 50;

function otherArticles(
  page: MarkupElement,
  base: string,
  articleUrl: string,
  lengths: ReadonlyMap<MarkupElement, number>,
): Others {
  const own = articleIdentity(articleUrl);
  const others = new Map<MarkupElement, number>();
  const cards = new Set<MarkupElement>();
  let looked = 0;
  for (const element of elementsOf(page)) {
    if (element.name !== 'a') continue;
    const link = resolveLink(element.attributes.href, base);
    const identity = link ? articleIdentity(link) : null;
    if (!identity || (own && sameArticle(own, identity))) continue;
    const card = looked++ < MAX_CARDS ? cardOf(element, lengths) : null;
    if (card) cards.add(card);
    for (let at: MarkupElement | null = element; at; at = at.parent) {
      const count = others.get(at) ?? 0;
      // What is around a list is around no less.
      if (count > SEVERAL) break;
      others.set(at, count + 1);
    }
  }
  return {
    lists: new Set([...others].filter(([, count]) => count > SEVERAL).map(([element]) => element)),
    cards,
  };
}

/** The element that a link stands in as a heading, before any text, or as a "Selengkapnya" after it. */
function cardOf(link: MarkupElement, lengths: ReadonlyMap<MarkupElement, number>): MarkupElement | null {
  if ((lengths.get(link) ?? 0) > LONGEST_LINK) return null;
  const text = textOf([link]);
  let at = link;
  while (at.parent && at.parent.children.length < 8 && lengths.get(at.parent) === lengths.get(link))
    at = at.parent;
  if (!at.parent) return null;
  if (isReadMore(text)) return at.parent;
  for (const sibling of at.parent.children.slice(0, MAX_LEAD)) {
    if (sibling === at) break;
    if (typeof sibling === 'string' ? sibling.trim() : lengths.get(sibling)) return null;
  }
  return at.parent;
}

function isIn(element: MarkupElement, parts: ReadonlySet<MarkupElement>): boolean {
  for (let at: MarkupElement | null = element; at; at = at.parent) if (parts.has(at)) return true;
  return false;
}

function isBeside(element: MarkupElement): boolean {
  for (let at: MarkupElement | null = element; at; at = at.parent) if (SKIPPED.has(at.name)) return true;
  return false;
}

function titleOf(page: MarkupElement): string {
  let named = '';
  for (const element of elementsOf(page)) {
    if (/^h[1-3]$/.test(element.name) && !isBeside(element)) {
      const text = titleText(innerText(element));
      if (text.length > 8) return text;
    }
    if (element.name === 'title') named ||= oneLine(innerText(element));
  }
  return titleText(named);
}
