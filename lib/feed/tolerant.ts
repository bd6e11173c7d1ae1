import { type Feed, FeedError, type FeedHints, type FeedItem, MOST_ITEMS } from './feed';
import { parseFeedDate } from './feed-date';
import {
  ATOM_CONTENT,
  ATOM_SUMMARY,
  IDS,
  PUBLISHED,
  RSS_CONTENT,
  RSS_SUMMARY,
  TITLES,
  UPDATED,
} from './field-names';
import { makeHints } from './hints';
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
  dropUnfinished(document, text);
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

const ADDRESSES = new Set(['link', 'guid', 'id', 'origlink', 'identifier']);
/** Where the start of an unfinished address is looked for, in UTF-16 units from the end. */
const TAIL = 8000;

/** A body that broke off within an address leaves one that leads elsewhere: better none. */
function dropUnfinished(document: MarkupElement, text: string): void {
  let last = document;
  for (let next: MarkupElement | undefined = last; next; ) {
    last = next;
    next = next.children.findLast((child): child is MarkupElement => typeof child !== 'string');
  }
  const tail = text.slice(-TAIL).toLowerCase();
  const isOpen = tail.lastIndexOf(`<${last.name}`) > tail.lastIndexOf(`</${last.name}`);
  if (isOpen && !tail.endsWith('>') && ADDRESSES.has(localName(last))) last.parent?.children.pop();
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
    const base = home ?? resolveLink(this.atomLink(channel, 'self')?.href, this.feedUrl) ?? this.feedUrl;
    const hints = this.hints(channel);
    const next = this.atomLink(channel, 'next');
    return {
      kind: this.kind,
      title: this.title(channel),
      url: home,
      items: items.map((item) => this.item(item, base)),
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
      if (found.length === MOST_ITEMS) break;
    }
    return found;
  }

  private item(item: MarkupElement, base: string): FeedItem {
    const atom = this.kind === 'atom';
    const link = atom ? (this.atomLink(item, 'alternate') ?? this.otherLink(item)) : this.rssLink(item);
    const id = this.id(item);
    const from = this.baseOf(link?.at ?? item, base);
    const { summary, content } = this.bodies(item);
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
    return titleText(this.firstText(element, TITLES) ?? '');
  }

  /** Of two short forms in RSS, 'description' and 'summary', the longer one is the content. */
  private bodies(item: MarkupElement): { summary: string | null; content: string | null } {
    const atom = this.kind === 'atom';
    const summary = this.firstText(item, atom ? ATOM_SUMMARY : RSS_SUMMARY);
    const content = this.firstText(item, atom ? ATOM_CONTENT : RSS_CONTENT);
    const other = atom || content !== null ? null : this.firstText(item, ['summary']);
    if (summary === null || other === null || other === summary) return { summary, content };
    return other.length > summary.length ? { summary, content: other } : { summary: other, content: summary };
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
    if (mode === 'base64') return htmlToText(decodeBase64(raw) ?? '');
    const atom = this.vocabulary.spaceOf(element) === 'atom' || this.kind === 'atom';
    if (!atom || type.includes('html') || mode === 'escaped') return htmlToText(raw);
    const decoded = IN_BASE64.test(type) ? decodeBase64(raw) : null;
    if (decoded !== null) return htmlToText(decoded);
    return lines(raw.replace(/\s+/g, ' '));
  }

  private id(item: MarkupElement): { value: string | null; isLink: boolean } {
    for (const name of IDS) {
      const element = this.first(item, name);
      const value = element ? markupOf(element.children).trim() : '';
      if (!element || !value) continue;
      if (this.kind === 'atom') return { value: this.absoluteId(value, element), isLink: false };
      const permanent = /^(?:true|yes|1)?$/i.test((element.attributes.ispermalink ?? '').trim());
      return { value, isLink: permanent && /^https?:\/\//i.test(value) };
    }
    const about = item.attributes['rdf:about']?.trim() ?? '';
    return { value: about || null, isLink: false };
  }

  /** An Atom id is an address: a relative one is made whole where the feed states a base, else left as it is. */
  private absoluteId(id: string, element: MarkupElement): string {
    if (/^[a-z][a-z\d+.-]*:/i.test(id)) return id;
    return resolveLink(id, this.baseOf(element, NO_BASE)) ?? id;
  }

  private rssLink(element: MarkupElement): { href: string; at: MarkupElement } | null {
    const original = this.first(element, 'feedburner:origlink');
    if (original) return { href: innerText(original), at: original };
    for (const link of this.all(element, 'link')) {
      const href = innerText(link).trim() || (link.attributes.href?.trim() ?? '');
      if (href) return { href, at: link };
    }
    const href = element.attributes.href?.trim();
    return this.atomLink(element, 'alternate') ?? (href ? { href, at: element } : null);
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

  /** Of several dates of one name the last that can be read, as in most readers. */
  private date(item: MarkupElement, names: readonly string[]): Date | null {
    for (const name of names) {
      const texts = [...this.all(item, name)].map(innerText);
      const dates = [item.attributes[name] ?? '', ...texts].map(parseFeedDate);
      const last = dates.findLast((date) => date !== null);
      if (last) return last;
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

  /** Child elements by name: 'title' is the feed's own vocabulary, 'dc:title' that of a module; media may be grouped. */
  private *all(element: MarkupElement, name: string): Generator<MarkupElement> {
    const colon = name.indexOf(':');
    const space = name.slice(0, Math.max(colon, 0));
    const local = name.slice(colon + 1);
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (space === 'media' && child.name === 'media:group') yield* this.all(child, name);
      if (localName(child) !== local) continue;
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

/** Of media types in Atom, those that are neither text nor XML are in base64 (RFC 4287, 4.1.3.3). */
const IN_BASE64 = /^(?!text\/)[\w.+-]+\/(?!(?:.*[+])?xml\b)[\w.+-]+/;

const NO_BASE = 'about:blank';

const OWN_RELATIONS = new Set(['self', 'related', 'via', 'enclosure']);

/** 'alternate' where a link doesn't say; registered relations may be written as an address. */
const relationOf = (link: MarkupElement): string =>
  (link.attributes.rel?.trim().toLowerCase() || 'alternate').replace(/^https?:\/\/.*\/relation\//, '');

const target = (link: MarkupElement | undefined): { href: string; at: MarkupElement } | null =>
  link ? { href: link.attributes.href ?? '', at: link } : null;

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

/** Shorter than any image: a word whose letters happen to be base64. */
const WORD = 24;

/** The text in base64; '' where it holds an image or a sound, null where it is none. */
function decodeBase64(text: string): string | null {
  const code = text.replace(/\s+/g, '');
  try {
    const decoded = new TextDecoder().decode(Uint8Array.from(atob(code), (byte) => byte.charCodeAt(0)));
    if (!/[\0\ufffd]/.test(decoded)) return decoded;
    return code.length < WORD ? null : '';
  } catch {
    return null;
  }
}
