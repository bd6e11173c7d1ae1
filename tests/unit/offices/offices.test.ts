import { describe, expect, it } from 'vitest';
import { findOffices, listOffices, sourcesOf } from '../../../lib/offices';
import { DEFAULT_SOURCES } from '../../../lib/source';

describe('the list of offices', () => {
  const all = listOffices();

  it('has 38 provinces, 416 regencies and 98 cities', () => {
    const count = (start: string) => all.filter(({ id }) => id.startsWith(start)).length;
    expect(all.length - count('kab-') - count('kota-')).toBe(38);
    expect(count('kab-')).toBe(416);
    expect(count('kota-')).toBe(98);
  });
  it('names no office twice', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
  it('holds the home office with the very sources that are followed by default', () => {
    const home = all.find(({ id }) => id === 'kab-probolinggo');
    expect(home && sourcesOf(home)).toEqual(DEFAULT_SOURCES);
  });
  it('finds the regency and the city of one name, and tells them apart', () => {
    expect(findOffices('probolinggo').map(({ id }) => id)).toEqual(['kab-probolinggo', 'kota-probolinggo']);
    expect(findOffices('kota probolinggo')[0]?.id).toBe('kota-probolinggo');
  });
  it('finds all offices of a province', () => {
    expect(findOffices('jawa timur')).toHaveLength(39);
  });
  it.each([
    ['jatim', 39, 'jatim'],
    ['DIY', 6, 'diy'],
    ['tobasa', 1, 'kab-toba'],
    ['toba samosir', 1, 'kab-toba'],
    ['mamuju utara', 1, 'kab-pasangkayu'],
    ['pangkep', 1, 'kab-pangkajenedankepulauan'],
    ['kpu muba', 2, 'kab-musibanyuasin'],
    ['sitaro', 1, 'kab-kepulauansiautagulandangbiaro'],
  ])('finds offices by the short or old name %s', (query, count, first) => {
    expect(findOffices(query)).toHaveLength(count);
    expect(findOffices(query)[0]?.id).toBe(first);
  });
  it('finds nothing for what is no place', () => {
    expect(findOffices('atlantis')).toEqual([]);
  });
});
