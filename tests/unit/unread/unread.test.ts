import { describe, expect, it } from 'vitest';
import type { Board } from '../../../lib/board';
import { defaultSettings, type Settings } from '../../../lib/settings';
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
