import { addDays } from '../dates/calendar';
import type { Day } from '../dates/mention';
import { moved } from './amendments';
import { type ChangeWord, changesIn, spokenOfIn } from './changes';
import { isElsewhere } from './place';
import type { PostText } from './post-text';
import type { Found, Hint, Reading } from './reading';
import type { Placed, Sentence } from './sentences';
import { leadOf, lengthsIn, signOf } from './signs';
import type { Unclear } from './stage';
import { mentionsCoklit } from './topic';

/** A post is asked about a period from so many days before its start until so many after its end. */
const BEFORE = 90;
const AFTER = 14;
/** A day further after the end belongs to something else. */
const FARTHEST = 60;
const MOST = 3;

/** What is known of a period that stands, and of the posts that speak for it. */
interface Standing {
  start: Day;
  end: Day;
  /** The highest `PostTime.order` among its posts; -1 where only an official source speaks for it. */
  newest: number;
  /** Whether a post changed it already. */
  changed: boolean;
}

/**
 * The posts that may change a period and from which no rule made anything, newest first: later than its newest
 * evidence, with a word of change that is said of Coklit, or a day after its end that nothing else is said of.
 *
 * @param isMade whether something was made of a post: of its change (true), or at least of its days
 * @rule 19
 */
export function unclearOf(
  { start, end, newest, changed }: Standing,
  readings: readonly Reading[],
  isMade: (reading: Reading, itsChange: boolean) => boolean,
): Unclear[] {
  const [from, until] = [addDays(start, -BEFORE), addDays(end, AFTER)];
  return [...readings]
    .sort((a, b) => b.time.order - a.time.order)
    .flatMap((reading): Unclear[] => {
      const { post, time } = reading;
      const hints = changed ? reading.hints.filter(({ retells }) => !retells) : reading.hints;
      const day = time.day ?? time.latest ?? time.firstSeen;
      if (hints.length === 0 || time.order < newest || day < from || day > until) return [];
      const late = hints.filter(
        (hint) =>
          hint.day && hint.day > addDays(end, hint.counted ? 1 : 0) && hint.day <= addDays(end, FARTHEST),
      );
      const changing = hints.filter((hint) => hint.changes);
      const open = isMade(reading, true) ? [] : [...late.filter(({ changes }) => changes), ...changing];
      const hint = open[0] ?? (isMade(reading, false) ? undefined : late[0]);
      if (!hint) return [];
      const named = late.find((other) => other.changes === hint.changes)?.day ?? null;
      return [{ url: post.url, title: post.title, quote: hint.quote, published: time.day, day: named }];
    })
    .slice(0, MOST);
}

/** A word of change that may be said of Coklit, or a day that nothing else is said of. */
export interface FoundHint extends Omit<Hint, 'quote'> {
  sentence: Sentence;
  from: number;
  to: number;
}

const KNOWN_BEFORE =
  /\b(?:yang|setelah|usai|sejak|pasca|karena)\s+(?:(?:masa|waktu|jadwal|coklit|resmi|telah|sudah)\s+){0,3}$/iu;
const KNOWN = /^(?:perpanjangan|tambahan|penambahan|pengunduran)/iu;
/** With these it may be told for the first time, or taken back. */
const FRESH =
  /\b(?:kembali|lagi|kedua|ketiga|baru|resmi|batal|dibatalkan|cabut|dicabut|tolak|ditolak|ralat)\b|henti/iu;

/** Whether words of extension take it as known, without a day or a length: "warga memanfaatkan perpanjangan coklit". */
function retells({ text, lengths, mentions }: Sentence, words: readonly ChangeWord[]): boolean {
  if (lengths.length + mentions.length > 0 || FRESH.test(text)) return false;
  return words.every(
    ({ from, kind }) =>
      kind === 'extension' &&
      (KNOWN.test(text.slice(from)) || KNOWN_BEFORE.test(text.slice(0, from).slice(-60))),
  );
}

/** What a change of Coklit's days is said of; "menggeser jam" is none. */
const ABOUT_TIME =
  /\b(?:jadwal|tanggal|batas|akhir|tenggat|tahapan|penutupan|penyelesaian|berakhirnya|selesainya|(?:di)?mulai|semula|sedianya|seharusnya)\b/iu;
/** The service, which ends later, or Coklit itself: who says so of an extension is shown. */
const MASA_OF_COKLIT = /\bmasa\s+(?:kerja|tugas)\s+(?:coklit|pencocokan)\b/iu;
/** Before a date: the day of the election itself, not the election that Coklit is for. */
const ELECTION =
  /(?<!(?:coklit|penelitian)\)?\s(?:(?:data|pemilih|untuk|pada|dalam)\s){0,4})\b(?:pemilu|pilkada|pemilihan|pemungutan|pencoblosan|pilgub|pilbup|hari\s+h)\b[^,;]{0,60}$/iu;
/**
 * What in a sentence may change a period: words of change that may be said of Coklit, and days that nothing else is said of.
 * @rule 19
 */
export function hintsOf(post: PostText, sentence: Sentence, dates: Found[]): FoundHint[] {
  if (post.callsFalse) return [];
  const spoken = spokenOfIn(sentence.text, sentence.mentions.length > 0) ?? sentence.text.length;
  const isOld = ({ from, to }: Placed): boolean =>
    dates.some((one) => one.sentence === sentence && one.replaced && one.from < to && from < one.to);
  const days = sentence.mentions
    .flatMap((placed) => moved(sentence, placed))
    .filter((placed) => placed.from < spoken && !isOld(placed) && !isElsewhere(sentence, placed, post.place))
    .filter(({ mention }) => !post.isOwnDay(sentence, mention));
  const said = changesIn(sentence.text, true);
  const words = said
    .filter(({ kind }) => kind !== 'resumption')
    .filter(
      ({ kind }) =>
        kind !== 'correction' ||
        sentence.mentions.length + sentence.lengths.length > 0 ||
        ABOUT_TIME.test(sentence.text),
    )
    .filter(
      ({ to }) => MASA_OF_COKLIT.test(sentence.text) || post.subject(sentence, to, to, 1, true) !== 'other',
    );
  const known = words.length > 0 && retells(sentence, words);
  if (said.length === 0) words.push(...looseWords(post, sentence));
  const denied = post
    .leads(sentence)
    .find(
      ({ lead, placed, side }) =>
        side === 'old' &&
        /\b(?:tidak|tak|batal|urung|bukan)\b/i.test(lead) &&
        post.isCoklits(sentence, placed),
    );
  if (denied && words.length === 0)
    words.push({ kind: 'correction', from: denied.placed.from, to: denied.placed.to });
  const changing = words.flatMap(({ from, to }): FoundHint[] => [
    ...days.map((placed) => ({ ...placed, sentence, day: dayOf(placed), changes: true, retells: known })),
    { sentence, from, to, day: null, changes: true, retells: known },
  ]);
  const open = days
    .filter((placed) => {
      const lead = leadOf(sentence, sentence.mentions, placed);
      if (ELECTION.test(lead)) return false;
      const subject = post.subject(sentence, placed.from, placed.to);
      return (
        subject === 'coklit' ||
        (subject === 'unnamed' && !placed.mention.end && signOf(sentence, placed, lead) === 'end')
      );
    })
    .map((placed) => ({ ...placed, sentence, day: dayOf(placed), changes: false, retells: false }));
  return [...changing, ...open, ...countedIn(post, sentence)];
}

const OWN_DAY = String.raw`(hari\s+ini|esok|besok|lusa)`;
const IS_END = String.raw`(?:hari\s+terakhir|berakhir(?:nya)?|batas\s+akhir|(?:di)?tutup|penutupan)`;
const ENDS_THEN = new RegExp(
  String.raw`\b(?:${OWN_DAY}\b[^.;]{0,40}\b${IS_END}|${IS_END}\s+(?:pada\s+)?${OWN_DAY})\b`,
  'iu',
);

/** Ends that are told from the post's own day: "tersisa tiga hari", "berakhir besok". */
function countedIn(post: PostText, sentence: Sentence): FoundHint[] {
  const { day } = post.time;
  if (!day || !mentionsCoklit(sentence.text)) return [];
  const left = lengthsIn(sentence)
    .filter(({ role, unit }) => role === 'left' && unit !== 'month')
    .map(({ count, unit, from, to }) => ({ from, to, days: count * (unit === 'week' ? 7 : 1) }));
  const ends = ENDS_THEN.exec(sentence.text);
  const word = ends?.[1] ?? ends?.[2] ?? '';
  const own = ends && {
    from: ends.index,
    to: ends.index + ends[0].length,
    days: /ini$/i.test(word) ? 0 : /lusa/i.test(word) ? 2 : 1,
  };
  return [...left, ...(own ? [own] : [])]
    .filter(({ from, to }) => post.subject(sentence, from, to, 1, true) === 'coklit')
    .map(({ from, to, days }) => ({
      ...{ sentence, from, to, day: addDays(day, days) },
      ...{ changes: false, retells: false, counted: true },
    }));
}

/** Words of change that no rule knows, in a sentence whose own matter Coklit is. */
const LOOSE =
  /(?<!\p{L})(?!(?:di|mem|pem)berhenti)\p{L}{0,6}(?:panjang|molor|undur|geser|maju|tunda|nunda|henti|batal(?!\s+(?:di)?(?:perpanjang|tunda|undur))|urung(?!\s+(?:di)?(?:perpanjang|tunda|undur))|beku|cabut|tiada|pending|vakum|persingkat|pangkas|istirahat|jeda|rehat|rombak|reschedul|extend|ralat|ulur)\p{L}{0,4}(?!\p{L})(?!\s+(?:jam|lokasi|tempat|rute|pos|tercapai))|\bjadwal\s+(?:\p{L}+\s+){0,2}(?:ter)?baru\b|\bjadwal\s+perubahan\b|\btidak\s+dilanjutkan\b|\b(?:di)?(?:susun|jadwal(?:kan)?|atur|tetapkan)\s+ulang\b|\bgugur\s+demi\b|\b(?:berakhir|(?:di)?tutup|diakhiri)\s+lebih\s+(?:awal|cepat|dini|lama)\b|\b(?:tidak|tak|belum)\s+jadi\s+(?:di(?:tutup|mulai|gelar|laksanakan)|berakhir|selesai|usai)\b/giu;
/** The same where the sentence speaks of time. */
const LOOSE_OF_TIME =
  /(?<!\p{L})(?:(?:per|pe|mem|me|men|di|ber|ter)?(?:cepat|kurang(?!\s+lebih)|tambah|nambah|ubah|ganti)(?:an|kan|nya)?|plus)(?!\p{L})/giu;
/** More time by another word: "berlanjut dua minggu lagi", "dispensasi selama 14 hari". */
const LOOSE_BEFORE_LENGTH =
  /\b(?:(?:ber|di)lanjut(?:kan)?|kelonggaran|dispensasi|toleransi|kesempatan|ekstra)\s+(?:\p{L}+\s+){0,4}$/iu;
const TIME = /\b(?:jadwal|tanggal|batas|akhir|tenggat|masa\s+coklit|waktu\s+coklit|hari|pekan|minggu)\b/iu;
const NO_CHANGE =
  /\b(?:benar|hoaks?|hoax|bantah|tidak|tak|tanpa|urung|belum|jangan|bukan|batal)\s+(?:\p{L}+\s+){0,2}$/iu;

function looseWords(post: PostText, sentence: Sentence): ChangeWord[] {
  const { text } = sentence;
  if (!mentionsCoklit(text) || spokenOfIn(text, true) !== null || /\?\s*$/.test(text)) return [];
  const isTimed = sentence.lengths.length > 0 || (sentence.mentions.length > 0 && TIME.test(text));
  const found = [...text.matchAll(LOOSE), ...(isTimed ? text.matchAll(LOOSE_OF_TIME) : [])];
  const words = found.map(({ index, 0: word }) => ({ from: index, to: index + word.length }));
  words.push(
    ...sentence.lengths
      .filter(({ index }) => LOOSE_BEFORE_LENGTH.test(text.slice(Math.max(0, index - 90), index)))
      .map(({ index, end }) => ({ from: index, to: end })),
  );
  return words
    .map((word) => ({ ...word, kind: 'correction' as const }))
    .filter(({ from, to }) => {
      const lead = text.slice(Math.max(0, from - 40), from);
      return !NO_CHANGE.test(lead) && post.subject(sentence, to, to, 1, true) === 'coklit';
    })
    .slice(0, 1);
}

function dayOf({ mention }: Placed): Day {
  return mention.end ?? mention.start;
}
