import type { Day, Doubt } from '../dates/mention';
import type { Offset } from '../source';
import type { Claim } from './claims';
import type { Halt, Statement } from './reading';
import type { Sentence } from './sentences';
import type { Evidence, Stage } from './stage';
import type { Group } from './verdict';

interface Dated {
  order: number;
  evidence: Evidence;
  decree: string | null;
}

/** The sentence that names the decree is evidence, too, where the quote does not hold it. */
function withDecree(evidence: Evidence, decree: string | null): Evidence[] {
  return decree && decree !== evidence.quote
    ? [evidence, { ...evidence, quote: decree, doubts: [] }]
    : [evidence];
}

/** A group of claims as a period. */
export function stageOf({ start, end, claims }: Group, evidence: Evidence[], utcOffset: Offset): Stage {
  const official = claims.find((one) => one.official)?.official;
  return {
    kind: 'coklit',
    name: official?.name ?? commonName(claims),
    start,
    end,
    utcOffset: official?.utcOffset ?? utcOffset,
    origin: official?.origin ?? 'announcement',
    evidence,
  };
}

/** What speaks for a group of claims, newest first: its posts, those that it corrected, single edges, official sources. */
export function evidenceOf({ claims, edges, disagrees }: Group): Evidence[] {
  const statements = claims.flatMap((one) => wordsOf(one, disagrees));
  const single = edges.map(({ statement, differs }) => told(statement, differs));
  const posts = [...statements, ...single]
    .sort((a, b) => b.order - a.order)
    .flatMap(({ evidence, decree }) => withDecree(evidence, decree));
  return unique([...posts, ...claims.flatMap((one) => officialEvidence(one, disagrees))]);
}

/** The words that halt a period, newest first. */
export function haltEvidence(halts: Halt[]): Evidence[] {
  const evidence = [...halts]
    .sort((a, b) => b.time.order - a.time.order)
    .flatMap(({ post, quote, decree }) =>
      withDecree({ url: post.url, title: post.title, quote, doubts: [] }, decree),
    );
  return unique(evidence);
}

function wordsOf(claim: Claim, disagrees: boolean): Dated[] {
  const own = claim.statement ? [told(claim.statement, disagrees)] : [];
  return [...own, ...claim.origin.flatMap((one) => wordsOf(one, false))];
}

function officialEvidence({ official, origin }: Claim, differs: boolean): Evidence[] {
  const own = (official?.evidence ?? []).map((one) => ({ ...one, doubts: withDoubt(one.doubts, differs) }));
  return [...own, ...origin.flatMap((one) => officialEvidence(one, false))];
}

function withDoubt(doubts: Doubt[], differs: boolean): Doubt[] {
  return differs && !doubts.includes('disagreement') ? [...doubts, 'disagreement'] : doubts;
}

function told({ post, quote, doubts, time, change, decree }: Statement, differs: boolean): Dated {
  const evidence = { url: post.url, title: post.title, quote, doubts: withDoubt(doubts, differs) };
  return { order: time.order, evidence, decree: change ? decree : null };
}

function unique(evidence: Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ url, title, quote }) => {
    const key = `${url}|${title}|${quote}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function commonName(claims: Claim[]): string {
  const names = claims.flatMap(({ statement, origin }) => [
    ...(statement ? [statement.name] : []),
    ...origin.flatMap((one) => one.official?.name ?? one.statement?.name ?? []),
  ]);
  const count = (name: string): number => names.filter((other) => other === name).length;
  return names.filter((name) => name !== 'Coklit').sort((a, b) => count(b) - count(a))[0] ?? 'Coklit';
}

const LONGEST = 240;

/** The words around the dates, verbatim: the whole sentence, or as much of a long one as fits beside them. */
export function quoteOf(
  { text, written }: Pick<Sentence, 'text' | 'written'>,
  from: number,
  to: number,
): string {
  if (text.trim().length <= LONGEST) return written(0, text.length).trim();
  const spare = Math.max(0, LONGEST - (to - from));
  let start = Math.max(0, from - Math.ceil(spare * 0.7));
  let end = Math.min(text.length, Math.max(to, start + LONGEST));
  start = Math.max(0, Math.min(start, end - LONGEST));
  while (start > 0 && start < from && !/\s/.test(text[start - 1] ?? ' ')) start++;
  while (end < text.length && end > to && !/\s/.test(text[end] ?? ' ')) end--;
  return written(start, end).trim();
}

const DECREE =
  /\b(?:keputusan|surat(?:\s+edaran|\s+dinas)?|sk|peraturan|pkpu|maklumat|pengumuman)\b[^.;\n]{0,80}?\b(?:nomor|no\.?|nmr)\s*:?\s*[\w./-]*\d[\w./-]*/iu;

/** The words that name the decree behind a change, with the rest of their sentence; null where none is named. */
export function decreeIn(sentences: readonly Sentence[]): string | null {
  for (const sentence of sentences) {
    const match = DECREE.exec(sentence.text);
    if (match) return quoteOf(sentence, match.index, match.index + match[0].length);
  }
  return null;
}

const PILKADA =
  /\b(?:pilkada|pemilukada|pilgub|pilbup|pilwali|pilwalkot|pemilihan\s+(?:gubernur|bupati|wali\s?kota|kepala\s+daerah|serentak))/i;
const PEMILU = /\b(?:pemilu|pemilihan\s+umum|pileg|pilpres)\b/i;
/** Names of bodies, persons and papers that carry the word without naming an election. */
const BODIES =
  /\b(?:komisi\s+pemilihan\s+umum|(?:badan\s+pengawas|pengawas|panwaslu|penyelenggara|panitia\s+pengawas)\s+pemilu|peraturan\s+komisi\s+pemilihan\s+umum|kelas\s+pemilu|rumah\s+pintar\s+pemilu)\b/gi;

/** An election that a text names, and what the text says from there on. */
export interface Election {
  name: 'Pilkada' | 'Pemilu';
  tail: string;
}

/** The election that a text names; null where it names none, or both kinds. */
export function electionIn(text: string): Election | null {
  const plain = text.replace(BODIES, ' ');
  const [pilkada, pemilu] = [PILKADA, PEMILU].map((words) => plain.search(words)) as [number, number];
  if (pilkada >= 0 === pemilu >= 0) return null;
  return pilkada >= 0
    ? { name: 'Pilkada', tail: plain.slice(pilkada) }
    : { name: 'Pemilu', tail: plain.slice(pemilu) };
}

/**
 * 'Coklit Pilkada 2024', 'Coklit Pemilu 2024', or 'Coklit' where no election is named or it is left open. They are asked
 * in turn. A Pilkada without a year is held in the year of its Coklit.
 */
export function nameOf(elections: readonly (Election | null)[], end: Day): string {
  for (const election of elections) {
    if (!election) continue;
    const year = yearAfter(election.tail, end) ?? (election.name === 'Pilkada' ? end.slice(0, 4) : null);
    if (year) return `Coklit ${election.name} ${year}`;
  }
  return 'Coklit';
}

/** The year that follows an election's name, where the election can be the one that this Coklit is for. */
function yearAfter(tail: string, end: Day): string | null {
  const year = /^[^.;\d]*?\b(20\d\d)\b/.exec(tail.slice(0, 160))?.[1];
  const coklit = Number(end.slice(0, 4));
  if (!year || Number(year) < coklit || Number(year) > coklit + 2) return null;
  return year;
}
