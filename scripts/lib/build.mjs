import { inProject, root } from './project.mjs';

export const BROWSERS = ['chrome', 'edge', 'firefox'];

/** Builds the extension into .output/<browser>-mv3, for each browser told. */
export async function buildExtension(browsers = BROWSERS) {
  const { build } = await import('wxt');
  for (const browser of browsers) await build({ root, browser, manifestVersion: 3 });
}

/** Builds the widget into .output/site, and the scripts and styles of the site's pages into .output/parts. */
export async function buildSite() {
  const { build } = await import('vite');
  for (const part of ['embed', 'mirror']) {
    await build({ configFile: inProject(part, 'vite.config.ts'), root: inProject(part), logLevel: 'warn' });
  }
}

export async function buildAll() {
  await buildExtension();
  await buildSite();
}
