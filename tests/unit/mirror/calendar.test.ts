import { describe, expect, it } from 'vitest';
import { HOME_OFFICE } from '../../../lib/source';
import { calendarStages, readCalendar, withHalted, writeCalendar } from '../../../mirror/calendar';
import { board, stage } from './boards';

const ENTRY = {
  name: 'Coklit Pemilu 2029',
  start: '2028-02-12',
  end: '2028-03-14',
  decree: 'Keputusan KPU Nomor 1 Tahun 2028',
  announced: '2028-01-10',
};
const file = (...stages: unknown[]) => JSON.stringify({ version: 1, stages });

describe('calendar.json', () => {
  it('announces a period ahead of any post, with its decree', () => {
    const { entries, problems } = readCalendar(file(ENTRY), null);
    expect(problems).toEqual([]);
    const { stages, changedAt } = calendarStages(entries, HOME_OFFICE);
    expect(stages).toMatchObject([
      { name: ENTRY.name, origin: 'calendar', evidence: [{ title: ENTRY.decree }] },
    ]);
    expect(changedAt).toEqual(new Date('2028-01-09T17:00:00Z'));
  });

  it('takes the later decree of a name for an extension', () => {
    const longer = { ...ENTRY, end: '2028-03-21', announced: '2028-03-10' };
    expect(readCalendar(file(longer, ENTRY), null).entries).toEqual([longer]);
  });

  it.each([
    ['end', { ...ENTRY, end: '2028-02-30' }, 'is no day that exists'],
    ['end', { ...ENTRY, end: '2028-01-01' }, 'is before the start'],
    ['end', { ...ENTRY, end: '2029-03-14' }, 'is more than'],
    ['name', { ...ENTRY, name: 'Pemilu 2029' }, "does not begin with 'Coklit'"],
    ['decree', { ...ENTRY, decree: '  ' }, 'is empty'],
    ['announced', { ...ENTRY, announced: undefined }, 'is missing'],
    ['url', { ...ENTRY, url: 'javascript:alert(1)' }, 'is no http(s) address'],
    ['ende', { ...ENTRY, ende: '2028-03-14' }, 'is not known'],
  ])('names the place and the reason of a wrong entry: %s', (place, entry, reason) => {
    const { entries, problems } = readCalendar(file(entry), null);
    expect(entries).toEqual([]);
    expect(problems.join('\n')).toContain(`stages[0].${place}: ${reason}`);
  });

  it('never lets a wrong entry replace a good one', () => {
    const before = writeCalendar(readCalendar(file(ENTRY), null).entries);
    for (const wrong of [file({ ...ENTRY, end: 'besok' }), file(5), '{"version":1,', '[]', '']) {
      const { entries, problems } = readCalendar(wrong, before);
      expect(entries).toEqual([ENTRY]);
      expect(problems).not.toEqual([]);
    }
  });

  it('takes back what a good file no longer has', () => {
    expect(readCalendar(file(), writeCalendar([ENTRY])).entries).toEqual([]);
  });

  it('keeps the last calendar where no file is given', () => {
    expect(readCalendar(null, writeCalendar([ENTRY])).entries).toEqual([ENTRY]);
  });

  it('moves what a postponement overlaps out of the periods', () => {
    const halted = { ...ENTRY, start: '2024-06-24', end: '2024-07-24', halted: 'Coklit ditunda.' };
    const shown = withHalted(
      board({ periods: [stage(), stage({ start: '2020-07-15', end: '2020-08-13' })] }),
      [halted],
    );
    expect(shown._pantau_coklit.periods.map(({ start }) => start)).toEqual(['2020-07-15']);
    expect(shown._pantau_coklit.halted).toMatchObject([
      { name: ENTRY.name, evidence: [{ quote: 'Coklit ditunda.' }] },
    ]);
  });
});
