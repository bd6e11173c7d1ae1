import { drawStreet } from '../../components/HouseRow';
import { COLOURS } from '../colours';
import { type Markup, markup } from '../markup';

/** More days than that would be dots. */
const MOST_DAYS = 100;

/** The product's sign, 32 units wide at scale 1; `ground` is the colour that it stands on. */
export function logo(
  x: number,
  y: number,
  scale: number,
  colour = COLOURS.accent,
  ground = COLOURS.ground,
): Markup {
  return markup`<g transform="translate(${x} ${y}) scale(${scale})"><path fill="${colour}" d="M13.5 2.5h5L31 15.5h-4V29H5V15.5H1z"/><path fill="none" stroke="${ground}" stroke-width="3.6" stroke-linecap="round" stroke-linejoin="round" d="m10.4 17.2 4 4.1 7.2-8.2"/></g>\n`;
}

export interface Street {
  x: number;
  y: number;
  width: number;
  height: number;
  days: number;
  lines: 1 | 2;
  /** Which houses are dark. */
  dark: 'all' | 'last';
}

/** A row of houses, one per day, as large as the box lets it be; empty where they would be too many to see. */
export function houses({ x, y, width, height, days, lines, dark }: Street): Markup {
  if (days < 1 || days > MOST_DAYS) return markup``;
  const all = dark === 'all';
  const street = drawStreet({ total: days, passed: all ? days : 0, today: all ? null : days }, lines);
  const scale = Math.min(width / street.width, height / street.height);
  return markup`<g transform="translate(${x} ${y}) scale(${Math.round(scale * 1000) / 1000})"><path fill="${COLOURS.house}" d="${street.ahead}"/><path fill="${COLOURS.accent}" d="${street.behind}${street.now}"/></g>\n`;
}
