import { hash } from '../merge/hash';
import { type AddressForm, identifierOf, shapesAt } from './address-form';
import type { Feed, FeedHints, FeedItem } from './feed';
import { parseFeedDate } from './feed-date';
import { articleIdentity, categoryOf } from './kpu-address';
import { resolveLink } from './links';
import { type Articles, baseOf, findArticles, isInHeading, MAX_LINKS } from './listing-links';
import { findNoise } from './listing-noise';
import { findNextPage } from './listing-pages';
import { findParts, type Part, SHORT } from './listing-parts';
import { completes, isWhen, type ListedPost, readPost } from './listing-post';
import { elementsOf, type MarkupElement, type MarkupNode } from './markup';
import { innerText, isHidden, oneLine, textOf, titleText } from './text';

interface Reading extends Part, ListedPost {}

/**
 * Reads the HTML listing of an office: one item per article, in the order of the page, found by the forms of KPU's
 * addresses or by one that was learnt; none where a category says that it has no posts. Null where a page links no
 * article, announces no feed and says nothing of the kind.
 */
export function parseListing(page: MarkupElement, url: string, form?: AddressForm): Feed | null {
  const formed = form ? itemsIn(page, url, form) : [];
  const articles = formed.length ? null : findArticles(page, url);
  const hints = announcedBy(page, url);
  const isQuiet = !formed.length && saysEmpty(page, url);
  if (!formed.length && !articles && !hints && !isQuiet) return null;
  const items = articles ? kpuItems(page, url, articles, isQuiet) : formed;
  return {
    kind: 'listing',
    title: pageTitle(page),
    url,
    items,
    nextPage: formed.length ? findNextPage(page, url, true) : articles ? findNextPage(page, url) : null,
    ...(hints && { hints }),
    ...(formed.length && form && { form }),
    ...(isQuiet && items.length === 0 && { quiet: true }),
  };
}

const NOTHING =
  /^(?:maaf\W*)?(?:(?:untuk )?saat ini )?(?:(?:belum|tidak|tak) ada (?:data|berita|pengumuman|artikel|pos|posting|postingan|konten|informasi|kabar)|(?:data|berita|pengumuman|artikel|postingan|konten|informasi|kabar) (?:masih )?(?:kosong|(?:belum|tidak) (?:ada|tersedia|ditemukan))|no (?:data|posts?|articles?|records?|results?) (?:available|found|yet))\b.{0,40}$/i;

/** Whether a category of an office says in so many words that it has no posts: a quiet source is no broken one. */
function saysEmpty(page: MarkupElement, url: string): boolean {
  if (categoryOf(url) === undefined) return false;
  for (const element of elementsOf(page)) {
    if (isHidden(element)) continue;
    const texts = element.children.flatMap((child) =>
      typeof child === 'string' && child.length < 200 ? child : [],
    );
    if (texts.some((text) => NOTHING.test(oneLine(text)))) return true;
  }
  return false;
}

function kpuItems(page: MarkupElement, url: string, articles: Articles, isQuiet: boolean): FeedItem[] {
  const { all, shown, isAllNoise } = readingsOf(page, articles);
  // What a category without posts still links to stands beside it.
  if (isQuiet && isAllNoise) return [];
  const chosen = chooseReadings(shown);
  // What a rebuilt site still links to in the old form stands beside its new list.
  const [form] = chosen.some(hasBody) ? [] : learnForms(page, url);
  const isBeside =
    form &&
    form.weight > weightOf(chosen) * 2 &&
    !form.keys.some((key) => articleIdentity(new URL(key, url).href));
  return isBeside ? [] : itemsOf(chosen, all, articles);
}

function itemsIn(page: MarkupElement, url: string, { shape, places, except }: AddressForm): FeedItem[] {
  const articles = findArticles(page, url, identifierOf(shape, url));
  if (!articles) return [];
  const read = shapesAt(url);
  const { all, shown } = readingsOf(page, articles);
  const listed = listsOf(shown, articles)
    .flatMap(({ place, readings }) => (places.includes(place) ? readings : []))
    .filter((reading) => !except?.includes(read(reading.url).key));
  const chosen = chooseReadings(listed, [listed]);
  const items = itemsOf(chosen, all, articles);
  const days = items.map(({ title }) => LEADING_DAY.exec(title)?.[0]);
  const areLed = days.filter(Boolean).length * 3 > items.length * 2;
  return items.map((item, i) => {
    const day = areLed ? days[i] : undefined;
    const title = day ? item.title.slice(day.length) : item.title;
    return { ...item, title, publishedAt: dateOf(chosen[i]) ?? (day ? dayBefore(day) : null) };
  });
}

/** A day before each title of a list: "24 Juni 2024 - …". */
const LEADING_DAY =
  /^(?:\p{L}{4,6},\s*)?\d{1,2}(?:\s\p{L}{3,9}\s|\/\d{1,2}\/|-\d{1,2}-|\.\d{1,2}\.)20\d\d\s*[-–—:|]\s*/u;
const dayBefore = (lead: string): Date | null => parseFeedDate(lead.replace(/[\s:|–—-]+$/, ''));

/** The date that a list of another system shows beside a post, or has in its address. KPU's shows none. */
function dateOf(reading: Reading | undefined): Date | null {
  const [, year, month, day] = /\/(20\d\d)\/(\d{1,2})\/(\d{1,2})\//.exec(reading?.url ?? '') ?? [];
  const stamps = [...(reading?.stamps ?? []), ...(day ? [`${year}-${month}-${day}`] : [])];
  return stamps.map(parseFeedDate).find((date) => date !== null) ?? null;
}

/** A form in which a page may list posts. */
export interface LearntForm {
  form: AddressForm;
  /** What names its posts on this page: addresses without what differs between two visits. */
  keys: string[];
  /** The same of what stands before them apart, as the newest post of a page may. */
  leads: { place: string; keys: string[] }[];
  weight: number;
  /** How many of its links are titles. */
  linked: number;
  /** Steps from the link to the next page up to the part of the page that holds the list too. */
  toNext: number;
}

/** Fewer posts show no form; so many shapes of one page are looked at, and lists kept. */
const FEWEST = 3;
const MOST_SHAPES = 4;
const MOST_FORMS = 6;
/** So many posts may stand apart before the list; where another stands on the next page, only so few. */
const MOST_LEADS = 6;
const FEW_LEADS = 2;
/** What a post counts with a body, and with a heading; with neither it counts one. */
const BODY = 20;
const HEADED = 4;
const HEADING_RANK = 5.6;
/** How many times as likely a list is that the link to the next page belongs to. */
const WITH_NEXT = 5;

/**
 * The forms in which a page may list posts, the likeliest first: groups of same-shaped links that stand together, each
 * with a title of its own. Which of them are posts, another page tells: a menu is everywhere the same.
 */
export function learnForms(page: MarkupElement, url: string): LearntForm[] {
  const read = shapesAt(url);
  const found = new Map<string, Set<string>>();
  for (const link of linksOn(page, url)) {
    const { key, shapes } = read(link);
    for (const shape of shapes) found.set(shape, (found.get(shape) ?? new Set()).add(key));
  }
  const shapes = [...found].filter(([, keys]) => keys.size >= FEWEST).sort((a, b) => b[1].size - a[1].size);
  // The wider of two shapes that the same links have tells nothing more.
  const told = shapes.filter(
    ([, keys], i) => !shapes.slice(Math.max(0, i - 1), i).some(([, others]) => haveSame(keys, others)),
  );
  const toNext = stepsToNext(page, url);
  const forms = told.slice(0, MOST_SHAPES).flatMap(([shape]) => formsOf(page, url, shape, toNext));
  const nearest = Math.min(...forms.map(({ toNext }) => toNext));
  const worth = ({ weight, toNext }: LearntForm) => weight * (toNext === nearest ? WITH_NEXT : 1);
  return forms
    .filter(
      (one) => !forms.some((other) => isPartOf(one, other, (key) => read(new URL(key, url).href).shapes)),
    )
    .sort((a, b) => worth(b) - worth(a) || b.linked - a.linked || starsOf(a) - starsOf(b))
    .slice(0, MOST_FORMS);
}

const haveSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((key) => b.has(key));

/** Whether a list is cut out of another, whose addresses name rubrics: it has the posts of one of them. */
function isPartOf(
  { form, keys }: LearntForm,
  other: LearntForm,
  shapesIn: (key: string) => string[],
): boolean {
  return (
    other.form.shape !== form.shape &&
    other.keys.some((key) => keys.includes(key)) &&
    other.keys.some((key) => !shapesIn(key).includes(form.shape))
  );
}

const starsOf = ({ form }: LearntForm): number => form.shape.split('*').length;

function linksOn(page: MarkupElement, url: string): string[] {
  const base = baseOf(page, url);
  const links: string[] = [];
  for (const { name, attributes } of elementsOf(page)) {
    const link = name === 'a' ? resolveLink(attributes.href, base) : null;
    if (link) links.push(link);
    if (links.length === MAX_LINKS) break;
  }
  return links;
}

const weightOf = (readings: readonly Reading[]): number =>
  readings.reduce((sum, one) => sum + (hasBody(one) ? BODY : one.titleRank >= HEADING_RANK ? HEADED : 1), 0);

function formsOf(
  page: MarkupElement,
  url: string,
  shape: string,
  toNext: ReturnType<typeof stepsToNext>,
): LearntForm[] {
  const articles = findArticles(page, url, identifierOf(shape, url));
  if (!articles) return [];
  const read = shapesAt(url);
  const lists = listsOf(readingsOf(page, articles).shown, articles).map(({ place, readings }) => {
    const best = chooseReadings(readings, [readings]);
    return {
      best,
      place,
      toNext: toNext(best[0]?.container ?? null),
      titles: new Set(best.map(({ title }) => title).filter(isTitle)).size,
      keys: best.map((reading) => read(reading.url).key),
      weight: weightOf(best),
      linked: best.filter(({ linked }) => linked).length,
    };
  });
  return lists
    .filter(({ titles }) => titles >= FEWEST)
    .map(({ best: [first, second], keys, place, weight, linked, toNext }) => ({
      ...{ form: { shape, places: [place] }, keys, weight, linked, toNext },
      leads: lists
        .filter(({ best }) => best.length <= MOST_LEADS && best.every((lead) => weightOf([lead]) > 1))
        .filter(({ best: [lead] }) => second && lead && lead !== first && lead.order < second.order)
        .filter((lead) => !lead.keys.some((key) => keys.includes(key)))
        .slice(0, FEWEST),
    }));
}

/** Tells how near an element is to the link to the next page; 0 for all where none is on the page. */
function stepsToNext(page: MarkupElement, url: string): (element: MarkupElement | null) => number {
  const next = findNextPage(page, url, true);
  const base = baseOf(page, url);
  let link: MarkupElement | null = null;
  for (const element of next ? elementsOf(page) : [])
    if (element.name === 'a' && resolveLink(element.attributes.href, base) === next) link = element;
  const above: MarkupElement[] = [];
  for (; link; link = link.parent) above.push(link);
  return (element) => {
    let at = element;
    while (at && !above.includes(at)) at = at.parent;
    return at ? above.indexOf(at) : 0;
  };
}

/**
 * The form, where another page proves it: its list there has other posts, and mostly others; with how many posts it has
 * there. Null where it doesn't.
 * What stands before the list on the first page belongs to it where it is another on this one, or not there at all.
 */
export function provenForm(
  { form, keys, leads }: LearntForm,
  page: MarkupElement,
  url: string,
): { form: AddressForm; posts: number } | null {
  const read = shapesAt(url);
  const keysIn = (places: string[]) =>
    itemsIn(page, url, { ...form, places }).map((item) => read(item.url ?? url).key);
  const there = keysIn(form.places);
  const others = there.filter((key) => !keys.includes(key));
  if (others.length === 0 || others.length * 2 < there.length) return null;
  const all = linksOn(page, url).map((link) => read(link).key);
  const own = leads.filter((lead) => {
    const instead = keysIn([lead.place]);
    const isFew = lead.keys.length <= FEW_LEADS && instead.length <= FEW_LEADS;
    return (isFew || !instead[0]) && !lead.keys.some((key) => (instead[0] ? instead : all).includes(key));
  });
  // What has the same place in both lists moves with no post: it stands there for good.
  const except = keys.filter((key, i) => {
    const at = there.indexOf(key);
    return at >= 0 && (at === i || there.length - at === keys.length - i);
  });
  const places = [...form.places, ...own.map(({ place }) => place)];
  return { form: { ...form, places, ...(except.length > 0 && { except }) }, posts: there.length };
}

/** Whether two forms have the same posts in the same list of their page. */
export const isSameList = (a: LearntForm, b: LearntForm): boolean =>
  a.form.places[0] === b.form.places[0] && haveSame(new Set(a.keys), new Set(b.keys));

/** A title of its own: not "Profil" and not "12". */
const isTitle = (title: string): boolean => (title.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2;

/**
 * The lists of a page and their places: what each list and those around it are, and the how manieth of its like it is.
 * The lists of one page have the same places on the next.
 */
function listsOf(readings: readonly Reading[], articles: Articles): { place: string; readings: Reading[] }[] {
  const known = new Map<MarkupElement, string>();
  const placeOf = (element: MarkupElement | null): string => {
    if (!element?.parent || element.name === 'body') return '';
    const { name, attributes, parent } = element;
    const classes = (attributes.class ?? '').split(/\s/).filter((each) => !/\d/.test(each));
    const own = [name, attributes.id, ...classes].join(' ');
    const place = known.get(element) ?? hash(`${placeOf(parent)} ${own}`);
    known.set(element, place);
    return place;
  };
  const counts = new Map<string, number>();
  return groupReadings(readings, articles).map((group) => {
    const place = placeOf(mostOf(group.map(({ container }) => container)));
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    return { place: `${place}.${count}`, readings: group };
  });
}

/** Of some things the one that is there most often. */
function mostOf(all: readonly MarkupElement[]): MarkupElement | null {
  const counts = new Map<MarkupElement, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].reduce<[MarkupElement | null, number]>((a, b) => (b[1] > a[1] ? b : a), [null, 0])[0];
}

/** What a page tells of each article at each place: `shown` without what stands beside the list. */
function readingsOf(
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

function itemsOf(chosen: readonly Reading[], all: readonly Reading[], articles: Articles): FeedItem[] {
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

/** The texts in places of cards where there is nothing but short ones, which mostly are there again: rubrics, authors. */
function labelsOf(parts: readonly Part[]): ReadonlySet<string> {
  const places = new Map<string, Map<number, string>>();
  for (const { nodes, article } of parts) {
    const counts = new Map<string, number>();
    const stack: { node: MarkupNode; path: string }[] = nodes.map((node) => ({ node, path: '' })).reverse();
    for (let step = stack.pop(); step; step = stack.pop()) {
      const { node, path } = step;
      if (typeof node === 'string') {
        const text = oneLine(node.length > 200 ? node.slice(0, 200) : node);
        if (!text) continue;
        const count = (counts.get(path) ?? 0) + 1;
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

const hasBody = (reading: Reading): boolean => reading.content.length >= SHORT;

/** One reading per article, from the list that the page is about. */
function chooseReadings(
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

/**
 * Readings by list: the same container, or containers that are built alike side by side (rows of a grid).
 * @param apart given where lists may have headings of their own: what text stands between is another list.
 */
function groupReadings(readings: readonly Reading[], apart?: Articles): Reading[][] {
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

function pageTitle(page: MarkupElement): string {
  for (const element of elementsOf(page)) if (element.name === 'title') return titleText(innerText(element));
  return '';
}

const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)/i;

/** The feed of posts that a page announces, that of its rubric before that of the whole site, and the JSON of its system. */
function announcedBy(page: MarkupElement, url: string): FeedHints | null {
  const base = baseOf(page, url);
  const feeds: string[] = [];
  let comments: string | undefined;
  let api: string | undefined;
  for (const { name, attributes } of elementsOf(page)) {
    if (name !== 'link') continue;
    const link = resolveLink(attributes.href, base);
    if (!link) continue;
    if (attributes.rel === 'https://api.w.org/') api ??= `${link}wp/v2/posts`;
    const isFeed = FEED_TYPE.test((attributes.type ?? '').trim());
    if (!isFeed || !/(?:^|\s)alternate(?:\s|$)/i.test(attributes.rel ?? '')) continue;
    if (/komentar|comments?/i.test(`${attributes.title} ${link}`)) comments ??= link;
    else feeds.push(link);
  }
  const alternate = feeds.find((feed) => feed.startsWith(url)) ?? feeds[0] ?? comments;
  return alternate || api ? { ...(alternate && { alternate }), ...(api && { api }) } : null;
}
