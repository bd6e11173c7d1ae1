import { join } from 'node:path';
import { isRead, type PollReason, type PollState } from '../lib/poll/result';
import type { Source } from '../lib/source';
import type { ChannelState } from '../lib/store/files';
import type { SourceState } from '../lib/store/store';
import type { Disk } from './disk';
import type { Hidden } from './hide';

/** What changes at every run, apart from the content: `status.json`. Instants are ISO 8601. */
export interface Status {
  version: 1;
  checked_at: string;
  /** Of any source; null where none was ever read. */
  last_success_at: string | null;
  next_at: string;
  /** Of the first source that is in trouble, else of the first. */
  state: PollState;
  reason?: PollReason;
  sources: SourceStatus[];
  /** What the mirror's staff keep out, and why; absent where that is nothing. */
  hidden?: Hidden[];
  /** What is wrong in the files of the mirror's staff, as file, place and reason; what was good before stays. */
  problems?: string[];
  /** Whom the mirror tells besides; absent where it never told anybody. */
  channels?: ChannelStatus[];
}

/** A channel by the kind of its service and a hash; its address only where it is for everybody. */
export interface ChannelStatus {
  key: string;
  /** Where everybody may follow it. */
  url?: string;
  /** In a row; 0 where the last message arrived. */
  failures: number;
  /** Since when, and what the last one came to: HTTP status or the system's code. */
  failing_since?: string;
  code?: string;
  next_at?: string;
}

export interface SourceStatus {
  key: string;
  name: string;
  url: string;
  state: PollState;
  reason?: PollReason;
  /** HTTP status of the last answer. */
  status?: number;
  last_success_at: string | null;
}

/** How an office of many stands, in the `status.json` of them all. */
export interface OfficeStatus extends Pick<Status, 'state' | 'reason' | 'last_success_at' | 'next_at'> {
  id: string;
  name: string;
  province: string;
  /** What a run for it alone would exit with: 0 read, 4 read but for some source, 3 its old copy stands, or it has none. */
  code: 0 | 2 | 3 | 4;
  /** In one sentence what the last round came to. */
  line: string;
}

/** `status.json` in the folder around those of many offices. */
export interface StatusOfMany extends Omit<Status, 'sources' | 'hidden'> {
  offices: OfficeStatus[];
  /** Folders of offices that are not asked any more: their last copy stays as it is until somebody deletes it. */
  left: string[];
}

/** Whether a folder was written as that of many offices. */
export async function isOfMany(out: string, disk: Pick<Disk, 'read'>): Promise<boolean> {
  const bytes = await disk.read(join(out, 'status.json'));
  try {
    return Array.isArray(JSON.parse(new TextDecoder().decode(bytes ?? undefined)).offices);
  } catch {
    return false;
  }
}

/** How the channels stand that a folder knows. */
export function channelsOf(channels: ReadonlyMap<string, ChannelState>): Pick<Status, 'channels'> {
  if (channels.size === 0) return {};
  const all = [...channels].sort().map(([key, { url, failures, failing, nextAt }]) => ({
    ...{ key, failures },
    ...(url !== undefined && { url }),
    ...(failing && { failing_since: failing.since, code: failing.code }),
    ...(nextAt !== null && { next_at: nextAt }),
  }));
  return { channels: all };
}

/** The channels of many offices: each as where it fails longest. */
export function channelsOfMany(offices: readonly Pick<Status, 'channels'>[]): Pick<Status, 'channels'> {
  const worst = new Map<string, ChannelStatus>();
  const since = ({ failing_since }: ChannelStatus) => failing_since ?? '\uffff';
  for (const channel of offices.flatMap(({ channels }) => channels ?? [])) {
    const known = worst.get(channel.key);
    if (!known || since(channel) < since(known)) worst.set(channel.key, channel);
  }
  return worst.size === 0 ? {} : { channels: [...worst.values()] };
}

/** One status of all sources, in the order in which they are asked. */
export function statusOf(sources: readonly Source[], states: readonly SourceState[], now: Date): Status {
  const all = sources.flatMap(({ key, name, url }) => {
    const state = states.find((each) => each.key === key);
    return state ? [{ name, url, state }] : [];
  });
  const troubled = (all.find(({ state }) => !isRead(state.result)) ?? all[0])?.state;
  return {
    version: 1,
    checked_at: latest(all.map(({ state }) => state.checkedAt)) ?? now.toISOString(),
    last_success_at: latest(all.flatMap(({ state }) => state.succeededAt ?? [])),
    next_at: all.map(({ state }) => state.nextAt).sort()[0] ?? now.toISOString(),
    state: troubled?.result ?? 'offline',
    ...(troubled?.reason === undefined ? {} : { reason: troubled.reason }),
    sources: all.map(({ name, url, state }) => ({
      key: state.key,
      name,
      url,
      state: state.result,
      ...(state.reason === undefined ? {} : { reason: state.reason }),
      ...(state.status === undefined ? {} : { status: state.status }),
      last_success_at: state.succeededAt,
    })),
  };
}

/** The last of some instants; null where there are none. */
export function latest(instants: string[]): string | null {
  return [...instants].sort().at(-1) ?? null;
}
