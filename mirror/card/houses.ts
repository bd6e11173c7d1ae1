import { type Markup, markup } from '../markup';

/** One house is 10 units wide and 11 high; the next stands 12.6 to the right, the next line 15 below. */
const HOUSE = 10;
const PITCH = 12.6;
const LINE = 15;
const UNDERLINE = { top: 13.2, height: 1.85 };
const LEAST_SLOTS = 16;
/** More days than that would be dots. */
const MOST_DAYS = 100;

export interface Street {
  x: number;
  y: number;
  width: number;
  days: number;
  lines: 1 | 2;
  /** Which houses are dark. */
  dark: 'all' | 'last';
}

/** A row of houses, one per day; empty where they would be too many to see. */
export function houses(street: Street): Markup {
  if (street.days < 1 || street.days > MOST_DAYS) return markup``;
  const columns = Math.max(LEAST_SLOTS, Math.ceil(street.days / street.lines));
  const scale = street.width / (columns * PITCH - (PITCH - HOUSE));
  const at = (day: number) => ({
    x: street.x + (day % columns) * PITCH * scale,
    y: street.y + Math.floor(day / columns) * LINE * scale,
  });
  const shape = (day: number) => {
    const { x, y } = at(day);
    const [a, b, c, d, e] = [2, 4, 5.5, 1.3, 7.4].map((unit) => short(unit * scale));
    return `M${short(x + 4 * scale)} ${short(y)}h${a}l${b} ${c}h-${d}v${c}h-${e}v-${c}h-${d}z`;
  };
  const last = street.days - 1;
  if (street.dark === 'all') {
    return markup`<path fill="#522663" d="${range(street.days).map(shape).join('')}"/>`;
  }
  const { x, y } = at(last);
  const line = `M${short(x)} ${short(y + UNDERLINE.top * scale)}h${short(HOUSE * scale)}v${short(UNDERLINE.height * scale)}h-${short(HOUSE * scale)}z`;
  return markup`${last > 0 && markup`<path fill="#948a9c" d="${range(last).map(shape).join('')}"/>\n`}<path fill="#522663" d="${shape(last)}${line}"/>`;
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
