import { readConnector } from './connectors';
import { isDate, monthAt, type PartialDate, readDate, readYear } from './date';
import type { Read, Token } from './tokens';

/** "Juni 24-26, 2024", "Juni 24 – Juli 24, 2024": a range whose year stands at its end, month before day. */
export function readMonthFirstRange(
  tokens: readonly Token[],
  at: number,
): Read<[PartialDate, PartialDate]> | null {
  const named = monthAt(tokens, at);
  const day = named && tokens[named.next];
  if (!named || !day || !isDate(day)) return null;
  const end = readConnector(tokens, named.next + 1);
  const last = end === null ? null : readEnd(tokens, end, named.value.month);
  if (!last) return null;
  const first: PartialDate = { ...last.value, date: day.value, month: named.value.month, year: null };
  return { value: [first, last.value], next: last.next };
}

function readEnd(tokens: readonly Token[], at: number, month: number): Read<PartialDate> | null {
  const day = tokens[at];
  if (day?.kind === 'word') {
    const last = readDate(tokens, at)?.value;
    return last?.year ? readDate(tokens, at) : null;
  }
  const year = day && isDate(day) ? readYear(tokens, at + 1, false) : null;
  if (!day || year?.value === undefined || tokens[year.next - 1]?.text.length !== 4) return null;
  return { value: { date: day.value, month, year: year.value, form: 'named', weak: false }, next: year.next };
}
