import { gunzipped, isGzip } from './gzip';

/** After decompression, in bytes. */
export const MAX_BODY_BYTES = 2 * 1024 * 1024;
/** From the request to the last byte. */
export const BODY_TIMEOUT_MS = 15_000;

export interface FetchBodyOptions {
  fetch: typeof fetch;
  headers?: Record<string, string>;
  cache?: RequestCache;
  redirect?: RequestRedirect;
  timeoutMs?: number;
  maxBytes?: number;
  signal?: AbortSignal;
}

export interface FetchedBody {
  bytes: Uint8Array;
  contentType: string | null;
  status: number;
  headers: Headers;
  /** Where the answer came from, after redirects. */
  url: string;
}

/** Why no body could be read. */
export type FetchErrorCode = 'bad-address' | 'network' | 'timeout' | 'aborted' | 'too-large' | 'broken-body';

export class FetchError extends Error {
  override name = 'FetchError';
  constructor(
    readonly code: FetchErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * Asks for an http(s) address, without cookies, and reads the body within bounds of time and size; any status is an
 * answer. What is left of a body that is not wanted is cancelled.
 * @throws FetchError
 */
export async function fetchBody(url: string, options: FetchBodyOptions): Promise<FetchedBody> {
  if (!/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')) {
    throw new FetchError('bad-address', `no http or https address: ${url.slice(0, 200)}`);
  }
  const controller = new AbortController();
  const limit = options.timeoutMs ?? BODY_TIMEOUT_MS;
  const timer = setTimeout(
    () => controller.abort(new FetchError('timeout', `no answer within ${limit} ms`)),
    limit,
  );
  const onAbort = () => controller.abort(new FetchError('aborted', 'the request was given up'));
  options.signal?.addEventListener('abort', onAbort, { once: true });
  if (options.signal?.aborted) onAbort();
  try {
    return await race(ask(url, options, controller.signal), controller.signal);
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', onAbort);
  }
}

async function ask(url: string, options: FetchBodyOptions, signal: AbortSignal): Promise<FetchedBody> {
  const response = await request(url, options, signal);
  const most = options.maxBytes ?? MAX_BODY_BYTES;
  const bytes = await readBody(response, most, signal);
  return {
    bytes: isGzip(bytes) ? await readBody(gunzipped(bytes), most, signal) : bytes,
    contentType: response.headers.get('content-type'),
    status: response.status,
    headers: response.headers,
    url: response.url || url,
  };
}

async function request(url: string, options: FetchBodyOptions, signal: AbortSignal): Promise<Response> {
  const { fetch, headers, cache, redirect } = options;
  try {
    return await fetch(url, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      ...(headers ? { headers } : {}),
      ...(cache ? { cache } : {}),
      ...(redirect ? { redirect } : {}),
    });
  } catch (cause) {
    throw causeOf(signal) ?? new FetchError('network', 'the address could not be reached', { cause });
  }
}

export async function readBody(
  response: Response,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  if (!response.body) return new Uint8Array(0);
  const reader = response.body.getReader();
  const cancel = () => void reader.cancel().catch(() => {});
  signal.addEventListener('abort', cancel, { once: true });
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      if (length > maxBytes) throw new FetchError('too-large', `more than ${maxBytes} bytes`);
      chunks.push(next.value);
    }
  } catch (cause) {
    cancel();
    if (cause instanceof FetchError) throw cause;
    throw causeOf(signal) ?? new FetchError('broken-body', 'the answer broke off', { cause });
  } finally {
    signal.removeEventListener('abort', cancel);
  }
  const stopped = causeOf(signal);
  if (stopped) throw stopped;
  return join(chunks, length);
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

const causeOf = (signal: AbortSignal): FetchError | null =>
  signal.reason instanceof FetchError ? signal.reason : null;

/** Ends with the signal, also where the work does not listen to it. */
function race<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
