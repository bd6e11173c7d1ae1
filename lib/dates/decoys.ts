import type { Chain } from './chain';
import type { Point } from './point';
import type { Token } from './tokens';
import { NAMESAKES, set } from './words';

const EVERY = set('setiap tiap saban');

/** Whether a date read is no day of something: an institution's name, or a day of every year. */
export function isDecoy(tokens: readonly Token[], { points }: Chain): boolean {
  const first = points[0] as Point;
  const last = points[points.length - 1] as Point;
  return isNamesake(tokens, first) || isYearly(tokens, first, last);
}

/** "Universitas 17 Agustus 1945", "Jl. 10 November". */
function isNamesake(tokens: readonly Token[], first: Point): boolean {
  const before = tokens[first.from - 1]?.text === '.' ? tokens[first.from - 2] : tokens[first.from - 1];
  return (
    NAMESAKES.has(before?.text ?? '') &&
    first.weekdays.length === 0 &&
    (first.year === null || first.year < 1970)
  );
}

/** "21 Mei setiap tahunnya", "setiap tanggal 21 Mei". */
function isYearly(tokens: readonly Token[], first: Point, last: Point): boolean {
  if (last.year !== null) return false;
  const after = tokens[last.to]?.text === ',' ? last.to + 1 : last.to;
  if (EVERY.has(tokens[after]?.text ?? '')) return true;
  const before = [1, 2, 3].map((back) => tokens[first.from - back]?.text ?? '');
  if (EVERY.has(before[0] ?? '')) return true;
  return (
    ['tanggal', 'tgl', 'tahun', 'pada'].includes(before[0] ?? '') &&
    before.slice(1).some((word) => EVERY.has(word))
  );
}
