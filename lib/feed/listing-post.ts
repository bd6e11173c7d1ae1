import { elementsOf, type MarkupElement, type MarkupNode } from './markup';
import {
  innerText,
  isBlock,
  isHidden,
  isListingLabel,
  isReadMore,
  oneLine,
  readCut,
  titleText,
} from './text';

/** What a part of a listing says of its article. */
export interface ListedPost {
  title: string;
  /** How sure the title is: higher is better. */
  titleRank: number;
  content: string;
  cut: boolean;
  /** Whether the title is that of a link. */
  linked: boolean;
  /** Lines that say when it was put there, and nothing else; then what programs are told of that. */
  stamps: string[];
}

/** A run of text within one line. */
interface Piece {
  text: string;
  link: 'own' | 'other' | null;
  heading: boolean;
  bold: boolean;
}

type Line = Piece[];

/**
 * Reads title and body out of one article's part of a page.
 * @param generic link texts that many articles share.
 * @param labels what stands where many articles have the same: rubrics, authors.
 */
export function readPost(
  nodes: readonly MarkupNode[],
  isOwnLink: (element: MarkupElement) => boolean,
  generic: ReadonlySet<string>,
  labels: ReadonlySet<string>,
): ListedPost {
  const { lines, titles, times } = linesOf(nodes, isOwnLink);
  let readMore = false;
  const useful: Line[] = [];
  const stamps: string[] = [];
  for (const line of lines) {
    const named = moreOf(line);
    if (named) titles.push(named.title);
    const kept = line.filter((piece) => {
      if (piece.link === null) return true;
      const text = oneLine(piece.text);
      const more =
        named?.pieces.includes(piece) || isReadMore(text) || (piece.link === 'own' && generic.has(text));
      if (more) readMore = true;
      return !more;
    });
    const text = textIn(kept);
    const beside = kept.filter(({ link }) => link === null);
    const stamp = isStamp(text) ? text : beside.length < kept.length ? textIn(beside) : '';
    if (isStamp(stamp)) stamps.push(stamp);
    if (isReadMore(text)) readMore = true;
    else if (text && !isDecoration(text, kept)) useful.push(kept);
  }
  const title = chooseTitle(useful, titles, generic, labels);
  const last = useful.at(-1);
  if (last?.every((piece) => isBareLink(piece, title)) && textIn(last).length <= 25) {
    useful.pop();
    readMore = true;
  }
  const whole = bodyOf(useful, title);
  const body = readCut(readMore ? whole.replace(EMPTY_END, '') : whole);
  return {
    title: titleText(title.text),
    titleRank: title.rank,
    linked: [...title.pieces].some(({ link }) => link === 'own'),
    content: body.text,
    cut: body.cut || readMore,
    stamps: [...stamps, ...times],
  };
}

/** What stood around a "Selengkapnya" that was taken out. */
const EMPTY_END = /\s{0,9}(?:\[\s{0,9}\]|\(\s{0,9}\)|[»›→>|:–-]{1,3})\s{0,9}$/;

/** A link to the article, or a blank beside it, that is not the title: "Selengkapnya" in a word nobody foresaw. */
const isBareLink = (piece: Piece, title: Title): boolean =>
  (piece.link === 'own' && !title.pieces.has(piece) && !/[.!?]\s*$/.test(piece.text)) || !piece.text.trim();

/** The lines of text, and the titles that links and pictures carry in attributes. */
function linesOf(
  nodes: readonly MarkupNode[],
  isOwnLink: (element: MarkupElement) => boolean,
): { lines: Line[]; titles: string[]; times: string[] } {
  const found: Line[] = [];
  const titles: string[] = [];
  const times: string[] = [];
  let line: Line = [];
  const end = () => {
    if (line.length) found.push(line);
    line = [];
  };
  const rows = new Map<MarkupElement, boolean>();
  const leadsOn = (row: MarkupElement): boolean => {
    const known = rows.get(row) ?? [...elementsOf(row)].some(isOwnLink);
    rows.set(row, known);
    return known;
  };
  interface Step {
    node: MarkupNode | null;
    link: Piece['link'];
    heading: boolean;
    bold: boolean;
  }
  const stack: Step[] = nodes.toReversed().map((node) => ({ node, link: null, heading: false, bold: false }));
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node } = step;
    if (node === null) {
      end();
      continue;
    }
    if (typeof node === 'string') {
      // A day and a rubric that only their style keeps apart: "24.06.2024Berita".
      const isGlued = /^\p{L}/u.test(node) && isStamp(oneLine(line.at(-1)?.text ?? ''));
      const text = isGlued ? ` ${node}` : node;
      if (node) line.push({ text, link: step.link, heading: step.heading, bold: step.bold });
      continue;
    }
    if (isHidden(node)) continue;
    times.push(...timesIn(node));
    if (ASIDE.has(node.name)) continue;
    const own = node.name === 'a' && isOwnLink(node);
    const link = own ? 'own' : step.link === 'own' ? 'own' : node.name === 'a' ? 'other' : step.link;
    if (own && node.attributes.title) titles.push(node.attributes.title);
    if (node.name === 'img' && link === 'own' && node.attributes.alt) titles.push(node.attributes.alt);
    const block = isBlock(node.name);
    if (block) {
      end();
      if (node.name !== 'br') stack.push({ ...step, node: null });
    } else if (CELL.has(node.name)) {
      // The cells of a row that lists the post stand apart; those of a table in its text stay side by side.
      if (node.parent && leadsOn(node.parent)) {
        end();
        stack.push({ ...step, node: null });
      } else line.push({ text: ' ', link: null, heading: false, bold: false });
    } else if (link === 'own' && isStackedSpan(node)) end();
    const heading = step.heading || /^h[1-6]$/.test(node.name);
    const bold = step.bold || node.name === 'b' || node.name === 'strong';
    for (let i = node.children.length - 1; i >= 0; i--)
      stack.push({ node: node.children[i] ?? '', link, heading, bold });
  }
  end();
  return { lines: found, titles: titles.map(oneLine), times };
}

/** What an element tells programs of the day, unless it stands in a sentence; of what is beside the text all of it. */
function timesIn(element: MarkupElement): string[] {
  const all = element.name === 'footer' ? [...elementsOf(element)] : [element];
  return all.flatMap(({ name, attributes, parent }) =>
    name === 'time' && attributes.datetime && parent && innerText(parent).length <= 100
      ? attributes.datetime
      : [],
  );
}

const CELL = new Set(['td', 'th']);

/** A label right behind another one within a link, which only their style puts on lines of their own. */
function isStackedSpan(element: MarkupElement): boolean {
  if (element.name !== 'span') return false;
  const siblings = element.parent?.children ?? [];
  const before = siblings.length > 50 ? undefined : siblings[siblings.indexOf(element) - 1];
  if (before === undefined || typeof before === 'string' || before.name !== 'span') return false;
  const texts = [innerText(before), innerText(element)];
  return (
    texts.every((text) => text.length >= 8) && !/\s$/.test(texts[0] ?? '') && !/^\s/.test(texts[1] ?? '')
  );
}

const ASIDE = new Set(['nav', 'aside', 'form', 'footer', 'svg']);

/** How a link begins that leads on and says to what: "Selengkapnya: …", "Read more about …". */
const MORE_OF =
  /^\W*(?:(?:baca|lihat)\s+)?(?:selengkapnya|selanjutnya|lebih lanjut|lanjutkan membaca|read more|continue reading)\b(?:\s+(?:tentang|mengenai|about|of))?\W*/i;

/** The pieces of a line that lead on and name the title beside it, which may be cut; null where none do. */
function moreOf(line: Line): { pieces: Piece[]; title: string } | null {
  const pieces = line.filter(({ link, heading }) => link === 'own' && !heading);
  const text = textIn(pieces);
  const title = text.replace(MORE_OF, '');
  return title === text || title === '' ? null : { pieces, title: title.replace(/["”]$/, '') };
}

const textIn = (line: readonly Piece[]): string => oneLine(line.map(({ text }) => text).join(''));

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words of view counts and share links. */
const COUNT_WORDS = words(
  'telah sudah dilihat dibaca view views viewed hit hits pembaca komentar comment comments kali x k rb ribu like likes suka total',
);
const SHARE_WORDS = words(
  'share bagikan sebarkan kirim facebook fb twitter tweet x whatsapp wa telegram instagram ig line email e mail linkedin pinterest copy salin link tautan cetak print pdf on ke via di this artikel berita ini threads tiktok youtube',
);
/** Words of lines that say when and by whom a post was put there. */
const META_WORDS = words(
  `senin selasa rabu kamis jumat jum at jum'at jum’at sabtu minggu ahad monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun sen sel rab kam jum sab min
  januari februari maret april mei juni juli agustus september oktober november nopember desember jan feb mar apr jun jul agu agt ags aug sep sept okt oct nov nop des dec january february march may june july august october december
  wib wita wit pukul jam menit detik am pm oleh by admin administrator operator humas penulis editor author posted diposting dipublikasikan diterbitkan diunggah diperbarui terbit tanggal tgl pada on at in hari minggu pekan bulan tahun sejam semenit sehari seminggu sebulan setahun kemarin baru saja lalu yang ago baca read min day days hour hours minutes minute week weeks month months year years
  kategori category tag tags berita terkini pengumuman umum sosialisasi halaman page dari of`,
);

const isNumber = (word: string): boolean => /^\d+(?:st|nd|rd|th|k|rb|x)?$/.test(word);

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
const isMeta = (word: string): boolean => isNumber(word) || META_WORDS.has(word) || COUNT_WORDS.has(word);

export const isStamp = (text: string): boolean =>
  text.length <= 100 && /(?:^|\D)20\d\d(?:\D|$)/.test(text) && wordsIn(text).every(isMeta);

/** A day, a month, "Kemarin": what a list may be parted by. */
export const isWhen = (text: string): boolean =>
  text.length <= 40 && /\d|^(?:hari ini|kemarin)$/i.test(text) && wordsIn(text).every(isMeta);

const BYLINE = /^(?:ditulis|diposting(?:kan)?|dipublikasikan|written|posted)\s+(?:oleh|by)\b[^.]{1,40}$/i;

/** Not part of a text: view counts, share links, dates and authors on a line of their own, labels that are links. */
function isDecoration(text: string, line: readonly Piece[]): boolean {
  if (text.length > 100) return false;
  if (BYLINE.test(text)) return true;
  const found = wordsIn(text);
  if (found.every((word) => isNumber(word) || COUNT_WORDS.has(word))) return true;
  if (found.every((word) => SHARE_WORDS.has(word))) return true;
  if (line.some(({ heading, link }) => heading || link === 'own')) return false;
  if (text.length <= 40 && line.every(({ text: each, link }) => link === 'other' || !each.trim()))
    return true;
  return found.every(isMeta);
}

/** The same for a line whose links are not known. */
export const isDecorationText = (text: string): boolean =>
  isReadMore(text) || isDecoration(text, [{ text, link: null, heading: false, bold: false }]);

interface Title {
  text: string;
  rank: number;
  /** The pieces that are the title and no body. */
  pieces: ReadonlySet<Piece>;
}

const LONG_TITLE = 300;

function chooseTitle(
  lines: readonly Line[],
  attributes: readonly string[],
  generic: ReadonlySet<string>,
  labels: ReadonlySet<string>,
): Title {
  const candidates: Title[] = [];
  const add = (pieces: readonly Piece[], rank: number) => {
    const text = textIn(pieces);
    if (text && text.length <= LONG_TITLE && /\p{L}/u.test(text))
      candidates.push({ text, rank, pieces: new Set(pieces) });
  };
  lines.forEach((line, i) => {
    const own = line.filter(({ link }) => link === 'own');
    const heading = line.filter((piece) => piece.heading);
    const text = textIn(line);
    const weak = isListingLabel(text)
      ? 5.5
      : generic.has(text) || labels.has(text)
        ? 4
        : isDated(text)
          ? 1
          : 0;
    const early = candidates.length === 0 ? 0.5 : 0;
    if (own.length && heading.length) add(own, 6 + early - weak);
    else if (heading.length)
      add(heading, (candidates.some(({ rank }) => rank >= 5) ? 4 : 5.2) + early - weak);
    else if (own.length) add(own, 5 + early - weak);
    else if (line.every((piece) => piece.bold || !piece.text.trim())) add(line, 3 + early - weak);
    else if (line[0]?.bold && i === 0) add(leadingBold(line), 3 - weak);
    else if (text.length <= 200)
      add(
        line.filter((piece) => !isStamp(oneLine(piece.text))),
        1 + early - weak,
      );
  });
  for (const text of attributes) {
    if (
      text.length > 8 &&
      !isReadMore(text) &&
      !generic.has(text) &&
      !/\.(?:jpe?g|png|gif|webp)$/i.test(text)
    ) {
      candidates.push({ text, rank: 2, pieces: new Set() });
    }
  }
  const best = candidates.reduce<Title | null>((a, b) => (a && a.rank >= b.rank ? a : b), null);
  if (!best) return { text: '', rank: 0, pieces: new Set() };
  const whole = candidates.find(({ text }) => completes(text, best.text));
  return whole ? { ...best, text: whole.text } : best;
}

/** A line beside a title that holds a day: "Humas KPU, 24 Juni 2024". */
const isDated = (text: string): boolean =>
  text.length <= 60 && /\d{1,2}[\s/.-](?:\p{L}{3,9}|\d{1,2})[\s/.-](?:20)?\d\d(?!\d)/u.test(text);

function leadingBold(line: Line): Line {
  const end = line.findIndex((piece) => !piece.bold && piece.text.trim() !== '');
  return line.slice(0, end < 0 ? undefined : end);
}

/** Whether a title is the whole of one that was cut with dots. */
export function completes(whole: string, cut: string): boolean {
  const start = cut.replace(/(?<!\s)\s*(?:(?<!\.)\.{2,}|…)$/, '');
  return (
    start !== cut &&
    start.length >= 8 &&
    whole.length >= start.length &&
    whole.length <= LONG_TITLE &&
    whole.startsWith(start) &&
    !/(?:\.\.|…)$/.test(whole)
  );
}

/** What is left of the lines when the title is out; short lines before it are labels of the page. */
function bodyOf(lines: readonly Line[], title: Title): string {
  const at = lines.findIndex((line) => line.some((piece) => title.pieces.has(piece)));
  const body: string[] = [];
  lines.forEach((line, i) => {
    const rest = line.filter((piece) => !title.pieces.has(piece));
    const text = rest.length === line.length ? textIn(rest) : textIn(rest).replace(/^[\s:|–—-]+/, '');
    if (!text || text === title.text) return;
    if (i < at && (text.length < 60 || isListingLabel(text))) return;
    if (rest.length < line.length && isDecoration(text, rest)) return;
    if (isStamp(text)) return;
    body.push(text);
  });
  return body.join('\n');
}
