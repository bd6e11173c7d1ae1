import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../embed/config';
import { arrived } from '../../../embed/instead/arrived';
import * as late from '../../../embed/late';
import { settingOf } from '../../../embed/late/own-dates';

arrived.late = late;

const FEED = 'https://host.example/feed.json';

function configOf(attributes: Record<string, string>) {
  const node = document.createElement('div');
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(`data-${name}`, value);
  return readConfig(node, FEED);
}

describe('the attributes of a widget', () => {
  it('may all be missing', () => {
    expect(configOf({})).toEqual({
      limit: 5,
      theme: 'auto',
      lang: 'id',
      show: 'both',
      accent: null,
      feed: null,
      dates: null,
      mistakes: [],
    });
  });

  it('are trimmed, in capitals or not', () => {
    const config = configOf({ limit: ' 7 ', theme: ' DARK', lang: 'EN ', show: ' Strip ' });
    expect(config).toMatchObject({ limit: 7, theme: 'dark', lang: 'en', show: 'strip', mistakes: [] });
  });

  it.each(['0', '31', '-1', '2.5', 'lima', '1e1', '999'])('take no limit of %s', (limit) => {
    expect(configOf({ limit })).toMatchObject({
      limit: 5,
      mistakes: [{ attribute: 'data-limit', value: limit, used: '5' }],
    });
  });

  it('name each mistake and what is used instead', () => {
    const { mistakes } = configOf({ theme: 'gelap', lang: 'jv', show: 'semua', feed: 'feed.json' });
    expect(mistakes).toEqual([
      { attribute: 'data-theme', value: 'gelap', used: 'auto' },
      { attribute: 'data-lang', value: 'jv', used: 'id' },
      { attribute: 'data-show', value: 'semua', used: 'both' },
      { attribute: 'data-feed', value: 'feed.json', used: FEED },
    ]);
  });

  it.each([
    'http://mirror.example/feed.json',
    'javascript:alert(1)',
    '//mirror.example/feed.json',
    'ftp://x/feed.json',
  ])('take no feed from %s', (feed) => {
    expect(configOf({ feed }).feed).toBeNull();
  });

  it.each([
    'https://mirror.example/feed.json',
    'http://localhost:8080/feed.json',
    'http://127.0.0.1/feed.json',
  ])('take a feed from %s', (feed) => {
    expect(configOf({ feed })).toMatchObject({ feed, mistakes: [] });
  });

  it('make a period of both dates, with the title given', () => {
    const config = configOf({ start: '2028-02-01', end: '2028-03-02', title: 'Coklit Pemilu 2029' });
    expect(settingOf(config, '+07:00')).toEqual({
      kind: 'coklit',
      name: 'Coklit Pemilu 2029',
      start: '2028-02-01',
      end: '2028-03-02',
      utcOffset: '+07:00',
      origin: 'setting',
      evidence: [],
    });
  });

  it.each([
    [{ start: '2028-02-30', end: '2028-03-02' }, ['data-start']],
    [{ start: '2028-02-01', end: '2 Maret 2028' }, ['data-end']],
    [{ start: '2028-03-02', end: '2028-02-01' }, ['data-end']],
    [{ start: '2028-02-01' }, ['data-end']],
    [{ end: '2028-03-02' }, ['data-start']],
    [{ start: '0001-01-01', end: '2028-03-02' }, ['data-start']],
    [{ start: '2028-02-01', end: '9999-12-31' }, ['data-end']],
    [{ start: '2000-02-01', end: '2099-12-31' }, ['data-end']],
  ] as [Record<string, string>, string[]][])('make none of %j', (attributes, named) => {
    const config = configOf(attributes);
    expect(settingOf(config, '+07:00')).toBeUndefined();
    expect(config.mistakes.map(({ attribute }) => attribute)).toEqual(named);
  });
});
