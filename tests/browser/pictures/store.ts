import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser, sandboxArgs } from '../../../scripts/browsers.mjs';
import { drawAll, picturesWith } from './all';

type Lang = 'id' | 'en';

interface Tile {
  name: string;
  /** The picture of the popup that stands on it: a scene with its theme. */
  scene: string;
  title: Record<Lang, string>;
  lead: Record<Lang, string>;
}

const TILES: Tile[] = [
  {
    name: '1-countdown',
    scene: 'popup-running-light',
    title: { id: 'Coklit tinggal berapa hari?', en: 'How many days of Coklit are left?' },
    lead: {
      id: 'Hitung mundur dan kabar terbaru KPU Kabupaten Probolinggo, satu klik dari bilah alat.',
      en: 'The countdown and the latest from KPU Kabupaten Probolinggo, one click from the toolbar.',
    },
  },
  {
    name: '2-doubt',
    scene: 'popup-unconfirmed-two-light',
    title: { id: 'Ragu? Dikatakan.', en: 'In doubt? It says so.' },
    lead: {
      id: 'Bila dua pos berbeda, keduanya ditampilkan. Hitung mundur menunggu kepastian.',
      en: 'Where two posts differ, both are shown. The countdown waits until it is certain.',
    },
  },
  {
    name: '3-quiet',
    scene: 'popup-none-dark',
    title: { id: 'Tidak ada kabar yang terlewat', en: 'Miss no news' },
    lead: {
      id: 'Kabar dan pengumuman baru, dengan tanda belum dibaca, pencarian, dan pemberitahuan bila diminta.',
      en: 'New posts and announcements, with unread marks, search, and notifications if you ask for them.',
    },
  },
];

const NOTE = {
  id: 'Contoh tampilan. Bukan aplikasi resmi KPU',
  en: 'Sample view. Not an official KPU app',
};

const HOUSE = 'M8 0h4l8 11h-2.6v11H2.6V11H0z';
const MARK = 'M13.5 2.5h5L31 15.5h-4V29H5V15.5H1z';
const TICK = 'm10.4 17.2 4 4.1 7.2-8.2';
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

/** Store pictures of 1280 × 800 in both languages and the tile of 440 × 280, from what was built into `built`. */
export async function takeStorePictures(built: string, out: string): Promise<string[]> {
  const shots = await mkdtemp(join(tmpdir(), 'pantau-coklit-store-'));
  const names = TILES.flatMap(({ scene }) => [`${scene}-id`, `${scene}-en`]);
  const pictures = picturesWith([]).filter(({ name }) => names.includes(name));
  const { failed } = await drawAll(pictures, { built, out: shots });
  if (failed.length) throw new Error(failed.join('\n'));
  const executablePath = await findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found: `npm start` gets one.');
  const browser = await puppeteer.launch({ executablePath, pipe: true, args: sandboxArgs() });
  const files: string[] = [];
  try {
    const page = await browser.newPage();
    const draw = async (name: string, width: number, height: number, html: string) => {
      await page.setViewport({ width, height, deviceScaleFactor: 1 });
      await page.setContent(html, { waitUntil: 'load' });
      const path = join(out, `${name}.png`);
      await writeFile(path, await page.screenshot({ type: 'png' }));
      files.push(path);
    };
    for (const lang of ['id', 'en'] as const) {
      for (const tile of TILES) {
        const popup = (await readFile(join(shots, `${tile.scene}-${lang}.png`))).toString('base64');
        await draw(`${tile.name}-${lang}`, 1280, 800, large(tile, lang, popup));
      }
      await draw(`tile-${lang}`, 440, 280, small(lang));
    }
  } finally {
    await browser.close();
    await rm(shots, { recursive: true, force: true });
  }
  return files;
}

/** The manifest's pictures of the residents' page: on a phone and on a computer. */
export async function takeScreenshots(built: string, out: string): Promise<string[]> {
  const shots = await mkdtemp(join(tmpdir(), 'pantau-coklit-app-'));
  try {
    const { failed } = await drawAll(picturesWith(['app-', 'light-id']), { built, out: shots });
    if (failed.length) throw new Error(failed.join('\n'));
    await mkdir(out, { recursive: true });
    return await Promise.all(
      ['narrow', 'wide'].map(async (name) => {
        const path = join(out, `${name}.png`);
        await writeFile(path, await readFile(join(shots, `app-${name}-light-id.png`)));
        return path;
      }),
    );
  } finally {
    await rm(shots, { recursive: true, force: true });
  }
}

function large({ title, lead }: Tile, lang: Lang, popup: string): string {
  return page(`
    ${brand(72, 64, 34, 22)}
    <div style="left:72px;top:180px;width:600px">
      <h1 style="margin:0;font:700 68px/76px ${FONT}">${title[lang]}</h1>
      <p style="width:560px;margin:28px 0 0;font:24px/34px ${FONT}">${lead[lang]}</p>
    </div>
    <p style="left:72px;top:664px;font:18px/24px ${FONT}">${NOTE[lang]}</p>
    ${street(1280, 800, 40)}
    <img style="left:752px;top:56px;width:444px;border-radius:8px;box-shadow:0 24px 64px #0006" src="data:image/png;base64,${popup}">`);
}

function small(lang: Lang): string {
  return page(`
    ${brand(28, 28, 26, 17)}
    <h1 style="left:28px;top:78px;width:390px;font:700 34px/40px ${FONT}">${TILES[0]?.title[lang]}</h1>
    <p style="left:28px;top:178px;font:13px/18px ${FONT}">${NOTE[lang].split('. ').at(-1)}</p>
    ${street(440, 280, 26)}`);
}

function page(body: string): string {
  return `<!doctype html><style>
    body { margin: 0; overflow: hidden; background: #3d184c; color: #fff }
    body > * { position: absolute; margin: 0; letter-spacing: -.01em }
    h1 { letter-spacing: -.03em }
    p { color: #dccbe3 }
  </style>${body}`;
}

function brand(x: number, y: number, size: number, text: number): string {
  return `<svg style="left:${x}px;top:${y}px" width="${size}" height="${size}" viewBox="0 0 32 32"><path fill="#fff" d="${MARK}"/><path fill="none" stroke="#3d184c" stroke-width="3.6" stroke-linecap="round" stroke-linejoin="round" d="${TICK}"/></svg>
    <b style="left:${x + size + 12}px;top:${y}px;font:600 ${text}px/${size}px ${FONT}">Pantau Coklit</b>`;
}

/** Houses along the lower edge: white behind us, faint ahead. */
function street(width: number, height: number, pitch: number): string {
  const count = Math.ceil(width / pitch);
  const scale = pitch / 26;
  const houses = Array.from(
    { length: count },
    (_, index) =>
      `<path transform="translate(${index * pitch + pitch * 0.12} 0) scale(${scale})" fill="${index < count * 0.6 ? '#fff' : '#9d79ac'}" d="${HOUSE}"/>`,
  );
  const tall = 22 * scale;
  return `<svg style="left:0;top:${height - tall - 20}px" width="${width}" height="${tall}">${houses.join('')}</svg>
    <i style="left:0;right:0;bottom:0;height:20px;background:#2a0f36"></i>`;
}
