import type { Board, BoardItem } from '../../../lib/board';
import { HOME_OFFICE } from '../../../lib/source';
import type { Stage } from '../../../lib/stages/stage';

/** A period with the dates of 2024, told by one post. */
export function stage(change: Partial<Stage> = {}): Stage {
  return {
    kind: 'coklit',
    name: 'Coklit Pilkada 2024',
    start: '2024-06-24',
    end: '2024-07-24',
    utcOffset: '+07:00',
    origin: 'announcement',
    evidence: [
      {
        url: 'https://kab-probolinggo.kpu.go.id/blog/read/1',
        title: 'Sukseskan Coklit',
        quote: 'Coklit berlangsung 24 Juni sampai 24 Juli 2024',
        doubts: [],
      },
    ],
    ...change,
  };
}

/** One entry of a board. */
export function item(
  change: {
    id?: string;
    title?: string;
    url?: string;
    text?: string;
    topic?: 'coklit' | 'coktas' | null;
    day?: string | null;
    dateless?: boolean;
  } = {},
): BoardItem {
  const { id = 'kab-probolinggo.kpu.go.id#1', title = 'Apel Kesiapan', day = '2024-06-24' } = change;
  return {
    id,
    url: change.url ?? `https://kab-probolinggo.kpu.go.id/blog/read/${encodeURIComponent(id)}`,
    title,
    content_text: change.text ?? 'Isi kabar.',
    ...(day ? { date_published: `${day}T05:00:00.000Z` } : {}),
    _pantau_coklit: {
      date: {
        day,
        basis: day ? 'dateline' : 'first-seen',
        earliest: day,
        latest: day ?? '2024-06-22',
        stated: day,
        doubts: [],
      },
      rank: 1,
      sources: ['kab-probolinggo/104'],
      topic: change.topic ?? null,
      edited: false,
      ...(change.dateless ? { dateless: true } : {}),
    },
  };
}

const QUIET = [
  item({
    id: 'q1',
    title: 'Rapat Pleno Rekapitulasi Pemilih Berkelanjutan Triwulan Ketiga',
    day: '2026-10-02',
  }),
  item({
    id: 'q2',
    title: 'Coktas di Kecamatan Kraksaan Berjalan Lancar',
    day: '2026-09-09',
    topic: 'coktas',
  }),
  item({ id: 'q3', title: 'Sosialisasi Pendidikan Pemilih di Sekolah', day: '2026-08-21' }),
];

const BUSY = [
  item({ id: 'b1', title: 'Sukseskan Coklit Pilkada Tahun 2024.', topic: 'coklit' }),
  item({ id: 'b2', title: 'Bimbingan Teknis Badan Adhoc Pilkada Tahun 2024 di Kraksaan', day: '2024-06-22' }),
  item({ id: 'b3', title: 'Kode Etik Penyelenggara.', day: null }),
];

/** A board of the home office. */
export function board(
  change: {
    items?: BoardItem[];
    quiet?: boolean;
    periods?: Stage[];
    unconfirmed?: Stage[];
    halted?: Stage[];
    changedAt?: string;
  } = {},
): Board {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: HOME_OFFICE.name,
    home_page_url: 'https://kab-probolinggo.kpu.go.id/',
    items: change.items ?? (change.quiet ? QUIET : BUSY),
    _pantau_coklit: {
      version: 1,
      office: HOME_OFFICE,
      changed_at: change.changedAt ?? '2024-06-24T02:00:00.000Z',
      sources: ['kab-probolinggo/104'],
      periods: change.periods ?? [],
      unconfirmed: change.unconfirmed ?? [],
      halted: change.halted ?? [],
    },
  };
}
