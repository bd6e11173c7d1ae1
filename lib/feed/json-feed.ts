import { type Feed, FeedError, type FeedItem, MOST_ITEMS } from './feed';
import { parseFeedDate } from './feed-date';
import { apiFeed, isObject, type Json } from './json-api';
import { resolveLink } from './links';
import { htmlToText, lines, readCut, titleText } from './text';

/**
 * Reads a JSON Feed 1 or 1.1 (jsonfeed.org), or what WordPress, Blogger or KPU's own system tells of its posts as JSON;
 * an item that is none costs no other.
 */
export function parseJsonFeed(text: string, url: string): Feed {
  const json = readJson(text);
  const api = apiFeed(json, url);
  const feed = api ?? (isObject(json) ? json : {});
  const items = Array.isArray(feed.items) ? feed.items.slice(0, MOST_ITEMS).filter(isItem) : [];
  const versioned = typeof feed.version === 'string' && /jsonfeed\.org\/version/i.test(feed.version);
  if (!Array.isArray(feed.items) || (!api && !versioned && items.length === 0)) {
    throw new FeedError('not-a-feed', 'JSON that is no JSON Feed');
  }
  const home = resolveLink(address(feed.home_page_url), url);
  return {
    kind: api ? 'api' : 'json-feed',
    title: titleText(string(feed.title)),
    url: home,
    items: items.map((item) => readItem(item, url)),
    nextPage: resolveLink(address(feed.next_url), url),
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FeedError('not-a-feed', 'JSON that cannot be read', { cause });
  }
}

function readItem(item: Json, base: string): FeedItem {
  const html = string(item.content_html);
  const plain = string(item.content_text);
  const body = readCut(html ? htmlToText(html) : lines(plain));
  const summary = lines(string(item.summary));
  return {
    id: string(item.id).trim() || null,
    url: resolveLink(address(item.url) || address(item.external_url), base) ?? linkInId(string(item.id)),
    title: titleText(string(item.title)),
    publishedAt: parseFeedDate(string(item.date_published)),
    updatedAt: parseFeedDate(string(item.date_modified)),
    summary: summary || null,
    content: body.text || null,
    cut: item.cut === true || (body.text ? body.cut : readCut(summary).cut),
  };
}

const linkInId = (id: string): string | null =>
  /^https?:\/\//i.test(id.trim()) ? resolveLink(id, id.trim()) : null;

const ITEM_PARTS = ['id', 'url', 'external_url', 'title', 'summary', 'content_text', 'content_html'];

const isItem = (value: unknown): value is Json =>
  isObject(value) && ITEM_PARTS.some((key) => string(value[key]) !== '');

const string = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' && Number.isFinite(value)
      ? String(value)
      : '';

/** An address is never a number, as ids and titles may be. */
const address = (value: unknown): string => (typeof value === 'string' ? value : '');
