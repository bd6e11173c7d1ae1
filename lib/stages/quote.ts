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
