import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const NEVER_RUN = new Set(['http', 'https', 'url', 'stream', 'timers', 'xmlbuilder', './builder']);
const NEVER_RUN_STUB = file('./stubs/never-run.ts');
const DECODE_ENTITIES = file('../node_modules/htmlparser2/node_modules/entities/dist/decode.js');
const FROM_RSS_PARSER = /[\\/]node_modules[\\/](rss-parser|xml2js|sax)[\\/]/;

/**
 * Keeps out of the bundle what rss-parser names and never runs when it parses a string (Node's modules, the
 * writing of XML), and lets it share htmlparser2's tables of entities instead of bringing its own.
 */
export function leanRssParser(): Plugin {
  return {
    name: 'lean-rss-parser',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer || !FROM_RSS_PARSER.test(importer)) return null;
      if (NEVER_RUN.has(source)) return NEVER_RUN_STUB;
      return source === 'entities' ? DECODE_ENTITIES : null;
    },
  };
}
