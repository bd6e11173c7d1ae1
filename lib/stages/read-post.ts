import { speltOneWay } from '../announcement';
import { readDates } from '../dates';
import { addDays, daysBetween } from '../dates/calendar';
import { changedDates, changedEdge, isBeaten, isPaired, isTurned, targetsAfter, unled } from './amendments';
import {
  type ChangeWord,
  changesIn,
  clauseBefore,
  haltsCoklit,
  isRightAfterCoklit,
  mentionsUpdate,
  sideOf,
  spokenOfIn,
} from './changes';
import { belonging, isElsewhere } from './place';
import { PostText } from './post-text';
import { type Found, type FoundLength, foundIn, foundOn, type PostTime } from './reading';
import { type Placed, type Sentence, sentencesOf } from './sentences';
import { edgeOf, leadOf, lengthsIn } from './signs';
import type { StageAnnouncement } from './stage';
import { mentionsCoklit } from './topic';
import { type FoundHint, hintsOf } from './unclear';

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

/** What a post says of all its dates: that it corrects; that it extends, if it does so in a sentence without a date. */
type General = 'correction' | 'extension' | null;

const NOTHING: Scan = {
  sentences: [],
  dates: [],
  lengths: [],
  halts: [],
  corrects: false,
  extends: false,
  hints: [],
};
const OLD_ONE = /^.*\b(?:semula|sedianya|seharusnya|sebelumnya|yang)\b/iu;
const HALTED = /\b(?:ditunda|menunda|penundaan|dibatalkan|dihentikan)\b/iu;
const NEW_ONE =
  /\b(?:menjadi|ke|jadwal\s+(?:yang\s+)?baru|digelar|dimulai|dilaksanakan|berlangsung|dijadwalkan\s+(?:ulang|kembali))\b/iu;

/** New dates in the sentence that halts: "ditunda menjadi …", unless the old ones are named behind it. */
function isRescheduled(lead: string): boolean {
  return lead.split('\n').some((line) => {
    const rest = line.replace(OLD_ONE, '');
    const at = rest.search(HALTED);
    return at >= 0 && NEW_ONE.test(rest.slice(at));
  });
}

/** After "dihentikan": how long, not which period. */
const PAUSE = /^(?!.*\b(?:yang|semula|sedianya|seharusnya|jadwal)\b).*\b(?:mulai|sejak|selama|terhitung)\b/iu;

/** Reads a post sentence by sentence and keeps what it says of Coklit at `place`. */
export function scanPost(announcement: StageAnnouncement, time: PostTime, place: string | undefined): Scan {
  const { title, text } = announcement;
  if (![title, text].some((field) => mentionsCoklit(field) || mentionsUpdate(field))) return NOTHING;
  const spelt = { title: speltOneWay(title), text: speltOneWay(text) };
  const body = readDates(spelt.text.text);
  const sentences = [
    ...sentencesOf(spelt.title, true, readDates(spelt.title.text), time),
    ...sentencesOf(spelt.text, false, body, time),
  ];
  const post = new PostText(sentences, time, place, body.dateline());
  const { kept } = post;
  const changes = new Map(kept.map((sentence) => [sentence, changesOf(post, sentence)]));
  const lengths = kept.flatMap((sentence) => lengthsOf(post, sentence));
  const general = generalOf(post, changes, lengths);
  const plain = kept.flatMap((sentence) => datesOf(post, sentence, changes.get(sentence) ?? [], general));
  const dates = withoutDateline(post, plain);
  dates.push(...targetsAfter(post, changes, dates, lengths));
  return {
    sentences,
    dates: dates.map((one) => (isBeaten(one, dates) ? { ...one, replaced: true } : one)),
    lengths,
    halts: wordsOf(changes, 'halt'),
    corrects: general === 'correction',
    extends: wordsOf(changes, 'extension').length > 0,
    hints: kept.flatMap((sentence) => hintsOf(post, sentence, dates)),
  };
}

type Changes = Map<Sentence, ChangeWord[]>;

function wordsOf(changes: Changes, kind: ChangeWord['kind']): { sentence: Sentence; word: ChangeWord }[] {
  return [...changes].flatMap(([sentence, words]) =>
    words.filter((word) => word.kind === kind).map((word) => ({ sentence, word })),
  );
}

/** What a post says of all its dates. */
function generalOf(post: PostText, changes: Changes, lengths: FoundLength[]): General {
  if (
    wordsOf(changes, 'correction').length > 0 ||
    post.kept.some((sentence) => isPaired(post, sentence)) ||
    isTurned(post)
  )
    return 'correction';
  const extending = wordsOf(changes, 'extension');
  const isBare = extending.every(({ sentence }) => sentence.mentions.length === 0);
  return extending.length > 0 && isBare && lengths.every(({ role }) => role !== 'added') ? 'extension' : null;
}

/** The day of a dateline is the first day of Coklit only where nothing else is. */
function withoutDateline(post: PostText, dates: Found[]): Found[] {
  const starts = dates.filter(({ edge }) => edge === 'start');
  if (starts.length < 2) return dates;
  const told = starts.find(({ sentence, from }) => post.isDateline(sentence, sentence.at + from));
  return dates.filter((one) => one !== told);
}

/** The words of change that are said of Coklit (a halt: of the update of voter data, too). */
function changesOf(post: PostText, sentence: Sentence): ChangeWord[] {
  if (post.callsFalse) return [];
  const hasTime = sentence.mentions.length > 0 || lengthsIn(sentence).some(({ role }) => role === 'added');
  return changesIn(sentence.text, hasTime).filter((word) => {
    if (word.kind !== 'halt')
      return (
        isRightAfterCoklit(sentence.text, word) ||
        post.subject(sentence, word.to, word.to, 1, true) === 'coklit'
      );
    const clause = clauseBefore(sentence.text.slice(0, word.from));
    if (belonging(clause, post.place) === 'other') return false;
    return haltsCoklit(sentence.text, word, (from, to, always) =>
      post.subject(sentence, from, to, 1, always),
    );
  });
}

function datesOf(post: PostText, sentence: Sentence, changes: ChangeWord[], general: General): Found[] {
  const spoken = spokenOfIn(sentence.text, sentence.mentions.length > 0) ?? sentence.text.length;
  if (changes.some(({ kind }) => kind === 'extension' || kind === 'correction') || isPaired(post, sentence))
    return changedDates(post, sentence, changes, general).filter(({ from }) => from < spoken);
  const found = sentence.mentions
    .filter((placed) => placed.from < spoken && !isElsewhere(sentence, placed, post.place))
    .flatMap((placed) => dateOf(post, sentence, placed, changes, general));
  return [...found, ...startsToday(post, sentence, found)];
}

function lengthsOf(post: PostText, sentence: Sentence): FoundLength[] {
  return lengthsIn(sentence)
    .filter(
      ({ from, to, role }) =>
        ((role === 'added' || role === 'total') && post.subject(sentence, from, to, 1, true) === 'coklit') ||
        post.subject(sentence, from, to) === 'coklit' ||
        besideCoklit(post, sentence, from),
    )
    .map((length) => ({ ...length, sentence }));
}

function dateOf(
  post: PostText,
  sentence: Sentence,
  placed: Placed,
  changes: ChangeWord[],
  general: General,
): Found[] {
  const { mention, from, to } = placed;
  const lead = leadOf(sentence, sentence.mentions, placed);
  const word = changeAt(changes, from);
  const own = post.isDateline(sentence, mention.index) ? unled(placed) : placed;
  const edge =
    edgeOf(sentence, own, post.time.day) ?? (general === 'correction' ? changedEdge(sentence, from) : null);
  if (!edge || (word === 'halt' && PAUSE.test(lead))) return [];
  if (edge === 'end' && post.isDateline(sentence, mention.index)) return [];
  const days = mention.end ? daysBetween(mention.start, mention.end) + 1 : 1;
  if (post.subject(sentence, from, to, days, changes.length > 0) !== 'coklit') return [];
  const said = word ?? (general === 'extension' && edge === 'start' ? null : general);
  const change = said === 'halt' && isRescheduled(lead) ? 'resumption' : said;
  const before = changes.some(({ kind, from: at }) => at >= to && (kind === 'resumption' || kind === 'halt'));
  const replaced =
    (general !== null || changes.length > 0) &&
    (sideOf(lead) === 'old' || (before && change !== 'resumption'));
  return [foundIn(sentence, placed, edge, change, replaced)];
}

/** "dimulai hari ini", "mulai besok": a start on the post's own day or after it, where no date is given with it. @rule 6 */
function startsToday(post: PostText, sentence: Sentence, found: Found[]): Found[] {
  const [today] = sentence.todays;
  if (!today || !post.time.day || isInApposition(sentence, today.at)) return [];
  const { index: from, end: to, at, daysOn } = today;
  if (found.some((date) => date.edge !== 'end' && date.from <= at && at <= date.to)) return [];
  if (post.subject(sentence, at, at) !== 'coklit') return [];
  return [foundOn(addDays(post.time.day, daysOn), 'start', { sentence, from, to })];
}

/** "hari ini, Senin (" before the date itself. */
const APPOSITION =
  /^(?:hari\s+ini|besok|esok|lusa)[\s,(]*(?:pada|tanggal|tgl|hari|senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|[\s,(])*$/iu;

function isInApposition({ text, mentions }: Sentence, at: number): boolean {
  return mentions.some((placed) => placed.from >= at && APPOSITION.test(text.slice(at, placed.from)));
}

function besideCoklit(post: PostText, sentence: Sentence, from: number): boolean {
  return sentence.mentions.some(
    (placed) =>
      placed.from > from &&
      placed.from - from < 60 &&
      post.subject(sentence, placed.from, placed.to) === 'coklit',
  );
}

function changeAt(changes: ChangeWord[], from: number): Found['change'] {
  return (
    changes.filter((word) => word.to <= from).pop()?.kind ??
    (changes.some(({ kind }) => kind === 'halt') ? 'halt' : null)
  );
}
