// @vitest-environment node
import { parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { readBoard } from '../../../lib/board';
import { restorePostsFile } from '../../../lib/store/posts-file';
import { type SnapshotDeps, snapshot } from '../../../mirror/snapshot';
import { sourcesFrom } from '../../../mirror/sources';
import { answerTo, type Site } from '../../fake-kpu/answer';
import { type OfficePost, samplePosts } from '../../fake-kpu/posts';
import { memoryDisk, STILL } from './memory-disk';
import { PARTS } from './parts';

const MINUTES_15 = 15 * 60_000;
const DAY = 24 * 60 * 60_000;
const BEGIN = Date.parse('2024-06-22T17:00:00Z');
const LISTING = 'https://kab-probolinggo.kpu.go.id/index.php/blog/category/104';
const CASINO = ['Situs Slot Gacor Maxwin Hari Ini', 'Link Alternatif Slot Gacor 2024'];

/** The office's site over a month, as staff would change it. */
function officeOfMonth() {
  const site: Site = {
    posts: samplePosts(),
    markup: 'cards',
    pageSize: 6,
    feeds: [],
    validators: 'etag',
    changedAt: new Date(BEGIN),
  };
  let id = 9_000;
  const publish = (title: string, ...body: string[]) => {
    const post: OfficePost = {
      ...{
        id: id++,
        title,
        body,
        categories: ['104'],
        address: 'id/slug',
        publishedAt: '2024-06-24T03:00:00Z',
      },
    };
    site.posts = [post, ...site.posts];
  };
  return { site, publish };
}

it('a month of an office’s life: nothing is lost, nothing wrong is told, and all files say the same', async () => {
  const { site, publish } = officeOfMonth();
  const files = new Map<string, Uint8Array>();
  let now = BEGIN;
  let down: 'no' | 'reset' | 403 = 'no';
  const asked: { day: number; status: number }[] = [];
  const deps: SnapshotDeps = {
    fetch: async (input, init) => {
      const day = Math.floor((now - BEGIN) / DAY);
      if (down === 'reset') {
        asked.push({ day, status: 0 });
        throw new TypeError('fetch failed');
      }
      const url = new URL(input instanceof Request ? input.url : input);
      const headers = Object.fromEntries(new Headers(init?.headers));
      const {
        status,
        body,
        headers: given,
      } = down === 403
        ? { status: 403, body: '<h1>Forbidden</h1>', headers: {} }
        : answerTo(site, url, headers);
      asked.push({ day, status });
      return new Response(status === 304 ? null : body, { status, headers: given });
    },
    now: () => new Date(now),
    ...STILL,
    disk: memoryDisk(files),
    parts: PARTS,
    // What is drawn is checked elsewhere.
    draw: async (svg) => new TextEncoder().encode(svg),
    log: () => {},
  };
  const textOf = (name: string) => new TextDecoder().decode(files.get(name));
  const board = () => readBoard(JSON.parse(textOf('/site/feed.json')));

  const EVENTS: Record<number, () => void> = {
    1: () =>
      publish(
        'Pengumuman Pelaksanaan Coklit Pilkada 2024',
        'Kab-probolinggo.kpu.go.id, Senin, 24-6-2024, Coklit Pilkada 2024 dilaksanakan mulai tanggal 24 Juni 2024 sampai dengan 24 Juli 2024.',
      ),
    3: () =>
      publish(
        'Apel Kesiapan Pantarlih',
        'Kab-probolinggo.kpu.go.id, Rabu, 26-6-2024, apel di halaman kantor.',
      ),
    4: () => {
      site.posts = site.posts.map((each) =>
        each.title === 'Apel Kesiapan Pantarlih'
          ? { ...each, body: [`${each.body[0]} Diikuti 990 petugas.`] }
          : each,
      );
    },
    5: () => {
      site.posts = site.posts.filter((_, index) => index !== 2);
    },
    6: () =>
      publish(
        'Apel Kesiapan Pantarlih',
        'Kab-probolinggo.kpu.go.id, Rabu, 26-6-2024, apel di halaman kantor.',
      ),
    7: () => {
      site.markup = 'table';
    },
    9: () => {
      down = 'reset';
    },
    11: () => {
      down = 'no';
      publish('Rapat Koordinasi Coklit', 'Kab-probolinggo.kpu.go.id, Rabu, 3-7-2024, rapat bersama PPK.');
    },
    13: () => {
      down = 403;
    },
    14: () => {
      down = 'no';
    },
    16: () => {
      for (const title of CASINO) publish(title, 'Kab-probolinggo.kpu.go.id, main slot gacor, pasti menang.');
    },
    17: () => {
      site.posts = site.posts.filter(({ title }) => !CASINO.includes(title));
    },
    20: () =>
      publish(
        'Perpanjangan Coklit Pilkada 2024',
        'Kab-probolinggo.kpu.go.id, Sabtu, 13-7-2024, Masa Coklit Pilkada 2024 diperpanjang sampai dengan 31 Juli 2024.',
      ),
    26: () =>
      publish(
        'Penundaan Coklit Pilkada 2024',
        'Kab-probolinggo.kpu.go.id, Jumat, 19-7-2024, Coklit Pilkada 2024 ditunda sampai pemberitahuan lebih lanjut.',
      ),
  };

  const seen = new Set<string>();
  const periods: string[] = [];
  let last = '';
  let hide: string | undefined;
  let wasDown = false;
  for (let round = 0; round < (30 * DAY) / MINUTES_15; round++) {
    const day = Math.floor((now - BEGIN) / DAY);
    if ((now - BEGIN) % DAY === 0) EVENTS[day]?.();
    // The staff notice after four hours; then the rule stays.
    if (hide === undefined && now - BEGIN >= 16 * DAY + 4 * 60 * 60_000) {
      hide = '/hide.json';
      const rule = { version: 1, posts: [{ words: 'slot gacor', reason: 'Situs diretas' }] };
      files.set(hide, new TextEncoder().encode(JSON.stringify(rule)));
    }
    const { code, line } = await snapshot(
      {
        ...{ sources: sourcesFrom([LISTING]), out: '/site', ownUrl: 'https://cermin.github.io/' },
        ...{ force: 'unless-failing', pages: 3, hide },
      },
      deps,
    );
    // What was down is asked again at growing intervals, and so is read some time after it is up.
    if (down !== 'no') expect(code, `day ${day}: ${line}`).toBe(3);
    else if (!wasDown) expect(code, `day ${day}: ${line}`).toBe(0);
    wasDown = code === 3;
    if (code === 0) for (const { title } of site.posts.slice(0, 6)) seen.add(title);

    const status = JSON.parse(textOf('/site/status.json'));
    expect(status.state === 'unreachable' || status.state === 'refused', `day ${day}`).toBe(code === 3);
    expect(textOf('/site/feed.js')).toContain(textOf('/site/feed.json').trim());
    const written = textOf('/site/feed.json') + textOf('/site/posts.json');
    if (written !== last) {
      last = written;
      const kept = restorePostsFile(textOf('/site/posts.json')).file.posts.map(({ title }) => title);
      expect(kept, `day ${day}`).toEqual(expect.arrayContaining([...seen]));
      const { items, _pantau_coklit: told } = board();
      const rss = parseRssFeed(textOf('/site/feed.xml'));
      expect(rss.items?.map(({ guid, title }) => [guid?.value, title])).toEqual(
        items.map(({ id, title }) => [id, title]),
      );
      const events = new ICAL.Component(ICAL.parse(textOf('/site/coklit.ics'))).getAllSubcomponents('vevent');
      const holding = events.filter((event) => event.getFirstPropertyValue('status') !== 'CANCELLED');
      expect(holding.map((event) => String(event.getFirstPropertyValue('dtstart'))).sort()).toEqual(
        told.periods.map(({ start }) => start).sort(),
      );
      const all = ['feed.json', 'feed.xml', 'index.html', 'card.svg'].map((name) => textOf(`/site/${name}`));
      expect(/gacor/i.test(all.join()), `day ${day}`).toBe(hide === undefined && day === 16);
      periods[day] = told.periods
        .flatMap(({ start, end }) => (start > '2024' ? `${start}/${end}` : []))
        .join();
    }
    periods[day] ??= periods[day - 1] ?? '';
    now += MINUTES_15;
  }

  const days = (from: number, to: number, text: string) => Array<string>(to - from + 1).fill(text);
  expect(periods).toEqual([
    ...days(0, 19, '2024-06-24/2024-07-24'),
    ...days(20, 25, '2024-06-24/2024-07-31'),
    ...days(26, 29, ''),
  ]);
  expect(board()._pantau_coklit.halted).toHaveLength(1);
  // Published twice, at two addresses: the one as it was edited, the other as it came.
  const drills = board().items.filter(({ title }) => title === 'Apel Kesiapan Pantarlih');
  expect(drills.map(({ content_text }) => /990/.test(content_text))).toEqual([false, true]);

  const requests = Array.from({ length: 30 }, (_, day) => asked.filter((each) => each.day === day).length);
  // One a round, and those for further pages and articles when something is new.
  expect(Math.max(...requests)).toBeLessThanOrEqual(100);
  for (const day of [9, 10, 13]) expect(requests[day]).toBeLessThanOrEqual(12);
  expect(asked.filter(({ status }) => status === 304).length / asked.length).toBeGreaterThan(0.97);
}, 240_000);
