import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  instantOf,
  isDay,
  weekdayOf,
} from '../../../lib/dates/calendar';

describe('days of the calendar', () => {
  it('are told from what is none', () => {
    expect(['2024-02-29', '2024-12-31', '0999-01-01'].every(isDay)).toBe(true);
    expect(['2023-02-29', '2024-13-01', '2024-6-1', '2024-06-31', '', 20240601, null].some(isDay)).toBe(
      false,
    );
  });

  it('are added over months and years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
    expect(addMonths('2024-06-24', 1)).toBe('2024-07-24');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-01-15', -1)).toBe('2023-12-15');
    expect(addMonths('2024-11-30', 14)).toBe('2026-01-30');
  });

  it('are counted and named', () => {
    expect(daysBetween('2024-06-24', '2024-07-24')).toBe(30);
    expect(daysBetween('2024-07-24', '2024-06-24')).toBe(-30);
    expect(weekdayOf('2024-06-24')).toBe(1);
    expect(weekdayOf('1945-08-17')).toBe(5);
  });

  it('begin and end at the office’s midnight', () => {
    expect(instantOf('2024-07-24', '24:00', '+07:00').toISOString()).toBe('2024-07-24T17:00:00.000Z');
    expect(instantOf('2024-06-24', '00:00', '+09:00').toISOString()).toBe('2024-06-23T15:00:00.000Z');
    expect(dayOf(new Date('2024-06-23T17:00:00Z'), '+07:00')).toBe('2024-06-24');
    expect(dayOf(new Date('2024-06-23T16:59:59Z'), '+07:00')).toBe('2024-06-23');
    expect(() => dayOf(new Date(0), 'Asia/Jakarta')).toThrow(RangeError);
  });

  it('stay the same there and back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200_000, max: 200_000 }),
        fc.constantFrom('+07:00', '+08:00', '+09:00'),
        (count, offset) => {
          const day = addDays('2024-06-24', count);
          expect(daysBetween('2024-06-24', day)).toBe(count);
          expect(dayOf(instantOf(day, '00:00', offset), offset)).toBe(day);
          expect(dayOf(instantOf(day, '23:59', offset), offset)).toBe(day);
        },
      ),
    );
  });
});

describe('the zone of the machine', () => {
  const folder = join(import.meta.dirname, '../../../lib/dates');

  it('is asked for nowhere in the reading of dates', () => {
    const local =
      /\.(?:get(?:FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)|toLocale\w+|toDateString)\(|\bIntl\b|Date\.now|new Date\(\)/;
    for (const file of readdirSync(folder))
      expect(readFileSync(join(folder, file), 'utf8'), file).not.toMatch(local);
  });

  it('changes no reading', () => {
    const script = `
      import { createServer } from 'vite';
      const server = await createServer({ configFile: false, logLevel: 'error', server: { middlewareMode: true, ws: false }, appType: 'custom' });
      const { findDates, dateByOrder } = await server.ssrLoadModule('/lib/dates/index.ts');
      const seen = new Date('2024-06-30T23:30:00Z');
      const post = (text) => ({ text, publishedAt: null, firstSeenAt: seen });
      const text = 'mulai hari ini hingga 24 Juli, 31 Desember lalu, tanggal 1 bulan depan';
      console.log(JSON.stringify([findDates(text, { publishedAt: seen }), dateByOrder([post('Sleman (1/7) - x'), post('x')])]));
      await server.close();`;
    const read = (zone: string): string =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      });
    const [first, ...others] = ['Asia/Jakarta', 'UTC', 'America/New_York', 'Pacific/Kiritimati'].map(read);
    expect(first).toContain('2024-07-01');
    expect(new Set(others)).toEqual(new Set([first]));
  });
});
