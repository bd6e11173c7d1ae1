import type { Office } from '../../lib/source';
import { markup } from '../markup';
import { placeName, wordsIn } from '../words';
import { COLOURS, fitting } from './text';

/** A wide picture without any date, for places that take an image and a link and are never looked at again. */
export function bannerSvg(office: Office): string {
  const words = wordsIn('id');
  const text = words.card.alt(office.name.replace(/\bKabupaten\b/, 'Kab.'));
  return `${markup`<svg xmlns="http://www.w3.org/2000/svg" width="480" height="120" viewBox="0 0 480 120" role="img" aria-label="${words.shared.name}. ${text}. ${words.card.disclaimer}." font-family="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif">
<rect x=".5" y=".5" width="479" height="119" rx="8" fill="${COLOURS.tint}" stroke="${COLOURS.line}"/>
<g transform="translate(20 24) scale(2.2)"><path fill="#522663" d="M13.5 2.5h5L31 15.5h-4V29H5V15.5H1z"/><path fill="none" stroke="#fff" stroke-width="3.6" stroke-linecap="round" stroke-linejoin="round" d="m10.4 17.2 4 4.1 7.2-8.2"/></g>
<text x="108" y="50" font-size="26" font-weight="700" fill="${COLOURS.text}">Coklit ${placeName(office.name)}</text>
<text x="108" y="76" font-size="${fitting(text, 356, [15, 14, 13, 12])}" fill="${COLOURS.text}">${text}</text>
<text x="108" y="99" font-size="13" fill="${COLOURS.muted}">${words.shared.name} · ${words.card.disclaimer}</text>
</svg>`}\n`;
}

/** The product's sign as a picture of its own, on a ground that launchers may cut to a circle or not. */
export function iconSvg(maskable: boolean): string {
  const place = maskable ? 'translate(5 5) scale(.6875)' : 'translate(1 1) scale(.9375)';
  return `${markup`<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 32 32">${maskable && markup`<path fill="#522663" d="M0 0h32v32H0z"/>`}<g transform="${place}"><path fill="${maskable ? '#fff' : '#522663'}" d="M13.5 2.5h5L31 15.5h-4V29H5V15.5H1z"/><path fill="none" stroke="${maskable ? '#522663' : '#fff'}" stroke-width="3.6" stroke-linecap="round" stroke-linejoin="round" d="m10.4 17.2 4 4.1 7.2-8.2"/></g></svg>`}\n`;
}
