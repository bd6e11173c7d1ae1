import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeBody } from '../lib/feed/decode';
import type { Source } from '../lib/source';
import { type Channel, ChannelError, channelsFrom } from './channels';
import { errorCode } from './disk';
import { message, type SnapshotOptions } from './snapshot';
import { type ChosenOffice, chooseOffices, SourceAddressError, sourcesFrom } from './sources';

export interface Command
  extends Pick<SnapshotOptions, 'out' | 'siteUrl' | 'calendar' | 'hide' | 'from' | 'pages'> {
  does: 'snapshot' | 'serve';
  /** Of all that are asked. */
  sources: Source[];
  /** Those that have each a folder of its own; none where the mirror is one office's. */
  offices: ChosenOffice[];
  /** '' where the site may lie anywhere. */
  ownUrl: string;
  /** Ask even a source that asked to be left alone. */
  now: boolean;
  port: number;
  host: string;
  /** Make the site of what the folder holds, asking nobody. */
  kept: boolean;
  channels: Channel[];
  /** Another command will tell them: what is known of channels stays as it is. */
  tellsLater: boolean;
  /** Run before a channel is told, and after. */
  remember?: string | undefined;
  intervalMinutes: number;
  /** Serve the labelled sample, reading and writing nothing. */
  sample: boolean;
}

/** What was typed can't be done; the message says why, '' where help was asked for. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export const USAGE = `npm run snapshot -- [--source URL]… --out DIR [--site-url URL] [--calendar FILE] [--hide FILE] [--from FILE]
                       [--pages N] [--now] [--kept] [--notify KIND]… [--remember COMMAND]
npm run serve    -- [--source URL]… --port N [--out DIR] [--site-url URL] [--calendar FILE] [--hide FILE] [--from FILE]
                       [--host ADDRESS] [--every MINUTES] [--notify KIND]… [--remember COMMAND]
npm run snapshot -- (--office ID | --province NAME | --offices FILE)… --out DIR [the same]
npm run serve    -- (--office ID | --province NAME | --offices FILE)… --port N [the same]
npm run serve    -- --sample [--port N] [--host ADDRESS]

  --source     a page of the office's news; without one its news and its announcements
  --office     an office of a mirror of many, each in its own folder: kab-probolinggo, kota-malang, jatim; beside
               --source the one whose news that page carries
  --province   all offices of a province: jatim, 'Jawa Timur'; all for the whole country
  --offices    a file with an id in each line, and after it the pages to read where they are not the usual ones
  --out        folder of the site; it holds the mirror's own data too (serve: ./cermin)
  --site-url   address at which the site will be reached (or the variable SITE_URL), remembered in the folder; until
               it was told pages link to themselves, and what needs a whole address (previews, oEmbed, the poster's
               code) is left out
  --calendar   calendar.json of the office's own staff; emptied or deleted, what it said is taken back
  --hide       hide.json of the office's own staff: posts that stay out; emptied or deleted, they are shown again.
               For many offices both may be a folder, with a file for each: kab-probolinggo.json
  --from       posts.json exported by the extension, taken once instead of reading the office
  --notify     tell a channel what is new once it is published: telegram (TELEGRAM_BOT_TOKEN, TELEGRAM_CHAT), ntfy
               (NTFY_URL, NTFY_TOKEN) or webhook (WEBHOOK_URL, WEBHOOK_SECRET); or the variable NOTIFY, see
               docs/channels.md; later: another command will, links to channels stay as they are
  --remember   command that keeps the folder where it outlives this machine, run before each message and at the end;
               where it fails, nobody is
  --kept       make the site of what the folder holds, asking nobody
  --now        ask even a source that failed or asked to be left alone for a while
  --pages      pages to read when a source is new, 1 to 50 (3)
  --every      minutes between two rounds, 5 to 1440 (15)
  --sample     the site and the configurator with made-up posts, labelled, as on 1 July 2024; nobody is asked

Exit codes: 0 read, 4 read but for some source or office, 3 the old copy stands, 2 not understood, 1 the port can't be had.`;

/** @throws UsageError */
export function readArgs(argv: string[], env: Record<string, string | undefined>): Command {
  const { values, positionals } = parse(argv);
  const [does, stray] = positionals;
  if (values.help) throw new UsageError('');
  refuseTakenByNpm(env);
  if (does !== 'snapshot' && does !== 'serve') throw new UsageError('say snapshot or serve');
  if (stray !== undefined) throw new UsageError(`${stray} belongs to no option`);
  for (const [name, value] of Object.entries(values)) {
    const other = ONLY_FOR[name];
    if (other !== undefined && other !== does) throw new UsageError(`--${name} is for ${other}`);
    // An empty variable of a script's, which would mean this very folder, or every address of the machine.
    if (name !== 'site-url' && [value].flat().some((each) => typeof each === 'string' && !each.trim()))
      throw new UsageError(`--${name} is empty`);
  }
  if (values.kept && values.from !== undefined)
    throw new UsageError('--kept takes nothing new: leave it out, or --from');
  const sample = values.sample ?? false;
  if (does === 'snapshot' && sample)
    throw new UsageError('--sample is for serve; npm run build leaves the sample in .output/site');
  if (does === 'snapshot' && !values.out) throw new UsageError('--out is missing: the folder of the site');
  const port = number(values.port ?? '8080', '--port', 0, 65_535);
  const { out = 'cermin', calendar, hide, from, remember, pages } = values;
  const host = (values.host ?? '127.0.0.1').replace(/^\[(.*)\]$/, '$1');
  const told = (values['site-url'] ?? env.SITE_URL)?.trim();
  const kinds = values.notify ?? env.NOTIFY?.split(/[\s,]+/).filter(Boolean) ?? [];
  const local = `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
  return {
    ...choose(values),
    ...{ does, out: folderOf(out), port, host, calendar, hide, from, remember, sample },
    ...(told !== undefined && { siteUrl: told && siteUrl(told) }),
    // Where every address of the machine is listened on, none of them is known.
    ownUrl:
      does === 'serve' && URL.canParse(local) && !/\/(?:0\.0\.0\.0|\[::\])[:/]/.test(new URL(local).href)
        ? local
        : '',
    now: values.now ?? false,
    kept: values.kept ?? false,
    tellsLater: kinds.join() === 'later',
    channels: channels(
      kinds.filter((kind) => kind !== 'later'),
      env,
    ),
    pages: pages === undefined ? undefined : number(pages, '--pages', 1, 50),
    intervalMinutes: number(values.every ?? '15', '--every', 5, 1_440),
  };
}

/** What a command asks of one round. */
export function optionsOf(command: Command): SnapshotOptions {
  const { sources, out, siteUrl, ownUrl, calendar, hide, from, kept, pages, intervalMinutes } = command;
  return {
    ...{ sources, siteUrl, ownUrl, calendar, hide, from, pages, intervalMinutes },
    out: resolve(out),
    read: !kept,
    // A snapshot is made when it is called for; a server keeps its own time.
    force: command.now || (command.does === 'snapshot' && 'unless-failing'),
  };
}

/**
 * The folder that is meant, links followed, so that it has one lock by whatever name it is called.
 *
 * @throws UsageError
 */
function folderOf(out: string): string {
  const path = resolve(out);
  let real: string;
  try {
    real = realpathSync(path);
  } catch (error) {
    // A folder that is still to be made; what can't be looked at is said when it can't be written.
    if (errorCode(error) !== 'ENOENT' || !lstatSync(path, { throwIfNoEntry: false })) return out;
    throw new UsageError(`--out ${out}: is a link that leads nowhere`);
  }
  if (!lstatSync(real).isDirectory()) throw new UsageError(`--out ${out}: is a file, no folder`);
  return real;
}

const TEXT = { type: 'string' } as const;
const TEXTS = { type: 'string', multiple: true } as const;
const SWITCH = { type: 'boolean' } as const;
const OPTIONS = {
  ...{ source: TEXTS, office: TEXTS, province: TEXTS, offices: TEXT, out: TEXT, 'site-url': TEXT },
  ...{ calendar: TEXT, hide: TEXT, from: TEXT, kept: SWITCH, notify: TEXTS, remember: TEXT },
  ...{ pages: TEXT, port: TEXT, host: TEXT, every: TEXT, now: SWITCH, sample: SWITCH },
  help: { ...SWITCH, short: 'h' },
} as const;
/** What the other command would pass over in silence. */
const ONLY_FOR: Record<string, Command['does']> = {
  ...{ kept: 'snapshot', port: 'serve', host: 'serve', every: 'serve' },
};

function parse(argv: string[]) {
  try {
    const parsed = parseArgs({ args: argv, allowPositionals: true, options: OPTIONS, tokens: true });
    const said = parsed.tokens.flatMap((token) => (token.kind === 'option' ? token.name : []));
    const twice = said.find(
      (name, at) => OPTIONS[name as keyof typeof OPTIONS] === TEXT && said.indexOf(name) < at,
    );
    if (twice !== undefined) throw new UsageError(`--${twice} is said twice`);
    return parsed;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const [, unknown] = /^Unknown option '(.+?)'/.exec(message(error)) ?? [];
    throw new UsageError(unknown ? `there is no option ${unknown}` : message(error).replace(/\s+/g, ' '));
  }
}

/** What stands before npm's `--` is npm's, which hands over what it does not know itself as variables, and says nothing. */
function refuseTakenByNpm(env: Record<string, string | undefined>): void {
  const taken = Object.keys(OPTIONS).find(
    (name) => env[`npm_config_${name.replace('-', '_')}`] !== undefined && name !== 'help',
  );
  if (taken !== undefined)
    throw new UsageError(`npm kept --${taken} for itself: write -- before the first option`);
}

type Chosen = Pick<
  ReturnType<typeof parse>['values'],
  'source' | 'office' | 'province' | 'offices' | 'sample'
>;

/** One office by the addresses of its pages, or many by their names. */
function choose({
  source = [],
  office = [],
  province = [],
  offices,
  sample,
}: Chosen): Pick<Command, 'sources' | 'offices'> {
  const names = [...office, ...province, ...(offices === undefined ? [] : [offices])];
  try {
    if (names.length === 0) return { sources: sourcesFrom(source), offices: [] };
    if (sample) throw new UsageError('--sample shows made-up posts of one office');
    const file = offices === undefined ? '' : decodeBody(readFileSync(offices), 'charset=utf-8');
    const chosen = chooseOffices({ offices: office, provinces: province, file });
    if (source.length === 0) {
      if (chosen.length === 0) throw new UsageError(`--offices ${offices}: names no office`);
      return { sources: chosen.flatMap((each) => each.sources), offices: chosen };
    }
    const [only] = chosen;
    if (!only || chosen.length > 1 || names.length > 1)
      throw new UsageError('--source is of one office: name that one alone with --office');
    return { sources: sourcesFrom(source, only.sources[0]?.office), offices: [] };
  } catch (error) {
    if (error instanceof SourceAddressError)
      throw new UsageError(`${source.length > 0 ? '--source: ' : ''}${error.message}`);
    if (error instanceof Error && 'code' in error && 'path' in error)
      throw new UsageError(`--offices ${offices}: can't be read (${error.code})`);
    throw error;
  }
}

function channels(kinds: string[], env: Record<string, string | undefined>): Channel[] {
  try {
    return channelsFrom(kinds, env);
  } catch (error) {
    if (error instanceof ChannelError) throw new UsageError(`--notify: ${error.message}`);
    throw error;
  }
}

function siteUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:\/\//i.test(text)) {
    throw new UsageError(`--site-url: not an http(s) address: ${text}`);
  }
  const url = new URL(text);
  if (url.search !== '' || url.hash !== '')
    throw new UsageError(`--site-url: only a folder, without ? and #: ${text}`);
  // It stands in every snippet.
  if (url.username !== '' || url.password !== '')
    throw new UsageError('--site-url: without a name and password before the host: everybody reads it');
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function number(text: string, name: string, least: number, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) {
    throw new UsageError(`${name}: a whole number from ${least} to ${most}, not ${text}`);
  }
  return value;
}
