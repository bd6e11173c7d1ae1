import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { datesToSend } from '../../../components/beside';
import { cardSvg } from '../../../components/card/card';
import { previewSvg } from '../../../components/card/preview';
import { type Message, messageOf } from '../../../components/message';
import { notificationOf } from '../../../components/notification';
import { wrongDateReport } from '../../../components/share';
import type { Situation } from '../../../lib/board';
import { plain, type Words } from '../../../lib/i18n';
import { wordsIn } from '../../../lib/i18n/site-words';
import { stageCalendar } from '../../../lib/ics';
import { HOME_OFFICE } from '../../../lib/source';
import type { Stage } from '../../../lib/stages/stage';
import type { Notice } from '../../../lib/unread';
import { Poster } from '../../../mirror/pages/poster';
import { at, board, ENGLISH, INDONESIAN, item, stage } from './samples';

const POST = 'https://kab-probolinggo.kpu.go.id/blog/read/1';
const evidence = (quote: string, change: Partial<Stage['evidence'][number]> = {}) => ({
  url: POST,
  title: 'Sukseskan Coklit',
  quote,
  doubts: [],
  ...change,
});
const swapped = stage({ evidence: [evidence('24 Juli hingga 24 Juni 2024', { doubts: ['swapped'] })] });
const halted = (quote: string) => stage({ evidence: [evidence(quote)] });
const doubtful = [
  stage({ name: 'Coklit', end: '2024-07-22', evidence: [evidence('24 Juni sampai 22 Juli 2024')] }),
  stage({ name: 'Coklit', evidence: [evidence('24 Juni hingga 24 Juli 2024', { url: `${POST}2` })] }),
];

const of = (situation: Situation, now: string | null, words: Words, change: object = {}) =>
  messageOf(situation, {
    board: board(),
    now: now === null ? null : at(now),
    words,
    narrow: true,
    ...change,
  });

/** All that a state says, one line each: what differs below 300 px stands behind a bar. */
function said({ kicker, title, figures, aloud, sentence, reason, street, notes, outlook, line }: Message) {
  const both = (whole: string, short: string) => (whole === short ? whole : `${whole} | ${short}`);
  return [
    both(kicker.whole, kicker.short),
    both(title.whole, title.short),
    figures.map(({ value, unit, beside }) => `${value} ${unit} ${beside}`.trim()).join(', '),
    aloud,
    both(plain(sentence.whole), plain(sentence.short)),
    both(reason.whole, reason.short),
    street ? [street.first, street.middle, street.last].join(' · ') : '',
    ...notes.map(({ text }) => both(text.whole, text.short)),
    both(outlook.whole, outlook.short),
    `${line.what}, ${both(line.when.whole, line.when.short)}`,
  ].filter(Boolean);
}

const STATES: [what: string, situation: Situation, now: string, indonesian: string[], english: string[]][] = [
  [
    'running',
    { state: 'running', stage: swapped },
    '2024-07-12T09:34:00',
    [
      'Coklit Pilkada 2024 sedang berlangsung | Coklit Pilkada 2024',
      '12 hari lagi 14 jam 26 menit',
      '12 hari lagi, 14 jam 26 menit',
      'sampai Rabu, 24 Juli 2024, pukul 24.00 WIB | sampai Rabu, 24 Juli 2024',
      '24 Jun · hari ke-19 dari 31 · 24 Jul',
      'Urutan tanggal pada pos dibetulkan. | Urutan tanggal dibetulkan',
      'Coklit 12 hari lagi, sampai Rabu, 24 Juli 2024 | sampai 24 Juli 2024',
    ],
    [
      'Pilkada 2024 Coklit is under way | Pilkada 2024 Coklit',
      '12 days left 14 h 26 min',
      '12 days left, 14 hours 26 minutes',
      'until Wednesday, 24 July 2024, 24:00 WIB | until Wednesday, 24 July 2024',
      '24 Jun · day 19 of 31 · 24 Jul',
      'The dates in the post were in the wrong order; corrected. | Order of dates corrected',
      'Coklit: 12 days left, until Wednesday, 24 July 2024 | until 24 July 2024',
    ],
  ],
  [
    'the last day, its correction too',
    { state: 'last-day', stage: swapped },
    '2024-07-24T14:26:12',
    [
      'Hari terakhir Coklit · Rabu, 24 Juli 2024 | Hari terakhir Coklit',
      '09 jam, 33 menit, 48 detik',
      '9 jam 33 menit',
      'sampai malam ini pukul 24.00 WIB | sampai pukul 24.00 WIB',
      '24 Jun · hari ke-31 dari 31 · 24 Jul',
      'Urutan tanggal pada pos dibetulkan. | Urutan tanggal dibetulkan',
      'Belum didatangi? Hubungi PPS desa.',
      'Hari terakhir Coklit, sampai malam ini pukul 24.00 WIB | sampai pukul 24.00 WIB',
    ],
    [
      'Last day of Coklit · Wednesday, 24 July 2024 | Last day of Coklit',
      '09 hours, 33 minutes, 48 seconds',
      '9 hours 33 minutes',
      'until 24:00 WIB tonight | until 24:00 WIB',
      '24 Jun · day 31 of 31 · 24 Jul',
      'The dates in the post were in the wrong order; corrected. | Order of dates corrected',
      'Not visited yet? Contact the village PPS.',
      'Last day of Coklit, until 24:00 WIB tonight | until 24:00 WIB',
    ],
  ],
  [
    'upcoming, in days',
    { state: 'upcoming', stage: stage() },
    '2024-06-20T16:50:00',
    [
      'Coklit Pilkada 2024 belum dimulai | Coklit Pilkada 2024 mulai',
      '3 hari lagi 7 jam 10 menit',
      'mulai 3 hari lagi, 7 jam 10 menit',
      'mulai Senin, 24 Juni 2024, sampai 24 Juli | mulai Senin, 24 Juni 2024',
      '24 Jun · 31 hari · 24 Jul',
      'Warga menyiapkan KTP dan KK. Pantarlih membawa surat tugas dan tanda pengenal.',
      'Coklit mulai 3 hari lagi, Senin, 24 Juni 2024 | 24 Juni 2024',
    ],
    [
      'Pilkada 2024 Coklit has not started | Pilkada 2024 Coklit starts',
      '3 days to go 7 h 10 min',
      'starts in 3 days, 7 hours 10 minutes',
      'from Monday, 24 June 2024, until 24 July | from Monday, 24 June 2024',
      '24 Jun · 31 days · 24 Jul',
      'Residents prepare KTP and KK. Pantarlih carry a letter of assignment and a badge.',
      'Coklit starts in 3 days, Monday, 24 June 2024 | 24 June 2024',
    ],
  ],
  [
    'upcoming, in hours on the day before',
    { state: 'upcoming', stage: stage() },
    '2024-06-23T22:50:00',
    [
      'Coklit Pilkada 2024 belum dimulai | Coklit Pilkada 2024 mulai',
      '1 jam lagi 10 menit',
      'mulai 1 jam lagi, 10 menit',
      'mulai Senin, 24 Juni 2024, sampai 24 Juli | mulai Senin, 24 Juni 2024',
      '24 Jun · 31 hari · 24 Jul',
      'Warga menyiapkan KTP dan KK. Pantarlih membawa surat tugas dan tanda pengenal.',
      'Coklit mulai 1 jam lagi, Senin, 24 Juni 2024 | 24 Juni 2024',
    ],
    [
      'Pilkada 2024 Coklit has not started | Pilkada 2024 Coklit starts',
      '1 hour to go 10 minutes',
      'starts in 1 hour, 10 minutes',
      'from Monday, 24 June 2024, until 24 July | from Monday, 24 June 2024',
      '24 Jun · 31 days · 24 Jul',
      'Residents prepare KTP and KK. Pantarlih carry a letter of assignment and a badge.',
      'Coklit starts in 1 hour, Monday, 24 June 2024 | 24 June 2024',
    ],
  ],
  [
    'upcoming, in minutes in the last hour before',
    { state: 'upcoming', stage: stage() },
    '2024-06-23T23:15:00',
    [
      'Coklit Pilkada 2024 belum dimulai | Coklit Pilkada 2024 mulai',
      '45 menit lagi',
      'mulai 45 menit lagi',
      'mulai Senin, 24 Juni 2024, sampai 24 Juli | mulai Senin, 24 Juni 2024',
      '24 Jun · 31 hari · 24 Jul',
      'Warga menyiapkan KTP dan KK. Pantarlih membawa surat tugas dan tanda pengenal.',
      'Coklit mulai 45 menit lagi, Senin, 24 Juni 2024 | 24 Juni 2024',
    ],
    [
      'Pilkada 2024 Coklit has not started | Pilkada 2024 Coklit starts',
      '45 minutes to go',
      'starts in 45 minutes',
      'from Monday, 24 June 2024, until 24 July | from Monday, 24 June 2024',
      '24 Jun · 31 days · 24 Jul',
      'Residents prepare KTP and KK. Pantarlih carry a letter of assignment and a badge.',
      'Coklit starts in 45 minutes, Monday, 24 June 2024 | 24 June 2024',
    ],
  ],
  [
    'upcoming, in its last seconds',
    { state: 'upcoming', stage: stage() },
    '2024-06-23T23:59:40',
    [
      'Coklit Pilkada 2024 belum dimulai | Coklit Pilkada 2024 mulai',
      '1 menit lagi',
      'mulai 1 menit lagi',
      'mulai Senin, 24 Juni 2024, sampai 24 Juli | mulai Senin, 24 Juni 2024',
      '24 Jun · 31 hari · 24 Jul',
      'Warga menyiapkan KTP dan KK. Pantarlih membawa surat tugas dan tanda pengenal.',
      'Coklit mulai 1 menit lagi, Senin, 24 Juni 2024 | 24 Juni 2024',
    ],
    [
      'Pilkada 2024 Coklit has not started | Pilkada 2024 Coklit starts',
      '1 minute to go',
      'starts in 1 minute',
      'from Monday, 24 June 2024, until 24 July | from Monday, 24 June 2024',
      '24 Jun · 31 days · 24 Jul',
      'Residents prepare KTP and KK. Pantarlih carry a letter of assignment and a badge.',
      'Coklit starts in 1 minute, Monday, 24 June 2024 | 24 June 2024',
    ],
  ],
  [
    'halted',
    { state: 'halted', stage: halted('Tahapan ditunda.') },
    '2024-07-01T10:00:00',
    [
      'Coklit Pilkada 2024',
      'Ditunda',
      'Menunggu jadwal baru dari KPU. Jadwal baru akan tampil di sini. | Menunggu jadwal baru.',
      'Coklit ditunda, menunggu jadwal baru dari KPU',
    ],
    [
      'Pilkada 2024 Coklit',
      'Postponed',
      'Waiting for new dates from KPU. The new dates will show here. | Waiting for new dates.',
      'Coklit postponed, waiting for new dates from KPU',
    ],
  ],
  [
    'cancelled',
    { state: 'halted', stage: halted('Coklit dibatalkan.') },
    '2024-07-01T10:00:00',
    [
      'Coklit Pilkada 2024',
      'Dibatalkan',
      'Menunggu jadwal baru dari KPU. Jadwal baru akan tampil di sini. | Menunggu jadwal baru.',
      'Coklit dibatalkan, menunggu jadwal baru dari KPU',
    ],
    [
      'Pilkada 2024 Coklit',
      'Cancelled',
      'Waiting for new dates from KPU. The new dates will show here. | Waiting for new dates.',
      'Coklit cancelled, waiting for new dates from KPU',
    ],
  ],
  [
    'unconfirmed',
    { state: 'unconfirmed', stages: doubtful },
    '2024-06-20T10:00:00',
    [
      'Coklit',
      'Tanggal belum pasti',
      'Dua pos KPU menyebut tanggal akhir yang berbeda. Hitung mundur menunggu kepastian. | Dua pos KPU menyebut tanggal akhir yang berbeda.',
      'Coklit belum pasti, dua pos menyebut tanggal akhir berbeda',
    ],
    [
      'Coklit',
      'Date not certain',
      'Two posts by KPU name different last days. The countdown waits until it is certain. | Two posts by KPU name different last days.',
      'Coklit not certain, two posts name different last days',
    ],
  ],
  [
    'maybe',
    { state: 'maybe', item: item('PENGUMUMAN', {}, { dateless: true }) },
    '2024-06-20T10:00:00',
    [
      'Coklit',
      'Mungkin ada Coklit',
      'Pos ini tentang Coklit, tetapi tanggalnya tidak terbaca. Buka pos untuk melihatnya.',
      'Mungkin ada Coklit, PENGUMUMAN | ',
    ],
    [
      'Coklit',
      'Perhaps there is Coklit',
      'This post is about Coklit, but its dates cannot be read. Open the post to see them.',
      'Perhaps there is Coklit, PENGUMUMAN | ',
    ],
  ],
  [
    'ended',
    { state: 'ended', last: stage() },
    '2024-07-26T10:00:00',
    [
      'Coklit sudah selesai',
      'Terakhir, Pilkada 2024: 24 Juni – 24 Juli 2024 | Terakhir: 24 Jun – 24 Jul 2024',
      ' ·  · ',
      'Jadwal berikutnya belum diumumkan.',
      'Tidak ada Coklit, terakhir 24 Juli 2024',
    ],
    [
      'Coklit is over',
      'Last, Pilkada 2024: 24 June – 24 July 2024 | Last: 24 Jun – 24 Jul 2024',
      ' ·  · ',
      'The next has not been announced.',
      'No Coklit, last ended 24 July 2024',
    ],
  ],
  [
    'none, ever',
    { state: 'none', last: null },
    '2026-07-26T10:00:00',
    [
      'Tidak ada Coklit saat ini | Tidak ada Coklit',
      'Jadwal berikutnya belum diumumkan.',
      'Tidak ada Coklit, Jadwal berikutnya belum diumumkan. | ',
    ],
    [
      'No Coklit at the moment | No Coklit',
      'The next has not been announced.',
      'No Coklit, The next has not been announced. | ',
    ],
  ],
];

describe.each(STATES)('%s', (_what, situation, now, indonesian, english) => {
  it('is said in Indonesian and English', () => {
    expect(said(of(situation, now, INDONESIAN))).toEqual(indonesian);
    expect(said(of(situation, now, ENGLISH))).toEqual(english);
  });

  it('has no short forms where no box is narrow', () => {
    for (const line of said(of(situation, now, INDONESIAN, { narrow: false })))
      expect(line).not.toContain('|');
  });

  it('names dates alone where it may lie in a cache, the same at any hour', () => {
    const cached = of(situation, null, INDONESIAN);
    const { milestone, statement, pageTitle } = of(situation, now, INDONESIAN);
    for (const line of [...said(cached), statement, pageTitle]) expect(line).not.toMatch(/lagi|hari ke-/);
    expect([milestone, cached.statement, cached.pageTitle]).toEqual(['', statement, pageTitle]);
    expect(statement).toMatch(/\.$/);
  });
});

describe('dates alone', () => {
  it('put the end in the place of the number', () => {
    const { kicker, figures, sentence, street } = of({ state: 'running', stage: stage() }, null, INDONESIAN);
    expect(kicker.whole).toBe('Coklit Pilkada 2024, sampai');
    expect(figures).toEqual([{ value: '24', unit: 'Juli 2024', beside: 'Rabu, 24.00 WIB' }]);
    expect(plain(sentence.whole)).toBe('mulai Senin, 24 Juni 2024');
    expect(street).toMatchObject({ total: 31, passed: 0, today: 31, middle: '31 hari' });
  });
});

describe('what stands beside the number', () => {
  it('names a later post that the dates do not account for, with its words', () => {
    const later = {
      url: POST,
      title: 'Sukseskan Coklit',
      quote: 'sampai 28 Juli',
      published: '2024-07-18',
      day: '2024-07-28',
    };
    const { notes } = of(
      { state: 'running', stage: stage({ unclear: [later, { ...later, published: null, day: null }] }) },
      '2024-07-12T09:34:00',
      INDONESIAN,
      {
        board: board([item('Pos', { url: POST })]),
      },
    );
    expect(notes.map(({ text }) => text.whole)).toEqual([
      'Pos 18 Juli menyebut 28 Juli 2024.',
      'Sebuah pos menyebut perubahan jadwal.',
    ]);
    expect(notes[0]?.quote).toMatchObject({ url: POST, words: ['sampai 28 Juli'], date: '20 Jun 2024' });
  });

  it('tells that dates were entered by hand', () => {
    const own = { ownDates: 'Tanggal isian Anda sendiri.' };
    const situation = { state: 'running', stage: stage({ origin: 'setting' }) } as const;
    expect(of(situation, '2024-07-12T09:34:00', INDONESIAN, own).notes[0]?.text.whole).toBe(own.ownDates);
  });

  it('is said in what is passed on, so that nobody is sent to reversed dates unawares', () => {
    expect(of({ state: 'running', stage: swapped }, '2024-07-12T09:34:00', INDONESIAN).statement).toBe(
      'Coklit Pilkada 2024: mulai Senin, 24 Juni 2024, sampai Rabu, 24 Juli 2024, pukul 24.00 WIB. Urutan tanggal pada pos dibetulkan.',
    );
  });
});

describe('quotes', () => {
  it('are all there, one of each disagreeing period first, the newest on top, the doubtful part marked', () => {
    const more = stage({
      ...doubtful[1],
      evidence: [...(doubtful[1]?.evidence ?? []), evidence('hingga 24 Juli 2024')],
    });
    const stages = [doubtful[0], more].filter((each) => each !== undefined);
    const { quotes, telling } = of({ state: 'unconfirmed', stages }, '2024-06-20T10:00:00', INDONESIAN, {
      board: board([item('Baru', { url: `${POST}2` }), item('Lama', { url: POST })]),
    });
    expect(quotes.map(({ words, url }) => [words[1], url])).toEqual([
      ['24 Juli 2024', `${POST}2`],
      ['22 Juli 2024', POST],
      ['24 Juli 2024', POST],
    ]);
    expect(telling).toBe(2);
  });

  it('lead to the one post that is in doubt, and to the voter list where nothing is to come', () => {
    const [one] = doubtful;
    if (!one) throw new Error('no period');
    expect(of({ state: 'unconfirmed', stages: [one] }, '2024-06-20T10:00:00', INDONESIAN).link).toEqual({
      text: 'Buka pos',
      url: POST,
    });
    expect(of({ state: 'none', last: null }, '2026-06-20T10:00:00', INDONESIAN).link?.url).toBe(
      'https://cekdptonline.kpu.go.id/',
    );
  });
});

describe('milestones', () => {
  const running = { state: 'running', stage: stage() } as const;
  const lastDay = { state: 'last-day', stage: stage() } as const;
  const over = { state: 'ended', last: stage() } as const;

  it.each<[Situation, string, string]>([
    [running, '2024-07-17T23:59:59', ''],
    [running, '2024-07-18T00:00:00', 'Coklit berakhir 7 hari lagi.'],
    [running, '2024-07-22T00:01:00', 'Coklit berakhir 3 hari lagi.'],
    [lastDay, '2024-07-24T00:00:00', 'Coklit berakhir 1 hari lagi.'],
    [lastDay, '2024-07-24T12:00:00', 'Coklit berakhir 12 jam lagi.'],
    [lastDay, '2024-07-24T18:00:05', 'Coklit berakhir 6 jam lagi.'],
    [lastDay, '2024-07-24T21:00:00', 'Coklit berakhir 3 jam lagi.'],
    [lastDay, '2024-07-24T23:00:00', 'Coklit berakhir 1 jam lagi.'],
    [over, '2024-07-25T00:00:00', 'Coklit sudah berakhir.'],
    [lastDay, '2024-07-24T21:30:00', ''],
    [{ state: 'upcoming', stage: stage({ start: '2024-07-21' }) }, '2024-07-18T00:00:00', ''],
  ])('%o at %s: %s', (situation, now, words) => {
    expect(of(situation, now, INDONESIAN).milestone).toBe(words);
  });

  it('are not said to those who come after them', () => {
    const said = (opened: string) =>
      of(lastDay, '2024-07-24T21:05:00', INDONESIAN, { since: at(opened).getTime() }).milestone;
    expect(said('2024-07-24T20:59:59')).toBe('Coklit berakhir 3 jam lagi.');
    expect(said('2024-07-24T21:00:00')).toBe('');
  });
});

describe('a correction, and a later post that is not understood', () => {
  const later = {
    url: `${POST}9`,
    title: 'Rapat',
    quote: 'sampai 28 Juli',
    published: '2024-07-18',
    day: '2024-07-28',
  };
  const both = { ...swapped, unclear: [later] };
  const shown = board([item('Sukseskan Coklit', { url: POST })]);
  const doubtful = { ...shown, _pantau_coklit: { ...shown._pantau_coklit, periods: [both] } };
  const now = at('2024-07-20T10:00:00');
  const words = wordsIn('id');
  const message = messageOf({ state: 'running', stage: both }, { board: doubtful, now, words });
  const cached = messageOf({ state: 'running', stage: both }, { board: doubtful, now: null, words });
  const office = HOME_OFFICE;
  const pictured = { board: doubtful, now, asOf: '2024-07-20' };
  const poster = { board: doubtful, asOf: '2024-07-20', siteUrl: '', sample: false, qr: null };
  const notice: Notice = { kind: 'period', id: '', change: 'changed', stage: both, told: '', items: [] };

  it.each([
    ['the hero', message.notes.map(({ text }) => text.whole).join(' ')],
    ['what is shared, described and put into calendars of Google', message.statement],
    ['the dates that are passed on', datesToSend(message, { office: 'KPU', source: 'Sumber' })],
    ['the poster', renderToString(h(Poster, { ...poster, message: cached }))],
    ['the card', cardSvg(pictured).replace(/<[^>]+>\n?/g, ' ')],
    ['the calendar', stageCalendar([both], { office, changedAt: now }).replace(/\r\n /g, '')],
    ['a notification', notificationOf(notice, { board: doubtful, now, words }).message],
    ['a report', wrongDateReport(message, { office: 'KPU', product: 'Pantau Coklit', share: words.share })],
  ])('are said in %s', (_surface, text) => {
    const plainText = text.replace(/\s+/g, ' ');
    expect(plainText).toMatch(/Urutan tanggal(?: pada pos)? dibetulkan|awal dan akhir terbalik/);
    expect(plainText).toContain('Pos 18 Juli menyebut 28 Juli 2024');
  });

  it('are hinted at where one line has to do', () => {
    expect(previewSvg(pictured)).toContain('Pos 18 Juli menyebut 28 Juli 2024');
    expect(message.line.doubt).toBe('mungkin berubah');
  });
});

describe('a title that ends a sentence', () => {
  it.each([
    ['Jadwal Coklit', 'Mungkin ada Coklit: Jadwal Coklit.'],
    ['Jadwal Coklit.', 'Mungkin ada Coklit: Jadwal Coklit.'],
    ['Siapkah Anda dicoklit?', 'Mungkin ada Coklit: Siapkah Anda dicoklit?'],
  ])('%s', (title, statement) => {
    const situation = { state: 'maybe', item: item(title, {}, { dateless: true }) } as const;
    expect(of(situation, '2024-06-20T10:00:00', INDONESIAN).statement).toBe(statement);
  });
});
