/** Control and format characters (those that turn the reading direction among them), but for white space and the joiners that scripts and emoji need. */
const INVISIBLE = /(?![\s\u200c\u200d])[\p{Cc}\p{Cf}]/gu;
/** Halves of surrogate pairs without the other half: `encodeURIComponent` throws on them. */
const HALVES = /\p{Cs}/gu;

/** Text without lone halves of surrogate pairs. */
export const wellFormed = (text: string): string => text.replace(HALVES, '\ufffd');

/** Text that shows nothing but what can be seen: well-formed, without control and format characters. */
export const plainText = (text: string): string => wellFormed(text).replace(INVISIBLE, '');

/** The beginning of a text, at most so many UTF-16 units long and never ending in half a character. */
export const cutAt = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
