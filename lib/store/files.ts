import * as v from 'valibot';
import type { Post } from '../announcement';
import { webAddress } from '../web-address';
import { restorePostsFile, writePostsFile } from './posts-file';
import { address, instant, readState } from './source-state';
import type { SourceState, StateStore, Store } from './store';

export interface Files {
  /** Text of `posts.json` and `state.json`; null where there is none. */
  posts: string | null;
  state: string | null;
}

/** What the operator said once and a later run need not be told again. */
export interface Told {
  /** The address at which the site lies. */
  siteUrl?: string;
  /** The staff's calendar, as its path was written. */
  calendar?: string;
  /** The staff's list of posts to keep out, likewise. */
  hide?: string;
}

/** What a channel of the mirror was told, kept in `state.json`: see `Marks`. */
const CHANNEL_STATE = v.object({
  notified: v.array(v.string()),
  told: v.string(),
  /** What was being sent when this was written, and so perhaps was. */
  sending: v.exactOptional(
    v.object({ id: v.string(), posts: v.array(v.string()), told: v.exactOptional(v.string()) }),
  ),
  /** In a row, up to now. */
  failures: v.pipe(v.number(), v.integer()),
  /** Not before this instant is it tried again. */
  nextAt: v.nullable(instant),
  /** Where everybody may follow it. */
  url: v.exactOptional(address),
  /** Of the failures: the first one's instant, and what came of the last, as HTTP status or the system's code. */
  failing: v.exactOptional(v.object({ since: instant, code: v.string() })),
});

export type ChannelState = v.InferOutput<typeof CHANNEL_STATE>;

export interface FileStore {
  store: Store;
  /** By the channel's key; whoever opened the store changes it in place. */
  channels: Map<string, ChannelState>;
  /** Kept in `state.json`; whoever opened the store changes it in place. */
  told: Told;
  state: StateStore;
  /** All source states, by key. */
  states(): SourceState[];
  /** What the two files have to hold now; whoever opened the store writes both in one go. */
  files(): { posts: string; state: string };
  /** What could not be taken from the files, in words for the operator; empty when all was. */
  problems: string[];
}

/**
 * The mirror's store: everything in memory between reading the two files and writing them. A commit changes nothing
 * on disk, so a round that is killed leaves the files as they were. Lost or broken posts begin a new generation,
 * which makes the validators in `state.json` worthless, so that everything is asked for again.
 */
export function openFileStore(files: Files, newGeneration: () => string): FileStore {
  const problems: string[] = [];
  const kept = takePosts(files.posts, problems);
  const generation = kept.generation || newGeneration();
  const posts = new Map(kept.posts.map((post) => [post.id, post]));
  const json = takeJson(files.state, problems);
  const states = new Map(takeStates(json, problems).map((state) => [state.key, state]));
  const told = takeTold(json);
  const channels = takeChannels(json);

  const store: Store = {
    generation,
    keepsBoards: false,
    posts: async (office) => [...posts.values()].filter((post) => post.office === office),
    board: async () => null,
    post: async (id) => posts.get(id) ?? null,
    // A mirror has no reader of its own: nothing is ever marked.
    marks: async () => ({ read: [], notified: [], told: null }),
    mark: async () => {},
    told: async () => {},
    commit: async ({ put, drop, read }) => {
      for (const id of drop) posts.delete(id);
      for (const post of put) posts.set(post.id, post);
      for (const { notified } of channels.values()) notified.push(...read);
    },
  };

  return {
    store,
    told,
    channels,
    state: {
      get: async (key) => states.get(key) ?? null,
      set: async (state) => {
        states.set(state.key, state);
      },
    },
    states: () => [...states.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
    files: () => ({
      posts: writePostsFile({ generation, posts: [...posts.values()] }),
      state: `${JSON.stringify(
        {
          ...{ version: 1, told, sources: Object.fromEntries([...states].sort()) },
          ...(channels.size > 0 && { channels: Object.fromEntries([...channels].sort()) }),
        },
        null,
        1,
      )}\n`,
    }),
    problems,
  };
}

function takePosts(text: string | null, problems: string[]): { generation: string; posts: Post[] } {
  if (text === null) return { generation: '', posts: [] };
  try {
    const restored = restorePostsFile(text);
    problems.push(...restored.problems.slice(0, MOST_NAMED).map((problem) => `posts.json: ${problem}`));
    return restored.file;
  } catch (error) {
    problems.push(`posts.json: ${error instanceof Error ? error.message : String(error)}`);
    return { generation: '', posts: [] };
  }
}

/** Faults of one file that are named. */
const MOST_NAMED = 20;

type Fields = Record<string, unknown>;

/** The fields of `state.json`; none where it can't be read. */
function takeJson(text: string | null, problems: string[]): Fields {
  if (text === null) return {};
  try {
    const json: unknown = JSON.parse(text);
    if (isRecord(json) && isRecord(json.sources)) return json;
    problems.push('state.json: is not whole; the sources are asked anew');
    return isRecord(json) ? json : {};
  } catch {
    problems.push('state.json: is not JSON; the sources are asked anew');
    return {};
  }
}

function takeStates({ sources }: Fields, problems: string[]): SourceState[] {
  const all = isRecord(sources) ? Object.entries(sources) : [];
  const states = all.flatMap(([key, state]) => readState(state, key) ?? []);
  if (states.length < all.length)
    problems.push('state.json: is not whole; sources whose state is missing are asked anew');
  return states;
}

/** What the operator said once, from the text of a `state.json`; nothing where it can't be read. */
export function toldIn(state: string | null): Told {
  return takeTold(takeJson(state, []));
}

function takeTold({ told }: Fields): Told {
  const { siteUrl, calendar, hide } = isRecord(told) ? told : {};
  const address = typeof siteUrl === 'string' ? webAddress(siteUrl) : null;
  return {
    ...(address?.endsWith('/') && { siteUrl: address }),
    ...(typeof calendar === 'string' && calendar !== '' && { calendar }),
    ...(typeof hide === 'string' && hide !== '' && { hide }),
  };
}

/** What can't be read begins anew as a channel that was told of everything: silence is better than telling it all anew. */
function takeChannels({ channels }: Fields): Map<string, ChannelState> {
  const all = isRecord(channels) ? Object.entries(channels) : [];
  return new Map(all.flatMap(([key, state]) => (v.is(CHANNEL_STATE, state) ? [[key, state]] : [])));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
