import { COKLIT, COKTAS } from '../announcement';

/** A word that a date of its sentence can belong to. */
export interface Word {
  kind: 'coklit' | 'service' | 'event' | 'day' | 'weak';
  from: number;
  to: number;
}

const LIMITED = new RegExp(
  String.raw`${COKTAS}|\bpdpb\b|pemutakhiran\s+(?:data|daftar)\s+pemilih\s+(?:secara\s+)?berkelanjutan|\bdpb\b`,
  'giu',
);
/** What each way of naming Coktas has in it, so that most texts need no closer look. */
const MAYBE_COKTAS = /cok-?(?:tas|las)|dpb|berkelanjutan|terbatas/iu;
const OWN = new RegExp(COKLIT, 'giu');
/** Matching and examining of something else than voters. */
const NOT_VOTERS =
  /^[\s()]*(?:coklit\)?\s*)?(?:terhadap\s+|atas\s+)?(?:(?:data|dokumen)\s+(?!pemilih|potensial|penduduk|kependudukan|warga|dp4|calon\s+pemilih|hasil|daftar|di\b|dan\b|secara|untuk|pada|yang|oleh|door)\p{L}+|(?:berkas|dukungan|syarat|ijazah|arsip|aset|barang|logistik|keanggotaan|administrasi|piutang|obje[ck]t?|pajak)\b)/iu;

/** The service of Pantarlih, whose subject matter Coklit always is. */
const SERVICE = String.raw`
  masa\s+(?:kerja|tugas|bakti|jabatan|kontrak|pengabdian) | kontrak\s+kerja |
  (?:sk|surat\s+(?:keputusan|tugas|perintah))\s+(?:pengangkatan\s+)?(?:pantarlih|ppdp|petugas) | dikontrak |
  usia\s+kerja | terikat\s+kontrak | (?<!\boleh\s{1,3})(?:pantarlih|ppdp)(?=\s*\(\s*\d)`;
/** Other things that have days of their own: each is a noun that opens its own story. */
const EVENTS = String.raw`
  bimtek | bimbingan\s+teknis | pelatihan | pembekalan | orientasi | workshop | lokakarya | rakor\p{L}* |
  raker\p{L}* | pelantikan | pengambilan\s+sumpah | (?:pe)?re[kc]rutmen | perekrutan | pembentukan | seleksi |
  wawancara | tes\s+tertulis | pendaftaran | penerimaan\s+(?:pendaftaran|berkas|calon) |
  pengumuman\s+(?:hasil|pendaftaran|seleksi|dps|dpt) | dps | dpshp | dphp | dpt |
  daftar\s+pemilih\s+(?:sementara|tetap|hasil) | rekapitulasi | rekap | pleno |
  penyusunan\s+(?:daftar|data)\s+pemilih | pemutakhiran\s+(?:data\s+)?dan\s+penyusunan |
  (?<!\b(?:tempat|panitia|penyelenggara|petugas)\s{1,3})pemungutan | pencoblosan | kampanye | masa\s+tenang |
  minggu\s+tenang | hari\s+tenang | penetapan | verifikasi | verfak | pencalonan | penghitungan |
  tanggapan\s+masyarakat | sinkronisasi | penyerahan | \p{L}*distribusi\p{L}* |
  (?:logistik|perlengkapan|stiker)(?=\s+coklit) | pencetakan | uji\s+petik | persiapan | cadangan |
  honor(?:arium)? | pembayaran | (?:peng)?aduan | perekaman | helpdesk | pencairan | gaji | insentif |
  santunan | evaluasi | cuti | libur | pameran | lomba | magang | simulasi | uji\s+coba | audiensi |
  perbaikan | pencermatan |
  hasil(?:nya)?(?=\s+(?:(?:kegiatan|pelaksanaan|proses|tahapan|kerja|akhir|dari|data|sementara|seluruh)\s+){0,3}(?:coklit|pencocokan)) |
  (?:di|mem)plenokan | (?:di|me)rekap(?:itulasi)?(?:kan)? |
  (?:berita\s+acara|laporan)(?=\s+(?:\p{L}+\s+){0,2}(?:coklit|pencocokan)) | menghasilkan |
  (?:peng)?unggah(?:an)? | (?:peng)?input(?:an)? | pemetaan | pengiriman | laporan\s+harian |
  data(?=\s+(?:hasil\s+)?coklit\s+(?:di|ter)\p{L}+)`;
/** Days on which Coklit is visited, opened or watched; a whole month of it is Coklit's own. */
const DAY_EVENTS = String.raw`
  apel | monitoring | monev | supervisi | kunjungan | sidak | gerakan | pengawasan | pemantauan | peninjauan |
  pendampingan | me(?:monitor(?:ing)?|mantau|ninjau|ngunjungi|ngawasi|nghadiri|nyaksikan|mimpin|ngikuti) |
  mendampingi | sosialisasi | rapat | kick\s*off | launching | peluncuran | patroli | posko`;
/** Said of people: another word of Coklit in the same clause counts more. */
const WEAK = 'dilantik | direkrut | bekerja | bertugas | lulus | lolos | terpilih';

const WORDS = new RegExp(
  String.raw`(?<![\p{L}])(?:(?<service>${SERVICE})|(?<event>${EVENTS})|(?<day>${DAY_EVENTS})|(?<weak>${WEAK}))(?:nya)?(?![\p{L}])`
    // In the lists, white space stands only between words.
    .replace(/\s/g, ''),
  'giu',
);

/** The words of a sentence that dates can belong to. */
export interface Topics {
  text: string;
  words: Word[];
  /** Where clauses end and the next ones begin. */
  breaks: { from: number; to: number }[];
}

/**
 * Reads whom the dates of a sentence can belong to.
 * @param coktasPost whether the whole post is on Coktas, so that a bare "coklit" means that
 */
export function topicsOf(text: string, coktasPost: boolean): Topics {
  const limited = MAYBE_COKTAS.test(text) ? [...text.matchAll(LIMITED)] : [];
  const coklitMeansCoktas =
    limited.length > 0 || (coktasPost && !/coklit[^.;]{0,40}(?:pemilu|pilkada|pemilihan)/i.test(text));
  const words: Word[] = limited.map(({ index, 0: { length } }) => ({
    kind: 'event',
    from: index,
    to: index + length,
  }));
  for (const match of text.matchAll(OWN)) {
    const to = match.index + match[0].length;
    const foreign =
      coklitMeansCoktas || /^pasca/iu.test(match[0]) || NOT_VOTERS.test(text.slice(to, to + 60));
    words.push({ kind: foreign ? 'event' : 'coklit', from: match.index, to });
  }
  for (const match of text.matchAll(WORDS)) {
    if (isShortForm(text, match.index, match[0].length)) continue;
    const { service, event, day } = match.groups ?? {};
    const kind = service ? 'service' : event ? 'event' : day ? 'day' : 'weak';
    words.push({ kind, from: match.index, to: match.index + match[0].length });
  }
  const breaks = [...text.matchAll(CLAUSE)].map(({ index, 0: mark }) => ({
    from: index,
    to: index + mark.length,
  }));
  return { text, words: words.sort((a, b) => a.from - b.from), breaks };
}

const CLAUSE =
  /;|(?:,\s*|\s)(?:sedangkan|sementara(?:\s+itu)?|adapun|namun|tetapi|kemudian|selanjutnya)\s|,\s*(?:dan|lalu|serta|setelah\s+itu|sebelum(?:nya)?|dilanjutkan)\s|(?<!\bs\.?d)\.\s|\n/giu;

/** "daftar pemilih sementara (DPS)": the short form says nothing new. */
function isShortForm(text: string, at: number, length: number): boolean {
  return text[at - 1] === '(' && text[at + length] === ')';
}

/** What is done in a stage and is none itself, however long it takes. */
const NO_STAGE =
  /^(?:persiapan|logistik|perlengkapan|stiker|\p{L}*distribusi\p{L}*|rakor|raker|evaluasi|simulasi)/iu;

/** Whether a sentence tells of nothing but meetings, visits and goods, which no "tahapan ini" after it can mean. */
export function isNoStage({ text, words }: Topics): boolean {
  return (
    words.length > 0 &&
    words.every(({ kind, from }) => kind === 'day' || kind === 'weak' || NO_STAGE.test(text.slice(from)))
  );
}

/** Whether a text speaks of Coktas before it speaks of anything else of that name. */
export function isOnCoktas(text: string): boolean {
  const first = MAYBE_COKTAS.test(text) ? text.search(LIMITED) : -1;
  const own = text.search(OWN);
  return first >= 0 && (own < 0 || first <= own);
}

/** Whether a text speaks of Coklit at all, or of Coktas, which is named after it. */
export function mentionsCoklit(text: string): boolean {
  return text.search(OWN) >= 0;
}
