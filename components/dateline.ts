const DATELINE =
  /^\s*\S*kpu\.?\s?go[.,]?\s?id\S*[\s,.–—-]*(?:(?:[a-z']+[\s,(]*(?:tanggal\s+)?)?\d{1,2}(?:\s*[a-z]+\s*\d{4}|[-./]\d{1,2}(?:[-./]\d{2,4})?)\)?[\s,.–—-]+)?/i;

/** The words of a post without the office's address and the day that open them. */
export const withoutDateline = (text: string): string => text.replace(DATELINE, '');

/** The beginning of a text, cut after a whole word. */
export function excerpt(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\s.,;:]+$/, '')}…`;
}
