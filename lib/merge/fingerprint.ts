import { hash } from './hash';

const COUNT = String.raw`\d[\d.,]*`;
const VIEWED = `(?:di(?:lihat|baca|akses|kunjungi|tonton)|pembaca|pengunjung|views?|viewers?|hits?|tayangan)`;
const MONTH = '(?:jan|feb|peb|mar|apr|mei|jun|jul|agu|sep|okt|nov|nop|des)';
const VIEWS = new RegExp(
  [
    String.raw`(?<![\w.,])${COUNT}\s*(?:(?:x|kali)\s*)?\b${VIEWED}\b(?:\s*${COUNT}\s*(?:x|kali)\b)?`,
    String.raw`\b${VIEWED}\b\s*(?:sebanyak\s*)?(?::\s*)?${COUNT}(?:\s*(?:x|kali)\b)?`,
    // A bare number on a line of its own, or before a title's first word.
    String.raw`^[^\S\n]*${COUNT}[^\S\n]*$`,
  ].join('|'),
  'gim',
);
const LEADING_COUNT = new RegExp(String.raw`^\s*\d+\s+(?!${MONTH})(?=\p{Lu})`, 'iu');
const STARTS_UPPER = /^\s*\d+\s+\p{Lu}/u;
const CUT_END = /(?<![\s.…])[\s.…]+$/;

/** A wording without what changes at every visit: white space, counts of views, the dots of a cut body. */
export function settled(text: string): string {
  const counted = STARTS_UPPER.test(text) ? text.replace(LEADING_COUNT, '') : text;
  return counted.normalize('NFC').replace(VIEWS, ' ').replace(/\s+/g, ' ').replace(CUT_END, '').trim();
}

/** Two wordings with the same fingerprint say the same. */
export function fingerprint(title: string, text: string): string {
  return hash(`${settled(title)}\n${settled(text)}`);
}
