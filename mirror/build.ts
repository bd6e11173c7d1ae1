import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import type { Fonts } from './card/png';
import { loadParts, type Parts } from './parts';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '..');

export const FONTS: Fonts = {
  files: ['NotoSans-Regular.ttf', 'NotoSans-Bold.ttf'].map((file) => join(HERE, 'fonts', file)),
  family: 'Noto Sans',
};

/** Builds the widget and the pages' scripts and styles into a folder, always for production, and reads them. */
export async function buildParts(folder: string, siteUrl: string): Promise<Parts> {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  await rm(folder, { recursive: true, force: true });
  const before = process.env.NODE_ENV;
  // Vite builds for development where this says so, and what imports this module (Vite's runner, vitest) sets it.
  process.env.NODE_ENV = 'production';
  // The widget's own configuration reads the address of the site from here.
  process.env.SITE_URL = siteUrl;
  try {
    for (const part of ['embed', 'mirror']) {
      const config: InlineConfig = {
        configFile: join(ROOT, part, 'vite.config.ts'),
        root: join(ROOT, part),
        logLevel: 'error',
        build: { outDir: folder, emptyOutDir: false },
      };
      await build(config);
    }
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
  return loadParts(folder, version);
}
