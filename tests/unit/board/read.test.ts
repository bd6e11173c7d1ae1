import { describe, expect, it } from 'vitest';
import { BoardError, readBoard } from '../../../lib/board';
import { board, item, stage } from './samples';

const whole = () =>
  JSON.parse(JSON.stringify(board({ periods: [stage('2024-06-24', '2024-07-24')] }, [item('a')])));

function failure(change: (json: ReturnType<typeof whole>) => void): BoardError {
  const json = whole();
  change(json);
  try {
    readBoard(json);
  } catch (error) {
    if (error instanceof BoardError) return error;
    throw error;
  }
  throw new Error('the board was taken');
}

describe('readBoard', () => {
  it('takes what makeBoard wrote, unchanged', () => {
    expect(readBoard(whole())).toEqual(whole());
  });
  it('lets unknown fields pass', () => {
    const json = { ...whole(), favicon: 'x', _other: { a: 1 } };
    expect(readBoard(json)).toEqual(json);
  });
  it('takes a stage with and without what was not understood, and no other form of it', () => {
    const unclear = {
      url: 'javascript:alert(1)',
      title: 'A',
      quote: 'B',
      published: '2024-07-01',
      day: null,
    };
    const json = whole();
    json._pantau_coklit.periods[0].unclear = [unclear];
    expect(readBoard(json)._pantau_coklit.periods[0]?.unclear).toEqual([{ ...unclear, url: null }]);
    expect(readBoard(whole())._pantau_coklit.periods[0]).not.toHaveProperty('unclear');
    const wrong = (change: object) => (board: typeof json) =>
      (board._pantau_coklit.periods[0].unclear = [{ ...unclear, ...change }]);
    expect(failure(wrong({ day: '2024-13-01' })).path).toBe('_pantau_coklit.periods[0].unclear[0].day');
    expect(failure(wrong({ quote: 7 })).path).toBe('_pantau_coklit.periods[0].unclear[0].quote');
  });
  it('names the place and the reason of what is wrong', () => {
    expect(failure((json) => (json.items[0].title = 7))).toMatchObject({
      path: 'items[0].title',
      reason: 'is no text',
    });
    expect(failure((json) => (json._pantau_coklit.periods[0].end = '2024-02-30')).path).toBe(
      '_pantau_coklit.periods[0].end',
    );
    expect(failure((json) => (json._pantau_coklit.version = 2)).path).toBe('_pantau_coklit.version');
    expect(failure((json) => (json._pantau_coklit.office.utcOffset = '+01:00')).path).toBe(
      '_pantau_coklit.office.utcOffset',
    );
  });
  it('refuses a period that ends before it starts', () => {
    expect(failure((json) => (json._pantau_coklit.periods[0].start = '2024-08-01')).reason).toBe(
      'is before the start',
    );
  });
  it.each([null, 'text', 7, [], {}])('refuses %j', (value) => {
    expect(() => readBoard(value)).toThrow(BoardError);
  });
  it('takes away addresses that are not http(s), so that none becomes a link', () => {
    const json = whole();
    json.items[0].url = 'javascript:alert(1)';
    json._pantau_coklit.periods[0].evidence[0].url = 'data:text/html,x';
    const read = readBoard(json);
    expect(read.items[0]).not.toHaveProperty('url');
    expect(read._pantau_coklit.periods[0]?.evidence[0]?.url).toBeNull();
  });
  it('refuses more items than any mirror sends', () => {
    expect(failure((json) => (json.items = Array.from({ length: 1001 }, () => json.items[0]))).path).toBe(
      'items',
    );
  });
});
