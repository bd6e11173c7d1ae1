import { describe, expect, it } from 'vitest';
import type { Post } from '../../../lib/announcement';
import { keptBoard, makeBoard, readable, readBoard } from '../../../lib/board';
import { isSpan, readInstant } from '../../../lib/instant';
import { HOME_OFFICE } from '../../../lib/source';
import { board, item, stage } from './samples';

const whole = () =>
  JSON.parse(JSON.stringify(board({ periods: [stage('2024-06-24', '2024-07-24')] }, [item('a'), item('b')])));
const none = { calendar: [], builtIn: [] };
const post = (n: number, change: Partial<Post> = {}): Post => ({
  id: `kpu:kab-probolinggo.kpu.go.id:${n}`,
  aliases: [],
  office: HOME_OFFICE.id,
  url: `https://kab-probolinggo.kpu.go.id/blog/read/${n}_kabar`,
  title: `Kabar ${n}`,
  text: 'Isi.',
  whole: true,
  feedDate: null,
  updatedAt: null,
  firstSeenAt: new Date('2024-06-24T03:00:00Z'),
  places: { 'kab-probolinggo/104': n },
  ...change,
});

describe('a board from outside', () => {
  it('loses entries that are wrong, each by name, and keeps the others', () => {
    const json = whole();
    json.items.push({ ...json.items[0], title: 7 }, null);
    json._pantau_coklit.unconfirmed.push(
      stage('2000-01-01', '9999-12-31'),
      stage('2024-07-24', '2024-06-24'),
    );
    const { board: rest, leftOut } = readable(json);
    expect(rest).toEqual(whole());
    expect(leftOut).toEqual([
      'items[2].title: is no text',
      'items[3]: is no object',
      '_pantau_coklit.unconfirmed[0].end: is too far from the start, or from now',
      '_pantau_coklit.unconfirmed[1].end: is before the start',
    ]);
  });

  it.each([
    ['a list with too many entries', { items: Array.from({ length: 1_020 }, () => item('x')) }],
    ['no list at all', { items: 7 }],
  ])('with %s is read without them', (_, change) => {
    const { board: rest, leftOut } = readable({ ...whole(), ...change });
    expect(rest.items.length).toBeLessThanOrEqual(1_000);
    expect(leftOut).toHaveLength(1);
    expect(rest._pantau_coklit.periods).toHaveLength(1);
  });

  it('turns no reading direction, holds no half characters and no user in a link', () => {
    const json = whole();
    Object.assign(json.items[0], {
      title: 'gpj.\u202eexe\ud800',
      content_text: 'a\u2066b\nc',
      url: 'https://kpu.go.id@evil.example/x',
    });
    const evidence = json._pantau_coklit.periods[0].evidence[0];
    Object.assign(evidence, { title: '\u202eA', quote: 'B\udc00', url: 'https://a:b@evil.example/' });
    json.home_page_url = 'https://kpu@evil.example';
    const read = readBoard(json);
    expect(read.items[0]).toMatchObject({
      title: 'gpj.exe\ufffd',
      content_text: 'ab\nc',
      url: 'https://evil.example/x',
    });
    expect(read._pantau_coklit.periods[0]?.evidence[0]).toMatchObject({
      title: 'A',
      quote: 'B\ufffd',
      url: 'https://evil.example/',
    });
    expect(read.home_page_url).toBe('https://evil.example/');
  });

  it.each([
    ['changed_at', '+275760-09-13T00:00:00Z'],
    ['changed_at', '1999-12-31T00:00:00Z'],
    ['changed_at', '2100-01-01T00:00:00Z'],
  ])('with %s %s is none', (key, value) => {
    const json = whole();
    json._pantau_coklit[key] = value;
    expect(keptBoard(json)).toBeNull();
  });

  it.each(['+275760-09-13T00:00:00Z', '0001-01-01T00:00:00Z', '2101-01-01T00:00:00Z', 'gestern', 7])(
    'leaves out a post published at %j',
    (value) => {
      const json = whole();
      json.items[0].date_published = value;
      expect(readable(json).board.items.map(({ title }) => title)).toEqual([json.items[1].title]);
    },
  );
});

describe('a span of days', () => {
  it.each([
    ['2000-01-01', '9999-12-31'],
    ['0001-01-01', '2024-07-24'],
    ['2024-01-01', '2025-01-02'],
    ['2024-07-24', '2024-06-24'],
    ['1999-12-31', '2000-01-02'],
    ['2099-12-31', '2100-01-01'],
    ['2024-02-30', '2024-03-01'],
    [7, '2024-03-01'],
  ])('from %s to %s is no stage', (start, end) => {
    expect(isSpan(start, end)).toBe(false);
  });
  it('of one day up to a year is one', () => {
    expect(isSpan('2024-06-24', '2024-06-24')).toBe(true);
    expect(isSpan('2024-01-01', '2024-12-31')).toBe(true);
  });
});

describe('an instant', () => {
  it.each([
    '1999-12-31T23:59:59Z',
    '2100-01-01T00:00:00Z',
    '+275760-09-13',
    '',
    'x',
    7,
    null,
    new Date(Number.NaN),
  ])('%j is none', (value) => {
    expect(readInstant(value)).toBeNull();
  });
  it.each(['2000-01-01T00:00:00Z', 'Mon, 24 Jun 2024 01:00:00 GMT', new Date('2099-12-31T00:00:00Z')])(
    '%s is one',
    (value) => {
      expect(readInstant(value)?.getTime()).toBe(new Date(value).getTime());
    },
  );
});

describe('makeBoard', () => {
  it("names the source's own site, whatever the first post links to", () => {
    const foreign = post(1, { id: 'a', url: 'https://evil.example/x' });
    expect(makeBoard([foreign], HOME_OFFICE, none).home_page_url).toBe('https://kab-probolinggo.kpu.go.id/');
    const home = 'https://kpu.example:8443/index.php/blog/category/104';
    expect(makeBoard([foreign], HOME_OFFICE, { ...none, home }).home_page_url).toBe(
      'https://kpu.example:8443/',
    );
    const village = { ...HOME_OFFICE, id: 'desa.example' };
    expect(makeBoard([foreign], village, none).home_page_url).toBe('https://desa.example/');
  });

  it('makes no more periods than its reader takes, and can be read whatever the posts say', () => {
    const stages = Array.from({ length: 1_020 }, (_, n) => ({
      ...stage('2024-06-24', '2024-07-24'),
      name: `Coklit ${n}`,
      start: `20${String(10 + (n % 80))}-06-24`,
      end: `20${String(10 + (n % 80))}-07-24`,
    }));
    const made = makeBoard([post(1)], HOME_OFFICE, { calendar: stages, builtIn: [] });
    expect(keptBoard(JSON.parse(JSON.stringify(made)))).toEqual(made);
    for (const kind of ['periods', 'unconfirmed', 'halted'] as const)
      expect(made._pantau_coklit[kind].length).toBeLessThanOrEqual(100);
  });
});
