/** A change of dates that is said in so many words. */
type ChangeKind = 'correction' | 'extension' | 'halt' | 'resumption';

export interface ChangeWord {
  kind: ChangeKind;
  from: number;
  to: number;
}

/** By kind; a correction of a date is one only where a date stands beside it. */
const WORDS: readonly (readonly [ChangeKind | 'correction-of-a-date', RegExp])[] = [
  ['extension', /\b(?:di|mem)?perpanjang\b|\bperpanjangan\b/giu],
  [
    'correction',
    /\b(?:di|me)?ralat\b|\bkoreksi\s+(?:atas\s+)?(?:jadwal|tanggal|waktu|berita|rilis)|^\s*koreksi\s*:|\bperubahan\s+(?:atas\s+)?(?:jadwal|waktu|tanggal|tahapan)|\b(?:jadwal|waktu|tanggal)\p{L}*\s+(?:\p{L}+\s+){0,6}?(?:berubah|diubah|bergeser|digeser|direvisi|disesuaikan)\b|\bmengubah\s+(?:\p{L}+\s+){0,2}?(?:jadwal|waktu|tanggal)|\brevisi\s+jadwal|\bpenyesuaian\s+jadwal|\bpembetulan\b/giu,
  ],
  [
    'correction-of-a-date',
    /\b(?:semula|sebelumnya|awalnya|sedianya)\b(?=.*\bmenjadi\b)|\b(?:diundur|dimundurkan|dimajukan|digeser|diubah\s+menjadi)\b|\bbukan\b(?=.*\b(?:melainkan|tetapi|tapi)\b)|\byang\s+benar\s*(?:adalah|ialah|yakni|yaitu|:|,|\d)|\bseharusnya\s+(?:\p{L}+\s+){0,3}?\d/giu,
  ],
  [
    'halt',
    /\b(?:(?<!-)(?:di)?tunda(?!-)|menunda(?!-)|penundaan|tertunda|dihentikan|(?:meng)?hentikan|penghentian|(?:di|mem)?batalkan|pembatalan|ditangguhkan|menangguhkan|di-?s(?:e)?top|menyetop|batal\s+(?:digelar|dilaksanakan|dilakukan|diselenggarakan|dimulai))\b/giu,
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
  /\b(?:menunggu|wacana|usul\p{L}*|minta|desak|tolak|diusulkan|mengusulkan|isu|rumor|desakan|mendesak|didesak|diminta|meminta|permintaan|berharap|diharapkan|opsi|beredar|(?:di)?kabar(?:nya|kan)?|pesan\s+berantai|viral|menolak|ditolak|permohonan|memohon|gugatan|tuntutan|menuntut|menyerukan|petisi|belum\s+(?:ada|diputuskan)|kemungkinan|membahas|mengkaji|menimbang|mempertimbangkan|soal|terkait\s+kabar)\b[^,;]{0,70}$/iu;
const SPOKEN_OF_AFTER =
  /^[^,;]{0,60}\b(?:jika|bila|apabila|kalau|dibahas|dikaji|dipertimbangkan|belum\s+(?:diputuskan|dipastikan|pasti|ditetapkan|ada\s+keputusan))\b/iu;
/** What only a decree can extend is not extended while one waits for it; what is postponed may well wait. */
const AWAITED =
  /\b(?:menunggu|menanti|belum\s+(?:diputuskan|dipastikan|pasti|ditetapkan|ada\s+keputusan))\b/iu;
const MAYBE =
  /\b(?:bisa|dapat|mungkin|berpotensi|direncanakan|rencana(?:nya)?|berencana|belum|terancam|boleh)\s+(?:saja\s+)?(?:akan\s+)?(?:di)?$/iu;
/** "Penundaan coklit dibatalkan": what was halted goes on. */
const HALT_LIFTED =
  /\b(?:penundaan|penghentian|pembatalan)\b[^.;,]{0,80}\b(?:dibatalkan|dicabut|batal|urung|ditolak|ditiadakan)\b/iu;
/** A question asserts nothing, a headline's least of all: "Coklit ditunda?" */
const QUESTION = /\?["”’')\]]*\s*$|\b(?:benarkah|apakah)\b/iu;
/** A halt that is over: what follows goes on. */
const OVER = /\b(?:sempat|pernah|setelah|usai|sesudah|pasca|sebelumnya)\s+(?:\p{L}+\s+){0,2}$/iu;
const DENIED =
  /\b(?:tidak|tak|jangan(?:lah)?|bukan|tanpa|batal|belum|urung|mencabut|mengakhiri|pencabutan|berakhirnya)\s+(?:\p{L}+\s+){0,2}$/iu;
const FALSE_NEWS =
  /\b(?:hoaks|hoax|hoak|(?:mem)?bantah|dibantah|bantahan|kabar\s+bohong|berita\s+bohong|informasi\s+(?:palsu|keliru|sesat)|menepis|tepis|ditepis)\b|\b(?:kabar|informasi|isu|berita|itu|tersebut|hal|adalah)\s+(?:\S+\s+){0,3}tidak(?:lah)?\s+benar\b|\btidak(?:lah)?\s+benar\s+(?:bahwa|jika|kalau|ada|coklit|penundaan|pembatalan|kabar|informasi)/iu;

/**
 * The words of change in a sentence that are meant as they stand: not denied, not only spoken of. A halt that is
 * told as over is read as a resumption.
 */
export function changesIn(text: string, hasDate: boolean): ChangeWord[] {
  if (callsNewsFalse(text)) return [];
  if (HALT_LIFTED.test(text)) return [];
  return wordsIn(text, hasDate)
    .filter((word) => !isDenied(text, word) && !isSpokenOf(text, word))
    .map((word) => (isOver(text, word) ? { ...word, kind: 'resumption' as const } : word));
}

/** Where a sentence only speaks of an extension or correction: dates from there on are none. */
export function spokenOfIn(text: string, hasDate: boolean): number | null {
  const words = wordsIn(text, hasDate).filter(({ kind }) => kind === 'extension' || kind === 'correction');
  const spoken = words.find((word) => isSpokenOf(text, word) || isDeniedWithDate(text, word));
  if (!spoken) return null;
  return CONDITION.test(text.slice(spoken.to)) ? 0 : spoken.from;
}

/** Whether a text calls news false. */
export function callsNewsFalse(text: string): boolean {
  return FALSE_NEWS.test(text);
}

function wordsIn(text: string, hasDate: boolean): ChangeWord[] {
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
  return DENIED.test(text.slice(Math.max(0, from - 40), from));
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
  const before = text.slice(text.lastIndexOf(';', from) + 1, from);
  const after = text.slice(to);
  if (MAYBE.test(before.slice(-40)) || isConditional(text, from) || SPOKEN_OF_BEFORE.test(before))
    return true;
  return SPOKEN_OF_AFTER.test(after) || (kind !== 'halt' && AWAITED.test(after));
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
  return /\b(?:menjadi|melainkan|yang\s+benar|seharusnya|diganti)\b|\bke\s+(?:tanggal\s+)?\d/iu.test(text);
}

function lastIndex(words: RegExp, text: string): number {
  return [...text.matchAll(words)].pop()?.index ?? -1;
}

function lastWord(words: RegExp, text: string): string {
  return [...text.matchAll(words)].pop()?.[0] ?? '';
}
