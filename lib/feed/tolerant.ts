import { type Feed, FeedError, type FeedHints, type FeedItem } from './feed';
import { parseFeedDate } from './feed-date';
import { joinBases, resolveLink } from './links';
import { elementsOf, type MarkupElement, type MarkupNode, parseMarkup } from './markup';
import { readNamespaces, type Vocabulary } from './namespaces';
import { htmlToText, innerText, lines, readCut, textOf, titleText } from './text';

/**
 * Reads RSS 0.9x, 1.0, 2.0 and Atom 0.3, 1.0 that a strict reader refuses or reads with a loss.
 * @throws FeedError 'not-a-feed'
 */
export function parseTolerantly(text: string, url: string): Feed {
  const document = parseMarkup(text, 'xml');
  const root = findRoot(document);
  if (!root) throw new FeedError('not-a-feed', 'no rss, feed or rdf element');
  const vocabulary = readNamespaces(root);
  const kind = localName(root) === 'feed' ? 'atom' : localName(root) === 'rdf' ? 'rdf' : 'rss';
  const reader = new FeedReader(vocabulary, kind, url);
  return reader.read(root);
}

const ROOTS = new Set(['rss', 'feed', 'rdf', 'channel']);

const localName = (element: MarkupElement): string => element.name.slice(element.name.indexOf(':') + 1);

/** The feed's own element; anything may stand around it. */
function findRoot(document: MarkupElement): MarkupElement | null {
  for (const element of elementsOf(document)) if (ROOTS.has(localName(element))) return element;
  return null;
}

class FeedReader {
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly kind: 'rss' | 'atom' | 'rdf',
    private readonly feedUrl: string,
  ) {}

  read(root: MarkupElement): Feed {
    const channel =
      this.kind === 'atom' || localName(root) === 'channel' ? root : (this.first(root, 'channel') ?? root);
    const items = this.items(root, channel);
    const link = this.kind === 'atom' ? this.atomLink(channel, 'alternate') : this.rssLink(channel);
    const home = resolveLink(link?.href, this.baseOf(link?.at ?? channel, this.feedUrl));
    const hints = this.hints(channel);
    const next = this.atomLink(channel, 'next');
    return {
      kind: this.kind,
      title: this.title(channel),
      url: home,
      items: items.map((item) =>
        this.item(item, this.kind === 'atom' ? this.feedUrl : (home ?? this.feedUrl)),
      ),
      nextPage: next ? resolveLink(next.href, this.baseOf(next.at, this.feedUrl)) : null,
      ...(hints ? { hints } : {}),
    };
  }

  private items(root: MarkupElement, channel: MarkupElement): MarkupElement[] {
    const name = this.kind === 'atom' ? 'entry' : 'item';
    const found: MarkupElement[] = [];
    const places = new Set([root, channel]);
    for (const place of root.children) {
      if (typeof place !== 'string' && ['items', 'channel'].includes(localName(place))) places.add(place);
    }
    for (const element of elementsOf(root)) {
      if (localName(element) === name && element.parent && places.has(element.parent) && this.isCore(element))
        found.push(element);
    }
    return found;
  }

  private item(item: MarkupElement, base: string): FeedItem {
    const atom = this.kind === 'atom';
    const link = atom ? (this.atomLink(item, 'alternate') ?? this.otherLink(item)) : this.rssLink(item);
    const id = this.id(item);
    const from = this.baseOf(link?.at ?? item, base);
    const content = this.content(item);
    const summary = this.summary(item);
    const body = readCut(content ?? summary ?? '');
    return {
      id: id.value,
      url: resolveLink(link?.href, from) ?? (id.isLink ? resolveLink(id.value, from) : null),
      title: this.title(item),
      publishedAt: this.date(item, PUBLISHED),
      updatedAt: this.date(item, UPDATED),
      summary,
      content: content === null ? null : body.text || null,
      cut: body.cut,
    };
  }

  private title(element: MarkupElement): string {
    for (const name of TITLES) {
      for (const title of this.all(element, name)) {
        const text = titleText(this.text(title));
        if (text) return text;
      }
    }
    return '';
  }

  private content(item: MarkupElement): string | null {
    return this.firstText(item, this.kind === 'atom' ? ATOM_CONTENT : RSS_CONTENT);
  }

  private summary(item: MarkupElement): string | null {
    return this.firstText(item, this.kind === 'atom' ? ATOM_SUMMARY : RSS_SUMMARY);
  }

  private firstText(item: MarkupElement, names: readonly string[]): string | null {
    for (const name of names) {
      for (const element of this.all(item, name)) {
        const text = this.text(element);
        if (text) return text;
      }
    }
    return null;
  }

  /** Plain text of an element that may hold text, escaped HTML or markup, as its kind says. */
  private text(element: MarkupElement): string {
    const type = (element.attributes.type ?? '').trim().toLowerCase();
    const mode = (element.attributes.mode ?? '').trim().toLowerCase();
    if (element.children.some((child) => typeof child !== 'string')) {
      return textOf(unprefixed(element.children));
    }
    const raw = innerText(element);
    if (mode === 'base64') return htmlToText(decodeBase64(raw));
    const atom = this.vocabulary.spaceOf(element) === 'atom' || this.kind === 'atom';
    if (!atom || type.includes('html') || mode === 'escaped' || (type === '' && mode === 'escaped'))
      return htmlToText(raw);
    return lines(raw.replace(/\s+/g, ' '));
  }

  private id(item: MarkupElement): { value: string | null; isLink: boolean } {
    const guid = this.first(item, 'guid') ?? this.first(item, 'id') ?? this.first(item, 'dc:identifier');
    const value = guid ? markupOf(guid.children).trim() : '';
    if (value) {
      const permanent = (guid?.attributes.ispermalink ?? 'true').trim().toLowerCase() !== 'false';
      return { value, isLink: this.kind !== 'atom' && permanent && /^https?:\/\//i.test(value) };
    }
    const about = item.attributes['rdf:about']?.trim() ?? '';
    return { value: about || null, isLink: false };
  }

  private rssLink(element: MarkupElement): { href: string; at: MarkupElement } | null {
    const original = this.first(element, 'feedburner:origlink');
    if (original) return { href: innerText(original), at: original };
    for (const link of this.all(element, 'link')) {
      const href = innerText(link).trim() || (link.attributes.href?.trim() ?? '');
      if (href) return { href, at: link };
    }
    return this.atomLink(element, 'alternate');
  }

  /** Where an Atom link of a relation leads; of several alternates a page is preferred. */
  private atomLink(element: MarkupElement, relation: string): { href: string; at: MarkupElement } | null {
    const links = this.atomLinks(element).filter((link) => relationOf(link) === relation);
    return target(links.find((link) => /^$|html/i.test(link.attributes.type ?? '')) ?? links[0]);
  }

  /** Without an alternate, the first link that is about the entry itself. */
  private otherLink(entry: MarkupElement): { href: string; at: MarkupElement } | null {
    return target(this.atomLinks(entry).find((link) => OWN_RELATIONS.has(relationOf(link))));
  }

  private atomLinks(element: MarkupElement): MarkupElement[] {
    const links = this.all(element, this.kind === 'atom' ? 'link' : 'atom:link');
    return [...links].filter((link) => Boolean(link.attributes.href?.trim()));
  }

  private date(item: MarkupElement, names: readonly string[]): Date | null {
    for (const name of names) {
      for (const element of this.all(item, name)) {
        const date = parseFeedDate(innerText(element));
        if (date) return date;
      }
    }
    return null;
  }

  private hints(channel: MarkupElement): FeedHints | null {
    const list = (name: string, unit: string): string[] => {
      const holder = this.first(channel, name);
      return holder ? [...this.all(holder, unit)].map((element) => innerText(element).trim()) : [];
    };
    const ttl = this.first(channel, 'ttl');
    return makeHints(ttl ? innerText(ttl) : '', list('skiphours', 'hour'), list('skipdays', 'day'));
  }

  private baseOf(element: MarkupElement, base: string): string {
    const bases: string[] = [];
    for (let at: MarkupElement | null = element; at; at = at.parent) {
      const own = at.attributes['xml:base']?.trim();
      if (own) bases.unshift(own);
    }
    return joinBases(base, bases);
  }

  /** Child elements by name: 'title' is the feed's own vocabulary, 'dc:title' that of a module. */
  private *all(element: MarkupElement, name: string): Generator<MarkupElement> {
    const colon = name.indexOf(':');
    const space = name.slice(0, Math.max(colon, 0));
    const local = name.slice(colon + 1);
    for (const child of element.children) {
      if (typeof child === 'string' || localName(child) !== local) continue;
      if (space ? this.vocabulary.spaceOf(child) === space : this.isCore(child)) yield child;
    }
  }

  private first(element: MarkupElement, name: string): MarkupElement | null {
    for (const found of this.all(element, name)) return found;
    return null;
  }

  private isCore(element: MarkupElement): boolean {
    const space = this.vocabulary.spaceOf(element);
    return space === '' || space === (this.kind === 'atom' ? 'atom' : 'rss');
  }
}

const OWN_RELATIONS = new Set(['self', 'related', 'via', 'enclosure']);

/** 'alternate' where a link doesn't say; registered relations may be written as an address. */
const relationOf = (link: MarkupElement): string =>
  (link.attributes.rel?.trim().toLowerCase() || 'alternate').replace(/^https?:\/\/.*\/relation\//, '');

const target = (link: MarkupElement | undefined): { href: string; at: MarkupElement } | null =>
  link ? { href: link.attributes.href ?? '', at: link } : null;

const TITLES = ['title', 'dc:title', 'atom:title', 'itunes:title', 'media:title'];
const RSS_CONTENT = [
  'content:encoded',
  'encoded',
  'xhtml:body',
  'body',
  'atom:content',
  'fulltext',
  'content',
];
const RSS_SUMMARY = [
  'description',
  'atom:summary',
  'summary',
  'dc:description',
  'itunes:summary',
  'itunes:subtitle',
  'media:description',
  'abstract',
];
const ATOM_CONTENT = ['content', 'content:encoded'];
const ATOM_SUMMARY = ['summary', 'description', 'dc:description', 'media:description', 'itunes:summary'];
const PUBLISHED = [
  'pubdate',
  'published',
  'issued',
  'created',
  'dc:date',
  'dcterms:issued',
  'dcterms:created',
  'date',
  'atom:published',
  'dc:issued',
  'dc:created',
];
const UPDATED = [
  'updated',
  'modified',
  'atom:updated',
  'dcterms:modified',
  'dcterms:date',
  'lastbuilddate',
  'dc:modified',
];

/** How often a feed wants to be asked; null where it doesn't say. */
export function makeHints(ttl: string, hours: readonly string[], days: readonly string[]): FeedHints | null {
  const minutes = Number(ttl.trim() || Number.NaN);
  const skipHours = hours
    .map((hour) => Number(hour) % 24)
    .filter((hour) => Number.isInteger(hour) && hour >= 0);
  const skipDays = days.filter((day) => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(day));
  const hints: FeedHints = {
    ...(Number.isFinite(minutes) && minutes > 0 ? { ttlMinutes: minutes } : {}),
    ...(skipHours.length ? { skipHours: [...new Set(skipHours)] } : {}),
    ...(skipDays.length
      ? { skipDays: skipDays.map((day) => day.charAt(0).toUpperCase() + day.slice(1).toLowerCase()) }
      : {}),
  };
  return Object.keys(hints).length ? hints : null;
}

/** An identifier with markup in it, as it is written. */
function markupOf(nodes: readonly MarkupNode[]): string {
  return nodes
    .map((node) => (typeof node === 'string' ? node : `<${node.name}>${innerText(node)}</${node.name}>`))
    .join('');
}

/** Markup inside a feed may carry a prefix (`<xhtml:p>`); as text it is the same without. */
function unprefixed(nodes: readonly MarkupNode[]): MarkupNode[] {
  const stack: MarkupNode[] = [...nodes];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') continue;
    node.name = localName(node);
    for (const child of node.children) if (typeof child !== 'string') stack.push(child);
  }
  return [...nodes];
}

function decodeBase64(text: string): string {
  try {
    const binary = atob(text.replace(/\s+/g, ''));
    return new TextDecoder().decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
  } catch {
    return '';
  }
}
