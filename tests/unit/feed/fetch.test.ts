import { describe, expect, it, vi } from 'vitest';
import { FetchError, fetchBody } from '../../../lib/feed/fetch';

const URL_ASKED = 'https://desa.example/rss';
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no error',
    (error: unknown) => (error instanceof FetchError ? error.code : String(error)),
  );

function streamed(chunk: Uint8Array, onCancel: () => void): Response {
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(chunk),
    cancel: onCancel,
  });
  return new Response(body);
}

describe('fetchBody', () => {
  it('returns bytes, type, status and headers of any answer', async () => {
    const fetch = async () =>
      new Response('tidak ada', { status: 404, headers: { 'content-type': 'text/plain', etag: '"a"' } });
    const got = await fetchBody(URL_ASKED, { fetch });
    expect(new TextDecoder().decode(got.bytes)).toBe('tidak ada');
    expect(got).toMatchObject({ status: 404, contentType: 'text/plain', url: URL_ASKED });
    expect(got.headers.get('etag')).toBe('"a"');
  });

  it('sends no cookies, and the headers and modes it is given', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response(null, { status: 304 }));
    const got = await fetchBody(URL_ASKED, {
      fetch,
      headers: { 'If-None-Match': '"a"' },
      cache: 'no-store',
      redirect: 'error',
    });
    expect(got.bytes).toHaveLength(0);
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'omit',
      headers: { 'If-None-Match': '"a"' },
      cache: 'no-store',
      redirect: 'error',
    });
  });

  it.each(['file:///etc/passwd', 'ftp://desa.example/', 'data:text/xml,<rss/>', 'desa', ''])(
    'refuses %s',
    async (url) => {
      const fetch = vi.fn<typeof globalThis.fetch>();
      expect(await codeOf(fetchBody(url, { fetch }))).toBe('bad-address');
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  it('stops reading where a body is too large, and cancels the rest', async () => {
    const onCancel = vi.fn();
    const fetch = async () => streamed(new Uint8Array(1000), onCancel);
    expect(await codeOf(fetchBody(URL_ASKED, { fetch, maxBytes: 5000 }))).toBe('too-large');
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('gives up a server that never answers', async () => {
    const fetch = () => new Promise<Response>(() => {});
    expect(await codeOf(fetchBody(URL_ASKED, { fetch, timeoutMs: 20 }))).toBe('timeout');
  });

  it('gives up a body that never ends, and cancels it', async () => {
    const onCancel = vi.fn();
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new Uint8Array(3)),
      cancel: onCancel,
    });
    expect(await codeOf(fetchBody(URL_ASKED, { fetch: async () => new Response(body), timeoutMs: 20 }))).toBe(
      'timeout',
    );
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('tells an unreachable server from an answer that broke off', async () => {
    const refused = async () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await codeOf(fetchBody(URL_ASKED, { fetch: refused }))).toBe('network');
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.error(new Error('reset')),
    });
    expect(await codeOf(fetchBody(URL_ASKED, { fetch: async () => new Response(body) }))).toBe('broken-body');
  });

  it('ends with the signal of the caller, before and during the request', async () => {
    const fetch = () => new Promise<Response>(() => {});
    expect(await codeOf(fetchBody(URL_ASKED, { fetch, signal: AbortSignal.abort() }))).toBe('aborted');
    const controller = new AbortController();
    const asked = codeOf(fetchBody(URL_ASKED, { fetch, signal: controller.signal }));
    controller.abort();
    expect(await asked).toBe('aborted');
  });
});
