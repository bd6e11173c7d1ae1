import { plainText } from '../plain-text';
import type { Offset } from '../source';
import type { AddressForm } from './address-form';
import { isBlockPage } from './block-page';
import { decodeBody } from './decode';
import { type Feed, FeedError } from './feed';
import { inZone } from './feed-date';
import { readBody } from './fetch';
import { gunzipped, isGzip } from './gzip';
import { parseJsonFeed } from './json-feed';
import { parseListing } from './listing';
import { isSameList, type LearntForm, learnForms, provenForm } from './listing-form';
import { findNextPage } from './listing-pages';
import { elementsOf, type MarkupElement, parseMarkup } from './markup';
import { parseXmlFeed } from './rss';
import { textOf } from './text';

export type { AddressForm } from './address-form';
export { type ArticlePage, parseArticle } from './article-page';
export { type Feed, FeedError, type FeedErrorCode, type FeedHints, type FeedItem } from './feed';
export { type ArticleIdentity, articleIdentity, sameArticle } from './kpu-address';
export type { LearntForm } from './listing-form';

/** Where a body came from. */
interface From {
  url: string;
  contentType?: string | undefined;
  /** The form in which the page is known to list its posts, where it isn't KPU's. */
  form?: AddressForm | undefined;
  /** That of its office, for dates without a zone; WIB by default. */
  utcOffset?: Offset | undefined;
}

/** A body larger than this is not read at all, in bytes. */
const MAX_BYTES = 64 * 1024 * 1024;

const ROOT = /<(?:[\w.-]+:)?(?:rss|feed|rdf)(?:[\s>/])/i;
/** Declaration, comments and document type, which say nothing of what follows: feeds with that of HTML are found. */
const PROLOG = /^(?:\s+|<\?[^>]*>|<!--[\s\S]*?-->|<![^>[]*(?:\[[^\]]*\][^>]*)?>)*/;
const FIRST_IS_FEED = /^<(?:[\w.-]+:)?(?:rss|feed|rdf|channel)[\s>/]/i;
const HTML = /<!doctype\s+html|<html[\s>]|<body[\s>]/i;

/**
 * Reads a body of any kind as a source of posts: RSS 0.9x, 1.0, 2.0, Atom 0.3, 1.0, JSON Feed 1, 1.1, or the HTML
 * listing of an office, and the JSON of WordPress, Blogger and KPU's system. All texts of the result are plain text, all addresses absolute http(s).
 * @throws FeedError 'empty', 'not-a-feed', 'app', 'block-page', 'too-large'
 */
export async function parseFeed(bytes: Uint8Array, from: From): Promise<Feed> {
  if (bytes.length > MAX_BYTES) throw new FeedError('too-large', `${bytes.length} bytes`);
  const feed = await readAs(isGzip(bytes) ? await unpacked(bytes) : bytes, from);
  return {
    ...feed,
    items: feed.items.map((item) => ({
      ...item,
      id: item.id && plainText(item.id),
      publishedAt: inZone(item.publishedAt, from.utcOffset ?? '+07:00'),
      updatedAt: inZone(item.updatedAt, from.utcOffset ?? '+07:00'),
    })),
  };
}

async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  try {
    return await readBody(gunzipped(bytes), MAX_BYTES, new AbortController().signal);
  } catch (cause) {
    throw new FeedError('not-a-feed', 'gzip that cannot be read', { cause });
  }
}

async function readAs(bytes: Uint8Array, from: From): Promise<Feed> {
  const text = decodeBody(bytes, from.contentType).replaceAll('\u0000', '').trim();
  if (!text) throw new FeedError('empty', 'the body is empty');
  if (/^[{[]/.test(text)) return parseJsonFeed(text, from.url);
  if (startsAsFeed(text)) return parseXmlFeed(text, from.url);
  const root = text.search(ROOT);
  const html = text.search(HTML);
  if (root >= 0 && (html < 0 || root < html))
    return parseXmlFeed(root > 0 ? fromDeclaration(text, root) : text, from.url);
  const page = parseMarkup(text, 'html');
  const listing = parseListing(page, from.url, from.form);
  if (listing) return listing;
  if (root >= 0) {
    const feed = await parseXmlFeed(fromDeclaration(text, root), from.url);
    if (feed.items.length > 0) return feed;
  }
  const shown = textOf(page.children);
  if (isBlockPage(shown, text)) throw new FeedError('block-page', 'the page of a firewall');
  if (isApp(page, shown)) throw new FeedError('app', 'a page that scripts fill');
  throw new FeedError('not-a-feed', 'neither a feed nor a page with posts');
}

function startsAsFeed(text: string): boolean {
  const start = text.slice(0, 8000);
  return FIRST_IS_FEED.test(start.slice(PROLOG.exec(start)?.[0].length ?? 0));
}

/** The document from its XML declaration or document type on; what was printed before it is dropped. */
function fromDeclaration(text: string, root: number): string {
  const start = text.slice(0, root).search(/<\?xml\s|<!DOCTYPE\s/i);
  return text.slice(start < 0 ? root : start);
}

/** Text and links of a page that is nothing without its scripts are fewer. */
const APP_TEXT = 300;
const APP_LINKS = 3;

/** Where the common frameworks put what their scripts make. */
const MOUNT = /^(?:app|root|__next|__nuxt|app-root|q-app)$/;

/** What an app shows of itself around the place that its scripts fill. */
const isFrame = ({ name }: MarkupElement): boolean => /^(?:header|nav|footer|aside)$/.test(name);

/** A page that only its scripts fill with what it shows. */
function isApp(page: MarkupElement, shown: string): boolean {
  let scripts = 0;
  let links = 0;
  let mount: MarkupElement | undefined;
  for (const element of elementsOf(page)) {
    const { name, attributes } = element;
    if (name === 'script' && attributes.src) scripts++;
    if (name === 'a' && attributes.href) links++;
    if (MOUNT.test(attributes.id ?? name)) mount ??= element;
  }
  const isBare = mount !== undefined && textOf(mount.children, isFrame) === '';
  return scripts > 0 && (isBare || (links < APP_LINKS && shown.length < APP_TEXT));
}

const pageOf = (bytes: Uint8Array, { contentType }: From): MarkupElement =>
  parseMarkup(decodeBody(bytes, contentType), 'html');

/** The forms in which a page of an unknown system may list its posts, and its next page, which can prove one of them. */
export function learnFrom(bytes: Uint8Array, from: From): { forms: LearntForm[]; nextPage: string | null } {
  const page = pageOf(bytes, from);
  return { forms: learnForms(page, from.url), nextPage: findNextPage(page, from.url, true) };
}

/** The first of some forms that another page of the listing proves; null where it proves none. */
export function firstProven(forms: readonly LearntForm[], bytes: Uint8Array, from: From): AddressForm | null {
  const page = pageOf(bytes, from);
  for (const form of forms) {
    const proven = provenForm(form, page, from.url);
    if (!proven) continue;
    // All posts of one page may be of one rubric by chance: then the other page tells how wide the form is.
    const wider = forms
      .filter((other) => other !== form && isSameList(other, form))
      .flatMap((other) => provenForm(other, page, from.url) ?? []);
    return wider.reduce((a, b) => (b.posts > a.posts ? b : a), proven).form;
  }
  return null;
}
