import type { Sentence } from './sentences';

const TODAY =
  /\b(?:(?:di|me)?mulai(?:nya)?|sejak|terhitung|per)\s+(?:\p{L}+\s+){0,4}?(hari\s+ini|besok|lusa)\b|\b(hari\s+ini|besok|lusa)\b[\s,]*(?:\([^)]*\))?[\s,]*(?:[\p{L}\d()]+\s+){0,8}?(?:dimulai|mulai\s+(?:dilaksanakan|berlangsung|dilakukan|digelar))/iu;

/** "hari ini, Senin (" before the date itself. */
const IN_APPOSITION =
  /^(?:hari\s+ini|besok|lusa)[\s,(]*(?:pada|tanggal|tgl\.?|hari|senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|[\s,(])*$/iu;

/** A start that is told from the post's own day. */
interface StartToday {
  /** The whole phrase, "dimulai hari ini" or "besok coklit dimulai". */
  from: number;
  to: number;
  /** Where the day itself is named. */
  at: number;
  /** Days after the post's own. */
  days: number;
}

/** "dimulai hari ini", "mulai besok"; null where the sentence gives the date with it. */
export function todayIn({ text, mentions }: Sentence): StartToday | null {
  const match = TODAY.exec(text);
  if (!match) return null;
  const word = (match[1] ?? match[2] ?? '').toLowerCase();
  const [from, to] = [match.index, match.index + match[0].length];
  const at = from + match[0].toLowerCase().lastIndexOf(word);
  if (mentions.some((placed) => placed.from >= at && IN_APPOSITION.test(text.slice(at, placed.from))))
    return null;
  return { from, to, at, days: word === 'besok' ? 1 : word === 'lusa' ? 2 : 0 };
}
