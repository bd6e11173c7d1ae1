import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Post } from '../../../lib/announcement';
import { makeBoard, readBoard, situation } from '../../../lib/board';
import { HOME_OFFICE, type Offset } from '../../../lib/source';
import { post, stage, wib } from './samples';

const NONE: Official = { calendar: [], builtIn: [] };
const make = (posts: Post[], official = NONE) => makeBoard(posts, HOME_OFFICE, official);
type Official = Parameters<typeof makeBoard>[2];

const NEWS = 'kab-probolinggo/104';
const NOTICES = 'kab-probolinggo/11';

const coklit = post('coklit', 6, {
  title: 'Ayo dukung Coklit Pilkada 2024',
  text: 'Kab-probolinggo.kpu.go.id, Petugas melakukan pencocokan dan penelitian (Coklit) data pemilih selama satu bulan terhitung mulai tanggal 24 Juli 2024 hingga 24 Juni 2024.',
});

describe('makeBoard', () => {
  it('takes the period from the office’s own post and says that its days were the wrong way round', () => {
    const { periods } = make([coklit])._pantau_coklit;
    expect(periods).toMatchObject([{ start: '2024-06-24', end: '2024-07-24', origin: 'announcement' }]);
    expect(periods[0]?.evidence[0]?.doubts).toContain('swapped');
  });
  it('leaves out and names what no reader would take, and keeps the rest', () => {
    const days = stage('2024-06-24', '2024-02-30', { origin: 'calendar' });
    const impossible = make([coklit, post('news', 7)], { calendar: [days], builtIn: [] });
    expect(impossible._pantau_coklit.periods).toHaveLength(1);
    expect(impossible._pantau_coklit.left_out).toBeUndefined();
    const abroad = stage('2023-02-12', '2023-03-14', { utcOffset: '+05:00' as Offset });
    const board = make([coklit, post('news', 7)], { calendar: [abroad], builtIn: [] });
    expect(board.items).toHaveLength(2);
    expect(board._pantau_coklit.periods).toMatchObject([{ start: '2024-06-24' }]);
    expect(board._pantau_coklit.left_out).toEqual(['_pantau_coklit.periods[0].utcOffset: is not known']);
    expect(readBoard(JSON.parse(JSON.stringify(board)))).toEqual(board);
  });
  it('keeps a later post that was not understood beside the period, and reads it back', () => {
    const later = post('later', 7, {
      title: 'Kabar Coklit',
      text: 'Kab-probolinggo.kpu.go.id, Senin, 1-7-2024, Coklit diperpanjang sampai akhir bulan.',
    });
    const start = post('start', 6, {
      title: 'Coklit dimulai',
      text: 'Kab-probolinggo.kpu.go.id, Kamis, 20-6-2024, Coklit berlangsung 24 Juni 2024 hingga 24 Juli 2024.',
    });
    const board = make([later, start]);
    expect(board._pantau_coklit.periods).toMatchObject([
      {
        start: '2024-06-24',
        end: '2024-07-24',
        unclear: [{ url: later.url, title: 'Kabar Coklit', published: '2024-07-01', day: null }],
      },
    ]);
    expect(readBoard(JSON.parse(JSON.stringify(board)))).toEqual(board);
  });
  it.each([
    ['+07:00', '2024-06-23'],
    ['+08:00', '2024-06-23'],
    ['+09:00', '2024-06-24'],
  ] as const)('gives days as the clocks of the office show them (%s)', (utcOffset, day) => {
    // 22.30 WIB, 23.30 WITA, half past midnight WIT
    const at = new Date('2024-06-23T15:30:00Z');
    const mulai = post('mulai', 6, {
      title: 'Coklit dimulai',
      text: 'Coklit dimulai hari ini dan berlangsung sampai 24 Juli 2024.',
      feedDate: at,
      firstSeenAt: at,
    });
    const office = { ...HOME_OFFICE, id: 'kab-merauke', place: 'Merauke', utcOffset };
    const board = makeBoard([mulai], office, NONE);
    expect(board.items[0]?._pantau_coklit.date.day).toBe(day);
    const { periods, unconfirmed } = board._pantau_coklit;
    expect([...periods, ...unconfirmed]).toMatchObject([{ start: day, end: '2024-07-24', utcOffset }]);
  });
  it('gives a post without a date the day on which it was first seen there', () => {
    const late = post('late', 6, {
      feedDate: null,
      text: 'Tanpa tanggal.',
      firstSeenAt: new Date('2024-06-23T15:30:00Z'),
    });
    const office = { ...HOME_OFFICE, utcOffset: '+09:00' } as const;
    expect(makeBoard([late], office, NONE).items[0]?._pantau_coklit.date.latest).toBe('2024-06-24');
    expect(make([late]).items[0]?._pantau_coklit.date.latest).toBe('2024-06-23');
  });
  it('never starts a countdown for Coktas', () => {
    const coktas = post('coktas', 1, {
      title: 'Coktas triwulan ketiga',
      text: 'KPU melakukan pencocokan dan penelitian terbatas mulai 1 Juli 2024 sampai 20 Juli 2024.',
    });
    const board = make([coktas]);
    expect(board._pantau_coklit.periods).toEqual([]);
    expect(board._pantau_coklit.unconfirmed).toEqual([]);
    expect(board.items[0]?._pantau_coklit.topic).toBe('coktas');
  });
  it('tells between which days an undated post lies', () => {
    const board = make([
      post('new', 3, { text: 'Kab-probolinggo.kpu.go.id, Rabu, 19-6-2024, Pelantikan di pendopo.' }),
      post('undated', 2),
      post('old', 1, { text: 'Kab-probolinggo.kpu.go.id, Sabtu, 15-6-2024, Rapat di kantor.' }),
    ]);
    expect(board.items.map(({ id }) => id)).toEqual(['new', 'undated', 'old']);
    expect(board.items[1]?._pantau_coklit.date).toMatchObject({
      day: null,
      basis: 'order',
      earliest: '2024-06-15',
      latest: '2024-06-19',
    });
    expect(board.items[1]).not.toHaveProperty('date_published');
    expect(board.items[0]?.date_published).toBe('2024-06-19T05:00:00.000Z');
  });
  it('keeps each source’s own order when two are joined, and shows a post of both once', () => {
    const both = post('both', 2, { places: { [NEWS]: 2, [NOTICES]: 5 } });
    const board = make([
      post('news-old', 1),
      both,
      post('news-new', 3),
      post('notice-new', 0, { places: { [NOTICES]: 6 } }),
      post('notice-old', 0, { places: { [NOTICES]: 4 } }),
    ]);
    const ids = board.items.map(({ id }) => id);
    expect(ids.filter((id) => id === 'both')).toHaveLength(1);
    expect(ids.indexOf('news-new')).toBeLessThan(ids.indexOf('both'));
    expect(ids.indexOf('notice-new')).toBeLessThan(ids.indexOf('both'));
    expect(ids.indexOf('both')).toBeLessThan(ids.indexOf('news-old'));
    expect(ids.indexOf('both')).toBeLessThan(ids.indexOf('notice-old'));
    expect(board.items.map((item) => item._pantau_coklit.rank)).toEqual([5, 4, 3, 2, 1]);
  });
  it('says of an undated post that came after the first reading when it was first seen, unless a dated one is above it', () => {
    const dated = (id: string, place: number, day: string, seen: string) =>
      post(id, place, {
        text: `Kab-probolinggo.kpu.go.id, ${day}, rapat`,
        firstSeenAt: wib(`${seen}T08:00:00`),
      });
    const undated = (id: string, place: number, seen: string) =>
      post(id, place, { firstSeenAt: wib(`${seen}:00`) });
    const datesOf = (...posts: Post[]) =>
      Object.fromEntries(make(posts).items.map((item) => [item.id, item._pantau_coklit.date]));
    const old = [dated('old', 2, '21 Juni 2024', '2026-11-20'), undated('under', 1, '2026-11-20T08:00')];
    const dates = datesOf(
      ...old,
      undated('new', 3, '2026-11-25T08:00'),
      undated('newer', 4, '2026-11-29T08:00'),
    );
    expect(dates.new).toMatchObject({ day: null, basis: 'first-seen', earliest: null, latest: '2026-11-25' });
    expect(dates.newer).toMatchObject({ basis: 'first-seen', latest: '2026-11-29' });
    expect(dates.under).toMatchObject({ basis: 'order', latest: '2024-06-21' });
    expect(datesOf(...old, undated('top', 3, '2026-11-20T08:00')).top).toMatchObject({
      basis: 'order',
      earliest: '2024-06-21',
    });
    expect(datesOf(...old, undated('top', 3, '2026-11-20T09:00')).top).toMatchObject({
      basis: 'first-seen',
      latest: '2026-11-20',
    });
    const below = datesOf(
      ...old,
      undated('new', 3, '2026-11-29T08:00'),
      dated('above', 4, '28 November 2026', '2026-11-29'),
    );
    expect(below.new).toMatchObject({ basis: 'order', earliest: '2024-06-21', latest: '2026-11-28' });
  });
  it('says so too of a post that a second category had from its first reading on', () => {
    const both = post('both', 3, {
      firstSeenAt: wib('2026-11-29T08:00:00'),
      places: { 'kab-probolinggo/104': 3, 'kab-probolinggo/11': 3 },
    });
    const known = (key: string, seen: string) =>
      post(key, 2, {
        text: 'Kab-probolinggo.kpu.go.id, 21 Juni 2024, rapat',
        places: { [key]: 2 },
        firstSeenAt: wib(`${seen}T08:00:00`),
      });
    const board = make([
      both,
      known('kab-probolinggo/104', '2026-11-20'),
      known('kab-probolinggo/11', '2026-11-29'),
    ]);
    expect(board.items[0]).toMatchObject({
      id: 'both',
      _pantau_coklit: { date: { basis: 'first-seen', latest: '2026-11-29' } },
    });
  });
  it('hints at a Coklit post without a day, a caption of a picture', () => {
    const board = make([post('picture', 1, { title: 'Jadwal Coklit', text: 'Selengkapnya pada gambar.' })]);
    expect(situation(board, wib('2024-07-02T08:00:00'))).toMatchObject({
      state: 'maybe',
      item: { id: 'picture' },
    });
    expect(make([coklit]).items[0]?._pantau_coklit).not.toHaveProperty('dateless');
  });
  it.each([
    ['2024-07-10', false],
    ['2024-08-07', false],
    ['2024-08-08', true],
    ['2024-06-20', true],
  ])('rule 18: a caption of %s, beside a period until 24 July, is worth a hint: %s', (day, isHint) => {
    const [year, month, date] = day.split('-').map(Number);
    const caption = post('caption', 8, {
      title: 'Ayo Sukseskan Coklit',
      text: `Kab-probolinggo.kpu.go.id, ${date}-${month}-${year}, Selengkapnya pada gambar.`,
      firstSeenAt: wib(`${day}T12:00:00`),
    });
    const { items } = make([caption], { calendar: [stage('2024-06-24', '2024-07-24')], builtIn: [] });
    expect(items[0]?._pantau_coklit.dateless === true).toBe(isHint);
  });
  it('takes no post for a hint that already speaks of a period or its halt', () => {
    const halt = post('halt', 7, { title: 'Penundaan Coklit', text: 'Tahapan Coklit ditunda.' });
    const board = make([halt, coklit]);
    expect(board._pantau_coklit.halted).toHaveLength(1);
    expect(board.items.some((item) => item._pantau_coklit.dateless)).toBe(false);
  });
  it('lets the office’s table stand for what its posts confirm', () => {
    const board = make([coklit], {
      calendar: [],
      builtIn: [stage('2024-06-24', '2024-07-24', { origin: 'built-in' })],
    });
    expect(board._pantau_coklit.periods).toHaveLength(1);
    expect(board._pantau_coklit.unconfirmed).toEqual([]);
  });
  it('names a post without a title by what begins its text, one without any words by its office', () => {
    const begins = 'Coklit di Desa Alassumur dimulai hari ini.';
    const long = `${'Pantarlih '.repeat(20)}bekerja`;
    const titles = make([
      post('short', 7, { title: '', text: `${begins}\nBawa KTP dan KK.` }),
      post('long', 6, { title: '', text: long }),
      post('none', 5, { title: '', text: '' }),
    ]).items.map(({ title }) => title);
    expect(titles[0]).toBe(begins);
    expect(titles[1]).toMatch(/^(?:Pantarlih ){8}Pantarlih…$/);
    expect(titles[2]).toBe(HOME_OFFICE.name);
  });
  it('cuts the text at 300 characters and never through a character', () => {
    const long = make([post('a', 1, { text: `${'x'.repeat(299)}🏠 rumah` })]).items[0];
    expect(long?.content_text).toBe('x'.repeat(299));
  });
  it('ends a text that is cut at a word, and says so', () => {
    const textOf = (text: string) => make([post('a', 1, { text })]).items[0]?.content_text;
    expect(textOf(`${'Pantarlih '.repeat(29)}mendatangi rumah`)).toBe(
      `${'Pantarlih '.repeat(29).trimEnd()}…`,
    );
    expect(textOf(`${'Pantarlih '.repeat(29)}sembilan  dan lagi`)).toBe(
      `${'Pantarlih '.repeat(29)}sembilan…`,
    );
    expect(textOf('Pantarlih '.repeat(30).trimEnd())).toBe('Pantarlih '.repeat(30).trimEnd());
  });
  it('changes its time only with what changed', () => {
    const edited = post('a', 1, {
      previous: { title: 'Lama', text: '', until: new Date('2024-07-05T00:00:00Z') },
    });
    expect(make([edited])._pantau_coklit.changed_at).toBe('2024-07-05T00:00:00.000Z');
    expect(make([])._pantau_coklit.changed_at).toBe('1970-01-01T00:00:00.000Z');
  });
  it('makes the same board of the same posts in any order, one that readBoard takes', () => {
    const posts = [coklit, ...Array.from({ length: 8 }, (_, index) => post(`p${index}`, index))];
    const expected = JSON.stringify(make(posts));
    fc.assert(
      fc.property(fc.shuffledSubarray(posts, { minLength: posts.length }), (shuffled) => {
        expect(JSON.stringify(make(shuffled))).toBe(expected);
      }),
      { numRuns: 30 },
    );
    expect(readBoard(JSON.parse(expected))).toEqual(JSON.parse(expected));
  });
});
