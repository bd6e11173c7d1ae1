/** How long caches may keep what: one table from which the rules of every kind of host are made. */
const MINUTES_5 = 'public, max-age=300, stale-if-error=604800';
const FLOATING = 'public, max-age=600, stale-while-revalidate=86400, stale-if-error=604800';
const FOREVER = 'public, max-age=31536000, immutable';
const ALWAYS_ASK = 'no-cache';

interface Rule {
  /** As `_headers` writes it. */
  path: string;
  /** Of an office: where there are many, in the folder of each. */
  isOwn?: boolean;
  matches: RegExp;
  cache: string;
}

const PINNED = '/embed-VERSION*';

const RULES: Rule[] = [
  { path: '/assets/*', matches: /^\/assets\//, cache: FOREVER },
  // Pinned copies never change; what else begins so belongs to the copy that is kept up to date.
  { path: PINNED, matches: /^\/embed-[0-9][^/]*\.js$/, cache: FOREVER },
  { path: '/embed*', matches: /^\/embed(-[a-z][^/]*)?\.js$/, cache: FLOATING },
  { path: '/feed.*', isOwn: true, matches: /^\/(?:[\w-]+\/)?feed\.(json|js|xml)$/, cache: MINUTES_5 },
  { path: '/card.*', isOwn: true, matches: /^\/(?:[\w-]+\/)?card\.(svg|png)$/, cache: MINUTES_5 },
  { path: '/coklit.ics', isOwn: true, matches: /^\/(?:[\w-]+\/)?coklit\.ics$/, cache: MINUTES_5 },
  { path: '/status.json', isOwn: true, matches: /^\/(?:[\w-]+\/)?status\.json$/, cache: ALWAYS_ASK },
  { path: '/sw.js', matches: /^\/sw\.js$/, cache: ALWAYS_ASK },
];

/** Everything is for everybody: other sites read it, pages under COEP show it, the clock is corrected by `Date`. */
export const OPEN_HEADERS: Record<string, string> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Date, ETag',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

export const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  xml: 'application/rss+xml; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
};

/** `Cache-Control` of an address of the site. */
export function cacheControl(path: string): string {
  return RULES.find(({ matches }) => matches.test(path))?.cache ?? MINUTES_5;
}

/**
 * For Cloudflare and Netlify: of each path one block, for a second one would replace the first.
 *
 * @param version The widget's: its pinned copy is named, for patterns can't tell a digit.
 * @param ofMany Offices have each a folder.
 */
export function headersFile(version: string, ofMany = false): string {
  const block = (path: string, lines: string[]) => [path, ...lines.map((line) => `  ${line}`)].join('\n');
  const open = Object.entries(OPEN_HEADERS).map(([name, value]) => `${name}: ${value}`);
  const type = (path: string) => (path.endsWith('.ics') ? [`Content-Type: ${TYPES.ics}`] : []);
  const paths = ({ path, isOwn }: Rule) => (isOwn && ofMany ? [path, `/:office${path}`] : [path]);
  return `${[
    block('/*', open),
    ...[...RULES].reverse().flatMap((rule) =>
      paths(rule).map((path) => {
        const name = path.replace('VERSION', version);
        return block(name, ['! Cache-Control', `Cache-Control: ${rule.cache}`, ...type(path)]);
      }),
    ),
    block(ofMany ? '/:office/feed.xml' : '/feed.xml', [`Content-Type: ${TYPES.xml}`]),
  ].join('\n\n')}\n`;
}

/**
 * For Apache: each part only where its module is loaded, and nothing that needs more than `AllowOverride FileInfo`,
 * so that no host answers 500.
 *
 * @param siteUrl '' where nobody told it: Apache finds the page for what is not there by its whole path alone.
 */
export function htaccess(siteUrl: string): string {
  const match = ({ matches }: Rule) =>
    matches.source
      .replace(/^\^\\\//, '^')
      .replace('(?:[\\w-]+\\/)?', '')
      .replace(/\\\//g, '/')
      .replace('^assets/', '^');
  const files = RULES.filter(({ path }) => path !== '/assets/*').reverse();
  return `${[
    '<IfModule mod_mime.c>',
    ...Object.entries(TYPES)
      .filter(([end]) => end !== 'xml')
      .map(([end, type]) => `  AddType '${type}' .${end}`),
    '  <Files "feed.xml">',
    `    ForceType '${TYPES.xml}'`,
    '  </Files>',
    '</IfModule>',
    '',
    '<IfModule mod_headers.c>',
    // Apache marks the tag of a compressed answer and then does not know it again.
    '  RequestHeader edit If-None-Match \'^"(.*)-gzip"$\' \'"$1", "$1-gzip"\'',
    ...Object.entries(OPEN_HEADERS).map(([name, value]) => `  Header set ${name} "${value}"`),
    `  Header set Cache-Control "${MINUTES_5}"`,
    ...files.flatMap((rule) => [
      `  <FilesMatch "${match(rule)}">`,
      `    Header set Cache-Control "${rule.cache}"`,
      '  </FilesMatch>',
    ]),
    '</IfModule>',
    '',
    '<IfModule mod_deflate.c>',
    '  AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json application/rss+xml text/calendar image/svg+xml application/manifest+json text/plain',
    '</IfModule>',
    '',
    '# Files that a run is just writing, and this one.',
    '<IfModule mod_alias.c>',
    '  RedirectMatch 404 "/(\\.([^/]+\\.)?pantau|\\.ht|_headers$)"',
    '</IfModule>',
    ...(siteUrl && ['', `ErrorDocument 404 ${new URL(siteUrl).pathname}404.html`]),
  ].join('\n')}\n`;
}

/** For the folder of hashed files, which `<FilesMatch>` can't tell from others. */
export function assetsHtaccess(): string {
  return `<IfModule mod_headers.c>\n  Header set Cache-Control "${FOREVER}"\n</IfModule>\n`;
}
