import { type Board, type BoardItem, situation } from '../../lib/board';
import type { Day } from '../../lib/dates/mention';
import { formatDay, type Lang, plain } from '../../lib/i18n';
import { type Words, wordsIn } from '../../lib/i18n/site-words';
import { COLOURS } from '../colours';
import { type Markup, markup } from '../markup';
import { type Message, messageOf } from '../message';
import { dateWords, shortOffice } from '../post-words';
import { widthOf } from './lines';
import { houses, logo } from './marks';
import { block, type Face, FONTS, fitted, fitting, line, linesOf } from './text';

export interface CardInput {
  board: Board;
  now: Date;
  /** The day of the last successful reading. */
  asOf: Day;
  lang?: Lang;
  /** The board is made up, which the card then says. */
  sample?: boolean;
}

const LEFT = 12;
const WIDTH = 216;
const FOOT = 434.5;
const LIST_END = 428;
const SMALL: Face = { size: 13, colour: COLOURS.muted };
const LABEL: Face = { size: 13, weight: 600, colour: COLOURS.muted };
const META: Face = { size: 12, colour: COLOURS.muted };

/**
 * The picture that stands where no script runs: 240 × 480, as SVG. It names the end date, never the days left,
 * for it lives in caches; 'per <date>' and the disclaimer always stand at its foot.
 */
export function cardSvg({ board, now, asOf, lang = 'id', sample }: CardInput): string {
  const words = wordsIn(lang);
  const message = messageOf(situation(board, now), { board, now: null, words, narrow: true });
  const day = formatDay(asOf, lang);
  const label = `${sample ? `${words.site.sample}. ` : ''}${message.statement} ${words.card.spokenAsOf(day)} ${words.card.disclaimer}.`;
  return `${markup`<svg xmlns="http://www.w3.org/2000/svg" width="240" height="480" viewBox="0 0 240 480" role="img" aria-label="${label}" font-family="${FONTS}">
<rect x=".5" y=".5" width="239" height="479" rx="8" fill="${COLOURS.ground}" stroke="${COLOURS.line}"/>
${message.tone === 'band' ? newsFirst(message, board, words) : heroFirst(message, board, words)}<path d="M1 ${FOOT}h238" stroke="${COLOURS.line}"/>
${line(LEFT, 453, words.card.asOf(day), SMALL)}${line(LEFT, 470, words.card.disclaimer, META)}${
  sample && line(LEFT + WIDTH, 453, words.site.sample, { ...LABEL, anchor: 'end' })
}</svg>`}\n`;
}

/** What holds, on a tint, and the newest titles below it. */
function heroFirst(message: Message, board: Board, words: Words): Markup[] {
  const { marks, bottom } = message.figures.length > 0 ? figures(message) : quotes(message);
  return [
    markup`<path d="M1 8.5a7.5 7.5 0 0 1 7.5-7.5h223a7.5 7.5 0 0 1 7.5 7.5V${bottom}H1z" fill="${COLOURS.tint}"/><path d="M1 ${bottom + 0.5}h238" stroke="${COLOURS.line}"/>\n`,
    headline(message.kicker.whole),
    ...marks,
    ...newsBelow(board, words, bottom + 0.5),
  ];
}

/** The lines below the street, larger where that leaves nothing out. */
const BELOW = [
  { ...SMALL, leading: 18, width: WIDTH, lines: 3 },
  { ...META, leading: 16, width: WIDTH, lines: 4 },
] as const;

/** The last day in big figures, the street, what has to be known beside it or what to prepare. */
function figures({ figures: [figure], sentence, street, notes, advice }: Message) {
  const { value = '', unit = '', beside = '' } = figure ?? {};
  const right = LEFT + widthOf(value, 80, 'bold') + 10;
  const width = 240 - LEFT - right;
  const month: Face & { width: number } = { size: 20, weight: 600, width };
  const months = linesOf(unit, month);
  const hour = { size: fitting(beside, [14, 13, 12], { width }), colour: COLOURS.muted, width };
  const noted = notes.map(({ text }) => text.short);
  const all = [...noted, ...advice].map((each) => each.replace(/\.?$/, '.')).join(' ');
  const below = BELOW.find((each) => linesOf(all, { ...each, lines: 9 }).length <= each.lines);
  return {
    bottom: 274,
    marks: [
      line(10, 101, value, { size: 80, weight: 700, colour: COLOURS.accent }),
      ...months.map((each, index) => line(right, 80 - (months.length - 1 - index) * 23, each, month)),
      ...block(right, 101, beside, { ...hour, leading: 15 }).marks,
      fitted(LEFT, 130, plain(sentence.whole), [15, 14, 13, 12], { width: WIDTH }),
      ...(street
        ? [
            houses({ street, x: LEFT, y: 148, width: WIDTH, height: 35, lines: 2 }),
            line(LEFT, 197, street.first, META),
            line(120, 197, street.middle, { ...META, anchor: 'middle' }),
            line(LEFT + WIDTH, 197, street.last, { ...META, anchor: 'end' }),
          ]
        : []),
      ...block(LEFT, 222, below ? all : noted.join(' '), below ?? BELOW[1]).marks,
    ],
  };
}

/** No figures, but the words of the posts in a frame. */
function quotes({ title, quotes: all, telling, reason, outlook }: Message) {
  const shown = all.slice(0, Math.min(telling, 2));
  const marks: Markup[] = [];
  let y = 104;
  for (const { words, title: post, date } of shown) {
    const said = words.length > 0 ? `“${plain(words)}”` : post;
    const quote = block(22, y, said, { size: 14, leading: 20, width: 196, lines: shown.length > 1 ? 3 : 5 });
    const source = [words.length > 0 && post, date].filter(Boolean).join(', ');
    const from = block(22, quote.next, source, { ...META, leading: 16, width: 196, lines: 3 });
    marks.push(...quote.marks, ...from.marks);
    y = from.next + 8;
  }
  const frame = y - 10;
  const why = block(LEFT, frame + 24, reason.short || outlook.whole, {
    ...SMALL,
    colour: COLOURS.text,
    leading: 18,
    width: WIDTH,
    lines: 3,
  });
  return {
    bottom: why.next - 2,
    marks: [
      fitted(11, 66, title.whole, [36, 28, 24, 20], { weight: 700, width: WIDTH }),
      markup`<rect x="12.5" y="82.5" width="215" height="${frame - 82}" rx="4" fill="none" stroke="${COLOURS.edge}" stroke-dasharray="3 3"/>\n`,
      ...marks,
      ...why.marks,
    ],
  };
}

/** The quiet years: news first, the last period in one line below. */
function newsFirst({ title, reason, street, link }: Message, board: Board, words: Words): Markup[] {
  return [
    markup`<path d="M1 326h238v108H1z" fill="${COLOURS.tint}"/><path d="M1 326.5h238" stroke="${COLOURS.line}"/>\n`,
    headline(words.site.newsOf(shortOffice(board._pantau_coklit.office.name))),
    ...leadNews(board, words),
    fitted(LEFT, 347, title.short, [16, 14], { weight: 600, width: WIDTH }),
    ...(street ? [houses({ street, x: LEFT, y: 358, width: WIDTH, height: 13, lines: 1 })] : []),
    fitted(LEFT, 384, reason.short, [13, 12], { ...SMALL, width: WIDTH }),
    line(LEFT, 405, words.card.registered, SMALL),
    line(LEFT, 423, link ? new URL(link.url).hostname : '', { ...LABEL, colour: COLOURS.accent }),
  ];
}

function headline(text: string): Markup {
  const face = { ...LABEL, size: fitting(text, [13, 12], { ...LABEL, width: 194 }), width: 194, lines: 2 };
  const lines = linesOf(text, face);
  return markup`${logo(12, 12, 0.5)}${lines.map((each, index) => line(34, 25 + (index - (lines.length - 1) / 2) * 15, each, face))}`;
}

/** Titles under the hero, as many as fit whole. */
function newsBelow(board: Board, words: Words, top: number): Markup[] {
  const head = line(
    LEFT,
    top + 22.5,
    words.site.newsOf(shortOffice(board._pantau_coklit.office.name)),
    LABEL,
  );
  return [head, ...titles(board.items, top + 46.5, LIST_END, () => '')];
}

function leadNews(board: Board, words: Words): Markup[] {
  const [first, ...others] = board.items;
  if (!first) return block(LEFT, 54, words.site.noNews, { ...SMALL, leading: 18, width: WIDTH }).marks;
  const lead = block(LEFT, 54, first.title, { size: 18, weight: 600, leading: 23, width: WIDTH, lines: 6 });
  const meta = metaOf(first, words);
  const below = lead.next - 3;
  const dated = meta ? [fitted(LEFT, below, meta, [13, 12], { ...SMALL, width: WIDTH })] : [];
  const rule = below + (meta ? 12.5 : -5.5);
  return [...lead.marks, ...dated, ...titles(others, rule + 19.5, 318, (item) => metaOf(item, words), rule)];
}

function metaOf(item: BoardItem, words: Words): string {
  const day = dateWords(item._pantau_coklit.date, words);
  return [day, item._pantau_coklit.topic === 'coktas' ? words.shared.coktas : ''].filter(Boolean).join(' · ');
}

/** Titles one below the other, whole or not at all; only the very first may be cut where it alone is too long. */
function titles(
  items: BoardItem[],
  top: number,
  bottom: number,
  metaFor: (item: BoardItem) => string,
  ruleAbove?: number,
): Markup[] {
  const marks: Markup[] = [];
  let y = top;
  let rule = ruleAbove;
  for (const item of items) {
    const meta = metaFor(item);
    const room = Math.floor((bottom - y - (meta ? 18 : 0)) / 18) + 1;
    if (room < 1) break;
    const whole = linesOf(item.title, { size: 14, width: WIDTH });
    if (whole.length > room && marks.length > 0) break;
    const title = block(LEFT, y, item.title, { size: 14, leading: 18, width: WIDTH, lines: room });
    if (rule !== undefined)
      marks.push(markup`<path d="M${LEFT} ${rule}h${WIDTH}" stroke="${COLOURS.line}"/>\n`);
    marks.push(...title.marks);
    if (meta) marks.push(fitted(LEFT, title.next, meta, [13, 12], { ...SMALL, width: WIDTH }));
    const lastBaseline = meta ? title.next : title.next - 18;
    rule = lastBaseline + (meta ? 11.5 : 10.5);
    y = rule + 19.5;
  }
  return marks;
}
