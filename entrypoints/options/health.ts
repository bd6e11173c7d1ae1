import type { Catalogue } from '../../lib/i18n';
import type { Way } from '../../lib/poll/result';
import type { Source } from '../../lib/source';
import type { SourceState } from '../../lib/store/store';
import type { Round } from '../shared/history';

/** All that the health page tells of one source. */
export interface SourceHealth {
  source: Source;
  state: SourceState | null;
  /** Posts kept of it. */
  stored: number;
  /** The last rounds, oldest first. */
  history: readonly Round[];
  /** Whether the browser lets it be read. */
  allowed: boolean;
}

/** In what condition a source can be, what needs attention most first. */
const CONDITIONS = [
  'no-permission',
  'store',
  'offline',
  'unreachable',
  'refused',
  'drift',
  'never',
  'good',
] as const;

/** `none`: no source is followed. */
export type Condition = (typeof CONDITIONS)[number] | 'none';

/** The condition of one source, from its last round and its permission. */
export function conditionOf({ state, allowed }: Pick<SourceHealth, 'state' | 'allowed'>): Condition {
  if (!allowed) return 'no-permission';
  if (!state) return 'never';
  if (state.reason?.startsWith('store-')) return 'store';
  return CONDITIONS.find((each) => each === state.result) ?? 'good';
}

/** What holds for all of them together: the one that needs attention most. */
export function overall(sources: readonly SourceHealth[]): { condition: Condition; of: SourceHealth | null } {
  for (const condition of CONDITIONS) {
    const of = sources.find((source) => conditionOf(source) === condition);
    if (of) return { condition, of };
  }
  return { condition: 'none', of: null };
}

/** What a source is read from, in words; `way` where it is known by which way. */
export function kindWords(
  kind: NonNullable<SourceState['kind']>,
  { kindListing, kindPage, kindRss, kindAtom, kindJson }: Catalogue['options'],
  way: Way['by'] = 'kpu',
): string {
  const listing = way === 'kpu' ? kindListing : kindPage;
  return { listing, rss: kindRss, rdf: kindRss, atom: kindAtom, 'json-feed': kindJson, api: kindJson }[kind];
}

/** The page as plain text, for a mail or a chat with support. */
export function report(
  sources: readonly SourceHealth[],
  about: { version: string; agent: string; now: Date; notifications: boolean; leftOut: readonly string[] },
): string {
  const lines = [
    `Pantau Coklit ${about.version}`,
    about.agent,
    about.now.toISOString(),
    `notifications: ${about.notifications ? 'granted' : 'not granted'}`,
  ];
  for (const { source, state, stored, history, allowed } of sources) {
    lines.push(
      '',
      `${source.office.name}, ${source.name}`,
      source.url,
      `permission: ${allowed ? 'granted' : 'not granted'}`,
      `result: ${state?.result ?? 'never checked'}${state?.reason ? `, ${state.reason}` : ''}${state?.status ? `, HTTP ${state.status}` : ''}`,
      `kind: ${state?.kind ?? '-'}`,
      `last check: ${state?.checkedAt ?? '-'}`,
      `last success: ${state?.succeededAt ?? '-'}`,
      `next check: ${state?.nextAt ?? '-'}`,
      `failures in a row: ${state?.failures ?? 0}`,
      `stored posts: ${stored}`,
      `last rounds: ${history.map(({ ok }) => (ok ? '+' : '-')).join('') || '-'}`,
    );
  }
  if (about.leftOut.length > 0) lines.push('', 'left out:', ...about.leftOut);
  return `${lines.join('\n')}\n`;
}
