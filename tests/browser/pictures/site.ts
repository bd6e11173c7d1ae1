import type { Page, Protocol } from 'puppeteer-core';
import { postPath } from '../../../mirror/post-path';
import { SAMPLE_NOW } from '../../../mirror/sample';
import { boardOf, SITUATIONS, type SituationName } from '../embed-pages/boards';
import { atRest } from '../harness';
import { siteOfMany } from '../many-offices';
import { pageAt, type SiteServer } from '../site-server';
import type { Subject } from './all';
import type { Dress } from './seed';
import { PICTURE_TIME } from './widget';

const PHONE = { width: 390, height: 800 };
const DESKTOP = { width: 1100, height: 900 };
/** What Chrome grants to an app that was installed, and its reader. */
const INSTALLED: Protocol.Browser.PermissionType[] = ['notifications', 'periodicBackgroundSync'];
const A4 = { width: 794, height: 1122 };

interface View {
  width: number;
  height: number;
  scale?: number;
}

async function grant(
  page: Page,
  browserContextId: string | undefined,
  origin: string,
  permissions: Protocol.Browser.PermissionType[],
): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Browser.grantPermissions', {
    ...{ origin, permissions },
    ...(browserContextId !== undefined && { browserContextId }),
  });
}

/** Opens what is folded on the page, once the worker has answered. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('.follow details')) (each as HTMLDetailsElement).open = true;
  });
  await page.waitForFunction(() => document.querySelectorAll('.fold p').length !== 2);
}

async function remind(page: Page): Promise<void> {
  await unfold(page);
  await page.click('.fold button.primary');
  await page.waitForSelector('.fold select');
}

/** A browser that looks at nothing by itself, as Firefox and Safari. */
function withoutSync(): void {
  Reflect.deleteProperty(ServiceWorkerRegistration.prototype, 'periodicSync');
}

/** A page of the mirror, with what its board says. */
function sitePage(
  name: string,
  path: string,
  view: View,
  more: {
    situation?: SituationName;
    /** Of a mirror of all offices. */
    many?: boolean;
    act?: (page: Page, dress: Dress) => Promise<unknown>;
    noScript?: boolean;
    /** What the browser lets the page do, as an installed app. */
    granted?: Protocol.Browser.PermissionType[];
    /** Runs in the page before the page's own code. */
    before?: () => void;
  } & Pick<Subject, 'everywhere' | 'once' | 'whole'> = {},
): Subject {
  const { situation = 'running', many = false, act, noScript = false, granted = [], before, ...when } = more;
  return {
    name,
    whole: true,
    ...when,
    async open({ newContext, site }, dress) {
      if (many) await showMany(site);
      else await showSituation(site, situation);
      const context = await newContext();
      const page = await pageAt(context, PICTURE_TIME, {
        ...view,
        dark: dress.theme === 'dark',
        stopped: true,
      });
      if (granted.length > 0) await grant(page, context.id, new URL(site.url).origin, granted);
      if (before) await page.evaluateOnNewDocument(before);
      if (noScript) await page.setJavaScriptEnabled(false);
      await page.goto(`${site.url}${path}${dress.language === 'en' ? '?lang=en' : ''}`);
      if (!noScript) await atRest(page);
      if (act) {
        await act(page, dress);
        await atRest(page);
      }
      return page;
    },
  };
}

function showSituation(mirror: SiteServer, situation: SituationName): Promise<void> {
  const weekAgo = new Date(PICTURE_TIME.getTime() - 9 * 86_400_000).toISOString();
  const old = { last_success_at: weekAgo, state: 'unreachable', reason: 'timeout' } as const;
  return mirror.show(boardOf(situation, PICTURE_TIME), PICTURE_TIME, situation === 'old' ? old : {});
}

let ofMany: ReturnType<typeof siteOfMany> | undefined;

/** Made once: all pictures are of the same address and time. */
async function showMany(mirror: SiteServer): Promise<void> {
  ofMany ??= siteOfMany(mirror.url, PICTURE_TIME);
  mirror.showFiles(await ofMany, PICTURE_TIME);
}

const typeName = (name: string) => (page: Page) => page.type('input[type=search]', name);

/** Chooses, as a village does in the configurator: the list that has this entry gets it. */
async function choose(page: Page, value: string): Promise<void> {
  await page.evaluate((wanted) => {
    const list = [...document.querySelectorAll('select')].find((each) =>
      [...each.options].some((option) => option.value === wanted),
    );
    if (!list) throw new Error(`There is no choice ${wanted}`);
    list.value = wanted;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

/** A file that lies beside `embed.js` on our host. */
function hosted(name: string, path: (dress: Dress) => string, view: View, now: Date, whole = false): Subject {
  return {
    name,
    whole,
    async open({ newContext, sites }, dress) {
      const page = await pageAt(await newContext(), now, {
        ...view,
        dark: dress.theme === 'dark',
        stopped: true,
      });
      await page.goto(`${sites.host}/${path(dress)}`);
      await atRest(page);
      return page;
    },
  };
}

/** The card as a village sees it where scripts are taken away. */
function card(situation: SituationName): Subject {
  return {
    name: `card-${situation}`,
    once: true,
    async open({ newContext, site }) {
      await showSituation(site, situation);
      const page = await pageAt(await newContext(), PICTURE_TIME, {
        width: 240,
        height: 480,
        scale: 2,
        stopped: true,
      });
      await page.setContent(
        `<body style="margin:0"><img src="${site.url}card.svg" width="240" height="480">`,
      );
      await atRest(page);
      return page;
    },
  };
}

/** The site for residents, the configurator, the poster, the frames and the card. */
export const SITE: Subject[] = [
  ...SITUATIONS.flatMap((situation) => [
    sitePage(`site-${situation}-390`, '', PHONE, { situation, everywhere: situation === 'running' }),
    sitePage(`site-${situation}-1100`, '', DESKTOP, { situation, everywhere: situation === 'running' }),
  ]),
  ...[320, 360, 412, 1100].flatMap((width) => {
    const view = { width, height: 800 };
    return [
      sitePage(`site-remind-none-${width}`, '', view, { act: unfold, before: withoutSync }),
      sitePage(`site-remind-install-${width}`, '', view, { act: unfold }),
      sitePage(`site-remind-off-${width}`, '', view, { act: unfold, granted: INSTALLED }),
      sitePage(`site-remind-on-${width}`, '', view, { act: remind, granted: INSTALLED }),
      sitePage(`site-remind-band-${width}`, '', view, { act: unfold, situation: 'none' }),
      sitePage(`site-post-${width}`, postPath(boardOf('running', PICTURE_TIME).items[0] ?? { id: '' }), view),
    ];
  }),
  // The two of the manifest: what a phone and a computer show before the page is installed.
  sitePage('app-narrow', '', { width: 412, height: 824, scale: 2 }, { once: true, whole: false }),
  sitePage('app-wide', '', { width: 1280, height: 800 }, { once: true, whole: false }),
  sitePage('site-not-found-390', 'tidak-ada', PHONE, { once: true }),
  sitePage('site-no-script-390', '', PHONE, { noScript: true, once: true }),
  hosted('site-sample-390', () => 'index.html', PHONE, SAMPLE_NOW, true),
  sitePage('configurator-390', 'pasang/', PHONE, { everywhere: true }),
  sitePage('configurator-1100', 'pasang/', DESKTOP, { everywhere: true }),
  sitePage('configurator-frame-1100', 'pasang/', DESKTOP, { act: (page) => choose(page, 'opensid-2309') }),
  sitePage('configurator-address-1100', 'pasang/', DESKTOP, {
    act: (page) => choose(page, 'wordpress-other'),
  }),
  sitePage('offices-390', '', PHONE, { many: true, everywhere: true }),
  sitePage('offices-found-390', '', PHONE, { many: true, act: typeName('probolinggo'), everywhere: true }),
  sitePage('offices-many-found-390', '', PHONE, { many: true, act: typeName('bang') }),
  sitePage('offices-slip-390', '', PHONE, { many: true, act: typeName('kota probolingo'), once: true }),
  sitePage('offices-none-390', '', PHONE, { many: true, act: typeName('atlantis') }),
  sitePage('offices-open-1100', '', DESKTOP, {
    many: true,
    act: (page) => page.click('.province:nth-of-type(16) summary'),
  }),
  sitePage('offices-no-script-390', '', PHONE, { many: true, noScript: true, once: true }),
  sitePage('office-among-many-390', 'kab-jayapura/', PHONE, { many: true }),
  sitePage('configurator-among-many-390', 'kab-jayapura/pasang/', PHONE, { many: true }),
  sitePage('poster-a4', 'poster/', A4, { once: true }),
  sitePage('poster-halted-a4', 'poster/', A4, { situation: 'halted', once: true }),
  sitePage('poster-none-a4', 'poster/', A4, { situation: 'none', once: true }),
  hosted(
    'frame-480',
    ({ language }) => `running/frame/480${language === 'en' ? '-en' : ''}.html`,
    { width: 360, height: 480 },
    PICTURE_TIME,
  ),
  ...SITUATIONS.map(card),
];
