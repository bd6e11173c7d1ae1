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

/** The host of an address as people name it, without 'www.' and the dot that may end it. */
export const bareHost = ({ hostname }: URL): string => hostname.replace(/^www\.|\.$/g, '');
