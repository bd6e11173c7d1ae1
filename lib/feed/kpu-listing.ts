import type { Feed, FeedItem } from './feed';
import { isCategory } from './kpu-address';
import { resolveLink } from './links';
import { type Articles, baseOf, findArticles } from './listing-links';
import { findNoise } from './listing-noise';
import { findNextPage } from './listing-pages';
import { findParts, type Part, SHORT } from './listing-parts';
import { completes, type ListedPost, readPost } from './listing-post';
import { elementsOf, type MarkupElement, type MarkupNode } from './markup';
import { innerText, isHidden, oneLine, titleText } from './text';

interface Reading extends Part, ListedPost {}

/**
 * Reads the HTML listing of a KPU office: one item per article, in the order of the page; none where a category says
 * that it has no posts. Null where a page links no article, announces no feed and says nothing of the kind.
 */
export function parseListing(page: MarkupElement, url: string): Feed | null {
  const articles = findArticles(page, url);
  const alternate = findAlternate(page, url);
  if (!articles && !alternate && !saysEmpty(page, url)) return null;
  return {
    kind: 'listing',
    title: pageTitle(page),
    url,
    items: articles ? readItems(page, articles, url) : [],
    nextPage: articles ? findNextPage(page, url) : null,
    ...(alternate ? { hints: { alternate } } : {}),
  };
}

const NOTHING =
  /^(?:maaf\W*)?(?:(?:untuk )?saat ini )?(?:(?:belum|tidak|tak) ada (?:data|berita|pengumuman|artikel|pos|posting|postingan|konten|informasi|kabar)|(?:data|berita|pengumuman|artikel|postingan|konten|informasi|kabar) (?:masih )?(?:kosong|(?:belum|tidak) (?:ada|tersedia|ditemukan))|no (?:data|posts?|articles?|records?|results?) (?:available|found|yet))\b.{0,40}$/i;

/** Whether a category of an office says in so many words that it has no posts: a quiet source is no broken one. */
function saysEmpty(page: MarkupElement, url: string): boolean {
  if (!isCategory(url)) return false;
  for (const { name, children } of elementsOf(page)) {
    if (isHidden(name)) continue;
    const texts = children.flatMap((child) => (typeof child === 'string' && child.length < 200 ? child : []));
    if (texts.some((text) => NOTHING.test(oneLine(text)))) return true;
  }
  return false;
}

function readItems(page: MarkupElement, articles: Articles, url: string): FeedItem[] {
  const generic = sharedTexts(articles);
  const isNoise = findNoise(page, articles);
  const quiet = articles.links.filter(({ element }) => !isNoise(element));
  // What a category without posts still links to stands beside it.
  if (quiet.length === 0 && saysEmpty(page, url)) return [];
  const links = quiet.length ? quiet : articles.links;
  const own = new Map(articles.links.map(({ element, article }) => [element, article]));
  const readings = findParts(articles, links, generic).flatMap((part): Reading[] =>
    links.some(({ article }) => article === part.article)
      ? [{ ...part, ...readPost(part.nodes, (element) => own.get(element) === part.article, generic) }]
      : [],
  );
  const chosen = chooseReadings(
    readings.filter((reading) => quiet.length === 0 || !isNoise(elementIn(reading, articles))),
  );
  const titles = withoutCounts(chosen.map((reading) => bestTitle(reading, readings, articles)));
  return chosen.map((reading, i) => ({
    id: null,
    url: reading.url,
    title: titles[i] ?? '',
    publishedAt: null,
    updatedAt: null,
    summary: null,
    content: reading.content || null,
    cut: reading.cut,
  }));
}

/** The element of a reading that leads to its article, which tells where on the page the reading stands. */
function elementIn({ nodes, article, container }: Reading, articles: Articles): MarkupElement {
  const elements = nodes.filter((node): node is MarkupElement => typeof node !== 'string');
  return elements.find((element) => articles.below(element) === article) ?? elements[0] ?? container;
}

/** Short texts of links to most articles, never headings: "Selengkapnya" in whatever words. */
function sharedTexts({ links, count }: Articles): ReadonlySet<string> {
  const users = new Map<string, Set<number>>();
  for (const { element, article } of links) {
    const text = oneLine(innerText(element));
    if (text && text.length <= 30 && !isInHeading(element))
      users.set(text, (users.get(text) ?? new Set()).add(article));
  }
  const shared = [...users].filter(
    ([text, { size }]) => size * 2 > count && (size >= 3 || (size === 2 && text.length <= 15)),
  );
  return new Set(shared.map(([text]) => text));
}

function isInHeading(link: MarkupElement): boolean {
  for (let at: MarkupElement | null = link, i = 0; at && i < 4; at = at.parent, i++)
    if (/^h[1-6]$/.test(at.name)) return true;
  return link.children.some((child) => typeof child !== 'string' && /^h[1-6]$/.test(child.name));
}

const hasBody = (reading: Reading): boolean => reading.content.length >= SHORT;

/** One reading per article, from the list that the page is about. */
function chooseReadings(readings: readonly Reading[]): Reading[] {
  const groups = groupReadings(readings);
  const weigh = (group: readonly Reading[]): number => {
    const bodies = new Map(group.map((reading) => [reading.article, hasBody(reading)]));
    return [...bodies.values()].reduce((sum, body) => sum + (body ? 20 : 1), 0);
  };
  const main = groups.reduce<Reading[]>((a, b) => (weigh(b) > weigh(a) ? b : a), []);
  const bodies = main
    .filter(hasBody)
    .map(({ content }) => content.length)
    .sort((a, b) => a - b);
  const median = bodies[bodies.length >> 1] ?? Number.POSITIVE_INFINITY;
  const usual = Math.min(median / 2, bodies[0] ?? median);
  const listed = new Set(main.map(({ article }) => article));
  // Another list that repeats posts of this one stands beside it; one that goes on with others belongs to it.
  const isListed = (group: readonly Reading[]): boolean =>
    group === main ||
    (group.some(({ content }) => content.length >= usual) &&
      !group.some(({ article }) => listed.has(article)));
  const best = new Map<number, Reading>();
  for (const reading of groups.filter(isListed).flat()) {
    const known = best.get(reading.article);
    if (!known || isBetter(reading, known, main)) best.set(reading.article, reading);
  }
  return [...best.values()].sort((a, b) => a.order - b.order);
}

function isBetter(a: Reading, b: Reading, main: readonly Reading[]): boolean {
  if (hasBody(a) !== hasBody(b)) return hasBody(a);
  if (main.includes(a) !== main.includes(b)) return main.includes(a);
  if (a.container !== b.container) return false;
  return a.content.length > b.content.length;
}

/** Readings by list: the same container, or containers that are built alike side by side (rows of a grid). */
function groupReadings(readings: readonly Reading[]): Reading[][] {
  const byContainer = new Map<MarkupElement, Reading[]>();
  for (const reading of readings)
    byContainer.set(reading.container, [...(byContainer.get(reading.container) ?? []), reading]);
  const groups: { containers: MarkupElement[]; readings: Reading[] }[] = [];
  for (const [container, own] of byContainer) {
    const group = groups.find(
      ({ containers, readings: others }) =>
        (containers.some((other) => areAlike(other, container)) || areRows(containers, others, own)) &&
        others.some(hasBody) === own.some(hasBody) &&
        !others.some(({ article }) => own.some((reading) => reading.article === article)),
    );
    if (group) {
      group.containers.push(container);
      group.readings.push(...own);
    } else groups.push({ containers: [container], readings: own });
  }
  return groups.map((group) => group.readings);
}

/** Whether some articles stand alone in a row like those that hold several. */
function areRows(
  containers: readonly MarkupElement[],
  others: readonly Reading[],
  own: readonly Reading[],
): boolean {
  const isRow = (top: MarkupNode | undefined, rows: readonly MarkupElement[]): boolean =>
    top !== undefined && typeof top !== 'string' && rows.some((row) => areAlike(row, top));
  const [container] = own.map((reading) => reading.container);
  return (
    own.every(({ top }) => isRow(top, containers)) ||
    (container !== undefined && others.every(({ top }) => isRow(top, [container])))
  );
}

function areAlike(a: MarkupElement, b: MarkupElement): boolean {
  if (shapeOf(a) !== shapeOf(b)) return false;
  if (a.parent === b.parent) return true;
  return (
    a.parent !== null &&
    b.parent !== null &&
    a.parent.parent === b.parent.parent &&
    shapeOf(a.parent) === shapeOf(b.parent)
  );
}

const shapeOf = ({ name, attributes }: MarkupElement): string => `${name} ${attributes.class ?? ''}`;

/** The title of a reading, or a fuller one where it is cut with dots or missing there. */
function bestTitle(reading: Reading, all: readonly Reading[], { links }: Articles): string {
  const named = links
    .filter(({ article }) => article === reading.article)
    .map(({ element }) => titleText(innerText(element)));
  const whole = named.find((title) => completes(title, reading.title));
  if (whole) return whole;
  if (reading.titleRank >= 3) return reading.title;
  const others = all.filter((other) => other.article === reading.article);
  return others.reduce((a, b) => (b.titleRank > a.titleRank ? b : a), reading).title;
}

/** Takes off the bare number (of views) that stands before each title of a page. */
function withoutCounts(titles: string[]): string[] {
  const counted = titles.filter((title) => /^\d[\d.,]*\s+\p{L}/u.test(title)).length;
  return titles.length > 1 && counted * 3 > titles.length * 2
    ? titles.map((title) => title.replace(/^\d[\d.,]*\s+(?=\p{L})/u, ''))
    : titles;
}

function pageTitle(page: MarkupElement): string {
  for (const element of elementsOf(page)) if (element.name === 'title') return titleText(innerText(element));
  return '';
}

const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)/i;

/** The first feed of posts that a page announces. */
function findAlternate(page: MarkupElement, url: string): string | null {
  const base = baseOf(page, url);
  let second: string | null = null;
  for (const { name, attributes } of elementsOf(page)) {
    if (
      name !== 'link' ||
      !/(?:^|\s)alternate(?:\s|$)/i.test(attributes.rel ?? '') ||
      !FEED_TYPE.test((attributes.type ?? '').trim())
    )
      continue;
    const link = resolveLink(attributes.href, base);
    if (link && !/komentar|comments?/i.test(`${attributes.title} ${link}`)) return link;
    second ??= link;
  }
  return second;
}
