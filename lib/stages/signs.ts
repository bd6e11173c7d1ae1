import { addDays, daysBetween } from '../dates/calendar';
import type { DateMention, Day, Length } from '../dates/mention';
import type { Placed, Sentence } from './sentences';

/** What a date is to a period: its first or last day, both ends, or a day in it that means nothing. */
export type Edge = 'start' | 'end' | 'range' | null;

const GAP = String.raw`(?:[\s,(:]|tepat(?:nya)?|pada|tanggal|tgl\.?|hari|ini|dari|sejak|di|serentak|besok|besuk|lusa|nanti|yakni|yaitu|adalah|jatuh|dengan|dgn|resmi|efektif|senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|kemarin|lalu|mendatang|depan){0,60}$`;
const START_NEAR = new RegExp(
  String.raw`\b(?:mulai|dimulai|memulai|dimulainya|sejak|semenjak|terhitung|per|bermula|diawali|berlaku)\s${GAP}`,
  'iu',
);
const START_FAR =
  /\b(?:dimulai(?:nya)?|memulai|mulai\s+(?:coklit|pencocokan|bergulir|bergerak|turun|dilaksanakan|berlangsung|dilakukan|digelar|berjalan|melakukan|melaksanakan|bertugas)|diawali|(?:di)?buka|start|hari\s+pertama|awal\s+(?:masa\s+)?(?:pelaksanaan\s+)?(?:coklit|pencocokan))\b[^.;:]{0,70}:?\s*$/iu;
const END_NEAR = new RegExp(String.raw`(?:\b(?:hingga|sampai|sd)\s|\bs\s*[./]\s*d\.?)${GAP}`, 'iu');
const END_FAR =
  /\b(?:berakhir(?:nya)?|(?<!\bmenye)selesai|diselesaikan|rampung(?:nya)?|tuntas|(?:di)?tutup|penutupan|usai|mengakhiri(?:nya)?|diakhiri|batas(?:\s+(?:akhir|waktu))?|tenggat|deadline|hari\s+(?:terakhir|pungkasan)|tanggal\s+akhir|akhir\s+(?:masa\s+|pelaksanaan\s+|dari\s+)?(?:coklit|pencocokan))(?:nya)?\b[^.;:]{0,70}:?\s*$/iu;
/** After a date: what it is told to be, Coklit itself, and no date that its verb goes with instead. */
const THIS_IS = String.raw`^[\s,:)]*(?:\([^)]*\))?[\s,:]*(?:merupakan|adalah|menjadi|sebagai|ialah|jadi|itu)?\s*`;
const COKLIT_ITSELF = String.raw`(?:(?:masa|tahapan|tahap|pelaksanaan|kegiatan|proses)\s+)*(?:coklit|pencocokan\s+dan\s+penelitian)\s+`;
const NO_DATE = String.raw`(?!\s+(?:(?:pada|tanggal|tgl|hari|sejak|senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu)[\s,(]{1,3}){0,3}\d)`;
const START_AFTER = new RegExp(
  String.raw`${THIS_IS}(?:momentum\s+|penanda\s+|tanda\s+)?(?:hari\s+(?:pertama|dimulainya)|awal\s+(?:masa|pelaksanaan|coklit)|${COKLIT_ITSELF}(?:resmi\s+|akan\s+|serentak\s+)*(?:mulai|dimulai)\b${NO_DATE}|(?:resmi\s+|serentak\s+)*(?:dimulai|dimulainya)\s+(?:\p{L}+\s+){0,3}?(?:coklit|pencocokan)|(?:\p{L}+\s+){0,5}?(?:memulai|mulai\s+(?:melakukan|melaksanakan|menggelar|menjalankan))\s+(?:\p{L}+\s+){0,2}?(?:coklit|pencocokan))`,
  'iu',
);
const END_AFTER = new RegExp(
  String.raw`${THIS_IS}(?:hari\s+(?:terakhir|pungkasan)|batas\s+(?:akhir|waktu)|${COKLIT_ITSELF}(?:resmi\s+|akan\s+)?(?:berakhir|selesai|ditutup|usai)\b${NO_DATE})`,
  'iu',
);

const DONE =
  'selesai|rampung|tuntas|kelar|usai|berakhir|diselesaikan|dirampungkan|dituntaskan|menyelesaikan|menuntaskan|merampungkan|terselesaikan|selesainya|rampungnya';
const TARGET = String.raw`(?:ditargetkan|menargetkan|target\p{L}*|diharap\p{L}*|berharap|harap\p{L}*|diupayakan|optimis\p{L}*)`;
/** A wish for an end, said right before it; a wish about something that happens in the period is none. */
const TARGETED = new RegExp(String.raw`\b${TARGET}\b[^.;]{0,70}\b(?:${DONE})\b[^.;]{0,30}$`, 'iu');
const WISHED = new RegExp(
  String.raw`\b(?:${TARGET}|diminta|meminta|harus|wajib|paling\s+lambat|selambat-lambatnya|bisa|dapat)\b[^.;]{0,70}\b(?:${DONE}|sebelum|hingga|sampai)\b[^.;]{0,30}$|\b${TARGET}\b[^.;]{0,40}\bpada\b[^.;]{0,20}$|\b(?:paling\s+lambat|selambat-lambatnya)\b[^.;]{0,30}$`,
  'iu',
);
/** "Minggu II (1-7 Juli)": a part of the whole. */
const PART =
  /\b(?:minggu|pekan|tahap|gelombang|fase|termin)\s+(?:ke-?\s*)?(?:\d{1,2}|[ivx]{1,4}|pertama|kedua|ketiga|keempat|kelima|terakhir|awal)\b[^.;]{0,40}$/iu;
/** An end that a wish, a reason or an appeal names as a fact: "sebelum masa coklit berakhir pada …". */
const FACT =
  /\b(?:sebelum|sampai|hingga|saat|ketika|yang|karena|sebab|mengingat|bahwa|selama|meski(?:pun)?|walau(?:pun)?|padahal)\s+(?:\p{L}+\s+){0,4}?(?:(?:berakhir|ditutup)(?:nya)?|(?:batas\s+)?(?:akhir|waktu)\s+(?:waktu|masa|jadwal|pelaksanaan|tahapan))\b[^.;,]{0,40}$|\bsebelum\s+batas\s+(?:akhir|waktu)(?:nya)?[\s,(]*(?:(?:pada|yakni|yaitu|tanggal)\s+)*$|\b(?:karena|sebab|lantaran|mengingat|bahwa)\s+(?:(?!\b(?:di|men)?(?:target|harap|upaya))[^.;,]){0,40}\b(?:berjalan|berlangsung|dilaksanakan|dijadwalkan)\b[^.;,]{0,40}$/iu;
const WISHED_IN = new RegExp(String.raw`\b${TARGET}\b`, 'iu');
const BEYOND =
  /(?:sebelum|setelah|sesudah|usai|lewat|melewati|pasca|pascatanggal|menjelang|jelang|per)[\s-]{0,9}(?:tanggal|tgl\.?|hari)?[\s,(]{0,9}(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu)?[\s,(]{0,9}$/iu;
const NEGATED_END =
  /\b(?:belum|tidak|bukan|tak)\s+(?:\p{L}+\s+){0,2}(?:selesai|rampung|tuntas|berakhir|usai)\b[^.;]{0,40}$/iu;
const PROGRESS =
  /%|\bpersen\b|\bmencapai\b|\btercatat\b|\bterdata\b|\bprogres\p{L}*|\bcapaian\b|\bbelum\b|\b(?:sudah|telah|baru)\b[^.;]{0,40}\b(?:\d[\d.]*|ribuan|ratusan|jutaan)\b|\bsementara\b/iu;

/** The part of a sentence that stands before a date and after the date before it. */
export function leadOf({ text }: Sentence, among: readonly Placed[], placed: Placed): string {
  const earlier = among.filter(({ to }) => to <= placed.from).pop();
  return text.slice(earlier?.to ?? 0, placed.from);
}

/** "Batas akhir coklit yang dimulai 3 Juli adalah 20 Juli". */
const END_OF_STARTED =
  /\b(?:batas|akhir|terakhir|tenggat)\b[^.;]{0,120}\byang\s+(?:\p{L}+\s+){0,3}(?:di)?mulai\b[^.;]*$/iu;
const IS = /^[\s,)]*(?:adalah|ialah|yakni|yaitu|jatuh)\b[^\d]{0,30}$/iu;
/** "dimulai 17 Agustus dan harus selesai paling lambat 8 Oktober": a term, not a wish. */
const TERM =
  /(?:\b(?:dan|serta)|^[\s\p{P}]*(?:tugas|tahapan|kegiatan|proses|pekerjaan)\s+(?:ini|itu|tersebut))\s+(?:akan\s+)?(?:(?:harus|wajib|mesti)\s+(?:sudah\s+)?(?:selesai|berakhir|tuntas|rampung|diselesaikan)|(?:selesai|berakhir)\s+paling\s+lambat)\b[^.;]{0,40}$/iu;

/** Whether a date is only wished for ("ditargetkan"), or one that something lies before or after ("setelah"). */
export function isNoTarget(lead: string): boolean {
  return (TARGETED.test(lead) && !FACT.test(lead)) || BEYOND.test(lead);
}

/**
 * Whether the words around a single date name it the first or the last day, whatever else they say of it.
 *
 * `lib/dates/signs.ts` reads edges too, and has to: of any date, by the few words beside it, before a sentence is cut out,
 * for a length is only looked for beside a start. What is said here is said of Coklit, up to 70 characters away, and comes
 * first; `mention.edge` serves where it says nothing. Either read with the other's words makes other periods of posts.
 */
export function signOf(
  { text }: Sentence,
  { mention, from, to }: Placed,
  lead: string,
): 'start' | 'end' | null {
  const after = text.slice(to, to + 60);
  if (IS.test(lead) && END_OF_STARTED.test(text.slice(0, from - lead.length))) return 'end';
  if (END_AFTER.test(after) && !START_NEAR.test(lead)) return 'end';
  if (START_AFTER.test(after) && !END_NEAR.test(lead)) return 'start';
  const end =
    isLater(END_NEAR, START_NEAR, lead) || isLater(END_FAR, START_FAR, lead) || mention.edge === 'until';
  if (end && !(START_NEAR.test(lead) && !END_NEAR.test(lead))) return 'end';
  return START_NEAR.test(lead) || isLater(START_FAR, END_FAR, lead) || mention.edge === 'from'
    ? 'start'
    : null;
}

/**
 * What a date is to the period that its sentence tells of; `published` is the post's own day, where known.
 * @rule 3
 */
export function edgeOf(sentence: Sentence, placed: Placed, published: Day | null): Edge {
  const { mention, from, to } = placed;
  const lead = leadOf(sentence, sentence.mentions, placed);
  const whole = sentence.text.slice(Math.max(0, from - 160), from);
  if (mention.end) {
    if (TARGETED.test(lead) || PART.test(lead)) return null;
    return WISHED_IN.test(mention.text) || isProgress(withoutDates(sentence), mention, published)
      ? 'start'
      : 'range';
  }
  const sign = signOf(sentence, placed, lead);
  if (sign === 'end' && !END_AFTER.test(sentence.text.slice(to, to + 60))) {
    if (
      UNTIL_NOW.test(lead) ||
      BEYOND.test(lead) ||
      NEGATED_END.test(whole) ||
      (WISHED.test(whole) && !FACT.test(whole) && !TERM.test(lead))
    )
      return null;
    if (END_NEAR.test(lead) && PROGRESS.test(withoutDates(sentence))) return null;
  }
  return sign === 'start' && /\bbelum\s+(?:di)?mulai/i.test(lead) ? null : sign;
}

/** "sejak 24 Juni sampai hari ini", "24 Juni hingga 5 Juli: 60 persen": what was done so far, not how long it lasts. */
function isProgress(text: string, mention: DateMention, published: Day | null): boolean {
  const { text: words, end } = mention;
  if (/\b(?:sampai|hingga|s\W?d)\b[^\d]{0,80}\b(?:hari\s+ini|saat\s+ini|kini|sekarang)\b/iu.test(words))
    return true;
  if (!end) return false;
  const isShort = daysBetween(mention.start, end) < SHORT;
  const isRecent = published !== null && end <= published && end >= addDays(published, -7);
  const isOver = /\b(?:tuntas|rampung|selesai|berakhir)\b/iu.test(text + words);
  if (ACHIEVED.test(text) && (isShort || (isRecent && !isOver))) return true;
  if (!published || !isRecent || end < addDays(published, -2)) return false;
  return PROGRESS.test(text) && !/\b(?:tuntas|rampung|selesai|berakhir|seratus|100)\b/iu.test(text);
}

/** A sentence with blanks for its dates, whose numbers count nothing. */
function withoutDates(sentence: Sentence): string {
  const known = BARE.get(sentence);
  if (known !== undefined) return known;
  let rest = '';
  for (const { from, to } of sentence.mentions)
    rest += sentence.text.slice(rest.length, from) + ' '.repeat(to - from);
  rest += sentence.text.slice(rest.length);
  BARE.set(sentence, rest);
  return rest;
}

const BARE = new WeakMap<Sentence, string>();

/** A period of fewer days is none. */
const SHORT = 13;
const ACHIEVED =
  /\b(?:sudah|telah|baru|berhasil|mampu)\s+(?:\p{L}+\s+){0,2}?(?:mencapai|menyasar|mencoklit|dicoklit|tercoklit|mendata|didata|terdata|menyelesaikan|menuntaskan|menyentuh|tercapai|terealisasi|dikunjungi|didatangi|mendatangi|menjangkau|merampungkan|\d[\d.,]*)|\b(?:capaian|progres\p{L}*|persentase|realisasi|mencatat)\b|\bhasil\s+pengawasan\b|\b(?:menuntaskan|menyelesaikan|merampungkan|mencoklit|mendata)\b[^.;]{0,40}\d|\b(?:mencapai|tercatat|sebesar)\s+(?:\p{L}+\s+){0,2}\d/iu;

const UNTIL_NOW =
  /\b(?:sampai|hingga)\s+(?:dengan\s+)?(?:pada\s+)?(?:hari\s+ini|saat\s+ini|kini|sekarang)\b[^.;]{0,40}$/iu;

/** Whether a marker stands before the date, and after any marker of the other kind. */
function isLater(marker: RegExp, other: RegExp, lead: string): boolean {
  const at = lead.search(marker);
  return at >= 0 && at >= lead.search(other);
}

/** A length of time in a sentence, and what is said of it. */
export interface StatedLength extends Length {
  /**
   * 'planned' of the period, 'added' by an extension, 'total' after one that names it ("dari 32 hari menjadi 46 hari"),
   * 'left' until the end; 'ahead' of the post's own day ("hingga
   * satu bulan ke depan"), 'onward' of the start, or of that day where no start is named ("selama 30 hari ke depan").
   */
  role: 'planned' | 'added' | 'total' | 'left' | 'ahead' | 'onward';
  from: number;
  to: number;
}

const GONE =
  /\b(?:telah|sudah|baru|hampir|setelah|usai|memasuki|genap|(?<!akan\s)(?<!dapat\s)berjalan)\b[^,.;]{0,40}$/i;
const WISHED_LENGTH =
  /\b(?:target\p{L}*|ditargetkan|menargetkan|diharap\p{L}*|harap\p{L}*|berharap|diupayakan|maksimal|minimal|paling\s+(?:lama|lambat)|kurang\s+dari|lebih\s+dari)\b[^.;]{0,50}$|\b(?:hari|minggu|pekan|bulan)\s+ke-?\s*$|\bke-?\s*$/iu;
const NO_LENGTH_AFTER =
  /^\s*(?:kerja|sebelum|setelah|sesudah|jelang|menjelang|pertama|terakhir|yang\s+lalu|lalu|berjalan|berlalu|libur|tersebut|(?:,\s*)?(?:sudah|telah)|sekali)\b/i;
const PLANNED_BEFORE =
  /\b(?:selama|kurun\s+waktu|jangka\s+waktu|rentang\s+waktu|berlangsung|durasi\p{L}*|lamanya|waktu(?:nya)?|masa|total|yakni|yaitu)\s{0,9}:?\s{0,9}(?:sekitar|kurang\s+lebih|lebih\s+kurang|kira-kira|genap|hanya|waktu|adalah|±)?\s{0,9}$/iu;
const EXTENDED =
  'diperpanjang|(?:mem)?perpanjang|perpanjangan|(?:di|ber)tambah|menambah|tambah|penambahan|tambahan|molor|diulur|mengulur|diperlama';
const ADDED_BEFORE = new RegExp(
  String.raw`\b(?:${EXTENDED})\b[^.;]{0,70}$|\b(?:akhir|batas|tenggat|deadline|penutupan|selesainya|berakhirnya|terakhir|ditutup)\b[^.;]{0,60}\b(?:di|meng)?(?:undur|mundur|dimundurkan|memundurkan|geser|bergeser)(?:kan)?\b[^.;]{0,30}$|\b(?:mundur|undur|memundurkan|menggeser)\w*\s+(?:\p{L}+\s+){0,2}(?:akhir|batas|tenggat|penutupan)\b[^.;]{0,50}$`,
  'iu',
);
const TOTAL_BEFORE = new RegExp(
  String.raw`\b(?:${EXTENDED})\b[^.;]{0,60}\b(?:men)?jadi\s+(?:total\s+|selama\s+)?$`,
  'iu',
);
/** "yang rencananya dimulai 12 Februari molor seminggu": all of it is later, it isn't longer. */
const START_MOVES =
  /\b(?:di)?mulai(?:nya)?\b[^.;]{0,60}\b(?:molor|mundur|(?:di)?undur|(?:di)?geser)\b[^.;]{0,20}$/iu;
/** "diundur sepekan, dari 7 Mei ke 14 Mei": by how much, not how long. */
const MOVED_BEFORE =
  /\b(?:(?:di|meng)?undur|mundur|(?:di|meng|ber)?geser|molor|(?:di|me)?maju(?:kan)?|(?:di|me(?:n|ng)?)?tunda)\s+(?:selama\s+)?$/iu;
const OLD_BEFORE = /\b(?:semula|sebelumnya|awalnya|tadinya|dari(?:\s+yang)?)\s+(?:hanya\s+|selama\s+)?$/iu;
const LEFT_BEFORE = /\b(?:tersisa|sisa|menyisakan|tinggal|sisanya)\b[^.;,]{0,40}$/i;

/** The lengths that a sentence states as planned, added, ahead or left; time gone by and targets are none. @rule 4 */
export function lengthsIn({ text, lengths, mentions }: Sentence): StatedLength[] {
  return lengths.flatMap(({ count, unit, more, index: from, end: to, isWhole }) => {
    if (mentions.some((placed) => placed.from < to && from < placed.to)) return [];
    if (/^\s*ini\b/i.test(text.slice(to))) return [];
    const role = roleOf(text.slice(Math.max(0, from - 90), from), text.slice(to, to + 50), isWhole);
    return role ? [{ count, unit, ...(more && { more }), role, from, to }] : [];
  });
}

function roleOf(before: string, after: string, whole: boolean): StatedLength['role'] | null {
  if (ADDED_BEFORE.test(before)) {
    if (NO_LENGTH_AFTER.test(after) || /\bke-?\s*$|\bhari\s+ke/iu.test(before)) return null;
    if (OLD_BEFORE.test(before) || START_MOVES.test(before)) return null;
    return TOTAL_BEFORE.test(before) ? 'total' : 'added';
  }
  if (MOVED_BEFORE.test(before)) return null;
  if (/^\s*lagi\b/i.test(after) || LEFT_BEFORE.test(before))
    return LEFT_BEFORE.test(before) || /akhir|selesai|tutup|rampung/i.test(before + after) ? 'left' : null;
  if (NO_LENGTH_AFTER.test(after) || WISHED_LENGTH.test(before)) return null;
  if (/^\s*(?:penuh\s*)?(?:ke\s?depan|mendatang)\b/i.test(after)) {
    if (GONE.test(before)) return null;
    return /\b(?:hingga|sampai|dalam)\s*$/i.test(before) ? 'ahead' : 'onward';
  }
  if (GONE.test(before)) return null;
  if (PLANNED_BEFORE.test(before) || /^\s*penuh\b/i.test(after)) return 'planned';
  if (/\(\s*$/.test(before) && /^\s*\)/.test(after)) return 'planned';
  if (/(?:^|\s)dalam\s*$/i.test(before) && /^\s*,?\s*(?:terhitung|mulai|sejak|dari)/i.test(after))
    return 'planned';
  if (
    /(?:coklit|pencocokan\s+dan\s+penelitian)(?:\s+data)?(?:\s+pemilih)?[\s,]*$/i.test(before) &&
    /^\s*[,(:]?\s*(?:terhitung|mulai|dimulai|sejak|dari|yakni|yaitu|pada|tanggal|\d)/i.test(after)
  )
    return 'planned';
  if (
    /^\s*,\s*(?:terhitung|mulai|sejak|dari|yakni|yaitu|pada|tanggal|\d)/i.test(after) &&
    (whole || /[,(:]\s*$|^\s*$|\b(?:digelar|dilaksanakan|dilakukan)\s*$/i.test(before))
  )
    return 'planned';
  return null;
}

/** Words that tell of the past; "lalu" only where it follows a time ("24 Juni lalu"), since it also means "then". */
const PAST =
  /\b(?:telah|sudah|selesai|terselesaikan|tuntas|rampung|berakhir|usai|silam)\b|(?<=[\d)]\s?|\b(?:yang|hari|pekan|minggu|bulan|tahun|waktu|senin|selasa|rabu|kamis|jum['’]?at|sabtu|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\s+)lalu\b/gi;
const FUTURE =
  /\b(?:akan|bakal|(?<!\b(?:telah|sudah)\s{1,3}(?:resmi\s{1,3})?)dimulai|hari ini|segera|mari|ayo)\b/gi;
const GOING_ON = /\byang\s+berlangsung\b/i;
const NEGATED = /\b(?:belum|tidak|tak|bukan|tanpa)\s+(?:\p{L}+\s+)?$/iu;

/**
 * Whether a period that ended before its post was published is told as past. The words are looked for in the
 * range's own sentence, and in the rest of the post only if that has none.
 * @rule 16
 */
export function isRecap(own: string, rest: string): boolean {
  const told = tenses(own);
  if (told.past || told.future) return told.past && !told.future;
  const elsewhere = tenses(rest);
  return elsewhere.past && !elsewhere.future;
}

function tenses(text: string): { past: boolean; future: boolean } {
  const future = said(FUTURE, text);
  return { past: said(PAST, text) || (GOING_ON.test(text) && !future), future };
}

function said(words: RegExp, text: string): boolean {
  return [...text.matchAll(words)].some(
    ({ index }) => !NEGATED.test(text.slice(Math.max(0, index - 30), index)),
  );
}

const TOLD_YEAR =
  /(?<!\b(?:nomor|no\.?|uu|pkpu)\s*\S{1,12}\s+)\b(?:tahun|pada|sejak|pilkada|pemilu|pemilihan|serentak|coklit|(?:jan|febr|pebr)uari|maret|april|mei|ju[nl]i|agustus|september|oktober|november|desember)\s+(?:tahun\s+)?(20\d\d)\b/giu;

/** The latest year that a sentence tells of; the years of rules and decrees are none. */
export function yearTold(text: string): number | null {
  const years = [...text.matchAll(TOLD_YEAR)].map(([, year]) => Number(year));
  return years.length > 0 ? Math.max(...years) : null;
}
