import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { setClock } from '../harness/clock';
import type { SituationName } from './boards';
import { type Sites, statusOf } from './server';

/** When the pictures are taken, so that they look the same every day: 12 July 2024, 09.33 in the office. */
export const PICTURE_TIME = new Date('2024-07-12T02:33:12Z');
const WIDTHS = [212, 262, 360, 800];

interface Shot {
  name: string;
  situation: SituationName;
  attributes?: string;
  /** The button that is pressed first. */
  press?: 'details' | 'news';
}

const SHOTS: Shot[] = [
  { name: 'running', situation: 'running' },
  { name: 'last-day', situation: 'last-day' },
  { name: 'upcoming', situation: 'upcoming' },
  { name: 'none', situation: 'none' },
  { name: 'ended', situation: 'ended' },
  { name: 'never', situation: 'never' },
  { name: 'unconfirmed', situation: 'unconfirmed' },
  { name: 'halted', situation: 'halted' },
  { name: 'maybe', situation: 'maybe' },
  { name: 'old', situation: 'old' },
  { name: 'details', situation: 'running', press: 'details', attributes: 'data-limit="lima"' },
  { name: 'news', situation: 'running', press: 'news' },
  { name: 'countdown', situation: 'running', attributes: 'data-show="countdown"' },
  { name: 'announcements', situation: 'running', attributes: 'data-show="announcements"' },
];

/** Takes a picture of the widget in every situation, width, theme and language. */
export async function takeWidgetPictures(browser: Browser, sites: Sites, out: string): Promise<string[]> {
  mkdirSync(out, { recursive: true });
  sites.now = PICTURE_TIME;
  const files: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    for (const lang of ['id', 'en'] as const) {
      for (const width of WIDTHS) {
        files.push(await sheet(browser, sites, { theme, lang, width, out }));
      }
      files.push(await sheet(browser, sites, { theme, lang, width: 0, out }));
    }
  }
  return files;
}

/** One picture with all situations side by side; width 0 is the strip in its widths. */
async function sheet(
  browser: Browser,
  sites: Sites,
  { theme, lang, width, out }: { theme: string; lang: string; width: number; out: string },
): Promise<string> {
  const path = `/pictures-${theme}-${lang}-${width}.html`;
  const shown = (attributes = '') => `data-theme="${theme}" data-lang="${lang}" ${attributes}`;
  const cell = (label: string, box: string, wide: number) =>
    `<figure style="width:${wide}px"><figcaption>${label}</figcaption>${box}</figure>`;
  const box = (situation: SituationName, attributes: string, tall: number) => {
    const base = `{{host}}/${situation}/`;
    return `<div data-pantau-coklit data-feed="${base}feed.json" ${shown(attributes)}><img src="${base}card.svg" width="240" height="${tall}" style="max-width:100%;height:${width === 212 ? 424 : tall}px"></div>`;
  };
  const cells = width
    ? SHOTS.map((shot) => cell(shot.name, box(shot.situation, shot.attributes ?? '', 480), width))
    : ['running', 'last-day', 'upcoming', 'none', 'unconfirmed', 'halted', 'maybe'].flatMap((name) =>
        [620, 400, 212].map((wide) => cell(name, box(name as SituationName, 'data-show="strip"', 40), wide)),
      );
  const ground = theme === 'dark' ? '#0c0a0e' : '#ece9ee';
  const url = sites.page(
    path,
    `<!doctype html><html lang="id"><meta charset="utf-8"><style>body{margin:24px;background:${ground};font:600 12px sans-serif;color:${theme === 'dark' ? '#ccc' : '#000'};display:flex;flex-wrap:wrap;gap:24px}figure{margin:0}figcaption{margin-bottom:8px}</style>${cells.join('')}<script async src="{{host}}/running/embed.js"></script>`,
  );
  sites.answers.set('/old/status.json', { body: JSON.stringify(statusOf(PICTURE_TIME, 'unreachable', 9)) });
  const page = await browser.newPage();
  const columns = width ? Math.max(2, Math.floor(1800 / (width + 24))) : 3;
  await page.setViewport({
    width: width ? columns * (width + 24) + 48 : 1360,
    height: 800,
    deviceScaleFactor: 1,
  });
  await page.evaluateOnNewDocument(setClock, PICTURE_TIME.getTime());
  await page.goto(url, { waitUntil: 'networkidle0' });
  await page.evaluate(
    press,
    SHOTS.map(({ press }) => press ?? null),
  );
  const file = join(out, `widget-${theme}-${lang}-${width || 'strip'}.png`);
  await page.screenshot({ path: file as `${string}.png`, fullPage: true });
  await page.close();
  return file;
}

function press(buttons: ('details' | 'news' | null)[]): void {
  const nodes = document.querySelectorAll('[data-pantau-coklit]');
  buttons.forEach((button, index) => {
    const within = button === 'details' ? '.foot button' : '.lower-head button';
    if (button) nodes[index]?.shadowRoot?.querySelector<HTMLElement>(within)?.click();
  });
}
