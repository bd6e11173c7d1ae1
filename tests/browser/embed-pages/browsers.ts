import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser, sandboxArgs } from '../../../scripts/browsers.mjs';
import { LAUNCH_MS } from '../harness/wait-for';

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** Starts a plain browser with a new profile. */
export async function launchPlain(kind: 'chromium' | 'firefox'): Promise<Browser> {
  const executablePath = await findBrowser(kind);
  if (!executablePath) throw new Error(`No ${kind} was found: \`npm test\` gets one.`);
  const start = { executablePath, timeout: LAUNCH_MS };
  if (kind === 'firefox') return puppeteer.launch({ ...start, browser: 'firefox', headless: true });
  return puppeteer.launch({ ...start, pipe: true, args: [...QUIET, ...sandboxArgs()] });
}
