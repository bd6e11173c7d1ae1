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

/** A short fingerprint of a text: two 32-bit multiplicative hashes, in base 36. No defence against forgery. */
export function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (a >>> 0).toString(36) + (b >>> 0).toString(36).padStart(7, '0');
}
