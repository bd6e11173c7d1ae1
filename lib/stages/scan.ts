import { addDays, addMonths, daysBetween } from '../dates/calendar';
import { datelineOf } from '../dates/dateline';
import type { DateMention, Day, Doubt } from '../dates/mention';
import {
  type ChangeWord,
  callsNewsFalse,
  changesIn,
  isCause,
  isTarget,
  type Side,
  sideOf,
  spokenOfIn,
} from './changes';
import { edgeOf, isNoTarget, leadOf, signOf } from './edges';
import { clauseBefore, haltsCoklit, mentionsUpdate } from './halts';
import { lengthsIn, type StatedLength } from './lengths';
import { type Belonging, belonging, homeOf, isElsewhere } from './place';
import { datesIn } from './post-dates';
import type { PostTime } from './reading';
import { headingsOf, isBareDate, isFieldLabel, rowsOf } from './schedule';
import { type Placed, type Sentence, sentencesOf } from './sentences';
import type { StageAnnouncement } from './stage';
import { todayIn } from './start-today';
import { type Subject, subjectAt, subjectOf } from './subject';
import { isOnCoktas, mentionsCoklit, type Topics, topicsOf } from './topics';

/** A date of Coklit, found in a sentence. */
export interface Found {
  sentence: Sentence;
  from: number;
  to: number;
  /** 'day' is one that a change names without saying of what. */
  edge: 'start' | 'end' | 'range' | 'day';
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
  /** What may change a period. */
  hints: FoundHint[];
}

/** A word of change that may be said of Coklit, or a day that nothing else is said of. */
interface FoundHint {
  sentence: Sentence;
  from: number;
  to: number;
  day: Day | null;
  changes: boolean;
}

/** What a post says of all its dates: that it corrects; that it extends, if it does so in a sentence without a date. */
type General = 'correction' | 'extension' | null;

const HALF_YEAR = 183;
/** What a change of Coklit's days is said of; "menggeser jam" is none. */
const ABOUT_TIME = /\b(?:jadwal|tanggal|batas|akhir|tenggat|tahapan)\b/iu;
/** The service, which ends later, or Coklit itself: who says so of an extension is shown. */
const MASA_OF_COKLIT = /\bmasa\s+(?:kerja|tugas)\s+(?:coklit|pencocokan)\b/iu;
/** Before a date: the day of the election itself. */
const ELECTION =
  /\b(?:pemilu|pilkada|pemilihan|pemungutan|pencoblosan|pilgub|pilbup|hari\s+h)\b[^,;]{0,60}$/iu;
/** Before a date: that of a letter. */
const OF_A_LETTER =
  /\b(?:surat|keputusan|sk|edaran|peraturan|pkpu|nomor|rapat|berita\s+acara)\b[^,;]{0,60}\b(?:tanggal|tertanggal|tgl\.?)\s*$/iu;
/** What begins a sentence that takes back the one before. */
const TURN = /^[\s\p{P}]*(?:kini|sekarang|namun|tetapi|tapi|akhirnya|ternyata)\b/iu;
/** A period is moved by at most so many days. */
const FARTHEST_MOVE = 90;
const NOTHING: Scan = {
  sentences: [],
  dates: [],
  lengths: [],
  halts: [],
  corrects: false,
  extends: false,
  hints: [],
};
/** A sentence without a subject of its own that goes on with the one before. */
const GOES_ON = new RegExp(
  [
    String.raw`\bpendataan\s+(?:di|ber)\p{L}+`,
    String.raw`\b(?:kegiatan|tahapan|tahap|proses|masa|pelaksanaan|jadwal|pendataan|agenda|program|pekerjaan|tugas|hal|periode)\s+(?:ini|itu|tersebut|dimaksud)\b`,
    String.raw`\b(?:pelaksanaan|jadwal|kegiatan|waktu|proses|tahapan|masa|pendataan|periode|akhir|awal|terakhir|pertama|resmi)nya\b`,
    String.raw`^[\s\p{P}\d.)]*(?:dan\s+|lalu\s+)?(?:kapan|jawabannya|mulai|dimulai(?:nya)?|jadwal(?:nya)?\s+(?:yang\s+)?baru(?:nya)?|berlangsung|dilaksanakan|dijadwalkan|terhitung|selama|sejak|catat|yakni|yaitu|akan|rencananya|sesuai\s+jadwal|berdasarkan\s+jadwal|dari|berakhir|selesai|semula|sebelumnya|seharusnya|sebenarnya|menjadi|kini|sekarang|yang\s+benar)\b`,
    String.raw`^[\s\p{P}\d.)]*(?:waktu|jadwal|pelaksanaan|tahapan|kegiatan|proses|masa|periode|perpanjangan|tanggal|hari)\s*(?:[:(\d–-]|(?:pelaksanaan|kegiatan|akan|sudah|telah|(?:di|ber)\p{L}+|pada|mulai|akhir|yakni|yaitu|selama|sejak|semula|sebelumnya|baru)\b)`,
    String.raw`^[\s\p{P}]*(?:mereka|petugas|pantarlih)\s+(?:\p{L}+\s+){0,2}(?:punya|memiliki|mempunyai|diberi)\s+waktu\b|\b(?:menuntaskan|menyelesaikan|merampungkan)nya\b`,
    String.raw`\b(?:mendatangi|dari\s+rumah\s+ke\s+rumah|door\s+to\s+door)\b`,
  ].join('|'),
  'iu',
);
/** New dates in the sentence that halts: "ditunda menjadi …". */
const RESCHEDULED =
  /\b(?:ditunda|menunda|penundaan|dibatalkan|dihentikan)\b(?!.*\b(?:semula|sedianya|seharusnya|sebelumnya|yang)\b).*\b(?:menjadi|ke|jadwal\s+(?:yang\s+)?baru|digelar|dimulai|dilaksanakan|berlangsung|dijadwalkan\s+(?:ulang|kembali))\b/iu;

/** After "dihentikan": how long, not which period. */
const PAUSE = /^(?!.*\b(?:yang|semula|sedianya|seharusnya|jadwal)\b).*\b(?:mulai|sejak|selama|terhitung)\b/iu;

/** Reads a post sentence by sentence and keeps what it says of Coklit at `place`. */
export function scanPost(post: StageAnnouncement, time: PostTime, place: string | undefined): Scan {
  const whole = `${post.title}\n${post.text}`;
  if (!mentionsCoklit(whole) && !mentionsUpdate(whole)) return NOTHING;
  const sentences = [
    ...sentencesOf(post.title, true, rowsOf(post.title, datesIn(post.title, time))),
    ...sentencesOf(post.text, false, rowsOf(post.text, datesIn(post.text, time))),
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
  const corrects =
    all.some(({ kind }) => kind === 'correction') ||
    kept.some((sentence) => reader.isPaired(sentence)) ||
    reader.isTurned(kept);
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
  const dates = kept.flatMap((sentence) => reader.datesOf(sentence, changes.get(sentence) ?? [], general));
  const starts = dates.filter(({ edge }) => edge === 'start');
  const told = starts.length > 1 ? starts.find((one) => reader.isOnDateline(one)) : undefined;
  if (told) dates.splice(dates.indexOf(told), 1);
  dates.push(...reader.targetsAfter(kept, changes, dates, lengths));
  return {
    sentences,
    dates: dates.map((one) => (isBeaten(one, dates) ? { ...one, replaced: true } : one)),
    lengths,
    halts: kept.flatMap((sentence) =>
      (changes.get(sentence) ?? []).filter(({ kind }) => kind === 'halt').map((word) => ({ sentence, word })),
    ),
    corrects,
    extends: extending.length > 0,
    hints: kept.flatMap((sentence) => reader.hintsOf(sentence, dates)),
  };
}

function isOurs(own: Belonging, home: Belonging): boolean {
  return own === 'unnamed' ? home !== 'other' : own === 'ours';
}

class Reader {
  private readonly subjects = new Map<Sentence, Subject>();
  private readonly headings: Map<Sentence, Sentence>;
  private readonly isTable: boolean;

  constructor(
    private readonly sentences: Sentence[],
    private readonly topics: Map<Sentence, Topics>,
    private readonly time: PostTime,
    private readonly place: string | undefined,
    private readonly callsFalse: boolean,
    private readonly dateline: number | null,
  ) {
    this.isTable = sentences.filter(isBareDate).length > 2;
    this.headings = headingsOf(sentences, (sentence) => (topics.get(sentence)?.words.length ?? 0) > 0);
  }

  /** The words of change that are said of Coklit (a halt: of the update of voter data, too). */
  changesOf(sentence: Sentence): ChangeWord[] {
    if (this.callsFalse) return [];
    const hasTime =
      sentence.mentions.length > 0 || lengthsIn(sentence.text).some(({ role }) => role === 'added');
    return changesIn(sentence.text, hasTime).filter((word) => {
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
    if (changes.some(({ kind }) => kind === 'extension' || kind === 'correction') || this.isPaired(sentence))
      return this.changedDates(sentence, changes, general).filter(({ from }) => from < spoken);
    const found = sentence.mentions
      .filter((placed) => placed.from < spoken && !isElsewhere(sentence, placed, this.place))
      .flatMap((placed) => this.dateOf(sentence, placed, changes, general));
    return [...found, ...this.startsToday(sentence, found)];
  }

  /** Whether a sentence without a word of change puts one date in the place of another: "kini …, sebelumnya …". */
  isPaired(sentence: Sentence): boolean {
    if (this.callsFalse) return false;
    const dates = this.changedDates(sentence, [], null);
    const old = dates.filter(({ replaced }) => replaced);
    const now = dates.filter(({ replaced }) => !replaced);
    return old.some((one) => now.some((other) => Math.abs(daysBetween(one.end, other.end)) <= FARTHEST_MOVE));
  }

  /** @rule 19 */
  hintsOf(sentence: Sentence, dates: Found[]): FoundHint[] {
    if (this.callsFalse) return [];
    const spoken = spokenOfIn(sentence.text, sentence.mentions.length > 0) ?? sentence.text.length;
    const isOld = ({ from, to }: Placed): boolean =>
      dates.some((one) => one.sentence === sentence && one.replaced && one.from < to && from < one.to);
    const days = sentence.mentions
      .flatMap((placed) => moved(sentence, placed))
      .filter(
        (placed) => placed.from < spoken && !isOld(placed) && !isElsewhere(sentence, placed, this.place),
      )
      .filter(({ mention }) => !this.isOwnDay(sentence, mention));
    const words = changesIn(sentence.text, true)
      .filter(({ kind }) => kind !== 'resumption')
      .filter(
        ({ kind }) => kind !== 'correction' || sentence.mentions.length > 0 || ABOUT_TIME.test(sentence.text),
      )
      .filter(
        ({ to }) => MASA_OF_COKLIT.test(sentence.text) || this.subject(sentence, to, to, 1, true) !== 'other',
      );
    const denied = this.leads(sentence).find(
      ({ lead, placed }) =>
        sideOf(lead) === 'old' &&
        /\b(?:tidak|tak|batal|urung|bukan)\b/i.test(lead) &&
        this.isCoklits(sentence, placed),
    );
    if (denied && words.length === 0)
      words.push({ kind: 'correction', from: denied.placed.from, to: denied.placed.to });
    const changing = words.flatMap(({ from, to }): FoundHint[] => [
      ...days.map((placed) => ({ ...placed, sentence, day: dayOf(placed), changes: true })),
      { sentence, from, to, day: null, changes: true },
    ]);
    const open = days
      .filter((placed) => {
        const lead = leadOf(sentence, sentence.mentions, placed);
        if (ELECTION.test(lead)) return false;
        const subject = this.subject(sentence, placed.from, placed.to);
        return (
          subject === 'coklit' ||
          (subject === 'unnamed' && !placed.mention.end && signOf(sentence, placed, lead) === 'end')
        );
      })
      .map((placed) => ({ ...placed, sentence, day: dayOf(placed), changes: false }));
    return [...changing, ...open];
  }

  lengthsOf(sentence: Sentence): FoundLength[] {
    return lengthsIn(sentence.text)
      .filter(({ from, to }) => !sentence.mentions.some((placed) => placed.from < to && from < placed.to))
      .filter(
        ({ from, to, role }) =>
          (role !== 'planned' && this.subject(sentence, from, to, 1, true) === 'coklit') ||
          this.subject(sentence, from, to) === 'coklit' ||
          this.besideCoklit(sentence, from),
      )
      .map((length) => ({ ...length, sentence }));
  }

  private dateOf(sentence: Sentence, placed: Placed, changes: ChangeWord[], general: General): Found[] {
    const { mention, from, to } = placed;
    const lead = leadOf(sentence, sentence.mentions, placed);
    const word = changeAt(changes, from);
    const own = this.isDateline(sentence, mention.index) ? unled(placed) : placed;
    const edge =
      edgeOf(sentence, own, this.time.day) ?? (general === 'correction' ? changedEdge(sentence, from) : null);
    if (!edge || (word === 'halt' && PAUSE.test(lead))) return [];
    if (edge === 'end' && this.isDateline(sentence, mention.index)) return [];
    const days = mention.end ? daysBetween(mention.start, mention.end) + 1 : 1;
    if (this.subject(sentence, from, to, days, changes.length > 0) !== 'coklit') return [];
    const said = word ?? (general === 'extension' && edge === 'start' ? null : general);
    const change = said === 'halt' && RESCHEDULED.test(lead) ? 'resumption' : said;
    const before = changes.some(
      ({ kind, from: at }) => at >= to && (kind === 'resumption' || kind === 'halt'),
    );
    const replaced =
      (general !== null || changes.length > 0) &&
      (sideOf(lead) === 'old' || (before && change !== 'resumption'));
    return [found(sentence, placed, edge, change, replaced)];
  }

  /**
   * "Masa coklit diperpanjang. Petugas kini punya waktu sampai 28 Maret": the end that a change without a date of its own
   * leads to, in a sentence after it.
   */
  targetsAfter(
    kept: Sentence[],
    changes: Map<Sentence, ChangeWord[]>,
    dates: Found[],
    lengths: FoundLength[],
  ): Found[] {
    const isOpen = (kind: ChangeWord['kind']): boolean => kind === 'extension' || kind === 'correction';
    const first = kept.findIndex((sentence) => changes.get(sentence)?.some(({ kind }) => isOpen(kind)));
    const told = dates.some(({ change, replaced }) => change && isOpen(change) && !replaced);
    if (first < 0 || told || lengths.some(({ role }) => role === 'added')) return [];
    const kind =
      changes.get(kept[first] as Sentence)?.find((word) => isOpen(word.kind))?.kind ?? 'correction';
    for (const sentence of kept.slice(first + 1)) {
      if (changes.get(sentence)?.length || spokenOfIn(sentence.text, true) !== null) continue;
      for (const placed of sentence.mentions) {
        const lead = leadOf(sentence, sentence.mentions, placed);
        const { mention } = placed;
        const sign = mention.end ? null : signOf(sentence, placed, lead);
        const isEnd = sign === 'end' || (kind === 'correction' && sign === null && isTarget(lead));
        if (!isEnd || sideOf(lead) === 'old' || this.isOwnDay(sentence, mention)) continue;
        if (this.time.day && mention.start < this.time.day) continue;
        if (isNoTarget(lead)) continue;
        if (this.subject(sentence, placed.from, placed.to, 1, true) !== 'coklit') continue;
        return [found(sentence, placed, sign ?? changedEdge(sentence, placed.from) ?? 'day', kind, false)];
      }
    }
    return [];
  }

  /** "Semula coklit berakhir 14 Maret. Kini batas akhirnya 28 Maret.": a sentence names what held, one after it what holds. */
  isTurned(kept: Sentence[]): boolean {
    if (this.callsFalse) return false;
    return kept.some((sentence, at) => {
      if (
        !this.leads(sentence).some(
          ({ lead, placed }) => sideOf(lead) === 'old' && this.isCoklits(sentence, placed),
        )
      )
        return false;
      return kept
        .slice(at + 1, at + 3)
        .some((next) =>
          this.leads(next).some(
            ({ lead, placed }) =>
              sideOf(lead) !== 'old' &&
              (isTarget(lead) || TURN.test(next.text) || signOf(next, placed, lead) === 'end') &&
              this.isCoklits(next, placed),
          ),
        );
    });
  }

  private leads(sentence: Sentence): { lead: string; placed: Placed }[] {
    return sentence.mentions.map((placed) => ({ placed, lead: leadOf(sentence, sentence.mentions, placed) }));
  }

  private isCoklits(sentence: Sentence, { from, to }: Placed): boolean {
    return this.subject(sentence, from, to, 1, true) === 'coklit';
  }

  /** @rule 20 */
  private changedDates(sentence: Sentence, changes: ChangeWord[], general: General): Found[] {
    const verbs = changes.filter(({ kind }) => kind === 'extension' || kind === 'correction');
    const extended = verbs.some(({ kind }) => kind === 'extension');
    const among = sentence.mentions.flatMap((placed) => moved(sentence, placed));
    const dates = among
      .filter((placed) => !isElsewhere(sentence, placed, this.place))
      .filter(({ mention }) => !this.isDateline(sentence, mention.index))
      .map((placed) => {
        const lead = leadOf(sentence, among, placed);
        return { placed, side: sideOf(lead), lead, isTarget: sideOf(lead) === 'new' && isTarget(lead) };
      })
      .filter(({ placed: { mention, from, to }, lead }) => {
        if (isNoTarget(lead) || OF_A_LETTER.test(lead)) return false;
        if (this.isOwnDay(sentence, mention) && sideOf(lead) !== 'old' && sideOf(lead) !== 'maybe-old')
          return false;
        const days = mention.end ? daysBetween(mention.start, mention.end) + 1 : 1;
        return (
          this.subject(sentence, from, to, days, true) === 'coklit' ||
          (extended && this.isAtWork(sentence, from))
        );
      });
    const sides = dates.map(({ placed, side, lead, isTarget: named }, at): Side => {
      // "memperpanjang coklit dari yang semula 26 Oktober sampai 2 November"
      if (side === 'old' && extended && placed.mention.end && dates.length === 1) return 'new';
      if (side === 'old' || named) return side;
      if (verbs.length === 0) return 'new';
      const verb = verbs.find(({ from }) => from >= placed.to);
      const rest = dates.slice(at + 1);
      const opens = /(?:^|[–—,-]\s+)[\s\p{P}]*(?:hingga|sampai|s\W?d)\b[^,]*$/iu.test(lead) && at === 0;
      if (
        verb &&
        !isCause(sentence.text, verb) &&
        (rest.some((other) => other.placed.from > verb.from) || !opens)
      )
        return 'old';
      if (side !== 'maybe-old') return 'new';
      const others = [
        ...rest.filter((other) => other.side !== 'old'),
        ...dates.slice(0, at).filter(({ side: earlier }) => earlier !== 'old'),
      ];
      return others.length > 0 ? 'old' : 'new';
    });
    const edges = this.changedEdges(sentence, dates, sides, verbs);
    return dates.map(({ placed, side }, at) => {
      const word = changes.filter(({ to }) => to <= placed.from).pop() ?? changes[0];
      const change = word?.kind ?? general ?? 'correction';
      // "Coklit yang dimulai 24 Juni diperpanjang": the first day stays what it was
      const stays = change === 'extension' && edges[at] === 'start' && side !== 'old';
      return found(
        sentence,
        placed,
        edges[at] ?? 'day',
        stays ? null : change,
        !stays && sides[at] === 'old',
      );
    });
  }

  /** The edge of each date of a change: its own sign, else that of its neighbour, else what the sentence says is changed. */
  private changedEdges(
    sentence: Sentence,
    dates: { placed: Placed; lead: string }[],
    sides: Side[],
    verbs: ChangeWord[],
  ): Found['edge'][] {
    const signs = dates.map(({ placed, lead }) => {
      return placed.mention.end ? 'range' : signOf(sentence, unled(placed), lead);
    });
    const isExtended = verbs.some(({ kind }) => kind === 'extension');
    return signs.map((sign, at) => {
      if (sign) return sign;
      const { from } = (dates[at] as { placed: Placed }).placed;
      const before = signs.slice(0, at).findLast((other) => other === 'start' || other === 'end');
      const noun = before ?? changedEdge(sentence, from);
      if (isExtended) return noun ?? 'end';
      // "dari 6 ke 16 September, dan tetap berakhir 3 Oktober": what moves is the other edge than the one named after it
      const after = signs.slice(at + 1);
      const next = after.find((other) => other === 'start' || other === 'end');
      if (before || !next) return noun ?? 'day';
      const hasTarget = after[0] === null || sides[at] !== 'old';
      return hasTarget ? (next === 'end' ? 'start' : 'end') : next;
    });
  }

  /** "Karena masa coklit diperpanjang, petugas bekerja hingga …". */
  private isAtWork(sentence: Sentence, from: number): boolean {
    const words = (this.topics.get(sentence) as Topics).words.filter((word) => word.to <= from);
    return words.at(-1)?.kind === 'weak';
  }

  private isOwnDay(sentence: Sentence, { start, end, index }: DateMention): boolean {
    return (!end && start === this.time.day) || this.isDateline(sentence, index);
  }

  isOnDateline({ sentence, from }: Found): boolean {
    return this.isDateline(sentence, sentence.at + from);
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
    if (
      !always &&
      !GOES_ON.test(sentence.text) &&
      !isFieldLabel(sentence.text) &&
      /[\p{L}\d]/u.test(sentence.text.slice(0, from))
    )
      return 'unnamed';
    for (let at = this.sentences.indexOf(sentence) - 1; at >= 0; at--) {
      const line = this.sentences[at] as Sentence;
      const earlier = this.about(line);
      if (earlier !== 'unnamed') return earlier;
      if (!always && this.isTable && isBareDate(sentence) && isRowLabel(line)) return 'unnamed';
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

/** A line that may name a stage, although none that is known. */
function isRowLabel(line: Sentence): boolean {
  return /\p{L}{3}/u.test(line.text) && !isBareDate(line) && !isFieldLabel(line.text);
}

/** A period that the same post gives another end: what it says of it is what held before. */
function isBeaten(one: Found, all: Found[]): boolean {
  if (one.edge === 'day' || one.replaced || one.change) return false;
  const target = all.find(
    ({ edge, change, replaced }) =>
      edge === 'end' && !replaced && (change === 'extension' || change === 'correction'),
  );
  if (!target) return false;
  if (one.edge === 'end') return one.end !== target.end;
  return (
    one.edge === 'range' &&
    one.end !== target.end &&
    one.start < target.end &&
    daysBetween(one.end, target.end) <= FARTHEST_MOVE
  );
}

const AT_THE_END =
  /\b(?:berakhir|akhir(?!nya)|selesai|terakhir|penutupan|penyelesaian|tenggat|deadline|batas|ditutup|tuntas|rampung)/giu;
const AT_THE_START = /\b(?:mulai|dimulai|awal(?!nya)|pertama|pembukaan)/giu;

/** The edge that a change speaks of: "akhir coklit semula … menjadi …", by the nearest word before a date, else after it. */
function changedEdge({ text }: Sentence, at: number): 'start' | 'end' | null {
  const places = (words: RegExp): number[] => [...text.matchAll(words)].map(({ index }) => index);
  const [ends, starts] = [places(AT_THE_END), places(AT_THE_START)];
  const before = (all: number[]): number => Math.max(-1, ...all.filter((place) => place < at));
  if (before(ends) !== before(starts)) return before(ends) > before(starts) ? 'end' : 'start';
  return ends.length > 0 ? 'end' : starts.length > 0 ? 'start' : null;
}

function found(
  sentence: Sentence,
  { mention, from, to }: Placed,
  edge: Found['edge'],
  change: Found['change'],
  replaced: boolean,
): Found {
  return {
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
  };
}

function sameYear(day: Day, other: Day): Day {
  return addMonths(day, 12 * Math.round(daysBetween(day, other) / 365));
}

/** A date without what a length beside it made of it. */
function unled(placed: Placed): Placed {
  const { edge: _, ...mention } = placed.mention;
  return { ...placed, mention };
}

function dayOf({ mention }: Placed): Day {
  return mention.end ?? mention.start;
}

/** "14 Maret ke 28 Maret", which is read as a range where no word of change stands: one day, and the one it becomes. */
function moved({ text }: Sentence, placed: Placed): Placed[] {
  const { mention, from, to } = placed;
  const match = mention.end ? /\s(?:ke|menjadi)\s/iu.exec(text.slice(from, to)) : null;
  if (!match || !mention.end) return [placed];
  const days = [mention.start, mention.end];
  if (mention.doubts.includes('swapped')) days.reverse();
  const [first, other] = days as [Day, Day];
  const one = Math.abs(daysBetween(first, other)) > HALF_YEAR ? sameYear(first, other) : first;
  const { end: _, ...rest } = { ...mention, doubts: mention.doubts.filter((doubt) => doubt !== 'swapped') };
  return [
    { mention: { ...rest, start: one }, from, to: from + match.index },
    { mention: { ...rest, start: other }, from: from + match.index + match[0].length, to },
  ];
}
