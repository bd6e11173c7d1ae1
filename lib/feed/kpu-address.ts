export interface ArticleIdentity {
  /** Lower-case, without 'www.'. */
  host: string;
  /** The article's number, where its address has one. */
  number: string | null;
  /** '' where the address has a number alone. */
  slug: string;
}

const ARTICLE = /\/(?:blog\/read|berita\/baca)\/([^/]+)(?:\/([^/]+))?\/?$/i;

/** The number of the category whose listing an address is: `/blog/category/<id>`, with or without `index.php`. */
export const categoryOf = (url: string): string | undefined =>
  URL.canParse(url) ? /\/blog\/category\/(\d+)\/?$/i.exec(new URL(url).pathname)?.[1] : undefined;

/**
 * What an article address of the KPU offices' system says: `/blog/read/<slug>`, `/blog/read/<id>_<slug>`,
 * `/blog/read/<id>/<slug>`, `/berita/baca/<id>/<slug>`, each with or without `index.php`.
 */
export function articleIdentity(url: string): ArticleIdentity | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const match = ARTICLE.exec(pathname);
  if (!match) return null;
  const host = hostname.toLowerCase().replace(/^www\./, '');
  const first = decode(match[1] ?? '');
  const second = decode(match[2] ?? '').replace(/\.html?$/, '');
  if (second) return /^\d+$/.test(first) ? { host, number: number(first), slug: second } : null;
  const joined = /^(\d+)(?:_(.*))?$/.exec(first.replace(/\.html?$/, ''));
  if (joined) return { host, number: number(joined[1] ?? ''), slug: joined[2] ?? '' };
  return { host, number: null, slug: first.replace(/\.html?$/, '') };
}

const number = (digits: string): string => digits.replace(/^0+(?=\d)/, '');

/** Without what a server may write behind a ';': the session of a visit. */
const withoutSession = (part: string): string => part.split(';')[0] ?? '';

function decode(part: string): string {
  try {
    return withoutSession(decodeURIComponent(part)).trim().toLowerCase();
  } catch {
    return withoutSession(part).toLowerCase();
  }
}

/** Whether two addresses name one article: the same number, or the same slug where one has no number. */
export function sameArticle(a: ArticleIdentity, b: ArticleIdentity): boolean {
  if (a.host !== b.host) return false;
  if (a.number !== null && b.number !== null) return a.number === b.number;
  return a.slug !== '' && a.slug === b.slug;
}
