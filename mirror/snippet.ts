import { markup } from '../components/markup';
import { type Frame, frameFile } from '../embed/frames';

/** Where a site lies. */
export interface Where {
  /** Its address, with a trailing slash. */
  siteUrl: string;
  /** Where it is one of many, its office: script and frames are those of the folder around it. */
  among?: string | undefined;
}

/** The folder of what offices share. */
export const sharedUrl = ({ siteUrl, among }: Where): string =>
  among === undefined ? siteUrl : siteUrl.replace(/[^/]+\/$/, '');

/** The address of a frame; where offices share it, its one parameter says which is meant. */
export const frameUrl = (where: Where, file: string): string =>
  `${sharedUrl(where)}${file}${where.among === undefined ? '' : `?${where.among}`}`;

export interface SnippetOptions extends Omit<Frame, 'height'>, Where {
  alt: string;
  limit: number;
  /** As CSS writes colours; without one the page's own holds, or ours. */
  accent?: string;
  /** A fixed copy of the script with its hash, instead of the one that is kept up to date. */
  pinned?: { file: string; integrity: string } | undefined;
}

/** What the widget is told: the attributes of its element, those left out that say what holds anyway. */
export function widgetAttributes(
  options: Pick<SnippetOptions, 'limit' | 'theme' | 'lang' | 'show' | 'accent'>,
) {
  const { limit, theme, lang, show, accent = '' } = options;
  const all: [name: string, value: string][] = [
    ['data-limit', String(limit)],
    ['data-theme', theme === 'page' ? '' : theme],
    ['data-accent', accent],
    ['data-lang', lang === 'id' ? '' : lang],
    ['data-show', show === 'both' ? '' : show],
  ];
  return all.filter(([, value]) => value !== '');
}

/**
 * The whole widget: the image card, then the script that lays the widget over it. Two lines, every tag closed, every
 * attribute with a value: Blogger's themes are XML.
 */
export function widgetSnippet(options: SnippetOptions): string {
  const { siteUrl, pinned, show, alt } = options;
  const data = widgetAttributes(options).map(([name, value]) => markup` ${name}="${value}"`);
  const script = pinned
    ? markup`<script async="async" crossorigin="anonymous" integrity="${pinned.integrity}" src="${sharedUrl(options)}${pinned.file}"></script>`
    : markup`<script async="async" crossorigin="anonymous" src="${sharedUrl(options)}embed.js"></script>`;
  // One line takes the place of one line: under a card of 480 px the page would jump.
  const first = show === 'strip' ? markup`<a href="${siteUrl}">${alt}</a>` : cardLink(options);
  return markup`<div data-pantau-coklit=""${data}>${first}</div>\n${script}`.text;
}

/** A frame of fixed height, for places that take scripts away but not frames. */
export function frameSnippet({ siteUrl, among, alt, ...frame }: SnippetOptions & Frame): string {
  return markup`<iframe src="${frameUrl({ siteUrl, among }, frameFile(frame))}" width="100%" height="${heightOf(frame)}" frameborder="0" title="${alt}" loading="lazy" sandbox="allow-scripts allow-popups"></iframe>`
    .text;
}

/** In pixels: one line is as high as it is. */
export const heightOf = ({ show, height }: Pick<Frame, 'show' | 'height'>): number =>
  show === 'strip' ? 40 : height;

/** The picture with a link: for places that leave nothing else. */
export function cardSnippet(options: Pick<SnippetOptions, 'siteUrl' | 'alt'>): string {
  return cardLink(options).text;
}

/** The wide picture without a date. */
export function bannerSnippet({ siteUrl, alt }: Pick<SnippetOptions, 'siteUrl' | 'alt'>): string {
  return markup`<a href="${siteUrl}"><img src="${siteUrl}banner.png" crossorigin="anonymous" width="480" height="120" alt="${alt}" /></a>`
    .text;
}

/** A file for OpenSID's "Statis" widgets, in the markup of its own boxes. */
export function statisFile(options: SnippetOptions, title: string): string {
  return `<div class="box box-primary box-solid">
<div class="box-header"><h3 class="box-title">${markup`${title}`.text}</h3></div>
<div class="box-body">
${widgetSnippet(options)}
</div>
</div>
`;
}

function cardLink({ siteUrl, alt }: Pick<SnippetOptions, 'siteUrl' | 'alt'>) {
  return markup`<a href="${siteUrl}"><img src="${siteUrl}card.svg" crossorigin="anonymous" width="240" height="480" alt="${alt}" /></a>`;
}
