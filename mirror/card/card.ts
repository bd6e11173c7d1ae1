import { electionOf, isCancelled } from '../../components/words';
import { type Board, type BoardItem, type Situation, situation } from '../../lib/board';
import { daysBetween } from '../../lib/dates/calendar';
import type { Day } from '../../lib/dates/mention';
import { formatDay, formatRange, type Lang, zoneName } from '../../lib/i18n';
import type { Evidence, Stage } from '../../lib/stages/stage';
import { COLOURS } from '../colours';
import { type Markup, markup } from '../markup';
import { postDay, shortOffice, type Words, wordsIn } from '../words';
import { houses, logo } from './drawings';
import { widthOf } from './lines';
import { block, type Face, fitted, fitting, line, linesOf } from './text';

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
const VOTER_LIST = 'cekdptonline.kpu.go.id';
const SMALL: Face = { size: 13, colour: COLOURS.muted };
const LABEL: Face = { size: 13, weight: 600, colour: COLOURS.muted };
const META: Face = { size: 12, colour: COLOURS.muted };

/**
 * The picture that stands where no script runs: 240 × 480, as SVG. It names the end date, never the days left,
 * for it lives in caches; 'per <date>' and the disclaimer always stand at its foot.
 */
export function cardSvg(input: CardInput): string {
  const lang = input.lang ?? 'id';
  const words = wordsIn(lang);
  const now = situation(input.board, input.now);
  const { spoken, marks } = body(now, input.board, words, lang);
  const asOf = formatDay(input.asOf, lang);
  const label = `${input.sample ? `${words.site.sample}. ` : ''}${spoken} ${words.card.spokenAsOf(asOf)} ${words.card.disclaimer}.`;
  return `${markup`<svg xmlns="http://www.w3.org/2000/svg" width="240" height="480" viewBox="0 0 240 480" role="img" aria-label="${label}" font-family="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif">
<rect x=".5" y=".5" width="239" height="479" rx="8" fill="${COLOURS.ground}" stroke="${COLOURS.line}"/>
${marks}<path d="M1 ${FOOT}h238" stroke="${COLOURS.line}"/>
${line(LEFT, 453, words.card.asOf(asOf), SMALL)}${line(LEFT, 470, words.card.disclaimer, META)}${
  input.sample && line(LEFT + WIDTH, 453, words.site.sample, { ...LABEL, anchor: 'end' })
}</svg>`}\n`;
}

interface Body {
  spoken: string;
  marks: Markup[];
}

function body(now: Situation, board: Board, words: Words, lang: Lang): Body {
  const list = (top: number) => newsBelow(board, words, top);
  const withDay = (evidence: Evidence): Evidence => {
    const post = board.items.find(({ url }) => url !== undefined && url === evidence.url);
    const day = post ? postDay(post, lang) : '';
    return day === '' || evidence.quote === ''
      ? evidence
      : { ...evidence, title: `${evidence.title}, ${day}` };
  };
  switch (now.state) {
    case 'running':
    case 'last-day':
    case 'upcoming':
      return dated(now.stage, words, lang, list);
    case 'halted': {
      const [evidence] = now.stage.evidence;
      const title = isCancelled(now.stage) ? words.shared.cancelledTitle : words.shared.haltedTitle;
      return quoted(
        {
          head: now.stage.name,
          title,
          quotes: evidence ? [withDay(evidence)] : [],
          note: words.shared.waiting,
        },
        list,
      );
    }
    case 'unconfirmed': {
      const quotes = now.stages
        .flatMap((stage) => stage.evidence.slice(0, 1))
        .slice(0, 2)
        .map(withDay);
      const head = now.stages[0]?.name ?? 'Coklit';
      return quoted({ head, title: words.shared.unconfirmedTitle, quotes, note: words.shared.waits }, list);
    }
    case 'maybe': {
      const { item } = now;
      const quotes = [{ url: item.url ?? null, title: postDay(item, lang), quote: item.title, doubts: [] }];
      return quoted(
        { head: 'Coklit', title: words.shared.maybeTitle, quotes, note: words.shared.maybe },
        list,
      );
    }
    default:
      return quiet(now, board, words, lang);
  }
}

/** Running or to come: the last day in big figures, the street, what to prepare, the newest titles. */
function dated(stage: Stage, words: Words, lang: Lang, list: (top: number) => Markup[]): Body {
  const zone = zoneName(stage.utcOffset);
  const days = daysBetween(stage.start, stage.end) + 1;
  const [date = '', ...monthAndYear] = formatDay(stage.end, lang).split(' ');
  const beside = 11 + widthOf(date, 80, 'bold') + 11;
  const month: Face & { width: number } = { size: 20, weight: 600, width: 240 - LEFT - beside };
  const months = linesOf(monthAndYear.join(' '), month);
  const until = words.card.endsAt(formatDay(stage.end, lang, 'weekday-name'), zone);
  const whole = {
    size: fitting(until, [14, 13, 12], month),
    colour: COLOURS.muted,
    width: month.width,
  };
  const from = words.card.from(formatDay(stage.start, lang, 'weekday'));
  const shortDay = (day: Day) => formatDay(day, lang, 'day-month-short');
  const advice = `${words.shared.advicePapers} ${words.shared.adviceBadge}`;
  return {
    spoken: words.card.spoken(
      stage.name,
      formatDay(stage.start, lang),
      formatDay(stage.end, lang, 'weekday'),
      zone,
    ),
    marks: [
      hero(274),
      headline(words.card.until(stage.name)),
      line(10, 101, date, { size: 80, weight: 700, colour: COLOURS.accent }),
      ...months.map((each, index) => line(beside, 80 - (months.length - 1 - index) * 23, each, month)),
      ...linesOf(until, whole).map((each, index) => line(beside, 101 + index * 15, each, whole)),
      fitted(LEFT, 130, from, [15, 14, 13, 12], { width: WIDTH }),
      houses({ x: LEFT, y: 148, width: WIDTH, height: 35, days, lines: 2, dark: 'last' }),
      line(LEFT, 197, shortDay(stage.start), META),
      line(120, 197, words.shared.total(days), { ...META, anchor: 'middle' }),
      line(LEFT + WIDTH, 197, shortDay(stage.end), { ...META, anchor: 'end' }),
      ...block(LEFT, 222, advice, { ...SMALL, leading: 18, width: WIDTH, lines: 3 }).marks,
      ...list(274.5),
    ],
  };
}

/** Put off, or not certain: no figures, but the words of the posts in a frame. */
function quoted(
  what: { head: string; title: string; quotes: Evidence[]; note: string },
  list: (top: number) => Markup[],
): Body {
  const room = what.quotes.length > 1 ? 3 : 5;
  const marks: Markup[] = [];
  let y = 104;
  for (const evidence of what.quotes) {
    const words = `“${evidence.quote || evidence.title}”`;
    const quote = block(22, y, words, { size: 14, leading: 20, width: 196, lines: room });
    const source = evidence.quote ? evidence.title : '';
    const from = block(22, quote.next, source, { ...META, leading: 16, width: 196, lines: 3 });
    marks.push(...quote.marks, ...from.marks);
    y = from.next + 8;
  }
  const bottom = y - 10;
  const note = block(LEFT, bottom + 24, what.note, { size: 13, leading: 18, width: WIDTH, lines: 3 });
  const end = note.next - 2;
  return {
    spoken: `${what.head}: ${what.title}. ${what.note}`,
    marks: [
      hero(end),
      headline(what.head),
      fitted(11, 66, what.title, [36, 28, 24, 20], { weight: 700, width: WIDTH }),
      markup`<rect x="12.5" y="82.5" width="215" height="${bottom - 82}" rx="4" fill="none" stroke="${COLOURS.edge}" stroke-dasharray="3 3"/>\n`,
      ...marks,
      ...note.marks,
      ...list(end + 0.5),
    ],
  };
}

/** The quiet years: news first, the last period in one line below. */
function quiet(now: Situation & { state: 'ended' | 'none' }, board: Board, words: Words, lang: Lang): Body {
  const { last } = now;
  const title = now.state === 'ended' ? words.shared.endedTitle : words.card.none;
  const range = last && formatRange(last.start, last.end, lang, 'short');
  const said = range ? words.widget.noneHint(range) : words.shared.notAnnounced;
  const spokenLast = last && words.shared.last(electionOf(last), formatRange(last.start, last.end, lang));
  return {
    spoken: `${title}. ${spokenLast ? `${spokenLast}. ` : ''}`.trim(),
    marks: [
      markup`<path d="M1 326h238v108H1z" fill="${COLOURS.tint}"/><path d="M1 326.5h238" stroke="${COLOURS.line}"/>\n`,
      headline(words.site.newsOf(shortOffice(board._pantau_coklit.office.name))),
      ...leadNews(board, words, lang),
      fitted(LEFT, 347, title, [16, 14], { weight: 600, width: WIDTH }),
      last
        ? markup`${houses({ x: LEFT, y: 358, width: WIDTH, height: 13, days: daysBetween(last.start, last.end) + 1, lines: 1, dark: 'all' })}`
        : markup``,
      fitted(LEFT, 384, said, [13, 12], { ...SMALL, width: WIDTH }),
      line(LEFT, 405, words.card.registered, SMALL),
      line(LEFT, 423, VOTER_LIST, { ...LABEL, colour: COLOURS.accent }),
    ],
  };
}

function hero(bottom: number): Markup {
  return markup`<path d="M1 8.5a7.5 7.5 0 0 1 7.5-7.5h223a7.5 7.5 0 0 1 7.5 7.5V${bottom}H1z" fill="${COLOURS.tint}"/><path d="M1 ${bottom + 0.5}h238" stroke="${COLOURS.line}"/>\n`;
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

function leadNews(board: Board, words: Words, lang: Lang): Markup[] {
  const [first, ...others] = board.items;
  if (!first) return block(LEFT, 54, words.site.noNews, { ...SMALL, leading: 18, width: WIDTH }).marks;
  const lead = block(LEFT, 54, first.title, { size: 18, weight: 600, leading: 23, width: WIDTH, lines: 6 });
  const meta = metaOf(first, words, lang);
  const below = lead.next - 3;
  const dated = meta ? [fitted(LEFT, below, meta, [13, 12], { ...SMALL, width: WIDTH })] : [];
  const rule = below + (meta ? 12.5 : -5.5);
  return [
    ...lead.marks,
    ...dated,
    ...titles(others, rule + 19.5, 318, (item) => metaOf(item, words, lang), rule),
  ];
}

function metaOf(item: BoardItem, words: Words, lang: Lang): string {
  const day = postDay(item, lang);
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
