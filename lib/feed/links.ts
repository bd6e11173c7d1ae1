import { webAddress } from '../web-address';

/** What a file may hold in the place of an address, in UTF-16 units: longer is none. */
const LONGEST_RAW = 9_000;

/**
 * An http(s) address made absolute, or null. A line break inside one, with the indent around it, is the file's and not
 * the address's.
 */
export function resolveLink(raw: string | null | undefined, base: string): string | null {
  if (!raw || raw.length > LONGEST_RAW) return null;
  const lines = raw.replaceAll('\t', '').split(/[\n\r]+/);
  return webAddress(lines.map((line) => line.trim()).join(''), base);
}

/** The nearest base that a chain of `xml:base` values (outermost first) makes of `base`. */
export function joinBases(base: string, bases: readonly string[]): string {
  return bases.reduce((at, next) => resolveLink(next, at) ?? at, base);
}
