import { htmlToText } from './text';

export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A part of a value by the names that lead to it. */
const at = (value: unknown, ...names: string[]): unknown =>
  names.reduce((inner, name) => (isObject(inner) ? inner[name] : undefined), value);

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
/** Titles are given as HTML. */
const titled = (value: unknown): string => htmlToText(text(value));

/** The posts of a site's own JSON as a JSON Feed; null where it is none of those known. */
export function apiFeed(json: unknown, url: string): Json | null {
  if (Array.isArray(json))
    return json.some((post) => isObject(at(post, 'title')) && at(post, 'link'))
      ? { items: json.filter(isObject).map(wordPressItem) }
      : null;
  const entries = at(json, 'feed', 'entry');
  if (isObject(at(json, 'feed', 'title'))) return bloggerFeed(at(json, 'feed'), list(entries));
  const pages = at(json, 'data');
  const posts = [...list(pages), ...list(at(pages, 'data'))].filter((post) => at(post, 'blog_name'));
  return posts.length > 0 ? kpuFeed(posts, pages, url) : null;
}

/** `/wp-json/wp/v2/posts`: https://developer.wordpress.org/rest-api/reference/posts/ */
const wordPressItem = (post: Json): Json => ({
  id: at(post, 'guid', 'rendered') ?? post.id,
  url: post.link,
  title: titled(at(post, 'title', 'rendered')),
  content_html: at(post, 'content', 'rendered'),
  summary: htmlToText(text(at(post, 'excerpt', 'rendered'))),
  date_published: gmt(post.date_gmt) || post.date,
  date_modified: gmt(post.modified_gmt) || post.modified,
});

/** Dates in GMT are written without a zone. */
const gmt = (date: unknown): string => text(date) && `${date}Z`;

/** `/feeds/posts/default?alt=json`: Atom as JSON, whose texts are in `$t`. */
function bloggerFeed(feed: unknown, entries: readonly unknown[]): Json {
  const linkOf = (entry: unknown, rel: string): unknown =>
    at(
      list(at(entry, 'link')).find((link) => at(link, 'rel') === rel),
      'href',
    );
  return {
    title: titled(at(feed, 'title', '$t')),
    home_page_url: linkOf(feed, 'alternate'),
    next_url: linkOf(feed, 'next'),
    items: entries.map((entry) => ({
      id: at(entry, 'id', '$t'),
      url: linkOf(entry, 'alternate'),
      title:
        at(entry, 'title', 'type') === 'html' ? titled(at(entry, 'title', '$t')) : at(entry, 'title', '$t'),
      content_html: at(entry, 'content', '$t'),
      summary: htmlToText(text(at(entry, 'summary', '$t'))),
      date_published: at(entry, 'published', '$t'),
      date_modified: at(entry, 'updated', '$t'),
    })),
  };
}

/**
 * `/api/blogs/<category>` of KPU's national site: `{success, data: {current_page, data: [{id, blog_name, post_slug,
 * created_at}]}}`, without bodies. Its article addresses are those of the offices' listings.
 */
function kpuFeed(posts: readonly unknown[], pages: unknown, url: string): Json {
  const next = new URL(url);
  const page = Number(at(pages, 'current_page') ?? 1);
  next.searchParams.set('page', String(page + 1));
  const last = Number(at(pages, 'last_page') ?? page);
  return {
    next_url: at(pages, 'next_page_url') ?? (page < last ? next.href : null),
    items: posts.map((post) => {
      const slug = text(at(post, 'post_slug'));
      const id = String(at(post, 'id') ?? '');
      const body = at(post, 'blog_content') ?? at(post, 'content');
      return {
        url: `/blog/read/${slug.startsWith(`${id}_`) ? slug : [id, slug].filter(Boolean).join('_')}`,
        title: titled(at(post, 'blog_name')),
        content_html: body,
        date_published: at(post, 'created_at'),
        date_modified: at(post, 'updated_at'),
        cut: !body,
      };
    }),
  };
}
