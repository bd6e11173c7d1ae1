import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Healthy } from './faults';
import { atomFeed, rssFeed } from './feeds';
import { articlePage, emptyPage, listingPage, type Markup, quietPage } from './markups';
import { type Category, type OfficePost, postAt } from './posts';

const CATEGORY_NAMES: Record<Category, string> = {
  '104': 'Berita Terkini',
  '11': 'Pengumuman',
  '14': 'Umum',
  '105': 'Sosialisasi',
};

const HTML = 'text/html; charset=UTF-8';

/** Everything that decides what the site shows at one moment. */
export interface Site {
  posts: readonly OfficePost[];
  markup: Markup;
  pageSize: number;
  /** Feeds that listings announce and the server answers. */
  feeds: readonly ('rss' | 'atom')[];
  /** Which validators answers carry. */
  validators: 'both' | 'etag' | 'last-modified' | 'none';
  changedAt: Date;
}

interface Content {
  type: string;
  body: string;
}

function listing(site: Site, category: Category, url: URL): Content {
  const all = site.posts.filter((post) => post.categories.includes(category));
  if (all.length === 0) return { type: HTML, body: quietPage(CATEGORY_NAMES[category]) };
  const number = Math.max(1, Math.trunc(Number(url.searchParams.get('page') ?? 1)) || 1);
  const start = (number - 1) * site.pageSize;
  const body = listingPage({
    markup: site.markup,
    path: url.pathname,
    name: CATEGORY_NAMES[category],
    number,
    last: Math.max(1, Math.ceil(all.length / site.pageSize)),
    posts: all.slice(start, start + site.pageSize),
    all,
    alternates: site.feeds.map((kind) => ({ type: `application/${kind}+xml`, href: `/${kind}/${category}` })),
  });
  return { type: HTML, body };
}

function feed(site: Site, kind: 'rss' | 'atom', category: Category, url: URL): Content | null {
  if (!site.feeds.includes(kind)) return null;
  const posts = site.posts.filter((post) => post.categories.includes(category)).slice(0, 10);
  const write = kind === 'rss' ? rssFeed : atomFeed;
  return {
    type: `application/${kind}+xml; charset=UTF-8`,
    body: write(url.origin, CATEGORY_NAMES[category], posts),
  };
}

function isCategory(id: string | undefined): id is Category {
  return id !== undefined && id in CATEGORY_NAMES;
}

function contentAt(site: Site, url: URL): Content | null {
  const category = /^(?:\/index\.php)?\/blog\/category\/(\d+)$/.exec(url.pathname)?.[1];
  if (isCategory(category)) return listing(site, category, url);
  const [, kind, id] = /^\/(rss|atom)\/(\d+)$/.exec(url.pathname) ?? [];
  if ((kind === 'rss' || kind === 'atom') && isCategory(id)) return feed(site, kind, id, url);
  const post = postAt(url.pathname, site.posts);
  if (post) return { type: HTML, body: articlePage(post) };
  return url.pathname === '/' ? { type: HTML, body: emptyPage() } : null;
}

function isKnown(asked: IncomingHttpHeaders, etag: string, changedAt: Date): boolean {
  const tags = asked['if-none-match'];
  if (tags) return tags.split(/\s*,\s*/).includes(etag);
  const since = asked['if-modified-since'];
  return since !== undefined && Date.parse(since) >= changedAt.getTime();
}

/** What the healthy site answers to a GET: a page, a feed, a 304 for a copy that is still right, or 404. */
export function answerTo(site: Site, url: URL, asked: IncomingHttpHeaders): Healthy {
  const content = contentAt(site, url);
  if (!content) {
    return { status: 404, headers: { 'Content-Type': HTML }, body: '<h1>404 Page Not Found</h1>' };
  }
  const etag = `"${createHash('sha256').update(content.body).digest('hex').slice(0, 16)}"`;
  const withTag = site.validators === 'both' || site.validators === 'etag';
  const withDate = site.validators === 'both' || site.validators === 'last-modified';
  const headers: Record<string, string> = {
    'Content-Type': content.type,
    'Set-Cookie': 'TS01waf=0123456789abcdef; Path=/; Secure; HttpOnly',
    ...(withTag ? { ETag: etag } : {}),
    ...(withDate ? { 'Last-Modified': site.changedAt.toUTCString() } : {}),
  };
  const conditional = { ...(withTag ? asked : { ...asked, 'if-none-match': undefined }) };
  if (!withDate) conditional['if-modified-since'] = undefined;
  if (isKnown(conditional, etag, site.changedAt)) return { status: 304, headers, body: '' };
  return { status: 200, headers, body: content.body };
}
