/** A change of dates that is said in so many words. */
export type ChangeKind = 'correction' | 'extension' | 'halt' | 'resumption';

export interface ChangeWord {
  kind: ChangeKind;
  from: number;
  to: number;
}

const WORDS: readonly (readonly [ChangeKind, RegExp])[] = [
  ['extension', /\b(?:di|mem)perpanjang\b|\bperpanjangan\b/giu],
  [
    'correction',
    /\b(?:di|me)?ralat\b|\bkoreksi\b|\b(?:di|meng)koreksi\b|\bperubahan\s+(?:atas\s+)?(?:jadwal|waktu|tanggal|tahapan)|\b(?:jadwal|waktu|tanggal)\p{L}*\s+(?:\p{L}+\s+){0,6}?(?:berubah|diubah|bergeser|digeser|direvisi|disesuaikan)\b|\bmengubah\s+(?:\p{L}+\s+){0,2}?(?:jadwal|waktu|tanggal)|\brevisi\s+jadwal|\bpenyesuaian\s+jadwal|\bpembetulan\b|\bsemula\b(?=.*\bmenjadi\b)|\b(?:diundur|dimundurkan|dimajukan|digeser|diubah)\b|\byang\s+benar\b|\bseharusnya\b/giu,
  ],
  [
    'halt',
    /\b(?:ditunda|menunda|penundaan|tertunda|dihentikan|menghentikan|penghentian|dibatalkan|membatalkan|pembatalan|ditangguhkan|menangguhkan)\b/giu,
  ],
  [
    'resumption',
    /\b(?:dilanjutkan|melanjutkan|kembali\s+(?:digelar|dilaksanakan|dimulai|dilanjutkan|berjalan)|(?:digelar|dilaksanakan|dimulai)\s+kembali|dilanjut|lanjutan)\b/giu,
  ],
];

const SPOKEN_OF =
  /\b(?:jika|bila|apabila|kalau|seandainya|andai|andaikan|manakala|menunggu|wacana|usul\p{L}*|diusulkan|mengusulkan|isu|rumor|desakan|mendesak|didesak|diminta|meminta|permintaan|berharap|diharapkan|opsi|belum\s+(?:ada|diputuskan|dipastikan)|kemungkinan|masih\s+dibahas|dikaji|mengkaji|menimbang|mempertimbangkan|dipertimbangkan)\b/iu;
const MAYBE =
  /\b(?:bisa|dapat|mungkin|berpotensi|direncanakan|rencana(?:nya)?|berencana|belum|terancam|boleh|sempat)\s+(?:saja\s+)?(?:akan\s+)?(?:di)?$/iu;
const DENIED = /\b(?:tidak|tak|bukan|tanpa|batal|belum|urung)\s+(?:\p{L}+\s+){0,2}$/iu;
const FALSE_NEWS =
  /\b(?:hoaks|hoax|hoak|tidak\s+benar|membantah|dibantah|bantahan|kabar\s+bohong|berita\s+bohong|informasi\s+(?:palsu|keliru)|menepis|tidaklah\s+benar)\b/iu;

/** The words of change in a sentence that are meant as they stand: not denied, not only spoken of. */
export function changesIn(text: string): ChangeWord[] {
  if (FALSE_NEWS.test(text)) return [];
  return WORDS.flatMap(([kind, words]) =>
    [...text.matchAll(words)]
      .filter(({ index, 0: word }) => isMeant(text, index, index + word.length, kind))
      .map((match) => ({ kind, from: match.index, to: match.index + match[0].length })),
  ).sort((a, b) => a.from - b.from);
}

/** Whether a post calls news of a change false, wherever it says so. */
export function callsNewsFalse(text: string): boolean {
  return FALSE_NEWS.test(text);
}

function isMeant(text: string, from: number, to: number, kind: ChangeKind): boolean {
  const before = text.slice(Math.max(0, from - 40), from);
  if (DENIED.test(before)) return false;
  if (MAYBE.test(before) && !(kind === 'halt' && /sempat\s+$/i.test(before))) return false;
  const clause = clauseAround(text, from, to);
  return !SPOKEN_OF.test(clause);
}

/** The stretch between two full stops or semicolons; commas stay, since "jika …, coklit diperpanjang" is one thought. */
function clauseAround(text: string, from: number, to: number): string {
  const start = Math.max(text.lastIndexOf(';', from), 0);
  const end = text.indexOf(';', to);
  return text.slice(start, end < 0 ? text.length : end);
}

const OLD =
  /\b(?:semula|sebelumnya|awalnya|sedianya|tertulis|ditulis|bukan|dari\s+(?:jadwal\s+)?(?:semula|sebelumnya)|lama)\b/giu;
const NEW =
  /\b(?:menjadi|jadi|melainkan|tetapi|tapi|yang\s+benar|seharusnya|sebenarnya|diganti|ke|hingga|sampai|baru)\b/giu;
const OLD_FROM = /\bdari\s+(?:tanggal\s+)?$/iu;

/** Whether the words before a date make it the one that was changed ("semula …"), as against the one that holds now. */
export function isReplaced(lead: string, sentenceHasNew: boolean): boolean {
  const old = lastIndex(OLD, lead);
  const now = lastIndex(NEW, lead);
  if (old >= 0) return now < old || /^(?:hingga|sampai)$/i.test(lastWord(NEW, lead));
  return sentenceHasNew && OLD_FROM.test(lead);
}

/** Whether a text names what dates become ("menjadi …"). */
export function namesNew(text: string): boolean {
  return /\b(?:menjadi|melainkan|yang\s+benar|seharusnya|diganti)\b/iu.test(text);
}

function lastIndex(words: RegExp, text: string): number {
  return [...text.matchAll(words)].pop()?.index ?? -1;
}

function lastWord(words: RegExp, text: string): string {
  return [...text.matchAll(words)].pop()?.[0] ?? '';
}
