import type { Day } from '../dates/mention';
import { HOME_OFFICE } from '../source';
import type { Stage } from './stage';

interface Row {
  name: string;
  start: Day;
  end: Day;
  /** The rule that sets the stages, and where the days can be read; `docs/sources.md` tells more of each. */
  title: string;
  quote: string;
  url: string | null;
}

/** Earlier periods of Coklit in the regency, each with its source. */
const PROBOLINGGO: readonly Row[] = [
  {
    name: 'Coklit Pilkada 2018',
    start: '2018-01-20',
    end: '2018-02-18',
    title: 'Peraturan KPU Nomor 1 Tahun 2017 beserta perubahannya',
    quote: '20 Januari 2018 – 18 Februari 2018',
    url: null,
  },
  {
    name: 'Coklit Pilkada 2020',
    start: '2020-07-15',
    end: '2020-08-13',
    title: 'Peraturan KPU Nomor 5 Tahun 2020',
    quote: '15 Juli 2020 – 13 Agustus 2020',
    url: null,
  },
  {
    name: 'Coklit Pemilu 2024',
    start: '2023-02-12',
    end: '2023-03-14',
    title: 'Peraturan KPU Nomor 7 Tahun 2022 dan Keputusan KPU Nomor 27 Tahun 2023',
    quote: '12 Februari 2023 – 14 Maret 2023',
    url: null,
  },
  {
    name: 'Coklit Pilkada 2024',
    start: '2024-06-24',
    end: '2024-07-24',
    title: 'Peraturan KPU Nomor 2 Tahun 2024 dan Peraturan KPU Nomor 7 Tahun 2024',
    quote: '24 Juni 2024 – 24 Juli 2024',
    url: null,
  },
];

/** The table of official periods that is built in for an office (`Office.id`); empty for offices without one. */
export function officialPeriods(office: string): Stage[] {
  if (office !== HOME_OFFICE.id) return [];
  return PROBOLINGGO.map(({ name, start, end, title, quote, url }) => ({
    kind: 'coklit',
    name,
    start,
    end,
    utcOffset: HOME_OFFICE.utcOffset,
    origin: 'built-in',
    evidence: [{ url, title, quote, doubts: [] }],
  }));
}
