/** What is said of a period beside the hero: in one line, with dates alone, aloud, and in the details. */
import type { Board } from '../lib/board';
import { formatDay, formatRange, plain, unclearWords, type Words, weekdayName, zoneName } from '../lib/i18n';
import { countdown, endOf, startOf } from '../lib/stages/countdown';
import { type Stage, swappedIn } from '../lib/stages/stage';
import { newestFirst, quoteOf } from './doubts';
import {
  type About,
  edgesOf,
  electionOf,
  lengthOf,
  type Message,
  type Note,
  type Sized,
  same,
  type Wording,
} from './message';
import { untilStart } from './phases';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Of a period that runs or is to come: what it rests on, too. */
export function besidePeriod(stage: Stage, about: About): Wording {
  const { board, now, words } = about;
  const { shared, lang } = words;
  const start = formatDay(stage.start, lang, 'weekday');
  const end = formatDay(stage.end, lang, 'weekday');
  const zone = zoneName(stage.utcOffset);
  const quotes = newestFirst(
    [...(stage.unclear ?? []), ...stage.evidence].map((evidence) => quoteOf(evidence, about)),
    board,
  );
  const swapped = swappedIn(stage);
  const range = formatRange(stage.start, stage.end, lang);
  const notes = notesOf(stage, about);
  return {
    notes,
    quotes,
    dates: {
      end: stage.end,
      range,
      text: shared.datesText(range, lengthOf(stage), zone),
      origin:
        stage.origin === 'setting'
          ? (about.ownDates ?? '')
          : // What is in no post stands last.
            shared.origin[stage.origin]((quotes.at(-1)?.title ?? '').replace(/\.$/, '')),
      correction: swapped ? shared.correctedText : '',
    },
    line: now
      ? { ...lineOf(stage, now, words), doubt: stage.unclear && shared.lineUnclear }
      : { what: shared.stage(stage.name), when: same(plain(shared.untilDay(end))) },
    milestone: now && now >= startOf(stage) ? milestoneAt(stage, now, about) : '',
    statement: [
      `${shared.stage(stage.name)}: ${plain(shared.fromUntil(start, end, zone))}.`,
      swapped && shared.corrected,
      ...notes.map(({ kind, text }) => kind === 'unclear' && text.whole),
    ]
      .filter(Boolean)
      .join(' '),
    pageTitle: `${shared.stage(stage.name)}, ${plain(shared.untilDay(formatDay(stage.end, lang)))}`,
  };
}

/**
 * The dates as they are passed on: start, end and hour in one sentence, what was mended or is not understood, and
 * whose words they rest on. Never without the mending: the post behind the link may say the days the wrong way round.
 */
export function datesToSend(
  { statement, dates, quotes: [quote] }: Message,
  { office, source }: { office: string; source: string },
): string {
  const from = quote ? `${source}: ${office}, “${quote.title.replace(/\.$/, '')}”` : dates?.origin;
  return [statement, dates?.correction, from].filter(Boolean).join('\n');
}

/** What goes with a post that has the days of a period the wrong way round, wherever it is sent; by its address. */
export function warningsOf(
  { _pantau_coklit: { periods, halted } }: Board,
  { shared, lang }: Words,
): ReadonlyMap<string, string> {
  return new Map(
    [...periods, ...halted].flatMap((stage) => {
      const url = swappedIn(stage)?.url;
      const right = formatRange(stage.start, stage.end, lang);
      return url ? [[url, `${shared.correctedText} ${shared.dates}: ${right}.`] as const] : [];
    }),
  );
}

function notesOf(stage: Stage, about: About): Note[] {
  const notes: Note[] = [];
  if (stage.origin === 'setting' && about.ownDates) {
    notes.push({ kind: 'own', text: same(about.ownDates), quote: null });
  }
  for (const post of stage.unclear ?? []) {
    const text = same(unclearWords(post, about.words));
    notes.push({ kind: 'unclear', text, quote: quoteOf(post, about) });
  }
  return notes;
}

function lineOf(stage: Stage, now: Date, words: Words): Message['line'] {
  const { shared, lang } = words;
  const { phase, days } = countdown(stage, now);
  const sized = (say: (style: 'weekday' | 'long') => string) => ({
    whole: say('weekday'),
    short: say('long'),
  });
  if (phase === 'upcoming')
    return {
      what: shared.lineStarts(untilStart(stage, now, words)[0]),
      when: sized((style) => formatDay(stage.start, lang, style)),
    };
  if (phase === 'running')
    return {
      what: shared.lineLeft(days),
      when: sized((style) => plain(shared.untilDay(formatDay(stage.end, lang, style)))),
    };
  const zone = zoneName(stage.utcOffset);
  return {
    what: shared.lastDayShort,
    when: { whole: plain(shared.untilTonight(zone)), short: plain(shared.untilShort(zone)) },
  };
}

/** While no Coklit runs or is near. */
export function besideQuiet(last: Stage | null, ended: boolean, about: About): Wording {
  const { now, words } = about;
  const { shared, lang } = words;
  const title = ended ? shared.endedTitle : shared.noneTitle;
  const lastOne = last && shared.last(electionOf(last), formatRange(last.start, last.end, lang));
  return {
    line: {
      what: shared.noneShort,
      when: last
        ? same(shared.lastShort(formatDay(last.end, lang)))
        : { whole: shared.notAnnounced, short: '' },
    },
    statement: `${title}. ${lastOne ? `${lastOne}.` : shared.notAnnounced}`,
    pageTitle: title,
    milestone: now && last ? milestoneAt(last, now, about) : '',
  };
}

/** With dates alone: the end in the place of the number, only the last house dark. */
export function uncounted(stage: Stage, { shared, lang }: Words): Partial<Message> {
  const [date = '', ...monthAndYear] = formatDay(stage.end, lang).split(' ');
  const total = lengthOf(stage);
  return {
    kicker: same(shared.untilTitle(stage.name)),
    figures: [
      {
        value: date,
        unit: monthAndYear.join(' '),
        beside: shared.endsAt(weekdayName(stage.end, lang), zoneName(stage.utcOffset)),
      },
    ],
    sentence: same(shared.fromDay(formatDay(stage.start, lang, 'weekday'))),
    street: {
      total,
      passed: 0,
      today: total,
      ...edgesOf(stage, lang),
      middle: shared.total(total),
    },
  };
}

/** Where every box is wide enough, one length does. */
export function wholeOnly(message: Message): Message {
  const { kicker, title, sentence, reason, outlook, notes, line } = message;
  const whole = <T>(words: Sized<T>) => same(words.whole);
  return {
    ...message,
    kicker: whole(kicker),
    title: whole(title),
    sentence: whole(sentence),
    reason: whole(reason),
    outlook: whole(outlook),
    notes: notes.map((note) => ({ ...note, text: whole(note.text) })),
    line: { ...line, when: whole(line.when) },
  };
}

/** What is worth saying aloud while the countdown is open. */
const MILESTONES: [left: number, say: (shared: Words['shared']) => string][] = [
  ...[7, 3, 1].map((n): (typeof MILESTONES)[number] => [n * DAY, (shared) => shared.milestoneDays(n)]),
  ...[12, 6, 3, 1].map((n): (typeof MILESTONES)[number] => [n * HOUR, (shared) => shared.milestoneHours(n)]),
  [0, (shared) => shared.milestoneEnded],
];
/** So long after it was passed a milestone is said: a page that slept meanwhile still says it, later it is old. */
const MILESTONE_HOLDS = 10 * MINUTE;

/** The sentence for the milestone that was passed just now, while this was open; '' where none was. */
function milestoneAt(stage: Stage, now: Date, { since = 0, words: { shared } }: About): string {
  const end = endOf(stage).getTime();
  const left = end - now.getTime();
  const passed = MILESTONES.find(([at]) => left <= at && left > at - MILESTONE_HOLDS && end - at > since);
  return passed ? passed[1](shared) : '';
}
