import { daysBetween } from '../dates/calendar';
import type { DateMention } from '../dates/mention';
import { latestBefore } from '../dates/years';
import type { Sentence } from './sentences';

/** Two days further apart are of two rows. */
const LONGEST_ROW = 200;
/** Between the two dates of a row: cells that came apart, or the label of the second. */
const CELLS =
  /^(?:,|\s*[\s|);]\s*(?:\/\s*)?[\s|(]*|\s*[|;,./]?\s*(?:(?:tanggal|tgl\.?|hari|waktu)\s+)?(?:selesai|akhir|berakhir|penutupan|sampai|hingga)(?:\s+(?:tanggal|pelaksanaan|kegiatan|coklit))?\s*[:=|\t]\s*)(?:hari\s+)?(?:(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu)[\s,]*)?(?:tanggal\s+|tgl\.?\s+)?$/iu;

/**
 * The dates of a text, those of a row joined: the first the start, the second the end, in whatever way the cells came
 * apart. They need no connector.
 * @rule 6a
 */
export function rowsOf(field: string, mentions: DateMention[]): DateMention[] {
  const rows: DateMention[] = [];
  for (let at = 0; at < mentions.length; at++) {
    const one = mentions[at] as DateMention;
    const row = rowFrom(field, one, mentions[at + 1]);
    rows.push(row ?? one);
    if (row) at++;
  }
  return rows;
}

function rowFrom(field: string, one: DateMention, other: DateMention | undefined): DateMention | null {
  if (!other || one.end || other.end) return null;
  const between = field.slice(one.index + one.text.length, other.index);
  if (between.length > 60 || !CELLS.test(between)) return null;
  const open = one.doubts.includes('year-inferred') && !other.doubts.includes('year-inferred');
  const start = open ? latestBefore(one.start, other.start) : one.start;
  if (start > other.start || daysBetween(start, other.start) > LONGEST_ROW) return null;
  return {
    start,
    end: other.start,
    text: field.slice(one.index, other.index + other.text.length),
    index: one.index,
    doubts: [...new Set([...one.doubts, ...other.doubts])],
  };
}

const BULLET = /^\s*[*•▪\-–—]\s*\p{L}/u;
const HEADING = /\b(?:tahapan|jadwal|agenda|rangkaian)\b|:\s*$/iu;

/**
 * The dates of a schedule that stand in lines of their own above what they belong to, each with the line below. Where
 * the line before the first of them is an entry and no heading, dates stand below, as they mostly do.
 * @param isEntry whether a line names a stage
 */
export function headingsOf(
  sentences: Sentence[],
  isEntry: (sentence: Sentence) => boolean,
): Map<Sentence, Sentence> {
  const bare = sentences.filter(isBareDate);
  const first = bare[0];
  const below = first && sentences[sentences.indexOf(first) + 1];
  if (!first || !below || bare.length < 2) return new Map();
  const above = sentences[sentences.indexOf(first) - 1];
  const opens =
    !above ||
    (HEADING.test(above.text) && !isEntry(above)) ||
    (BULLET.test(below.text) && !BULLET.test(above.text));
  if (!opens) return new Map();
  return new Map(
    bare.flatMap((date) => {
      const entry = sentences[sentences.indexOf(date) + 1];
      return entry && !isBareDate(entry) ? [[date, entry] as const] : [];
    }),
  );
}

/** A line of nothing but a date. */
export function isBareDate({ text, mentions }: Sentence): boolean {
  const [only, more] = mentions;
  if (!only || more) return false;
  return !/[\p{L}\d]/u.test(text.slice(0, only.from) + text.slice(only.to));
}

/** "Hari, tanggal:", "Awal:": names what stands beside it and no stage. */
export function isFieldLabel(text: string): boolean {
  return LABEL.test(text);
}

const LABEL =
  /^[\s\p{P}\d.)|]*(?:(?:hari|tanggal|tgl|waktu|jadwal|masa|periode|pelaksanaan|mulai|awal|selesai|akhir|berakhir)(?:\s{0,9}[,/&.]\s{0,9}|\s{1,9}(?:dan\s{1,9})?)?){1,4}(?:kegiatan|tahapan)?\s{0,9}(?:[:=|]|\t|$)/iu;
