import { wordsIn } from '../../lib/i18n/site-words';
import type { Office } from '../../lib/source';
import { COLOURS } from '../colours';
import { markup } from '../markup';
import { placeName, shortOffice } from '../post-words';
import { logo } from './marks';
import { FONTS, fitted } from './text';

const LEFT = 108;
const WIDTH = 356;

/** A wide picture without any date, for places that take an image and a link and are never looked at again. */
export function bannerSvg(office: Office): string {
  const words = wordsIn('id');
  const name = shortOffice(office.name);
  const title = `Coklit ${placeName(name)}`;
  const text = words.card.alt(name);
  return `${markup`<svg xmlns="http://www.w3.org/2000/svg" width="480" height="120" viewBox="0 0 480 120" role="img" aria-label="${words.shared.name}. ${text}. ${words.card.disclaimer}." font-family="${FONTS}">
<rect x=".5" y=".5" width="479" height="119" rx="8" fill="${COLOURS.tint}" stroke="${COLOURS.line}"/>
${logo(20, 24, 2.2)}${fitted(LEFT, 50, title, [26, 24, 22, 20, 18, 16], { weight: 700, width: WIDTH })}${fitted(LEFT, 76, text, [15, 14, 13, 12], { width: WIDTH })}${fitted(LEFT, 99, `${words.shared.name} · ${words.card.disclaimer}`, [13, 12], { colour: COLOURS.muted, width: WIDTH })}</svg>`}\n`;
}

/** The product's sign as a picture of its own, on a ground that launchers may cut to a circle or not. */
export function iconSvg(maskable: boolean): string {
  const { accent, ground } = COLOURS;
  return `${markup`<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 32 32">${maskable ? markup`<path fill="${accent}" d="M0 0h32v32H0z"/>${logo(5, 5, 0.6875, ground, accent)}` : logo(1, 1, 0.9375)}</svg>`}\n`;
}

/** The sign as one colour on nothing: of a notification's badge Android takes the shape alone. */
export function badgeSvg(): string {
  return `${markup`<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 32 32"><mask id="m"><path fill="#fff" d="M0 0h32v32H0z"/>${logo(0, 0, 1, '#000', '#fff')}</mask><path fill="#fff" d="M0 0h32v32H0z" mask="url(#m)"/></svg>`}\n`;
}
