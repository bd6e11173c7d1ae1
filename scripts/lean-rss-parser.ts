import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const NEVER_RUN = new Set(['http', 'https', 'url', 'stream', 'timers', 'xmlbuilder', './builder']);
const NEVER_RUN_STUB = file('./stubs/never-run.ts');
const NO_ENTITIES = file('./stubs/no-entities.ts');
const EVENTS = file('./stubs/events.cjs');
const FROM_RSS_PARSER = /[\\/]node_modules[\\/](rss-parser|xml2js|sax)[\\/]/;
/** By file, what stands in it that is never run, or whose result nobody reads, and what is put there. */
const CUTS: readonly [file: RegExp, cuts: readonly (readonly [what: RegExp, instead: string])[]][] = [
  [
    /[\\/]node_modules[\\/]sax[\\/]lib[\\/]sax\.js$/,
    [
      [
        /sax\.ENTITIES = Object\.assign\(Object\.create\(null\), \{[^}]*\}\)/,
        'sax.ENTITIES = sax.XML_ENTITIES',
      ],
      [/sax\.SAXStream = SAXStream\s+sax\.createStream = createStream/, ''],
      [/function createStream\([\s\S]*?(?=\/\/ this really needs to be replaced)/, ''],
    ],
  ],
  [
    /[\\/]node_modules[\\/]rss-parser[\\/]lib[\\/]parser\.js$/,
    [
      [/parseURL\(feedUrl, [\s\S]*?(?=buildAtomFeed\(xmlObj\) \{)/, ''],
      [/decorateItunes\(feed, channel\) \{[\s\S]*?(?=setISODate\(item\) \{)/, 'decorateItunes() {}\n'],
    ],
  ],
  [/[\\/]node_modules[\\/]rss-parser[\\/]lib[\\/]fields\.js$/, [[/var mapItunesField[\s\S]*?$/, '']]],
  [/[\\/]node_modules[\\/]xml2js[\\/]lib[\\/]defaults\.js$/, [[/"0\.1": \{[^}]*\},/, '']]],
];

/**
 * Keeps out of the bundle what rss-parser names and never runs when it parses a string (Node's modules, fetching,
 * streams, the writing of XML, most of what events can do), what it tells of podcasts, and the tables of entities that
 * it, sax and htmlparser2 bring: `lib/feed/entities.ts` has its own, for the reader that takes what sax refuses.
 */
export function leanRssParser(): Plugin {
  return {
    name: 'lean-rss-parser',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === 'entities/decode') return NO_ENTITIES;
      if (!importer || !FROM_RSS_PARSER.test(importer)) return null;
      if (NEVER_RUN.has(source)) return NEVER_RUN_STUB;
      return source === 'entities' ? NO_ENTITIES : source === 'events' ? EVENTS : null;
    },
    transform(code, id) {
      const [, cuts] = CUTS.find(([file]) => file.test(id)) ?? [];
      if (!cuts) return null;
      let lean = code;
      for (const [what, instead] of cuts) {
        if (!what.test(lean)) this.error(`${id} is written otherwise than before: ${what}`);
        lean = lean.replace(what, instead);
      }
      return { code: lean, map: null };
    },
  };
}
