import { existsSync } from 'node:fs';
import { inProject, root } from './project.mjs';

export const BROWSERS = ['chrome', 'edge', 'firefox'];

/** Builds the extension into .output/<browser>-mv3, for each browser told. */
export async function buildExtension(browsers = BROWSERS) {
  const { build } = await import('wxt');
  for (const browser of browsers) await build({ root, browser, manifestVersion: 3 });
}

/** Builds the widget and the site around it into .output/site. */
async function buildSite() {
  const configFile = inProject('embed', 'vite.config.ts');
  if (!existsSync(configFile)) return;
  const { build } = await import('vite');
  await build({ configFile, root: inProject('embed') });
}

export async function buildAll() {
  await buildExtension();
  await buildSite();
}
