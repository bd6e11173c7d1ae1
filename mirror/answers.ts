import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { cacheControl, OPEN_HEADERS, TYPES } from './headers';

type Encoding = 'br' | 'gzip' | 'identity';

interface Variant {
  bytes: Uint8Array<ArrayBuffer>;
  headers: Record<string, string>;
}

/** One file as it is sent, in each of its encodings. */
export type Answer = Partial<Record<Encoding, Variant>> & { identity: Variant };

/** All that is served, by the path of the address: nothing else exists for the server. */
export type Answers = Map<string, Answer>;

const COMPRESSED = /\.(html|js|css|json|webmanifest|xml|ics|svg|txt)$/;
const LEAST_BYTES = 512;
const HIDDEN = /^(_headers|.*\/?\.htaccess)$/;

/**
 * Makes a site ready to be sent, from memory. A file that did not change keeps what was made for it before.
 *
 * @param before What was served until now.
 */
export function answersFor(site: Map<string, Uint8Array>, before: Answers = new Map()): Answers {
  const answers: Answers = new Map();
  for (const [name, bytes] of site) {
    if (HIDDEN.test(name)) continue;
    const path = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
    const etag = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
    const old = before.get(path);
    const ready = old?.identity.headers.ETag === `"${etag}"` ? old : answer(path, name, bytes, etag);
    answers.set(path, ready).set(`/${name}`, ready);
  }
  return answers;
}

function answer(path: string, name: string, bytes: Uint8Array, etag: string): Answer {
  const headers = {
    'Content-Type': TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    'Cache-Control': cacheControl(path),
    Vary: 'Accept-Encoding',
    ...OPEN_HEADERS,
  };
  const variant = (encoding: Encoding, body: Uint8Array): Variant => ({
    bytes: new Uint8Array(body),
    headers: {
      ...headers,
      ETag: encoding === 'identity' ? `"${etag}"` : `"${etag}-${encoding}"`,
      'Content-Length': String(body.length),
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    },
  });
  const identity = variant('identity', bytes);
  if (!COMPRESSED.test(name) || bytes.length < LEAST_BYTES) return { identity };
  const quality = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  };
  return {
    identity,
    br: variant('br', brotliCompressSync(bytes, quality)),
    gzip: variant('gzip', gzipSync(bytes, { level: 9 })),
  };
}

/** The variant that a request takes. */
export function pick(answer: Answer, acceptEncoding: string | undefined): Variant {
  const accepted = (acceptEncoding ?? '').toLowerCase();
  const takes = (encoding: Encoding) =>
    new RegExp(`(^|[\\s,])${encoding}\\s*(;\\s*q=(?!0(\\.0*)?\\s*(,|$))|,|$)`).test(accepted);
  if (answer.br && takes('br')) return answer.br;
  if (answer.gzip && takes('gzip')) return answer.gzip;
  return answer.identity;
}

/** Whether what the client already has is what would be sent (RFC 9110, 13.1.2: weak comparison). */
export function isKnown(variant: Variant, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === variant.headers.ETag);
}
