/** Longest address taken for one, in UTF-16 units. */
const LONGEST = 8_000;

/**
 * An http(s) address made whole, or null: an empty one, one of another scheme, one that can't be read. What stands
 * before an '@' says who asks, never where: it only makes an address look like another, and goes.
 */
export function webAddress(raw: string, base?: string): string | null {
  if (raw === '' || raw.length > LONGEST) return null;
  let url: URL;
  try {
    url = new URL(raw, base);
  } catch {
    return null;
  }
  if (!/^https?:$/.test(url.protocol)) return null;
  if (url.href.includes('@')) {
    url.username = '';
    url.password = '';
  }
  return url.href.length > LONGEST ? null : url.href;
}

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
const WEB_SCHEME = /^(https?)(?:[:;]\/*|\/{2,})/i;
/** 'ftp:', 'javascript:'; a number behind the colon is a port. */
const SCHEME = /^[a-z][a-z\d+.-]*:(?!\d)/i;
/** 'kab-probolinggo.kpu.go.id', also with a port, but not 'Kab.Probolinggo'. */
const HOST =
  /^(?!(?:kab|kota|prov|kpu)\.[^./]+$)(?:localhost|[^\s/?#:@.]+(?:\.[^\s/?#:@.]+)+\.?)(?::\d*)?(?:[/?#]|$)/i;
const FULL_HOST = /^(?:localhost|\[.+\]|[^.]+(?:\.[^.]+)+\.?)$/;

/** Reads what was typed or pasted as the address of a source; without a scheme https is meant. Never throws. */
export function typedAddress(raw: string): Typed {
  const text = raw
    .trim()
    .replace(/^[<"'“]+|(?<![>"'”])[>"'”]+$/g, '')
    .replace(WRAPPED, '');
  const parts = text.split(/\s+/);
  if (!parts.some(isLikeAddress)) return { is: 'words' };
  if (parts.length > 1) return { is: 'wrong', fault: 'spaces' };
  if (!WEB_SCHEME.test(text) && SCHEME.test(text)) return { is: 'wrong', fault: 'scheme' };
  const isBare = HOST.test(text) || text.startsWith('//');
  const whole = isBare ? `https://${text.replace(/^\/+/, '')}` : text.replace(WEB_SCHEME, '$1://');
  const url = text.length > LONGEST_TYPED ? null : webAddress(whole);
  if (url === null || !FULL_HOST.test(new URL(url).hostname)) return { is: 'wrong', fault: 'broken' };
  return { is: 'address', url: url.replace(/#.*$/, '') };
}

const isLikeAddress = (part: string): boolean =>
  WEB_SCHEME.test(part) || SCHEME.test(part) || HOST.test(part) || /^\/|@./.test(part);
