import { describe, expect, it } from 'vitest';
import { listOffices, officeAt, officesIn } from '../../../lib/offices';
import { sourcesFrom } from '../../../mirror/sources';

const officeOf = (host: string) => sourcesFrom([`https://${host}/blog/category/104`])[0]?.office;

/** Who shares a zone, as the law of 1987 and the provinces made since have it. */
const WITA =
  'Bali, Nusa Tenggara Barat, Nusa Tenggara Timur, Kalimantan Selatan, Kalimantan Timur, Kalimantan Utara, Sulawesi Utara, Gorontalo, Sulawesi Tengah, Sulawesi Barat, Sulawesi Selatan, Sulawesi Tenggara';
const WIT =
  'Maluku, Maluku Utara, Papua, Papua Barat, Papua Barat Daya, Papua Selatan, Papua Tengah, Papua Pegunungan';
const zoneOf = (province: string) =>
  WITA.split(', ').includes(province) ? '+08:00' : WIT.split(', ').includes(province) ? '+09:00' : '+07:00';

describe('the office that an address belongs to', () => {
  const all = listOffices();

  it('is the listed one with its name, place and zone, for each of the 552', () => {
    expect(all).toHaveLength(552);
    for (const { id, name, place, province, host } of all) {
      const expected = { id, name, place, utcOffset: zoneOf(province) };
      expect(officeOf(host), host).toEqual(expected);
      expect(sourcesFrom([`http://www.${host.toUpperCase()}/blog/category/104/`])[0]?.key).toBe(`${id}/104`);
    }
  });

  it.each([
    ['kab-probolinggo', 'KPU Kabupaten Probolinggo', 'Probolinggo', '+07:00'],
    ['kota-probolinggo', 'KPU Kota Probolinggo', 'Probolinggo', '+07:00'],
    ['jatim', 'KPU Provinsi Jawa Timur', 'Jawa Timur', '+07:00'],
    ['kab-lomboktimur', 'KPU Kabupaten Lombok Timur', 'Lombok Timur', '+08:00'],
    ['kab-lombok-timur', 'KPU Kabupaten Lombok Timur', 'Lombok Timur', '+08:00'],
    ['kota-tidorekepulauan', 'KPU Kota Tidore Kepulauan', 'Tidore Kepulauan', '+09:00'],
    ['kab-kapuashulu', 'KPU Kabupaten Kapuas Hulu', 'Kapuas Hulu', '+07:00'],
    ['kab-kapuas', 'KPU Kabupaten Kapuas', 'Kapuas', '+07:00'],
    ['kab-banjar', 'KPU Kabupaten Banjar', 'Banjar', '+08:00'],
    ['kota-banjar', 'KPU Kota Banjar', 'Banjar', '+07:00'],
    ['kab-tojounauna', 'KPU Kabupaten Tojo Una-Una', 'Tojo Una-Una', '+08:00'],
    ['kab-mahakamulu', 'KPU Kabupaten Mahakam Ulu', 'Mahakam Ulu', '+08:00'],
    ['kota-tarakan', 'KPU Kota Tarakan', 'Tarakan', '+08:00'],
    ['kab-boven-digoel', 'KPU Kabupaten Boven Digoel', 'Boven Digoel', '+09:00'],
    ['papua-barat-daya', 'KPU Provinsi Papua Barat Daya', 'Papua Barat Daya', '+09:00'],
    ['kab-pangkep', 'KPU Kabupaten Pangkajene dan Kepulauan', 'Pangkajene dan Kepulauan', '+08:00'],
    ['kota-solo', 'KPU Kota Surakarta', 'Surakarta', '+07:00'],
    ['ntt', 'KPU Provinsi Nusa Tenggara Timur', 'Nusa Tenggara Timur', '+08:00'],
    ['dki', 'KPU Provinsi DKI Jakarta', 'DKI Jakarta', '+07:00'],
    ['jakarta', 'KPU Provinsi DKI Jakarta', 'DKI Jakarta', '+07:00'],
  ])('%s.kpu.go.id is %s', (host, name, place, utcOffset) => {
    expect(officeOf(`${host}.kpu.go.id`)).toMatchObject({ name, place, utcOffset });
  });

  it('is the national office at the bare name, with or without www', () => {
    for (const host of ['kpu.go.id', 'www.kpu.go.id', 'KPU.go.id.'])
      expect(officeAt(host)).toMatchObject({ name: 'KPU Republik Indonesia', place: '' });
  });

  it.each([
    'infopemilu.kpu.go.id',
    'kab-entahberantah.kpu.go.id',
    'beritadaerah.example',
    'kab-probolinggo.kpu.go.id.example.com',
    'xkpu.go.id',
    'kab-probolinggo.kpu-go.id',
    '203.0.113.7',
  ])('is none at %s: it goes by its host, and is nobody’s namesake', (host) => {
    expect(officeAt(host)).toBeNull();
    expect(officeOf(host)).toEqual({ id: host, name: host, place: '', utcOffset: '+07:00' });
  });

  it.each([
    ['https://kab-probolinggo.kpu.go.id@evil.example/blog/category/104', 'evil.example'],
    [
      'https://kab-probolinggo.kpu.go.id.evil.example/blog/category/104',
      'kab-probolinggo.kpu.go.id.evil.example',
    ],
    ['https://evil.example/kab-probolinggo.kpu.go.id/', 'evil.example'],
    // A Cyrillic 'а'.
    ['https://k\u0430b-probolinggo.kpu.go.id/', 'xn--kb-probolinggo-vtl.kpu.go.id'],
  ])('is none at the look-alike %s', (address, id) => {
    expect(sourcesFrom([address])[0]?.office.id).toBe(id);
  });

  it.each([
    'https://kab-probolinggo.kpu.go.id:443/blog/category/104',
    'https://KAB-PROBOLINGGO.KPU.GO.ID./index.php/blog/category/104?page=1',
    'http://www.kab-probolinggo.kpu.go.id/blog/category/104#isi',
  ])('is the same however it is written: %s', (address) => {
    expect(sourcesFrom([address])[0]).toMatchObject({
      key: 'kab-probolinggo/104',
      office: { id: 'kab-probolinggo' },
    });
  });

  it('is the one that was named for a host that is no office’s own, and can’t be another than the host’s', () => {
    const city = officeAt('kota-malang.kpu.go.id') ?? undefined;
    expect(sourcesFrom(['https://bridge.example/rss'], city)[0]).toMatchObject({
      key: 'kota-malang/bridge.example-rss',
      office: { id: 'kota-malang' },
    });
    expect(() => sourcesFrom(['https://kab-malang.kpu.go.id/blog/category/11'], city)).toThrow('one office');
  });

  it('has an id that names one folder and nothing else', () => {
    for (const { id } of all) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)?$/);
    const taken = ['assets', 'frame', 'pasang', 'poster'];
    expect(all.filter(({ id }) => taken.includes(id))).toEqual([]);
  });
});

describe('a province', () => {
  it.each([
    ['jatim', 'Jawa Timur', 39],
    ['Jawa Timur', 'Jawa Timur', 39],
    ['PROVINSI JAWA TIMUR', 'Jawa Timur', 39],
    ['ntt', 'Nusa Tenggara Timur', 23],
    ['Jakarta', 'DKI Jakarta', 7],
    ['DIY', 'DI Yogyakarta', 6],
    ['Yogyakarta', 'DI Yogyakarta', 6],
    ['kepri', 'Kepulauan Riau', 8],
    ['Kepulauan Riau', 'Kepulauan Riau', 8],
    ['Kep. Riau', 'Kepulauan Riau', 8],
    ['Prov. Jatim', 'Jawa Timur', 39],
    ['Jogjakarta', 'DI Yogyakarta', 6],
    ['D.I. Yogyakarta', 'DI Yogyakarta', 6],
    ['riau', 'Riau', 13],
    ['Bangka Belitung', 'Kepulauan Bangka Belitung', 8],
    ['papua', 'Papua', 10],
    ['papua-barat-daya', 'Papua Barat Daya', 7],
  ])('is found as %s', (name, province, count) => {
    const found = officesIn(name);
    expect(new Set(found.map((office) => office.province))).toEqual(new Set([province]));
    expect(found).toHaveLength(count);
  });

  it.each(['', 'jawa', 'timur', 'atlantis', 'jatim/kab'])('is none as “%s”', (name) => {
    expect(officesIn(name)).toEqual([]);
  });
});
