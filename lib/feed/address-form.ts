import type { Identify } from './listing-links';

/** A form that the addresses of a site's posts share, learnt from its listing. */
export interface AddressForm {
  /** '#' stands for a number, '*' for a post's name: '/berita/detail/#/*'. */
  shape: string;
  /** Fingerprints of the places on the page where its list stands; see `listsOf`. */
  places: string[];
  /** Addresses in it that are no posts: what stands in the list on every page. */
  except?: string[] | undefined;
}

/** Parts of addresses that lead to lists, searches, people, accounts and files. */
const NO_POST =
  /^(?:tags?|labels?|categor(?:y|ies)|kategori|kat|topi[ck]s?|topik|authors?|penulis|users?|pages?|halaman|search|cari|pencarian|archives?|arsip|feed|rss|login|logout|masuk|daftar|register|admin|wp-[\w-]+|download|unduh|uploads?|assets|storage|share|comments?|komentar|(?:versi-)?cetak|print|pdf|amp|unduhan)$|\.(?:jpe?g|png|gif|webp|svg|pdf|docx?|xlsx?|pptx?|zip|rar|mp[34]|xml|json|css|js)$/i;
/** Parameters of lists, searches and shares. */
const NO_POST_PARAMETER =
  /^(?:page|paged|halaman|hal|start|limitstart|offset|per_page|updated-max|max-results|s|q|cari|search|keyword|sort|filter|lang|print|tmpl|format|replytocom|share|tag|label|kategori|category|cat|author)$/i;
/** Parameters that follow a visit. */
const VISIT = /^(?:utm_\w+|fbclid|gclid|m|ref|amp|sid|phpsessid)$/i;
/** Parameters that name one thing, in whatever letters. */
const ID = /id$|^(?:slug|judul)$/i;
const EXTENSION = /\.(?:html?|php\d?|aspx?|jsp)$/i;
const MOST_PARTS = 12;
/** A single word of an address this long is a name, in UTF-16 units. */
const LONG = 15;

const wordsIn = (part: string): number => part.split(/[-_+.]|%20/).filter(Boolean).length;
const isName = (part: string): boolean => wordsIn(part) > 1 || part.length >= LONG;

interface Parsed {
  /** The same for all addresses of one post. */
  key: string;
  shapes: string[];
  /** Whether nothing but a single word names the post, as it may a rubric. */
  isWord: boolean;
}

/** The shapes of an address, the narrower first; null where it can't be a post's. */
function parsed(link: string): Parsed | null {
  const url = new URL(link);
  const path = url.pathname.replace(/\/index\.php(?=\/|$)/i, '').replace(/(?<!\/)\/+$/, '');
  const parts = path.split('/').slice(1);
  const query = [...url.searchParams].filter(([name]) => !VISIT.test(name)).sort();
  if (parts.length > MOST_PARTS || query.length > MOST_PARTS) return null;
  if (parts.some((part) => NO_POST.test(part)) || query.some(([name]) => NO_POST_PARAMETER.test(name)))
    return null;
  const name = parts.findLastIndex((part) => !/^\d+$/.test(part));
  const word = (parts[name] ?? '').replace(EXTENSION, '');
  const isLast = name === parts.length - 1;
  // "/read/12" and "/detail-berita/12" are numbered, "/berita/rapat-pleno-dpt/12" is named
  const isNamed = query.length === 0 && (isLast ? name > 0 || isName(word) : wordsIn(word) > 2);
  const shape = parts.map((part, at) =>
    /^\d+$/.test(part) ? '#' : at === name && isNamed ? `*${EXTENSION.exec(part)?.[0] ?? ''}` : part,
  );
  const values = query.map(
    ([key, value]) => `${key}=${/^\d/.test(value) ? '#' : isName(value) || ID.test(key) ? '*' : value}`,
  );
  const search = values.length ? `?${values.join('&')}` : '';
  const isVaried = isNamed || /[#*]/.test(search) || (name >= 0 && shape.includes('#'));
  if (!isVaried) return null;
  const narrow = `/${shape.join('/')}${search}`;
  const above = isNamed ? shape.findLastIndex((part, at) => at < name && part !== '#') : -1;
  const shapes = above < 0 ? [narrow] : [narrow, `/${shape.with(above, '*').join('/')}`];
  return {
    key: path + (query.length ? `?${new URLSearchParams(query)}` : ''),
    shapes,
    isWord: isNamed && !isName(word) && !shape.includes('#'),
  };
}

const hostOf = (url: string): string => new URL(url).host.toLowerCase().replace(/^www\./, '');

/** Tells which shapes an address on a page's own site has; none where it can't be a post's, or is the page itself. */
export function shapesAt(page: string): (link: string) => { key: string; shapes: string[]; isWord: boolean } {
  const own = parsed(page)?.key;
  const host = hostOf(page);
  return (link) => {
    const read = hostOf(link) === host ? parsed(link) : null;
    return read && read.key !== own ? read : { key: '', shapes: [], isWord: false };
  };
}

/** Which post an address in a form names. A rubric's label, a word that leads to a word, is none. */
export function identifierOf(shape: string, page: string): Identify {
  const read = shapesAt(page);
  return (link, text) => {
    const { key, shapes, isWord } = read(link);
    const isPost = shapes.includes(shape) && !(isWord && text.split(/\s+/).length < 3);
    return isPost ? { host: hostOf(link), number: null, slug: key } : null;
  };
}
