import { wordsIn } from '../../../lib/i18n/site-words';
import { SITUATIONS, type SituationName } from '../embed-pages/boards';
import { type Sites, statusOf } from '../embed-pages/server';
import { atRest } from '../harness';
import { pageAt } from '../site-server';
import type { Subject } from './all';
import type { Dress } from './seed';

/** When the pictures are taken, so that they look the same every day: 12 July 2024, 09.33 in the office. */
export const PICTURE_TIME = new Date('2024-07-12T02:33:12Z');
const WIDTHS = [212, 262, 360, 800];
const STRIP_WIDTHS = [620, 400, 212];
/** Boxes of themes that cut whatever is pasted to 16 : 9, and one across a page. */
const LOW = [
  { width: 212, height: 119 },
  { width: 300, height: 169 },
  { width: 480, height: 270 },
  { width: 800, height: 200 },
];
/** Widths in which every look is drawn. */
const EVERYWHERE = [212, 360, 800];

interface Shot {
  name: string;
  situation: SituationName;
  attributes?: string;
  /** The button that is pressed first. */
  press?: 'details' | 'allNews';
}

const SHOTS: Shot[] = [
  ...SITUATIONS.map((name) => ({ name, situation: name })),
  { name: 'details', situation: 'running', press: 'details', attributes: 'data-limit="lima"' },
  { name: 'news', situation: 'running', press: 'allNews' },
  { name: 'countdown', situation: 'running', attributes: 'data-show="countdown"' },
  { name: 'announcements', situation: 'running', attributes: 'data-show="announcements"' },
];

/** Sheets of the widget: all situations side by side in one width, and the strip in its widths. */
export const WIDGET: Subject[] = [
  ...WIDTHS.map((width) =>
    sheet(`widget-${width}`, {
      columns: Math.max(2, Math.floor(1800 / (width + 24))) * (width + 24),
      everywhere: EVERYWHERE.includes(width),
      shots: SHOTS.map((shot) => ({ ...shot, width, height: width < 240 ? width * 2 : 480 })),
    }),
  ),
  sheet('widget-low', {
    columns: LOW.reduce((sum, { width }) => sum + width + 24, 0),
    everywhere: true,
    shots: SITUATIONS.flatMap((situation) => LOW.map((size) => ({ name: situation, situation, ...size }))),
  }),
  sheet('widget-strip', {
    columns: STRIP_WIDTHS.reduce((sum, width) => sum + width + 24, 0),
    everywhere: false,
    shots: SITUATIONS.flatMap((situation) =>
      STRIP_WIDTHS.map((width) => ({
        ...{ name: situation, situation, attributes: 'data-show="strip"' },
        ...{ width, height: 40 },
      })),
    ),
  }),
];

interface Sheet {
  /** Pixels for the boxes of one line. */
  columns: number;
  everywhere: boolean;
  shots: (Shot & { width: number; height: number })[];
}

function sheet(name: string, { columns, everywhere, shots }: Sheet): Subject {
  return {
    name,
    everywhere,
    whole: true,
    async open({ newContext, sites }, dress) {
      sites.answers.set('/old/status.json', {
        body: JSON.stringify(statusOf(PICTURE_TIME, 'unreachable', 9)),
      });
      const cells = shots.map((shot) => cell(sites, shot, dress));
      const url = sites.page(`/${name}.html`, page(cells, dress.theme === 'dark'));
      const opened = await pageAt(await newContext(), PICTURE_TIME, {
        width: columns + 48,
        height: 800,
        stopped: true,
      });
      await opened.goto(url);
      await opened.waitForFunction(() =>
        [...document.querySelectorAll('[data-pantau-coklit]')].every((node) => node.shadowRoot?.textContent),
      );
      await atRest(opened);
      const words = wordsIn(dress.language).widget;
      await opened.evaluate(
        press,
        shots.map((shot) => (shot.press ? words[shot.press] : null)),
      );
      await atRest(opened);
      return opened;
    },
  };
}

function cell(
  { host }: Sites,
  { name, situation, attributes, width, height }: Sheet['shots'][number],
  dress: Dress,
) {
  const base = `${host}/${situation}/`;
  return `<figure style="width:${width}px"><figcaption>${name}</figcaption>
<div data-pantau-coklit data-feed="${base}feed.json" data-theme="${dress.theme}" data-lang="${dress.language}" ${attributes ?? ''}><img src="${base}card.svg" width="240" height="${height}" style="max-width:100%;height:${height}px"></div></figure>`;
}

function page(cells: string[], dark: boolean): string {
  return `<!doctype html><html lang="id"><meta charset="utf-8"><style>
body { margin: 24px; background: ${dark ? '#0c0a0e' : '#ece9ee'}; font: 600 12px sans-serif; color: ${dark ? '#ccc' : '#000'}; display: flex; flex-wrap: wrap; gap: 24px }
figure { margin: 0 }
figcaption { margin-bottom: 8px }
</style>${cells.join('')}<script async src="{{host}}/running/embed.js"></script>`;
}

/** Presses in each widget the button with these words, where there are any. */
function press(buttons: (string | null)[]): void {
  const nodes = document.querySelectorAll('[data-pantau-coklit]');
  buttons.forEach((wanted, index) => {
    if (!wanted) return;
    const all = [...(nodes[index]?.shadowRoot?.querySelectorAll('button') ?? [])];
    const button = all.find(
      (each) => (each.textContent || each.getAttribute('aria-label') || '').trim() === wanted,
    );
    if (!button) throw new Error(`There is no button “${wanted}”`);
    button.click();
  });
}
