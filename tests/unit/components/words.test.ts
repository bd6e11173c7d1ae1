import { describe, expect, it } from 'vitest';
import { doubtWords, markedHalt, markedQuote } from '../../../components/doubts';
import { messageOf } from '../../../components/message';
import { dateWords, excerpt, withoutDateline } from '../../../components/post-words';
import { categoryOf } from '../../../entrypoints/popup/words';
import type { Situation } from '../../../lib/board';
import type { Doubt } from '../../../lib/dates/mention';
import { at, board, dated, ENGLISH, INDONESIAN, item, stage } from './samples';

const bounds = (earliest: string | null, latest: string | null) =>
  dated('', { day: null, basis: 'order', earliest, latest, stated: null });

const doubtful = (quote: string, doubts: Doubt[]) =>
  stage({ evidence: [{ url: null, title: 'Pos', quote, doubts }] });

describe('the day of a post', () => {
  it('is short where it is known', () => {
    expect(dateWords(dated('2026-10-02'), INDONESIAN)).toBe('2 Okt 2026');
    expect(dateWords(dated('2026-10-02'), ENGLISH)).toBe('2 Oct 2026');
  });

  it('lies between two days, and what they share is said once', () => {
    expect(dateWords(bounds('2024-06-15', '2024-06-19'), INDONESIAN)).toBe('antara 15 dan 19 Juni 2024');
    expect(dateWords(bounds('2024-05-30', '2024-06-02'), INDONESIAN)).toBe('antara 30 Mei dan 2 Juni 2024');
    expect(dateWords(bounds('2023-12-30', '2024-01-02'), ENGLISH)).toBe('between 30 Dec 2023 and 2 Jan 2024');
    expect(dateWords(bounds('2024-06-15', '2024-06-15'), INDONESIAN)).toBe('15 Jun 2024');
  });

  it('has one bound, or is when it was first seen, or nothing', () => {
    expect(dateWords(bounds(null, '2024-06-19'), INDONESIAN)).toBe('paling lambat 19 Jun 2024');
    expect(dateWords(bounds('2024-06-15', null), INDONESIAN)).toBe('sejak 15 Jun 2024');
    expect(dateWords({ ...bounds(null, '2024-06-24'), basis: 'first-seen' }, INDONESIAN)).toBe(
      'pertama terlihat 24 Jun 2024',
    );
    expect(dateWords(bounds(null, null), INDONESIAN)).toBe('');
  });

  it('says what the post writes where that was mended, or could not be', () => {
    const slip = { stated: '2024-07-08', doubts: ['order' as const] };
    expect(dateWords(dated('2025-07-08', slip), INDONESIAN)).toBe('8 Juli 2025; pos menulis 2024');
    expect(dateWords(dated('2024-08-08', slip), INDONESIAN)).toBe('8 Agustus 2024; pos menulis 8 Juli 2024');
    expect(dateWords({ ...bounds('2025-07-07', '2025-07-09'), ...slip }, INDONESIAN)).toBe(
      'antara 7 dan 9 Juli 2025; pos menulis 8 Juli 2024',
    );
  });
});

describe('why dates are not certain', () => {
  it('names the day whose weekday is wrong, and the weekday it falls on', () => {
    const slip = doubtful('mulai Selasa, 24 Juni 2024 sampai 24 Juli 2024', ['weekday-mismatch']);
    expect(doubtWords([slip], INDONESIAN)).toBe(
      'Hari dan tanggal pada pos ini tidak cocok: 24 Juni 2024 jatuh pada Senin.',
    );
    expect(doubtWords([doubtful('tanpa hari', ['weekday-mismatch'])], ENGLISH)).toBe(
      'Weekday and date in this post do not match.',
    );
  });

  it('tells in which edge two periods differ', () => {
    const one = stage({ start: '2028-02-01', end: '2028-03-03' });
    expect(doubtWords([one, { ...one, end: '2028-03-01' }], INDONESIAN)).toMatch(
      /tanggal akhir yang berbeda/,
    );
    expect(doubtWords([one, { ...one, start: '2028-02-02' }], INDONESIAN)).toMatch(
      /tanggal awal yang berbeda/,
    );
    expect(doubtWords([one, { ...one, start: '2028-01-02', end: '2028-03-01' }], INDONESIAN)).toMatch(
      /tanggal yang berbeda/,
    );
  });

  it.each([
    ['swapped', /terbalik/],
    ['ends-before-publication', /sudah lewat/],
    ['length-mismatch', /Lama dan tanggal/],
    ['too-long', /60 hari/],
    ['undated-source', /tahun/],
    ['start-inferred', /akhir saja/],
    ['disagreement', /berbeda/],
  ] as const)('explains %s', (doubt, words) => {
    expect(doubtWords([doubtful('24 Juni 2024', [doubt])], INDONESIAN)).toMatch(words);
  });

  it('says so where no doubt is named', () => {
    expect(doubtWords([stage()], INDONESIAN)).toMatch(/belum didukung/);
  });
});

describe('the words of posts', () => {
  it('underlines the date with the wrong weekday', () => {
    const quote = 'dilaksanakan mulai Selasa, 24 Juni 2024 sampai 24 Juli 2024';
    expect(markedQuote(quote, doubtful(quote, ['weekday-mismatch']))[1]).toBe('Selasa, 24 Juni 2024');
  });

  it('underlines the edge in which two posts differ', () => {
    const one = stage({ start: '2028-02-01', end: '2028-03-03' });
    const other = { ...one, end: '2028-03-01' };
    expect(markedQuote('mulai 1 Februari hingga 3 Maret 2028', one, [other])).toEqual([
      'mulai 1 Februari hingga ',
      '3 Maret 2028',
      '',
    ]);
  });

  it('underlines what halts', () => {
    expect(markedHalt('termasuk Coklit, ditunda sampai')[1]).toBe('ditunda');
    expect(markedHalt('KPU menunda tahapan')[1]).toBe('menunda');
    expect(markedHalt('Coklit dibatalkan.')[1]).toBe('dibatalkan');
    expect(markedHalt('Coklit dimulai')).toEqual(['Coklit dimulai']);
  });

  it('leaves out the office and the day that open them, and nothing else', () => {
    expect(withoutDateline('Kab-probolinggo.kpu.go.id, Minggu, 18-8-2024, Petugas datang')).toBe(
      'Petugas datang',
    );
    expect(withoutDateline('Kab-probolinggo.kpu.goid, Selasa tanggal 1 Juli 2025, Rapat')).toBe('Rapat');
    expect(withoutDateline('kab-probolinggo.kpu.go.id - Sebanyak 990 PPS hadir')).toBe(
      'Sebanyak 990 PPS hadir',
    );
    expect(withoutDateline('24 Juni 2024 Coklit dimulai')).toBe('24 Juni 2024 Coklit dimulai');
  });

  it('are cut after a whole word', () => {
    expect(excerpt('satu dua tiga', 20)).toBe('satu dua tiga');
    expect(excerpt('satu dua, tiga empat', 12)).toBe('satu dua…');
    expect(excerpt('x'.repeat(50), 20)).toHaveLength(11);
    expect(excerpt(`x${'🎉'.repeat(50)}`, 20)).toBe(`x${'🎉'.repeat(4)}…`);
  });
});

describe('a period', () => {
  const of = (situation: Situation, day: string) =>
    messageOf(situation, { board: board(), now: at(`${day}T12:00:00`), words: INDONESIAN });

  it('is a street of houses up to today', () => {
    const street = (situation: Situation, day: string) => of(situation, day).street;
    expect(street({ state: 'running', stage: stage() }, '2024-07-12')).toMatchObject({
      total: 31,
      passed: 18,
      today: 19,
    });
    expect(street({ state: 'upcoming', stage: stage() }, '2024-06-20')).toMatchObject({
      total: 31,
      passed: 0,
      today: null,
    });
    expect(street({ state: 'last-day', stage: stage() }, '2024-07-24')).toMatchObject({
      total: 31,
      passed: 30,
      today: 31,
    });
    expect(street({ state: 'none', last: stage() }, '2026-01-01')).toMatchObject({
      total: 31,
      passed: 31,
      today: null,
    });
  });

  it('names its election, and knows whether it was cancelled', () => {
    const last = (name: string) => of({ state: 'none', last: stage({ name }) }, '2026-01-01').reason.whole;
    expect(last('Coklit Pilkada 2024')).toContain('Terakhir, Pilkada 2024:');
    expect(last('Coklit')).toContain('Terakhir: ');
    const title = (quote: string) =>
      of({ state: 'halted', stage: doubtful(quote, []) }, '2024-07-01').title.whole;
    expect(title('Coklit dibatalkan')).toBe('Dibatalkan');
    expect(title('Coklit ditunda')).toBe('Ditunda');
    expect(title('Coklit ditunda, bukan dibatalkan')).toBe('Ditunda');
    expect(title('KPU membatalkan Coklit')).toBe('Dibatalkan');
  });
});

describe('the category of a post', () => {
  it('comes from the number of its source', () => {
    expect(categoryOf(item('a'), INDONESIAN)).toBe('Berita');
    expect(categoryOf(item('a', {}, { sources: ['kab-probolinggo/11'] }), ENGLISH)).toBe('Announcement');
    expect(categoryOf(item('a', {}, { sources: ['feed'] }), INDONESIAN)).toBe('');
  });
});
