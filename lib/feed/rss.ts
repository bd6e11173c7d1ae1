import Parser from 'rss-parser';
import { type Feed, type FeedItem, MOST_ITEMS } from './feed';
import { parseFeedDate } from './feed-date';
import { makeHints } from './hints';
import { resolveLink } from './links';
import { hasUnusualPrefix } from './namespaces';
import { htmlToText, lines, readCut, titleText } from './text';
import { parseTolerantly } from './tolerant';

/**
 * Reads RSS and Atom: by rss-parser, and where that throws or would lose something, by the tolerant reader.
 * @throws FeedError 'not-a-feed'
 */
export async function parseXmlFeed(text: string, url: string): Promise<Feed> {
  const feed = isPlain(text) ? await readStrictly(text, url) : null;
  return feed ?? parseTolerantly(text, url);
}

/**
 * What rss-parser reads wrongly without a word: bases of links, links told apart by `rel`, markup and encodings
 * inside elements, own entities.
 */
const LOSSY =
  /xml:base|<!DOCTYPE|\btype\s*=\s*["'](?:xhtml|\w+\/)|\bmode\s*=\s*["']|\brel\s*=\s*["'](?!alternate["']|self["'])|<\w+:(?:item|entry|feed|rss|channel|origLink)\b/i;
/** An element of text that holds an element. */
const MIXED =
  /<(title|description|summary|content|link|guid|id|pubDate|content:encoded)\b[^<>]{0,300}(?<!\/)>[^<]*<(?![/!])/i;
/** Deep nesting, which xml2js can't read within its stack. */
const DEEP = /(?:<[a-z][\w:-]*>\s*){50}/i;
const MAX_STRICT = 8_000_000;
const ANGLE = /(<|&lt;|&#0*60;|&#x0*3c;)|[>]|&gt;|&#0*62;|&#x0*3e;/gi;
/** rss-parser looks for the end of a tag from each '<' anew: so many of them without an end stall it. */
const MAX_OPEN = 40;

function hasLooseAngles(text: string): boolean {
  let open = 0;
  for (const [, start] of text.matchAll(ANGLE)) {
    open = start ? open + 1 : 0;
    if (open > MAX_OPEN) return true;
  }
  return false;
}

function isPlain(text: string): boolean {
  if (text.length > MAX_STRICT || LOSSY.test(text) || MIXED.test(text) || DEEP.test(text)) return false;
  return text.split('xmlns=').length <= 2 && !hasUnusualPrefix(text) && !hasLooseAngles(text);
}

/** An element as xml2js gives it: a string, or an object where it has attributes. */
type Value = string | { _?: string; $?: Record<string, string> };

interface RawItem {
  titles?: Value[];
  summaries?: Value[];
  contents?: Value[];
  descriptions?: Value[];
  encoded?: Value;
  link?: Value;
  guid?: Value;
  id?: Value;
  'rdf:about'?: string;
  pubDate?: Value;
  'dc:date'?: Value;
  published?: Value;
  updated?: Value;
}

interface RawFeed {
  titles?: Value[];
  ttl?: Value;
  skipHours?: { hour?: Value[] };
  skipDays?: { day?: Value[] };
}

const KEEP = { keepArray: true };

const OPTIONS = {
  customFields: {
    feed: [['title', 'titles', KEEP] as unknown as keyof RawFeed],
    item: [
      ['title', 'titles', KEEP],
      ['summary', 'summaries', KEEP],
      ['content', 'contents', KEEP],
      ['description', 'descriptions', KEEP],
      ['content:encoded', 'encoded'],
      'published',
      'updated',
    ] as unknown as (keyof RawItem)[],
  },
};

async function readStrictly(text: string, url: string): Promise<Feed | null> {
  const kind = kindOf(text);
  if (!kind) return null;
  try {
    // It works within the call. On some bodies it never settles, so what has not settled by now is given up.
    const parsing = new Parser<RawFeed, RawItem>(OPTIONS).parseString(text);
    const raw = await Promise.race([parsing, Promise.resolve(null)]);
    if (!raw) return null;
    const starts = text.match(/<(?:item|entry)[\s>/]/gi)?.length ?? 0;
    if (raw.items.length < starts || starts > MOST_ITEMS) return null;
    const home = resolveLink(plain(raw.link), url);
    const items: FeedItem[] = [];
    for (const item of raw.items) {
      const read = readItem(item, kind, home ?? url);
      if (!read) return null;
      items.push(read);
    }
    const title = titleText(typed(raw.titles?.[0], kind));
    if (!title || !home) return null;
    const hints = makeHints(
      plain(raw.ttl),
      raw.skipHours?.hour?.map(plain) ?? [],
      raw.skipDays?.day?.map(plain) ?? [],
    );
    return { kind, title, url: home, items, nextPage: null, ...(hints ? { hints } : {}) };
  } catch {
    // Whatever it can't read, the tolerant reader can.
    return null;
  }
}

function kindOf(text: string): 'rss' | 'atom' | 'rdf' | null {
  const root = /<(rss|feed|rdf:RDF)[\s>]/.exec(text)?.[1];
  return root === 'feed' ? 'atom' : root === 'rdf:RDF' ? 'rdf' : root === 'rss' ? 'rss' : null;
}

/** Null where something is missing: the tolerant reader then looks in more places. */
function readItem(item: RawItem, kind: 'rss' | 'atom' | 'rdf', base: string): FeedItem | null {
  const atom = kind === 'atom';
  const id = plain(atom ? item.id : (item.guid ?? item['rdf:about'])).trim();
  const title = titleText(typed(item.titles?.[0], kind));
  const link = resolveLink(plain(item.link), base);
  const publishedAt = parseFeedDate(plain(atom ? item.published : (item.pubDate ?? item['dc:date'])));
  const updatedAt = atom ? parseFeedDate(plain(item.updated)) : null;
  const summary = typed(atom ? item.summaries?.[0] : item.descriptions?.[0], kind);
  const content = typed(atom ? item.contents?.[0] : item.encoded, kind);
  if (!id || !title || !link || !(publishedAt ?? updatedAt) || !(summary || content)) return null;
  if (atom && ((item.published && !publishedAt) || (item.updated && !updatedAt))) return null;
  const body = readCut(content || summary);
  return {
    id,
    url: link,
    title,
    publishedAt,
    updatedAt,
    summary: summary || null,
    content: content ? body.text || null : null,
    cut: body.cut,
  };
}

const plain = (value: Value | undefined): string => (typeof value === 'string' ? value : (value?._ ?? ''));

/** In RSS a text is HTML; in Atom it is what its `type` says. */
function typed(value: Value | undefined, kind: 'rss' | 'atom' | 'rdf'): string {
  const text = plain(value);
  const html = kind !== 'atom' || (typeof value === 'object' && value.$?.type === 'html');
  return html ? htmlToText(text) : lines(text.replace(/\s+/g, ' '));
}
