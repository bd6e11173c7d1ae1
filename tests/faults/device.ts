import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { messageOf } from '../../components/message';
import { isSilent, summarise } from '../../entrypoints/shared/trouble';
import { type Board, type BoardItem, situation } from '../../lib/board';
import { correctionFrom } from '../../lib/clock';
import { extension } from '../../lib/i18n/id/extension';
import { shared } from '../../lib/i18n/id/shared';
import { checkAll, type Exclusive, type PollDeps, type PollResult } from '../../lib/poll';
import { defaultSettings } from '../../lib/settings';
import { DEFAULT_SOURCES, HOME_OFFICE } from '../../lib/source';
import { openStore, type SourceState, type StateStore, type Store, StoreError } from '../../lib/store';
import { badge, type Following, followedItems } from '../../lib/unread';
import type { FakeKpu } from '../fake-kpu';
import { fetchFrom } from './office';

const NEVER = new Promise<never>(() => {});
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The background of an extension while it lives: at the step told it ends, before or after what it does there. */
export class Worker {
  private steps = 0;
  private end: () => void = () => {};
  alive = true;
  readonly ended = new Promise<'killed'>((resolve) => {
    this.end = () => resolve('killed');
  });

  constructor(
    private readonly lastStep = Number.POSITIVE_INFINITY,
    private readonly doesLast = false,
  ) {}

  /** A step outwards. The dead take none, and hear of none. */
  async step<T>(work: () => Promise<T>): Promise<T> {
    if (!this.alive) return NEVER;
    this.steps += 1;
    const last = this.steps >= this.lastStep;
    if (last && !this.doesLast) return this.die();
    const done = await work();
    if (last || !this.alive) return this.die();
    return done;
  }

  private die(): Promise<never> {
    this.alive = false;
    this.end();
    return NEVER;
  }
}

/** What a round may meet. */
export interface Trouble {
  worker?: Worker;
  /** In the place of the network. */
  fetch?: typeof fetch;
  online?: boolean;
  /** Called before each write of the small state. */
  onState?: () => void;
  /** Wraps the store. */
  store?: (store: Store) => Store;
  /** Another round, in another window. */
  beside?: Promise<unknown>;
  /** False to ask only what is due. */
  force?: boolean;
}

/** What a person would see. */
export interface Shown {
  titles: string[];
  /** State, figures in words, and dates of the countdown. */
  countdown: string;
  /** Of the posts whose day does not hang on when they were first seen. */
  days: string[];
  unread: string[];
  badge: string;
  /** The line above the countdown; '' where all is well. */
  trouble: string;
}

/** An extension on a device: the real poller, store and rules over a database in memory, with a clock that can be wrong. */
export class Device {
  factory = new IDBFactory();
  /** Milliseconds by which the device's clock is ahead. */
  ahead = 0;
  /** Whether the user lets the extension read the office. */
  allowed = true;
  cacheControl: string | undefined;
  /** Errors of ours that a round told of. */
  readonly reported: unknown[] = [];
  private opened: Promise<Store> | undefined;
  private readonly small = new Map<string, string>();
  private readonly locks = new Map<string, Worker>();

  constructor(
    private readonly office: FakeKpu,
    /** The true time, in milliseconds. */
    private readonly time: () => number,
    readonly name = 'device',
  ) {}

  /** The store as a context of the extension opens it. */
  store(): Promise<Store> {
    this.opened ??= openStore(this.factory, {
      name: this.name,
      newId: () => crypto.randomUUID(),
      wait,
      patienceMs: 300,
    });
    this.opened.catch(() => {
      this.opened = undefined;
    });
    return this.opened;
  }

  /** A worker that ends loses its connection; the next opens its own. */
  forgetConnection(): void {
    this.opened = undefined;
  }

  /** Deletes the database behind the extension's back. */
  async evict(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const request = this.factory.deleteDatabase(this.name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
      request.onblocked = () => reject(new Error('the database is held open'));
    });
  }

  /** One round over both sources; 'killed' where the worker ended in it. */
  async round(trouble: Trouble = {}): Promise<PollResult[] | 'killed' | 'no-store'> {
    const worker = trouble.worker ?? new Worker();
    let store: Store;
    try {
      store = await this.store();
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return 'no-store';
    }
    const wrapped = mortal(trouble.store?.(store) ?? store, worker);
    const round = checkAll(DEFAULT_SOURCES, this.deps(wrapped, worker, trouble));
    const ended = await Promise.race([round.then(({ results }) => results), worker.ended]);
    if (ended === 'killed') {
      for (const [name, holder] of this.locks) if (holder === worker) this.locks.delete(name);
      this.forgetConnection();
    }
    return ended;
  }

  /** What a page opened now would show. */
  async shown(): Promise<Shown> {
    const store = await this.store();
    const [board, marks] = await Promise.all([store.board(HOME_OFFICE.id), store.marks()]);
    const states = DEFAULT_SOURCES.flatMap(({ key }) => this.state(key) ?? []);
    const now = this.rightTime();
    const following: Following = { boards: board ? [board] : [], marks, settings: defaultSettings() };
    return {
      titles: board?.items.map(({ title }) => title).sort() ?? [],
      countdown: board ? countdownOf(board, now) : '',
      days: board?.items.flatMap(dayOf).sort() ?? [],
      unread: followedItems(following)
        .filter(({ unread }) => unread)
        .map(({ title }) => title)
        .sort(),
      badge: badge(following, states, now).text,
      trouble: wordsFor(summarise(states, this.allowed)),
    };
  }

  state(key: string): SourceState | null {
    const text = this.small.get(key);
    return text === undefined ? null : (JSON.parse(text) as SourceState);
  }

  /** The device's time, mended by what the last answers said of it. */
  private rightTime(): Date {
    return new Date(this.time() + this.ahead + this.offset);
  }
  private offset = 0;

  private deps(store: Store, worker: Worker, trouble: Trouble): PollDeps {
    const asked = trouble.fetch ?? fetchFrom(this.office, this.time, this.cacheControl);
    const device = () => this.time() + this.ahead;
    return {
      fetch: (input, init) =>
        worker.step(async () => {
          const answer = await asked(input, init);
          const { offset, wrong } = correctionFrom(answer.headers, device());
          this.offset = wrong ? offset : 0;
          return answer;
        }),
      now: () => new Date(device()),
      rightNow: () => this.rightTime(),
      random: () => 0.5,
      wait: (ms) => worker.step(() => wait(Math.min(ms, 2))),
      online: () => trouble.online ?? true,
      allowed: async () => this.allowed,
      store,
      state: this.states(worker, trouble),
      exclusive: this.exclusive(worker),
      force: trouble.force ?? true,
      report: (error) => this.reported.push(error),
    };
  }

  private states(worker: Worker, { onState }: Trouble): StateStore {
    return {
      get: (key) => worker.step(async () => this.state(key)),
      set: (state) =>
        worker.step(async () => {
          onState?.();
          this.small.set(state.key, JSON.stringify(state));
        }),
    };
  }

  private exclusive(worker: Worker): Exclusive {
    return async (name, work) => {
      if (this.locks.has(name)) return 'busy';
      this.locks.set(name, worker);
      try {
        return await work();
      } finally {
        if (worker.alive) this.locks.delete(name);
      }
    };
  }
}

/** The store as a worker uses it: every call is a step of its life. */
function mortal(store: Store, worker: Worker): Store {
  return {
    get generation() {
      return store.generation;
    },
    posts: (office) => worker.step(() => store.posts(office)),
    board: (office) => worker.step(() => store.board(office)),
    post: (id) => worker.step(() => store.post(id)),
    marks: () => worker.step(() => store.marks()),
    commit: (change) => worker.step(() => store.commit(change)),
    mark: (ids, as) => worker.step(() => store.mark(ids, as)),
    told: (stage) => worker.step(() => store.told(stage)),
  };
}

/** Which state holds, what is counted, and the dates that are named. */
export function countdownOf(board: Board, now: Date): string {
  const found = situation(board, now);
  const { aloud, statement } = messageOf(found, { board, now, words: { lang: 'id', shared } });
  return [found.state, aloud, statement].filter(Boolean).join(': ');
}

function dayOf({ title, _pantau_coklit: { date } }: BoardItem): string[] {
  return date.day === null || date.basis === 'first-seen' ? [] : [`${title}: ${date.day}`];
}

function wordsFor({ trouble }: ReturnType<typeof summarise>): string {
  if (!trouble) return '';
  if (trouble.kind === 'store') return extension.storeFailed;
  if (trouble.kind === 'no-permission') return extension.revoked;
  if (trouble.kind === 'unreachable')
    return isSilent(trouble.state) ? extension.unreachable : extension.unreadable;
  return extension[trouble.kind];
}
