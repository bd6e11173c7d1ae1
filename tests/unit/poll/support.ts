import { type Exclusive, type PollDeps, type PollResult, poll } from '../../../lib/poll';
import { HOME_OFFICE, type Source } from '../../../lib/source';
import { openMemoryStore, type SourceState, type Store } from '../../../lib/store';

export const HOST = 'https://kab-probolinggo.kpu.go.id';
export const LISTING = `${HOST}/index.php/blog/category/104`;
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
const START = Date.parse('2024-06-24T02:00:00Z');

export const NEWS: Source = {
  key: 'kab-probolinggo/104',
  url: LISTING,
  name: 'Berita Terkini',
  office: HOME_OFFICE,
  redirects: 'same-origin',
};
export const NOTICES: Source = {
  ...NEWS,
  key: 'kab-probolinggo/11',
  url: `${HOST}/index.php/blog/category/11`,
};

export interface Article {
  number: number;
  title: string;
  body: string;
  /** Shown in the listing down to so many characters. */
  cutAt?: number;
}

export const article = (number: number, fields: Partial<Article> = {}): Article => ({
  number,
  title: `Kabar kegiatan nomor ${number}`,
  body: `Kab-probolinggo.kpu.go.id, kegiatan nomor ${number} berjalan lancar dan dihadiri banyak warga setempat.`,
  ...fields,
});

export const articles = (from: number, to: number): Article[] =>
  from >= to ? Array.from({ length: from - to + 1 }, (_, index) => article(from - index)) : [];

const path = ({ number }: Article) => `/index.php/blog/read/${number}_kabar-${number}`;

/** A page of the office's listing, six posts each, as its system makes it. */
export function page(all: readonly Article[], number: number, head = ''): string {
  const shown = all.slice((number - 1) * 6, number * 6).map((each) => {
    const { title, body, cutAt } = each;
    const text = cutAt ? `${body.slice(0, cutAt)}.... <a href="${path(each)}">Selengkapnya</a>` : body;
    return `<div class="post"><h3><a href="${path(each)}">${title}</a></h3><p>${text}</p></div>`;
  });
  const older =
    number * 6 < all.length
      ? `<a href="?page=${number + 1}">${number + 1}</a><a href="?page=${number + 1}" rel="next">Berikutnya</a>`
      : '';
  return `<!doctype html><html><head><title>Berita Terkini</title>${head}</head><body><main>${shown.join('')}</main><nav>${older}</nav></body></html>`;
}

export const articlePage = ({ title, body }: Article): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${body}</p></article></body></html>`;

export function rss(all: readonly Article[], extra = ''): string {
  const items = all.map(
    (each) =>
      `<item><title>${each.title}</title><link>${HOST}${path(each)}</link><guid isPermaLink="false">post-${each.number}</guid><pubDate>${new Date(START - DAY + each.number * MINUTE).toUTCString()}</pubDate><description>${each.body}</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>KPU</title><link>${HOST}/</link>${extra}${items.join('')}</channel></rss>`;
}

export interface Asked {
  url: string;
  at: number;
  init: RequestInit;
  status: number;
  bytes: number;
}

type Handler = (request: { url: URL; headers: Headers }) => Response | Promise<Response>;

export const html = (body: string, headers: Record<string, string> = {}, status = 200): Response =>
  new Response(status === 304 ? null : body, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  });
export const xml = (body: string, headers: Record<string, string> = {}): Response =>
  new Response(body, { headers: { 'content-type': 'application/rss+xml', ...headers } });

/** A site, a clock, a store and a state, and the poller between them. */
export class World {
  time = START;
  posts: Article[] = articles(12, 1);
  asked: Asked[] = [];
  waits: number[] = [];
  states = new Map<string, SourceState>();
  writes = 0;
  random = 0.5;
  isOnline = true;
  isAllowed = true;
  store: Store = openMemoryStore(() => `generasi-${++this.generations}`);
  handler: Handler = ({ url }) => this.listing(url);
  private generations = 0;
  private readonly running = new Set<string>();

  constructor() {
    this.store = this.counted(this.store);
  }

  /** What the office's own pages answer. */
  listing(url: URL, headers: Record<string, string> = {}, head = ''): Response {
    const number = /\/(?:blog\/read|berita\/baca)\/(\d+)/.exec(url.pathname)?.[1];
    const found = this.posts.find((each) => String(each.number) === number);
    if (found) return html(articlePage(found), headers);
    return html(page(this.posts, Number(url.searchParams.get('page') ?? 1), head), headers);
  }

  counted(store: Store): Store {
    const world = this;
    return {
      get generation() {
        return store.generation;
      },
      posts: (office) => store.posts(office),
      board: (office) => store.board(office),
      post: (id) => store.post(id),
      marks: () => store.marks(),
      async commit(change) {
        world.writes += change.put.length + change.drop.length + 1;
        await store.commit(change);
      },
      mark: (ids, as) => store.mark(ids, as),
      told: (stage) => store.told(stage),
    };
  }

  readonly fetch = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const url = String(input);
    const asked: Asked = { url, at: this.time, init, status: 0, bytes: 0 };
    this.asked.push(asked);
    const response = await this.handler({ url: new URL(url), headers: new Headers(init.headers) });
    asked.status = response.status;
    asked.bytes = (
      await response
        .clone()
        .arrayBuffer()
        .catch(() => new ArrayBuffer(0))
    ).byteLength;
    return response;
  };

  readonly exclusive: Exclusive = async (name, work) => {
    if (this.running.has(name)) return 'busy';
    this.running.add(name);
    try {
      return await work();
    } finally {
      this.running.delete(name);
    }
  };

  deps(extra: Partial<PollDeps> = {}): PollDeps {
    return {
      fetch: this.fetch as typeof fetch,
      now: () => new Date(this.time),
      random: () => this.random,
      wait: async (ms) => {
        this.waits.push(ms);
        this.time += ms;
      },
      online: () => this.isOnline,
      allowed: async () => this.isAllowed,
      store: this.store,
      state: {
        get: async (key) => structuredClone(this.states.get(key) ?? null),
        set: async (state) => void this.states.set(state.key, structuredClone(state)),
      },
      exclusive: this.exclusive,
      ...extra,
    };
  }

  /** A forced round, fifteen minutes after the last one. */
  async round(source: Source = NEWS, extra: Partial<PollDeps> = {}): Promise<PollResult> {
    this.asked = [];
    this.waits = [];
    this.writes = 0;
    const result = await poll(source, this.deps({ force: true, ...extra }));
    this.time += 15 * MINUTE;
    return result;
  }

  publish(...numbers: number[]): void {
    for (const number of numbers) this.posts.unshift(article(number));
  }

  async titles(source: Source = NEWS): Promise<string[]> {
    const posts = await this.store.posts(source.office.id);
    const place = (places: Record<string, number>) => places[source.key] ?? 0;
    return posts.sort((a, b) => place(b.places) - place(a.places)).map(({ title }) => title);
  }

  state(source: Source = NEWS): SourceState {
    const state = this.states.get(source.key);
    if (!state) throw new Error('never polled');
    return state;
  }

  urls(): string[] {
    return this.asked.map(({ url }) => url.replace(HOST, ''));
  }
}

export const titled = (from: number, to: number): string[] => articles(from, to).map(({ title }) => title);
