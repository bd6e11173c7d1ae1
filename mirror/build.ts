import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { CARRIED } from './parts';
import { TARGETS } from './vite.config';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '..');
const RENDERER = '@resvg/resvg-wasm/index_bg.wasm';

/**
 * Builds the mirror as one program into a folder that plain Node 20 runs without anything else: its code, the widget
 * and the pages' scripts and styles (always for production, the same bytes for every site), fonts, and the renderer.
 */
export async function buildProgram(out: string): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  const parts = join(out, CARRIED.parts);
  const before = process.env.NODE_ENV;
  // Vite builds for development where this says so, and what imports this module (Vite's runner, vitest) sets it.
  process.env.NODE_ENV = 'production';
  try {
    for (const part of ['embed', 'mirror']) {
      await build(inFolder(join(ROOT, part), parts, { configFile: join(ROOT, part, 'vite.config.ts') }));
    }
    await build(inFolder(HERE, parts, serviceWorker(readdirSync(join(parts, 'assets')))));
    await build(
      inFolder(HERE, out, {
        configFile: false,
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        ssr: { noExternal: true },
        build: {
          ssr: 'main.ts',
          target: 'node20',
          minify: true,
          rolldownOptions: { output: { entryFileNames: 'main.js' } },
        },
      }),
    );
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
  cpSync(join(HERE, 'screenshots'), join(parts, 'screenshots'), { recursive: true });
  mkdirSync(join(out, 'fonts'), { recursive: true });
  for (const font of ['OFL.txt', ...CARRIED.fonts])
    copyFileSync(join(HERE, 'fonts', font), join(out, 'fonts', font));
  copyFileSync(createRequire(import.meta.url).resolve(RENDERER), join(out, CARRIED.renderer));
  copyFileSync(join(ROOT, 'LICENSE'), join(out, 'LICENSE'));
  writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
}

/** The service worker: one file, for Firefox's may import no other, with the names of what it keeps for the page. */
function serviceWorker(assets: string[]): InlineConfig {
  const scripts = assets.filter((name) => !/^(?:offices|gone)-/.test(name)).sort();
  return {
    configFile: false,
    define: { ASSETS: JSON.stringify(scripts.map((name) => `assets/${name}`)) },
    build: {
      target: TARGETS,
      rolldownOptions: {
        input: join(HERE, 'client/sw.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  };
}

function inFolder(root: string, outDir: string, config: InlineConfig): InlineConfig {
  return {
    ...config,
    root,
    publicDir: false,
    logLevel: 'error',
    build: { ...config.build, outDir, emptyOutDir: false },
  };
}

/** What `npm pack` in the program's folder goes by. */
function manifest() {
  const { version, license, engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return {
    ...{ name: 'pantau-coklit-mirror', version, license, type: 'module', engines },
    description:
      'Mirror of a KPU office’s announcements: one round of reading, then a static site for any host',
    bin: { 'pantau-coklit-mirror': 'main.js' },
  };
}
