import { hash } from '../merge/hash';
import { type AddressForm, identifierOf, shapesAt } from './address-form';
import type { FeedItem } from './feed';
import { parseFeedDate } from './feed-date';
import { resolveLink } from './links';
import { type Articles, baseOf, findArticles, MAX_LINKS } from './listing-links';
import { findNextPage } from './listing-pages';
import {
  chooseReadings,
  groupReadings,
  hasBody,
  itemsOf,
  type Reading,
  readingsOf,
} from './listing-readings';
import { elementsOf, type MarkupElement } from './markup';

export function itemsIn(
  page: MarkupElement,
  url: string,
  { shape, places, except }: AddressForm,
): FeedItem[] {
  const articles = findArticles(page, url, identifierOf(shape, url));
  if (!articles) return [];
  const read = shapesAt(url);
  const { all, shown } = readingsOf(page, articles);
  const listed = listsOf(shown, articles)
    .flatMap(({ place, readings }) => (places.includes(place) ? readings : []))
    .filter((reading) => !except?.includes(read(reading.url).key));
  const chosen = chooseReadings(listed, [listed]);
  const items = itemsOf(chosen, all, articles);
  const leads = items.map(({ title }) => LEADING_DAY.exec(title));
  const areLed = leads.filter(Boolean).length * 3 > items.length * 2;
  return items.map((item, i) => {
    const [lead = '', day = ''] = (areLed && leads[i]) || [];
    const title = item.title.slice(lead.length);
    return { ...item, title, publishedAt: dateOf(chosen[i]) ?? (day ? parseFeedDate(day) : null) };
  });
}

/** A day before each title of a list: "24 Juni 2024 - …". */
const LEADING_DAY =
  /^((?:\p{L}{4,6},\s*)?\d{1,2}(?:\s\p{L}{3,9}\s|\/\d{1,2}\/|-\d{1,2}-|\.\d{1,2}\.)20\d\d)\s*[-–—:|]\s*/u;

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

export const weightOf = (readings: readonly Reading[]): number =>
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
