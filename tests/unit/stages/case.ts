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
}

export const on = (day: string | null, text: string, title = 'Kabar dari kantor'): CasePost => ({
  day,
  text,
  title,
});

type Outcome = Omit<PeriodCase, 'name' | 'posts'>;

/** A case that is named by the words that it turns on: those of its newest post. */
export function judged(posts: CasePost[], outcome: Outcome = {}): PeriodCase {
  const { title, text } = posts.at(-1) ?? { text: '' };
  const words = title && title.length > 20 ? `${title}: ${text}` : text;
  return { name: words.replace(/\s+/g, ' ').slice(0, 110) || 'no post', posts, ...outcome };
}

/** A case of one post. */
export function said(day: string | null, text: string, outcome?: Outcome): PeriodCase {
  return judged([on(day, text)], outcome);
}

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

/** A period with all doubts that its evidence names, in the notation of the cases. */
export function written({ start, end, evidence }: Stage): string {
  const doubts = [...new Set(evidence.flatMap((one) => one.doubts))].sort();
  return [`${start}/${end}`, ...doubts].join(' ');
}
