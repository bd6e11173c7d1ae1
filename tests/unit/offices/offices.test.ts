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
  it.each([
    ['Kab. Probolinggo', 1, 'kab-probolinggo'],
    ['KPU Kab.Probolinggo', 1, 'kab-probolinggo'],
    ['KPUD Jember', 1, 'kab-jember'],
    ['Komisi Pemilihan Umum Kabupaten Jember', 1, 'kab-jember'],
    ['Kotamadya Malang', 1, 'kota-malang'],
    ['Kabupaten/Kota Malang', 2, 'kab-malang'],
    ['kabupaten malang', 1, 'kab-malang'],
    ['Kab. Bone', 2, 'kab-bone'],
    ['Kota Adm. Jakarta Barat', 1, 'kota-jakartabarat'],
    ['Kab. Adm. Kep. Seribu', 1, 'kab-kepulauanseribu'],
    ['DKI', 7, 'dki'],
    ['Jogja', 6, 'diy'],
    ['Kota Jogja', 1, 'kota-yogyakarta'],
    ['Jogjakarta', 6, 'diy'],
    ['KIP', 24, 'aceh'],
    ['KIP Kota Banda Aceh', 1, 'kota-bandaaceh'],
    ['Prov. Jatim', 1, 'jatim'],
    ['Propinsi Jawa Timur', 1, 'jatim'],
    ['jawatimur', 39, 'jatim'],
    ['Papua Pegunungan', 10, 'papuapegunungan'],
    ['Papua Barat Daya', 7, 'papuabaratdaya'],
    ['Solo', 4, 'kota-surakarta'],
    ['Toli-Toli', 2, 'kab-tolitoli'],
    ['50 Kota', 1, 'kab-limapuluhkota'],
    ['kab-lombok-timur', 1, 'kab-lomboktimur'],
    ['probolinggo, jawa timur', 2, 'kab-probolinggo'],
  ])('finds offices as people name them: %s', (query, count, first) => {
    const found = findOffices(query);
    expect([found.length, found[0]?.id]).toEqual([count, first]);
  });
  it.each([
    ['Kulonprogo', 'kab-kulonprogo'],
    ['Bandarlampung', 'kota-bandarlampung'],
    ['Limapuluh Kota', 'kab-limapuluhkota'],
    ['sidempuan', 'kota-padangsidimpuan'],
    ['Probolingo', 'kab-probolinggo'],
    ['probollin', 'kab-probolinggo'],
    ['surabya', 'kota-surabaya'],
    ['Banuwangi', 'kab-banyuwangi'],
    ['Makasar', 'kota-makassar'],
    ['Muara Jambi', 'kab-muarojambi'],
    ['Membramo Raya', 'kab-mamberamoraya'],
    ['kota probolingo', 'kota-probolinggo'],
    ['Kota Baru', 'kab-kotabaru'],
    ['Sumatra Utara', 'sumut'],
  ])('finds %s in spite of its letters', (query, first) => {
    expect(findOffices(query)[0]?.id).toBe(first);
  });
  it('finds each office by its own name, its place and its host, before all others', () => {
    for (const { id, name, place, province, host } of all) {
      expect(findOffices(name, all)[0]?.id, name).toBe(id);
      expect(findOffices(host.replace('.kpu.go.id', ''), all)[0]?.id, host).toBe(id);
      expect(findOffices(`${place} ${province}`, all)[0]?.place, place).toBe(place);
    }
  }, 60_000);
  it('finds nothing for what is no place', () => {
    for (const query of ['atlantis', 'Провинция', 'ꦗꦮ']) expect(findOffices(query)).toEqual([]);
  });
});
