import type { Day } from '../dates/mention';
import type { Stage } from './stage';

interface Row {
  name: string;
  start: Day;
  end: Day;
  /** Who is quoted with these days, and where. */
  title: string;
  quote: string;
  url: string;
}

/**
 * Earlier periods of Coklit in the regency. The days were read in the reports linked here, not in the annexes of KPU's
 * regulations; `docs/sources.md` tells which regulation belongs to each and what of it was read.
 */
const PROBOLINGGO: readonly Row[] = [
  {
    name: 'Coklit Pilkada 2018',
    start: '2018-01-20',
    end: '2018-02-18',
    title: 'Tahapan coklit Pilkada 2018 (Suara Surabaya, 20 Januari 2018)',
    quote: '20 Januari 2018 – 18 Februari 2018',
    url: 'https://suarasurabaya.net/?p=97392',
  },
  {
    name: 'Coklit Pilkada 2020',
    start: '2020-07-15',
    end: '2020-08-13',
    title: 'Tahapan Pilkada serentak 2020 (Tribun Timur, 15 Juli 2020)',
    quote: '15 Juli 2020 – 13 Agustus 2020',
    url: 'https://makassar.tribunnews.com/2020/07/15/tahapan-pilkada-serentak-2020-di-sulsel',
  },
  {
    name: 'Coklit Pemilu 2024',
    start: '2023-02-12',
    end: '2023-03-14',
    title: 'Ketua KPU RI tentang jadwal coklit (kumparan, 20 Maret 2023)',
    quote: '12 Februari 2023 – 14 Maret 2023',
    url: 'https://kumparan.com/kumparannews/ketua-kpu-hasil-pencocokan-data-warga-disusun-jadi-daftar-pemilih-sementara-203C88b7IxX',
  },
  {
    name: 'Coklit Pilkada 2024',
    start: '2024-06-24',
    end: '2024-07-24',
    title: 'Ketua KPU Jawa Timur tentang jadwal coklit (Surabaya Today, 24 Juni 2024)',
    quote: '24 Juni 2024 – 24 Juli 2024',
    url: 'https://www.surabayatoday.id/2024/06/24/gebyar-coklit-tembus-1-107-000-pemilih-kpu-jatim-raih-rekor-muri',
  },
];

/** By `Office.id`; all of them lie in WIB. */
const TABLES: Readonly<Record<string, readonly Row[]>> = { 'kab-probolinggo': PROBOLINGGO };

/** The table of official periods that is built in for an office; empty for offices without one. */
export function officialPeriods(office: string): Stage[] {
  return (TABLES[office] ?? []).map(({ name, start, end, title, quote, url }) => ({
    kind: 'coklit',
    name,
    start,
    end,
    utcOffset: '+07:00',
    origin: 'built-in',
    evidence: [{ url, title, quote, doubts: [] }],
  }));
}
