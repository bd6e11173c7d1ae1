import { describe, expect, it } from 'vitest';
import { formatDay, formatRange, formatTime, plural, weekdayName, zoneName } from '../../../lib/i18n';

describe('days in words', () => {
  it('names a day in both languages and in each length', () => {
    expect(formatDay('2024-07-24', 'id')).toBe('24 Juli 2024');
    expect(formatDay('2024-07-24', 'id', 'short')).toBe('24 Jul 2024');
    expect(formatDay('2024-07-24', 'id', 'weekday')).toBe('Rabu, 24 Juli 2024');
    expect(formatDay('2024-08-01', 'id', 'day-month-short')).toBe('1 Agu');
    expect(formatDay('2024-07-24', 'en', 'weekday')).toBe('Wednesday, 24 July 2024');
    expect(formatDay('2024-07-24', 'en', 'day-month')).toBe('24 July');
  });

  it('says once what both ends of a range share', () => {
    expect(formatRange('2024-06-24', '2024-07-24', 'id')).toBe('24 Juni – 24 Juli 2024');
    expect(formatRange('2024-07-01', '2024-07-03', 'id')).toBe('1–3 Juli 2024');
    expect(formatRange('2024-12-20', '2025-01-18', 'id')).toBe('20 Desember 2024 – 18 Januari 2025');
    expect(formatRange('2024-12-20', '2024-12-20', 'en', 'short')).toBe('20 Dec 2024');
  });

  it('tells the time at the office, whatever zone the device is in', () => {
    const instant = new Date('2024-07-11T22:16:00Z');
    expect(formatTime(instant, '+07:00', 'id')).toBe('05.16');
    expect(formatTime(instant, '+09:00', 'en')).toBe('07:16');
  });

  it('knows the zones and the plurals', () => {
    expect([zoneName('+07:00'), zoneName('+08:00'), zoneName('+09:00')]).toEqual(['WIB', 'WITA', 'WIT']);
    expect([0, 1, 2].map((n) => plural(n, 'en', 'day', 'days'))).toEqual(['days', 'day', 'days']);
    expect(plural(1, 'id', 'satu', 'lain')).toBe('lain');
  });
});

describe('names of months and weekdays', () => {
  it.each([
    ['id', 'id-ID'],
    ['en', 'en-GB'],
  ] as const)('are the usual ones in %s, in every month and on every weekday', (lang, locale) => {
    for (let month = 1; month <= 12; month++) {
      const day = `2026-${String(month).padStart(2, '0')}-0${1 + (month % 7)}`;
      const usual = (options: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
      expect(formatDay(day, lang)).toBe(usual({ day: 'numeric', month: 'long', year: 'numeric' }));
      expect(weekdayName(day, lang)).toBe(usual({ weekday: 'long' }));
    }
  });
});
