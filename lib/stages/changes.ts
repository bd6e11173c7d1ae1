import { namesPart } from './place';
import type { Subject } from './subject';
import { mentionsCoklit } from './topic';

/** A change of dates that is said in so many words. */
type ChangeKind = 'correction' | 'extension' | 'halt' | 'resumption';

export interface ChangeWord {
  kind: ChangeKind;
  from: number;
  to: number;
}

/** What a change of time is said of. */
const TIME = String.raw`(?:jadwal|waktu|masa|tanggal|batas|akhir|awal|tenggat|deadline|durasi|tahapan|penutupan|penyelesaian|dimulainya|mulainya|berakhirnya|selesainya|hari\s+(?:terakhir|pertama))`;
const AMOUNT = String.raw`(?:\d{1,3}|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se(?:hari|minggu|pekan|bulan)|se(?:puluh|belas))`;
const WORDS_BETWEEN = String.raw`(?:[\p{L}()-]+\s+)`;

const EXTENDED = String.raw`(?:di|mem)?perpanjang(?:kan|nya)?|perpanjangan|(?:di|meng)ulur|molor|(?:di|mem)perlama|(?:pe?(?:nam)?bahan|tambahan)\s+(?:waktu|masa|durasi|jangka|hari)|(?:penam|tam)bahan\s+${AMOUNT}|waktu\s+tambahan|${TIME}(?:nya)?\s+${WORDS_BETWEEN}{0,6}?(?:di|ber)tambah|(?:menambah|tambah)(?:kan)?\s+${WORDS_BETWEEN}{0,2}?(?:waktu|masa|durasi|jadwal|hari|${AMOUNT})|(?:di|ber)tambah\s+(?:lagi\s+)?(?:selama\s+)?${AMOUNT}|(?:di|ber)tambah\s+(?:hingga|sampai|s\.?[/.]?d)`;
const MOVED = String.raw`(?:di|meng)?undur(?:kan)?(?!\s+diri)|mundur(?!\s+(?:sebagai|dari\s+jabatan))|dimundurkan|memundurkan|pengunduran(?!\s+diri)|(?:di|meng)?geser(?:kan)?|bergeser|pergeseran|dimajukan|memajukan|dipercepat|mempercepat|dipindah(?:kan)?\s+(?:dari|ke)|maju\s+(?:dari|ke|menjadi)|(?:di)?r?[uo]bah\s+(?:dari|ke|menjadi)|ber[uo]bah\s+(?:dari|menjadi|ke)|direvisi\s+(?:dari|menjadi)|disesuaikan\s+menjadi|yang\s+benar(?=\s*(?:adalah|ialah|yakni|yaitu|tanggal|[:,(\d]|senin|selasa|rabu|kamis|jum|sabtu|minggu))`;
const CORRECTED = String.raw`(?:di|me)?ralat|koreksi\s+(?:atas\s+)?(?:jadwal|tanggal|waktu|berita|rilis)|(?:perubahan|revisi|penyesuaian|pergeseran)\s+(?:atas\s+)?(?:jadwal|waktu|tanggal|tahapan|batas|akhir|masa)|${TIME}\p{L}*\s+${WORDS_BETWEEN}{0,8}?(?:ber[uo]bah|mengalami\s+per[uo]bahan|dir?[uo]bah|diganti|bergeser|digeser|direvisi|disesuaikan)|(?:(?:meng|me)?r?[uo]bah|(?:me)?revisi|menyesuaikan|(?:meng)?ganti)\s+${WORDS_BETWEEN}{0,2}?${TIME}|(?:jadwal|tenggat|deadline|batas(?:\s+(?:akhir|waktu))?)\s+(?:coklit\s+)?(?:yang\s+)?(?:ter)?baru(?:nya)?|jadwal\s+perubahan|dijadwalkan\s+ulang|penjadwalan\s+ulang|di-?reschedule|pembetulan`;

const said = (words: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'giu');

/** By kind; a date that moves is a correction only where one stands beside it. */
const WORDS: readonly (readonly [ChangeKind | 'correction-of-a-date', RegExp])[] = [
  ['extension', said(EXTENDED)],
  ['correction', new RegExp(`${said(CORRECTED).source}|^\\s*koreksi\\s*:`, 'giu')],
  ['correction-of-a-date', said(MOVED)],
  [
    'halt',
    /\b(?:(?<!-)(?:di)?tunda(?!-)|berhenti\s+(?:sementara|total|dulu|sejenak)|tidak\s+(?:dilanjutkan|melanjutkan)|di-?pending|ditiadakan|dibekukan|membekukan|menunda(?!-)|penundaan|tertunda|dihentikan|(?:meng)?hentikan|penghentian|(?:di|mem)?batalkan|pembatalan|ditangguhkan|menangguhkan|di-?s(?:e)?top|menyetop|(?:batal|urung)\s+(?:digelar|dilaksanakan|dilakukan|diselenggarakan|dimulai(?!\s+(?:pada|tanggal|hari|\(?\d|senin|selasa|rabu|kamis|jum|sabtu|minggu))))\b/giu,
  ],
  [
    'resumption',
    /\b(?:dilanjutkan|melanjutkan|kembali\s+(?:digelar|dilaksanakan|dimulai|dilanjutkan|berjalan)|(?:digelar|dilaksanakan|dimulai)\s+kembali|dilanjut|lanjutan)\b/giu,
  ],
];

/** A condition, wherever it stands before the change. */
const CONDITION =
  /\b(?:jika|bila|apabila|kalau)\b(?!\s+(?:sebelumnya|semula|awalnya|dulu))|\b(?:seandainya|andai|andaikan|manakala|kalaupun|sekalipun)\b/iu;
/** Wishes, rumours and plans, in the same breath as the change. */
const SPOKEN_OF_BEFORE =
  /\b(?:menunggu|wacana|usul\p{L}*|minta|desak|tolak|diusulkan|mengusulkan|mengajukan|diajukan|pengajuan|memohon|hampir\s+pasti|jangan\s+(?:mudah\s+|langsung\s+)?percaya|isu|rumor|desakan|mendesak|didesak|diminta|meminta|permintaan|berharap|diharapkan|opsi|beredar|(?:di)?kabar(?:nya|kan)?(?!\s+(?:baik|gembira|terbaru|terkini|dari))|pesan\s+berantai|viral|menolak|ditolak|permohonan|memohon|gugatan|tuntutan|menuntut|menyerukan|petisi|belum\s+(?:ada|diputuskan)|kemungkinan|membahas|mengkaji|menimbang|mempertimbangkan|soal|terkait\s+kabar)\b(?!.{0,100}\b(?:karena|sebab|setelah|menyusul|akibat)\b)[^,;]{0,70}$/iu;
const SPOKEN_OF_AFTER =
  /^[^,;]{0,60}\b(?:jika|bila|apabila|kalau|dibahas|dikaji|dipertimbangkan|belum\s+(?:diputuskan|dipastikan|pasti|ditetapkan|ada\s+keputusan))\b/iu;
/** What only a decree can extend is not extended while one waits for it; what is postponed may well wait. */
const AWAITED =
  /\b(?:menunggu|menanti|belum\s+(?:diputuskan|dipastikan|pasti|ditetapkan|ada\s+keputusan))\b/iu;
/** What was asked for and given: "mengabulkan permohonan perpanjangan". */
const GRANTED = /\b(?:mengabulkan|dikabulkan|menyetujui|disetujui|mengiyakan)\b[^,;]{0,60}$/iu;
const MAYBE =
  /\b(?:bisa|dapat|mungkin|berpotensi|direncanakan|rencana(?:nya)?|berencana|belum|terancam|boleh)\s+(?:saja\s+)?(?:akan\s+)?(?:di)?$/iu;
/** "Penundaan coklit dibatalkan": what was halted goes on. */
const HALT_LIFTED =
  /\b(?:penundaan|penghentian|pembatalan|perpanjangan|penambahan)\b[^.;,]{0,80}\b(?:dibatalkan|dicabut|batal|urung|ditolak|ditiadakan)\b/iu;
/** A question asserts nothing, a headline's least of all: "Coklit ditunda?" */
const QUESTION = /\?["”’')\]]*\s*$|\b(?:benarkah|apakah)\b/iu;
/** A halt that is over: what follows goes on. */
const OVER = /\b(?:sempat|pernah|setelah|usai|sesudah|pasca|sebelumnya)\s+(?:\p{L}+\s+){0,2}$/iu;
const THE_END = String.raw`(?:penutupan|berakhirnya|selesainya|penyelesaian|(?:batas|tanggal|hari)\s+(?:akhir|waktu|terakhir)|tenggat|deadline)`;
const END_BEFORE = new RegExp(String.raw`\b${THE_END}\s+(?:(?!yang\b)[\p{L}()]+\s+){0,5}$`, 'iu');
const END_AFTER = new RegExp(String.raw`^\s+${THE_END}\b`, 'iu');
const DENIED =
  /\b(?:tidak|tak|jangan(?:lah)?|bukan|tanpa|batal|belum|urung|mencabut|pencabutan)\s+(?:\p{L}+\s+){0,2}$/iu;
/** Before what is named as a noun: "berakhirnya masa perpanjangan", but not "berakhirnya coklit diundur". */
const ENDED = /\b(?:mengakhiri|berakhirnya)\s+(?:\p{L}+\s+){0,2}$/iu;
const NOUN = /^(?:pe[rn]|tambahan)/iu;
const FALSE_NEWS =
  /\b(?:hoaks|hoax|hoak|(?:mem)?bantah|dibantah|bantahan|kabar\s+bohong|berita\s+bohong|informasi\s+(?:palsu|keliru|sesat)|menepis|tepis|ditepis)\b|\b(?:kabar|informasi|isu|berita|itu|tersebut|hal|adalah)\s+(?:\S+\s+){0,3}tidak(?:lah)?\s+benar\b|(?:^|[,.–—-]\s{1,3})tidak(?:lah)?\s+benar\s+(?!\d)|\b(?:informasi|kabar|isu|berita|pesan)\b[^.;]{0,160}\badalah\s+(?:tidak\s+benar|keliru|salah|palsu|bohong)|\btidak(?:lah)?\s+benar\s+(?:bahwa|jika|kalau|ada|coklit|penundaan|pembatalan|kabar|informasi)/iu;

/**
 * The words of change in a sentence that are meant as they stand: not denied, not only spoken of. A halt that is
 * told as over is read as a resumption.
 * @rule 14
 */
export function changesIn(text: string, hasDate: boolean): ChangeWord[] {
  if (callsNewsFalse(text)) return [];
  if (HALT_LIFTED.test(text)) return [];
  return wordsIn(text, hasDate)
    .filter((word) => !isDenied(text, word) && !isSpokenOf(text, word))
    .map((word) =>
      isOver(text, word)
        ? { ...word, kind: 'resumption' as const }
        : isOfTheEnd(text, word)
          ? { ...word, kind: 'correction' as const }
          : word,
    );
}

/** "Penutupan coklit ditunda": what is put off is the end, and Coklit goes on. */
function isOfTheEnd(text: string, { kind, from, to }: ChangeWord): boolean {
  return (
    kind === 'halt' &&
    (END_BEFORE.test(text.slice(Math.max(0, from - 80), from)) || END_AFTER.test(text.slice(to)))
  );
}

/** Where a sentence only speaks of an extension or correction: dates from there on are none. */
export function spokenOfIn(text: string, hasDate: boolean): number | null {
  const words = wordsIn(text, hasDate).filter(({ kind }) => kind === 'extension' || kind === 'correction');
  const spoken = words.find((word) => isSpokenOf(text, word) || isDeniedWithDate(text, word));
  if (!spoken) return null;
  return CONDITION.test(text.slice(spoken.to)) ? 0 : spoken.from;
}

const AFTER_COKLIT =
  /\b(?:setelah|karena|sebab|usai|seiring|menyusul|lantaran)\s+(?:(?:masa|waktu|pelaksanaan|tahapan|jadwal|batas|akhir|tenggat|deadline|kegiatan|proses|tanggal|penutupan|penyelesaian|durasi)\s+){0,4}(?:coklit|pencocokan\s+dan\s+penelitian)(?:\s+\(coklit\))?(?:\s+data\s+pemilih)?\s+(?:(?:resmi|kembali|juga|akhirnya)\s+)?$/iu;

/** "…, setelah coklit diperpanjang": what is changed stands right before the word. */
export function isRightAfterCoklit(text: string, { from }: ChangeWord): boolean {
  return AFTER_COKLIT.test(text.slice(Math.max(0, from - 100), from));
}

/** Whether a text calls news false. */
export function callsNewsFalse(text: string): boolean {
  return FALSE_NEWS.test(text);
}

/** What each word of change has in it, so that most sentences need no closer look. */
const STEM =
  /panjang|ulur|molor|perlama|ambah|undur|geser|maju|pindah|[uo]bah|ganti|revisi|penyesuaian|sesuaikan|menyesuaikan|ralat|koreksi|ulang|baru|cepat|beku|tiada|pending|reschedule|pembetulan|benar|tunda|henti|batal|urung|angguh|top|lanjut|kembali|nunda/iu;

function wordsIn(text: string, hasDate: boolean): ChangeWord[] {
  if (!STEM.test(text)) return [];
  return WORDS.flatMap(([said, words]) => {
    const kind = said === 'correction-of-a-date' ? 'correction' : said;
    if (said === 'correction-of-a-date' && !hasDate) return [];
    return [...text.matchAll(words)].map((match) => ({
      kind,
      from: match.index,
      to: match.index + match[0].length,
    }));
  }).sort((a, b) => a.from - b.from);
}

function isDenied(text: string, { from }: ChangeWord): boolean {
  const before = text.slice(Math.max(0, from - 40), from);
  return DENIED.test(before) || (NOUN.test(text.slice(from)) && ENDED.test(before));
}

/** "tidak diperpanjang hingga 31 Juli", but not "tidak diperpanjang dan berakhir 24 Juli". */
function isDeniedWithDate(text: string, word: ChangeWord): boolean {
  return (
    isDenied(text, word) &&
    /^\s*(?:(?:masa|jadwal|waktu|pelaksanaan|tahapan|coklit)\s+)*(?:hingga|sampai|menjadi)\b/i.test(
      text.slice(word.to),
    )
  );
}

function isOver(text: string, { kind, from }: ChangeWord): boolean {
  return kind === 'halt' && OVER.test(text.slice(Math.max(0, from - 40), from));
}

/** Whether a condition stands before a place in its sentence. */
function isConditional(text: string, at: number): boolean {
  const condition = text.search(CONDITION);
  return condition >= 0 && condition < at;
}

function isSpokenOf(text: string, { kind, from, to }: ChangeWord): boolean {
  if (QUESTION.test(text)) return true;
  const before = text.slice(text.lastIndexOf(';', from) + 1, from).slice(-200);
  const after = text.slice(to, to + 200);
  if (GRANTED.test(before)) return false;
  const isGiven = /\bdapat\s+$/iu.test(before) && /^(?:tambahan|perpanjangan|waktu)/iu.test(text.slice(from));
  if (
    (!isGiven && MAYBE.test(before.slice(-40))) ||
    isConditional(text, from) ||
    SPOKEN_OF_BEFORE.test(before)
  )
    return true;
  // "Jadwal coklit berubah, menunggu surat resmi": what changed did, whatever is still awaited.
  const hasChanged = /(?:ber|di|meng)[uo]bah$/iu.test(text.slice(from, to));
  return SPOKEN_OF_AFTER.test(after) || (kind !== 'halt' && !hasChanged && AWAITED.test(after));
}

/** Before a date: it is the one that held before. */
const OLD =
  /(?<!\p{L})(?:semula|(?<!\b(?:pemberitaan|berita|pengumuman|informasi|rilis|unggahan|kabar)\s{1,3})sebelumnya|(?:pemberitaan|berita|pengumuman|informasi|rilis|unggahan)\s+sebelumnya\s+(?:\p{L}+\s+){0,4}(?:disebut(?:kan)?|ditulis|tertulis|tercantum|diberitakan|dinyatakan)|sebelum\s+ini|awalnya|mulanya|sedianya|tadinya|dulunya|tertulis|ditulis|tercantum|bukan(?:lah)?(?:\s+lagi)?|(?:tidak|tak|batal|urung)\s+(?:jadi|lagi)|(?:tidak|tak|batal|urung)\s+(?:berakhir|selesai|ditutup|dimulai|digelar|dilaksanakan|berlangsung)|(?:jadwal|rencana|tanggal|batas)\s+(?:yang\s+)?(?:lama|awal))(?!\p{L})/giu;
/** The same, beside a word of change. */
const MAYBE_OLD =
  /(?<!\p{L})(?:dari|yang\s+(?:\p{L}+\s+){0,3}(?:berakhir|selesai|ditutup|dijadwalkan|direncanakan|jatuh|dimulai|hanya|habis)|(?:se|semes|mes)(?:harus|ti)nya|sejatinya|dijadwalkan|direncanakan)(?!\p{L})/giu;
/** Before a date: it is the one that holds now. */
const NEW =
  /(?<!\p{L})(?:menjadi|(?<!(?:tidak|tak|batal|urung)\s)jadi|melainkan|tetapi|tapi|namun|yang\s+benar|seharusnya|sebenarnya|diganti|ke|kini|sekarang|hingga|sampai|sehingga|yakni|yaitu|baru(?:nya)?)(?!\p{L})/giu;
const UNTIL = /^(?:hingga|sampai|seharusnya)$/iu;

/** Which of two days a date is where a text changes one for the other. */
export type Side = 'old' | 'maybe-old' | 'new' | 'unsaid';

/** What the words before a date, as far as the date before it, make of it. @rule 20 */
export function sideOf(lead: string): Side {
  const old = last(OLD, lead);
  const now = last(NEW, lead);
  if (old && (!now || now.index < old.index || UNTIL.test(now[0]))) return 'old';
  const maybe = last(MAYBE_OLD, lead);
  if (maybe && (!now || now.index <= maybe.index || UNTIL.test(now[0]))) return 'maybe-old';
  return now ? 'new' : 'unsaid';
}

/** "Coklit berlanjut hingga 28 Maret setelah mendapat perpanjangan": the change that a date comes from is named after it. */
export function isCause(text: string, { from }: ChangeWord): boolean {
  return /\b(?:setelah|usai|karena|berkat|menyusul|dengan|akibat|seiring|sesuai|berdasarkan|lewat|melalui)\s+(?:\p{L}+\s+){0,9}$/iu.test(
    text.slice(Math.max(0, from - 120), from),
  );
}

/** Whether what is said before a date puts another in its place: "menjadi", "kini", not only "hingga". */
export function isTarget(lead: string): boolean {
  const old = last(OLD, lead)?.index ?? -1;
  return [...lead.matchAll(NEW)].some(({ index, 0: word }) => index > old && !UNTIL.test(word));
}

function last(words: RegExp, text: string): RegExpExecArray | undefined {
  return [...text.matchAll(words)].pop();
}

const UPDATE = /\bpemutakhiran\b[^.;]{0,40}\bpemilih\b(?!\s+(?:secara\s+)?berkelanjutan)/iu;
const NAMED = String.raw`(?:coklit|pencocokan\s+dan\s+penelitian|pemutakhiran\b[^.;]{0,40}\bpemilih)`;
/** What an active halt is about: Coklit as the object itself, or in a list of stages. */
const OBJECT = new RegExp(
  String.raw`^\s+(?:(?:sementara|seluruh|semua|pelaksanaan|tahapan|kegiatan|proses|jadwal|masa|batas|waktu|untuk|dimulainya|resmi|atas|terhadap)\s+){0,6}${NAMED}|^[^.;]{0,250}?(?:,|\b(?:dan|serta|yakni|yaitu|termasuk|meliputi|antara\s+lain|di\s+antaranya)\b)[^.;]{0,250}?${NAMED}`,
  'iu',
);
const THAT =
  /^\s+(?:\p{L}+\s+){0,2}(?:kegiatan|tahapan|pelaksanaan|jadwal|proses)(?:nya|\s+(?:ini|itu|tersebut))/iu;
/** Before a passive halt that stands in front of its subject: "Resmi ditunda, coklit …". */
const FIRST = /^[\s\p{P}]*(?:(?:resmi|telah|sudah|akhirnya|kini|untuk|sementara)\s+)*$/iu;
/**
 * Who does Coklit, or to whom it is done: what follows is said of them. Only after the last comma, and from the first of
 * them there: each one tried anew would take the square of the length.
 */
const ACTORS =
  /(?:^|[,;])(?=[^,;]*$)(?=([^,;]*?\b(?:pantarlih|ppdp|petugas|warga|pemilih|pps)\b))\1[^,;]*\b(?:melakukan|menjalankan|melaksanakan|mencoklit|dicoklit|tercoklit)\b/iu;
const IN_ONE_VILLAGE =
  /\b(?:di|se)\s*(?:(?:satu|dua|tiga|empat|lima|\d+|beberapa|sejumlah|sebagian|salah\s+satu)\s+)?(?:wilayah\s+)?(?:desa|kelurahan|kecamatan|dusun|tps|rt|rw|rumah|kediaman|lingkungan|perumahan|lokasi|titik|lapas|rutan)\b/iu;
const LISTED =
  /(?:coklit|pencocokan\s+dan\s+penelitian)([^.;]{0,120}(?:,|\bdan\b|\bserta\b)[^.;]*?)(?:\s+(?:resmi|telah|sudah|akhirnya|terpaksa|untuk|sementara))*\s*$/iu;
/** Something is told of Coklit itself before the next word, so that what is halted is something else. */
const OWN_STORY =
  /\b(?:sudah|telah|akan|selesai|rampung|tuntas|lancar|mulai|dimulai|digelar|dilaksanakan|dilakukan|berlangsung|berjalan|berakhir)\b/iu;
/** Before Coklit: it tells when, or what somebody does. */
const NO_MEMBER =
  /\b(?:setelah|usai|selepas|sesudah|pasca|sebelum|jelang|menjelang|saat|selama|akan|mulai|melakukan|melaksanakan)\s+(?:(?:masa|pelaksanaan|tahapan|kegiatan|proses)\s+)*$/iu;

/** Whom a place of the sentence belongs to; `always` looks back at earlier sentences even where nothing says so. */
type SubjectAt = (from: number, to: number, always?: boolean) => Subject;

/** Whether a text speaks of the update of voter data of an election. */
export function mentionsUpdate(text: string): boolean {
  return UPDATE.test(text);
}

/** "menunda coklit ke sore hari": a visit, which comes a few hours later. */
const WITHIN_DAYS =
  /^[^.;,]{0,40}\b(?:ke|hingga|sampai|menjadi)\s+(?:pagi|siang|sore|malam|esok|keesokan|jam|pukul|hari\s+(?:lain|berikutnya))\b/iu;

/** Whether a halt is said of Coklit or of the update of voter data: as its object, or as what is halted. @rule 14 */
export function haltsCoklit(text: string, { from, to }: ChangeWord, subjectAt: SubjectAt): boolean {
  const around = text.slice(Math.max(0, from - 90), to + 90);
  if (IN_ONE_VILLAGE.test(around) || namesPart(around) || WITHIN_DAYS.test(text.slice(to))) return false;
  return /^(?:di|ter|ber|(?:batal|urung|tidak\s+di\p{L}+)\b)/iu.test(text.slice(from))
    ? isHalted(text, from, to, subjectAt)
    : isObject(text, from, to, subjectAt);
}

function isObject(text: string, from: number, to: number, subjectAt: SubjectAt): boolean {
  const object = OBJECT.exec(text.slice(to))?.[0];
  if (!object) return THAT.test(text.slice(to)) && subjectAt(from, from, true) === 'coklit';
  const end = to + object.length;
  // In a list of what is postponed, Coklit stands for itself; as what another event is about, it does not.
  return (
    UPDATE.test(object) || subjectAt(end, end) === 'coklit' || /(?:,|\bdan\b|\bserta\b)[^,]*$/iu.test(object)
  );
}

/** "Pemilihan ditunda, termasuk pemutakhiran data pemilih". */
const AMONG = new RegExp(
  String.raw`^\s*,?\s*(?:di\s*antaranya|termasuk|yakni|yaitu|meliputi|antara\s+lain)\b[^.;]{0,160}?${NAMED}`,
  'iu',
);

function isHalted(text: string, from: number, to: number, subjectAt: SubjectAt): boolean {
  const clause = clauseBefore(text.slice(0, from));
  if (/\btetap\b|\bberjalan\b/i.test(clause) || ACTORS.test(clause)) return false;
  if (UPDATE.test(clause) || listed(clause) || AMONG.test(text.slice(to))) return true;
  if (!mentionsCoklit(clause) && mentionsCoklit(text)) return FIRST.test(clause);
  return subjectAt(from, to) === 'coklit';
}

/** The clause that ends at a word, after the last "while" or semicolon. */
export function clauseBefore(text: string): string {
  const breaks = [...text.matchAll(/;|\b(?:sedangkan|sementara\s+itu|namun|tetapi|tapi)\b/giu)];
  return text.slice(breaks.pop()?.index ?? 0);
}

/** In a list of what is postponed, Coklit need not be the last. */
function listed(clause: string): boolean {
  const match = LISTED.exec(clause);
  return match !== null && !OWN_STORY.test(match[1] ?? '') && !NO_MEMBER.test(clause.slice(0, match.index));
}
