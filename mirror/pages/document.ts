import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { PREVIEW } from '../../components/card/preview';
import { COLOURS, DARK_GROUND } from '../../components/colours';
import { type Markup, markup } from '../../components/markup';

export interface Page {
  title: string;
  description: string;
  /** From this page to the site's folder: './' or '../'. */
  root: string;
  /** From this page to the folder of scripts, styles and icons, where that is another one. */
  shared?: string;
  /** A page of no office: it has no news and no picture of its own. */
  ofNone?: boolean;
  theme?: 'light';
  /** Whole address of this page. */
  url: string;
  /** Address of the page that this one is a copy of. */
  canonical?: string;
  type?: 'article';
  /** File of the picture for chats, from the site's folder; none on a page of no office. */
  preview?: string;
  /** '' where nobody told it. */
  siteUrl: string;
  /** File names of the built script and style, from the site's folder. */
  script?: string;
  style: string;
  body: VNode;
  /** Data that the script begins with. */
  data?: unknown;
  /** More for the head. */
  head?: Markup | false;
}

/** Nothing from elsewhere, nothing inline; frames are our own. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

/** A whole HTML file. */
export function documentOf(page: Page): string {
  const { root, shared = root } = page;
  return `${
    markup`<!doctype html>
<html lang="id" data-theme="${page.theme ?? 'auto'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="${COLOURS.ground}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="${DARK_GROUND}" media="(prefers-color-scheme: dark)">
<title>${page.title}</title>
<meta name="description" content="${page.description}">
<meta property="og:type" content="${page.type ?? 'website'}">
<meta property="og:locale" content="id_ID">
<meta property="og:site_name" content="Pantau Coklit">
<meta property="og:title" content="${page.title}">
<meta property="og:description" content="${page.description}">
${page.siteUrl !== '' && addresses(page)}<meta name="twitter:card" content="summary_large_image">
<link rel="icon" href="${shared}icon.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="${shared}icon-192.png">
${
  !page.ofNone &&
  markup`<link rel="manifest" href="${root}manifest.webmanifest">
<link rel="alternate" type="application/rss+xml" href="${root}feed.xml" title="RSS">
<link rel="alternate" type="application/feed+json" href="${root}feed.json" title="JSON Feed">
`
}<link rel="stylesheet" href="${shared}${page.style}">
${page.head}</head>
<body>
<div id="app">`.text
  }${renderToString(page.body)}${
    markup`</div>
`.text
  }${page.data === undefined ? '' : island(page.data)}${page.script === undefined ? '' : markup`<script type="module" src="${shared}${page.script}"></script>\n`.text}</body>
</html>
`;
}

/** What others show of the page has to be told by its whole address. */
function addresses({ url, siteUrl, description, preview, ofNone, canonical = url }: Page): Markup {
  const own = markup`<link rel="canonical" href="${canonical}">
<meta property="og:url" content="${url}">
`;
  if (ofNone || preview === undefined) return own;
  return markup`${own}<meta property="og:image" content="${siteUrl}${preview}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${PREVIEW.width}">
<meta property="og:image:height" content="${PREVIEW.height}">
<meta property="og:image:alt" content="${description}">
`;
}

/** JSON that no text in it can end early. */
function island(data: unknown): string {
  const json = JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/json" id="data">${json}</script>\n`;
}
