/** Halves of surrogate pairs without the other half: `encodeURIComponent` throws on them. */
const HALVES = /\p{Cs}/gu;
/**
 * What has no shape of its own: control and format characters, those that turn the reading direction among them, but
 * white space and the joiners that scripts and emoji need.
 */
const SHAPELESS = /(?![\s\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** What most texts are made of, so that for most of them the slow search for the shapeless is never even made ready. */
const COMMON = /^[\n -~\u2010-\u2027]*$/;

/** Text without lone halves of surrogate pairs. */
export const wellFormed = (text: string): string => text.replace(HALVES, '\ufffd');

/** Text that shows nothing but what can be seen: well-formed, without control and format characters. */
export const plainText = (text: string): string =>
  COMMON.test(text)
    ? text
    : text.replace(SHAPELESS, (each) => (each >= '\ud800' && each < '\ue000' ? '\ufffd' : ''));

/** The beginning of a text, at most so many UTF-16 units long and never ending in half a character. */
export const cutAt = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '');

/** The beginning of a text, at most so many UTF-16 units long; it ends at a word, where it has more than one, and '…'. */
export function excerpt(text: string, length: number): string {
  if (text.length <= length) return text;
  const words = text.slice(0, length).replace(/\s+\S*$/, '');
  return words.length < length ? `${words}…` : cutAt(text, length);
}

/** A text as it is searched: without case, accents, and the fonts that posts are decorated with. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
