import type { MarkupElement } from './markup';

export interface Vocabulary {
  /**
   * What vocabulary an element is of: '' for the document's own, else one of `SPACES`, or 'other'.
   */
  spaceOf(element: MarkupElement): string;
}

/**
 * The usual prefix of each vocabulary, which counts too where a feed doesn't say what it stands for, and the addresses
 * that name it, found with and without a trailing slash and in any case.
 */
const SPACES = new Map([
  ['atom', /w3\.org\/2005\/atom|purl\.org\/atom\/ns|example\.com\/newformat/],
  [
    'rss',
    /purl\.org\/rss\/1\.0$|netscape\.com\/(?:rdf|publish)|purl\.org\/net\/rss|userland\.com\/rss|harvard\.edu\/(?:tech\/)?rss|cyber\.law\.harvard/,
  ],
  ['content', /purl\.org\/rss\/1\.0\/modules\/content|purl\.org\/rss\/modules\/content/],
  ['dc', /purl\.org\/dc\/elements/],
  ['dcterms', /purl\.org\/dc\/terms/],
  ['media', /search\.yahoo\.com\/mrss|tools\.search\.yahoo\.com/],
  ['itunes', /itunes\.com\/dtds|itunes\.apple\.com/],
  ['rdf', /w3\.org\/1999\/02\/22-rdf/],
  ['feedburner', /rssnamespace\.org\/feedburner/],
  ['xhtml', /w3\.org\/(?:1999|2002\/06)\/xhtml/],
]);

function spaceOfAddress(address: string): string {
  const plain = address
    .trim()
    .toLowerCase()
    .replace(/(?<![/#])[/#]+$/, '');
  for (const [space, address] of SPACES) if (address.test(plain)) return space;
  return 'other';
}

/** Reads which vocabulary each element below `root` belongs to, whatever its prefix. */
export function readNamespaces(root: MarkupElement): Vocabulary {
  const ownAddress = declaredFor(root, prefixOf(root));
  const defaultAddress = declaredFor(root, '');
  return {
    spaceOf(element) {
      const prefix = prefixOf(element);
      const address = declaredFor(element, prefix);
      if (prefix === '') return address === null || address === defaultAddress ? '' : spaceOfAddress(address);
      if (address === null) return SPACES.has(prefix) ? prefix : 'other';
      const space = spaceOfAddress(address);
      return space === 'other' && address === ownAddress ? '' : space;
    },
  };
}

const prefixOf = (element: MarkupElement): string =>
  element.name.slice(0, Math.max(element.name.indexOf(':'), 0));

function declaredFor(element: MarkupElement, prefix: string): string | null {
  const name = prefix ? `xmlns:${prefix}` : 'xmlns';
  for (let at: MarkupElement | null = element; at; at = at.parent) {
    const address = at.attributes[name];
    if (address !== undefined) return address;
  }
  return null;
}

/** Whether a text binds a known vocabulary to a prefix other than the usual one. */
export function hasUnusualPrefix(text: string): boolean {
  for (const [, prefix = '', address = ''] of text.matchAll(
    /\sxmlns:([\w.-]+)\s*=\s*["']([^"']{0,300})["']/g,
  )) {
    const space = spaceOfAddress(address);
    if (space === 'other' ? SPACES.has(prefix) : space !== prefix) return true;
  }
  return false;
}
