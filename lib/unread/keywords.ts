import { fold } from '../plain-text';

/** Where one of the user's keywords first stands in a post. */
export interface FoundKeyword {
  keyword: string;
  in: 'title' | 'text';
  /** UTF-16 units into the title or the text. */
  start: number;
  end: number;
}

/**
 * Finds the keywords that stand in a post as whole words, whatever their case and accents: each once, those in the
 * title first, in the order of their places.
 */
export function keywordFinder(
  keywords: readonly string[],
): (post: { title: string; text: string }) => FoundKeyword[] {
  if (keywords.length === 0) return () => [];
  const patterns = keywords.map((keyword) => ({ keyword, pattern: patternOf(keyword) }));
  return (post) => {
    const found: FoundKeyword[] = [];
    for (const place of ['title', 'text'] as const) {
      const left = patterns.filter(({ keyword }) => !found.some((other) => other.keyword === keyword));
      if (left.length === 0) break;
      const folded = fold(post[place]);
      const here = left.flatMap(({ keyword, pattern }) => {
        const match = pattern.exec(folded);
        if (!match) return [];
        const [start, end] = inOriginal(post[place], match.index, match.index + match[0].length);
        return [{ keyword, in: place, start, end }];
      });
      found.push(...here.sort((a, b) => a.start - b.start));
    }
    return found;
  };
}

function patternOf(keyword: string): RegExp {
  const words = fold(keyword)
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'u');
}

/** Places in a folded text as places in the text itself: folding can make a character longer, shorter, or nothing. */
function inOriginal(text: string, from: number, until: number): [start: number, end: number] {
  let [folded, at, start] = [0, 0, 0];
  for (const character of text) {
    const length = fold(character).length;
    if (folded <= from && length > 0) start = at;
    if (folded >= until && length > 0) break;
    folded += length;
    at += character.length;
  }
  return [start, at];
}
