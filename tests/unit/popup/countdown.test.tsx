import { describe, expect, it, vi } from 'vitest';
import { Milestones } from '../../../components/Milestones';
import { messageOf } from '../../../components/message';
import { Countdown } from '../../../entrypoints/popup/Countdown';
import type { PopupWords } from '../../../entrypoints/popup/words';
import type { Board, Situation } from '../../../lib/board';
import { HOME_OFFICE } from '../../../lib/source';
import {
  at,
  board,
  click,
  dated,
  ENGLISH,
  INDONESIAN,
  item,
  redraw,
  show,
  stage,
  textOf,
  translate,
} from '../components/samples';
import * as does from './actions';

vi.mock('../../../entrypoints/popup/actions', () => import('./actions'));

const view = (
  situation: Situation,
  now: string,
  { words = INDONESIAN, on = board() }: { words?: PopupWords; on?: Board } = {},
) => {
  const ownDates = words.extension.ownDates;
  const message = messageOf(situation, { board: on, now: at(now), words, ownDates });
  return (
    <>
      <Milestones message={message} />
      <Countdown
        message={message}
        words={words}
        stage={'stage' in situation ? situation.stage : null}
        office={HOME_OFFICE}
        several={false}
        onLink={(event) => {
          does.open((event.currentTarget as Element).getAttribute('href'));
          event.preventDefault();
        }}
      />
    </>
  );
};

const POST = 'https://kab-probolinggo.kpu.go.id/blog/read/1_coklit';
const swapped = stage({
  evidence: [
    { url: POST, title: 'Sukseskan Coklit', quote: '24 Juli 2024 hingga 24 Juni 2024', doubts: ['swapped'] },
  ],
});

describe('a running period', () => {
  it('shows the days that are left, until when, and where we stand', async () => {
    const root = await show(view({ state: 'running', stage: stage() }, '2024-07-12T09:34:00'));
    expect(textOf(root.querySelector('[role=timer]'))).toContain('12 hari lagi, 14 jam 26 menit');
    expect(textOf(root.querySelector('.count'))).toBe('12');
    expect(textOf(root)).toContain('sampai Rabu, 24 Juli 2024, pukul 24.00 WIB');
    expect(textOf(root.querySelector('.ends'))).toBe('24 Junhari ke-19 dari 3124 Jul');
  });

  it('speaks English with full units', async () => {
    const situation = { state: 'running', stage: stage() } as const;
    const root = await show(view(situation, '2024-07-22T22:59:00', { words: ENGLISH }));
    expect(textOf(root.querySelector('[role=timer] .unseen'))).toBe('2 days left, 1 hour 1 minute');
    expect(textOf(root.querySelector('h2'))).toBe('Pilkada 2024 Coklit is under way');
  });

  it('says that the order of the dates was mended, with the post', async () => {
    const root = await show(view({ state: 'running', stage: swapped }, '2024-07-12T09:34:00'));
    expect(textOf(root.querySelector('.note'))).toBe('Urutan tanggal pada pos dibetulkan. Lihat pos');
    const link = root.querySelector<HTMLAnchorElement>('.note a');
    expect([link?.href, link?.target, link?.rel]).toEqual([POST, '_blank', 'noopener noreferrer']);
  });

  it('shows its sources one click away, and can be saved to a calendar', async () => {
    const root = await show(view({ state: 'running', stage: swapped }, '2024-07-12T09:34:00'));
    await click(root.querySelector('.hero-head > .icon-button'));
    await vi.waitFor(() => expect(root.querySelector('.details')).not.toBeNull());
    expect(textOf(root.querySelector('.details'))).toContain(
      '24 Juni – 24 Juli 2024, 31 hari, berakhir pukul 24.00 WIB',
    );
    expect(textOf(root.querySelector('blockquote'))).toContain('24 Juli 2024 hingga 24 Juni 2024');
    await click(root.querySelector('.share button'));
    await vi.waitFor(() => expect(textOf(root.querySelector('.menu'))).toContain('Tambahkan ke kalender'));
    await click(root.querySelector('.menu button:last-child'));
    expect(does.saveCalendar).toHaveBeenCalledOnce();
  });

  it('tells that the dates are the user’s own', async () => {
    const own = stage({ origin: 'setting' });
    const root = await show(view({ state: 'running', stage: own }, '2024-07-12T09:34:00'));
    expect(textOf(root.querySelector('.note'))).toBe('Tanggal isian Anda sendiri.');
  });

  it('counts on while a page translator has its words', async () => {
    const situation = { state: 'running', stage: swapped } as const;
    const root = await show(view(situation, '2024-07-12T23:59:00'));
    translate(root);
    await redraw(root, view(situation, '2024-07-13T00:01:00'));
    expect(textOf(root.querySelector('.count'))).toBe('11');
    expect(textOf(root.querySelector('.unit'))).toBe('HARI LAGI23 jam 59 menit');
    expect(textOf(root.querySelector('.ends'))).toBe('24 Junhari ke-20 dari 3124 Jul');
  });

  it('says a milestone once, when it is passed while it is shown', async () => {
    const situation = { state: 'running', stage: stage() } as const;
    const root = await show(view(situation, '2024-07-21T23:59:00'));
    const said = () => textOf(root.querySelector('[role=status]'));
    expect(said()).toBe('');
    await redraw(root, view(situation, '2024-07-22T00:00:00'));
    expect(said()).toBe('Coklit berakhir 3 hari lagi.');
    await redraw(root, view(situation, '2024-07-22T00:01:00'));
    expect(said()).toBe('Coklit berakhir 3 hari lagi.');
  });
});

describe('the last day', () => {
  it('counts hours, minutes and seconds in pairs of figures', async () => {
    const root = await show(view({ state: 'last-day', stage: stage() }, '2024-07-24T14:26:12'));
    expect([...root.querySelectorAll('.clock .count')].map(textOf)).toEqual(['09', '33', '48']);
    expect(textOf(root)).toContain('sampai malam ini pukul 24.00 WIB');
    expect(textOf(root)).toContain('Hubungi PPS desa.');
  });
});

describe('an upcoming period', () => {
  it('shows the days until it starts, and all houses pale', async () => {
    const root = await show(view({ state: 'upcoming', stage: stage() }, '2024-06-20T16:50:00'));
    expect(textOf(root.querySelector('[role=timer]'))).toContain('mulai 3 hari lagi, 7 jam 10 menit');
    expect(textOf(root)).toContain('mulai Senin, 24 Juni 2024, sampai 24 Juli');
    expect(root.querySelectorAll('.in-one-line path')).toHaveLength(1);
  });

  it('counts hours on the day before', async () => {
    const root = await show(view({ state: 'upcoming', stage: stage() }, '2024-06-23T16:50:00'));
    expect(textOf(root.querySelector('.count'))).toBe('7');
    expect(textOf(root.querySelector('.unit'))).toBe('jam lagi10 menit');
  });
});

describe('dates in doubt', () => {
  const one = stage({
    start: '2028-02-01',
    end: '2028-03-01',
    evidence: [{ url: `${POST}1`, title: 'Lama', quote: '1 Februari sampai 1 Maret 2028', doubts: [] }],
  });
  const other = stage({
    start: '2028-02-01',
    end: '2028-03-03',
    evidence: [{ url: `${POST}2`, title: 'Baru', quote: '1 Februari hingga 3 Maret 2028', doubts: [] }],
  });

  it('are the posts’ own words, newest first, the doubtful part underlined, and no number', async () => {
    const on = board([item('Baru', { url: `${POST}2` }), item('Lama', { url: `${POST}1` })]);
    const root = await show(
      view({ state: 'unconfirmed', stages: [one, other] }, '2028-01-31T08:00:00', { on }),
    );
    expect([...root.querySelectorAll('mark')].map(textOf)).toEqual(['3 Maret 2028', '1 Maret 2028']);
    expect(textOf(root)).toContain(
      'Dua pos KPU menyebut tanggal akhir yang berbeda. Hitung mundur menunggu kepastian.',
    );
    expect(root.querySelector('[role=timer], .houses')).toBeNull();
  });

  it('offer the one post, and one’s own dates', async () => {
    const root = await show(view({ state: 'unconfirmed', stages: [one] }, '2028-01-31T08:00:00'));
    const buttons = [...root.querySelectorAll<HTMLAnchorElement>('.actions a')];
    expect(buttons.map(textOf)).toEqual(['Buka pos', 'Isi tanggal sendiri']);
    expect(buttons[0]?.href).toBe(`${POST}1`);
  });
});

describe('a halted period', () => {
  it('shows the sentence that halts it and no number', async () => {
    const quote = 'Tahapan, termasuk Coklit, ditunda sampai ada keputusan.';
    const halted = stage({ evidence: [{ url: POST, title: 'Penundaan', quote, doubts: [] }] });
    const root = await show(view({ state: 'halted', stage: halted }, '2024-07-01T10:00:00'));
    expect(textOf(root.querySelector('h2'))).toBe('Ditunda');
    expect(textOf(root.querySelector('q'))).toBe(quote);
    expect(textOf(root.querySelector('mark'))).toBe('ditunda');
    expect(root.querySelector('[role=timer]')).toBeNull();
  });
});

describe('no period', () => {
  it('shows the last one in one line, its finished street, and what one can do', async () => {
    const root = await show(view({ state: 'none', last: stage() }, '2026-10-03T13:30:00'));
    expect(textOf(root.querySelector('h2'))).toBe('Tidak ada Coklit saat ini');
    expect(textOf(root.querySelector('.reason'))).toBe('Terakhir, Pilkada 2024: 24 Juni – 24 Juli 2024');
    expect(root.querySelector('.ahead')).toBeNull();
    expect(root.querySelector<HTMLAnchorElement>('a')?.href).toBe('https://cekdptonline.kpu.go.id/');
  });

  it('says that the next is not announced where there never was one', async () => {
    const root = await show(view({ state: 'none', last: null }, '2026-10-03T13:30:00'));
    expect(textOf(root)).toContain('Jadwal berikutnya belum diumumkan.');
    expect(root.querySelector('.houses')).toBeNull();
  });

  it.each<Situation>([
    { state: 'none', last: null },
    { state: 'none', last: stage() },
    { state: 'ended', last: stage() },
  ])('can be reported as wrong: %o', async (situation) => {
    const root = await show(view(situation, '2026-10-03T13:30:00'));
    await click(
      [...root.querySelectorAll('button')].find((each) => textOf(each) === 'Laporkan tanggal salah'),
    );
    expect(does.openReport).toHaveBeenCalledOnce();
  });

  it('points at a post that may announce one', async () => {
    const post = item('PENGUMUMAN', {}, { dateless: true, date: dated('2026-10-05') });
    const root = await show(view({ state: 'maybe', item: post }, '2026-10-06T13:30:00'));
    expect(textOf(root)).toContain('PENGUMUMAN · 5 Okt 2026');
    await click(root.querySelector('.button.primary'));
    expect(does.open).toHaveBeenCalledWith(post.url);
  });
});

describe('one line', () => {
  it.each<[Situation, string, string]>([
    [
      { state: 'running', stage: stage() },
      '2024-07-12T09:34:00',
      'Coklit 12 hari lagi sampai Rabu, 24 Juli 2024',
    ],
    [
      { state: 'last-day', stage: stage() },
      '2024-07-24T14:26:12',
      'Hari terakhir Coklit sampai malam ini pukul 24.00 WIB',
    ],
    [
      { state: 'upcoming', stage: stage() },
      '2024-06-20T16:50:00',
      'Coklit mulai 3 hari lagi Senin, 24 Juni 2024',
    ],
    [
      { state: 'halted', stage: stage() },
      '2024-06-20T16:50:00',
      'Coklit ditunda menunggu jadwal baru dari KPU',
    ],
    [{ state: 'unconfirmed', stages: [stage()] }, '2024-06-20T16:50:00', 'Coklit belum pasti '],
    [{ state: 'maybe', item: item('Pos') }, '2024-06-20T16:50:00', 'Mungkin ada Coklit Pos'],
    [{ state: 'none', last: stage() }, '2026-06-20T16:50:00', 'Tidak ada Coklit terakhir 24 Juli 2024'],
  ])('sums up %o', (situation, now, words) => {
    const { line } = messageOf(situation, { board: board(), now: at(now), words: INDONESIAN });
    expect(`${line.what} ${line.when.whole}`).toBe(words);
  });
});
