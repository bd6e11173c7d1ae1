import { createHash } from 'node:crypto';
import { badgeSvg, bannerSvg, iconSvg } from '../components/card/banner';
import { cardSvg } from '../components/card/card';
import { previewSvg } from '../components/card/preview';
import { placeName, shortOffice } from '../components/post-words';
import type { Board } from '../lib/board';
import { dayOf } from '../lib/dates/calendar';
import { wordsIn } from '../lib/i18n/site-words';
import { stageCalendar } from '../lib/ics';
import { feedXml } from './feed-xml';
import { assetsHtaccess, headersFile, htaccess } from './headers';
import { ICON_SIZES, manifest } from './manifest';
import { oembed } from './oembed';
import { homeFile, notFoundFile, pasangFile, posterFile, postFile } from './pages/files';
import type { Parts } from './parts';
import type { Draw } from './png';
import { POSTS_INDEX, postPath, postsIndex } from './post-path';
import { statisFile } from './snippet';
import type { Status, StatusOfMany } from './status';

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
  /** The office is one of many: what they share lies in the folder around its own (`sharedFiles`). */
  isAmong?: boolean;
}

/** Of the folder that holds the folders of many offices. */
export type SharedInput = Pick<SiteInput, 'siteUrl' | 'parts' | 'draw' | 'kept'> & { isAmong: boolean };

const FEED_ITEMS = 30;
/**
 * So many posts have a page of their own: about a year's, for a link is opened long after it was shared. Where there are
 * hundreds of offices hosts' limits of files allow only the newest; to older ones `404.html` leads.
 */
const PAGES = 300;
const PAGES_AMONG = 10;
/** What the widget asks for when it is needed. */
const LATE = /^embed-.*-more-/;
/** The sign alone, which Android draws in its own colour in the status bar. */
const BADGE_SIZE = 96;

/** All files of an office's site, by path; of one among many without what it shares with them. */
export async function makeSite(input: SiteInput): Promise<Map<string, Uint8Array>> {
  const { isAmong = false } = input;
  const own = await officeFiles(input);
  return isAmong ? own : new Map([...(await sharedFiles({ ...input, isAmong })), ...own]);
}

/** What is the same whatever the office: scripts, styles, icons, and what servers are told. */
export async function sharedFiles(input: SharedInput): Promise<Map<string, Uint8Array>> {
  const { siteUrl, parts, isAmong } = input;
  const pinned = await pinnedOf(input);
  return new Map([
    ...parts.files,
    [pinned.file, pinned.bytes],
    ...encoded({
      'icon.svg': iconSvg(false),
      'robots.txt': 'User-agent: *\nAllow: /\n',
      _headers: headersFile(parts.version, isAmong),
      '.htaccess': htaccess(siteUrl),
      'assets/.htaccess': assetsHtaccess(),
    }),
    ...(await drawn(input, [
      ...ICON_SIZES.map((size) => [`icon-${size}.png`, iconSvg(true), size / 32] as const),
      ['badge.png', badgeSvg(), BADGE_SIZE / 32],
    ])),
  ]);
}

/** The copy of the script that never changes: what was once published under its name stays. */
export async function pinnedOf({ parts, kept = async () => null }: Pick<SiteInput, 'parts' | 'kept'>) {
  const file = `embed-${parts.version}.js`;
  return { file, bytes: (await kept(file)) ?? bytesIn(parts, 'embed.js') };
}

async function officeFiles(input: SiteInput): Promise<Map<string, Uint8Array>> {
  const { board, now, status, siteUrl, parts, sample = false, kept = async () => null, isAmong } = input;
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
  const shared = isAmong ? '../' : '';
  const pinned = await pinnedOf({ parts, kept: (name) => kept(shared + name) });
  const previous = await kept('coklit.ics');
  const among = isAmong ? office.id : undefined;
  const page = {
    ...{ board: published, now, status, asOf, siteUrl, parts, sample, among },
    pinned: { file: pinned.file, integrity: integrity(pinned.bytes) },
    preview: `preview.png?v=${version(preview)}`,
  };
  const pages = isAmong ? PAGES_AMONG : PAGES;
  const alt = words.card.alt(office.name);
  const plain = { limit: 5, theme: 'page', lang: 'id', show: 'both' } as const;

  const texts: Record<string, string> = {
    'index.html': homeFile(page),
    'pasang/index.html': pasangFile(page),
    'poster/index.html': posterFile(page),
    ...Object.fromEntries(
      board.items.slice(0, pages).map((item) => [`${postPath(item)}index.html`, postFile(page, item)]),
    ),
    ...(isAmong && { [POSTS_INDEX]: postsIndex(board.items.slice(pages)) }),
    ...(!isAmong && { '404.html': notFoundFile({ ...page, office: office.name }) }),
    'feed.json': `${feed}\n`,
    // Where only scripts of our host may be loaded, the widget learns from here that the copy is fresh.
    'feed.js': `export default ${feed};\nexport const status = ${JSON.stringify({ ...status, channels: undefined })};\n`,
    'feed.xml': feedXml(board, published.items, siteUrl),
    'coklit.ics': stageCalendar(periods, {
      ...{ office, halted, changedAt: new Date(changed_at) },
      previous: previous ? new TextDecoder().decode(previous) : undefined,
      ...(siteUrl && { url: siteUrl }),
    }),
    'card.svg': card,
    'banner.svg': bannerSvg(office),
    'status.json': statusFile(status),
    'manifest.webmanifest': manifest({
      ...{ description: alt, siteUrl, shared, site: words.site, has: (name) => parts.files.has(name) },
      // Apps of several offices lie side by side on one screen.
      name: isAmong ? `${words.shared.name} ${placeName(shortOffice(office.name))}` : words.shared.name,
      shortName: words.shared.name,
    }),
    ...input.store,
    ...(isAmong && leadOut(parts, office.id)),
    // Read on somebody else's site, where only a whole address leads back.
    ...(siteUrl && {
      'oembed.json': oembed(office, { siteUrl, among }, version(card)),
      'opensid-statis.txt': statisFile({ ...plain, siteUrl, among, alt }, words.site.newsOf(office.name)),
    }),
  };
  return new Map([
    ...encoded(texts),
    ...(await drawn(input, [
      ['card.png', card, 2],
      ['preview.png', preview, 1],
      ['banner.png', bannerSvg(office), 2],
    ])),
  ]);
}

/**
 * Who knows the folder of one office among many alone looks in it for the scripts too: WordPress' plugin, which is told
 * that address, and a pinned script that lies with the village itself, which knows where its card comes from. Each leads to
 * the one that all offices share; what delays scripts leaves `currentScript` null.
 */
function leadOut(parts: Parts, id: string): Record<string, string> {
  const late = [...parts.files.keys()].filter((name) => LATE.test(name));
  return {
    ...Object.fromEntries(late.map((name) => [name, `export * from ${JSON.stringify(`../${name}`)};\n`])),
    'embed.js': `(d=>{const s=d.createElement('script'),o=d.currentScript||d.querySelector('script[src*="/${id}/embed.js"]');s.async=true;s.crossOrigin='anonymous';s.src=new URL('../embed.js',o.src).href;d.head.append(s)})(document);\n`,
  };
}

/** Of what a picture shows: chats and other sites keep it by its address. */
function version(svg: string): string {
  return createHash('sha256').update(svg).digest('hex').slice(0, 8);
}

/** Pictures, one after the other; those that did not change are not drawn again. */
async function drawn(
  { draw, kept = async () => null }: Pick<SiteInput, 'draw' | 'kept'>,
  pictures: readonly (readonly [name: string, svg: string, scale: number])[],
): Promise<[string, Uint8Array][]> {
  const files: [string, Uint8Array][] = [];
  for (const [name, svg, scale] of pictures) files.push([name, await draw(svg, scale, await kept(name))]);
  return files;
}

export const statusFile = (status: Status | StatusOfMany): string => `${JSON.stringify(status, null, 1)}\n`;

/** Texts as files. */
export function encoded(texts: Record<string, string>): [string, Uint8Array][] {
  return Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)]);
}

function integrity(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

function bytesIn(parts: Parts, name: string): Uint8Array {
  const bytes = parts.files.get(name);
  if (!bytes) throw new RangeError(`the parts have no ${name}`);
  return bytes;
}
