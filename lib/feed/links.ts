import { webAddress } from '../web-address';

/** An http(s) address made absolute, or null. A line break inside one, with the indent after it, is the file's and not the address's. */
export const resolveLink = (raw: string | null | undefined, base: string): string | null =>
  webAddress(raw?.replace(/\s*[\n\r]\s*|\t/g, '').trim() ?? '', base);

/** The nearest base that a chain of `xml:base` values (outermost first) makes of `base`. */
export function joinBases(base: string, bases: readonly string[]): string {
  return bases.reduce((at, next) => resolveLink(next, at) ?? at, base);
}
