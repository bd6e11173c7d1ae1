import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarOptions, stageCalendar } from '../../../lib/ics';
import { HOME_OFFICE } from '../../../lib/source';
import type { Stage } from '../../../lib/stages/stage';
import { stage } from './boards';

const FIRST: CalendarOptions = { office: HOME_OFFICE, changedAt: new Date('2024-06-24T02:00:00Z') };

function read(text: string) {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  return events.map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      wholeDays: event.startDate.isDate,
      sequence: event.sequence,
      status: component.getFirstPropertyValue('status'),
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      modified: String(component.getFirstPropertyValue('last-modified')),
      alarms: component
        .getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    };
  });
}

describe('the calendar', () => {
  it('is read by ical.js as whole days with an exclusive end', () => {
    expect(read(stageCalendar([stage()], FIRST))).toMatchObject([
      {
        summary: 'Coklit Pilkada 2024',
        start: '2024-06-24',
        end: '2024-07-25',
        wholeDays: true,
        status: 'CONFIRMED',
      },
    ]);
  });

  it('gives a corrected period the same UID and a higher SEQUENCE', () => {
    const before = stageCalendar([stage()], FIRST);
    const later = { ...FIRST, changedAt: new Date('2024-06-25T02:00:00Z'), previous: before };
    const [old] = read(before);
    const [corrected] = read(stageCalendar([stage({ end: '2024-07-31' })], later));
    expect(corrected?.uid).toBe(old?.uid);
    expect(corrected?.end).toBe('2024-08-01');
    expect(corrected?.sequence).toBeGreaterThan(old?.sequence ?? Number.POSITIVE_INFINITY);
  });

  it('grows the SEQUENCE although the clock went back, and although the earlier file was lost', () => {
    const before = stageCalendar([stage()], FIRST);
    const [old] = read(before);
    const changedAt = new Date('2020-01-01T00:00:00Z');
    const [backwards] = read(
      stageCalendar([stage({ end: '2024-07-31' })], { ...FIRST, changedAt, previous: before }),
    );
    expect(backwards?.sequence).toBe((old?.sequence ?? 0) + 1);
    const [lost] = read(
      stageCalendar([stage({ end: '2024-07-31' })], {
        ...FIRST,
        changedAt: new Date('2024-06-26T00:00:00Z'),
      }),
    );
    expect(lost?.sequence).toBeGreaterThan(old?.sequence ?? Number.POSITIVE_INFINITY);
  });

  it('leaves an event as it was while other news change the board', () => {
    const before = stageCalendar([stage()], FIRST);
    expect(
      stageCalendar([stage()], { ...FIRST, changedAt: new Date('2024-07-01T00:00:00Z'), previous: before }),
    ).toBe(before);
  });

  it('rings three days before the end and on the last morning, by the clock of the office', () => {
    const alarmsOf = (change: Partial<Stage>) => read(stageCalendar([stage(change)], FIRST))[0]?.alarms;
    expect(alarmsOf({})).toEqual(['2024-07-21T00:00:00Z', '2024-07-24T00:00:00Z']);
    expect(alarmsOf({ utcOffset: '+09:00' })).toEqual(['2024-07-20T22:00:00Z', '2024-07-23T22:00:00Z']);
    // None before the start, and none for what was called off.
    expect(alarmsOf({ start: '2024-07-23' })).toEqual(['2024-07-24T00:00:00Z']);
    expect(read(stageCalendar([], { ...FIRST, halted: [stage()] }))[0]?.alarms).toEqual([]);
  });

  it('moves DTSTAMP and LAST-MODIFIED with SEQUENCE, also when the clock went back', () => {
    const before = stageCalendar([stage()], FIRST);
    const [old] = read(before);
    expect(old).toMatchObject({ stamp: '2024-06-24T02:00:00Z', modified: '2024-06-24T02:00:00Z' });
    const at = (changedAt: string) =>
      read(
        stageCalendar([stage({ end: '2024-07-31' })], {
          ...FIRST,
          changedAt: new Date(changedAt),
          previous: before,
        }),
      )[0];
    expect(at('2024-07-01T00:00:00Z')).toMatchObject({
      stamp: '2024-07-01T00:00:00Z',
      modified: '2024-07-01T00:00:00Z',
    });
    expect(at('2020-01-01T00:00:00Z')).toMatchObject({
      stamp: '2024-06-24T02:00:01Z',
      modified: '2024-06-24T02:00:01Z',
      sequence: (old?.sequence ?? 0) + 1,
    });
  });

  it('numbers an event anew that was written before there were alarms', () => {
    const before = stageCalendar([stage()], FIRST).replace(/BEGIN:VALARM[\s\S]*?END:VALARM\r\n/g, '');
    const [old] = read(before);
    expect(old?.alarms).toEqual([]);
    const [now] = read(stageCalendar([stage()], { ...FIRST, previous: before }));
    expect(now?.sequence).toBe((old?.sequence ?? 0) + 1);
    expect(now?.alarms).toHaveLength(2);
  });

  it('tells a subscription of a halted period, and of its new dates under the same UID', () => {
    const halted = stageCalendar([], {
      ...FIRST,
      halted: [stage()],
      previous: stageCalendar([stage()], FIRST),
    });
    const [cancelled] = read(halted);
    expect(cancelled).toMatchObject({
      uid: read(stageCalendar([stage()], FIRST))[0]?.uid,
      status: 'CANCELLED',
      summary: 'Coklit Pilkada 2024: Ditunda',
      description: expect.stringMatching(/^Coklit Pilkada 2024: Ditunda\. Menunggu jadwal baru dari KPU\./),
    });
    const evidence = [{ url: null, title: 'Pos', quote: 'Coklit dibatalkan.', doubts: [] }];
    const [gone] = read(stageCalendar([], { ...FIRST, halted: [stage({ evidence })] }));
    expect(gone?.summary).toBe('Coklit Pilkada 2024: Dibatalkan');
    const again = stageCalendar([stage({ start: '2024-09-01', end: '2024-09-30' })], {
      ...FIRST,
      halted: [stage()],
      previous: halted,
    });
    expect(read(again)).toMatchObject([{ uid: cancelled?.uid, status: 'CONFIRMED', start: '2024-09-01' }]);
  });

  it('tells of a period that was taken back as cancelled, until its end, each time in the same bytes', () => {
    const before = stageCalendar([stage(), stage({ name: 'Coklit Pemilu 2024', end: '2024-06-30' })], FIRST);
    const later = { ...FIRST, changedAt: new Date('2024-07-02T02:00:00Z') };
    const [standing, ...others] = read(before);
    const withdrawn = stageCalendar([], { ...later, previous: before });
    expect(read(withdrawn)).toMatchObject([
      {
        summary: 'Coklit Pilkada 2024: Tidak berlaku lagi',
        ...{ uid: standing?.uid, status: 'CANCELLED', alarms: [], start: '2024-06-24', end: '2024-07-25' },
        ...{ stamp: '2024-07-02T02:00:00Z', modified: '2024-07-02T02:00:00Z' },
      },
    ]);
    expect(read(withdrawn)[0]?.sequence).toBeGreaterThan(others[0]?.sequence ?? Number.POSITIVE_INFINITY);
    expect(stageCalendar([], { ...later, previous: withdrawn })).toBe(withdrawn);
    const over = { ...FIRST, changedAt: new Date('2024-08-01T02:00:00Z'), previous: withdrawn };
    expect(read(stageCalendar([], over))).toEqual([]);
    const again = read(stageCalendar([stage()], { ...later, previous: withdrawn }));
    expect(again).toMatchObject([{ uid: standing?.uid, status: 'CONFIRMED' }]);
    expect(again[0]?.sequence).toBeGreaterThan(read(withdrawn)[0]?.sequence ?? Number.POSITIVE_INFINITY);
  });

  it('moves LAST-MODIFIED alone where only the post that says so was edited', () => {
    const before = stageCalendar([stage()], FIRST);
    const [said] = stage().evidence;
    const edited = stage({
      evidence: [{ ...said, quote: 'Coklit: 24 Juni s.d. 24 Juli' } as typeof said & object],
    });
    const later = { ...FIRST, changedAt: new Date('2024-07-01T00:00:00Z'), previous: before };
    const [old, now] = [read(before)[0], read(stageCalendar([edited], later))[0]];
    expect([now?.sequence, now?.stamp]).toEqual([old?.sequence, old?.stamp]);
    expect(now?.modified).toBe('2024-07-01T00:00:00Z');
  });

  it('is read back word for word by ical.js, and written again in the same bytes, whatever a post says', () => {
    const said = fc.string({
      unit: fc.constantFrom('a', 'é', '😀', '\\', ',', ';', ':', '"', '\n', ' ', 'n', '\u202e', '\u0301'),
    });
    fc.assert(
      fc.property(said, said, (name, quote) => {
        const told = stage({
          name: `Coklit ${name}`,
          evidence: [{ url: null, title: '', quote, doubts: [] }],
        });
        const text = stageCalendar([told], FIRST);
        const [event] = read(text);
        const words = (all: string) => all.replace(/\s+/g, ' ').trim();
        expect(event?.summary).toBe(words(`Coklit ${name}`));
        expect(words(event?.description ?? '')).toContain(words(quote));
        expect(
          Math.max(...text.split('\r\n').map((line) => new TextEncoder().encode(line).length)),
        ).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const later = { ...FIRST, changedAt: new Date('2024-07-01T00:00:00Z') };
        expect(stageCalendar([told], { ...later, previous: text })).toBe(text);
        const gone = stageCalendar([], { ...later, previous: text });
        expect(stageCalendar([], { ...later, previous: gone })).toBe(gone);
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it('keeps apart two periods of one name, and periods without one', () => {
    const named = (change: Partial<Stage>) => stage({ name: 'Coklit', ...change });
    const uids = read(
      stageCalendar(
        [
          named({}),
          named({ start: '2024-08-01', end: '2024-08-20' }),
          named({ start: '2026-01-01', end: '2026-01-20' }),
        ],
        FIRST,
      ),
    ).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(3);
  });

  it('never lets a source begin a line of its own, and folds at 75 octets between characters', () => {
    const quote = `Coklit\r\nEND:VCALENDAR\nBEGIN:VEVENT\u2028${'🏠é—'.repeat(60)}`;
    const evil = stage({
      name: 'Coklit\r\nATTENDEE:x',
      evidence: [{ url: 'javascript:alert(1)', title: '', quote, doubts: [] }],
    });
    const text = stageCalendar([evil], FIRST);
    expect(text.split('\r\n').filter((line) => /^(END:VCALENDAR|ATTENDEE)/.test(line))).toEqual([
      'END:VCALENDAR',
    ]);
    expect(text).not.toContain('javascript:');
    const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\ufffd');
    expect(read(text)[0]?.description).toContain('🏠é—'.repeat(60));
  });

  it('takes an unreadable earlier file for none', () => {
    expect(
      read(stageCalendar([stage()], { ...FIRST, previous: 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART' })),
    ).toHaveLength(1);
  });
});
