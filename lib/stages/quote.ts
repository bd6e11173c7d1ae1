const LONGEST = 240;

/** The words around the dates, verbatim: the whole sentence, or as much of a long one as fits beside them. */
export function quoteOf(sentence: string, from: number, to: number): string {
  const whole = sentence.trim();
  if (whole.length <= LONGEST) return whole;
  const spare = Math.max(0, LONGEST - (to - from));
  let start = Math.max(0, from - Math.ceil(spare * 0.7));
  let end = Math.min(sentence.length, Math.max(to, start + LONGEST));
  start = Math.max(0, Math.min(start, end - LONGEST));
  while (start > 0 && start < from && !/\s/.test(sentence[start - 1] ?? ' ')) start++;
  while (end < sentence.length && end > to && !/\s/.test(sentence[end] ?? ' ')) end--;
  return sentence.slice(start, end).trim();
}

const DECREE =
  /\b(?:keputusan|surat(?:\s+edaran|\s+dinas)?|sk|peraturan|pkpu|maklumat|pengumuman)\b[^.;\n]{0,80}?\b(?:nomor|no\.?|nmr)\s*:?\s*[\w./-]*\d[\w./-]*/iu;

/** The words that name the decree behind a change, with the rest of their sentence; null where none is named. */
export function decreeIn(sentences: readonly { text: string }[]): string | null {
  for (const { text } of sentences) {
    const match = DECREE.exec(text);
    if (match) return quoteOf(text, match.index, match.index + match[0].length);
  }
  return null;
}
