/** A word that a date of its sentence can belong to. */
export interface Word {
  kind: 'coklit' | 'service' | 'event' | 'day' | 'weak';
  from: number;
  to: number;
}

const COKLIT = String.raw`(?<!\p{L})(?:\p{L}{0,5}coklit\p{L}{0,6}(?!\p{L})|pencocokan\s{1,9}(?:dan|&)\s{1,9}penelitian)`;
const COKTAS = new RegExp(
  String.raw`\bcok(?:tas|las)\b|\bpdpb\b|pemutakhiran\s+(?:data|daftar)\s+pemilih\s+(?:secara\s+)?berkelanjutan|\bdpb\b|${COKLIT}(?:[\s()]{1,9}(?:coklit|coktas|data|pemilih|dan|atau|pencocokan|penelitian)){0,9}[\s()]{1,9}terbatas|${COKLIT}[^.;,]{0,70}\bsecara\s+terbatas|\bsecara\s+terbatas[^.;,]{0,40}${COKLIT}`,
  'giu',
);
/** What each way of naming Coktas has in it, so that most texts need no closer look. */
const MAYBE_COKTAS = /cok(?:tas|las)|dpb|berkelanjutan|terbatas/iu;
const OWN = new RegExp(COKLIT, 'giu');
/** Matching and examining of something else than voters. */
const NOT_VOTERS =
  /^[\s()]*(?:coklit\)?\s*)?(?:terhadap\s+|atas\s+)?(?:(?:data|dokumen)\s+(?!pemilih|potensial|penduduk|kependudukan|warga|dp4|calon\s+pemilih|hasil|daftar|di\b|dan\b|secara|untuk|pada|yang|oleh|door)\p{L}+|(?:berkas|dukungan|syarat|ijazah|arsip|aset|barang|logistik|keanggotaan|administrasi|piutang|obje[ck]t?|pajak)\b)/iu;

/** The service of Pantarlih, whose subject matter Coklit always is. */
const SERVICE = [
  'masa\\s+(?:kerja|tugas|bakti|jabatan|kontrak)',
  'kontrak\\s+kerja',
  '(?:pantarlih|ppdp)(?=\\s*\\(\\s*\\d)',
];
/** Other things that have days of their own: each is a noun that opens its own story. */
const EVENTS = [
  'bimtek',
  'bimbingan\\s+teknis',
  'pelatihan',
  'pembekalan',
  'orientasi',
  'workshop',
  'lokakarya',
  'rakor\\p{L}*',
  'raker\\p{L}*',
  'pelantikan',
  'pengambilan\\s+sumpah',
  '(?:pe)?re[kc]rutmen',
  'perekrutan',
  'pembentukan',
  'seleksi',
  'wawancara',
  'tes\\s+tertulis',
  'pendaftaran',
  'penerimaan\\s+(?:pendaftaran|berkas|calon)',
  'pengumuman\\s+(?:hasil|pendaftaran|seleksi|dps|dpt)',
  'dps',
  'dpshp',
  'dphp',
  'dpt',
  'daftar\\s+pemilih\\s+(?:sementara|tetap|hasil)',
  'rekapitulasi',
  'rekap',
  'pleno',
  'penyusunan\\s+(?:daftar|data)\\s+pemilih',
  'pemutakhiran\\s+(?:data\\s+)?dan\\s+penyusunan',
  'pemungutan',
  'pencoblosan',
  'kampanye',
  'masa\\s+tenang',
  'minggu\\s+tenang',
  'hari\\s+tenang',
  'penetapan',
  'verifikasi',
  'verfak',
  'pencalonan',
  'penghitungan',
  'tanggapan\\s+masyarakat',
  'sinkronisasi',
  'penyerahan',
  '\\p{L}*distribusi\\p{L}*',
  '(?:logistik|perlengkapan|stiker)(?=\\s+coklit)',
  'pencetakan',
  'uji\\s+petik',
  'persiapan',
  'honor(?:arium)?',
  'pembayaran',
  '(?:peng)?aduan',
  'perekaman',
  'helpdesk',
  'pencairan',
  'gaji',
  'insentif',
  'santunan',
  'evaluasi',
  'cuti',
  'libur',
  'pameran',
  'lomba',
  'magang',
  'simulasi',
  'uji\\s+coba',
  'audiensi',
  'perbaikan',
  'pencermatan',
  'hasil(?=\\s+coklit)',
];
/** Days on which Coklit is visited, opened or watched; a whole month of it is Coklit's own. */
const DAY_EVENTS = [
  'apel',
  'monitoring',
  'monev',
  'supervisi',
  'kunjungan',
  'sidak',
  'gerakan',
  'pengawasan',
  'pemantauan',
  'peninjauan',
  'pendampingan',
  'me(?:monitor(?:ing)?|mantau|ninjau|ngunjungi|ngawasi|nghadiri|nyaksikan|mimpin|ngikuti)',
  'mendampingi',
  'sosialisasi',
  'rapat',
  'kick\\s*off',
  'launching',
  'peluncuran',
  'patroli',
  'posko',
];
/** Said of people: another word of Coklit in the same clause counts more. */
const WEAK = ['dilantik', 'direkrut', 'bekerja', 'bertugas', 'lulus', 'lolos', 'terpilih'];

const WORDS = new RegExp(
  String.raw`(?<![\p{L}])(?:(?<service>${SERVICE.join('|')})|(?<event>${EVENTS.join('|')})|(?<day>${DAY_EVENTS.join('|')})|(?<weak>${WEAK.join('|')}))(?:nya)?(?![\p{L}])`,
  'giu',
);

/** The words of a sentence that dates can belong to. */
export interface Topics {
  text: string;
  words: Word[];
}

/**
 * Reads whom the dates of a sentence can belong to.
 * @param coktasPost whether the whole post is on Coktas, so that a bare "coklit" means that
 */
export function topicsOf(text: string, coktasPost: boolean): Topics {
  const limited = MAYBE_COKTAS.test(text) ? [...text.matchAll(COKTAS)] : [];
  const coklitMeansCoktas =
    limited.length > 0 || (coktasPost && !/coklit[^.;]{0,40}(?:pemilu|pilkada|pemilihan)/i.test(text));
  const words: Word[] = limited.map(({ index, 0: { length } }) => ({
    kind: 'event',
    from: index,
    to: index + length,
  }));
  for (const match of text.matchAll(OWN)) {
    const to = match.index + match[0].length;
    const foreign = coklitMeansCoktas || NOT_VOTERS.test(text.slice(to, to + 60));
    words.push({ kind: foreign ? 'event' : 'coklit', from: match.index, to });
  }
  for (const match of text.matchAll(WORDS)) {
    if (isShortForm(text, match.index, match[0].length)) continue;
    const { service, event, day } = match.groups ?? {};
    const kind = service ? 'service' : event ? 'event' : day ? 'day' : 'weak';
    words.push({ kind, from: match.index, to: match.index + match[0].length });
  }
  return { text, words: words.sort((a, b) => a.from - b.from) };
}

/** "daftar pemilih sementara (DPS)": the short form says nothing new. */
function isShortForm(text: string, at: number, length: number): boolean {
  return text[at - 1] === '(' && text[at + length] === ')';
}

/** Whether a text speaks of Coktas before it speaks of anything else of that name. */
export function isOnCoktas(text: string): boolean {
  const first = MAYBE_COKTAS.test(text) ? text.search(COKTAS) : -1;
  const own = text.search(OWN);
  return first >= 0 && (own < 0 || first <= own);
}

/** Whether a text speaks of Coklit at all, or of Coktas, which is named after it. */
export function mentionsCoklit(text: string): boolean {
  return text.search(OWN) >= 0;
}
