import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const NEVER_RUN = new Set(['http', 'https', 'url', 'stream', 'timers', 'xmlbuilder', './builder']);
const NEVER_RUN_STUB = file('./stubs/never-run.ts');
const NO_ENTITIES = file('./stubs/no-entities.ts');
const FROM_RSS_PARSER = /[\\/]node_modules[\\/](rss-parser|xml2js|sax)[\\/]/;
const SAX_ENTITIES = /sax\.ENTITIES = Object\.assign\(Object\.create\(null\), \{[^}]*\}\)/;

/**
 * Keeps out of the bundle what rss-parser names and never runs when it parses a string (Node's modules, the
 * writing of XML), and the tables of entities that it, sax and htmlparser2 bring: `lib/feed/entities.ts` has its own,
 * for the reader that takes what sax refuses.
 */
export function leanRssParser(): Plugin {
  return {
    name: 'lean-rss-parser',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === 'entities/decode') return NO_ENTITIES;
      if (!importer || !FROM_RSS_PARSER.test(importer)) return null;
      if (NEVER_RUN.has(source)) return NEVER_RUN_STUB;
      return source === 'entities' ? NO_ENTITIES : null;
    },
    transform(code, id) {
      if (!/[\\/]node_modules[\\/]sax[\\/]lib[\\/]sax\.js$/.test(id)) return null;
      if (!SAX_ENTITIES.test(code)) this.error('sax keeps its entities elsewhere than before');
      return { code: code.replace(SAX_ENTITIES, 'sax.ENTITIES = sax.XML_ENTITIES'), map: null };
    },
  };
}
