import { type AddressForm, type Feed, FeedError, parseFeed } from '../feed';
import { FetchError, type FetchedBody, fetchBody } from '../feed/fetch';
import type { Offset, Source } from '../source';
import type { SourceState } from '../store/store';
import { bareHost } from '../web-address';
import type { PollDeps } from './deps';
import type { PollReason } from './result';
import { retryAfter } from './schedule';

const MOST_HOPS = 5;

export type Validators = Pick<NonNullable<SourceState['validators']>, 'etag' | 'lastModified'>;

export interface Failure {
  ok: false;
  state: 'unreachable' | 'refused' | 'drift';
  reason: PollReason;
  status?: number;
  retryAt?: Date | null;
  /** What a later round needs to know of this one. */
  learnt?: Pick<SourceState, 'seen'>;
}

/** A whole answer, or word that nothing changed. */
export interface Answer {
  ok: true;
  /** Null after 304. */
  body: Uint8Array | null;
  headers: Headers;
  /** Where it came from, and where it has moved to for good. */
  url: string;
  movedTo: string | null;
}

type Wire = Pick<PollDeps, 'fetch' | 'now' | 'sameSite'>;

/** The source on whose behalf something is asked: its own site is all that is asked. */
export type Home = Pick<Source, 'url' | 'redirects'>;

/**
 * One GET: no cookies, at most 2 MiB and 15 s, and nothing but the source's own site. With redirects
 * 'same-origin' only an answer from the origin asked counts; with 'follow' redirects are followed
 * within that site, but never from https to http.
 */
export async function ask(
  url: string,
  home: Home,
  wire: Wire,
  validators: Validators = {},
): Promise<Answer | Failure> {
  if (!isOnSite(url, home.url, wire)) return REDIRECTED;
  try {
    return home.redirects === 'follow'
      ? await follow(url, home, wire, validators)
      : fromOrigin(url, await get(url, 'follow', wire, validators), wire);
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return { ok: false, state: 'unreachable', reason: REASONS[error.code] };
  }
}

/**
 * Whether an address that a page, a feed or a redirect names is on the source's own site: http(s), at the same port of
 * the same host, or of another one of the same owner where the caller can tell.
 */
export function isOnSite(url: string, home: string, { sameSite }: Pick<Wire, 'sameSite'> = {}): boolean {
  if (!URL.canParse(url)) return false;
  const [there, here] = [new URL(url), new URL(home)];
  if (!/^https?:$/.test(there.protocol) || there.port !== here.port) return false;
  const [one, other] = [bareHost(there), bareHost(here)];
  return one === other || sameSite?.(one, other) === true;
}

const REASONS: Record<FetchError['code'], PollReason> = {
  'bad-address': 'network',
  network: 'network',
  timeout: 'timeout',
  aborted: 'timeout',
  'too-large': 'too-large',
  'broken-body': 'network',
};

function get(
  url: string,
  redirect: RequestRedirect,
  wire: Wire,
  validators: Validators,
): Promise<FetchedBody> {
  const headers: Record<string, string> = {};
  if (validators.etag) headers['If-None-Match'] = validators.etag;
  if (validators.lastModified) headers['If-Modified-Since'] = validators.lastModified;
  // With a validator of our own the browser's cache stays out of it; without one it must.
  const isConditional = Object.keys(headers).length > 0;
  return fetchBody(url, {
    fetch: wire.fetch,
    redirect,
    ...(isConditional ? { headers } : { cache: 'no-store' }),
  });
}

function fromOrigin(asked: string, got: FetchedBody, wire: Wire): Answer | Failure {
  if (new URL(got.url).origin !== new URL(asked).origin) return REDIRECTED;
  return answer(got, null, wire);
}

const REDIRECTED: Failure = { ok: false, state: 'unreachable', reason: 'redirected' };

async function follow(
  first: string,
  home: Home,
  wire: Wire,
  validators: Validators,
): Promise<Answer | Failure> {
  let url = first;
  let movedTo: string | null = null;
  let isForGood = true;
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    const got = await get(url, 'manual', wire, validators);
    const location = got.headers.get('location');
    if (!REDIRECTS.has(got.status) || location === null) return answer({ ...got, url }, movedTo, wire);
    const target = safeTarget(location, url);
    if (target === null || !isOnSite(target, home.url, wire)) return REDIRECTED;
    isForGood &&= got.status === 301 || got.status === 308;
    if (isForGood) movedTo = target;
    url = target;
  }
  return REDIRECTED;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Where a redirect leads; null where that may not be followed. */
function safeTarget(location: string, from: string): string | null {
  if (!URL.canParse(location, from)) return null;
  const { href, protocol } = new URL(location, from);
  return protocol === 'https:' || (protocol === 'http:' && from.startsWith('http:')) ? href : null;
}

function answer(got: FetchedBody, movedTo: string | null, wire: Wire): Answer | Failure {
  const { status, headers, url, bytes } = got;
  if (status === 304) return { ok: true, body: null, headers, url, movedTo };
  if (status >= 200 && status < 300) return { ok: true, body: bytes, headers, url, movedTo };
  const isRefusal = REFUSALS.has(status);
  const retryAt = retryAfter(headers, wire.now());
  return { ok: false, state: isRefusal ? 'refused' : 'unreachable', reason: 'status', status, retryAt };
}

const REFUSALS = new Set([401, 403, 429, 451]);

/** What an answer's body holds; a body that can't be read is a failure of the source, by name. */
export async function readFeed(
  answer: Answer,
  hadItems: boolean,
  about: { form?: AddressForm | undefined; utcOffset?: Offset } = {},
): Promise<{ ok: true; feed: Feed } | Failure> {
  if (!answer.body) return { ok: false, state: 'unreachable', reason: 'empty' };
  const contentType = answer.headers.get('content-type') ?? undefined;
  try {
    return { ok: true, feed: await parseFeed(answer.body, { url: answer.url, contentType, ...about }) };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    if (error.code === 'block-page') return { ok: false, state: 'refused', reason: 'block-page' };
    const isDrift = hadItems && (error.code === 'not-a-feed' || error.code === 'app');
    return { ok: false, state: isDrift ? 'drift' : 'unreachable', reason: error.code };
  }
}
