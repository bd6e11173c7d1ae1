import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, type InlineConfig, type Plugin } from 'vite';
import { leanRssParser } from '../../scripts/lean-rss-parser';

export const about =
  'What is shipped, in bytes, and what is inside ours: parts of the code before it is made small, by package and folder. Peers do other things; their bytes are for scale.';

export const largest = {
  'what cost most':
    'of the background, the rules for periods (lib/stages) and the readers of feeds (lib/feed), a fifth each',
  'what became of it':
    'stays: rss-parser’s writing half and Node’s modules are left out already; scripts/sizes.mjs holds the whole',
  before: '–',
  after: '–',
};

const PEERS = ['github-buttons@2.33.1', 'giscus@1.6.0'];

/** A page of the extension, or its background, as WXT builds it, but for what WXT itself adds. */
const extension = (entry: string): InlineConfig => ({
  configFile: false,
  mode: 'production',
  logLevel: 'silent',
  publicDir: false,
  plugins: [leanRssParser()],
  define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.FIREFOX': 'false' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { write: false, rolldownOptions: { input: resolve(entry) } },
});

const BUILDS: Record<string, InlineConfig> = {
  background: extension('entrypoints/background/index.ts'),
  popup: extension('entrypoints/popup/App.tsx'),
  'embed.js': {
    root: resolve('embed'),
    configFile: resolve('embed/vite.config.ts'),
    logLevel: 'silent',
    build: { write: false },
  },
};

/** Parts that are smaller than this of the whole are counted together. */
const SMALL = 0.03;

interface Row {
  what: string;
  raw: number | string;
  gzip: number | string;
  brotli: number | string;
  inside: string;
}

/** Ours as built, then the peers. */
export async function run(): Promise<Row[]> {
  const built = (folder: string, pattern: RegExp) =>
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => pattern.test(name.replaceAll('\\', '/')))
      .map((name) => join(folder, name));
  const chrome = resolve('.output/chrome-mv3');
  const site = resolve('.output/site');
  for (const folder of [chrome, site])
    if (!existsSync(folder)) throw new Error(`There is no ${folder}: run \`npm run build\`.`);
  const html = readFileSync(join(chrome, 'popup.html'), 'utf8');
  const popup = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, name = '']) =>
    join(chrome, name),
  );
  return [
    row('background', [join(chrome, 'background.js')], await insideOf('background')),
    row('popup, script and styles', [...new Set(popup)], await insideOf('popup')),
    row('embed.js', [join(site, 'embed.js')], await insideOf('embed.js')),
    row('embed.js, its late part', built(site, /^embed-.*-more-.*\.js$/), ''),
    row('residents’ page, script', built(site, /^assets\/home-.*\.js$/), ''),
    row('feed.json of the sample', [join(site, 'feed.json')], ''),
    row('the whole package for Chrome', built(chrome, /\.\w+$/), ''),
    ...(await peers()),
  ];
}

function row(what: string, files: readonly string[], inside: string): Row {
  const bodies = files.map((file) => readFileSync(file));
  const sum = (measure: (body: Buffer) => number) => bodies.reduce((all, body) => all + measure(body), 0);
  return {
    what,
    raw: sum((body) => body.length),
    gzip: sum((body) => gzipSync(body, { level: 9 }).length),
    brotli: sum((body) => brotliCompressSync(body).length),
    inside,
  };
}

/** 'rss-parser 21 %, lib/stages 18 %, …' */
async function insideOf(what: string): Promise<string> {
  const parts = new Map<string, number>();
  const count: Plugin = {
    name: 'count',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules))
          parts.set(partOf(id), (parts.get(partOf(id)) ?? 0) + renderedLength);
      }
    },
  };
  const config = BUILDS[what];
  await build({ ...config, plugins: [...(config?.plugins ?? []), count] });
  const all = [...parts.values()].reduce((sum, bytes) => sum + bytes, 0);
  const sorted = [...parts].sort(([, a], [, b]) => b - a);
  const large = sorted.filter(([, bytes]) => bytes >= SMALL * all);
  const rest = sorted.slice(large.length).reduce((sum, [, bytes]) => sum + bytes, 0);
  return [...large, ...(rest > 0 ? [['other', rest] as const] : [])]
    .map(([part, bytes]) => `${part} ${Math.round((100 * bytes) / all)} %`)
    .join(', ');
}

function partOf(id: string): string {
  const path = id.replaceAll('\\', '/').replace(/[?\0].*$/, '');
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  if (name) return name;
  const own = path.slice(resolve('.').length + 1).split('/');
  return own.length > 2 && own[0] === 'lib' ? `lib/${own[1]}` : (own[0] ?? path);
}

async function peers(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pantau-coklit-sizes-'));
  try {
    const install = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', ...PEERS];
    await promisify(execFile)('npm', install, { shell: process.platform === 'win32' });
    const bundled = join(folder, 'giscus');
    await build({
      configFile: false,
      root: folder,
      logLevel: 'silent',
      publicDir: false,
      build: {
        outDir: bundled,
        lib: {
          entry: join(folder, 'node_modules/giscus/dist/giscus.mjs'),
          formats: ['es'],
          fileName: () => 'giscus.js',
        },
      },
    });
    return [
      row(
        'github-buttons',
        [join(folder, 'node_modules/github-buttons/dist/buttons.min.js')],
        'a link with a number',
      ),
      row(
        'giscus-component, without its page',
        readdirSync(bundled).map((name) => join(bundled, name)),
        'the maker of a frame',
      ),
    ];
  } catch {
    return [
      {
        what: PEERS.join(', '),
        raw: '–',
        gzip: '–',
        brotli: '–',
        inside: 'the registry could not be reached',
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where a peer is smaller. */
export function ahead(rows: readonly Row[]): string[] {
  const ours = Number(rows.find(({ what }) => what === 'embed.js')?.brotli);
  return rows
    .filter(({ what, brotli }) => /^(?:github|giscus)/.test(what) && Number(brotli) < ours)
    .map(
      ({ what, brotli, inside }) =>
        `${what}: ${brotli} B brotli beside ${ours} of embed.js; it is ${inside}.`,
    );
}
