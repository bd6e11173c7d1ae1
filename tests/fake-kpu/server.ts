import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { answerTo, type Site } from './answer';
import { makeCertificate } from './certificate';
import { type FaultKind, type FaultOptions, fail } from './faults';
import { type Category, type OfficePost, samplePosts } from './posts';

const SECOND = 1000;

/** One request as the server saw it. */
export interface LoggedRequest {
  at: Date;
  method: string;
  host: string;
  /** With its query. */
  path: string;
  headers: IncomingMessage['headers'];
  /** The Cookie header, '' where none came. */
  cookies: string;
  /** 0 while there is no answer, and for good where the connection was torn down first. */
  status: number;
  /** Of the whole answer as far as it was sent, its headers included. */
  bytes: number;
}

/** A page size by which each listing is one page: a first reading then needs no pause between pages. */
export const WHOLE = 100;

export interface FakeKpuOptions extends Partial<Pick<Site, 'markup' | 'pageSize' | 'feeds' | 'validators'>> {
  /** Stands before each title, so that nobody takes the sample for news: 'CONTOH:'. */
  label?: string;
  /** Newest first; the sample of `samplePosts()` unless told. */
  posts?: OfficePost[];
  /** `false` for plain http, which Node's own fetch takes without further ado. */
  tls?: boolean;
}

export interface FakeKpu {
  port: number;
  /** 'https://127.0.0.1:PORT', or http. */
  url: string;
  /** The certificate in PEM form, null without TLS. */
  cert: string | null;
  /** The site at this moment: change `markup`, `feeds`, `validators`, `pageSize` through `set`. */
  readonly site: Readonly<Site>;
  /** Every request so far, the oldest first. Empty it with `requests.length = 0`. */
  requests: LoggedRequest[];
  set(change: Partial<Pick<Site, 'markup' | 'feeds' | 'validators' | 'pageSize' | 'posts'>>): void;
  /** Puts a post on top of its categories, or below `below` newer ones. */
  addPost(post: Partial<OfficePost> & Pick<OfficePost, 'title' | 'body'>, below?: number): OfficePost;
  editPost(id: number, change: Partial<Omit<OfficePost, 'id'>>): void;
  removePost(id: number): void;
  fault(kind: FaultKind, options?: FaultOptions): void;
  /** Takes all faults back. */
  heal(): void;
  close(): Promise<void>;
}

const DEFAULT_CATEGORIES: Category[] = ['104'];

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** Starts the stand-in for the office's site on a free port of the loopback interface. */
export async function startFakeKpu(options: FakeKpuOptions = {}): Promise<FakeKpu> {
  const tls = options.tls ?? true;
  const label = options.label ? `${options.label} ` : '';
  const labelled = <P extends { title: string }>(post: P): P => ({ ...post, title: `${label}${post.title}` });

  let site: Site = {
    markup: options.markup ?? 'cards',
    pageSize: options.pageSize ?? 6,
    feeds: options.feeds ?? [],
    validators: options.validators ?? 'both',
    posts: (options.posts ?? samplePosts()).map(labelled),
    changedAt: new Date(Math.floor(Date.now() / SECOND) * SECOND - 3600 * SECOND),
  };
  const requests: LoggedRequest[] = [];
  let faults: { kind: FaultKind; options: FaultOptions }[] = [];

  // Last-Modified counts in whole seconds: each change has to be a later one, however fast a test is.
  const set: FakeKpu['set'] = (change) => {
    const whole = Math.floor(Date.now() / SECOND) * SECOND;
    const changedAt = new Date(Math.max(whole, site.changedAt.getTime() + SECOND));
    site = { ...site, ...change, changedAt };
  };

  const takeFault = (path: string, at: string) => {
    const fault = faults.find(
      ({ options: { path: part = '', host = '' } }) => path.includes(part) && at.includes(host),
    );
    if (fault && fault.options.for !== 'always') faults = faults.filter((one) => one !== fault);
    return fault;
  };

  const handle: RequestListener = (request, response) => {
    const path = request.url ?? '/';
    const host = request.headers.host ?? '';
    const logged: LoggedRequest = {
      at: new Date(),
      method: request.method ?? 'GET',
      host,
      path,
      headers: request.headers,
      cookies: request.headers.cookie ?? '',
      status: 0,
      bytes: 0,
    };
    requests.push(logged);
    const fault = takeFault(path, host);
    // What is cut short or sent slowly is a whole page, whatever the client holds of it.
    const { 'if-none-match': _tag, 'if-modified-since': _since, ...unconditional } = request.headers;
    const url = new URL(path, `${tls ? 'https' : 'http'}://${host}`);
    const healthy = answerTo(site, url, fault ? unconditional : request.headers);
    const sentBefore = request.socket.bytesWritten;
    const note = () => {
      logged.status = response.headersSent ? response.statusCode : 0;
      logged.bytes = request.socket.bytesWritten - sentBefore;
    };
    response.on('finish', note).on('close', note);
    if (fault) return fail(fault.kind, response, request, healthy, fault.options);
    const bytes = Buffer.from(healthy.body);
    response.writeHead(healthy.status, {
      ...healthy.headers,
      ...(healthy.status === 304 ? {} : { 'Content-Length': bytes.length }),
    });
    response.end(request.method === 'HEAD' || healthy.status === 304 ? undefined : bytes);
  };

  const certificate = tls ? await makeCertificate() : null;
  const server = certificate ? createTlsServer(certificate, handle) : createServer(handle);
  const port = await listen(server);

  return {
    port,
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    cert: certificate?.cert ?? null,
    requests,
    get site() {
      return site;
    },
    set,
    addPost(draft, below = 0) {
      const post = labelled<OfficePost>({
        id: Math.max(0, ...site.posts.map(({ id }) => id)) + 1,
        categories: DEFAULT_CATEGORIES,
        address: 'id_slug',
        publishedAt: new Date().toISOString(),
        ...draft,
      });
      set({ posts: [...site.posts.slice(0, below), post, ...site.posts.slice(below)] });
      return post;
    },
    editPost(id, change) {
      const edited = change.title === undefined ? change : labelled({ ...change, title: change.title });
      set({ posts: site.posts.map((post) => (post.id === id ? { ...post, ...edited } : post)) });
    },
    removePost(id) {
      set({ posts: site.posts.filter((post) => post.id !== id) });
    },
    fault(kind, faultOptions = {}) {
      faults.push({ kind, options: faultOptions });
    },
    heal() {
      faults = [];
    },
    close() {
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}
