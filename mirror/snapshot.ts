import { join } from 'node:path';
import { type Board, makeBoard, readable } from '../lib/board';
import { correctionFrom } from '../lib/clock';
import { decodeBody } from '../lib/feed/decode';
import { ways } from '../lib/i18n/en';
import { checkAll, isRead, type PollDeps, type PollResult } from '../lib/poll';
import type { Source } from '../lib/source';
import { officialPeriods } from '../lib/stages/official';
import { type FileStore, openFileStore, type Told } from '../lib/store/files';
import { type PostsFile, readPostsFile } from '../lib/store/posts-file';
import { calendarStages, readCalendar, withHalted, writeCalendar } from './calendar';
import type { Channel } from './channels';
import type { Disk } from './disk';
import { readHide, withoutHidden, writeHide } from './hide';
import { takePosts } from './import';
import { notify, welcome } from './notify';
import type { Parts } from './parts';
import type { Draw } from './png';
import { encoded, makeSite, statusFile } from './site';
import type { StaffFile } from './staff-file';
import { channelsOf, isOfMany, type OfficeStatus, type Status, statusOf } from './status';
import { recover, writeSite } from './write';

export interface SnapshotOptions {
  sources: readonly Source[];
  /** The folder of the site, which is its store too. */
  out: string;
  /** The address of the site; without one the one told at an earlier run, else `ownUrl`. */
  siteUrl?: string | undefined;
  /** Where the site lies as long as nobody was told otherwise. */
  ownUrl: string;
  /** The staff's calendar. */
  calendar?: string | undefined;
  /** The staff's list of posts to keep out. */
  hide?: string | undefined;
  /** A file of posts to take instead of reading the sources. */
  from?: string | undefined;
  /** Pages to read of a source that is new. */
  pages?: number | undefined;
  intervalMinutes?: number | undefined;
  /** As in `PollDeps`. */
  force: boolean | 'unless-failing';
  /** False to make the site of what is kept, without asking anybody. */
  read?: boolean;
  sample?: boolean;
  /** `out` is the folder of one office of many, and what they share lies around it. */
  isAmong?: boolean;
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
  draw: Draw;
  /** Who is told of what is new, once it is written; absent: what the folder knows of channels stays. */
  channels?: {
    targets: readonly Channel[];
    fetch: typeof fetch;
    /** Keeps the folder where it outlives this machine, at once or by the end of the run. */
    remember?(when: 'now' | 'later'): Promise<void>;
    /** The run ends: what was to be kept later is kept now. */
    finish?(): Promise<void>;
  };
  log(line: string): void;
}

export interface SnapshotResult {
  /** 0: read; 4: read, but some source could not be; 3: the old copy stands; 2: what was told can't be done. */
  code: 0 | 2 | 3 | 4;
  /** One sentence: what was read, or why not. */
  line: string;
  status: Status | null;
  /** All files of the site; null where none was made. */
  site: Map<string, Uint8Array> | null;
  /** Files that changed, those that change at every run left out. */
  changed: string[];
  added: number;
  nextAt: Date | null;
  /** What the site was made from. */
  board?: Board;
  /** Of a mirror of many: how each of them stands. */
  offices?: OfficeStatus[];
}

/** Whether a round read something, if not all. */
export const wasRead = ({ code }: Pick<SnapshotResult, 'code'>): boolean => code === 0 || code === 4;

const PINNED = /^embed-\d[\w.-]*\.js$/;
export const AT_EVERY_RUN = ['feed.js', 'status.json', 'state.json'];

/**
 * One round: ask each source once, then write the whole site. Where nothing could be read the old content stays, with
 * a new status; where nothing was ever read no site is made. Errors of sources, files and disk are results.
 */
export function snapshot(options: SnapshotOptions, deps: SnapshotDeps): Promise<SnapshotResult> {
  return underLock(options.out, deps, async (deps) => {
    if (await isOfMany(options.out, deps.disk))
      throw new Refusal(`${options.out} is a mirror of many offices: take another folder for one`);
    return officeRound(options, deps);
  });
}

/**
 * Works on a folder while no other run can; what goes wrong is a result. A folder that can't be locked is only read: a
 * server then shows what it holds, and what is new, though it can keep nothing.
 */
export async function underLock(
  out: string,
  deps: SnapshotDeps,
  work: (deps: SnapshotDeps) => Promise<SnapshotResult>,
): Promise<SnapshotResult> {
  let release: (() => Promise<void>) | null;
  let disk = deps.disk;
  try {
    release = await deps.lock(out);
  } catch (error) {
    const refuse = async () => {
      throw new Error(`the folder can't be locked: ${message(error)}`);
    };
    disk = { ...disk, write: refuse, rename: refuse, makeFolder: refuse, remove: refuse };
    release = async () => {};
  }
  if (!release) return stands('another run is writing this folder');
  try {
    const result = await work({ ...deps, disk });
    await deps.channels?.finish?.().catch((error) => deps.log(message(error)));
    return result;
  } catch (error) {
    return unfinished(error);
  } finally {
    await release().catch(() => {});
  }
}

/** One office's round, in a folder that is locked. */
export async function officeRound(options: SnapshotOptions, deps: SnapshotDeps): Promise<SnapshotResult> {
  const { out, sources, isAmong = false } = options;
  const office = sources[0]?.office;
  if (!office) return stands('there are no sources');
  await recover(out, deps.disk);
  if (!isAmong) await refuseForeign(out, deps.disk);
  const bytes = (name: string) => deps.disk.read(join(out, name));
  const kept = async (name: string) => text(await bytes(name));
  const files = openFileStore(
    { posts: await kept('posts.json'), state: await kept('state.json') },
    deps.newGeneration,
  );
  for (const problem of files.problems) deps.log(problem);
  const { told } = files;
  if (options.siteUrl !== undefined) told.siteUrl = options.siteUrl;
  const before = { calendar: await kept('calendar.json'), hide: await kept('hide.json') };
  const of = { options, deps, told, before };
  const { entries: calendar, problems: inCalendar } = await readStaffs('calendar', of, readCalendar);
  const { entries: hide, problems: inHide } = await readStaffs('hide', of, readHide);
  const problems = [...inCalendar, ...inHide];
  const results = await resultsOf(options, deps, files);
  sources.forEach((source, index) => {
    const result = results[index];
    const way = files.states().find(({ key }) => key === source.key)?.way;
    const how = way && isRead(result?.state ?? 'busy') ? `, ${ways[way.by](way.at)}` : '';
    if (result) deps.log(`${source.name} (${source.url}): ${wordsFor(result)}${how}`);
  });

  const posts = await files.store.posts(office.id);
  const { shown, hidden } = withoutHidden(posts, hide);
  for (const { id, words, posts: count } of hidden)
    deps.log(`kept out: ${id ?? `“${words}”`}, ${count} posts`);
  let status: Status = {
    ...statusOf(sources, files.states(), deps.now()),
    ...(hidden.length > 0 && { hidden }),
    ...(problems.length > 0 && { problems }),
    ...channelsOf(files.channels),
  };
  const read = results.filter(({ state }) => isRead(state)).length;
  const line = [summary(results, posts.length, sources), ...problems.slice(0, 1)].join('; ');
  if (status.last_success_at === null && posts.length === 0) {
    return { ...stands(`${line}; there is no earlier copy, so no site was made`), status };
  }
  const { stages, changedAt } = calendarStages(calendar, office);
  const official = { calendar: stages, builtIn: officialPeriods(office.id), ...(changedAt && { changedAt }) };
  const made = withHalted(makeBoard(shown, office, { ...official, home: sources[0]?.url }), calendar);
  const { board, leftOut } = readable(made);
  for (const problem of [...(made._pantau_coklit.left_out ?? []), ...leftOut])
    deps.log(`left out: ${problem}`);
  const channels = deps.channels?.targets ?? [];
  const isNew = await (deps.channels && welcome({ board, now: deps.now(), files, channels }));
  status = { ...status, ...channelsOf(files.channels) };
  const site = await makeSite({
    board,
    now: deps.now(),
    status,
    siteUrl: told.siteUrl ?? options.ownUrl,
    parts: deps.parts,
    draw: deps.draw,
    store: {
      ...{ 'posts.json': files.files().posts, 'state.json': files.files().state },
      ...((calendar.length > 0 || before.calendar !== null) && { 'calendar.json': writeCalendar(calendar) }),
      ...((hide.length > 0 || before.hide !== null) && { 'hide.json': writeHide(hide) }),
    },
    kept: bytes,
    sample: options.sample ?? false,
    isAmong,
  });
  const nextAt = new Date(status.next_at);
  let changed: string[];
  try {
    ({ changed } = await writeSite(out, site, deps.disk));
  } catch (error) {
    if (isAmong) throw error;
    // A server shows it all the same.
    await addPinned(site, out, deps.disk);
    return { ...stands(`the site can't be written: ${message(error)}`), status, site, nextAt, board };
  }
  if (deps.channels && isNew) {
    const { remember, fetch } = deps.channels;
    const { log } = deps;
    await notify({
      ...{ board, now: deps.now(), siteUrl: told.siteUrl, files, log, channels, isNew, fetch },
      async remember(when) {
        status = { ...status, ...channelsOf(files.channels) };
        const kept = new Map(
          encoded({ 'state.json': files.files().state, 'status.json': statusFile(status) }),
        );
        await writeSite(out, kept, deps.disk);
        for (const [name, bytes] of kept) site.set(name, bytes);
        await remember?.(when);
      },
    });
  }
  if (!isAmong) await addPinned(site, out, deps.disk);
  return {
    code: read < results.length ? (read === 0 ? 3 : 4) : 0,
    line: read === 0 && results.length > 0 ? `${line}; the old copy stands` : line,
    status,
    changed: changed.filter((name) => !AT_EVERY_RUN.includes(name)),
    added: results.reduce((sum, { added }) => sum + added.length, 0),
    site,
    nextAt,
    board,
  };
}

/** What a mirror would write over, or stand before. */
const HOME_PAGES = ['index.html', 'index.htm', 'index.php', '.htaccess'];
const OWN_FILES = ['posts.json', 'state.json', 'status.json'];

/** @throws Refusal where a folder is somebody else's site: it is no mirror's, and holds what would be lost. */
export async function refuseForeign(out: string, disk: Pick<Disk, 'list'>): Promise<void> {
  const names = (await disk.list(out)) ?? [];
  const page = names.find((name) => HOME_PAGES.includes(name));
  if (page !== undefined && !names.some((name) => OWN_FILES.includes(name)))
    throw new Refusal(`${out} holds ${page}, which no mirror wrote: take a folder of its own`);
}

/** Pinned scripts of older versions are on villages' pages for good. */
export async function addPinned(
  site: Map<string, Uint8Array>,
  out: string,
  disk: Disk,
  folder = '',
): Promise<void> {
  for (const file of (await disk.list(join(out, folder))) ?? []) {
    const name = folder === '' ? file : `${folder}/${file}`;
    const pinned = PINNED.test(file) && !site.has(name) ? await disk.read(join(out, name)) : null;
    if (pinned) site.set(name, pinned);
  }
}

/** What each source came to. */
async function resultsOf(
  options: SnapshotOptions,
  deps: SnapshotDeps,
  files: FileStore,
): Promise<PollResult[]> {
  const { sources, from, read = true } = options;
  if (!read) return [];
  if (from === undefined) return (await checkAll(sources, pollDeps(options, deps, files))).results;
  const file = await postsNamed(from, deps.disk);
  const office = sources[0]?.office;
  if (!file.posts.some((post) => post.office === office?.id))
    throw new Refusal(`${from}: has no post of ${office?.name}`, 3);
  return takePosts(file, files, sources, deps.now());
}

/**
 * What the staff say in a file of theirs, its problems with the file's name.
 *
 * @throws Refusal where the one named is not there and never was: a slip in its path.
 */
async function readStaffs<Entry>(
  name: 'calendar' | 'hide',
  of: {
    options: SnapshotOptions;
    deps: SnapshotDeps;
    told: Told;
    before: Record<typeof name, string | null>;
  },
  readFile: (text: string | null, before: string | null) => StaffFile<Entry>,
): Promise<StaffFile<Entry>> {
  const { options, deps, told } = of;
  const path = options[name];
  const before = of.before[name];
  const file = path === undefined ? null : await readNamed(path, deps.disk);
  if (path !== undefined && file === null) {
    // Of many offices few have a file of their own.
    if (path !== told[name] && !options.isAmong)
      throw new Refusal(`--${name} ${path}: there is no such file`);
    if (!options.isAmong || readFile(null, before).entries.length > 0)
      deps.log(`${path}: was deleted; what it said is taken back`);
  }
  if (path !== undefined) told[name] = path;
  // Deleted and emptied files alike take back what they said.
  if (path !== undefined && (file ?? '').trim() === '') return { entries: [], problems: [] };
  const { entries, problems } = readFile(file, before);
  for (const problem of problems) deps.log(`${path ?? `${name}.json`}: ${problem}`);
  return { entries, problems: problems.map((problem) => `${name}.json: ${problem}`) };
}

function pollDeps(options: SnapshotOptions, deps: SnapshotDeps, files: FileStore): PollDeps {
  const busy = new Set<string>();
  let late = 0;
  return {
    fetch: async (input, init) => {
      deps.log(`asking ${input instanceof Request ? input.url : input}`);
      const answer = await deps.fetch(input, init);
      const { offset, wrong } = correctionFrom(answer.headers, deps.now().getTime());
      late = wrong ? offset : 0;
      return answer;
    },
    ...(deps.sameSite && { sameSite: deps.sameSite }),
    now: deps.now,
    rightNow: () => new Date(deps.now().getTime() + late),
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
    ...(options.pages === undefined ? {} : { pages: options.pages }),
    ...(options.intervalMinutes === undefined ? {} : { intervalMinutes: options.intervalMinutes }),
  };
}

function summary(results: PollResult[], posts: number, sources: readonly Source[]): string {
  const added = results.reduce((sum, result) => sum + result.added.length, 0);
  const failed = results.filter(({ state }) => !isRead(state));
  if (results.length === 0) return `made of what the folder holds, ${posts} posts`;
  const read = `${results.length - failed.length} of ${sources.length} sources read, ${added} new, ${posts} posts`;
  return failed.length === 0 ? read : `${read} (${failed.map(wordsFor).join('; ')})`;
}

function wordsFor(result: PollResult): string {
  if (!('reason' in result)) return `${result.state}, ${result.added.length} new`;
  return `${result.state}: ${result.reason}${result.status === undefined ? '' : ` ${result.status}`}`;
}

export function stands(line: string): SnapshotResult {
  return { code: 3, line, status: null, site: null, changed: [], added: 0, nextAt: null };
}

/** Why a round is not done, said to the operator: 2, what was told can't be done; 3, the old copy stands. */
export class Refusal extends Error {
  override name = 'Refusal';
  constructor(
    line: string,
    readonly code: 2 | 3 = 2,
  ) {
    super(line);
  }
}

/** The result of a round that an error ended. */
export function unfinished(error: unknown): SnapshotResult {
  if (error instanceof Refusal) return { ...stands(error.message), code: error.code };
  return stands(`the site can't be written: ${message(error)}`);
}

/**
 * The text of a file that the operator named, in whatever encoding an editor left it; null where it is not there.
 *
 * @throws Refusal where it is there, but can't be read.
 */
export async function readNamed(path: string, disk: Pick<Disk, 'read'>): Promise<string | null> {
  try {
    const bytes = await disk.read(path);
    return bytes && decodeBody(bytes, 'charset=utf-8');
  } catch (error) {
    throw new Refusal(`${path} can't be read: ${message(error)}`);
  }
}

/**
 * The posts in a file that the operator named.
 *
 * @throws Refusal
 */
export async function postsNamed(path: string, disk: Pick<Disk, 'read'>): Promise<PostsFile> {
  const content = await readNamed(path, disk);
  if (content === null) throw new Refusal(`${path}: there is no such file`, 3);
  try {
    return readPostsFile(content);
  } catch (error) {
    throw new Refusal(`${path}: ${message(error)}`, 3);
  }
}

export function text(bytes: Uint8Array | null): string | null {
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

export function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
