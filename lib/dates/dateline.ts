import { type Point, readPoint } from './point';
import { type Token, tokenize } from './tokens';
import { LEADS, set } from './words';

/** The date that opens a post's body, as far as it is written: month and weekday, and the year where it has one. */
export type Dateline = Pick<Point, 'date' | 'year' | 'weekdays' | 'time'> & { month: number };

const LINES = 4;
const LONGEST_OPENING = 18;
const OFFICE = set(
  'kpu kpud komisi pemilihan umum kabupaten kab kota provinsi prov republik indonesia ri go id goid gold kpugo kpugoid com ' +
    'www net humas media center mc sekretariat desa kecamatan kec siaran pers rilis berita info pengumuman',
);
const STAMP = set(
  'diunggah diposting dipublikasikan dipublish diterbitkan publikasi terbit tayang posted on by admin oleh penulis editor update updated tanggal tgl waktu',
);
const MARKS = set(', . - – — : | ( ) / " “ ” # @ [ ] ; * _ • =');
/** Capitalised as first words of sentences, so no names of places. */
const NO_PLACE = set(
  'dalam pada ketua anggota rapat sebagai bertempat sosialisasi pelantikan kegiatan jelang menjelang sejak mulai setelah ' +
    'usai sebanyak tahapan coklit pantarlih pemilu pilkada bimtek masa jadwal periode tahun sampai hingga dari untuk ' +
    'melalui bersama guna demi telah akan seluruh semua dengan antara terhitung selama pendaftaran pengawasan penetapan ' +
    'sidang gerakan apel pelaksanaan sebelum pasca hasil nomor surat keputusan',
);

/**
 * The dateline of a post: the date that opens the body, alone ("24 Jun 2024 16:33 WIB") or after the office's name,
 * its host however misspelt, or the name of a place. A title may stand in lines above it. A date inside a sentence is none.
 */
export function datelineOf(text: string): Dateline | null {
  const tokens = tokenize(text.slice(0, 1200));
  let lines = 0;
  for (let at = 0; at < tokens.length && lines < LINES; at++) {
    if (!tokens[at]?.opensLine) continue;
    lines++;
    const point = readOpening(tokens, at);
    if (point && point.month !== null)
      return {
        date: point.date,
        month: point.month,
        year: point.year,
        weekdays: point.weekdays,
        time: point.time,
      };
  }
  return null;
}

function readOpening(tokens: readonly Token[], start: number): Point | null {
  let places = 0;
  let office = false;
  for (let at = start; at < tokens.length && at - start < LONGEST_OPENING; at++) {
    const token = tokens[at] as Token;
    const point = readPoint(tokens, at, at > start)?.value;
    if (point && point.month !== null)
      return places === 0 || office || isSetOff(tokens, point.from) ? point : null;
    if (at > start && token.opensLine) return null;
    if (token.kind === 'number') return null;
    if (token.kind !== 'word') {
      if (token.kind === 'mark' && !MARKS.has(token.text)) return null;
      continue;
    }
    if (OFFICE.has(token.text)) office = true;
    else if (STAMP.has(token.text) || LEADS.has(token.text) || token.text === 'ini') continue;
    else if (NO_PLACE.has(token.text) || ++places > 4) return null;
  }
  return null;
}

/** Whether a comma, a dash or a bracket stands before the date, as after the name of a place. */
function isSetOff(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.kind === 'mark';
}
