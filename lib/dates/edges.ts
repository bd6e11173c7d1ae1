import { readConnector } from './connectors';
import type { Token } from './tokens';
import { LEADS, STARTS, set, weekdayNamed } from './words';

const ENDS = set(
  'sampai hingga sd berakhir selesai rampung ditutup tuntas terakhir berakhirnya lambat lambatnya tenggat batas deadline',
);
const FILLERS = set(
  ', : ( dari akan dengan dilaksanakan dilakukan berlangsung digelar efektif resmi ini jatuh batas waktu akhir nanti ' +
    'berlaku adalah kegiatan secara serentak nantinya dijadwalkan direncanakan kembali',
);
/** Between "hari terakhir" or "batas akhir" and its date. */
const OF_WHAT = set(
  'coklit masa pelaksanaan tahapan kegiatan pencocokan penelitian data pemilih pemutakhiran dan',
);
const IS = set('merupakan adalah menjadi sebagai ialah , itu');
/** A wish, or an end denied. */
const NO_END = set('ditargetkan menargetkan target diharapkan berharap harapannya sebelum belum pasca');

/** Whether the words before or after a single date make it the first or the last day of something. */
export function edgeOf(tokens: readonly Token[], from: number, to: number): 'from' | 'until' | null {
  return edgeBefore(tokens, from) ?? edgeAfter(tokens, to);
}

function edgeBefore(tokens: readonly Token[], from: number): 'from' | 'until' | null {
  let today = false;
  let named = false;
  for (let at = from - 1, steps = 0; at >= 0 && steps < 10; at--, steps++) {
    const text = tokens[at]?.text ?? '';
    if (STARTS.has(text)) return named ? null : 'from';
    const connector =
      text === 'd' || (text === '.' && tokens[at - 1]?.text === 'd') ? sdBefore(tokens, at) : false;
    if (connector || ENDS.has(text))
      return today || isWished(tokens, at) || (named && !isLast(tokens, at)) ? null : 'until';
    if (text === 'akhir' && ['batas', 'hari'].includes(tokens[at - 1]?.text ?? ''))
      return isWished(tokens, at) ? null : 'until';
    today ||= text === 'ini';
    if (OF_WHAT.has(text)) named = true;
    else if (!FILLERS.has(text) && !LEADS.has(text) && weekdayNamed(text) === null) return null;
  }
  return null;
}

function sdBefore(tokens: readonly Token[], at: number): boolean {
  for (let begin = at; begin >= 0 && begin >= at - 4; begin--)
    if (tokens[begin]?.text === 's') return readConnector(tokens, begin) !== null;
  return false;
}

function isLast(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'terakhir' || tokens[at]?.text === 'batas' || tokens[at]?.text === 'tenggat';
}

function isWished(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].some((back) => NO_END.has(tokens[at - back]?.text ?? ''));
}

/** "… merupakan hari terakhir", "… sebagai hari pertama", "… s.d. selesai". */
function edgeAfter(tokens: readonly Token[], to: number): 'from' | 'until' | null {
  const open = readConnector(tokens, to) ?? to;
  if (open > to + 1 && tokens[open - 1]?.text === 'selesai') return 'from';
  let at = to;
  while (at - to < 3 && IS.has(tokens[at]?.text ?? '')) at++;
  if (at === to) return null;
  const [word, after] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  if (!['hari', 'batas', 'tanggal', 'tenggat', 'akhir', 'awal', 'jadwal'].includes(word)) return null;
  if (word === 'akhir' || word === 'batas' || word === 'tenggat' || after === 'terakhir' || after === 'akhir')
    return 'until';
  return word === 'awal' || after === 'pertama' || after === 'awal' || after === 'dimulainya' ? 'from' : null;
}
