import type { Lang } from '../lib/i18n';
import { markup } from './markup';

export type Show = 'both' | 'countdown' | 'announcements' | 'strip';

export interface SnippetOptions {
  /** Address of the site, with a trailing slash. */
  siteUrl: string;
  alt: string;
  limit: number;
  theme: 'auto' | 'light' | 'dark';
  lang: Lang;
  show: Show;
  /** A fixed copy of the script with its hash, instead of the one that is kept up to date. */
  pinned?: { file: string; integrity: string } | undefined;
}

/** Heights for which there is a file of its own: a frame in a sanitised page can't be resized. */
export const FRAME_HEIGHTS = [320, 400, 480, 640] as const;

/** The whole widget: the image card, then the script that lays the widget over it. Two lines, every tag closed. */
export function widgetSnippet(options: SnippetOptions): string {
  const { theme, lang, show, limit, pinned } = options;
  const data = [
    ['limit', String(limit)],
    ['theme', theme === 'auto' ? '' : theme],
    ['lang', lang === 'id' ? '' : lang],
    ['show', show === 'both' ? '' : show],
  ]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => markup` data-${name ?? ''}="${value ?? ''}"`);
  const script = pinned
    ? markup`<script async crossorigin="anonymous" integrity="${pinned.integrity}" src="${options.siteUrl}${pinned.file}"></script>`
    : markup`<script async crossorigin="anonymous" src="${options.siteUrl}embed.js"></script>`;
  // One line takes the place of one line: under a card of 480 px the page would jump.
  const first =
    show === 'strip' ? markup`<a href="${options.siteUrl}">${options.alt}</a>` : cardLink(options);
  return markup`<div data-pantau-coklit${data}>${first}</div>\n${script}`.text;
}

/** A frame of fixed height, for places that take scripts away but not frames. */
export function frameSnippet({ siteUrl, alt, lang, show }: SnippetOptions, height: number): string {
  const name = show === 'strip' ? 'strip' : String(height);
  const file = `frame/${name}${lang === 'en' ? '-en' : ''}.html`;
  return markup`<iframe src="${siteUrl}${file}" width="100%" height="${show === 'strip' ? 40 : height}" title="${alt}" loading="lazy" sandbox="allow-scripts allow-popups"></iframe>`
    .text;
}

/** The picture with a link: for places that leave nothing else. */
export function cardSnippet(options: SnippetOptions): string {
  return cardLink(options).text;
}

/** The wide picture without a date. */
export function bannerSnippet({ siteUrl, alt }: SnippetOptions): string {
  return markup`<a href="${siteUrl}"><img src="${siteUrl}banner.png" crossorigin="anonymous" width="480" height="120" alt="${alt}"></a>`
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

function cardLink({ siteUrl, alt }: SnippetOptions) {
  return markup`<a href="${siteUrl}"><img src="${siteUrl}card.svg" crossorigin="anonymous" width="240" height="480" alt="${alt}"></a>`;
}
