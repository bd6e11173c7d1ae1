import { markup } from '../components/markup';
import { wordsIn } from '../lib/i18n/site-words';
import type { Office } from '../lib/source';
import { frameUrl, type Where } from './snippet';

/** What WordPress takes from an address without script rights: 200 to 1,000 px high, the frame corrects it. */
const FRAME = { width: 360, height: 480 };

/**
 * The oEmbed answer for the residents' page (oembed.com, version 1.0). WordPress keeps of its markup the first
 * iframe alone and puts it in a sandbox without the site's origin.
 *
 * @param version Of the card, whose picture others keep by its address.
 */
export function oembed(office: Office, where: Where, version: string): string {
  const { siteUrl } = where;
  const words = wordsIn('id');
  const title = words.card.alt(office.name);
  const frame = markup`<iframe src="${frameUrl(where, 'frame.html')}" width="${FRAME.width}" height="${FRAME.height}" title="${title}" frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>`;
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: words.shared.name,
      provider_url: siteUrl,
      cache_age: 86_400,
      ...FRAME,
      html: frame.text,
      thumbnail_url: `${siteUrl}card.png?v=${version}`,
      thumbnail_width: 480,
      thumbnail_height: 960,
    },
    null,
    1,
  )}\n`;
}
