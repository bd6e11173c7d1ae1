import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { relative } from 'node:path';
import { importTs } from './import-ts.mjs';
import { commandOf, inProject, root } from './project.mjs';

/** Address of the project's own site, which the sample names. */
export const SITE_URL = process.env.SITE_URL ?? 'https://pantau-coklit.github.io/';
const BROWSERS = ['chrome', 'edge', 'firefox'];

/**
 * Runs a command of WXT in a process of its own: it draws a spinner and lists every file, which is shown only where
 * something is wrong.
 * @param {'build' | 'zip'} does
 */
export async function wxt(does, browser) {
  const args = [commandOf('wxt'), does, '--browser', browser, '--mv3', '--level', 'warn'];
  // Whatever the caller's: with another one the libraries' slower builds for development would be taken, and the same
  // sources would give other packages.
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (output += bytes));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0 || /\bWARN\b/.test(output)) console.error(output);
  if (code !== 0) throw new Error(`wxt ${does} for ${browser} ended with ${code}`);
}

/** Builds the extension into .output/<browser>-mv3, for each browser told. */
export async function buildExtension(browsers = BROWSERS) {
  for (const browser of browsers) {
    await timed(`extension for ${browser}`, inProject('.output', `${browser}-mv3`), () =>
      wxt('build', browser),
    );
  }
}

/** Builds the mirror's program into .output/mirror. */
export function buildMirror() {
  const folder = inProject('.output', 'mirror');
  return timed('mirror and widget', folder, async () => {
    const { buildProgram } = await importTs('mirror/build.ts');
    await buildProgram(folder);
  });
}

/** Writes the site of a sample board into .output/site. */
export function buildSite() {
  const folder = inProject('.output', 'site');
  return timed('site of the sample', folder, async () => {
    rmSync(folder, { recursive: true, force: true });
    const { buildSampleSite } = await importTs('mirror/sample-site.ts');
    await buildSampleSite(inProject('.output', 'mirror'), folder, SITE_URL);
  });
}

export async function buildAll() {
  await buildExtension();
  await buildMirror();
  await buildSite();
}

async function timed(what, folder, work) {
  const started = Date.now();
  await work();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`  ${what.padEnd(22)} ${seconds.padStart(5)} s  ${relative(root, folder)}`);
}
