import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

type Body = Record<string, unknown>;

/** What a service took, in order. */
export interface Taken {
  body: Body;
  raw: string;
  headers: IncomingHttpHeaders;
}

interface Answer {
  status: number;
  body?: Body | string;
  headers?: Record<string, string>;
}

export interface Services {
  url: string;
  /** Messages that each service took; those that it knew again are replaced. */
  telegram: Taken[];
  ntfy: Taken[];
  webhook: Taken[];
  /** Paths that were asked, refused ones too. */
  asked: string[];
  /** What is answered instead, once each; `half`: taken, and the line is cut within the answer. */
  instead: (Answer | 'hang' | 'cut' | 'half')[];
  close(): Promise<void>;
}

export const TOKEN = '4839574812:AAFD39kkdpWt3ywyRZergyOLMaJhac60qcQ';
export const CHAT = '@coklitprobolinggo';
export const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

/**
 * Telegram's Bot API, ntfy and a webhook's receiver on loopback, each by its own description: what is asked, what is
 * refused and in which words.
 */
export async function startServices(): Promise<Services> {
  const services: Omit<Services, 'url' | 'close'> = {
    ...{ telegram: [], ntfy: [], webhook: [], asked: [], instead: [] },
  };
  const server: Server = createServer(async (request, response) => {
    let raw = '';
    for await (const chunk of request) raw += chunk;
    services.asked.push(request.url ?? '');
    const instead = services.instead.shift();
    const answer =
      typeof instead === 'object' ? instead : takes(request.url ?? '', raw, request.headers, services);
    // Taken, but the line is cut before the answer, or nothing is answered.
    if (instead === 'cut') request.socket.destroy();
    if (instead === 'half') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
      response.write('{"ok":', () => request.socket.destroy());
    }
    if (typeof instead === 'string') return;
    const body = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body ?? {});
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(services, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}

function takes(
  path: string,
  raw: string,
  headers: IncomingHttpHeaders,
  { telegram, ntfy, webhook }: Pick<Services, 'telegram' | 'ntfy' | 'webhook'>,
): Answer {
  const body = JSON.parse(raw) as Body;
  const taken = { body, raw, headers };
  if (path.startsWith('/bot')) {
    const refused = (error_code: number, description: string): Answer => ({
      ...{ status: error_code, body: { ok: false, error_code, description } },
    });
    if (path !== `/bot${TOKEN}/sendMessage`) return refused(401, 'Unauthorized');
    if (body.chat_id !== CHAT) return refused(400, 'Bad Request: chat not found');
    if (typeof body.text !== 'string' || !body.text.trim())
      return refused(400, 'Bad Request: message text is empty');
    if (body.text.length > 4096) return refused(400, 'Bad Request: message is too long');
    telegram.push(taken);
    return { status: 200, body: { ok: true, result: { message_id: telegram.length } } };
  }
  if (path === '/') {
    if (headers.authorization !== 'Bearer tk_secret')
      return { status: 403, body: { code: 40301, http: 403, error: 'forbidden' } };
    if (!/^[-_A-Za-z0-9]{1,64}$/.test(`${body.topic}`) || Buffer.byteLength(`${body.message}`) > 4096)
      return { status: 400, body: { code: 40024, http: 400, error: 'invalid request' } };
    if (!/^[-_A-Za-z0-9]{1,64}$/.test(`${body.sequence_id}`))
      return { status: 400, body: { code: 40049, http: 400, error: 'sequence ID invalid' } };
    replace(ntfy, taken, ({ body: { sequence_id } }) => sequence_id);
    return { status: 200, body: { id: 'x', event: 'message' } };
  }
  const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signature } = headers;
  const key = Buffer.from(SECRET.slice('whsec_'.length), 'base64');
  const expected = `v1,${createHmac('sha256', key).update(`${id}.${at}.${raw}`).digest('base64')}`;
  if (signature !== expected) return { status: 401, body: 'no such signature' };
  replace(webhook, taken, ({ headers }) => headers['webhook-id']);
  return { status: 204, body: '' };
}

function replace(all: Taken[], one: Taken, idOf: (taken: Taken) => unknown): void {
  const at = all.findIndex((other) => idOf(other) === idOf(one));
  if (at < 0) all.push(one);
  else all[at] = one;
}
