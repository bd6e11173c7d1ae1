import type { Doubt } from '../dates/mention';
import type { Offset } from '../source';
import type { Claim } from './claim';
import type { Halt, Statement } from './reading';
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
