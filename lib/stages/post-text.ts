import type { DateMention } from '../dates/mention';
import { callsNewsFalse, type Side, sideOf } from './changes';
import { type Belonging, belonging, homeOf } from './place';
import type { PostTime } from './reading';
import { headingsOf, isBareDate, isFieldLabel } from './schedule';
import type { Placed, Sentence } from './sentences';
import { leadOf } from './signs';
import { type Subject, subjectAt, subjectOf } from './subject';
import { isNoStage, isOnCoktas, type Topics, topicsOf } from './topic';

/** A sentence without a subject of its own that goes on with the one before. */
const GOES_ON = new RegExp(
  [
    String.raw`\bpendataan\s+(?:di|ber)\p{L}+`,
    String.raw`\b(?:kegiatan|tahapan|tahap|proses|masa|pelaksanaan|jadwal|pendataan|agenda|program|pekerjaan|tugas|hal|periode)\s+(?:ini|itu|tersebut|dimaksud)\b`,
    String.raw`\b(?:pelaksanaan|jadwal|kegiatan|waktu|proses|tahapan|masa|pendataan|periode|akhir|awal|terakhir|pertama|resmi)nya\b`,
    String.raw`^[\s\p{P}\d.)]*(?:dan\s+|lalu\s+)?(?:kapan|jawabannya|mulai|dimulai(?:nya)?|berakhirnya|selesainya|jadwal(?:nya)?\s+(?:yang\s+)?baru(?:nya)?|berlangsung|dilaksanakan|dijadwalkan|terhitung|selama|sejak|catat|yakni|yaitu|akan|rencananya|kami\s+(?:sudah\s+|telah\s+)?(?:mulai|memulai)|sesuai\s+jadwal|berdasarkan\s+jadwal|dari|berakhir|selesai|semula|sebelumnya|seharusnya|sebenarnya|menjadi|kini|sekarang|yang\s+benar)\b`,
    String.raw`^[\s\p{P}\d.)]*(?:waktu|jadwal|pelaksanaan|tahapan|kegiatan|proses|masa|periode|perpanjangan|tanggal|hari)\s*(?:[:(\d–-]|(?:pelaksanaan|kegiatan|akan|sudah|telah|(?:di|ber)\p{L}+|pada|mulai|akhir|yakni|yaitu|selama|sejak|semula|sebelumnya|baru)\b)`,
    String.raw`^[\s\p{P}]*(?:kegiatan|tahapan|tahap|proses|pendataan)\s+yang\s+(?:akan\s+)?(?:di|ber)\p{L}+|\bsebelum\s+batas\s+(?:akhir|waktu)\b`,
    String.raw`^[\s\p{P}]*(?:mereka|petugas|pantarlih)\s+(?:\p{L}+\s+){0,2}(?:punya|memiliki|mempunyai|diberi)\s+waktu\b|\b(?:menuntaskan|menyelesaikan|merampungkan)nya\b`,
    String.raw`\b(?:mendatangi|dari\s+rumah\s+ke\s+rumah|door\s+to\s+door)\b`,
  ].join('|'),
  'iu',
);

/** A date, the words before it, and which of two dates they make it where one takes the place of the other. */
interface Led {
  placed: Placed;
  lead: string;
  side: Side;
}

/** A post's sentences, and what stands in each of them is said of. */
export class PostText {
  /** The sentences that speak of our regency or city, or of none. */
  readonly kept: Sentence[];
  /** Whether it calls news false, so that no change in it is one. */
  readonly callsFalse: boolean;
  private readonly topics: Map<Sentence, Topics>;
  private readonly subjects = new Map<Sentence, Subject>();
  private readonly led = new Map<Sentence, Led[]>();
  private readonly headings: Map<Sentence, Sentence>;
  private readonly isTable: boolean;

  constructor(
    readonly sentences: Sentence[],
    readonly time: PostTime,
    readonly place: string | undefined,
    private readonly dateline: number | null,
  ) {
    const whole = sentences.map(({ text }) => text).join('\n');
    const coktas = isOnCoktas(whole);
    const home = homeOf(
      sentences.map(({ text }) => text),
      place,
    );
    this.kept = sentences.filter(({ text }) => isOurs(belonging(text, place), home));
    this.callsFalse = callsNewsFalse(whole);
    this.topics = new Map(sentences.map((sentence) => [sentence, topicsOf(sentence.text, coktas)]));
    this.isTable = sentences.filter(isBareDate).length > 2;
    this.headings = headingsOf(sentences, (sentence) => (this.topics.get(sentence)?.words.length ?? 0) > 0);
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

  /** What stands at a place of a sentence is said of; `always` looks at the rest of the post even where nothing says so. */
  subject(sentence: Sentence, from: number, to: number, days = 1, always = false): Subject {
    const own = subjectAt(this.topics.get(sentence) as Topics, from, to, days);
    if (own !== 'unnamed') return own;
    if (NAMED_BY_NEXT.test(this.sentences[this.sentences.indexOf(sentence) + 1]?.text ?? '')) return 'coklit';
    const below = this.headings.get(sentence);
    if (below) return this.about(below);
    if (
      !always &&
      !GOES_ON.test(sentence.text) &&
      !isFieldLabel(sentence.text) &&
      /[\p{L}\d]/u.test(sentence.text.slice(0, from))
    )
      return 'unnamed';
    const isStage = STAGE.test(sentence.text);
    for (let at = this.sentences.indexOf(sentence) - 1; at >= 0; at--) {
      const line = this.sentences[at] as Sentence;
      if (isStage && isNoStage(this.topics.get(line) as Topics)) continue;
      const earlier = this.about(line);
      if (earlier !== 'unnamed') return earlier;
      if (!always && this.isTable && isBareDate(sentence) && isRowLabel(line)) return 'unnamed';
    }
    return always ? this.firstSubject() : 'unnamed';
  }

  /** The dates of a sentence, each with the words that stand between it and the one before. */
  leads(sentence: Sentence): Led[] {
    const known = this.led.get(sentence);
    if (known) return known;
    const led = sentence.mentions.map((placed) => {
      const lead = leadOf(sentence, sentence.mentions, placed);
      return { placed, lead, side: sideOf(lead) };
    });
    this.led.set(sentence, led);
    return led;
  }

  isCoklits(sentence: Sentence, { from, to }: Placed): boolean {
    return this.subject(sentence, from, to, 1, true) === 'coklit';
  }

  /** Whether a date is only the post's own. */
  isOwnDay(sentence: Sentence, { start, end, index }: DateMention): boolean {
    return (!end && start === this.time.day) || this.isDateline(sentence, index);
  }

  /** The day of the post itself, which no words after it make the end of anything. */
  isDateline({ inTitle, at, text }: Sentence, index: number): boolean {
    if (inTitle || this.dateline === null || index > this.dateline) return false;
    return !/\b(?:hari\s+ini|besok|lusa)\b/i.test(text.slice(0, this.dateline - at));
  }

  /** "Karena masa coklit diperpanjang, petugas bekerja hingga …". */
  isAtWork(sentence: Sentence, from: number): boolean {
    const words = (this.topics.get(sentence) as Topics).words.filter((word) => word.to <= from);
    return words.at(-1)?.kind === 'weak';
  }
}

/** "Pantarlih turun sejak 12 Februari. Kegiatan coklit ini …": what was told of is named a sentence later. */
const NAMED_BY_NEXT =
  /^[\s\p{P}]*(?:(?:masa|kegiatan|tahapan|proses|pelaksanaan)\s+)?(?:coklit|pencocokan\s+dan\s+penelitian)(?:\s+\(coklit\))?\s+(?:ini|itu|tersebut)\b/iu;

/** "Tahapan ini": no meeting and no load of goods told of in between. */
const STAGE = /\b(?:tahapan|tahap|masa)\s+(?:ini|itu|tersebut|dimaksud)\b/iu;

function isOurs(own: Belonging, home: Belonging): boolean {
  return own === 'unnamed' ? home !== 'other' : own === 'ours';
}

/** A line that may name a stage, although none that is known. */
function isRowLabel(line: Sentence): boolean {
  return /\p{L}{3}/u.test(line.text) && !isBareDate(line) && !isFieldLabel(line.text);
}
