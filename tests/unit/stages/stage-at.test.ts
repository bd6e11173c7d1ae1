import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { officialPeriods, resolvePeriods, type Stage, stageAt } from '../../../lib/stages';
import { official } from './case';

const at = (local: string): Date => new Date(`${local}+07:00`);
const A = official('2023-02-12', '2023-03-14');
const B = official('2024-06-24', '2024-07-24');
const setting = (start: string, end: string): Stage => ({ ...official(start, end), origin: 'setting' });

describe('stageAt', () => {
  it.each([
    ['2023-01-01T00:00:00', null, A, null],
    ['2023-02-12T00:00:00', A, B, null],
    ['2023-03-14T23:59:59', A, B, null],
    ['2023-03-15T00:00:00', null, B, A],
    ['2024-07-24T23:59:59', B, null, A],
    ['2024-07-25T00:00:00', null, null, B],
  ])('at %s', (now, current, next, last) => {
    expect(stageAt([A, B], at(now))).toEqual({ current, next, last });
    expect(stageAt([B, A], at(now))).toEqual({ current, next, last });
  });

  it('knows nothing where there is nothing', () => {
    expect(stageAt([], at('2024-07-01T00:00:00'))).toEqual({ current: null, next: null, last: null });
  });

  it('lets a setting win until its own end, and the periods again from then on', () => {
    const own = setting('2024-06-24', '2024-07-20');
    expect(stageAt([A, B], at('2024-07-20T23:59:59'), own)).toEqual({ current: own, next: null, last: A });
    expect(stageAt([A, B], at('2024-07-21T00:00:00'), own)).toEqual({ current: B, next: null, last: own });
  });

  it('lets a setting that is still to come win, too', () => {
    const own = setting('2024-07-10', '2024-08-10');
    expect(stageAt([A, B], at('2024-07-01T00:00:00'), own)).toEqual({ current: null, next: own, last: A });
  });

  it('takes the period after a running setting as the next one', () => {
    const own = setting('2023-02-01', '2023-03-31');
    expect(stageAt([A, B], at('2023-02-05T00:00:00'), own)).toEqual({ current: own, next: B, last: null });
  });
});

describe('officialPeriods', () => {
  it('holds the four earlier periods of Probolinggo, each with its source', () => {
    const table = officialPeriods('kab-probolinggo');
    expect(table.map(({ name, start, end }) => [name, start, end])).toEqual(
      expect.arrayContaining([
        ['Coklit Pilkada 2018', '2018-01-20', '2018-02-18'],
        ['Coklit Pilkada 2020', '2020-07-15', '2020-08-13'],
        ['Coklit Pemilu 2024', '2023-02-12', '2023-03-14'],
        ['Coklit Pilkada 2024', '2024-06-24', '2024-07-24'],
      ]),
    );
    const page = readFileSync('docs/sources.md', 'utf8');
    expect(table.filter(({ evidence }) => !page.includes(`](${evidence[0]?.url})`))).toEqual([]);
  });

  it('is the table of docs/sources.md, row by row', () => {
    const page = readFileSync('docs/sources.md', 'utf8');
    const long = (day: string): string =>
      new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      });
    const rows = officialPeriods('kab-probolinggo').map(
      ({ name, start, end }) => `| ${long(start)} – ${long(end)} | ${name} |`,
    );
    const written = page.split('\n').filter((line) => line.includes('| Coklit '));
    expect(written.map((line) => line.split('|').slice(0, 3).join('|').concat('|'))).toEqual(rows);
  });

  it('is empty for an office that has no table', () => {
    expect(officialPeriods('kab-lumajang')).toEqual([]);
  });

  it('stands as it is where no post disputes it', () => {
    const builtIn = officialPeriods('kab-probolinggo');
    expect(resolvePeriods({ announcements: [], builtIn })).toEqual({
      periods: builtIn,
      unconfirmed: [],
      halted: [],
    });
  });
});
