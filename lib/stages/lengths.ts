import type { Length } from '../dates/lengths';

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

const ONES = 'satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');
const COUNT = String.raw`\d{1,3}|sepuluh|sebelas|(?:${ONES.join('|')})(?:\s+belas|\s+puluh(?:\s+(?:${ONES.join('|')}))?)?`;
const LENGTH = new RegExp(
  String.raw`(?<![\p{L}\d.,/-])(?:(?<count>${COUNT})\s*(?:\([^)]{1,25}\)\s*)?(?<unit>hari|pekan|minggu|bulan)|(?<whole>sehari|sepekan|seminggu|sebulan))(?![\p{L}])`,
  'giu',
);
const UNITS: Readonly<Record<string, Length['unit']>> = {
  hari: 'day',
  sehari: 'day',
  pekan: 'week',
  sepekan: 'week',
  minggu: 'week',
  seminggu: 'week',
  bulan: 'month',
  sebulan: 'month',
};

const GONE =
  /\b(?:telah|sudah|baru|hampir|setelah|usai|memasuki|genap|(?<!akan\s)(?<!dapat\s)berjalan)\b[^,.;]{0,40}$/i;
const WISHED =
  /\b(?:target\p{L}*|ditargetkan|menargetkan|diharap\p{L}*|harap\p{L}*|berharap|diupayakan|maksimal|minimal|paling\s+(?:lama|lambat)|kurang\s+dari|lebih\s+dari)\b[^.;]{0,50}$|\b(?:hari|minggu|pekan|bulan)\s+ke-?\s*$|\bke-?\s*$/iu;
const NO_LENGTH_AFTER =
  /^\s*(?:kerja|sebelum|setelah|sesudah|jelang|menjelang|pertama|terakhir|yang\s+lalu|lalu|berjalan|berlalu|libur|tersebut|(?:,\s*)?(?:sudah|telah)|sekali)\b/i;
const PLANNED_BEFORE =
  /\b(?:selama|kurun\s+waktu|jangka\s+waktu|rentang\s+waktu|berlangsung|durasi\p{L}*|lamanya|waktu(?:nya)?|masa|total|yakni|yaitu)\s*:?\s*(?:sekitar|kurang\s+lebih|lebih\s+kurang|kira-kira|genap|hanya|waktu|adalah|±)?\s*$/iu;
const EXTENDED =
  'diperpanjang|(?:mem)?perpanjang|perpanjangan|(?:di|ber)tambah|menambah|tambah|penambahan|tambahan|molor|diulur|mengulur|diperlama';
const ADDED_BEFORE = new RegExp(
  String.raw`\b(?:${EXTENDED})\b[^.;]{0,70}$|\b(?:akhir|batas|tenggat|deadline|penutupan|selesainya|berakhirnya|terakhir|ditutup)\b[^.;]{0,60}\b(?:di|meng)?(?:undur|mundur|dimundurkan|memundurkan|geser|bergeser)(?:kan)?\b[^.;]{0,30}$|\b(?:mundur|undur|memundurkan|menggeser)\w*\s+(?:\p{L}+\s+){0,2}(?:akhir|batas|tenggat|penutupan)\b[^.;]{0,50}$`,
  'iu',
);
const TOTAL_BEFORE = new RegExp(
  String.raw`\b(?:${EXTENDED})\b[^.;]{0,60}\bmenjadi\s+(?:total\s+|selama\s+)?$`,
  'iu',
);
const OLD_BEFORE = /\b(?:semula|sebelumnya|awalnya|tadinya|dari(?:\s+yang)?)\s+(?:hanya\s+|selama\s+)?$/iu;
const LEFT_BEFORE = /\b(?:tersisa|sisa|menyisakan|tinggal|sisanya)\b[^.;,]{0,40}$/i;

/** The lengths that a sentence states as planned, added, ahead or left; time gone by and targets are none. */
export function lengthsIn(text: string): StatedLength[] {
  return [...text.matchAll(LENGTH)].flatMap((match) => {
    const { count, unit, whole } = match.groups ?? {};
    const from = match.index;
    const to = from + match[0].length;
    const role = roleOf(
      text.slice(Math.max(0, from - 90), from),
      text.slice(to, to + 50),
      whole !== undefined,
    );
    const said = (whole ?? unit ?? '').toLowerCase();
    if (!role || /^\s*ini\b/i.test(text.slice(to))) return [];
    return [{ count: count ? numberOf(count.toLowerCase()) : 1, unit: UNITS[said] ?? 'day', role, from, to }];
  });
}

function roleOf(before: string, after: string, whole: boolean): StatedLength['role'] | null {
  if (ADDED_BEFORE.test(before)) {
    if (NO_LENGTH_AFTER.test(after) || /\bke-?\s*$|\bhari\s+ke/iu.test(before)) return null;
    if (OLD_BEFORE.test(before)) return null;
    return TOTAL_BEFORE.test(before) ? 'total' : 'added';
  }
  if (/^\s*lagi\b/i.test(after) || LEFT_BEFORE.test(before))
    return LEFT_BEFORE.test(before) || /akhir|selesai|tutup|rampung/i.test(before + after) ? 'left' : null;
  if (NO_LENGTH_AFTER.test(after) || WISHED.test(before)) return null;
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

function numberOf(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  if (words === 'sepuluh') return 10;
  if (words === 'sebelas') return 11;
  const [first = '', scale, last = ''] = words.split(/\s+/);
  const one = ONES.indexOf(first) + 1;
  if (scale === 'belas') return one + 10;
  return scale === 'puluh' ? one * 10 + ONES.indexOf(last) + 1 : one;
}
