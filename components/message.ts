import type { Board, Situation } from '../lib/board';
import { dayOf, daysBetween } from '../lib/dates/calendar';
import type { Day } from '../lib/dates/mention';
import { formatDay, formatRange, type Rich, type Words, zoneName } from '../lib/i18n';
import { countdown, startOf } from '../lib/stages/countdown';
import { type Stage, swappedIn } from '../lib/stages/stage';
import type { Street } from './drawings';
import {
  besidePeriod,
  besideQuiet,
  halted,
  lastDay,
  maybe,
  quoteOf,
  unconfirmed,
  uncounted,
  upcoming,
  wholeOnly,
} from './more';

/** Words in two lengths: `short` where the box is narrower than 300 px. The same twice where one length does. */
export interface Sized<T = string> {
  whole: T;
  short: T;
}

/** A number with the word that belongs to it. */
export interface Figure {
  /** '12', '09'. */
  value: string;
  /** 'hari lagi', 'jam'. */
  unit: string;
  /** Smaller below the unit: '14 jam 26 menit'; '' in a clock. */
  beside: string;
}

/** What a post says, word for word. */
export interface Quote {
  /** The sentence with its doubtful part emphasised; empty where only the post is named. */
  words: Rich;
  title: string;
  /** What is known of the post's day; '' where it is not among the stored posts. */
  date: string;
  url: string | null;
}

/** What has to be known beside the dates. */
export interface Note {
  kind: 'own' | 'corrected' | 'unclear' | 'prepare' | 'not-visited';
  text: Sized;
  /** The post it comes from. */
  quote: Quote | null;
  /** Of what residents can do; the others have an i. */
  icon?: 'home';
}

/**
 * What is said of a situation, in one language and as plain values; each surface draws it in its own form. Everything
 * that is shown of the countdown anywhere is here, and nowhere else is it asked which state holds.
 */
export interface Message {
  state: Situation['state'];
  /** `plain` above the news; `ink` the one loud state; `band` below the news, for there is nothing to wait for. */
  tone: 'plain' | 'ink' | 'band';
  /** The line on top; '' in a band. 'Coklit Pilkada 2024 sedang berlangsung', short 'Coklit Pilkada 2024'. */
  kicker: Sized;
  /** What stands in the place of figures: 'Tanggal belum pasti'; '' where there are figures. */
  title: Sized;
  /** One, or three that are a clock; none where there is no number. */
  figures: Figure[];
  /** The figures in full words, to be read aloud: '12 hari lagi, 14 jam 26 menit'. */
  aloud: string;
  /** Completes the figures: 'sampai Rabu, 24 Juli 2024, pukul 24.00 WIB'; empty without figures. */
  sentence: Sized<Rich>;
  /** Why there is no number, or the last period in one line. */
  reason: Sized;
  street: (Street & { first: string; middle: string; last: string }) | null;
  /** What posts say, those first that the hero has to show. */
  quotes: Quote[];
  /** So many of the quotes have to be seen at once; the others belong into the details. */
  telling: number;
  notes: Note[];
  /** What follows from it, below everything else: 'Menunggu jadwal baru dari KPU.' */
  outlook: Sized;
  /** Where one goes next: the doubtful post, the voter list. */
  link: { text: string; url: string } | null;
  /** What residents prepare, in sentences; empty where a note says it already, and where nobody is expected. */
  advice: string[];
  /** The period's days and where they come from, for the details; null where no dates stand. */
  dates: { end: Day; range: string; text: string; origin: string; correction: string } | null;
  /** In one line, for the strip and wherever the hero has no room: 'Coklit 12 hari lagi', 'sampai Rabu, 24 Juli 2024'. */
  line: {
    what: string;
    when: Sized;
    /** That a later post may change it: 'mungkin berubah'. */
    doubt?: string | undefined;
  };
  /** In one sentence with dates alone, so that it stays true in a chat, a preview or a cache. */
  statement: string;
  /** For a browser's tab and for previews, with dates alone. */
  pageTitle: string;
  /** To be said aloud, in a live region; '' most of the time. */
  milestone: string;
  /** Milliseconds between two changes of the figures. */
  step: number;
}

export interface About {
  board: Board;
  /** null where the message may lie in a cache: it then names dates alone, for days left would be wrong tomorrow. */
  now: Date | null;
  words: Words;
  /** What is said of dates that were entered by hand. */
  ownDates?: string | undefined;
  /** When the surface was opened, in milliseconds: milestones that were passed before are not said aloud. */
  since?: number;
  /** The surface can be narrower than 300 px: short forms are given too. */
  narrow?: boolean;
}

/** What a state says of its own. */
export type Wording = Partial<Message> & Pick<Message, 'line'>;

/** Where residents look whether they are on the voter list: KPU's own service. */
export const VOTER_LIST = 'https://cekdptonline.kpu.go.id/';

const MINUTE = 60_000;

/** What the countdown says. The only place that asks which state holds. */
export function messageOf(situation: Situation, about: About): Message {
  const said = { ...EMPTY, state: situation.state, ...wordingOf(situation, about) };
  return about.narrow ? said : wholeOnly(said);
}

function wordingOf(situation: Situation, about: About): Wording {
  switch (situation.state) {
    case 'running':
    case 'last-day':
    case 'upcoming':
      return dated(situation.stage, about);
    case 'halted':
      return halted(situation.stage, about);
    case 'unconfirmed':
      return unconfirmed(situation.stages, about);
    case 'maybe':
      return maybe(situation.item, about);
    case 'ended':
    case 'none':
      return quiet(situation.last, situation.state === 'ended', about);
  }
}

export const same = <T>(words: T): Sized<T> => ({ whole: words, short: words });

const NO_WORDS = same('');

const EMPTY: Omit<Message, 'state' | 'line'> = {
  tone: 'plain',
  kicker: NO_WORDS,
  title: NO_WORDS,
  figures: [],
  aloud: '',
  sentence: same([]),
  reason: NO_WORDS,
  street: null,
  quotes: [],
  telling: 0,
  notes: [],
  outlook: NO_WORDS,
  link: null,
  advice: [],
  dates: null,
  statement: '',
  pageTitle: '',
  milestone: '',
  step: MINUTE,
};

/** A period with dates that stand: the number, the sentence that completes it, the street. */
function dated(stage: Stage, about: About): Wording {
  const { now, words } = about;
  const beside = besidePeriod(stage, about);
  const said: Partial<Message> = !now
    ? uncounted(stage, words)
    : now < startOf(stage)
      ? upcoming(stage, now, about)
      : counted(stage, now, about);
  return {
    advice: [words.shared.advicePapers, words.shared.adviceBadge],
    ...beside,
    ...said,
    notes: [...(beside.notes ?? []), ...corrected(stage, about), ...(said.notes ?? [])],
  };
}

/** That a post names the days the wrong way round. */
function corrected(stage: Stage, about: About): Note[] {
  const swapped = swappedIn(stage);
  const { shared } = about.words;
  const text = { whole: shared.corrected, short: shared.correctedShort };
  return swapped ? [{ kind: 'corrected', text, quote: quoteOf(swapped, about) }] : [];
}

/** With the time that is left. */
function counted(stage: Stage, now: Date, about: About): Partial<Message> {
  const { shared, lang } = about.words;
  const { phase, days, hours, minutes } = countdown(stage, now);
  if (phase === 'last-day') return lastDay(stage, now, about);
  const end = formatDay(stage.end, lang, 'weekday');
  return {
    kicker: { whole: shared.running(stage.name), short: shared.stage(stage.name) },
    figures: [
      { value: `${days}`, unit: shared.daysLeftUnit(days), beside: shared.hoursMinutes(hours, minutes) },
    ],
    aloud: `${shared.daysLeft(days)}, ${shared.hours(hours)} ${shared.minutes(minutes)}`,
    sentence: { whole: shared.until(end, zoneName(stage.utcOffset)), short: shared.untilDay(end) },
    street: streetOf(stage, dayOf(now, stage.utcOffset), about.words),
  };
}

/** No Coklit runs or is near: the last one in one line. */
function quiet(last: Stage | null, ended: boolean, about: About): Wording {
  const { words } = about;
  const { shared, lang } = words;
  const title = ended ? shared.endedTitle : shared.noneTitle;
  const range = (style: 'long' | 'short') => (last ? formatRange(last.start, last.end, lang, style) : '');
  const lastOne = last && shared.last(electionOf(last), range('long'));
  return {
    tone: 'band',
    title: { whole: title, short: ended ? shared.endedTitle : shared.noneShort },
    reason: lastOne ? { whole: lastOne, short: shared.last('', range('short')) } : same(shared.notAnnounced),
    outlook: same(lastOne ? shared.notAnnounced : ''),
    street: last && {
      ...streetOf(last, '9999-12-31', words),
      first: '',
      middle: '',
      last: '',
    },
    link: { text: shared.checkVoterList, url: VOTER_LIST },
    ...besideQuiet(last, ended, about),
  };
}

export const lengthOf = ({ start, end }: Stage) => daysBetween(start, end) + 1;

/** 'Pilkada 2024' of 'Coklit Pilkada 2024'; '' where the election is not named. */
export const electionOf = ({ name }: Stage): string => name.replace(/^Coklit\s*/i, '');

export const edgesOf = ({ start, end }: Stage, lang: Words['lang']) => ({
  first: formatDay(start, lang, 'day-month-short'),
  last: formatDay(end, lang, 'day-month-short'),
});

/** The period as a street of houses, on a day at its office. */
export function streetOf(stage: Stage, day: Day, { shared, lang }: Words) {
  const total = lengthOf(stage);
  const passed = Math.min(Math.max(daysBetween(stage.start, day), 0), total);
  const today = day >= stage.start && day <= stage.end ? passed + 1 : null;
  const middle = today ? shared.dayOf(today, total) : shared.total(total);
  return { total, passed, today, ...edgesOf(stage, lang), middle };
}
