import { describe, expect, it } from 'vitest';
import type { Board, BoardItem } from '../../../lib/board';
import { defaultSettings, type Settings } from '../../../lib/settings';
import { HOME_OFFICE, type Office, type Source } from '../../../lib/source';
import type { Marks, SourceState } from '../../../lib/store/store';
import * as unread from '../../../lib/unread';
import { stageKey } from '../../../lib/unread';
import { board, item, stage, wib } from '../board/samples';

const none: Marks = { read: [], notified: [], told: '' };
const now = wib('2024-07-12T09:31:00');
const running = board({ periods: [stage('2024-06-24', '2024-07-24')] }, [item('b'), item('a')]);
const settings = (notify: Partial<Settings['notify']> = {}, more: Partial<Settings> = {}): Settings => ({
  ...defaultSettings(),
  ...more,
  notify: { ...defaultSettings().notify, on: true, ...notify },
});
const failing = (failures: number): SourceState => ({
  key: 'kab-probolinggo/104',
  checkedAt: '2024-07-12T02:00:00Z',
  succeededAt: null,
  nextAt: '2024-07-12T03:00:00Z',
  failures,
  result: 'unreachable',
  reason: 'timeout',
});
const told = (text: string): Marks => ({ ...none, read: ['a', 'b'], told: text });

const following = (shown: Board | null, marks: Marks, chosen: Settings) => ({
  boards: shown ? [shown] : [],
  marks,
  settings: chosen,
});
const badge = (shown: Board | null, marks: Marks, states: SourceState[], chosen: Settings, at: Date) =>
  unread.badge(following(shown, marks, chosen), states, at);
const notices = (shown: Board, marks: Marks, chosen: Settings, at: Date) =>
  unread.notices(following(shown, marks, chosen), at);
const untoldForGood = (shown: Board, marks: Marks, chosen: Settings) =>
  unread.untoldForGood(following(shown, marks, chosen), now).ids;

describe('badge', () => {
  it('counts what is unread', () => {
    expect(badge(running, none, [], settings(), now)).toMatchObject({ text: '2', unread: 2, trouble: false });
    expect(badge(running, { ...none, read: ['a', 'b'] }, [], settings(), now).text).toBe('');
  });
  it('stops at 99+', () => {
    const many = board(
      {},
      Array.from({ length: 120 }, (_, index) => item(`${index}`)),
    );
    expect(badge(many, none, [], settings(), now).text).toBe('99+');
    expect(badge(many, none, [failing(3)], settings(), now).text).toBe('99+!');
  });
  it('shows the days left while Coklit runs, and nothing otherwise', () => {
    const days = settings({}, { badge: 'days' });
    expect(badge(running, none, [], days, now)).toMatchObject({ text: '12', daysLeft: 12 });
    expect(badge(running, none, [], days, wib('2024-08-12T09:31:00')).text).toBe('');
  });
  it('shows nothing where nothing is wanted', () => {
    expect(badge(running, none, [failing(9)], settings({}, { badge: 'none' }), now).text).toBe('');
  });
  it('adds a sign once the source has failed three times in a row', () => {
    expect(badge(running, none, [failing(2)], settings(), now)).toMatchObject({ text: '2', trouble: false });
    expect(badge(running, none, [failing(3)], settings(), now)).toMatchObject({ text: '2!', trouble: true });
    expect(badge(null, none, [failing(3)], settings(), now).text).toBe('!');
  });
});

describe('notices of posts', () => {
  it('groups what is neither read nor told, newest first', () => {
    expect(notices(running, none, settings(), now)).toMatchObject([
      { kind: 'posts', id: 'posts|b', items: [{ id: 'b' }, { id: 'a' }] },
      { kind: 'period' },
    ]);
    expect(notices(running, { ...none, notified: ['a', 'b'] }, settings({ period: false }), now)).toEqual([]);
  });
  it('tells of Coklit posts only, where so chosen', () => {
    const mixed = board({}, [item('b'), item('a', { topic: 'coklit' })]);
    expect(notices(mixed, none, settings({ posts: 'coklit' }), now)).toMatchObject([
      { items: [{ id: 'a' }] },
    ]);
    expect(untoldForGood(mixed, none, settings({ posts: 'coklit' }))).toEqual(['b']);
  });
  it('keeps posts from being told later where notifications are off', () => {
    expect(untoldForGood(running, none, settings({ on: false }))).toEqual(['b', 'a']);
  });
  it('is silent in quiet hours, over midnight too, and tells afterwards', () => {
    const quiet = settings({ quiet: { from: '21:00', until: '06:00' }, period: false });
    expect(notices(running, none, quiet, wib('2024-07-12T23:00:00'))).toEqual([]);
    expect(notices(running, none, quiet, wib('2024-07-13T05:59:00'))).toEqual([]);
    expect(notices(running, none, quiet, wib('2024-07-13T06:00:00'))).toHaveLength(1);
  });
});

describe('quiet hours', () => {
  const over = (from: string, until: string) => settings({ on: true, quiet: { from, until } });
  const isSilent = (chosen: Settings, at: string, offset = '+07:00') => {
    const office = { ...HOME_OFFICE, utcOffset: offset as Office['utcOffset'] };
    const boards = [board({ office }, [item('a')])];
    const when = new Date(`2024-07-12T${at}${offset}`);
    return unread.notices({ boards, marks: none, settings: chosen }, when).length === 0;
  };

  it.each([
    ['20:59:59', false],
    ['21:00:00', true],
    ['23:59:59', true],
    ['00:00:00', true],
    ['05:59:59', true],
    ['06:00:00', false],
    ['12:00:00', false],
  ])('over midnight, at %s, hold back: %s', (at, silent) => {
    expect(isSilent(over('21:00', '06:00'), at)).toBe(silent);
    expect(isSilent(over('21:00', '06:00'), at, '+09:00')).toBe(silent);
  });

  it.each([
    ['11:59:59', false],
    ['12:00:00', true],
    ['12:59:59', true],
    ['13:00:00', false],
    ['00:00:00', false],
  ])('within a day, at %s, hold back: %s', (at, silent) => {
    expect(isSilent(over('12:00', '13:00'), at)).toBe(silent);
  });
});

describe('notices of the period', () => {
  const key = (at = now, shown = running) => stageKey(shown, settings(), at);

  it('is silent before the first reading was recorded', () => {
    expect(notices(running, { ...none, read: ['a', 'b'], told: null }, settings(), now)).toEqual([]);
  });
  it('announces a period that was not there', () => {
    const found = notices(running, told(''), settings(), now);
    expect(found).toMatchObject([{ kind: 'period', change: 'announced', told: key() }]);
    expect(notices(running, told(key()), settings(), now)).toEqual([]);
  });
  it('tells of an extension as a change', () => {
    const longer = board({ periods: [stage('2024-06-24', '2024-07-31')] });
    expect(notices(longer, told(key()), settings(), now)).toMatchObject([
      { kind: 'period', change: 'changed' },
    ]);
  });
  it('rule 19: tells once of a later post that was not understood, and not of its going away', () => {
    const post = (at: number) => ({
      url: `https://kpu.example/${at}`,
      title: 'Kabar Coklit',
      quote: 'Coklit mungkin diperpanjang.',
      published: '2024-07-10',
      day: null,
    });
    const unsure = (at: number) =>
      board({ periods: [stage('2024-06-24', '2024-07-24', { unclear: [post(at)] })] });
    const before = key();
    const [notice] = notices(unsure(1), told(before), settings(), now);
    expect(notice).toMatchObject({ kind: 'period', change: 'unclear', told: key(now, unsure(1)) });
    expect(notice?.id).toContain('https://kpu.example/1');
    const after = key(now, unsure(1));
    expect(notices(unsure(1), told(after), settings(), now)).toEqual([]);
    expect(notices(unsure(2), told(after), settings(), now)).toMatchObject([{ change: 'unclear' }]);
    expect(notices(running, told(after), settings(), now)).toEqual([]);
    expect(notices(unsure(1), told(before), settings({ period: false }), now)).toEqual([]);
    expect(before.split('|')).toHaveLength(4);
  });
  it('tells of a halt', () => {
    const halted = board({ halted: [stage('2024-06-24', '2024-07-24')] });
    expect(notices(halted, told(key()), settings(), now)).toMatchObject([
      { kind: 'period', change: 'halted' },
    ]);
  });
  it('tells of start, three days before the end and the last day once each, if wanted', () => {
    const wanted = settings({ milestones: true });
    const before = key(wib('2024-06-20T08:00:00'));
    const at = (local: string, known: string) => notices(running, told(known), wanted, wib(local));
    expect(at('2024-06-24T08:00:00', before)).toMatchObject([{ kind: 'milestone', milestone: 'start' }]);
    expect(at('2024-07-10T08:00:00', `${before}#start`)).toEqual([]);
    expect(at('2024-07-21T08:00:00', `${before}#start`)).toMatchObject([{ milestone: 'three-days' }]);
    expect(at('2024-07-22T08:00:00', `${before}#three-days`)).toEqual([]);
    expect(at('2024-07-24T08:00:00', `${before}#three-days`)).toMatchObject([{ milestone: 'last-day' }]);
    expect(at('2024-07-24T20:00:00', `${before}#last-day`)).toEqual([]);
  });
  it('tells of no milestone unasked', () => {
    expect(
      notices(
        running,
        told(key(wib('2024-06-20T08:00:00'))),
        settings({ milestones: false }),
        wib('2024-07-24T08:00:00'),
      ),
    ).toEqual([]);
  });
});

const MALANG: Office = {
  id: 'kab-malang',
  name: 'KPU Kabupaten Malang',
  place: 'Malang',
  utcOffset: '+07:00',
};
const source = (key: string, office: Office): Source => ({
  key,
  url: `https://${office.id}.kpu.go.id/blog/category/${key.split('/')[1]}`,
  name: 'Berita',
  office,
  redirects: 'same-origin',
});
const [NEWS, NOTICES] = defaultSettings().sources as [Source, Source];
const OTHER = source('kab-malang/104', MALANG);

describe('the one list of what is followed', () => {
  const on = (id: string, day: string, key: string, more: Partial<BoardItem> = {}): BoardItem => {
    const { _pantau_coklit: own, ...rest } = item(id, { sources: [key] });
    return { ...rest, ...more, _pantau_coklit: { ...own, date: { ...own.date, day, latest: day } } };
  };
  const home = board({ sources: [NEWS.key, NOTICES.key] }, [
    on('h3', '2024-07-10', NEWS.key),
    on('h2', '2024-07-08', NOTICES.key),
    on('h1', '2024-07-01', NEWS.key),
  ]);
  const other = board({ office: MALANG, sources: [OTHER.key] }, [
    on('m2', '2024-07-09', OTHER.key, { title: 'Rekrutmen PPS' }),
    on('m1', '2024-07-01', OTHER.key),
  ]);
  const both = settings({}, { sources: [NEWS, NOTICES, OTHER] });
  const list = (chosen: Settings, marks = none, boards: Board[] = [other, home]) =>
    unread.followedItems({ boards, marks, settings: chosen });
  const ids = (items: { id: string }[]) => items.map(({ id }) => id);

  it('holds every followed office’s posts by their days, each with its office and sources', () => {
    expect(ids(list(both))).toEqual(['h3', 'm2', 'h2', 'h1', 'm1']);
    expect(list(both)[1]).toMatchObject({ office: MALANG, sources: [OTHER], unread: true, muted: false });
  });
  it('keeps each office’s own order, even where days contradict it', () => {
    const odd = board({ sources: [NEWS.key] }, [
      on('b', '2024-07-01', NEWS.key),
      on('a', '2024-07-20', NEWS.key),
    ]);
    expect(ids(list(both, none, [odd, other]))).toEqual(['m2', 'b', 'a', 'm1']);
  });
  it('puts a post whose day is known before one that only is not younger', () => {
    const vague = (id: string) => {
      const { _pantau_coklit: own, ...rest } = on(id, '2024-07-20', NEWS.key);
      const date = { ...own.date, day: null, basis: 'order' as const, earliest: '2024-06-24' };
      return { ...rest, _pantau_coklit: { ...own, date } };
    };
    const baseline = board({ sources: [NEWS.key] }, [vague('old'), on('older', '2024-06-24', NEWS.key)]);
    const fresh = board({ office: MALANG, sources: [OTHER.key] }, [on('new', '2024-07-20', OTHER.key)]);
    expect(ids(list(both, none, [baseline, fresh]))).toEqual(['new', 'old', 'older']);
  });
  it('leaves out sources that are no longer followed, and offices', () => {
    expect(ids(list(settings({}, { sources: [NEWS] })))).toEqual(['h3', 'h1']);
    expect(list({ ...both, sources: [] })).toEqual([]);
  });
  it('takes a mirror’s posts whatever the mirror calls its sources', () => {
    const mirrored = board({ sources: ['kab-probolinggo/berita'] }, [
      on('x', '2024-07-10', 'kab-probolinggo/berita'),
    ]);
    expect(list(settings(), none, [mirrored])).toMatchObject([{ id: 'x', sources: [NEWS, NOTICES] }]);
  });
  it('holds a post of two offices once', () => {
    const again = board({ office: MALANG, sources: [OTHER.key] }, [on('h2', '2024-07-08', OTHER.key)]);
    const found = list(both, none, [home, again]);
    expect(ids(found)).toEqual(['h3', 'h2', 'h1']);
    expect(found[1]).toMatchObject({ office: home._pantau_coklit.office, sources: [NOTICES, OTHER] });
  });
  it('counts in the badge just what it calls unread, of all offices, and nothing that is muted', () => {
    const marks = { ...none, read: ['h1'] };
    for (const muted of [[], [OTHER.key], [NEWS.key, NOTICES.key], [NEWS.key, NOTICES.key, OTHER.key]]) {
      const chosen = { ...both, muted };
      const count = list(chosen, marks).filter((each) => each.unread).length;
      expect(unread.badge({ boards: [home, other], marks, settings: chosen }, [], now).unread).toBe(count);
    }
    expect(list({ ...both, muted: [OTHER.key] }, marks).filter((each) => each.unread)).toHaveLength(2);
    expect(list({ ...both, muted: [OTHER.key] })).toHaveLength(5);
  });
  it('mutes a post only where all of its sources are', () => {
    const shared = board({ sources: [NEWS.key, NOTICES.key] }, [
      item('s', { sources: [NEWS.key, NOTICES.key] }),
    ]);
    expect(list({ ...both, muted: [NEWS.key] }, none, [shared])[0]).toMatchObject({
      muted: false,
      unread: true,
    });
    expect(list({ ...both, muted: [NEWS.key, NOTICES.key] }, none, [shared])[0]).toMatchObject({
      muted: true,
    });
  });
  it('tells of all offices in one notice, of a muted source in none, and of no other office’s period', () => {
    const periods = [stage('2024-06-24', '2024-07-24')];
    const theirs = board({ ...other._pantau_coklit, periods }, other.items);
    const tell = (chosen: Settings) =>
      unread.notices({ boards: [home, theirs], marks: none, settings: chosen }, now);
    expect(tell(both)).toMatchObject([
      { kind: 'posts', items: [{ id: 'h3' }, { id: 'm2' }, { id: 'h2' }, { id: 'h1' }, { id: 'm1' }] },
    ]);
    const muted = { ...both, muted: [NEWS.key, NOTICES.key, OTHER.key] };
    expect(tell(muted)).toEqual([]);
    expect(
      unread.untoldForGood({ boards: [home, theirs], marks: none, settings: muted }, now).ids.sort(),
    ).toEqual(['h1', 'h2', 'h3', 'm1', 'm2']);
  });
  it('puts no sign on the icon for a muted source', () => {
    const at = { boards: [home], marks: { ...none, read: ['h1', 'h2', 'h3'] } };
    expect(unread.badge({ ...at, settings: both }, [failing(3)], now).text).toBe('!');
    expect(unread.badge({ ...at, settings: { ...both, muted: [NEWS.key] } }, [failing(3)], now).text).toBe(
      '',
    );
  });
});

describe('keywords', () => {
  const find = (keywords: string[], title: string, text = '') =>
    unread
      .followedItems({
        boards: [board({}, [{ ...item('k'), title, content_text: text }])],
        marks: none,
        settings: settings({ keywords }),
      })
      .flatMap((found) => found.keywords)
      .map(({ keyword, in: place, start, end }) => [
        keyword,
        place,
        (place === 'title' ? title : text).slice(start, end),
      ]);
  it.each([
    ['PPS', 'Pembentukan PPS dan PPK', 'PPS'],
    ['pps', 'Pembentukan PPS', 'PPS'],
    ['Pantarlih', 'REKRUTMEN PANTARLIH, 2026', 'PANTARLIH'],
    ['badan adhoc', 'Seleksi Badan\u00a0 Adhoc', 'Badan\u00a0 Adhoc'],
    ['rekrutmen', 'Info 𝗥𝗲𝗸𝗿𝘂𝘁𝗺𝗲𝗻 petugas', '𝗥𝗲𝗸𝗿𝘂𝘁𝗺𝗲𝗻'],
    ['resume', 'Kirim résumé', 'résumé'],
    ['KPU (RI)', 'Arahan KPU (RI)', 'KPU (RI)'],
    ['PPS', 'Honor PPS-nya', 'PPS'],
  ])('finds %j in %j as %j', (keyword, title, words) => {
    expect(find([keyword], title)).toEqual([[keyword, 'title', words]]);
  });
  it.each([
    ['PPS', 'Grup PPSM'],
    ['PPS', 'Tahun 2PPS'],
    ['rekrutmen', 'Perekrutmenan'],
    ['PPS', 'P P S'],
  ])('does not find %j in %j', (keyword, title) => {
    expect(find([keyword], title)).toEqual([]);
  });
  it('are each found once, those in the title first', () => {
    expect(find(['tes', 'PPS', 'gaji'], 'PPS dan tes', 'Gaji PPS dan tes tulis')).toEqual([
      ['PPS', 'title', 'PPS'],
      ['tes', 'title', 'tes'],
      ['gaji', 'text', 'Gaji'],
    ]);
  });
  it('are told of even when other posts are not, before all others, and looked for in the whole text', () => {
    const posts = [item('c'), { ...item('b'), title: 'Rekrutmen PPS' }, item('a')];
    const at = (notify: Partial<Settings['notify']>, texts?: ReadonlyMap<string, string>) => ({
      boards: [board({}, posts)],
      marks: none,
      settings: settings({ keywords: ['PPS'], ...notify }),
      ...(texts && { texts }),
    });
    const quiet = { posts: 'period' } as const;
    expect(unread.notices(at(quiet), now)).toMatchObject([{ kind: 'posts', items: [{ id: 'b' }] }]);
    expect(unread.untoldForGood(at(quiet), now).ids).toEqual(['c', 'a']);
    expect(unread.notices(at({}), now)).toMatchObject([
      { id: 'posts|c', items: [{ id: 'b' }, { id: 'c' }, { id: 'a' }] },
    ]);
    const texts = new Map([['a', `${'Panjang. '.repeat(60)} Honor PPS.`]]);
    expect(unread.notices(at(quiet, texts), now)).toMatchObject([{ items: [{ id: 'b' }, { id: 'a' }] }]);
    expect(unread.notices(at({ keywords: [], posts: 'period' }), now)).toEqual([]);
  });
});

describe('one post about Coklit', () => {
  const said = (id: string) => ({ url: `https://kpu.example/${id}`, title: id, quote: '', doubts: [] });
  const longer = board({ periods: [stage('2024-06-24', '2024-07-31', { evidence: [said('b')] })] }, [
    item('b', { topic: 'coklit' }),
    item('a'),
  ]);
  const before = told(stageKey(running, settings(), now));
  const marks = { ...before, read: [] };

  it('gives one notice: that of the period it changes', () => {
    expect(notices(longer, { ...marks, notified: ['a'] }, settings(), now)).toMatchObject([
      { kind: 'period', change: 'changed', items: [{ id: 'b' }] },
    ]);
    expect(notices(longer, marks, settings(), now)).toMatchObject([
      { kind: 'posts', items: [{ id: 'a' }] },
      { kind: 'period', items: [{ id: 'b' }] },
    ]);
  });
  it('gives that of the post where changes of the period are not wanted', () => {
    expect(notices(longer, { ...marks, notified: ['a'] }, settings({ period: false }), now)).toMatchObject([
      { kind: 'posts', items: [{ id: 'b' }] },
    ]);
  });
  it('is no second one where it leaves the period in doubt', () => {
    const doubt = { url: 'https://kpu.example/b', title: 'b', quote: 'Mungkin.', published: null, day: null };
    const unsure = board(
      { periods: [stage('2024-06-24', '2024-07-24', { unclear: [doubt] })] },
      longer.items,
    );
    expect(notices(unsure, { ...marks, notified: ['a'] }, settings(), now)).toMatchObject([
      { kind: 'period', change: 'unclear', items: [{ id: 'b' }] },
    ]);
  });
  it('and all else that quiet hours held back come as one digest', () => {
    const quiet = settings({ quiet: { from: '21:00', until: '06:00' } });
    expect(notices(longer, marks, quiet, wib('2024-07-12T22:00:00'))).toEqual([]);
    expect(notices(longer, marks, quiet, wib('2024-07-13T06:00:00'))).toMatchObject([
      {
        kind: 'digest',
        of: [
          { kind: 'period', items: [{ id: 'b' }] },
          { kind: 'posts', items: [{ id: 'a' }] },
        ],
      },
    ]);
  });
});

describe('reminders', () => {
  const off = (more: Partial<Settings['notify']> = {}) => settings({ period: false, ...more });
  const key = stageKey(running, settings(), wib('2024-06-20T08:00:00'));
  const silent = (marks: Marks, chosen: Settings, at: string) =>
    unread.untoldForGood(following(running, marks, chosen), wib(at)).told;

  it('are on by default, and come where changes of the period are not wanted', () => {
    expect(defaultSettings().notify.milestones).toBe(true);
    expect(notices(running, told(key), off(), wib('2024-07-24T08:00:00'))).toMatchObject([
      { kind: 'milestone', milestone: 'last-day' },
    ]);
  });
  it('are not forgotten in quiet hours: nothing is remembered as told meanwhile', () => {
    const quiet = off({ quiet: { from: '21:00', until: '06:00' } });
    expect(notices(running, told(key), quiet, wib('2024-07-24T00:30:00'))).toEqual([]);
    expect(silent(told(key), quiet, '2024-07-24T00:30:00')).toBeNull();
    expect(notices(running, told(key), quiet, wib('2024-07-24T06:00:00'))).toMatchObject([
      { milestone: 'last-day' },
    ]);
  });
  it('are remembered silently while notifications are off', () => {
    expect(silent(told(key), settings({ on: false }), '2024-07-24T08:00:00')).toBe(`${key}#last-day`);
    expect(silent({ ...none, told: null }, settings(), '2024-07-24T08:00:00')).toBe(`${key}#last-day`);
  });
  it('of a changed period come once, where its change is not told', () => {
    const old = told('stands|2024-06-24|2024-07-20|Coklit Pilkada 2024#start');
    expect(silent(old, off(), '2024-07-12T08:00:00')).toBe(key);
    expect(silent(told(`${key}#three-days`), off(), '2024-07-22T08:00:00')).toBeNull();
  });
});
