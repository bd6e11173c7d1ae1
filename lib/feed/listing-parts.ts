import type { ArticleLink, Articles } from './listing-links';
import { isPagination } from './listing-pages';
import { isDecorationText, isStamp } from './listing-post';
import { elementsOf, type MarkupElement, type MarkupNode } from './markup';
import { isListingLabel, isReadMore, oneLine, textOf } from './text';

/** The piece of a page that speaks of one article. */
export interface Part {
  article: number;
  url: string;
  nodes: MarkupNode[];
  /** The element that holds this part and others. */
  container: MarkupElement;
  /** The child of the container that has this article's first link. */
  top: MarkupNode | undefined;
  /** Place in the document. */
  order: number;
}

/** A body shorter than this is no body, in UTF-16 units. */
export const SHORT = 40;

/** What is known of a page's links. */
interface Links {
  articles: Articles;
  /** The links that count, by their place in the document. */
  orders: ReadonlyMap<MarkupElement, number>;
  /** Link texts that many articles share. */
  generic: ReadonlySet<string>;
}

/** For each place where an article is linked, the largest piece of the page that holds no other article. */
export function findParts(
  articles: Articles,
  links: readonly ArticleLink[],
  generic: ReadonlySet<string>,
): Part[] {
  const known = { articles, generic, orders: new Map(links.map(({ element }, order) => [element, order])) };
  const containers = new Set(links.map(({ element }) => containerOf(element, articles)));
  return [...containers]
    .flatMap((container) => runsOf(container, articles).flatMap((run) => partsOfRun(container, run, known)))
    .map((part) => ({ ...part, url: links[part.order]?.url ?? '' }))
    .sort((a, b) => a.order - b.order);
}

/** The smallest element around a link that holds other articles too; the page itself where there is no other. */
function containerOf(link: MarkupElement, articles: Articles): MarkupElement {
  let at = link;
  while (at.parent && articles.below(at.parent) !== 'many') at = at.parent;
  return at.parent ?? at;
}

/** Children between those that hold many articles. */
function runsOf(container: MarkupElement, articles: Articles): MarkupNode[][] {
  const runs: MarkupNode[][] = [[]];
  for (const child of container.children) {
    if (typeof child !== 'string' && articles.below(child) === 'many') runs.push([]);
    else runs.at(-1)?.push(child);
  }
  return runs;
}

interface Core {
  article: number;
  /** Indexes into the run, inclusive. */
  first: number;
  last: number;
}

function partsOfRun(container: MarkupElement, run: readonly MarkupNode[], known: Links): Omit<Part, 'url'>[] {
  const cores = coresOf(run, known.articles);
  if (cores.length === 0) return [];
  const bounds = boundsOf(run, cores, known);
  return cores.map(({ article, first, last }, i) => {
    const nodes = shrink(run.slice(bounds[i]?.from, bounds[i]?.to), article, known);
    const orders = linksIn(run.slice(first, last + 1), known).map((link) => known.orders.get(link) ?? 0);
    return {
      article,
      nodes,
      container,
      top: run[first],
      order: orders.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    };
  });
}

function coresOf(run: readonly MarkupNode[], articles: Articles): Core[] {
  const cores: Core[] = [];
  run.forEach((node, i) => {
    const article = typeof node === 'string' ? undefined : articles.below(node);
    if (article === undefined || article === 'many') return;
    const last = cores.at(-1);
    if (last?.article === article) last.last = i;
    else cores.push({ article, first: i, last: i });
  });
  return cores;
}

/** Siblings before the first link that are looked at. */
const MAX_LEAD = 200;

/** Which siblings belong to which core: those after a title, or those before a "Selengkapnya". */
function boundsOf(
  run: readonly MarkupNode[],
  cores: readonly Core[],
  known: Links,
): { from: number; to: number }[] {
  const start = Math.max(0, (cores[0]?.first ?? 0) - MAX_LEAD);
  const lead = run.slice(start, cores[0]?.first);
  const trail = run.slice((cores.at(-1)?.last ?? 0) + 1);
  const mode = modeOf(run, cores, lead, trail, known);
  const starts = mode === 'before' ? [] : startsOf(run, cores, trail);
  if (mode === 'whole') return cores.map((core, i) => ({ from: starts[i] ?? core.first, to: core.last + 1 }));
  if (mode === 'after') {
    return cores.map((core, i) => {
      const next = cores[i + 1];
      return {
        from: starts[i] ?? core.first,
        to: next ? (starts[i + 1] ?? next.first) : core.last + 1 + trailLength(trail, gapTags(run, cores)),
      };
    });
  }
  return cores.map((core, i) => {
    const previous = cores[i - 1];
    return { from: previous ? previous.last + 1 : start + leadStart(lead, run, cores), to: core.last + 1 };
  });
}

/** Where each core begins: with the day before it, where one stands before each and none behind the last. */
function startsOf(
  run: readonly MarkupNode[],
  cores: readonly Core[],
  trail: readonly MarkupNode[],
): number[] {
  const isDay = (node: MarkupNode | undefined): boolean => node !== undefined && isStamp(textOf([node]));
  const starts = cores.map(({ first }) => {
    const before = run.slice(Math.max(0, first - MAX_LEAD), first);
    const at = before.findLastIndex(hasText);
    return isDay(before[at]) ? first - before.length + at : first;
  });
  const areDated = cores.every(({ first }, i) => starts[i] !== first);
  return areDated && !isDay(trail.find(hasText)) ? starts : [];
}

function modeOf(
  run: readonly MarkupNode[],
  cores: readonly Core[],
  lead: readonly MarkupNode[],
  trail: readonly MarkupNode[],
  known: Links,
): 'whole' | 'after' | 'before' {
  let whole = 0;
  let titled = 0;
  let readMore = 0;
  for (const core of cores) {
    const nodes = run.slice(core.first, core.last + 1);
    const texts = linkTexts(nodes, known);
    const all = textOf(nodes).length;
    if (all - texts.join('').length >= SHORT) whole++;
    if (hasTitle(texts, known)) titled++;
    else if (texts.some(Boolean)) readMore++;
  }
  const between = gapsOf(run, cores).reduce((sum, gap) => sum + textOf(gap).length, 0);
  if (titled * 2 <= cores.length && haveTitlesBefore(run, cores)) return 'before';
  if (whole * 2 > cores.length && (cores.length < 2 || between < SHORT * (cores.length - 1))) return 'whole';
  if (whole * 2 > cores.length && titled * 2 > cores.length) return 'whole';
  if (titled * 2 >= cores.length) return 'after';
  if (readMore * 2 >= cores.length) return 'before';
  return textOf(lead).length >= textOf(trail).length ? 'before' : 'after';
}

/** Whether titles stand between parts that have none: one line of plain text each, which ends in the link, or below a title of one line. */
function haveTitlesBefore(run: readonly MarkupNode[], cores: readonly Core[]): boolean {
  const nodesOf = ({ first, last }: Core) => run.slice(first, last + 1);
  const hasEmphasis = (core: Core): boolean => {
    const holder: MarkupElement = { name: '', attributes: {}, children: nodesOf(core), parent: null };
    return [...elementsOf(holder)].some(({ name }) => EMPHASIS.has(name));
  };
  const isPlainLine = (core: Core): boolean => !textOf(nodesOf(core)).includes('\n') && !hasEmphasis(core);
  if (cores.length < 2) return false;
  const gaps = textsOf(run, cores);
  return cores.every(isPlainLine)
    ? gaps.every((gap) => gap.some((node) => !isDecorationText(textOf([node]))))
    : cores.every((core) => !hasEmphasis(core)) &&
        gaps.every((gap) => gap.length === 1 && isTitleLine(gap[0]));
}

const EMPHASIS = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const tagOf = (node: MarkupNode): string => (typeof node === 'string' ? '#text' : node.name);

/** Kinds of elements that stand between the cores of a flat listing. */
function gapTags(run: readonly MarkupNode[], cores: readonly Core[]): ReadonlySet<string> {
  return new Set(['#text', ...gapsOf(run, cores).flat().map(tagOf)]);
}

/** How many siblings after the last core still look like those between the others. */
function trailLength(trail: readonly MarkupNode[], tags: ReadonlySet<string>): number {
  const alone = tags.size === 1;
  let length = 0;
  for (const node of trail) {
    if (typeof node !== 'string') {
      if (!alone && !tags.has(node.name)) break;
      if (/^(?:nav|aside|footer|form|h[1-6]|script)$/.test(node.name) && (alone || !tags.has(node.name)))
        break;
      if (isPagination(node)) break;
    }
    length++;
  }
  return length;
}

const hasText = (node: MarkupNode): boolean => textOf([node]) !== '';

/** What stands between the cores of a flat listing. */
function gapsOf(run: readonly MarkupNode[], cores: readonly Core[]): MarkupNode[][] {
  return cores.slice(1).map((core, i) => run.slice((cores[i]?.last ?? 0) + 1, core.first));
}

/** The same without blanks and rules. */
const textsOf = (run: readonly MarkupNode[], cores: readonly Core[]): MarkupNode[][] =>
  gapsOf(run, cores).map((gap) => gap.filter(hasText));

/** Where the first article begins in the siblings before it, by how the others begin. */
function leadStart(lead: readonly MarkupNode[], run: readonly MarkupNode[], cores: readonly Core[]): number {
  const gaps = textsOf(run, cores);
  const openings = new Set(gaps.map(([first]) => (first === undefined ? '' : tagOf(first))));
  const [opening] = openings;
  const distinct =
    openings.size === 1 && gaps.every((gap) => gap.filter((node) => tagOf(node) === opening).length === 1);
  const wanted = distinct ? opening : gaps.length ? undefined : firstHeading(lead);
  const at = lead.findLastIndex((node) => tagOf(node) === wanted && hasText(node));
  if (wanted !== undefined && at >= 0) return at;
  const [usual, ...others] = gaps.map(({ length: each }) => each);
  const texts = lead.flatMap((node, i) => (hasText(node) ? [i] : []));
  const first = texts.at(-(usual ?? 0)) ?? 0;
  // As many as stand between the others: what is before a title there is an introduction to the page.
  if (usual && usual < texts.length && others.every((each) => each === usual) && isTitleLine(lead[first]))
    return first;
  const familiar = gapTags(run, cores);
  let start = lead.length;
  let length = 0;
  for (let i = lead.length - 1; i >= 0; i--) {
    const node = lead[i];
    if (node === undefined || (gaps.length > 0 && !familiar.has(tagOf(node)))) break;
    if (!hasText(node)) continue;
    if (isListingLabel(textOf([node])) || (length >= SHORT && isTrail(node))) break;
    if (!isTrail(node)) length += textOf([node]).length;
    start = i;
  }
  return start;
}

function isTitleLine(node: MarkupNode | undefined): boolean {
  const text = node === undefined ? '' : textOf([node]);
  return text !== '' && text.length <= 200 && !/[.!?]$/.test(text) && !isDecorationText(text);
}

/** A line of links to elsewhere: "Beranda / Berita". */
function isTrail(node: MarkupNode): boolean {
  if (typeof node === 'string') return false;
  const linked = node.children.filter((child) => typeof child !== 'string' && child.name === 'a');
  return linked.length > 0 && textOf(linked).length * 2 > textOf([node]).length;
}

function firstHeading(nodes: readonly MarkupNode[]): string | undefined {
  return ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].findLast((name) => nodes.some((node) => tagOf(node) === name));
}

/** Steps into the one child that has the links, a title and most of the text: what is around it is the page's. */
function shrink(nodes: MarkupNode[], article: number, known: Links): MarkupNode[] {
  let at = nodes;
  for (let depth = 0; depth < 200; depth++) {
    const owners = at.filter(
      (node): node is MarkupElement => typeof node !== 'string' && known.articles.below(node) === article,
    );
    const [only] = owners;
    if (owners.length !== 1 || !only || /^(?:a|h[1-6])$/.test(only.name)) return at;
    const inner = textOf([only]).length;
    const texts = linkTexts([only], known);
    const titled = hasHeading(only) || hasTitle(texts, known);
    const links = texts.join('').length;
    const elements = at.filter((node) => typeof node !== 'string' || node.trim() !== '');
    if (elements.length > 1 && (!titled || inner - links < SHORT || inner < textOf(at).length * 0.6))
      return at;
    at = only.children;
  }
  return at;
}

function hasHeading(element: MarkupElement): boolean {
  return (
    /^h[1-6]$/.test(element.name) ||
    element.children.some((child) => typeof child !== 'string' && /^h[1-6]$/.test(child.name))
  );
}

/** Whether some of the texts of links are titles, not just "Selengkapnya". */
const hasTitle = (texts: readonly string[], { generic }: Links): boolean =>
  texts.some((text) => text && !isReadMore(text) && !generic.has(text));

/** The texts of the article links in some nodes. */
const linkTexts = (nodes: readonly MarkupNode[], known: Links): string[] =>
  linksIn(nodes, known).map((link) => oneLine(textOf([link])));

/** The article links in some nodes, in no order. */
function linksIn(nodes: readonly MarkupNode[], { orders }: Links): MarkupElement[] {
  const links: MarkupElement[] = [];
  const stack = [...nodes];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') continue;
    if (orders.has(node)) links.push(node);
    else for (const child of node.children) stack.push(child);
  }
  return links;
}
