import { readConnector } from './connectors';
import { type Point, pointOf, readPoint } from './point';
import type { Read, Token } from './tokens';
import { set } from './words';

const STARTS = set('mulai dimulai memulai sejak terhitung dari pada');
const DAYS_ON: Readonly<Record<string, number>> = { besok: 1, esok: 1, lusa: 2, kemarin: -1 };

/**
 * "dimulai hari ini", "sejak kemarin": a start that counts from the post's own day. Only after a word for a start,
 * and only where no date in digits says the same day ("mulai hari ini, Sabtu (20/1/2018)").
 */
export function readToday(tokens: readonly Token[], at: number): Read<Point> | null {
  const today = tokens[at]?.text === 'hari' && tokens[at + 1]?.text === 'ini';
  const daysOn = today ? 0 : DAYS_ON[tokens[at]?.text ?? ''];
  if (daysOn === undefined || !STARTS.has(tokens[at - 1]?.text ?? '')) return null;
  const next = at + (today ? 2 : 1);
  let beside = next;
  while (
    beside - next < 4 &&
    [',', '(', '-', '/', 'tanggal', 'hari', 'ini'].includes(tokens[beside]?.text ?? '')
  )
    beside++;
  if (readPoint(tokens, beside, true)?.value.month && readConnector(tokens, next) === null) return null;
  const unnamed = { date: 0, month: null, year: null, form: 'bare', weak: false } as const;
  return { value: { ...pointOf(unnamed, at, next), daysOn }, next };
}
