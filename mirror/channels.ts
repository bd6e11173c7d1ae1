import { createHash, createHmac } from 'node:crypto';
import { readBody } from '../lib/feed/fetch';
import { retryAfter } from '../lib/poll/schedule';
import { errorCode } from './disk';

/** What is told in one message; it holds nothing but text and http(s) addresses. */
export interface ChannelMessage {
  /** Made from what it tells: sent again it is the same message. */
  id: string;
  title: string;
  /** A line for each post, or the one sentence; `url` leads to what it tells of. */
  lines: { text: string; url?: string }[];
  /** Said of lines that are not shown. */
  more(lines: number): string;
  /** The office, and the mirror's own page. */
  foot: { text: string; url?: string };
  /** It is night at the office: no phone shall ring. */
  silent: boolean;
  /** The same for programs: what a webhook gets beside the text. */
  data: Record<string, unknown>;
}

/** What became of a message. `unknown`: it was sent and nobody answered, so it may have arrived. */
export type Delivery =
  | { state: 'sent' }
  | {
      state: 'unknown' | 'failed';
      /** For the log. */
      reason: string;
      /** HTTP status or the system's name of the error: all that is published of it. */
      code: string;
      retryAt: Date | null;
    };

/** Where the mirror tells what is new. */
export interface Channel {
  /** In `state.json`, which is published: the kind and a hash, never the address. */
  key: string;
  /** For the operator's log. */
  name: string;
  /** Where everybody may follow it; null where that is not meant for everybody. */
  publicUrl: string | null;
  /** Whether the service takes the same message twice for one. */
  recognises: boolean;
  /** The address that is asked, for the check of private networks. */
  url: string;
  /** Never throws; no reason names the address or a token. */
  send(message: ChannelMessage, fetch: typeof globalThis.fetch, now: Date): Promise<Delivery>;
}

/** A target that can't be used; the message names the variable, never what it holds. */
export class ChannelError extends Error {
  override name = 'ChannelError';
}

type Environment = Record<string, string | undefined>;

/** Limits of the services: characters of a message of Telegram's, bytes of one of ntfy's. */
const TELEGRAM_MOST = 4_096;
const NTFY_MOST = 4_096;
/** Characters of an address in a text, so that one line always fits. */
const ADDRESS_MOST = 1_500;
/** Bytes of an answer that are read. */
const ANSWER_MOST = 65_536;
/** Lines of one message; more are counted. */
const LINES_MOST = 10;
/** Longer than undici takes to give up connecting (10 s): what never left is not taken for sent. */
const PATIENCE_MS = 25_000;

const KINDS: Record<string, (env: Environment) => Channel[]> = {
  telegram: (env) => {
    const token = needed(env, 'TELEGRAM_BOT_TOKEN', /^\d+:[\w-]+$/, 'the bot’s token, as BotFather gave it');
    const api = address(env.TELEGRAM_API || 'https://api.telegram.org', 'TELEGRAM_API');
    const chats = needed(
      env,
      'TELEGRAM_CHAT',
      /^(@\w{4,}|-?\d+)(\s+(@\w{4,}|-?\d+))*$/,
      'a channel’s @name or number',
    );
    return chats.split(/\s+/).map((chat) => telegram(api, token, chat));
  },
  ntfy: (env) => {
    const topics = needed(env, 'NTFY_URL', /\S/, 'the address of a topic, https://ntfy.sh/…');
    const token = env.NTFY_TOKEN?.trim() && needed(env, 'NTFY_TOKEN', /^[!-~]+$/, 'an access token');
    const link = env.NTFY_LINK?.trim() ? address(env.NTFY_LINK.trim(), 'NTFY_LINK') : null;
    return topics.split(/\s+/).map((url) => ntfy(address(url, 'NTFY_URL'), token, link));
  },
  webhook: (env) => {
    const urls = needed(env, 'WEBHOOK_URL', /\S/, 'the address that takes the message');
    const secret = env.WEBHOOK_SECRET?.trim();
    return urls.split(/\s+/).map((url) => webhook(address(url, 'WEBHOOK_URL'), secret));
  },
};

/** Variables that no other program needs to see. */
export const SECRETS =
  'TELEGRAM_BOT_TOKEN TELEGRAM_CHAT NTFY_URL NTFY_TOKEN WEBHOOK_URL WEBHOOK_SECRET'.split(' ');

/**
 * The targets of `--notify`, their addresses and tokens taken from the environment.
 *
 * @throws ChannelError for an unknown kind, and for a variable that is missing or can't be meant.
 */
export function channelsFrom(kinds: readonly string[], env: Environment): Channel[] {
  return [...new Set(kinds)].flatMap((kind) => {
    const make = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
    if (!make) throw new ChannelError(`there is telegram, ntfy and webhook, no ${kind}`);
    return make(env);
  });
}

/** The Bot API's `sendMessage`, as plain text: nothing in a title is markup. */
function telegram(api: string, token: string, chat: string): Channel {
  return {
    key: keyOf('telegram', chat),
    name: chat.startsWith('@') ? `telegram ${chat}` : keyOf('telegram', chat),
    // A channel with a name is a public one.
    publicUrl: chat.startsWith('@') ? `https://t.me/${chat.slice(1)}` : null,
    recognises: false,
    url: api,
    async send(message, fetch, now) {
      const text = textOf(message, (whole) => whole.length <= TELEGRAM_MOST);
      const body = {
        chat_id: chat,
        text,
        disable_notification: message.silent,
        link_preview_options: { is_disabled: message.lines.length !== 1 },
      };
      const answer = await ask(fetch, `${api}/bot${token}/sendMessage`, JSON.stringify(body), {});
      if ('state' in answer) return answer;
      const answered = await bodyOf(answer);
      const said = json(answered);
      if (said.ok === true) return { state: 'sent' };
      // Whoever answers without the interface's `ok` stands before it, or was cut off: what became of the message is
      // not known.
      if (said.ok !== false && (answer.status >= 500 || (answer.ok && answered === null)))
        return refused('unknown', answer, now);
      const { retry_after: seconds, migrate_to_chat_id: moved } = Object(said.parameters);
      const description = typeof said.description === 'string' ? said.description.slice(0, 200) : '';
      const reason = [
        ...[said.error_code ?? answer.status, description.replaceAll(token, '…')].filter(Boolean),
        ...(moved === undefined ? [] : [`set TELEGRAM_CHAT to ${Number(moved)}`]),
      ].join(' ');
      const named =
        typeof seconds === 'number'
          ? new Headers({ 'retry-after': `${Math.ceil(seconds)}` })
          : answer.headers;
      return {
        ...{ state: 'failed', reason, code: `${Number(said.error_code) || answer.status}` },
        retryAt: retryAfter(named, now),
      };
    },
  };
}

/** ntfy's "publish as JSON". The sequence's id makes a message sent again replace itself (from ntfy 2.16 on). */
function ntfy(topicUrl: string, token: string | undefined, link: string | null): Channel {
  const [, base = '', topic = ''] = /^(.*)\/([-\w]{1,64})$/.exec(topicUrl) ?? [];
  if (!topic) throw new ChannelError('NTFY_URL: ends in no topic (letters, digits, - and _, at most 64)');
  return {
    key: keyOf('ntfy', topicUrl),
    name: keyOf('ntfy', topicUrl),
    // Where whoever knows a topic can write there, it is not handed to everybody: the operator says so.
    publicUrl: link,
    recognises: true,
    url: base,
    async send(message, fetch, now) {
      const { title, lines, foot, silent, id } = message;
      const click = lines.length === 1 ? (lines[0]?.url ?? foot.url) : (foot.url ?? lines[0]?.url);
      const text = textOf({ ...message, title: '' }, (whole) => Buffer.byteLength(whole) <= NTFY_MOST);
      const body = {
        ...{ topic, title, message: text, sequence_id: hash(id), priority: silent ? 2 : 3 },
        ...(click && { click }),
      };
      const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
      const answer = await ask(fetch, `${base}/`, JSON.stringify(body), headers);
      if ('state' in answer || !answer.ok) return outcome(answer, now);
      const answered = await bodyOf(answer);
      if (answered === null) return refused('unknown', answer, now);
      if (json(answered).event === 'message') return { state: 'sent' };
      return { ...refused('failed', answer, now), reason: `HTTP ${answer.status}, but not from ntfy` };
    },
  };
}

/** Any program's own address: JSON, signed as Standard Webhooks 1.0 has it where a secret is given. */
function webhook(url: string, secret: string | undefined): Channel {
  return {
    key: keyOf('webhook', url),
    name: keyOf('webhook', url),
    publicUrl: null,
    recognises: true,
    url,
    async send(message, fetch, now) {
      const id = hash(message.id);
      const { title, silent, data } = message;
      const body = JSON.stringify({
        ...{ version: 1, id, title, text: textOf(message, () => true), silent },
        ...data,
      });
      const seconds = Math.floor(now.getTime() / 1_000);
      const headers = {
        'webhook-id': id,
        'webhook-timestamp': String(seconds),
        'idempotency-key': `"${id}"`,
      };
      const signature = secret && {
        'webhook-signature': `v1,${createHmac('sha256', keyFrom(secret)).update(`${id}.${seconds}.${body}`).digest('base64')}`,
      };
      return outcome(await ask(fetch, url, body, { ...headers, ...signature }), now);
    },
  };
}

/** Title, lines and foot, with as many lines as there is room for. */
function textOf(
  { title, lines, more, foot }: Pick<ChannelMessage, 'title' | 'lines' | 'more' | 'foot'>,
  fits: (text: string) => boolean,
): string {
  const whole = (shown: number) =>
    [
      ...(title ? [title] : []),
      ...lines
        .slice(0, shown)
        .map(({ text, url }) => (url && url.length <= ADDRESS_MOST ? `${text}\n${url}` : text)),
      ...(shown < lines.length ? [more(lines.length - shown)] : []),
      foot.url ? `${foot.text}: ${foot.url}` : foot.text,
    ].join('\n\n');
  let shown = Math.min(lines.length, LINES_MOST);
  while (shown > 0 && !fits(whole(shown))) shown--;
  return whole(shown);
}

/** Nothing left this machine: the message can't have arrived. */
const NEVER_LEFT =
  /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EACCES|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|ERR_TLS_\w+|\w*SELF_SIGNED_CERT\w*|UNABLE_TO_\w+)$/;

async function ask(
  fetch: typeof globalThis.fetch,
  url: string,
  body: string,
  headers: Record<string, string>,
): Promise<Response | Exclude<Delivery, { state: 'sent' }>> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
      body,
      // Elsewhere nobody is told the token.
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch (error) {
    // The error's own words may name the address, and with it the token.
    const code = errorCode(error) || errorCode(error instanceof Error ? error.cause : null);
    const state = NEVER_LEFT.test(code) ? 'failed' : 'unknown';
    const reason = /^[A-Z_\d]+$/.test(code) ? code : 'no answer';
    return { state, reason, code: reason, retryAt: null };
  }
}

/** By the status alone. */
async function outcome(answer: Awaited<ReturnType<typeof ask>>, now: Date): Promise<Delivery> {
  if ('state' in answer) return answer;
  await answer.body?.cancel().catch(() => {});
  return answer.ok ? { state: 'sent' } : refused('failed', answer, now);
}

function refused(
  state: 'unknown' | 'failed',
  { status, headers }: Response,
  now: Date,
): Exclude<Delivery, { state: 'sent' }> {
  return { state, reason: `HTTP ${status}`, code: `${status}`, retryAt: retryAfter(headers, now) };
}

/** The text of an answer; null where it broke off, or has no end. */
async function bodyOf(answer: Response): Promise<string | null> {
  try {
    return new TextDecoder().decode(await readBody(answer, ANSWER_MOST, AbortSignal.timeout(PATIENCE_MS)));
  } catch {
    return null;
  }
}

function json(text: string | null): Record<string, unknown> {
  try {
    return Object(JSON.parse(text ?? ''));
  } catch {
    return {};
  }
}

function needed(env: Environment, name: string, pattern: RegExp, what: string): string {
  const value = env[name]?.trim() ?? '';
  if (value === '') throw new ChannelError(`${name} is not set: ${what}`);
  if (!pattern.test(value)) throw new ChannelError(`${name} can’t be ${what}`);
  return value;
}

function address(text: string, name: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw new ChannelError(`${name}: not an http(s) address`);
  if (url.username || url.password) throw new ChannelError(`${name}: has a user or password in it`);
  return url.href.replace(/\/$/, '');
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);
const keyOf = (kind: string, where: string) => `${kind}-${hash(`${kind} ${where}`).slice(0, 12)}`;

/** `whsec_` stands before Base64, anything else is the key as it is. */
function keyFrom(secret: string): Buffer {
  const [, base64] = /^whsec_(.+)$/.exec(secret) ?? [];
  return base64 === undefined ? Buffer.from(secret) : Buffer.from(base64, 'base64');
}
