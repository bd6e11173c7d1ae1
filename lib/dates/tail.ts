import type { Weekday } from './calendar';
import { readTime } from './time';
import type { Read, Token } from './tokens';
import { weekdayAt } from './weekday';
import { FUTURE, NOW, PARTS_OF_DAY, PAST } from './words';

/** How many words and marks after a date may belong to it. */
const REACH = 9;

/** What is said right after a date. */
interface Tail {
  weekdays: Weekday[];
  lies: 'past' | 'future' | null;
  monthsOn: number | null;
  yearsOn: number | null;
  time: string | null;
  next: number;
  /** After the last token that says something of the date. */
  to: number;
}

/** What follows a date and belongs to it: ")", "lalu", "(Senin)", "bulan depan", "siang", a clock time. */
export function readTail(tokens: readonly Token[], at: number, openBrackets: number): Tail {
  const tail: Tail = {
    weekdays: [],
    lies: null,
    monthsOn: null,
    yearsOn: null,
    time: null,
    next: at,
    to: at,
  };
  let brackets = openBrackets;
  for (let steps = 0; steps < REACH; steps++) {
    const token = tokens[tail.next];
    if (!token) break;
    const time = tail.time === null ? readTime(tokens, tail.next) : null;
    if (time) {
      tail.time = time.value;
      tail.next = tail.to = time.next;
      continue;
    }
    const said = readAside(tokens, tail.next);
    if (said) {
      tail.lies = said.value.lies ?? tail.lies;
      tail.monthsOn = said.value.monthsOn ?? tail.monthsOn;
      tail.yearsOn = said.value.yearsOn ?? tail.yearsOn;
      tail.weekdays.push(...said.value.weekdays);
      tail.next = tail.to = said.next;
      continue;
    }
    if (token.text !== ')') break;
    tail.next++;
    if (brackets > 0) tail.to = tail.next;
    brackets--;
  }
  return tail;
}

type Aside = Pick<Tail, 'lies' | 'monthsOn' | 'yearsOn' | 'weekdays'>;

function readAside(tokens: readonly Token[], at: number): Read<Aside> | null {
  const none: Aside = { lies: null, monthsOn: null, yearsOn: null, weekdays: [] };
  const word = tokens[at]?.text ?? '';
  const after = tokens[at + 1]?.text ?? '';
  if (word === 'yang' || word === 'yg') {
    if (after === 'lalu') return { value: { ...none, lies: 'past' }, next: at + 2 };
    if (after === 'akan' && ['datang', 'mendatang'].includes(tokens[at + 2]?.text ?? ''))
      return { value: { ...none, lies: 'future' }, next: at + 3 };
    return null;
  }
  if (word === 'bulan' || word === 'tahun') {
    const count = relative(after);
    if (count === null) return null;
    return { value: { ...none, [word === 'bulan' ? 'monthsOn' : 'yearsOn']: count }, next: at + 2 };
  }
  if (word === '(') {
    const named = weekdayAt(tokens, tokens[at + 1]?.text === 'hari' ? at + 2 : at + 1);
    if (named && tokens[named.next]?.text === ')')
      return { value: { ...none, weekdays: [named.value] }, next: named.next + 1 };
    const today = after === 'hari' && tokens[at + 2]?.text === 'ini' && tokens[at + 3]?.text === ')';
    return today ? { value: none, next: at + 4 } : null;
  }
  if (PAST.has(word)) return { value: { ...none, lies: 'past' }, next: at + 1 };
  if (FUTURE.has(word)) return { value: { ...none, lies: 'future' }, next: at + 1 };
  if (PARTS_OF_DAY.has(word) || NOW.has(word))
    return { value: none, next: at + (word === 'dini' && after === 'hari' ? 2 : 1) };
  return null;
}

function relative(word: string): number | null {
  if (word === 'ini') return 0;
  if (PAST.has(word)) return -1;
  return FUTURE.has(word) ? 1 : null;
}
