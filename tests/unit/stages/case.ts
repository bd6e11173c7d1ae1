import { instantOf } from '../../../lib/dates/calendar';
import type { Stage, StageAnnouncement } from '../../../lib/stages';

/** A post of a case: its local day (null where unknown) and its words. */
export interface CasePost {
  day: string | null;
  text: string;
  title?: string;
  /** The local day on which it was first seen; its own day where that is known. */
  seen?: string;
}

/** Texts in; periods, unconfirmed, halted and doubts out, each written "start/end doubt doubt". */
export interface PeriodCase {
  name: string;
  /** Oldest first. */
  posts: CasePost[];
  place?: string | null;
  calendar?: Stage[];
  builtIn?: Stage[];
  periods?: string[];
  unconfirmed?: string[];
  halted?: string[];
  /** What the periods carry of posts that were not understood, each "day of the post, day that it names"; not looked at where absent. */
  unclear?: string[];
}

export const on = (day: string | null, text: string, title = 'Kabar dari kantor'): CasePost => ({
  day,
  text,
  title,
});

export function announcementsOf(posts: CasePost[]): StageAnnouncement[] {
  return posts
    .map(({ day, text, title = 'Kabar dari kantor', seen }, at) => ({
      id: `p${at}`,
      url: `https://kpu.example/blog/read/${at}`,
      title,
      text,
      publishedAt: day ? instantOf(day, '12:00', '+07:00') : null,
      firstSeenAt: instantOf(seen ?? day ?? '2024-06-23', '08:00', '+07:00'),
      rank: at + 1,
    }))
    .reverse();
}

export function official(start: string, end: string, origin: 'calendar' | 'built-in' = 'calendar'): Stage {
  return {
    kind: 'coklit',
    name: `Coklit Pilkada ${end.slice(0, 4)}`,
    start,
    end,
    utcOffset: '+07:00',
    origin,
    evidence: [{ url: null, title: 'Keputusan', quote: `${start} s.d. ${end}`, doubts: [] }],
  };
}

/** Earlier windows of Coklit, and the one of Pilkada 2024. */
export const P18 = '2018-01-20/2018-02-18';
export const P20 = '2020-07-15/2020-08-13';
export const P23 = '2023-02-12/2023-03-14';
export const P24 = '2024-06-24/2024-07-24';
/** A window to come, and the same extended by two weeks. */
export const P28 = '2028-02-12/2028-03-14';
export const LONGER = '2028-02-12/2028-03-28';
export const TABLE = official('2024-06-24', '2024-07-24', 'built-in');
/** The office's announcement that later posts change. */
export const ANNOUNCED = on(
  '2024-06-20',
  'Kab-probolinggo.kpu.go.id, Coklit Pilkada 2024 berlangsung 24 Juni hingga 24 Juli 2024.',
);

/** The same for the window to come, as a whole post. */
export const ANNOUNCED_28 = on(
  '2028-02-01',
  'Kab-probolinggo.kpu.go.id, Selasa, 1-2-2028, KPU Kabupaten Probolinggo mengumumkan jadwal pemutakhiran data pemilih Pemilu 2029. Coklit akan dilaksanakan mulai 12 Februari 2028 sampai dengan 14 Maret 2028. Petugas akan mendatangi warga dari rumah ke rumah dengan membawa surat tugas.',
  'Jadwal Coklit Pemilu 2029',
);

/** A period with all doubts that its evidence names, in the notation of the cases. */
export function written({ start, end, evidence }: Stage): string {
  const doubts = [...new Set(evidence.flatMap((one) => one.doubts))].sort();
  return [`${start}/${end}`, ...doubts].join(' ');
}

/** What a period carries of posts that were not understood, in the notation of the cases. */
export function unclearOf(
  stage: Stage & { unclear?: { published: string | null; day: string | null }[] },
): string[] {
  return (stage.unclear ?? []).map(({ published, day }) => `${published ?? '?'} ${day ?? '-'}`);
}
