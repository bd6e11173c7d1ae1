import { importTs } from './import-ts.mjs';
import { inProject, root } from './project.mjs';

const SITE_URL = 'https://pantau-coklit.github.io/';
const BROWSERS = ['chrome', 'edge', 'firefox'];

/** Builds the extension into .output/<browser>-mv3, for each browser told. */
export async function buildExtension(browsers = BROWSERS) {
  const { build } = await import('wxt');
  for (const browser of browsers) await build({ root, browser, manifestVersion: 3 });
}

/** Builds the widget and the site around it, with a sample board, into .output/site. */
export async function buildSite() {
  const { buildSampleSite } = await importTs('mirror/sample-site.ts');
  const folders = { parts: inProject('.output', 'parts'), out: inProject('.output', 'site') };
  await buildSampleSite(folders, process.env.SITE_URL ?? SITE_URL);
}

export async function buildAll() {
  await buildExtension();
  await buildSite();
}
