import { wellFormed } from '../plain-text';

/** Reads a body as text: byte order mark, HTTP charset, XML or meta declaration, UTF-8, windows-1252. */
export function decodeBody(bytes: Uint8Array, contentType?: string): string {
  const fourBytes = readWide(bytes);
  if (fourBytes !== null) return fourBytes;
  const marked = fromMark(bytes);
  if (marked) return read(bytes, marked);
  const wide = fromPattern(bytes);
  if (wide) return read(bytes, wide);
  const label = known(charsetOf(contentType ?? '')) ?? known(declaredIn(bytes));
  if (label && !LATIN.has(label) && label !== 'utf-8') return read(bytes, label);
  // Latin is what servers say by default: bytes that are well-formed UTF-8 beyond ASCII are nothing else.
  const strict = readStrictly(bytes);
  if (strict !== null) return strict;
  const { text, count } = readMixed(bytes);
  const isLatin = count.characters === 0 || (label && LATIN.has(label) && count.odd > count.characters);
  return isLatin ? read(bytes, label && LATIN.has(label) ? label : 'windows-1252') : text;
}

const LATIN = new Set(['windows-1252', 'iso-8859-15', 'windows-1254', 'iso-8859-9']);
/** Names in use that the Encoding standard doesn't have. */
const ALIASES: readonly [RegExp, string][] = [
  [/^(?:cp|win|windows|x-cp|x-windows|ms|ansi)[-_]?(125\d|874)$/, 'windows-$1'],
  [/^(?:x-)?iso[-_ ]?8859[-_ ]?(\d+)$/, 'iso-8859-$1'],
  [/^latin[-_]?1$|^utf-8859-1$|^ansi$/, 'windows-1252'],
  [/^utf[-_]?8.*$/, 'utf-8'],
  [/^(?:x-)?s(?:hift)?[-_]?jis.*$|^cp932$|^ms932$/, 'shift_jis'],
  [/^cp936$|^gb[-_]?2312.*$|^gb[-_]?k$|^euc[-_]cn$/, 'gbk'],
  [/^gb[-_]?18030$/, 'gb18030'],
  [/^cp949$|^euc[-_]?kr$|^ks[-_]?c.*$/, 'euc-kr'],
  [/^cp950$|^big[-_]?5.*$/, 'big5'],
  [/^(?:x-)?euc[-_]?jp.*$/, 'euc-jp'],
  [/^(?:x-)?mac(?:intosh|[-_]?roman)$/, 'macintosh'],
];

function read(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(bytes);
}

function readStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** How often bytes beyond ASCII make characters of UTF-8, and how often they don't. */
interface Count {
  characters: number;
  odd: number;
}

/** The characters of windows-1252 from 0x80 on, in UTF-8. */
const UPPER = [
  ...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 128 }, (_, at) => at + 128)),
].map((character) => new TextEncoder().encode(character));

/** No letter of Indonesian, and what broken disks and memories are full of. */
const FILLER = 0xff;

/** UTF-8 in which some bytes are none: parts that were pasted from windows-1252, or characters cut in two. */
function readMixed(bytes: Uint8Array): { text: string; count: Count } {
  const mended = new Uint8Array(bytes.length * 3);
  const count = { characters: 0, odd: 0 };
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80 || byte === FILLER) {
      mended[length++] = byte;
      at++;
      continue;
    }
    const size = sequenceAt(bytes, at);
    if (size > 0) {
      mended.set(bytes.subarray(at, at + size), length);
      count.characters++;
      length += size;
      at += size;
      continue;
    }
    const character = UPPER[byte - 0x80] ?? new Uint8Array();
    mended.set(character, length);
    length += character.length;
    count.odd++;
    at++;
  }
  return { text: read(mended.subarray(0, length), 'utf-8'), count };
}

/** The length of the character of UTF-8 that begins here; 0 where none does. One that is cut in two stays one. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const size =
    first >= 0xc2 && first < 0xe0
      ? 2
      : first >= 0xe0 && first < 0xf0
        ? 3
        : first >= 0xf0 && first < 0xf5
          ? 4
          : 0;
  for (let n = 1; n < size; n++) {
    const next = bytes[at + n];
    if (next === undefined) return n;
    if (next < 0x80 || next > 0xbf) return n > 1 ? n : 0;
  }
  return size;
}

function fromMark(b: Uint8Array): string | null {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return 'utf-8';
  if (b[0] === 0xff && b[1] === 0xfe) return 'utf-16le';
  if (b[0] === 0xfe && b[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: every second byte of its first characters is zero. */
function fromPattern(b: Uint8Array): string | null {
  if (b.length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < 8; i++) {
    if (b[i] !== 0) continue;
    if (i % 2) odd++;
    else even++;
  }
  if (odd === 4 && even === 0) return 'utf-16le';
  if (even === 4 && odd === 0) return 'utf-16be';
  return null;
}

/** The charset parameter of a Content-Type, '' without one. */
function charsetOf(contentType: string): string {
  return /charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType)?.[1] ?? '';
}

/** What the body says of itself in its first 4 KiB. A wide charset named in plain bytes is not true. */
function declaredIn(bytes: Uint8Array): string {
  let head = '';
  for (const byte of bytes.subarray(0, 4096)) head += String.fromCharCode(byte);
  const label =
    /<\?xml[^>]{0,200}?\bencoding\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1] ??
    /<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1] ??
    '';
  return /^(?:utf-?16|utf-?32|ucs-?[24]|iso-10646)/i.test(label) ? '' : label;
}

function known(label: string): string | null {
  const name = label.trim().toLowerCase();
  if (!name) return null;
  const alias = ALIASES.find(([pattern]) => pattern.test(name));
  for (const each of alias ? [name, name.replace(...alias)] : [name]) {
    if (isKnown(each)) return new TextDecoder(each).encoding;
  }
  return null;
}

function isKnown(label: string): boolean {
  try {
    return Boolean(new TextDecoder(label));
  } catch {
    return false;
  }
}

/** UTF-32 by its mark or by the zeros before its first '<'; no browser decodes it. */
function readWide(b: Uint8Array): string | null {
  const big = b[0] === 0 && b[1] === 0 && ((b[2] === 0xfe && b[3] === 0xff) || (b[2] === 0 && b[3] === 0x3c));
  const little =
    b[2] === 0 && b[3] === 0 && ((b[0] === 0xff && b[1] === 0xfe) || (b[0] === 0x3c && b[1] === 0));
  if (!big && !little) return null;
  const view = new DataView(b.buffer, b.byteOffset, b.byteLength);
  const parts: string[] = [];
  for (let i = 0; i + 4 <= b.length; i += 4) {
    const code = view.getUint32(i, little);
    if (code !== 0xfeff) parts.push(code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code));
  }
  return wellFormed(parts.join(''));
}
