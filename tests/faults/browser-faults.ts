import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Message } from '../../entrypoints/shared/messages';
import { extension as words } from '../../lib/i18n/id/extension';
import { DEFAULT_SOURCES } from '../../lib/source';
import { type ExtensionBrowser, launchChromium, launchFirefox, sleep, waitFor } from '../browser/harness';
import { type FakeKpu, startFakeKpu, WHOLE } from '../fake-kpu';
import { seeded } from '../unit/feed/mutate';
import { instrumented, type Suffering, UNCAUGHT } from './instrumented';
import { OFFICE_FAULTS, officeDay, STRUCK, TROUBLE } from './office';
import { smallDisk } from './small-disk';
import { quarter, Samples, type Say, type Soak } from './soak';
import { between, type Outcome, oneOf, type Tally } from './tally';

const LAUNCH = { Chromium: launchChromium, Firefox: launchFirefox };
export type Kind = keyof typeof LAUNCH;

/** While Coklit of 2024 runs; the sample's dates are of that time. */
const NOW = new Date('2024-07-12T02:31:00Z');
/** What the popup says then, whatever happens behind it, until an extension is announced. */
const DATES = /sampai (?:Rabu, 24|Rabu, 31) Juli 2024/;
const KEYS = DEFAULT_SOURCES.map(({ key }) => `source:${key}`);
/** After several answers of 5xx Chromium itself holds back an extension's requests for a while. */
const PATIENCE = { timeout: 90_000 };

/** Longer than any round takes here. */
const ROUND_MS = 20_000;

interface Post {
  id: string;
  title: string;
}

interface Stored {
  posts: Map<string, string>;
  read: string[];
}

interface Life {
  office: FakeKpu;
  browser: ExtensionBrowser;
  random: () => number;
}

interface Fault {
  name: string;
  only?: Kind;
  /** Does its worst, and comes back when the round is over or given up. */
  strike(life: Life): Promise<void>;
  heal?(life: Life): Promise<void>;
  /** Another extension to begin with afterwards: posts and marks are gone by right. */
  losesCopy?: true;
  /** It is not noticed until the next round, which is never far. */
  unnoticed?: true;
}

/** Asks the background for a round; a worker that is killed meanwhile may leave the question open for ever. */
const ask = ({ browser }: Pick<Life, 'browser'>, type: Message['type'] = 'check'): Promise<unknown> =>
  browser.run(
    (api, message, patience) =>
      Promise.race([
        api.runtime.sendMessage({ type: message }).catch(() => null),
        new Promise((resolve) => setTimeout(resolve, patience)),
      ]),
    type,
    ROUND_MS,
  );

const suffer = ({ browser }: Pick<Life, 'browser'>, what: Suffering): Promise<unknown> =>
  browser.run(
    (api, message) =>
      (api.runtime as unknown as { sendMessage(message: object): Promise<unknown> }).sendMessage(message),
    { suffer: what },
  );

const suffering = (name: string, what: Suffering): Fault => ({
  name,
  async strike(life) {
    await suffer(life, what);
    await ask(life);
  },
  heal: async (life) => void (await suffer(life, {})),
});

const FAULTS: readonly (readonly Fault[])[] = [
  OFFICE_FAULTS.map((kind) => ({
    name: `office: ${kind}`,
    ...(kind === '304' && { unnoticed: true as const }),
    async strike(life: Life) {
      const { office, random } = life;
      if (kind === 'hang' || kind === 'slow') await suffer(life, { faster: 20 });
      office.fault(kind, { for: 'always', path: oneOf(STRUCK, random) });
      await ask(life);
    },
    async heal(life: Life) {
      life.office.heal();
      await suffer(life, {});
    },
  })),
  [
    {
      name: 'worker killed',
      async strike(life) {
        void ask(life).catch(() => null);
        await sleep(between(0, 400, life.random));
        await life.browser.killWorker();
      },
      unnoticed: true,
    },
    {
      name: 'two windows at once',
      async strike(life) {
        const other = await life.browser.openPopup({ now: NOW });
        await Promise.all([ask(life), ask(life, 'refresh'), other.keyboard.press('/')]);
        await other.close();
      },
    },
    {
      name: 'clock set',
      async strike(life) {
        const { browser, random } = life;
        const by = between(-800, 800, random) * 86_400_000;
        const stored = await browser.readStorage();
        const moved = Object.entries(stored).flatMap(([key, state]) =>
          KEYS.includes(key) ? [[key, movedBy(Object(state), by)]] : [],
        );
        await browser.writeStorage(Object.fromEntries(moved));
        await browser.killWorker();
        await browser.ringAlarm('poll');
        await sleep(300);
      },
      unnoticed: true,
    },
  ],
  [
    {
      name: 'storage: evicted',
      async strike(life) {
        await life.browser.wipeDatabases();
        await ask(life);
      },
      losesCopy: true,
    },
    suffering('storage: full', { full: true }),
    suffering('storage: refused to the background', { refused: true }),
    suffering('small state: full', { smallFull: true }),
    {
      name: 'permission taken',
      only: 'Firefox',
      async strike({ browser }) {
        await browser.run((api) =>
          (api.permissions as unknown as { remove(what: object): Promise<boolean> }).remove({
            origins: ['https://kab-probolinggo.kpu.go.id/*'],
          }),
        );
        await waitFor('the state', async () =>
          JSON.stringify(await browser.readStorage()).includes('no-permission'),
        );
      },
      async heal({ browser }) {
        const page = await browser.openPopup({ now: NOW });
        await (await page.waitForSelector(`::-p-text(${words.allowAgain})`))?.click();
        await waitFor('the permission', () =>
          browser.run((api) =>
            api.permissions.contains({ origins: ['https://kab-probolinggo.kpu.go.id/*'] }),
          ),
        );
        await page.close();
      },
    },
  ],
];

function movedBy(state: Record<string, unknown>, ms: number): object {
  const at = (value: unknown) => new Date(Date.parse(String(value)) + ms).toISOString();
  return { ...state, checkedAt: at(state.checkedAt), nextAt: at(state.nextAt) };
}

/** Lets so many faults strike the production build in one browser; at the end its storage is refused. */
export async function strikeBrowser(
  kind: Kind,
  { seed, count }: { seed: number; count: number },
  tally: Tally,
): Promise<void> {
  const random = seeded(seed);
  const office = await startFakeKpu({ pageSize: WHOLE });
  const build = instrumented(kind === 'Chromium' ? 'chromium' : 'firefox');
  const browser = await LAUNCH[kind]({ fakeKpuPort: office.port, extensionDir: build.dir });
  const life: Life = { office, browser, random };
  const add = (fault: string, outcome: Outcome, n: number) =>
    tally.add(kind, fault, outcome, `--seed ${seed}, fault ${n}`);
  try {
    await healthyRound(life);
    const faults = FAULTS.map((group) => group.filter(({ only }) => only === undefined || only === kind));
    for (let n = 1; n < count; n++) {
      const fault = oneOf(oneOf(faults, random), random);
      add(fault.name, await oneFault(fault, life), n);
    }
  } finally {
    await browser.close();
    build.remove();
  }
  try {
    add('storage: refused', await refused(kind, office), count);
  } finally {
    await office.close();
  }
}

async function oneFault(fault: Fault, life: Life): Promise<Outcome> {
  const { office, browser, random } = life;
  const outcome: Outcome = { saw: '', lost: [], wrong: [] };
  const before = await stored(life);
  officeDay(office, random);
  try {
    await fault.strike(life);
    outcome.saw = await look(life, outcome);
    if (outcome.saw === AS_USUAL && !fault.unnoticed && (await missing(life)).length > 0)
      outcome.wrong.push('news were missing without a word of trouble');
    await fault.heal?.(life);
    await healthyRound(life);
    const after = await stored(life);
    if (!fault.losesCopy) compare(before, after, outcome);
    outcome.lost.push(...(await missing(life)).map((title) => `“${title}” never came`));
    await rightBadge(life, after, outcome);
    const saw = await look(life, outcome);
    if (saw !== AS_USUAL) outcome.wrong.push(`afterwards: ${saw}`);
  } catch (error) {
    outcome.wrong.push(String(error));
    office.heal();
  }
  outcome.wrong.push(...(await uncaught(browser)));
  return outcome;
}

/** What the office shows first and is not stored. */
async function missing(life: Life): Promise<string[]> {
  const titles = new Set((await stored(life)).posts.values());
  const listed = life.office.site.posts.slice(0, 6).map(({ title }) => title);
  return listed.filter((title) => !titles.has(title));
}

function compare(before: Stored, after: Stored, { lost }: Outcome): void {
  for (const [id, title] of before.posts) if (!after.posts.has(id)) lost.push(`the post “${title}”`);
  for (const id of before.read) if (!after.read.includes(id)) lost.push(`the mark of ${id}`);
}

async function rightBadge({ browser }: Life, { posts, read }: Stored, { wrong }: Outcome): Promise<void> {
  const unread = [...posts.keys()].filter((id) => !read.includes(id)).length;
  const right = unread === 0 ? '' : unread > 99 ? '99+' : String(unread);
  let shown = '';
  await waitFor('the badge', async () => {
    shown = await browser.badgeText();
    return shown === right;
  }).catch(() => wrong.push(`the badge said “${shown}” instead of “${right}”`));
}

const AS_USUAL = 'the countdown and the news';

/** Opens the popup as a person would. */
async function look({ browser }: Life, { wrong }: Outcome): Promise<string> {
  const page = await browser.openPopup({ now: NOW });
  page.on('pageerror', (error) => wrong.push(`uncaught in the popup: ${error}`));
  try {
    const text = await textOf(page);
    const trouble = TROUBLE.find((sentence) => text.includes(sentence));
    const dates = DATES.test(text);
    if (!dates && !text.includes(words.storeFailed)) wrong.push(`no dates: ${text.slice(0, 200)}`);
    if (trouble) return dates ? `“${trouble}” above the copy` : `“${trouble}”`;
    return dates ? AS_USUAL : 'nothing yet, until the next round';
  } finally {
    await page.close();
  }
}

const textOf = async (page: Page): Promise<string> => {
  await page.waitForSelector('.foot');
  let text = '';
  // What is shown before anything was read comes a moment after the frame around it.
  await waitFor('what is shown', async () => {
    text = await page.evaluate(() => document.body.textContent.replace(/\s+/g, ' '));
    return DATES.test(text) || text.includes(words.storeFailed);
  }).catch(() => undefined);
  return text;
};

async function stored({ browser }: Life): Promise<Stored> {
  const { posts = [], meta = [] } = (await browser.readDatabases())['pantau-coklit'] ?? {};
  const marks = meta.find((each) => typeof each === 'object') as { read?: string[] } | undefined;
  return {
    posts: new Map((posts as Post[]).map(({ id, title }) => [id, title])),
    read: marks?.read ?? [],
  };
}

/** Asks until both sources were read. */
async function healthyRound(life: Life): Promise<void> {
  const { browser } = life;
  const start = Date.now();
  await waitFor(
    'a round that reads both sources',
    async () => {
      await ask(life);
      const stored = await browser.readStorage();
      return KEYS.every((key) => {
        const { failures, succeededAt } = Object(stored[key]);
        return failures === 0 && Date.parse(succeededAt) >= start;
      });
    },
    PATIENCE,
  );
}

async function uncaught(browser: ExtensionBrowser): Promise<string[]> {
  const error = (await browser.readStorage())[UNCAUGHT];
  if (error === undefined) return [];
  await browser.run((api, key) => api.storage.local.remove([key]), UNCAUGHT);
  return [`uncaught in the background: ${error}`];
}

/** A profile in which no database can be opened: a file lies where the folder of them belongs. */
async function refused(kind: Kind, office: FakeKpu): Promise<Outcome> {
  const outcome: Outcome = { saw: '', lost: [], wrong: [] };
  const profileDir = mkdtempSync(join(tmpdir(), 'pantau-coklit-refused-'));
  if (kind === 'Chromium') {
    mkdirSync(join(profileDir, 'Default'), { recursive: true });
    writeFileSync(join(profileDir, 'Default', 'IndexedDB'), '');
  }
  const browser = await LAUNCH[kind]({
    fakeKpuPort: office.port,
    profileDir,
    prefs: { 'dom.indexedDB.enabled': false },
  });
  try {
    const page = await browser.openPopup({ now: NOW });
    page.on('pageerror', (error) => outcome.wrong.push(`uncaught in the popup: ${error}`));
    const text = await textOf(page);
    // Where the browser has no database at all its memory takes the place.
    const isShown = DATES.test(text);
    outcome.saw = isShown ? AS_USUAL : `“${words.storeFailed}”`;
    if (!isShown && !text.includes(words.storeFailed))
      outcome.wrong.push(`refused storage was not said: ${text}`);
  } finally {
    await browser.close();
    rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
  }
  return outcome;
}

/** As much as a new profile takes several times over. */
const PROFILE_MB = 300;

/** The disk under the profile is full, for real, while news come; null where no disk can be mounted. */
export async function fillDisk(kind: Kind, { seed }: { seed: number }): Promise<Outcome | null> {
  const disk = smallDisk(PROFILE_MB);
  if (!disk) return null;
  const office = await startFakeKpu({ pageSize: WHOLE });
  const browser = await LAUNCH[kind]({ fakeKpuPort: office.port, profileDir: disk.folder });
  try {
    const life: Life = { office, browser, random: seeded(seed) };
    await healthyRound(life);
    return await oneFault(
      {
        name: 'disk: full',
        // Firefox still opens its storage, and has no place left to note that a round failed.
        ...(kind === 'Firefox' && { unnoticed: true as const }),
        async strike() {
          disk.fill();
          await ask(life);
        },
        heal: async () => disk.free(),
      },
      life,
    );
  } finally {
    await browser.close();
    await office.close();
    disk.remove();
  }
}

/** Rounds with the popup open: what its page, the worker and the database hold. In Chromium, which tells it. */
export async function soakBrowser(rounds: number, say: Say): Promise<Soak[]> {
  const office = await startFakeKpu({ pageSize: WHOLE });
  const build = instrumented('chromium');
  const browser = await launchChromium({ fakeKpuPort: office.port, extensionDir: build.dir });
  const random = seeded(rounds);
  const life: Life = { office, browser, random };
  try {
    await healthyRound(life);
    const page = await browser.openPopup({ now: NOW });
    const target = await browser.browser.waitForTarget((each) => each.type() === 'service_worker');
    const worker = await target.worker();
    if (!worker) throw new Error('The worker can’t be reached.');
    const sessions = {
      'popup that stays open': await page.createCDPSession(),
      'background worker': worker.client,
    };
    const samples = new Samples(rounds, say);
    for (let n = 1; n <= rounds; n++) {
      quarter(office, n, random);
      await ask(life);
      if (!samples.due(n)) continue;
      for (const [what, session] of Object.entries(sessions)) {
        await session.send('HeapProfiler.collectGarbage');
        samples.add(n, `Chromium: ${what}`, (await session.send('Runtime.getHeapUsage')).usedSize);
      }
      const used = await browser.run(async () => (await navigator.storage.estimate()).usage ?? 0);
      samples.add(n, 'Chromium: what the extension has stored', used);
    }
    const errors = await uncaught(browser);
    if (errors.length > 0) throw new Error(errors.join());
    return samples.rows((await stored(life)).posts.size);
  } finally {
    await browser.close();
    await office.close();
    build.remove();
  }
}
