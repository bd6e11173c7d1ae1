import { type Point, readPoint } from './around';
import { readChain, readConnector } from './range';
import { type Token, textAt, tokenize } from './tokens';
import { LEADS, set } from './words';

/** The date that opens a post's body, as far as it is written: month and weekday, and the year where it has one. */
export type Dateline = Pick<Point, 'date' | 'year' | 'weekdays' | 'time'> & {
  month: number;
  /** Where the date stands in the text: UTF-16 units. */
  index: number;
};

const LONGEST_TEXT = 1_200;
const LINES = 4;
const LONGEST_TITLE = 160;
const LONGEST_OPENING = 20;
const OFFICE = set(
  'kpu kpud komisi pemilihan umum kabupaten kab kota provinsi prov republik indonesia ri go id goid gold kpugo kpugoid com ' +
    'www net co humas media center mc sekretariat kecamatan kec desa siaran pers rilis berita info pengumuman',
);
const STAMP = set(
  'published diunggah diposting dipublikasikan dipublish diterbitkan publikasi terbit tayang posted on by admin oleh penulis editor ' +
    'update updated waktu',
);
const MARKS = set(', . - : | ( ) / " “ ” # @ ; _ • =');
/** Words that open sentences and headings, so no names of places. */
const NO_PLACE = set(
  'dalam ketua anggota rapat sebagai bertempat sosialisasi pelantikan kegiatan jelang menjelang sejak mulai setelah ' +
    'usai sebanyak tahapan coklit pantarlih pemilu pilkada bimtek masa jadwal periode tahun sampai hingga dari untuk ' +
    'melalui bersama guna demi telah akan seluruh semua antara terhitung selama pendaftaran pengawasan penetapan ' +
    'sidang gerakan apel pelaksanaan sebelum pasca hasil nomor surat keputusan besok esok lusa',
);

/**
 * The dateline of a post: the date that opens the body, alone ("24 Jun 2024 16:33 WIB") or after the office's name,
 * its host however misspelt, or the name of a place; of a range its first day. A title may stand in lines above it.
 * A date inside a sentence is none.
 */
export function datelineOf(text: string): Dateline | null {
  return readDateline(text, tokenize(text.slice(0, LONGEST_TEXT)))?.dateline ?? null;
}

/** The dateline, the token where its date begins, and whether an office or a place is named before it. */
export function readDateline(
  text: string,
  tokens: readonly Token[],
): { dateline: Dateline; from: number; isNamed: boolean } | null {
  let lines = 0;
  for (let at = 0; at < tokens.length && lines < LINES; at++) {
    const token = tokens[at] as Token;
    if (token.start > LONGEST_TEXT) return null;
    if (!token.opensLine) continue;
    const above = tokens[at - 1];
    if (above && above.end - (lineOf(tokens, at - 1)?.start ?? 0) > LONGEST_TITLE) return null;
    lines++;
    const found = readOpening(text, tokens, at);
    if (found && found.point.month !== null) {
      const { date, month, year, weekdays, time, from } = found.point;
      const index = (tokens[from] as Token).start;
      return {
        dateline: { date, month, year, weekdays, time, index },
        from,
        isNamed: found.named && tokens[from - 1]?.text !== ':',
      };
    }
  }
  return null;
}

function lineOf(tokens: readonly Token[], at: number): Token | undefined {
  let first = at;
  while (first > 0 && !tokens[first]?.opensLine) first--;
  return tokens[first];
}

function readOpening(
  text: string,
  tokens: readonly Token[],
  start: number,
): { point: Point; named: boolean } | null {
  let places = 0;
  let named = false;
  let setOff = true;
  for (let at = start; at < tokens.length && at - start < LONGEST_OPENING; at++) {
    const token = tokens[at] as Token;
    if (at > start && token.opensLine && !setOff) return null;
    const point = dateAt(tokens, at, start);
    if (point) {
      if (!named && isEvent(tokens, point.to)) return null;
      const marked = setOff || tokens[point.from - 1]?.kind === 'mark';
      return marked || places === 0 || point.weekdays.length > 0 ? { point, named } : null;
    }
    if (token.kind === 'number') return null;
    if (token.kind === 'mark' && !MARKS.has(token.text)) return null;
    if (token.kind === 'word') {
      if (LEADS.has(token.text) || token.text === 'ini') {
        if (!setOff) return null;
        continue;
      }
      named = true;
      if (!OFFICE.has(token.text) && !STAMP.has(token.text)) {
        if (NO_PLACE.has(token.text) || !isName(text, tokens, at) || ++places > 5) return null;
      }
    }
    setOff = token.kind !== 'word' || STAMP.has(token.text) || endsHost(tokens, at);
  }
  return null;
}

function dateAt(tokens: readonly Token[], at: number, start: number): Point | null {
  const read = readPoint(tokens, at, at > start);
  if (!read) return null;
  const dated = read.value.month !== null ? read.value : (readChain(tokens, at)?.points[0] ?? null);
  if (dated?.month == null) return null;
  const listed = start > 0 && at === start && readConnector(tokens, read.next) !== null;
  return listed || isSubject(tokens, read.next, dated) ? null : dated;
}

/** "Senin 24 Juni 2024 KPU … akan melakukan pelantikan": the day of what is to come, not that of the post. */
function isEvent(tokens: readonly Token[], next: number): boolean {
  for (let at = next; at - next < LONGEST_OPENING; at++) {
    const token = tokens[at];
    if (!token || token.opensLine || token.text === '.') return false;
    if (token.kind === 'mark' && at === next && token.text !== ',') return false;
    if (token.text === 'akan' || token.text === 'bakal') return true;
  }
  return false;
}

/** "27 November mendatang", "27 November merupakan hari pemungutan suara": what a sentence is about. */
function isSubject(tokens: readonly Token[], next: number, { lies }: Point): boolean {
  return lies === 'future' || ['merupakan', 'adalah', 'menjadi', 'ditetapkan'].includes(textAt(tokens, next));
}

/** "kpu.go.id 24 Juni": a date may follow with no mark between. */
function endsHost(tokens: readonly Token[], at: number): boolean {
  return ['id', 'goid', 'kpugoid'].includes(textAt(tokens, at)) && tokens[at - 1]?.kind === 'mark';
}

/** A name is capitalised, or part of a host: "kab-probolinggo", "kab probolinggo". */
function isName(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const first = text.slice(token.start, token.start + 1);
  if (first !== first.toLowerCase()) return true;
  const before = tokens[at - 1];
  if (!before)
    return tokens[at + 1]?.text === ',' || tokens[at + 1]?.text === '-' || tokens[at + 1]?.text === '.';
  const word = before.text === '-' || before.text === '.' ? tokens[at - 2] : before;
  return (
    ['kab', 'kota', 'kabupaten'].includes(word?.text ?? '') ||
    (before.kind === 'mark' && !token.spaced && !before.spaced)
  );
}
