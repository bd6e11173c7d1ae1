import { generateRssFeed } from 'feedsmith';
import { escapeText, NOT_XML } from '../components/markup';
import type { Board } from '../lib/board';
import { wordsIn } from '../lib/i18n/site-words';

/** Readers should not ask more often: nothing here changes faster. */
const TTL_MINUTES = 15;

/**
 * The newest posts as RSS 2.0. A guid is the post's own identity, so an edit or a new address is no new entry.
 * Bodies are text, written so that a reader which takes them for HTML shows them as text all the same.
 */
export function feedXml(board: Board, items: Board['items'], siteUrl: string): string {
  const { office, changed_at } = board._pantau_coklit;
  const words = wordsIn('id');
  const text = generateRssFeed({
    title: words.site.newsOf(office.name),
    link: board.home_page_url,
    description: `${words.site.newsOf(office.name)}. ${words.card.disclaimer}.`,
    language: 'id',
    lastBuildDate: new Date(changed_at),
    ttl: TTL_MINUTES,
    ...(siteUrl && {
      atom: { links: [{ href: `${siteUrl}feed.xml`, rel: 'self', type: 'application/rss+xml' }] },
    }),
    items: items.map((item) => ({
      title: item.title.replace(NOT_XML, ''),
      ...(item.url === undefined ? {} : { link: item.url }),
      guid: { value: item.id.replace(NOT_XML, ''), isPermaLink: false },
      description: escapeText(item.content_text),
      ...(item.date_published === undefined ? {} : { pubDate: new Date(item.date_published) }),
    })),
  });
  return `${tight(text).trimEnd()}\n`;
}

/** Without the indentation around CDATA, which readers that don't trim would take for part of a title. */
function tight(xml: string): string {
  return xml.replace(/>\n\s*<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\n\s*<\//g, ']]></');
}
