import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, defineConfig, type InlineConfig, type Plugin } from 'vite';
import { framesOf } from './frames';
import { namedIn, prune } from './prune';
import { shortNames } from './shorten';

const here = import.meta.dirname;
const project = join(here, '..');
const read = (path: string) => readFileSync(join(here, path), 'utf8');
const { version } = JSON.parse(read('../package.json')) as { version: string };

const common = {
  root: here,
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: { alias: { 'preact/jsx-runtime': join(here, 'render.ts') } },
} satisfies InlineConfig;
/** The sources of the widget itself, and of its companion for what only some pages need. */
const sources = [here, join(project, 'components/words.ts'), join(project, 'components/HouseRow.tsx')];
const moreSources = [...sources, join(project, 'components/doubts.ts')];
const names = shortNames(namedIn(moreSources).words);
const target = ['chrome105', 'firefox110', 'safari16.4'];
const minify = {
  compress: true,
  mangle: true,
  codegen: { removeWhitespace: true },
  mangleProps: { include: new RegExp(`^(?:${Object.keys(names).join('|')})$`), cache: names },
};

/** Writes what stands beside `embed.js`: what only some pages need, `frame.html` and its variants. */
function companions(): Plugin {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return {
    name: 'companions',
    async generateBundle() {
      for (const { fileName, source } of framesOf(read('./frame.html'), hash)) {
        this.emitFile({ type: 'asset', fileName, source });
      }
      const built = await build({
        ...common,
        configFile: false,
        logLevel: 'error',
        plugins: [prune(namedIn(moreSources))],
        build: {
          target,
          write: false,
          lib: { entry: join(here, 'more.ts'), formats: ['es'] },
          rolldownOptions: { output: { minify } },
        },
      });
      const [first] = Array.isArray(built) ? built : [];
      this.emitFile({ type: 'asset', fileName: 'embed-more.js', source: first?.output[0].code ?? '' });
    },
  };
}

/**
 * `embed.js`: a classic script that can be loaded `async`, with no global but `PantauCoklit`. `SITE_URL` is the address
 * of the site, with a trailing slash; a version-pinned copy takes its data from there.
 */
export default defineConfig({
  ...common,
  define: {
    __VERSION__: JSON.stringify(version),
    __SITE_URL__: JSON.stringify(process.env.SITE_URL ?? 'https://pantau-coklit.github.io/'),
  },
  plugins: [prune(namedIn(sources)), companions()],
  build: {
    target,
    outDir: join(project, '.output/site'),
    emptyOutDir: false,
    lib: { entry: join(here, 'embed.tsx'), formats: ['iife'], name: 'unused', fileName: () => 'embed.js' },
    rolldownOptions: {
      output: { minify },
      treeshake: { moduleSideEffects: (id) => id.includes('/embed/embed.tsx') },
    },
  },
});
