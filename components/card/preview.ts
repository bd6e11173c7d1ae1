import { situation } from '../../lib/board';
import { formatDay, plain } from '../../lib/i18n';
import { wordsIn } from '../../lib/i18n/site-words';
import { COLOURS } from '../colours';
import { markup } from '../markup';
import { messageOf } from '../message';
import { shortOffice } from '../post-words';
import type { CardInput } from './card';
import { houses, logo } from './marks';
import { block, FONTS, fitted } from './text';

export const PREVIEW = { width: 1200, height: 630 };
const MIDDLE = PREVIEW.width / 2;
/** Chats cut a square of 630 out of the middle: whatever matters stays inside it. */
const WIDTH = 570;

/** The picture of the site's address in a chat: what holds, in dates alone, for chats keep it for weeks. */
export function previewSvg({ board, now, asOf, sample, lang = 'id' }: CardInput): string {
  const words = wordsIn(lang);
  const { card, site } = words;
  const message = messageOf(situation(board, now), { board, now: null, words });
  const [figure] = message.figures;
  const { street } = message;
  const middle = { anchor: 'middle', width: WIDTH } as const;
  const muted = { ...middle, colour: COLOURS.muted };
  const telling = message.quotes.slice(0, message.telling);
  const quote = telling.length === 1 ? telling[0] : undefined;
  const [note] = message.notes;
  const said = quote?.words.length ? `“${plain(quote.words)}”` : (quote?.title ?? '');
  const large = { ...middle, size: 32, leading: 42, lines: 3 };
  const quoted = block(MIDDLE, 292, said, large);
  const head = message.kicker.whole || shortOffice(board._pantau_coklit.office.name);
  const foot = `${sample ? `${site.sample} · ` : ''}${card.asOf(formatDay(asOf, lang))} · ${card.disclaimer}`;
  return `${markup`<svg xmlns="http://www.w3.org/2000/svg" width="${PREVIEW.width}" height="${PREVIEW.height}" viewBox="0 0 ${PREVIEW.width} ${PREVIEW.height}" font-family="${FONTS}">
<path fill="${COLOURS.tint}" d="M0 0h1200v630H0z"/>
${logo(MIDDLE - 24, 28, 1.5)}${fitted(MIDDLE, 120, head, [36, 32, 28], { ...muted, weight: 600 })}${
  figure
    ? [
        fitted(MIDDLE, 318, figure.value, [232], { ...middle, weight: 700, colour: COLOURS.accent }),
        fitted(MIDDLE, 405, figure.unit, [72, 64, 56], { ...middle, weight: 700 }),
        fitted(MIDDLE, 458, figure.beside, [34, 30], muted),
        note ? fitted(MIDDLE, 568, note.text.whole, [26, 24, 22], middle) : markup``,
      ]
    : [
        fitted(MIDDLE, 226, message.title.whole, [84, 72, 60, 50, 42], { ...middle, weight: 700 }),
        quoted.marks,
        block(MIDDLE, quoted.next + (said ? 16 : 0), message.reason.whole || message.outlook.whole, large)
          .marks,
      ]
}${street && houses({ street, x: 48, y: 498, width: PREVIEW.width - 96, height: 44, lines: 1 })}${fitted(MIDDLE, 598, foot, [28, 26, 24], muted)}</svg>`}\n`;
}
