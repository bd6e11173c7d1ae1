/** Longest address taken for one. */
const MAX_LINK = 8000;

/** An http(s) address made absolute, or null: an empty one, one of another scheme, one that can't be read. */
export function resolveLink(raw: string | null | undefined, base: string): string | null {
  const link = raw?.replace(/[\t\n\r]/g, '').trim();
  if (!link || link.length > MAX_LINK) return null;
  if (!URL.canParse(link, base)) return null;
  const { protocol, href } = new URL(link, base);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/** The nearest base that a chain of `xml:base` values (outermost first) makes of `base`. */
export function joinBases(base: string, bases: readonly string[]): string {
  return bases.reduce((at, next) => resolveLink(next, at) ?? at, base);
}
