import { join } from 'node:path';
import { makeBoard, readable } from '../lib/board';
import { checkAll, type PollDeps, type PollResult } from '../lib/poll';
import type { Office, Source } from '../lib/source';
import { officialPeriods } from '../lib/stages/official';
import type { Stage } from '../lib/stages/stage';
import { type FileStore, openFileStore } from '../lib/store/files';
import { readPostsFile } from '../lib/store/posts-file';
import { type CalendarEntry, calendarStages, readCalendar, withHalted, writeCalendar } from './calendar';
import type { Fonts } from './card/png';
import type { Disk } from './disk';
import type { Parts } from './parts';
import { makeSite } from './site';
import { isGood, type Status, statusOf } from './status';
import { recover, writeSite } from './write';

export interface SnapshotOptions {
  sources: readonly Source[];
  /** The folder of the site, which is its store too. */
  out: string;
  siteUrl: string;
  /** The staff's calendar. */
  calendar?: string | undefined;
  /** A file of posts to take instead of reading the sources. */
  from?: string | undefined;
  /** Pages to read of a source that is new. */
  pages?: number | undefined;
  intervalMinutes?: number | undefined;
  /** Ask at once, whatever the schedule says. */
  force: boolean;
  /** False to make the site of what is kept, without asking anybody. */
  read?: boolean;
  sample?: boolean;
}

export interface SnapshotDeps {
  fetch: typeof fetch;
  sameSite?: PollDeps['sameSite'];
  now(): Date;
  random(): number;
  wait(ms: number): Promise<void>;
  newGeneration(): string;
  disk: Disk;
  /** Takes the folder's lock; null while another run holds it. */
  lock(dir: string): Promise<(() => Promise<void>) | null>;
  parts: Parts;
  fonts: Fonts;
  log(line: string): void;
}

export interface SnapshotResult {
  /** 0: read; 3: the old copy stands. */
  code: 0 | 3;
  /** One sentence: what was read, or why not. */
  line: string;
  status: Status | null;
  /** All files of the site; null where none was made. */
  site: Map<string, Uint8Array> | null;
  /** Files that changed, those that change at every run left out. */
  changed: string[];
  added: number;
  nextAt: Date | null;
}

const AT_EVERY_RUN = ['feed.js', 'status.json', 'state.json'];

/**
 * One round: ask each source once, then write the whole site. Where nothing could be read the old content stays, with
 * a new status; where nothing was ever read no site is made. Errors of sources, files and disk are results.
 */
export async function snapshot(options: SnapshotOptions, deps: SnapshotDeps): Promise<SnapshotResult> {
  let release: (() => Promise<void>) | null;
  try {
    release = await deps.lock(options.out);
  } catch (error) {
    return stands(`the folder can't be locked: ${message(error)}`);
  }
  if (!release) return stands('another run is writing this folder');
  try {
    return await locked(options, deps);
  } catch (error) {
    return stands(`the site can't be written: ${message(error)}`);
  } finally {
    await release().catch(() => {});
  }
}

async function locked(options: SnapshotOptions, deps: SnapshotDeps): Promise<SnapshotResult> {
  const { out, sources } = options;
  const office = sources[0]?.office;
  if (!office) return stands('there are no sources');
  await recover(out, deps.disk);
  const kept = async (name: string) => text(await deps.disk.read(join(out, name)));
  const files = openFileStore(
    { posts: await kept('posts.json'), state: await kept('state.json') },
    deps.newGeneration,
  );
  for (const problem of files.problems) deps.log(problem);
  const calendar = await calendarOf(options, await kept('calendar.json'), deps);
  const official = officialOf(calendar, office);
  const results = await resultsOf(options, deps, files, official);
  if (typeof results === 'string') return stands(results);
  sources.forEach((source, index) => {
    const result = results[index];
    if (result) deps.log(`${source.name} (${source.url}): ${wordsFor(result)}`);
  });

  const posts = await files.store.posts(office.id);
  const status = statusOf(sources, files.states(), deps.now());
  const good = results.some(({ state }) => isGood(state));
  const line = summary(results, posts.length, sources);
  if (status.last_success_at === null && posts.length === 0) {
    return { ...stands(`${line}; there is no earlier copy, so no site was made`), status };
  }
  const made = withHalted(makeBoard(posts, office, { ...official, home: sources[0]?.url }), calendar);
  const { board, leftOut } = readable(made);
  for (const problem of [...(made._pantau_coklit.left_out ?? []), ...leftOut])
    deps.log(`left out: ${problem}`);
  const site = makeSite({
    board,
    now: deps.now(),
    status,
    siteUrl: options.siteUrl,
    parts: deps.parts,
    fonts: deps.fonts,
    store: {
      ...{ 'posts.json': files.files().posts, 'state.json': files.files().state },
      ...(calendar.length > 0 ? { 'calendar.json': writeCalendar(calendar) } : {}),
    },
    calendar: (await kept('coklit.ics')) ?? undefined,
    pinned: (await deps.disk.read(join(out, `embed-${deps.parts.version}.js`))) ?? undefined,
    sample: options.sample ?? false,
  });
  const { changed } = await writeSite(out, site, deps.disk);
  return {
    code: good ? 0 : 3,
    line: good ? line : `${line}; the old copy stands`,
    status,
    changed: changed.filter((name) => !AT_EVERY_RUN.includes(name)),
    added: results.reduce((sum, { added }) => sum + added.length, 0),
    site,
    nextAt: new Date(status.next_at),
  };
}

/** What each source came to; a string says why the file of posts can't be taken. */
async function resultsOf(
  options: SnapshotOptions,
  deps: SnapshotDeps,
  files: FileStore,
  official: ReturnType<typeof officialOf>,
): Promise<PollResult[] | string> {
  const { sources, from, read = true } = options;
  if (!read) return [];
  if (from !== undefined) return take(from, files, sources, deps);
  return (await checkAll(sources, pollDeps(options, deps, files, official))).results;
}

function officialOf(
  calendar: CalendarEntry[],
  office: Office,
): { calendar: Stage[]; builtIn: Stage[]; changedAt?: Date } {
  const { stages, changedAt } = calendarStages(calendar, office);
  return { calendar: stages, builtIn: officialPeriods(office.id), ...(changedAt && { changedAt }) };
}

async function calendarOf(
  { calendar }: SnapshotOptions,
  before: string | null,
  deps: SnapshotDeps,
): Promise<CalendarEntry[]> {
  const file = calendar === undefined ? null : text(await deps.disk.read(calendar));
  if (calendar !== undefined && file === null)
    deps.log(`${calendar}: there is no such file; the calendar stays as it was`);
  const { entries, problems } = readCalendar(file, before);
  for (const problem of problems) deps.log(`${calendar ?? 'calendar.json'}: ${problem}`);
  return entries;
}

function pollDeps(
  options: SnapshotOptions,
  deps: SnapshotDeps,
  files: FileStore,
  official: ReturnType<typeof officialOf>,
): PollDeps {
  const busy = new Set<string>();
  return {
    fetch: (input, init) => {
      deps.log(`asking ${input instanceof Request ? input.url : input}`);
      return deps.fetch(input, init);
    },
    ...(deps.sameSite && { sameSite: deps.sameSite }),
    now: deps.now,
    random: deps.random,
    wait: deps.wait,
    online: () => true,
    allowed: async () => true,
    store: files.store,
    state: files.state,
    exclusive: async (name, work) => {
      if (busy.has(name)) return 'busy';
      busy.add(name);
      try {
        return await work();
      } finally {
        busy.delete(name);
      }
    },
    force: options.force,
    official: () => official,
    ...(options.pages === undefined ? {} : { pages: options.pages }),
    ...(options.intervalMinutes === undefined ? {} : { intervalMinutes: options.intervalMinutes }),
  };
}

/** Posts from a file instead of from the sources; a string says why it can't be taken. */
async function take(
  path: string,
  files: FileStore,
  sources: readonly Source[],
  deps: SnapshotDeps,
): Promise<PollResult[] | string> {
  const office = sources[0]?.office;
  if (!office) return 'there are no sources';
  const content = text(await deps.disk.read(path));
  if (content === null) return `${path}: there is no such file`;
  const now = deps.now();
  try {
    const { posts, readAt } = readPostsFile(content);
    const put = posts.filter((post) => post.office === office.id);
    if (put.length === 0) return `${path}: has no post of ${office.name}`;
    const known = new Set((await files.store.posts(office.id)).map(({ id }) => id));
    const board = makeBoard(put, office, { calendar: [], builtIn: [] });
    await files.store.commit({ office: office.id, put, drop: [], board, read: [] });
    const added = put.flatMap(({ id }) => (known.has(id) ? [] : id));
    const at = readAt ?? now;
    const results: PollResult[] = [];
    for (const [index, { key }] of sources.entries()) {
      await files.state.set({
        key,
        checkedAt: now.toISOString(),
        succeededAt: at.toISOString(),
        nextAt: now.toISOString(),
        failures: 0,
        result: 'unchanged',
      });
      results.push({ at, nextAt: now, added: index === 0 ? added : [], state: 'unchanged' });
    }
    return results;
  } catch (error) {
    return `${path}: ${message(error)}`;
  }
}

function summary(results: PollResult[], posts: number, sources: readonly Source[]): string {
  const added = results.reduce((sum, result) => sum + result.added.length, 0);
  const failed = results.filter(({ state }) => !isGood(state));
  const read = `${results.length - failed.length} of ${sources.length} sources read, ${added} new, ${posts} posts`;
  return failed.length === 0 ? read : `${read} (${failed.map(wordsFor).join('; ')})`;
}

function wordsFor(result: PollResult): string {
  if (!('reason' in result)) return `${result.state}, ${result.added.length} new`;
  return `${result.state}: ${result.reason}${result.status === undefined ? '' : ` ${result.status}`}`;
}

function stands(line: string): SnapshotResult {
  return { code: 3, line, status: null, site: null, changed: [], added: 0, nextAt: null };
}

function text(bytes: Uint8Array | null): string | null {
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
