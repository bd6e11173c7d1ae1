import { COLOURS } from '../colours';
import { drawStreet, LOGO, type Street } from '../drawings';
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
  return markup`<g transform="translate(${x} ${y}) scale(${scale})"><path fill="${colour}" d="${LOGO.house}"/><path fill="none" stroke="${ground}" stroke-width="3.6" stroke-linecap="round" stroke-linejoin="round" d="${LOGO.tick}"/></g>\n`;
}

/** The street as large as the box lets it be; empty where the houses would be too small to see. */
export function houses({
  street,
  lines,
  ...box
}: {
  street: Street;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: 1 | 2;
}): Markup {
  if (street.total < 1 || street.total > MOST_DAYS) return markup``;
  const { width, height, ahead, behind, now } = drawStreet(street, lines);
  const scale = Math.round(Math.min(box.width / width, box.height / height) * 1000) / 1000;
  const left = box.x + Math.round((box.width - width * scale) / 2);
  return markup`<g transform="translate(${left} ${box.y}) scale(${scale})"><path fill="${COLOURS.house}" d="${ahead}"/><path fill="${COLOURS.accent}" d="${behind}${now}"/></g>\n`;
}
