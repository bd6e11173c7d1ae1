import type { FeedItem } from './feed';
import { type Articles, isInHeading } from './listing-links';
import { findNoise } from './listing-noise';
import { findParts, type Part, SHORT } from './listing-parts';
import { completes, isWhen, type ListedPost, readPost } from './listing-post';
import type { MarkupElement, MarkupNode } from './markup';
import { innerText, oneLine, textOf, titleText } from './text';

export interface Reading extends Part, ListedPost {}

/** What a page tells of each article at each place: `shown` without what stands beside the list. */
export function readingsOf(
  page: MarkupElement,
  articles: Articles,
): { all: Reading[]; shown: Reading[]; isAllNoise: boolean } {
  const generic = sharedTexts(articles);
  const isNoise = findNoise(page, articles);
  const quiet = articles.links.filter(({ element }) => !isNoise(element));
  const links = quiet.length ? quiet : articles.links;
  const own = new Map(articles.links.map(({ element, article }) => [element, article]));
  const listed = new Set(links.map(({ article }) => article));
  const parts = findParts(articles, links, generic);
  const labels = labelsOf(parts);
  const all = parts.flatMap((part): Reading[] => {
    if (!listed.has(part.article)) return [];
    const isOwn = (element: MarkupElement) => own.get(element) === part.article;
    return [{ ...part, ...readPost(part.nodes, isOwn, generic, labels) }];
  });
  const shown = all.filter((reading) => quiet.length === 0 || !isNoise(elementIn(reading, articles)));
  return { all, shown, isAllNoise: quiet.length === 0 };
}

export function itemsOf(chosen: readonly Reading[], all: readonly Reading[], articles: Articles): FeedItem[] {
  const titles = withoutCounts(chosen.map((reading) => bestTitle(reading, all, articles)));
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

/** Longest label of a card, in words and in UTF-16 units. */
const LABEL_WORDS = 4;
const LONGEST_LABEL = 30;
/** So many texts of one place in a card are looked at: more are a body's. */
const PLACES = 40;

/** The texts in places of cards where there is nothing but short ones, which mostly are there again: rubrics, authors. */
function labelsOf(parts: readonly Part[]): ReadonlySet<string> {
  const places = new Map<string, Map<number, string>>();
  for (const { nodes, article } of parts) {
    const counts = new Map<string, number>();
    const stack: { node: MarkupNode; path: string }[] = nodes.map((node) => ({ node, path: '' })).reverse();
    for (let step = stack.pop(); step; step = stack.pop()) {
      const { node, path } = step;
      if (typeof node === 'string') {
        const before = counts.get(path) ?? 0;
        const text = before < PLACES && oneLine(node.length > 200 ? node.slice(0, 200) : node);
        if (!text) continue;
        const count = before + 1;
        counts.set(path, count);
        const place = places.get(`${path}${count}`) ?? new Map<number, string>();
        if (!place.has(article)) place.set(article, text);
        places.set(`${path}${count}`, place);
      } else if (path.length < 500)
        for (let i = node.children.length - 1; i >= 0; i--)
          stack.push({ node: node.children[i] ?? '', path: `${path}/${shapeOf(node)}` });
    }
  }
  const isLabel = (text: string) => text.length <= LONGEST_LABEL && text.split(' ').length <= LABEL_WORDS;
  return new Set(
    [...places.values()].flatMap((place) => {
      const texts = new Set(place.values());
      return place.size >= 3 && texts.size * 2 <= place.size && [...texts].every(isLabel) ? [...texts] : [];
    }),
  );
}

export const hasBody = (reading: Reading): boolean => reading.content.length >= SHORT;

/** One reading per article, from the list that the page is about. */
export function chooseReadings(
  readings: readonly Reading[],
  groups: readonly (readonly Reading[])[] = groupReadings(readings),
): Reading[] {
  const weigh = (group: readonly Reading[]): number => {
    const bodies = new Map(group.map((reading) => [reading.article, hasBody(reading)]));
    return [...bodies.values()].reduce((sum, body) => sum + (body ? 20 : 1), 0);
  };
  const main = groups.reduce<readonly Reading[]>((a, b) => (weigh(b) > weigh(a) ? b : a), []);
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
    if (!known || isBetter(reading, known)) best.set(reading.article, reading);
  }
  return [...best.values()].sort((a, b) => a.order - b.order);
}

function isBetter(a: Reading, b: Reading): boolean {
  if (hasBody(a) !== hasBody(b)) return hasBody(a);
  if (a.container !== b.container) return false;
  return a.content.length > b.content.length;
}

/**
 * Readings by list: the same container, or containers that are built alike side by side (rows of a grid).
 * @param apart given where lists may have headings of their own: what text stands between is another list.
 */
export function groupReadings(readings: readonly Reading[], apart?: Articles): Reading[][] {
  const byContainer = new Map<MarkupElement, Reading[]>();
  for (const reading of readings)
    byContainer.set(reading.container, [...(byContainer.get(reading.container) ?? []), reading]);
  const groups: { containers: MarkupElement[]; readings: Reading[] }[] = [];
  for (const [container, own] of byContainer) {
    const isHeadedHere = apart !== undefined && isHeaded(container, apart);
    const isHeadedAbove = isHeadedHere || (apart !== undefined && isHeaded(container.parent, apart));
    const group = groups.find(
      ({ containers, readings: others }) =>
        (containers.some((other) => areAlike(other, container)) || areRows(containers, others, own)) &&
        others.some(hasBody) === own.some(hasBody) &&
        !others.some(({ article }) => own.some((reading) => reading.article === article)) &&
        !(containers.at(-1)?.parent === container.parent ? isHeadedHere : isHeadedAbove),
    );
    if (group) {
      group.containers.push(container);
      group.readings.push(...own);
    } else groups.push({ containers: [container], readings: own });
  }
  return groups.map((group) => group.readings);
}

/** Whether text that is no article's stands before an element, behind the article before it. */
function isHeaded(element: MarkupElement | null, articles: Articles): boolean {
  const siblings = element?.parent?.children ?? [];
  for (let at = element ? siblings.indexOf(element) - 1 : -1; at >= 0; at--) {
    const node = siblings[at] ?? '';
    if (typeof node !== 'string' && articles.below(node) !== undefined) return false;
    const text = oneLine(textOf([node]));
    // A day or a month parts no list in two.
    if (text && !isWhen(text)) return true;
  }
  return false;
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

/** Classes that number what they are on. */
const NUMBERED = /(?<![\w-])(?:rows?|items?|posts?|leading|column|entry)-?\d+(?![\w-])/g;

const shapeOf = ({ name, attributes }: MarkupElement): string =>
  `${name} ${(attributes.class ?? '').replace(NUMBERED, '')}`;

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

/** A number before words, but no day: "24 Juni 2024". */
const COUNT = /^\d[\d.,]*\s+(?=\p{L})(?!\p{L}+\s+20\d\d)/u;

/** Takes off the bare number (of views) that stands before each title of a page. */
function withoutCounts(titles: string[]): string[] {
  const counted = titles.filter((title) => COUNT.test(title)).length;
  return titles.length > 1 && counted * 3 > titles.length * 2
    ? titles.map((title) => title.replace(COUNT, ''))
    : titles;
}
