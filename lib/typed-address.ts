import { plainText } from './plain-text';
import { webAddress } from './web-address';

/** What a person typed where an address or a name is expected. */
export type Typed =
  | { is: 'address'; url: string }
  /** No address at all: the name of a place. */
  | { is: 'words' }
  /** Meant for an address, but none that can be asked; `broken`: incomplete, misspelt or endless. */
  | { is: 'wrong'; fault: 'scheme' | 'spaces' | 'broken' };

/** Longest address that settings keep. */
const LONGEST_TYPED = 2_000;
/** What programs put before the address of a feed or of a page. */
const WRAPPED = /^(?:feed|view-source):(?=\S*[./])(?:\/\/)?/i;
/** 'https://', and the ways to miss it: 'https:/', 'https//', 'http;//'. */
const WEB_SCHEME = /^(https?)\s?(?:[:;](?:\s?\/+)?|\.?\/{2,})/i;
/** 'ftp:', 'javascript:'; a number behind the colon is a port, and a space makes it a word before a colon. */
const SCHEME = /^[a-z][a-z\d+.-]*:(?=[^\d\s])/i;
/** 'kab-probolinggo.kpu.go.id', also with a port, but not 'Kab.Probolinggo'. */
const HOST =
  /^(?!(?:kab|kota|prov|kpu)\.[^./]+$)(?:localhost|\[[\da-f:.]+\]|[^\s/?#:@.]+(?:\.[^\s/?#:@.]+)+\.?)(?::\d*)?(?:[/?#]|$)/i;
const FULL_HOST = /^(?:localhost|\[.+\]|[a-z\d_-]+(?:\.[a-z\d_-]+)+\.?)$/i;

/** Where an address begins behind a word that it was pasted to: fields for one line drop the breaks between lines. */
const PASTED = /(?<=[^\s/=?&#"'“([<])(?=https?:\/\/)/gi;
/** An address in a sentence, without what the sentence puts around it. */
const IN_TEXT = /https?:\/\/[^\s<>"“”'()[\]]+[^\s<>"“”'()[\].,;:!?]/gi;
/** Pages of others that only lead on to the address in their parameter. */
const LEADS_ON =
  /^https?:\/\/(?:www\.google\.[a-z.]+\/url|lm?\.(?:facebook|instagram)\.com\/|wa\.me\/|(?:api|web)\.whatsapp\.com\/send|t\.me\/share|translate\.google\.[a-z.]+\/)/i;
/** What keyboards and word processors make of a hyphen. */
const DASHES = /[\u2010-\u2015\u2212]/g;
/** What a sentence puts behind an address. */
const SENTENCE_END = /(?<![.,;:!?])[.,;:!?]+$/;

/**
 * Reads what was typed or pasted as the address of a source; without a scheme https is meant. Of a sentence that ends
 * in one link, or holds one, the link is taken. Never throws.
 */
export function typedAddress(raw: string): Typed {
  const pasted = plainText(raw).replace(PASTED, ' ').replace(DASHES, '-').trim();
  const links = [...pasted.matchAll(IN_TEXT)];
  const [link] = links;
  const isInText =
    link && links.length === 1 && (link.index > 0 || isSaidAfter(pasted.slice(link[0].length)));
  const text = (isInText ? link[0] : pasted)
    .replace(/^[<"'“]+|(?<![>"'”])[>"'”]+$/g, '')
    .replace(SENTENCE_END, '')
    .replace(WEB_SCHEME, (scheme) => scheme.replace(/\s/g, ''))
    .replace(WRAPPED, '');
  const parts = text.split(/\s+/);
  if (!parts.some(isLikeAddress)) return { is: 'words' };
  if (parts.length > 1) return { is: 'wrong', fault: 'spaces' };
  if (!WEB_SCHEME.test(text) && SCHEME.test(text)) return { is: 'wrong', fault: 'scheme' };
  const isBare = HOST.test(text) || text.startsWith('//');
  const whole = isBare ? `https://${text.replace(/^\/+/, '')}` : text.replace(WEB_SCHEME, '$1://');
  const url = text.length > LONGEST_TYPED ? null : webAddress(whole);
  if (url === null) return { is: 'wrong', fault: 'broken' };
  const address = new URL(ledOn(url));
  if (!FULL_HOST.test(address.hostname)) return { is: 'wrong', fault: 'broken' };
  address.hostname = address.hostname.replace(/\.$/, '');
  address.hash = '';
  return { is: 'address', url: address.href };
}

function ledOn(url: string): string {
  if (!LEADS_ON.test(url)) return url;
  const { searchParams } = new URL(url);
  const said = ['q', 'url', 'u', 'text'].map((name) => searchParams.get(name) ?? '').join(' ');
  return webAddress(said.match(IN_TEXT)?.[0] ?? '') ?? url;
}

/** Whether what stands behind a link is told of it, and no rest of the link: lines, or several words. */
const isSaidAfter = (rest: string): boolean =>
  /^\s*\n|^\s+[([–—-]/.test(rest) ||
  (/^\s/.test(rest) && rest.trim().split(/\s+/).length >= 3 && !rest.includes('/'));

const isLikeAddress = (part: string): boolean =>
  WEB_SCHEME.test(part) || SCHEME.test(part) || HOST.test(part) || /^\/|@./.test(part);
