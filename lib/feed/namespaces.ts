import type { MarkupElement } from './markup';

export interface Vocabulary {
  /**
   * What vocabulary an element is of: '' for the document's own, else 'atom', 'rss', 'dc', 'dcterms', 'content',
   * 'media', 'itunes', 'rdf', 'xhtml', or 'other'.
   */
  spaceOf(element: MarkupElement): string;
}

/** Addresses of namespaces, found in feeds with and without a trailing slash and in any case. */
const SPACES: readonly [RegExp, string][] = [
  [/w3\.org\/2005\/atom|purl\.org\/atom\/ns|example\.com\/newformat/, 'atom'],
  [
    /purl\.org\/rss\/1\.0$|netscape\.com\/(?:rdf|publish)|purl\.org\/net\/rss|userland\.com\/rss|harvard\.edu\/(?:tech\/)?rss|cyber\.law\.harvard/,
    'rss',
  ],
  [/purl\.org\/rss\/1\.0\/modules\/content|purl\.org\/rss\/modules\/content/, 'content'],
  [/purl\.org\/dc\/elements/, 'dc'],
  [/purl\.org\/dc\/terms/, 'dcterms'],
  [/search\.yahoo\.com\/mrss|tools\.search\.yahoo\.com/, 'media'],
  [/itunes\.com\/dtds|itunes\.apple\.com/, 'itunes'],
  [/w3\.org\/1999\/02\/22-rdf/, 'rdf'],
  [/rssnamespace\.org\/feedburner/, 'feedburner'],
  [/w3\.org\/(?:1999|2002\/06)\/xhtml/, 'xhtml'],
];

/** Prefixes that people use without saying what they stand for. */
const PREFIXES = new Set([
  'atom',
  'rss',
  'dc',
  'dcterms',
  'content',
  'media',
  'itunes',
  'rdf',
  'xhtml',
  'feedburner',
]);

function spaceOfAddress(address: string): string {
  const plain = address
    .trim()
    .toLowerCase()
    .replace(/(?<![/#])[/#]+$/, '');
  return SPACES.find(([pattern]) => pattern.test(plain))?.[1] ?? 'other';
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
      if (address === null) return PREFIXES.has(prefix) ? prefix : 'other';
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
    if (space === 'other' ? PREFIXES.has(prefix) : space !== prefix) return true;
  }
  return false;
}
