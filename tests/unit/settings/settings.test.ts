import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings, restoreSettings, SettingsError } from '../../../lib/settings';

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
    [{ language: 'jv' }, 'language'],
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
    expect(failure({ ...defaultSettings(), version: 2 }).reason).toBe('newer-version');
  });
  it('fills what an unversioned file lacks', () => {
    expect(readSettings({ language: 'en' })).toEqual({ ...defaultSettings(), language: 'en' });
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
