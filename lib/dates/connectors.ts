import type { Token } from './tokens';
import { set } from './words';

const CONNECTORS = set('hingga sampai sd sampe smpai sampi hinga hinggga hngga ke to until samapai sampa');
const ENDINGS = set('berakhir selesai rampung ditutup tuntas usai');
/** Words that may stand between two ends of a range beside a connector. */
const FILLERS = set(
  ', dan serta yang yg lalu kemudian akan nanti nantinya dijadwalkan direncanakan rencananya diperkirakan berlangsung ' +
    'berlanjut berjalan dilaksanakan terus dengan dgn pada di tanggal tgl hari paling lambat resmi kembali',
);

/** "-", "s/d", "sampai dengan", "dan akan berakhir pada": gives the token after it. */
export function readConnector(tokens: readonly Token[], at: number): number | null {
  let next = at;
  let connects = false;
  for (let steps = 0; steps < 10; steps++) {
    const text = tokens[next]?.text ?? '';
    const until = readSd(tokens, next);
    if (until) {
      next = until;
      connects = true;
    } else if (
      CONNECTORS.has(text) ||
      ENDINGS.has(text) ||
      (text === '-' && (!connects || tokens[next - 1]?.text === '-'))
    ) {
      next++;
      connects = true;
    } else if (FILLERS.has(text) || (text === '.' && ['tgl', 'sd'].includes(tokens[next - 1]?.text ?? '')))
      next++;
    else break;
  }
  return connects ? next : null;
}

/** Whether "hingga", "-", "s.d." itself stands at a token, not a verb on the way to it. */
export function opensConnector(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return CONNECTORS.has(text) || text === '-' || readSd(tokens, at) !== null;
}

/** "s/d", "s.d.", "s.d", "s d". */
function readSd(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.text !== 's') return null;
  let next = at + 1;
  while (next - at < 4 && ['/', '.', '-', '\\'].includes(tokens[next]?.text ?? '')) next++;
  if (tokens[next]?.text !== 'd') return null;
  next++;
  return tokens[next]?.text === '.' ? next + 1 : next;
}
