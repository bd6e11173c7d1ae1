import type { Offset } from '../source';
import { type Claim, distance, fitsSpan, isNear, isSame, isSameArticle, NEAR, overlaps } from './claims';
import { evidenceOf, haltEvidence, stageOf } from './evidence';
import type { History } from './history';
import type { Days, Reading, Statement } from './reading';
import type { Periods, Stage } from './stage';
import { unclearOf } from './unclear';

/** All claims of the same days. */
export interface Group extends Days {
  claims: Claim[];
  /** Statements of one edge that speak for it, with `disagreement` where they differ. */
  edges: { statement: Statement; differs: boolean }[];
  disagrees: boolean;
}

/** Decides between the periods that are left: what stands, what is kept unconfirmed, what is halted. */
export function verdict(history: History, readings: Reading[], utcOffset: Offset): Periods {
  const statements = readings.flatMap((reading) => reading.statements);
  const groups = grouped(history.live);
  const standing = groups.filter(({ claims }) => claims.some(({ stands }) => stands));
  const { stands, disputed } = weigh(standing);
  for (const group of disputed) group.disagrees = true;
  const doubtful = groups.filter((group) => !standing.includes(group));
  for (const group of doubtful)
    if (stands.some((other) => isOfficial(other) && overlaps(other, group))) group.disagrees = true;
  const halted = grouped(history.halted.map(({ claim }) => claim));
  const used = new Set([...history.live, ...history.halted.map(({ claim }) => claim)].flatMap(statementsOf));
  const free = statements.filter((statement) => !used.has(statement));
  const edges = attachEdges(free, [stands, [...disputed, ...doubtful], halted]);
  const lone = edges.flatMap((edge) => inferred(edge, [...stands, ...disputed], utcOffset));
  // Whose other end nothing bears out: of that day nothing was made.
  const open = new Set(edges.filter(({ end }) => end).map(({ post }) => post));
  const made = new Set(
    [...stands, ...disputed, ...halted]
      .flatMap(({ claims, edges: own }) => [
        ...claims.flatMap(statementsOf),
        ...own.map(({ statement }) => statement),
      ])
      .map(({ post }) => post),
  );
  return {
    periods: stands
      .map((group) => {
        const unclear = unclearOf(
          { start: group.start, end: group.end, newest: newestOf(group), changed: isChanged(group) },
          readings,
          ({ post }, itsChange) =>
            itsChange ? history.changed.has(post) : made.has(post) && !open.has(post),
        );
        const stage = stageOf(group, evidenceOf(group), utcOffset);
        return unclear.length > 0 ? { ...stage, unclear } : stage;
      })
      .sort(byStart),
    unconfirmed: [
      ...[...disputed, ...doubtful].map((group) => stageOf(group, evidenceOf(group), utcOffset)),
      ...merged(lone),
    ].sort(byStart),
    halted: halted
      .map((group) => {
        const halts = history.halted
          .filter(({ claim }) => group.claims.includes(claim))
          .flatMap((one) => one.halts);
        return stageOf(group, [...haltEvidence(halts), ...evidenceOf(group)], utcOffset);
      })
      .sort(byStart),
  };
}

/** The statements behind a claim and behind all that was corrected into it. */
function statementsOf({ statement, origin }: Claim): Statement[] {
  return [...(statement ? [statement] : []), ...origin.flatMap(statementsOf)];
}

function newestOf({ claims, edges }: Group): number {
  const statements = [...claims.flatMap(statementsOf), ...edges.map(({ statement }) => statement)];
  return Math.max(-1, ...statements.map(({ time }) => time.order));
}

function isChanged({ claims }: Group): boolean {
  return claims.some(({ statement, origin }) => origin.length > 0 || statement?.change);
}

function byStart(a: Stage, b: Stage): number {
  return a.start.localeCompare(b.start) || a.end.localeCompare(b.end);
}

function grouped(claims: Claim[]): Group[] {
  const groups: Group[] = [];
  for (const claim of claims) {
    const group = groups.find((other) => isSame(other, claim));
    if (group) group.claims.push(claim);
    else
      groups.push({
        start: claim.start,
        end: claim.end,
        claims: [claim],
        edges: [],
        disagrees: claim.added.includes('disagreement'),
      });
  }
  return groups;
}

function isOfficial(group: Group): boolean {
  return group.claims.some(({ official }) => official !== null);
}

/** How many different articles say a period. */
function votes({ claims }: Group): number {
  const posts = claims.flatMap(({ stands, statement }) => (stands && statement ? [statement.post] : []));
  return posts.filter((post, at) => posts.findIndex((other) => isSameArticle(other, post)) === at).length;
}

/** Official periods stand against all that overlap them; of the others, the one that most posts say. @rule 15 */
function weigh(groups: Group[]): { stands: Group[]; disputed: Group[] } {
  const officials = ranked(groups.filter(isOfficial));
  const stands = officials.filter((one, at) => !officials.slice(0, at).some((other) => overlaps(one, other)));
  const disputed = groups.filter(
    (one) => !stands.includes(one) && stands.some((other) => overlaps(one, other)),
  );
  let open = groups.filter((one) => !stands.includes(one) && !disputed.includes(one));
  while (open.length > 0) {
    const cluster = clusterOf(open[0] as Group, open);
    const winner = winnerOf(cluster);
    if (winner) stands.push(winner);
    disputed.push(...cluster.filter((one) => one !== winner));
    open = open.filter((one) => !cluster.includes(one));
  }
  return { stands, disputed };
}

/** The calendar that staff keep goes before the built-in table. */
function ranked(officials: Group[]): Group[] {
  const isCalendar = (group: Group): number =>
    group.claims.some(({ official }) => official?.origin === 'calendar') ? 0 : 1;
  return [...officials].sort((a, b) => isCalendar(a) - isCalendar(b));
}

function clusterOf(first: Group, all: Group[]): Group[] {
  const cluster = [first];
  for (const member of cluster)
    cluster.push(...all.filter((one) => !cluster.includes(one) && overlaps(one, member)));
  return cluster;
}

/** The period that most posts say, if all others differ from it by a few days only. */
function winnerOf(cluster: Group[]): Group | null {
  const most = Math.max(...cluster.map(votes));
  const winners = cluster.filter((group) => votes(group) === most);
  const winner = winners[0];
  if (!winner || winners.length > 1) return null;
  return cluster.every((group) => isNear(group, winner)) ? winner : null;
}

/**
 * Gives each single edge to the full period of another post that it speaks of; returns those that are left.
 * The last of the ranks is what was halted, which a resumption no longer speaks of.
 */
function attachEdges(statements: Statement[], ranks: Group[][]): Statement[] {
  return statements.filter((edge) => {
    if (edge.start && edge.end) return false;
    if (!edge.start && !edge.end) return false;
    for (const groups of edge.change?.kind === 'resumption' ? ranks.slice(0, -1) : ranks) {
      const near = groups
        .filter((group) => fitsSpan(edge, group, edge.remaining ? 1 : NEAR))
        .sort((a, b) => gap(edge, a) - gap(edge, b))[0];
      if (!near) continue;
      near.edges.push({ statement: edge, differs: gap(edge, near) > (edge.remaining ? 1 : 0) });
      return false;
    }
    return true;
  });
}

function gap({ start, end }: Statement, group: Group): number {
  return end ? distance(end, group.end) : distance(start ?? group.start, group.start);
}

/** An end alone, which no full period bears out: kept unconfirmed from the post's own day. @rule 9 */
function inferred(edge: Statement, full: Group[], utcOffset: Offset): Stage[] {
  const { end, time, remaining, post } = edge;
  if (!end || remaining || !time.day || time.day > end) return [];
  const days = { start: time.day, end };
  const differs = full.some((group) => overlaps(group, days));
  const doubts = [...edge.doubts, 'start-inferred' as const, ...(differs ? (['disagreement'] as const) : [])];
  const evidence = [{ url: post.url, title: post.title, quote: edge.quote, doubts: [...new Set(doubts)] }];
  return [{ kind: 'coklit', name: edge.name, ...days, utcOffset, origin: 'announcement', evidence }];
}

function merged(stages: Stage[]): Stage[] {
  return stages.filter((stage, at) => {
    const first = stages.findIndex((other) => isSame(other, stage));
    if (first < at) stages[first]?.evidence.push(...stage.evidence);
    return first === at;
  });
}
