import { COKLIT } from '../announcement';
import { namesPart } from './place';
import { SHORTEST_PERIOD } from './reading';
import type { Topics, Word } from './topic';

/** What a date in a sentence belongs to. */
export type Subject = 'coklit' | 'other' | 'unnamed';

/** Before a word: it only tells when, or what for. */
const ASIDE =
  /\b(?:untuk|guna|demi|dengan|agar)\s+(?:\p{L}+\s+){0,3}$|(?<!\p{L})(?:untuk|guna|sebagai|dalam\s+rangka|demi|menuju|jelang|menjelang|sebelum|setelah|usai|seusai|selepas|sesudah|pasca|bagian\s+dari|dasar|bahan|termasuk|meliputi|mencakup|lolos|hasil|berdasarkan|melalui|proses)\s+(?:(?:di\s*dalamnya|di\s*antaranya|juga|antara|lain|mengikuti|melakukan|melaksanakan|menjalankan|menghadapi|menyukseskan|menyusun|adanya|acara|kegiatan|dilaksanakannya|proses|pelaksanaan|tahapan|masa|bahan|dilakukan|tahap|penyusunan)\s+){0,2}$/iu;
/** Before Coklit: what goes into it or comes out of it, which has days of its own. */
const OUTCOME = /\b(?:bahan|dasar|hasil)\s+(?:\p{L}+\s+){0,2}$/iu;
const SUPPORT =
  /\b(?:mendukung|menyukseskan|menyambut|memeriahkan|mempersiapkan|menghadapi|mengawal|memantau)\s+(?:\p{L}+\s+){0,2}$/iu;
/** Coklit itself is what a time is told by: "after Coklit", "before the masa coklit". */
const TIMED =
  /(?:setelah|usai|seusai|selepas|sesudah|pasca|sebelum|jelang|menjelang)\s*(?:(?:masa|pelaksanaan|tahapan|kegiatan|proses|selesainya|berakhirnya)\s+){0,2}$/iu;
/** The end or course of Coklit said as a fact, so that "after Coklit" still tells Coklit's own days. */
const COURSE =
  /^[^,;]{0,60}(?:berakhir|selesai|rampung|tuntas|usai|ditutup|berlangsung|dilaksanakan|dilakukan|digelar|dimulai|mulai)[^,;]{0,40}$/iu;
/** Between an event and Coklit: Coklit begins a clause of its own. */
const OWN_CLAUSE =
  /,|\d|\b(?:akan|mulai|dimulai|langsung|melakukan|melaksanakan|menjalankan|sedangkan|sementara|kemudian|selama|masa|berlangsung|dilaksanakan|digelar|bahwa|dijelaskan|disampaikan|menjelaskan|menyampaikan|mengatakan|disebutkan|sebab|karena|mengingat|yakni|yaitu|lalu|sebelum|setelah|hingga|sampai)\b/iu;
const OF_MASA = /(?:selama|masa|periode|jadwal|tanggal|waktu)\s+(?:\p{L}+\s+){0,1}$/iu;

/**
 * What stands at a place of a sentence belongs to.
 * @param days the number of days of a range that stands there; 1 for a single day
 * @rule 1, 2
 */
export function subjectAt(topics: Topics, from: number, to: number, days = 1): Subject {
  const subject = governs(topics, from, to, days);
  return subject === 'coklit' && isPart(topics, from, to, days) ? 'other' : subject;
}

/** Before or after "coklit": a round of its own. */
const ROUND =
  /(?:coklit|pencocokan\s+dan\s+penelitian)\s+(?:data\s+pemilih\s+)?(?:susulan|ulang(?:an)?|perbaikan|mandiri|khusus)(?!\p{L})|\blokasi\s+coklit\b/iu;
const TOGETHER =
  /coklit\s+(?:data\s+pemilih\s+)?(?:secara\s+)?serentak|(?<!\b(?:pilkada|pemilu|pemilihan)\s{1,3})serentak\s+(?:\p{L}+\s+){0,2}coklit/iu;
/** A part of Coklit: another round of it, some days "serentak", a place smaller than the office's own. @rule 2 */
function isPart(topics: Topics, from: number, to: number, days: number): boolean {
  const { text } = topics;
  const { start, end } = clausesOf(topics, from);
  const clause = text.slice(start, from) + text.slice(to, end);
  if (ROUND.test(clause) || namesPart(clause)) return true;
  return days > 1 && days < SHORTEST_PERIOD && TOGETHER.test(clause);
}

/** "…, kemudian membantu PPS sampai 11 April": another work in a clause of its own. */
const OWN_WORK =
  /^(?:(?:akan|kembali|mereka|petugas|pantarlih)\s+){0,3}me(?:mbantu|nyusun|rekap|nginput|mbuat|laporkan|nyerahkan|nyampaikan|nunggu|ngumumkan|netapkan|mplenokan)\p{L}*\b/iu;

function governs(topics: Topics, from: number, to: number, days: number): Subject {
  const { words } = topics;
  const clauses = clausesOf(topics, from);
  const own = words.filter((word) => word.from >= clauses.start && word.from < clauses.end);
  const here = governing(topics, own, from, to, days);
  if (here) return here;
  if (OWN_WORK.test(topics.text.slice(clauses.start, from))) return 'other';
  const earlier = words.filter((word) => word.from < clauses.start && word.kind !== 'weak');
  const before = governing(topics, earlier, from, to, days);
  if (before) return before;
  const later = words.filter((word) => word.from >= clauses.end && word.kind !== 'weak');
  return governing(topics, later, from, to, days) ?? (own.length > 0 ? 'other' : 'unnamed');
}

/** "Coklit menjadi tahapan yang menentukan DPT": told what it is, it stays the subject. */
const DEFINED = new RegExp(
  String.raw`^[\s\p{P}]{0,20}(?:(?:masa|kegiatan|tahapan|proses|pelaksanaan)\s+){0,2}${COKLIT}(?:\s+\(coklit\))?\s+(?:adalah|ialah|merupakan|menjadi)\b`,
  'iu',
);

/** What a whole sentence is about, for one that follows it and says "this". */
export function subjectOf(topics: Topics): Subject {
  if (DEFINED.test(topics.text) && topics.words[0]?.kind === 'coklit') return 'coklit';
  return subjectAt(topics, topics.text.length, topics.text.length);
}

function clausesOf({ text, breaks }: Topics, at: number): { start: number; end: number } {
  let start = 0;
  for (const { from, to } of breaks) {
    if (from >= at) return { start, end: from };
    start = Math.min(to, at);
  }
  return { start, end: text.length };
}

function governing(topics: Topics, words: Word[], from: number, to: number, days: number): Subject | null {
  const before = words.filter((word) => word.to <= from);
  const after = words.filter((word) => word.from >= to);
  const main = nearestMain(topics, before, from, days);
  if (main) return main;
  for (const word of after) {
    if (word.kind === 'weak' || isAside(topics.text, word)) continue;
    if (word.kind === 'coklit') return 'coklit';
    return word.kind === 'day' && isCourse(days) && holdsCoklit(words) ? 'coklit' : 'other';
  }
  return (
    onlyAside(topics, before, from) ?? (after.some((word) => isPurpose(topics.text, word)) ? 'coklit' : null)
  );
}

/** As long as Coklit takes: days of its visits and openings are fewer, those of a helpdesk more. */
function isCourse(days: number): boolean {
  return days >= 20 && days <= 62;
}

/** "24 Juni hingga 24 Juli untuk melakukan coklit": what the days are for, unless somebody only supports it. */
function isPurpose(text: string, { kind, from }: Word): boolean {
  return kind === 'coklit' && !SUPPORT.test(text.slice(Math.max(0, from - 45), from));
}

/** The nearest word before a date that is no aside; an event takes a Coklit that only tells what it is about. */
function nearestMain(topics: Topics, before: Word[], from: number, days: number): Subject | null {
  for (let at = before.length - 1; at >= 0; at--) {
    const word = before[at] as Word;
    const lead = topics.text.slice(Math.max(0, word.from - 45), word.from);
    if (word.kind === 'coklit') {
      if (isService(topics, before.slice(0, at), word)) return 'other';
      const between = topics.text.slice(word.to, from);
      if (TIMED.test(lead)) {
        if (attached(between)) return 'coklit';
        continue;
      }
      if (ASIDE.test(lead) && before.length > 1 && !OF_MASA.test(lead) && !ALIAS.test(lead)) {
        if (
          isCourse(days) &&
          (/^\W*(?:data\s+pemilih\W+)?yang\s/iu.test(between) || (isBeside(between) && !OUTCOME.test(lead)))
        )
          return 'coklit';
        continue;
      }
      const head = headOf(topics, before.slice(0, at), word);
      if (!head) return 'coklit';
      const own =
        isCourse(days) &&
        ((head.kind === 'day' && !IS_HELD.test(between)) ||
          /^\W*(?:data\s+pemilih\W+)?yang\s/iu.test(topics.text.slice(word.to)));
      return own ? 'coklit' : 'other';
    }
    if (word.kind === 'weak') {
      // "bekerja", "bertugas": right before a date they tell of the service, which ends later.
      if (/^be[kr]/i.test(topics.text.slice(word.from))) return 'other';
      if (before.some(({ kind }) => kind === 'coklit')) continue;
      return 'other';
    }
    if (word.kind === 'service') return 'other';
    if (isBetween(topics, before.slice(0, at), word, from)) continue;
    if (
      isAside(topics.text, word) &&
      before.slice(0, at).some(({ kind }) => kind === 'coklit') &&
      !owns(topics.text, word)
    )
      continue;
    if (isAside(topics.text, word) && !owns(topics.text, word) && /,/.test(topics.text.slice(word.to, from)))
      continue;
    if (word.kind === 'day' && isCourse(days) && holdsCoklit(before)) return 'coklit';
    return 'other';
  }
  return null;
}

/** "… yang lebih dikenal dengan coklit": another name of the same. */
const ALIAS = /\b(?:dikenal|disebut|disingkat|istilah|singkatan|akronim)\b[^,;]{0,25}$/iu;
/** Opens what only stands between Coklit and its verb: where, by whom, with what, on what ground. */
const PHRASE =
  /^[\s)]*(?:\([^)]{0,60}\)\s*)?(?:(?:data|daftar|pemilih|pemilu|pilkada|serentak|tahun|\d{4})\s+){0,4}(?:di|oleh|terhadap|untuk|guna|dengan|bersama|dalam|sebagai|pada|atas|dari|berdasarkan|melalui|menggunakan|menjelang|jelang|yang\s+(?:melibatkan|menggunakan|dilakukan|dilaksanakan|digelar))(?!\p{L})[^,;:]{0,160}$/iu;
const MAIN_VERB =
  /^(?!\W*yang\b)[^,;:]{0,60}\b(?:berlangsung|dilaksanakan|digelar|dilakukan|dimulai|dijadwalkan|berjalan|diselenggarakan|diagendakan|direncanakan|akan|ditetapkan|mulai)\b/iu;

/** "Coklit terhadap data hasil sinkronisasi DP4 dilaksanakan …": what stands between Coklit and its dates. @rule 2 */
function isBetween({ text }: Topics, before: Word[], word: Word, from: number): boolean {
  const coklit = before.findLast(({ kind }) => kind === 'coklit');
  if (!coklit || !MAIN_VERB.test(text.slice(word.to, from))) return false;
  return PHRASE.test(text.slice(coklit.to, word.from));
}

/** A comma, or the sign of the next entry of a list in one line: "(19 sampai 25 November) c) Pelaksanaan Coklit". */
const OTHER_ENTRY = /,|\d\)?\s{1,3}(?:[•*▪–—-]|[a-z]{1,3}[.)]|\d{1,2}[.)])\s/iu;

/** "Masa kerja Pantarlih untuk melakukan coklit …": what follows is told of the service. */
function isService({ text }: Topics, before: Word[], coklit: Word): boolean {
  const service = before.filter(({ kind }) => kind === 'service').pop();
  return service !== undefined && !OTHER_ENTRY.test(text.slice(service.to, coklit.from));
}

/** "Monitoring coklit dilaksanakan 14 Februari …": the days are those of what is done, however many. */
const IS_HELD =
  /^\W*(?:(?:data|pemilih|ini|itu|tersebut|akan|telah|sudah|juga)\s+)*(?:berlangsung|dilaksanakan|dilakukan|digelar|diadakan|dijadwalkan|diselenggarakan|dibuka)\b/iu;

/** The event whose subject matter Coklit is: "bimtek persiapan coklit". */
function headOf({ text }: Topics, before: Word[], coklit: Word): Word | null {
  for (let at = before.length - 1; at >= 0; at--) {
    const word = before[at] as Word;
    if (word.kind === 'weak') continue;
    if (word.kind === 'coklit') return null;
    const gap = text.slice(word.to, coklit.from);
    if (gap.length > 90) return null;
    const relative = /\byang\b/i.test(gap) && !/,/.test(gap);
    if (!relative && OWN_CLAUSE.test(gap)) return null;
    return isAside(text, word) ? null : word;
  }
  return null;
}

function onlyAside({ text }: Topics, before: Word[], from: number): Subject | null {
  const last = before.filter(({ kind }) => kind === 'coklit').pop();
  return last && attached(text.slice(last.to, from)) ? 'coklit' : null;
}

/** Whether a date still belongs to a Coklit that is only named as a time ("after Coklit ended on …"). */
function attached(between: string): boolean {
  return COURSE.test(between) || isBeside(between);
}

function isBeside(between: string): boolean {
  return /^[\s(:]*(?:pada|tanggal|mulai|sejak|dari|,?\s*yakni)?[\s(]*$/iu.test(between);
}

function isAside(text: string, word: Word): boolean {
  return ASIDE.test(text.slice(Math.max(0, word.from - 45), word.from));
}

/** "… penyusunan daftar pemilih yang berlangsung …": what follows is told of it. */
function owns(text: string, word: Word): boolean {
  return /^\s+(?:\p{L}+\s+){0,2}yang\s+(?:akan\s+)?(?:berlangsung|dilaksanakan|digelar|dimulai|dijadwalkan|dilakukan|disusun|diumumkan|direkap\p{L}*|diplenokan)/iu.test(
    text.slice(word.to),
  );
}

function holdsCoklit(words: Word[]): boolean {
  return words.some(({ kind }) => kind === 'coklit');
}
