/**
 * Where each thing of an item may stand, the best place first: 'title' is the feed's own vocabulary, 'dc:title' that
 * of a module, whatever its prefix.
 */
export const TITLES = ['title', 'dc:title', 'atom:title', 'itunes:title', 'media:title'];
export const IDS = ['guid', 'id', 'atom:id', 'dc:identifier'];
export const RSS_CONTENT = [
  'content:encoded',
  'encoded',
  'xhtml:body',
  'body',
  'atom:content',
  'fulltext',
  'fullitem',
  'content',
];
export const RSS_SUMMARY = [
  'description',
  'atom:summary',
  'summary',
  'dc:description',
  'itunes:summary',
  'itunes:subtitle',
  'media:description',
  'abstract',
];
export const ATOM_CONTENT = ['content', 'content:encoded'];
export const ATOM_SUMMARY = [
  'summary',
  'description',
  'dc:description',
  'media:description',
  'itunes:summary',
  'itunes:subtitle',
];
export const PUBLISHED = [
  'pubdate',
  'published',
  'issued',
  'created',
  'dc:date',
  'dcterms:issued',
  'dcterms:created',
  'date',
  'atom:published',
  'atom:issued',
  'atom:created',
  'dc:issued',
  'dc:created',
];
export const UPDATED = [
  'updated',
  'modified',
  'lastmod',
  'atom:updated',
  'atom:modified',
  'dcterms:modified',
  'dcterms:date',
  'lastbuilddate',
  'dc:modified',
];
