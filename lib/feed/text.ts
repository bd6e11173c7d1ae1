import { cutAt, plainText } from '../plain-text';
import { fromC1 } from './entities';
import { type MarkupElement, type MarkupNode, parseMarkup } from './markup';

const HIDDEN = new Set([
  'script',
  'style',
  'template',
  'head',
  'noscript',
  'iframe',
  'select',
  'textarea',
  'button',
]);
const BLOCK = new Set(
  'address article aside blockquote br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/** Elements that stand apart from what is before them, on the same line. */
const APART = new Set(['td', 'th', 'mi', 'mo', 'mn']);

/** Elements whose start and end break a line of text. */
export const isBlock = (name: string): boolean => BLOCK.has(name);
/** Elements whose text nobody sees as text; that of a button only where it heads what it opens. */
export const isHidden = ({ name, attributes, parent }: MarkupElement): boolean =>
  HIDDEN.has(name) &&
  !(name === 'button' && (/^h[1-6]$/.test(parent?.name ?? '') || /\baccordion/.test(attributes.class ?? '')));

/** C1 controls, which are characters of windows-1252 that were taken for Latin 1. */
const C1 = /[\u0080-\u009f]/g;

const visible = (text: string): string => plainText(text.replace(C1, fromC1));

/** White space that is more, or other, than the one space it is to be: between most words nothing is to be done. */
const GAPS = /\s{2,}|[^\S ]/g;

/** What is one line already, as most pieces of a page are; told at a quarter of what making one costs. */
const ONE_LINE = /^[!-~]+(?: [!-~]+)*$/;

/** One line: white space folded, invisible characters taken out. */
export function oneLine(text: string): string {
  return text.length < 1_000 && ONE_LINE.test(text) ? text : visible(text).replace(GAPS, ' ').trim();
}

/** Text of several lines: white space folded within a line, empty lines dropped. */
export function lines(text: string): string {
  return visible(text)
    .replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
}

/** The text of nodes as a reader sees it; blocks on lines of their own. `skip` leaves elements out. */
export function textOf(nodes: readonly MarkupNode[], skip?: (element: MarkupElement) => boolean): string {
  const parts: string[] = [];
  const stack: (MarkupNode | null)[] = nodes.toReversed();
  while (stack.length) {
    const node = stack.pop();
    if (node === null || node === undefined) parts.push('\n');
    else if (typeof node === 'string') parts.push(node.replace(GAPS, ' '));
    else if (!isHidden(node) && !skip?.(node)) {
      const block = BLOCK.has(node.name);
      if (block) parts.push('\n');
      else if (APART.has(node.name)) parts.push(' ');
      if (block && node.name !== 'br') stack.push(null);
      for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] ?? '');
    }
  }
  return lines(parts.join(''));
}

/** All text below an element, its markup dropped. */
export function innerText(element: MarkupElement): string {
  const only = element.children[0];
  if (element.children.length === 0) return '';
  if (element.children.length === 1 && typeof only === 'string') return only;
  const parts: string[] = [];
  const stack: MarkupNode[] = element.children.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') parts.push(node);
    else for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i] ?? '');
  }
  return parts.join('');
}

/** What looks like a declaration and is none: it would swallow what follows. */
const NO_DECLARATION = /<!(?!--|\[|doctype[^<>]*>)/gi;

/** HTML to plain text. Markup and references are read once: what they yield is text, whatever it looks like. */
export function htmlToText(html: string): string {
  if (!/[<&]/.test(html)) return lines(html.replace(GAPS, ' '));
  return textOf(parseMarkup(html.replace(NO_DECLARATION, '&lt;!'), 'html').children);
}

/** Longest title kept, in UTF-16 units; no real one comes near. */
const MAX_TITLE = 1000;

/** A title as one line of text. */
export function titleText(text: string): string {
  const line = oneLine(text.length > MAX_TITLE * 20 ? cutAt(text, MAX_TITLE * 20) : text);
  return line.length > MAX_TITLE ? `${cutAt(line, MAX_TITLE).trimEnd()}…` : line;
}

const READ_MORE =
  /^(?:\W*)(?:(?:baca|lihat|klik)\s+)?(?:berita\s+)?(?:selengkapnya|selanjutnya|lebih lanjut|(?:baca|lihat) (?:lagi|semua|detail|berita|lanjutan)|lanjutkan(?: membaca)?|detail|read more|continue reading|more)\W*$/i;

/** Is this only a "Selengkapnya" that leads to the whole text? */
export const isReadMore = (text: string): boolean => text.length < 60 && READ_MORE.test(text);

const CUT = /(?:\.\.\.|…|\[\s*(?:…|\.{3})\s*\])\s*$/;
const TRAILING_READ_MORE =
  /(?<![\s([>»])[\s([>»]*\b(?:baca\s+)?(?:selengkapnya|read more|continue reading)[\s.…»›>→)\]:]*$/i;
/** Where the end of a body is looked for, in UTF-16 units from its end. */
const TAIL = 120;

/** Takes a trailing "Selengkapnya" off a body and says whether the body is cut. */
export function readCut(body: string): { text: string; cut: boolean } {
  const tail = body.slice(-TAIL);
  const rest = tail.replace(TRAILING_READ_MORE, '');
  return { text: body.slice(0, -TAIL) + rest, cut: rest !== tail || CUT.test(tail) };
}

const LABEL =
  /^(?:(?:daftar|kategori|arsip|index|indeks)\s*(?::\s*)?)?(?:berita|berita terkini|berita terbaru|pengumuman|umum|sosialisasi|artikel|kabar|informasi|home|beranda|blog|news)(?:\s+(?:terkini|terbaru))?$/i;

/** Is this the heading of a listing, not of a post? */
export const isListingLabel = (text: string): boolean => text.length < 60 && LABEL.test(text);
