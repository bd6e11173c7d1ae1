import type { Board, BoardItem } from '../../../lib/board';
import { addDays, dayOf } from '../../../lib/dates/calendar';
import type { PostDate } from '../../../lib/dates/mention';
import { HOME_OFFICE } from '../../../lib/source';
import type { Evidence, Stage } from '../../../lib/stages/stage';

export const SITUATIONS = [
  'running',
  'last-day',
  'upcoming',
  'none',
  'ended',
  'unconfirmed',
  'halted',
  'maybe',
  'never',
  'old',
] as const;
export type SituationName = (typeof SITUATIONS)[number];

const SITE = 'https://kab-probolinggo.kpu.go.id/';

/** A board for a situation that holds at `now`. */
export function boardOf(name: SituationName, now: Date): Board {
  const today = dayOf(now, '+07:00');
  const day = (days: number) => addDays(today, days);
  switch (name) {
    case 'running':
      return board(now, { periods: [period('Coklit Pilkada 2024', day(-18), day(12), [swapped()])] });
    case 'last-day':
      return board(now, { periods: [period('Coklit Pilkada 2024', day(-30), today, [])] });
    case 'upcoming':
      return board(now, { periods: [period('Coklit Pilkada 2024', day(9), day(39), [])] });
    case 'none':
      return { ...quiet(now, [period('Coklit Pilkada 2024', day(-883), day(-853), [])]) };
    case 'ended':
      return quiet(now, [period('Coklit Pilkada 2024', day(-33), day(-3), [])]);
    case 'never':
      return quiet(now, []);
    case 'old': {
      const changed_at = new Date(now.getTime() - 9 * 86_400_000).toISOString();
      return board(now, { changed_at, periods: [period('Coklit Pilkada 2024', day(-18), day(12), [])] });
    }
    case 'unconfirmed':
      return board(now, {
        unconfirmed: [
          period('Coklit Pemilu 2029', day(20), day(51), [
            said('Apel Kesiapan Pantarlih Pemilu 2029', `…mulai 1 Februari hingga ${date(day(51))}…`, [
              'disagreement',
            ]),
          ]),
          period('Coklit Pemilu 2029', day(20), day(49), [
            said('Sukseskan Coklit Pemilu 2029', `…1 Februari sampai ${date(day(49))}…`, ['disagreement']),
          ]),
        ],
      });
    case 'halted':
      return board(now, {
        halted: [
          period('Coklit Pemilu 2029', day(3), day(33), [
            said(
              'Penundaan Tahapan Pemutakhiran Data Pemilih',
              'Tahapan pemutakhiran data pemilih, termasuk Coklit, ditunda sampai ada keputusan lebih lanjut.',
            ),
          ]),
        ],
      });
    case 'maybe':
      return board(now, {
        items: [
          item('Jadwal Coklit (infografis)', day(-1), { topic: 'coklit', dateless: true }),
          ...news(day),
        ],
      });
  }
}

/** A board whose every text is what an attacker would write there. */
export function hostileBoard(now: Date, payload: string): Board {
  const today = dayOf(now, '+07:00');
  const evidence: Evidence[] = [{ url: payload, title: payload, quote: payload, doubts: ['swapped'] }];
  const hostile = board(now, {
    periods: [period(payload, addDays(today, -3), addDays(today, 9), evidence)],
    items: [1, 2, 3].map((n) => ({
      ...item(payload, today),
      id: `${payload}${n}`,
      url: payload,
      content_text: payload,
    })),
  });
  const own = hostile._pantau_coklit;
  return {
    ...hostile,
    title: payload,
    home_page_url: payload,
    _pantau_coklit: { ...own, office: { ...own.office, name: payload, place: payload }, sources: [payload] },
  };
}

/** The same texts where no period runs and two posts disagree. */
export function hostileDoubts(now: Date, payload: string): Board {
  const today = dayOf(now, '+07:00');
  const evidence: Evidence[] = [{ url: payload, title: payload, quote: payload, doubts: ['disagreement'] }];
  const doubtful = [9, 12].map((days) => period(payload, today, addDays(today, days), evidence));
  const hostile = hostileBoard(now, payload);
  return { ...hostile, _pantau_coklit: { ...hostile._pantau_coklit, periods: [], unconfirmed: doubtful } };
}

function board(now: Date, parts: Partial<Board['_pantau_coklit']> & { items?: BoardItem[] }): Board {
  const today = dayOf(now, '+07:00');
  const { items = news((days) => addDays(today, days)), ...own } = parts;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: HOME_OFFICE.name,
    home_page_url: SITE,
    items,
    _pantau_coklit: {
      version: 1,
      office: HOME_OFFICE,
      changed_at: new Date(now.getTime() - 86_400_000).toISOString(),
      sources: ['kab-probolinggo/104', 'kab-probolinggo/11'],
      periods: [],
      unconfirmed: [],
      halted: [],
      ...own,
    },
  };
}

/** In the quiet years posts are few: the newest is more than a week old. */
function quiet(now: Date, periods: Stage[]): Board {
  const day = (days: number) => addDays(dayOf(now, '+07:00'), days);
  const items = [
    item('Rekapitulasi Pemutakhiran Data Pemilih Berkelanjutan Triwulan III Tahun 2026', day(-10), {
      text: 'Kab-probolinggo.kpu.go.id, KPU Kabupaten Probolinggo menetapkan rekapitulasi PDPB Triwulan III. Warga yang pindah atau baru berusia 17 tahun dapat melapor ke kantor KPU.',
    }),
    item('Coktas di Kecamatan Kraksaan, Petugas Datangi Pemilih Berusia 100 Tahun Lebih', day(-33), {
      topic: 'coktas',
    }),
    item('Sosialisasi Pendidikan Pemilih di SMA Negeri 1 Kraksaan', day(-52)),
    item('Rekapitulasi Pemutakhiran Data Pemilih Berkelanjutan Triwulan II Tahun 2026', day(-102)),
  ];
  const changed_at = new Date(now.getTime() - 10 * 86_400_000).toISOString();
  return board(now, { periods, items, changed_at });
}

function news(day: (days: number) => string): BoardItem[] {
  return [
    item('Sukseskan Coklit PILKADA Tahun 2024.', day(-18), { topic: 'coklit', seen: true }),
    item('BIMTEK Dan Orientasi Tugas Badan Adhoc PPS PILKADA 2024.', day(-20), { seen: true }),
    item('Kelembagaan KPU Dan Tahapan Penyelenggaraan PILKADA Tahun 2024.', day(-20), { seen: true }),
    item('Hubungan Kerja Dan Peningkatan Kapasitas Penyelenggara.', day(-20), { seen: true }),
    item('Kode Etik Penyelenggara.', day(-20), { seen: true }),
    item('Media Sosial Sarana Sosialisasi', day(-20), { seen: true }),
    item('Tahapan Pemutakhiran Data Pemilih', day(-22), { seen: true }),
  ];
}

function item(
  title: string,
  day: string,
  about: { topic?: 'coklit' | 'coktas'; dateless?: boolean; seen?: boolean; text?: string } = {},
): BoardItem {
  const date: PostDate = about.seen
    ? { day: null, basis: 'first-seen', earliest: null, latest: day, stated: null, doubts: [] }
    : { day, basis: 'dateline', earliest: day, latest: day, stated: day, doubts: [] };
  return {
    id: title,
    url: `${SITE}index.php/blog/read/${title.toLowerCase().replace(/\W+/g, '-')}`,
    title,
    content_text: about.text ?? title,
    _pantau_coklit: {
      date,
      rank: 1,
      sources: ['kab-probolinggo/104'],
      topic: about.topic ?? null,
      edited: false,
      ...(about.dateless ? { dateless: true } : {}),
    },
  };
}

function period(name: string, start: string, end: string, evidence: Evidence[]): Stage {
  return { kind: 'coklit', name, start, end, utcOffset: '+07:00', origin: 'announcement', evidence };
}

function swapped(): Evidence {
  return said('Sukseskan Coklit PILKADA Tahun 2024.', '24 Juli 2024 hingga 24 Juni 2024', ['swapped']);
}

function said(title: string, quote: string, doubts: Evidence['doubts'] = []): Evidence {
  return {
    url: `${SITE}index.php/blog/read/${title.toLowerCase().replace(/\W+/g, '-')}`,
    title,
    quote,
    doubts,
  };
}

function date(day: string): string {
  return new Intl.DateTimeFormat('id-ID', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}
