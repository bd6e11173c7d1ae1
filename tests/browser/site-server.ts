import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import type { Board } from '../../lib/board';
import { type Answers, answersFor } from '../../mirror/answers';
import { makeApp } from '../../mirror/app';
import { loadCarried, type Parts } from '../../mirror/parts';
import { makeSite } from '../../mirror/site';
import type { Status } from '../../mirror/status';
import { findBrowser, sandboxArgs } from '../../scripts/browsers.mjs';
import { setClock } from './harness/clock';
import { LAUNCH_MS } from './harness/wait-for';

export interface SiteServer {
  port: number;
  url: string;
  /** Shows another board from now on; answers carry the time `now`. */
  show(board: Board, now: Date, change?: Partial<Status>): Promise<void>;
  /** Answers carry this time from now on. */
  at(now: Date): void;
  /** Whether every line is cut: a page's offline mode is not its worker's. */
  cut(isCut: boolean): void;
  /** Shows the site of another build from the next `show` on. */
  rebuild(parts: Parts): void;
  /** What the site is made of. */
  readonly parts: Parts;
  /** Shows these files instead. */
  showFiles(files: Map<string, Uint8Array>, now: Date): void;
  close(): Promise<void>;
}

/**
 * A site on the loopback interface, as `serve` sends it.
 *
 * @param given The address at which the browser will find it.
 */
export async function startSite(given: { siteUrl?: string } = {}): Promise<SiteServer> {
  let answers: Answers = new Map();
  /** What was shown before, by board and time: pictures are slow to make. */
  const made = new Map<string, Promise<Answers>>();
  let date = new Date();
  let isCut = false;
  const app = makeApp({
    answers: () => answers,
    health: () => ({
      ...{ serving: true, lastSuccessAt: null, ageSeconds: null, tooOld: false, nextAt: null, state: null },
    }),
    metrics: () => '',
    count: () => {},
  });
  const server = await new Promise<Server>((resolve) => {
    const answer = async (request: Request) => {
      const response = await app.fetch(request);
      response.headers.set('date', date.toUTCString());
      return response;
    };
    const started = serve({ fetch: answer, port: 0, hostname: '127.0.0.1' }, () =>
      resolve(started as Server),
    );
  });
  server.prependListener('connection', (socket) => {
    if (isCut) socket.destroy();
  });
  const { port } = server.address() as AddressInfo;
  const url = given.siteUrl ?? `http://127.0.0.1:${port}/`;
  let carried = await loadCarried(join(import.meta.dirname, '../../.output/mirror'));
  return {
    port,
    url,
    async show(board, now, change = {}) {
      date = now;
      const at = now.toISOString();
      const status: Status = {
        ...{ version: 1, checked_at: at, last_success_at: at, next_at: at, state: 'unchanged', sources: [] },
        ...change,
      };
      const key = JSON.stringify([board, status]);
      const site =
        made.get(key) ?? makeSite({ board, now, status, siteUrl: url, ...carried }).then(answersFor);
      made.set(key, site);
      answers = await site;
    },
    at(now) {
      date = now;
    },
    cut(is) {
      isCut = is;
      if (isCut) server.closeAllConnections();
    },
    get parts() {
      return carried.parts;
    },
    rebuild(parts) {
      carried = { ...carried, parts };
      made.clear();
    },
    showFiles(files, now) {
      date = now;
      answers = answersFor(files, answers);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Chromium with a fresh profile and nothing but the loopback interface; its scroll bars take room where they are asked for. */
export async function launchPlain({ scrollBars = false } = {}): Promise<Browser> {
  const executablePath = await findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found: `npm test` gets one.');
  return puppeteer.launch({
    executablePath,
    timeout: LAUNCH_MS,
    ...(scrollBars ? { ignoreDefaultArgs: ['--hide-scrollbars'] } : {}),
    args: [
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ...['--no-first-run', '--disable-quic', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
      ...sandboxArgs(),
    ],
  });
}

interface View {
  width: number;
  height: number;
  dark?: boolean;
  scale?: number;
}

/** Gives a page another size or scheme of colours. */
export async function look(page: Page, { width, height, dark = false, scale = 1 }: View): Promise<void> {
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
}

/** A page whose clock shows `now`, and goes on from there unless it is `stopped`. */
export async function pageAt(
  browser: Browser | BrowserContext,
  now: Date,
  { stopped = false, ...view }: View & { stopped?: boolean },
): Promise<Page> {
  const page = await browser.newPage();
  await look(page, view);
  await page.evaluateOnNewDocument(setClock, now.getTime(), stopped);
  return page;
}
