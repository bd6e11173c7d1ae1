import { createHash } from 'node:crypto';
import type { Board } from '../lib/board';
import { dayOf } from '../lib/dates/calendar';
import { stageCalendar } from '../lib/ics';
import { badgeSvg, bannerSvg, iconSvg } from './card/banner';
import { cardSvg } from './card/card';
import type { Draw } from './card/png';
import { previewSvg } from './card/preview';
import { feedXml } from './feed-xml';
import { assetsHtaccess, headersFile, htaccess } from './headers';
import { ICON_SIZES, manifest } from './manifest';
import { oembed } from './oembed';
import { homeFile, notFoundFile, pasangFile, posterFile, postFile } from './pages/files';
import type { Parts } from './parts';
import { postPath } from './post-path';
import { statisFile } from './snippet';
import type { Status } from './status';
import { wordsIn } from './words';

/** Everything that a site is made from. There is no clock besides `now`: the same input gives the same bytes. */
export interface SiteInput {
  board: Board;
  now: Date;
  status: Status;
  /** Address at which the site will lie, with a trailing slash; '' where nobody told it. */
  siteUrl: string;
  parts: Parts;
  draw: Draw;
  /** Further files as they are: the mirror's own store. */
  store?: Record<string, string>;
  /**
   * A file of the site as it was written last: a pinned script never changes, unchanged events of `coklit.ics` keep
   * their numbers, and unchanged pictures need not be drawn.
   */
  kept?: (name: string) => Promise<Uint8Array | null>;
  /** The board is made up, and everything that shows it says so. */
  sample?: boolean;
}

const FEED_ITEMS = 30;
/** The sign alone, which Android draws in its own colour in the status bar. */
const BADGE_SIZE = 96;

/** All files of the site, by path. */
export async function makeSite(input: SiteInput): Promise<Map<string, Uint8Array>> {
  const { board, now, status, siteUrl, parts, draw, sample = false, kept = async () => null } = input;
  const { office, changed_at, periods, halted } = board._pantau_coklit;
  const words = wordsIn('id');
  const published: Board = { ...board, items: board.items.slice(0, FEED_ITEMS) };
  const feed = JSON.stringify({
    ...published,
    ...(siteUrl && { feed_url: `${siteUrl}feed.json` }),
    language: 'id',
  });
  const asOf = dayOf(new Date(status.last_success_at ?? changed_at), office.utcOffset);
  const pictured = { board, now, asOf, sample };
  const card = cardSvg(pictured);
  const preview = previewSvg(pictured);
  const embed = bytesIn(parts, 'embed.js');
  const pinnedName = `embed-${parts.version}.js`;
  const pinned = (await kept(pinnedName)) ?? embed;
  const previous = await kept('coklit.ics');
  const page = {
    ...{ board: published, now, status, asOf, siteUrl, parts, sample },
    pinned: { file: pinnedName, integrity: integrity(pinned) },
    preview: `preview.png?v=${version(preview)}`,
  };
  const alt = words.card.alt(office.name);
  const plain = { limit: 5, theme: 'page', lang: 'id', show: 'both' } as const;

  const texts: Record<string, string> = {
    'index.html': homeFile(page),
    'pasang/index.html': pasangFile(page),
    'poster/index.html': posterFile(page),
    '404.html': notFoundFile(page),
    ...Object.fromEntries(
      published.items.map((item) => [`${postPath(item)}index.html`, postFile(page, item)]),
    ),
    'feed.json': `${feed}\n`,
    // Where only scripts of our host may be loaded, the widget learns from here that the copy is fresh.
    'feed.js': `export default ${feed};\nexport const status = ${JSON.stringify(status)};\n`,
    'feed.xml': feedXml(board, published.items, siteUrl),
    'coklit.ics': stageCalendar(periods, {
      ...{ office, halted, changedAt: new Date(changed_at) },
      previous: previous ? new TextDecoder().decode(previous) : undefined,
      ...(siteUrl && { url: siteUrl }),
    }),
    'card.svg': card,
    'banner.svg': bannerSvg(office),
    'icon.svg': iconSvg(false),
    'status.json': `${JSON.stringify(status, null, 1)}\n`,
    'manifest.webmanifest': manifest({
      ...{ words, description: alt, siteUrl, has: (name) => parts.files.has(name) },
    }),
    'robots.txt': 'User-agent: *\nAllow: /\n',
    _headers: headersFile(parts.version),
    '.htaccess': htaccess(siteUrl),
    'assets/.htaccess': assetsHtaccess(),
    ...input.store,
    // Read on somebody else's site, where only a whole address leads back.
    ...(siteUrl && {
      'oembed.json': oembed(office, siteUrl, version(card)),
      'opensid-statis.txt': statisFile({ ...plain, siteUrl, alt }, words.site.newsOf(office.name)),
    }),
  };
  const pictures: [string, string, number][] = [
    ['card.png', card, 2],
    ['preview.png', preview, 1],
    ['badge.png', badgeSvg(), BADGE_SIZE / 32],
    ['banner.png', bannerSvg(office), 2],
    ...ICON_SIZES.map((size): [string, string, number] => [`icon-${size}.png`, iconSvg(true), size / 32]),
  ];
  const drawn: [string, Uint8Array][] = [];
  for (const [name, svg, scale] of pictures) drawn.push([name, await draw(svg, scale, await kept(name))]);
  return new Map([
    ...parts.files,
    [pinnedName, pinned],
    ...Object.entries(texts).map(([name, text]): [string, Uint8Array] => [
      name,
      new TextEncoder().encode(text),
    ]),
    ...drawn,
  ]);
}

/** Of what a picture shows: chats and other sites keep it by its address. */
function version(svg: string): string {
  return createHash('sha256').update(svg).digest('hex').slice(0, 8);
}

function integrity(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

function bytesIn(parts: Parts, name: string): Uint8Array {
  const bytes = parts.files.get(name);
  if (!bytes) throw new RangeError(`the parts have no ${name}`);
  return bytes;
}
