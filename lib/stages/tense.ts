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
