import { importTs } from './import-ts.mjs';
import { inProject, root } from './project.mjs';

const BROWSERS = ['chrome', 'edge', 'firefox'];
const SITE_URL = 'https://pantau-coklit.github.io/';

/** Builds the extension into .output/<browser>-mv3, for each browser told. */
export async function buildExtension(browsers = BROWSERS) {
  const { build } = await import('wxt');
  for (const browser of browsers) await build({ root, browser, manifestVersion: 3 });
}

/** Builds the mirror's program into .output/mirror. */
export async function buildMirror() {
  const { buildProgram } = await importTs('mirror/build.ts');
  await buildProgram(inProject('.output', 'mirror'));
}

/** Writes the site of a sample board, with the widget, into .output/site. */
async function buildSite() {
  const { buildSampleSite } = await importTs('mirror/sample-site.ts');
  await buildSampleSite(
    inProject('.output', 'mirror'),
    inProject('.output', 'site'),
    process.env.SITE_URL ?? SITE_URL,
  );
}

export async function buildAll() {
  await buildExtension();
  await buildMirror();
  await buildSite();
}
