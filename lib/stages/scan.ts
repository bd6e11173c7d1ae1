import { addDays, daysBetween } from '../dates/calendar';
import { datelineOf } from '../dates/dateline';
import type { Day, Doubt } from '../dates/mention';
import { type ChangeWord, callsNewsFalse, changesIn, isReplaced, namesNew, spokenOfIn } from './changes';
import { edgeOf, leadOf } from './edges';
import { clauseBefore, haltsCoklit, mentionsUpdate } from './halts';
import { lengthsIn, type StatedLength } from './lengths';
import { type Belonging, belonging, homeOf, isElsewhere } from './place';
import { datesIn } from './post-dates';
import type { PostTime } from './reading';
import { headingsOf, type Placed, type Sentence, sentencesOf } from './sentences';
import type { StageAnnouncement } from './stage';
import { todayIn } from './start-today';
import { type Subject, subjectAt, subjectOf } from './subject';
import { isOnCoktas, mentionsCoklit, type Topics, topicsOf } from './topics';

/** A date of Coklit, found in a sentence. */
export interface Found {
  sentence: Sentence;
  from: number;
  to: number;
  edge: 'start' | 'end' | 'range';
  start: Day;
  end: Day;
  doubts: Doubt[];
  yearStated: boolean;
  /** It names what held before a change. */
  replaced: boolean;
  change: 'correction' | 'extension' | 'resumption' | 'halt' | null;
}

/** A length of Coklit with its sentence. */
export interface FoundLength extends StatedLength {
  sentence: Sentence;
}

/** All that a post says of Coklit, word by word, before it is put together. */
export interface Scan {
  sentences: Sentence[];
  dates: Found[];
  lengths: FoundLength[];
  /** Sentences that halt, with the place of the word. */
  halts: { sentence: Sentence; word: ChangeWord }[];
  /** Whether the post corrects what was announced, anywhere. */
  corrects: boolean;
  /** Sentences that extend Coklit. */
  extends: boolean;
}

/** What a post says of all its dates: that it corrects; that it extends, if it does so in a sentence without a date. */
type General = 'correction' | 'extension' | null;

const NOTHING: Scan = { sentences: [], dates: [], lengths: [], halts: [], corrects: false, extends: false };
const VOTERS = /\p{L}coklit|\b(?:coklit|pemilih|pantarlih|ppdp|kpu|pemilu|pilkada)\b/iu;
/** A sentence without a subject of its own that goes on with the one before. */
const GOES_ON = new RegExp(
  [
    String.raw`\bpendataan\s+(?:di|ber)\p{L}+`,
    String.raw`\b(?:kegiatan|tahapan|tahap|proses|masa|pelaksanaan|jadwal|pendataan|agenda|program|pekerjaan|tugas|hal|periode)\s+(?:ini|itu|tersebut|dimaksud)\b`,
    String.raw`\b(?:pelaksanaan|jadwal|kegiatan|waktu|proses|tahapan|masa|pendataan|periode|akhir|awal)nya\b`,
    String.raw`^[\s\p{P}\d.)]*(?:mulai|dimulai|berlangsung|dilaksanakan|dijadwalkan|terhitung|selama|sejak|catat|yakni|yaitu|akan|rencananya|sesuai\s+jadwal|berdasarkan\s+jadwal|dari|berakhir|selesai|semula|sebelumnya|yang\s+benar)\b`,
    String.raw`^[\s\p{P}\d.)]*(?:waktu|jadwal|pelaksanaan|tahapan|kegiatan|proses|masa|periode|perpanjangan|tanggal|hari)\s*(?:[:(\d–-]|(?:pelaksanaan|kegiatan|akan|sudah|telah|(?:di|ber)\p{L}+|pada|mulai|akhir|yakni|yaitu|selama|sejak|semula|sebelumnya|baru)\b)`,
    String.raw`\b(?:mendatangi|dari\s+rumah\s+ke\s+rumah|door\s+to\s+door)\b`,
  ].join('|'),
  'iu',
);
/** New dates in the sentence that halts: "ditunda menjadi …". */
const RESCHEDULED =
  /\b(?:ditunda|menunda|penundaan|dibatalkan|dihentikan)\b(?!.*\b(?:semula|sedianya|seharusnya|sebelumnya|yang)\b).*\b(?:menjadi|ke|jadwal\s+(?:yang\s+)?baru|digelar|dimulai|dilaksanakan|berlangsung|dijadwalkan\s+(?:ulang|kembali))\b/iu;

/** After "dihentikan": how long, not which period. */
const PAUSE = /^(?!.*\b(?:yang|semula|sedianya|seharusnya|jadwal)\b).*\b(?:mulai|sejak|selama|terhitung)\b/iu;

/** After "diperpanjang": the end that was, and the one that it becomes. */
const EXTENDED = /\b(?:dari|menjadi|ke)\s+(?:tanggal\s+)?$/iu;

/** Reads a post sentence by sentence and keeps what it says of Coklit at `place`. */
export function scanPost(post: StageAnnouncement, time: PostTime, place: string | undefined): Scan {
  const whole = `${post.title}\n${post.text}`;
  if ((!mentionsCoklit(whole) && !mentionsUpdate(whole)) || !VOTERS.test(whole)) return NOTHING;
  const sentences = [
    ...sentencesOf(post.title, true, datesIn(post.title, time)),
    ...sentencesOf(post.text, false, datesIn(post.text, time)),
  ];
  const coktas = isOnCoktas(whole);
  const topics = new Map(sentences.map((sentence) => [sentence, topicsOf(sentence.text, coktas)]));
  const home = homeOf(
    sentences.map(({ text }) => text),
    place,
  );
  const kept = sentences.filter(({ text }) => isOurs(belonging(text, place), home));
  const dateline = datelineOf(post.text)?.index ?? null;
  const reader = new Reader(sentences, topics, time, place, callsNewsFalse(whole), dateline);
  const changes = new Map(kept.map((sentence) => [sentence, reader.changesOf(sentence)]));
  const all = [...changes.values()].flat();
  const corrects = all.some(({ kind }) => kind === 'correction');
  const lengths = kept.flatMap((sentence) => reader.lengthsOf(sentence));
  const extending = kept.filter((sentence) =>
    changes.get(sentence)?.some(({ kind }) => kind === 'extension'),
  );
  const general = corrects
    ? 'correction'
    : extending.length > 0 &&
        extending.every(({ mentions }) => mentions.length === 0) &&
        lengths.every(({ role }) => role !== 'added')
      ? 'extension'
      : null;
  return {
    sentences,
    dates: kept.flatMap((sentence) => reader.datesOf(sentence, changes.get(sentence) ?? [], general)),
    lengths,
    halts: kept.flatMap((sentence) =>
      (changes.get(sentence) ?? []).filter(({ kind }) => kind === 'halt').map((word) => ({ sentence, word })),
    ),
    corrects,
    extends: extending.length > 0,
  };
}

function isOurs(own: Belonging, home: Belonging): boolean {
  return own === 'unnamed' ? home !== 'other' : own === 'ours';
}

class Reader {
  private readonly subjects = new Map<Sentence, Subject>();
  private readonly headings: Map<Sentence, Sentence>;

  constructor(
    private readonly sentences: Sentence[],
    private readonly topics: Map<Sentence, Topics>,
    private readonly time: PostTime,
    private readonly place: string | undefined,
    private readonly callsFalse: boolean,
    private readonly dateline: number | null,
  ) {
    this.headings = headingsOf(sentences, (sentence) => (topics.get(sentence)?.words.length ?? 0) > 0);
  }

  /** The words of change that are said of Coklit (a halt: of the update of voter data, too). */
  changesOf(sentence: Sentence): ChangeWord[] {
    if (this.callsFalse) return [];
    return changesIn(sentence.text, sentence.mentions.length > 0).filter((word) => {
      if (word.kind !== 'halt') return this.subject(sentence, word.to, word.to, 1, true) === 'coklit';
      const clause = clauseBefore(sentence.text.slice(0, word.from));
      if (belonging(clause, this.place) === 'other') return false;
      return haltsCoklit(sentence.text, word, (from, to, always) =>
        this.subject(sentence, from, to, 1, always),
      );
    });
  }

  datesOf(sentence: Sentence, changes: ChangeWord[], general: General): Found[] {
    const spoken = spokenOfIn(sentence.text, sentence.mentions.length > 0) ?? sentence.text.length;
    const found = sentence.mentions
      .filter((placed) => placed.from < spoken && !isElsewhere(sentence, placed, this.place))
      .flatMap((placed) => this.dateOf(sentence, placed, changes, general));
    return [...found, ...this.startsToday(sentence, found)];
  }

  lengthsOf(sentence: Sentence): FoundLength[] {
    return lengthsIn(sentence.text)
      .filter(
        ({ from, to }) => this.subject(sentence, from, to) === 'coklit' || this.besideCoklit(sentence, from),
      )
      .map((length) => ({ ...length, sentence }));
  }

  private dateOf(sentence: Sentence, placed: Placed, changes: ChangeWord[], general: General): Found[] {
    const { mention, from, to } = placed;
    const lead = leadOf(sentence, placed);
    const word = changeAt(changes, from);
    const isTarget = word === 'extension' && !mention.end && EXTENDED.test(lead);
    const edge = isTarget
      ? 'end'
      : (edgeOf(sentence, placed, this.time.day) ??
        (general === 'correction' ? changedEdge(sentence) : null));
    if (!edge || (word === 'halt' && PAUSE.test(lead))) return [];
    if (edge === 'end' && this.isDateline(sentence, mention.index)) return [];
    const days = mention.end ? daysBetween(mention.start, mention.end) + 1 : 1;
    if (this.subject(sentence, from, to, days, changes.length > 0) !== 'coklit') return [];
    const said = word ?? (general === 'extension' && edge === 'start' ? null : general);
    const change = said === 'halt' && RESCHEDULED.test(lead) ? 'resumption' : said;
    const before = changes.some(
      ({ kind, from: at }) =>
        at >= to && (kind === 'resumption' || kind === 'halt' || (kind === 'extension' && edge !== 'start')),
    );
    const replaced =
      (general || changes.length > 0) &&
      (isReplaced(lead, namesNew(sentence.text)) ||
        (before && change !== 'resumption' && hasTarget(changes, to)));
    return [
      {
        sentence,
        from,
        to,
        edge,
        start: mention.start,
        end: mention.end ?? mention.start,
        doubts: mention.doubts.filter((doubt) => KEPT.includes(doubt)),
        yearStated: !mention.doubts.includes('year-inferred'),
        replaced,
        change,
      },
    ];
  }

  /** The day of the post itself, which no words after it make the end of anything. */
  private isDateline({ inTitle, at, text }: Sentence, index: number): boolean {
    if (inTitle || this.dateline === null || index > this.dateline) return false;
    return !/\b(?:hari\s+ini|besok|lusa)\b/i.test(text.slice(0, this.dateline - at));
  }

  /** "dimulai hari ini", "mulai besok": a start on the post's own day or after it, where no date is given with it. */
  private startsToday(sentence: Sentence, found: Found[]): Found[] {
    const today = todayIn(sentence);
    if (!today || !this.time.day) return [];
    const { from, to, at } = today;
    if (found.some((date) => date.edge !== 'end' && date.from <= at && at <= date.to)) return [];
    if (this.subject(sentence, at, at) !== 'coklit') return [];
    const start = addDays(this.time.day, today.days);
    return [
      {
        sentence,
        from,
        to,
        edge: 'start',
        start,
        end: start,
        doubts: [],
        yearStated: true,
        replaced: false,
        change: null,
      },
    ];
  }

  private besideCoklit(sentence: Sentence, from: number): boolean {
    return sentence.mentions.some(
      (placed) =>
        placed.from > from &&
        placed.from - from < 60 &&
        this.subject(sentence, placed.from, placed.to) === 'coklit',
    );
  }

  /** What the post names first: a bare "Ralat" above it speaks of that. */
  private firstSubject(): Subject {
    return (
      this.sentences.map((sentence) => this.about(sentence)).find((subject) => subject !== 'unnamed') ??
      'unnamed'
    );
  }

  private about(sentence: Sentence): Subject {
    const known = this.subjects.get(sentence) ?? subjectOf(this.topics.get(sentence) as Topics);
    this.subjects.set(sentence, known);
    return known;
  }

  private subject(sentence: Sentence, from: number, to: number, days = 1, always = false): Subject {
    const own = subjectAt(this.topics.get(sentence) as Topics, from, to, days);
    if (own !== 'unnamed') return own;
    const below = this.headings.get(sentence);
    if (below) return this.about(below);
    if (!always && !GOES_ON.test(sentence.text) && /[\p{L}\d]/u.test(sentence.text.slice(0, from)))
      return 'unnamed';
    for (let at = this.sentences.indexOf(sentence) - 1; at >= 0; at--) {
      const earlier = this.about(this.sentences[at] as Sentence);
      if (earlier !== 'unnamed') return earlier;
    }
    return always ? this.firstSubject() : 'unnamed';
  }
}

const KEPT: readonly Doubt[] = [
  'swapped',
  'weekday-mismatch',
  'year-inferred',
  'month-inferred',
  'undated-source',
];

function changeAt(changes: ChangeWord[], from: number): Found['change'] {
  return (
    changes.filter((word) => word.to <= from).pop()?.kind ??
    (changes.some(({ kind }) => kind === 'halt') ? 'halt' : null)
  );
}

function hasTarget(changes: ChangeWord[], to: number): boolean {
  return changes.some((word) => word.from >= to);
}

/** The edge that a correction of one day speaks of: "akhir coklit semula … menjadi …". */
function changedEdge({ text }: Sentence): 'start' | 'end' | null {
  if (/\b(?:berakhir|akhir|selesai|terakhir|penutupan)/iu.test(text)) return 'end';
  return /\b(?:mulai|dimulai|awal|pertama)/iu.test(text) ? 'start' : null;
}
