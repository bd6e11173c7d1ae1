import { describe, expect, it } from 'vitest';
import {
  defaultSettings,
  readKeyword,
  readSettings,
  restoreSettings,
  SettingsError,
} from '../../../lib/settings';

function failure(json: unknown): SettingsError {
  try {
    readSettings(json);
  } catch (error) {
    if (error instanceof SettingsError) return error;
    throw error;
  }
  throw new Error('the settings were taken');
}

describe('readSettings', () => {
  it('takes what was exported', () => {
    const settings = { ...defaultSettings(), language: 'en', intervalMinutes: 30 };
    expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });
  it.each([
    [{ intervalMinutes: 4 }, 'intervalMinutes'],
    [{ intervalMinutes: 15.5 }, 'intervalMinutes'],
    [{ language: 'xx' }, 'language'],
    [{ mirror: 'ftp://x.example/feed.json' }, 'mirror'],
    [{ ownStage: { start: '2027-02-30', end: '2027-03-01', utcOffset: '+07:00' } }, 'ownStage.start'],
    [{ ownStage: { start: '2027-03-02', end: '2027-03-01', utcOffset: '+07:00' } }, 'ownStage'],
    [
      { notify: { ...defaultSettings().notify, quiet: { from: '25:00', until: '06:00' } } },
      'notify.quiet.from',
    ],
    [{ sources: [{ ...defaultSettings().sources[0], url: 'javascript:1' }] }, 'sources.0.url'],
    [{ sources: [defaultSettings().sources[0], defaultSettings().sources[0]] }, 'sources'],
    [{ home: 'kab-lain' }, ''],
  ])('names the field that is wrong in %j', (change, path) => {
    expect(failure({ ...defaultSettings(), ...change })).toMatchObject({ path, reason: 'wrong-value' });
  });
  it.each([null, [], 'x', {}, { foo: 1 }])('tells %j from settings', (json) => {
    expect(failure(json).reason).toBe('not-settings');
  });
  it('refuses settings of a newer version instead of losing what it does not know', () => {
    expect(failure({ ...defaultSettings(), version: 3 }).reason).toBe('newer-version');
  });
  it('fills what an unversioned file lacks', () => {
    expect(readSettings({ language: 'en' })).toEqual({ ...defaultSettings(), language: 'en' });
  });
  it('gives a field that came after a file was exported its default', () => {
    const { badge: _badge, notify, ...older } = { ...defaultSettings(), theme: 'dark' as const };
    const { keywords: _keywords, ...chosen } = { ...notify, on: true };
    const filled = { ...defaultSettings(), theme: 'dark', notify: { ...notify, on: true } };
    expect(readSettings({ ...older, notify: chosen })).toEqual(filled);
    expect(restoreSettings({ ...older, notify: chosen })).toEqual(filled);
    expect(failure({ ...older, notify: null }).path).toBe('notify');
  });
});

/** Settings as version 0.1.0 exported and stored them. */
const exported = {
  version: 1,
  language: 'en',
  theme: 'dark',
  sources: defaultSettings().sources,
  home: 'kab-probolinggo',
  intervalMinutes: 30,
  notify: {
    on: true,
    posts: 'coklit',
    period: true,
    milestones: false,
    quiet: { from: '21:00', until: '06:00' },
  },
  badge: 'days',
  ownStage: { start: '2027-06-24', end: '2027-07-24', utcOffset: '+07:00' },
  mirror: 'https://cermin.example/feed.json',
};

describe('settings of 0.1.0', () => {
  it.each([
    ['imported', readSettings],
    ['stored', restoreSettings],
  ])('are carried over as they were when %s', (_how, read) => {
    expect(read(exported)).toEqual({
      ...{ ...defaultSettings(), ...exported },
      version: 2,
      notify: { ...defaultSettings().notify, ...exported.notify, keywords: [] },
      muted: [],
    });
  });
  it('have reminders where notifications had never been allowed, since nobody could choose against them', () => {
    const off = { ...exported, notify: { ...exported.notify, on: false } };
    expect(readSettings(off).notify).toMatchObject({ on: false, milestones: true });
    expect(restoreSettings(off).notify).toMatchObject({ on: false, milestones: true });
    expect(restoreSettings(exported).notify.milestones).toBe(false);
  });
  it('are read once and stay: what was made of them is exported and imported again unchanged', () => {
    const first = restoreSettings(exported);
    expect(readSettings(JSON.parse(JSON.stringify(first)))).toEqual(first);
    expect(restoreSettings(first)).toEqual(first);
  });
  it('keep a choice against reminders that was made since', () => {
    const chosen = { ...defaultSettings(), notify: { ...defaultSettings().notify, milestones: false } };
    expect(restoreSettings(chosen)).toEqual(chosen);
    expect(readSettings(chosen)).toEqual(chosen);
  });
});

describe('keywords and muted sources', () => {
  const withWords = (...keywords: unknown[]) => ({
    ...defaultSettings(),
    notify: { ...defaultSettings().notify, keywords },
  });
  it.each([
    ['PPS', 'PPS'],
    ['  badan   adhoc ', 'badan adhoc'],
    ['Pan\u202etarlih', 'Pantarlih'],
    ['x', null],
    ['--', null],
    ['a'.repeat(61), null],
    ['', null],
  ])('reads %j as %j', (typed, kept) => {
    expect(readKeyword(typed)).toBe(kept);
  });
  it('are at most twenty, of 2 to 60 characters, each once', () => {
    const twenty = Array.from({ length: 20 }, (_, index) => `kata ${index}`);
    expect(readSettings(withWords(...twenty)).notify.keywords).toEqual(twenty);
    expect(failure(withWords(...twenty, 'lagi')).path).toBe('notify.keywords');
    expect(failure(withWords('PPS', 'x')).path).toBe('notify.keywords.1');
    expect(readSettings(withWords('PPS', ' pps ', 'Pantarlih')).notify.keywords).toEqual([
      'PPS',
      'Pantarlih',
    ]);
    expect(restoreSettings(withWords('PPS', 'x', 7, ...twenty)).notify.keywords).toEqual(
      ['PPS', ...twenty].slice(0, 20),
    );
  });
  it('mute sources that are followed, and no others', () => {
    const [news] = defaultSettings().sources;
    const muted = { ...defaultSettings(), muted: [news?.key ?? '', news?.key ?? '', 'kab-lain/104'] };
    expect(readSettings(muted).muted).toEqual([news?.key]);
    expect(restoreSettings({ ...muted, muted: [...muted.muted, 7] }).muted).toEqual([news?.key]);
  });
});

describe('restoreSettings', () => {
  it('keeps every good field and defaults the damaged ones', () => {
    expect(restoreSettings({ ...defaultSettings(), theme: 'dark', intervalMinutes: -1 })).toEqual({
      ...defaultSettings(),
      theme: 'dark',
    });
  });
  it.each([undefined, null, 3, 'x', []])('starts from the defaults with %j', (json) => {
    expect(restoreSettings(json)).toEqual(defaultSettings());
  });
});
