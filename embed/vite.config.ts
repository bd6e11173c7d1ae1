import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, defineConfig, type InlineConfig, type Plugin, type UserConfig } from 'vite';
import { framesOf } from './frames';
import { namedFrom, prune } from './prune';

const here = import.meta.dirname;
const project = join(here, '..');
const read = (path: string) => readFileSync(join(here, path), 'utf8');
const { version } = JSON.parse(read('../package.json')) as { version: string };

const entries = {
  widget: join(here, 'embed.tsx'),
  late: join(here, 'late/index.ts'),
  english: join(here, 'late/english.ts'),
};

const common = {
  root: here,
  publicDir: false,
  oxc: { jsx: { runtime: 'classic', pragma: '_h', pragmaFrag: '_Fragment' } },
} satisfies InlineConfig;
const smaller = {
  target: ['chrome105', 'firefox110', 'safari16.4'],
  // Every browser of the floor knows what is used, unprefixed: nothing is written twice for older ones.
  cssTarget: 'chrome123',
  minify: 'terser',
  terserOptions: {
    ecma: 2020,
    compress: {
      passes: 4,
      inline: 1,
      pure_getters: true,
      unsafe: true,
      unsafe_methods: true,
      unsafe_arrows: true,
    },
  },
} satisfies InlineConfig['build'];

/** These modules of components/ stand for others of the same name in `embed.js`: nothing, or what asks the late part. */
const INSTEAD = readdirSync(join(here, 'instead')).map((file) => ({
  find: `./${file.replace(/\.tsx?$/, '')}`,
  replacement: join(here, 'instead', file),
}));

const named = { widget: namedFrom(entries.widget, INSTEAD), late: namedFrom(entries.late) };

/** JSX becomes calls of `h`, which name no children. */
const withH: Plugin = {
  name: 'with-h',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('.tsx')
      ? { code: `import { Fragment as _Fragment, h as _h } from 'preact';\n${code}`, map: null }
      : null,
};

/**
 * What the widget never runs of its libraries stays out of it: idb's cursors, and Preact's way to markup, so that no
 * string can become any, whatever a view is given.
 */
const lean: Plugin = {
  name: 'lean',
  transform(code, id) {
    if (id.includes('/preact/')) return { code: code.replaceAll('.innerHTML', '.textContent'), map: null };
    if (!id.includes('/idb/')) return null;
    const cursors = code.lastIndexOf('replaceTraps(');
    const lean = `${code.slice(0, cursors)}/* @__PURE__ */ ${code.slice(cursors)}`;
    return { code: lean.replace('getCursorAdvanceMethods().includes(func)', 'false'), map: null };
  },
};

/** In a shadow root no rule meets the page's own root. */
const inShadow: Plugin = {
  name: 'in-shadow',
  enforce: 'post',
  transform: (code, id) => (id.includes('.css') ? { code: code.replaceAll(':root,', ''), map: null } : null),
};

/** Of the catalogues: English words for all parts, of Indonesian what the widget has not, the late part's own icons. */
function usedLate(file: string): Set<string> {
  if (/\/en\//.test(file)) return new Set([...named.late, ...named.widget]);
  if (/\/id\//.test(file)) return new Set([...named.late].filter((name) => !named.widget.has(name)));
  return named.late;
}

/** A part that a page needs only now and then. Its name has its hash: it fits the one build of `embed.js` that names it. */
async function buildPart(name: 'late' | 'english'): Promise<{ fileName: string; source: string }> {
  const built = await build({
    ...common,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { preact: join(here, 'late/preact.ts') } },
    plugins: [withH, prune(usedLate), inShadow],
    build: {
      ...smaller,
      write: false,
      lib: { entry: entries[name], formats: ['es'] },
    },
  });
  const [first] = Array.isArray(built) ? built : [];
  const source = first?.output[0].code ?? '';
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
  return { fileName: `embed-${version}-more-${hash}.js`, source };
}

/** Writes what stands beside `embed.js`. */
function companions(files: { fileName: string; source: string }[]): Plugin {
  return {
    name: 'companions',
    generateBundle() {
      for (const file of files) this.emitFile({ type: 'asset', ...file });
    },
  };
}

/**
 * `embed.js`: a classic script that can be loaded `async`, with no global but `PantauCoklit`, and with no
 * address in it: every mirror publishes these very bytes.
 */
export default defineConfig(async (): Promise<UserConfig> => {
  const late = await buildPart('late');
  const english = await buildPart('english');
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return {
    ...common,
    define: {
      __VERSION__: JSON.stringify(version),
      __PARTS__: JSON.stringify({ late: late.fileName, english: english.fileName }),
    },
    resolve: { alias: INSTEAD },
    plugins: [
      withH,
      lean,
      prune(() => named.widget),
      inShadow,
      companions([late, english, ...framesOf(read('./frame.html'), hash)]),
    ],
    build: {
      ...smaller,
      outDir: join(project, '.output/site'),
      emptyOutDir: false,
      lib: { entry: entries.widget, formats: ['iife'], name: 'unused', fileName: () => 'embed.js' },
      rolldownOptions: {
        treeshake: { moduleSideEffects: (id) => id.includes('/embed/embed.tsx') },
        // Nearly all of it runs before anything is seen: where V8 is told, it makes it ready beside the page's thread
        // while it loads, not piece by piece in it.
        output: { postBanner: '//# allFunctionsCalledOnLoad' },
      },
    },
  };
});
