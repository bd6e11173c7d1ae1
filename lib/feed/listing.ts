import type { AddressForm } from './address-form';
import type { Feed, FeedHints, FeedItem } from './feed';
import { articleIdentity, categoryOf } from './kpu-address';
import { resolveLink } from './links';
import { itemsIn, learnForms, weightOf } from './listing-form';
import { type Articles, baseOf, findArticles } from './listing-links';
import { findNextPage } from './listing-pages';
import { chooseReadings, hasBody, itemsOf, readingsOf } from './listing-readings';
import { elementsOf, type MarkupElement } from './markup';
import { innerText, isHidden, oneLine, titleText } from './text';

/**
 * Reads the HTML listing of an office: one item per article, in the order of the page, found by the forms of KPU's
 * addresses or by one that was learnt; none where a category says that it has no posts. Null where a page links no
 * article, announces no feed and says nothing of the kind.
 */
export function parseListing(page: MarkupElement, url: string, form?: AddressForm): Feed | null {
  const formed = form ? itemsIn(page, url, form) : [];
  const articles = formed.length ? null : findArticles(page, url);
  const hints = announcedBy(page, url);
  const isQuiet = !formed.length && saysEmpty(page, url);
  if (!formed.length && !articles && !hints && !isQuiet) return null;
  const items = articles ? kpuItems(page, url, articles, isQuiet) : formed;
  return {
    kind: 'listing',
    title: pageTitle(page),
    url,
    items,
    nextPage: formed.length ? findNextPage(page, url, true) : articles ? findNextPage(page, url) : null,
    ...(hints && { hints }),
    ...(formed.length && form && { form }),
    ...(isQuiet && items.length === 0 && { quiet: true }),
  };
}

const NOTHING =
  /^(?:maaf\W*)?(?:(?:untuk )?saat ini )?(?:(?:belum|tidak|tak) ada (?:data|berita|pengumuman|artikel|pos|posting|postingan|konten|informasi|kabar)|(?:data|berita|pengumuman|artikel|postingan|konten|informasi|kabar) (?:masih )?(?:kosong|(?:belum|tidak) (?:ada|tersedia|ditemukan))|no (?:data|posts?|articles?|records?|results?) (?:available|found|yet))\b.{0,40}$/i;

/** Whether a category of an office says in so many words that it has no posts: a quiet source is no broken one. */
function saysEmpty(page: MarkupElement, url: string): boolean {
  if (categoryOf(url) === undefined) return false;
  for (const element of elementsOf(page)) {
    if (isHidden(element)) continue;
    const texts = element.children.flatMap((child) =>
      typeof child === 'string' && child.length < 200 ? child : [],
    );
    if (texts.some((text) => NOTHING.test(oneLine(text)))) return true;
  }
  return false;
}

function kpuItems(page: MarkupElement, url: string, articles: Articles, isQuiet: boolean): FeedItem[] {
  const { all, shown, isAllNoise } = readingsOf(page, articles);
  // What a category without posts still links to stands beside it.
  if (isQuiet && isAllNoise) return [];
  const chosen = chooseReadings(shown);
  // What a rebuilt site still links to in the old form stands beside its new list.
  const [form] = chosen.some(hasBody) ? [] : learnForms(page, url);
  const isBeside =
    form &&
    form.weight > weightOf(chosen) * 2 &&
    !form.keys.some((key) => articleIdentity(new URL(key, url).href));
  return isBeside ? [] : itemsOf(chosen, all, articles);
}

function pageTitle(page: MarkupElement): string {
  for (const element of elementsOf(page)) if (element.name === 'title') return titleText(innerText(element));
  return '';
}

const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)/i;

/** The feed of posts that a page announces, that of its rubric before that of the whole site, and the JSON of its system. */
function announcedBy(page: MarkupElement, url: string): FeedHints | null {
  const base = baseOf(page, url);
  const feeds: string[] = [];
  let comments: string | undefined;
  let api: string | undefined;
  for (const { name, attributes } of elementsOf(page)) {
    if (name !== 'link') continue;
    const link = resolveLink(attributes.href, base);
    if (!link) continue;
    if (attributes.rel === 'https://api.w.org/') api ??= `${link}wp/v2/posts`;
    const isFeed = FEED_TYPE.test((attributes.type ?? '').trim());
    if (!isFeed || !/(?:^|\s)alternate(?:\s|$)/i.test(attributes.rel ?? '')) continue;
    if (/komentar|comments?/i.test(`${attributes.title} ${link}`)) comments ??= link;
    else feeds.push(link);
  }
  const alternate = feeds.find((feed) => feed.startsWith(url)) ?? feeds[0] ?? comments;
  return alternate || api ? { ...(alternate && { alternate }), ...(api && { api }) } : null;
}
