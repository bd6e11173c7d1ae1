import { join } from 'node:path';
import { keptBoard, situation } from '../lib/board';
import { listOffices } from '../lib/offices';
import { isRead } from '../lib/poll/result';
import { isCancelled } from '../lib/stages/stage';
import { type Told, toldIn } from '../lib/store/files';
import type { Disk } from './disk';
import { notFoundFile, officesFile } from './pages/files';
import type { OfficeLine } from './pages/offices';
import { type Known, oldSince, schedulesCalendar, schedulesFeed } from './schedules';
import { encoded, sharedFiles, statusFile } from './site';
import {
  AT_EVERY_RUN,
  addPinned,
  officeRound,
  postsNamed,
  Refusal,
  readNamed,
  refuseForeign,
  type SnapshotDeps,
  type SnapshotOptions,
  type SnapshotResult,
  text,
  underLock,
  unfinished,
  wasRead,
} from './snapshot';
import type { ChosenOffice } from './sources';
import {
  channelsOfMany,
  isOfMany,
  latest,
  type OfficeStatus,
  type Status,
  type StatusOfMany,
} from './status';
import { recover, writeSite } from './write';

export interface ManyOptions extends Omit<SnapshotOptions, 'sources' | 'isAmong' | 'sample'> {
  offices: readonly ChosenOffice[];
}

/** So many offices are asked at once; each host is asked by one of them at a time. */
const AT_ONCE = 8;
const NEWEST = 30;
const NOT_MADE = 'its site could not be made; the old copy stands';

/** What a round of one office came to, and its folder's files where they are still needed. */
interface Round extends Known {
  result: SnapshotResult;
  /** Not only made of what was kept. */
  wasAsked?: boolean;
}

/** A round of all offices. `read` as in `SnapshotOptions`. */
type RoundOfMany = (read?: boolean) => Promise<SnapshotResult>;

/**
 * Rounds of many offices in one folder: each has its own below it, named after its id, and its own round, whose failure
 * touches no other. Between two rounds an office that is not due is left alone, unless `force` says otherwise.
 *
 * @param holds Keep the files of all folders, for a server that answers from memory.
 */
export function roundsOfMany(options: ManyOptions, deps: SnapshotDeps, holds: boolean): RoundOfMany {
  const last = new Map<string, Round>();
  // Taken once, as by a single office's server.
  let { from } = options;
  return (read = true) =>
    underLock(options.out, deps, async (deps) => {
      const { out } = options;
      const kept = (name: string) => deps.disk.read(join(out, name));
      await recover(out, deps.disk);
      const { told, siteUrl, inFile } = await prepare(options, from, deps.disk);
      // Pages refer to scripts and styles: these come first.
      const shared = await sharedFiles({ ...deps, siteUrl, kept, isAmong: true });
      const { changed } = await writeSite(out, shared, deps.disk);
      let added = 0;
      await eachOffice(options.offices, async (chosen) => {
        const { id } = chosen.listed;
        const earlier = last.get(id);
        const isDue =
          !earlier?.wasAsked || options.force !== false || !isLater(earlier.result.nextAt, deps.now());
        if (read && !isDue) return;
        const round = await oneOf(
          chosen,
          { ...options, read, siteUrl: told.siteUrl, from: inFile.has(id) ? from : undefined },
          deps,
        );
        changed.push(...round.result.changed.map((name) => `${id}/${name}`));
        added += round.result.added;
        const site = holds ? (round.result.site ?? earlier?.result.site ?? null) : null;
        last.set(id, { ...round, wasAsked: read, result: { ...round.result, site } });
      });
      if (read) from = undefined;
      const rounds = options.offices.flatMap(({ listed }) => last.get(listed.id) ?? []);
      const left = await leftIn(out, new Set(last.keys()), deps.disk);
      const stray = await strayFiles(options, deps.disk);
      for (const problem of stray) deps.log(problem);
      const status = statusOfMany(rounds, stray, deps.now());
      const own = await ownFiles({ rounds, status, left, told, siteUrl, kept, deps });
      const after = await writeSite(out, own, deps.disk);
      changed.push(...after.changed.filter((name) => !AT_EVERY_RUN.includes(name)));
      const code = codeOf(rounds);
      return {
        code,
        line: lineOf(rounds, added, code),
        status: { ...status, sources: rounds.flatMap(({ result }) => result.status?.sources ?? []) },
        changed,
        added,
        site: holds ? await siteOf(new Map([...shared, ...own]), rounds, left, out, deps.disk) : own,
        nextAt: nextOf(rounds, status),
        offices: status.offices,
      };
    });
}

interface Ready {
  /** What later runs need not be told again. */
  told: Told;
  siteUrl: string;
  /** Offices that a file of posts has something of. */
  inFile: Set<string>;
}

/**
 * What holds for all offices, before any is asked.
 *
 * @throws Refusal where what was told can't be done.
 */
async function prepare(options: ManyOptions, from: string | undefined, disk: Disk): Promise<Ready> {
  const { out } = options;
  if ((await disk.read(join(out, 'posts.json'))) !== null && !(await isOfMany(out, disk)))
    throw new Refusal(`${out} is the mirror of one office: take another folder for many`);
  await refuseForeign(out, disk);
  const before = toldIn(text(await disk.read(join(out, 'state.json'))));
  const posts = from === undefined ? [] : (await postsNamed(from, disk)).posts;
  const inFile = new Set(posts.map(({ office }) => office));
  await refuseMissing(options, before, disk);
  const { siteUrl = before.siteUrl, calendar = before.calendar, hide = before.hide } = options;
  const told = { ...(siteUrl && { siteUrl }), ...(calendar && { calendar }), ...(hide && { hide }) };
  return { told, siteUrl: siteUrl ?? options.ownUrl, inFile };
}

/** One office's round in its own folder. Whatever goes wrong in it stays in it. */
async function oneOf(
  { listed, sources }: ChosenOffice,
  options: Omit<ManyOptions, 'offices'>,
  deps: SnapshotDeps,
): Promise<Round> {
  const { id } = listed;
  const inFolder = (url: string | undefined) => url && `${url}${id}/`;
  const out = join(options.out, id);
  const own: SnapshotDeps = { ...deps, log: (line) => deps.log(`${id}: ${line}`) };
  let result: SnapshotResult;
  try {
    result = await officeRound(
      {
        ...options,
        ...{ sources, out, isAmong: true },
        // Told anew at each run, so that a folder that was moved does not link to where it was.
        siteUrl: inFolder(options.siteUrl),
        ownUrl: inFolder(options.ownUrl) ?? '',
        calendar: ownFile(options.calendar, id),
        hide: ownFile(options.hide, id),
      },
      own,
    );
  } catch (error) {
    result = unfinished(error);
  }
  const { board: made, ...rest } = result;
  const board = made ?? keptBoard(await jsonIn(out, 'feed.json', deps.disk));
  const status = result.status ?? statusIn(await jsonIn(out, 'status.json', deps.disk));
  // Of hundreds of boards only the newest posts are held.
  const newest = board && { ...board, items: board.items.slice(0, NEWEST) };
  return { office: listed, board: newest, status, result: rest };
}

/**
 * Works on all offices, so many at once, but never on two that ask the same host: an office that asked for a pause, or
 * hangs, is not asked through its neighbour.
 */
async function eachOffice(
  offices: readonly ChosenOffice[],
  work: (office: ChosenOffice) => Promise<void>,
): Promise<void> {
  const waiting = [...offices];
  const asked = new Set<string>();
  const running = new Set<Promise<void>>();
  const hostsOf = ({ sources }: ChosenOffice) => [...new Set(sources.map(({ url }) => new URL(url).host))];
  while (waiting.length > 0 || running.size > 0) {
    const isFree = (office: ChosenOffice) => hostsOf(office).every((host) => !asked.has(host));
    const index = running.size < AT_ONCE ? waiting.findIndex(isFree) : -1;
    const [office] = index < 0 ? [] : waiting.splice(index, 1);
    if (!office) {
      await Promise.race(running);
      continue;
    }
    for (const host of hostsOf(office)) asked.add(host);
    const task = work(office).finally(() => {
      for (const host of hostsOf(office)) asked.delete(host);
      running.delete(task);
    });
    running.add(task);
  }
}

/** What lies around the offices' folders besides what they share: the list, the dates of all, how each stands. */
async function ownFiles(input: {
  rounds: readonly Round[];
  status: Omit<StatusOfMany, 'left'>;
  left: string[];
  told: Told;
  siteUrl: string;
  kept: (name: string) => Promise<Uint8Array | null>;
  deps: SnapshotDeps;
}): Promise<Map<string, Uint8Array>> {
  const { rounds, status, left, told, siteUrl, kept, deps } = input;
  const now = deps.now();
  const previous = text(await kept('coklit.ics')) ?? undefined;
  const page = { siteUrl, parts: deps.parts };
  return new Map(
    encoded({
      'index.html': officesFile({ ...page, data: { offices: rounds.map((round) => lineIn(round, now)) } }),
      '404.html': notFoundFile({ ...page, sample: false, office: '' }),
      'schedules.json': schedulesFeed(rounds, now, siteUrl),
      'coklit.ics': schedulesCalendar(rounds, now, siteUrl, previous),
      'status.json': statusFile({ ...status, left }),
      'state.json': `${JSON.stringify({ version: 1, told }, null, 1)}\n`,
    }),
  );
}

function lineIn(round: Round, now: Date): OfficeLine {
  const { office, board } = round;
  if (!board) return { id: office.id, state: 'unread' };
  const shown = situation(board, now);
  const stage = 'stage' in shown ? shown.stage : undefined;
  const readOn = oldSince(round, now);
  return {
    ...{ id: office.id, state: shown.state },
    ...(stage && { stage: { name: stage.name, start: stage.start, end: stage.end } }),
    ...(shown.state === 'halted' && isCancelled(shown.stage) && { cancelled: true }),
    ...(readOn !== null && { readOn }),
  };
}

function statusOfMany(rounds: readonly Round[], stray: string[], now: Date): Omit<StatusOfMany, 'left'> {
  const offices = rounds.map(({ office, status, result }): OfficeStatus => {
    const { state = 'offline', reason, last_success_at = null, next_at = now.toISOString() } = status ?? {};
    return {
      ...{ id: office.id, name: office.name, province: office.province, code: result.code, state },
      ...(reason !== undefined && { reason }),
      // What went wrong on this machine names its folders, which are nobody else's concern: that is logged alone.
      ...{ last_success_at, next_at, line: result.status ? result.line : NOT_MADE },
    };
  });
  const troubled = offices.find(({ state }) => !isRead(state)) ?? offices[0];
  const problems = [...new Set([...stray, ...rounds.flatMap(({ status }) => status?.problems ?? [])])];
  return {
    version: 1,
    checked_at: latest(rounds.flatMap(({ status }) => status?.checked_at ?? [])) ?? now.toISOString(),
    last_success_at: latest(offices.flatMap(({ last_success_at: at }) => at ?? [])),
    next_at: offices.map(({ next_at }) => next_at).sort()[0] ?? now.toISOString(),
    state: troubled?.state ?? 'offline',
    ...(troubled?.reason !== undefined && { reason: troubled.reason }),
    ...(problems.length > 0 && { problems }),
    ...channelsOfMany(rounds.flatMap(({ status }) => (status ? [status] : []))),
    offices,
  };
}

/** 0 where all were read, 3 where none was, 4 where some were not, if only one of their sources. */
function codeOf(rounds: readonly Round[]): SnapshotResult['code'] {
  if (rounds.every(({ result }) => result.code === 0)) return 0;
  return rounds.some(({ result }) => wasRead(result)) ? 4 : 3;
}

const MOST_NAMED = 10;

function lineOf(rounds: readonly Round[], added: number, code: number): string {
  const failed = rounds.filter(({ result }) => !wasRead(result));
  const named = failed.slice(0, MOST_NAMED).map(({ office, result }) => `${office.id}: ${result.line}`);
  if (failed.length > MOST_NAMED) named.push('…');
  const read = `${rounds.length - failed.length} of ${rounds.length} offices read, ${added} new`;
  const why = named.length > 0 ? ` (${named.join('; ')})` : '';
  return `${read}${why}${code === 3 ? '; the old copies stand' : ''}`;
}

/**
 * When a server makes the next round: once all that were read are due, so that they are asked together, and those in
 * trouble beside them.
 */
function nextOf(rounds: readonly Round[], status: Pick<Status, 'next_at'>): Date {
  const due = rounds.flatMap(({ result }) => (wasRead(result) ? (result.nextAt?.getTime() ?? []) : []));
  return new Date(due.length > 0 ? Math.max(...due) : status.next_at);
}

/** All files by their paths from the outer folder, those of offices that are no longer asked among them. */
async function siteOf(
  shared: Map<string, Uint8Array>,
  rounds: readonly Round[],
  left: readonly string[],
  out: string,
  disk: Disk,
): Promise<Map<string, Uint8Array>> {
  const site = new Map(shared);
  for (const { office, result } of rounds)
    for (const [name, bytes] of result.site ?? []) site.set(`${office.id}/${name}`, bytes);
  for (const id of left) await addFolder(site, id, out, disk);
  for (const folder of ['', ...rounds.map(({ office }) => office.id)])
    await addPinned(site, out, disk, folder);
  return site;
}

async function addFolder(
  site: Map<string, Uint8Array>,
  path: string,
  out: string,
  disk: Disk,
): Promise<void> {
  for (const name of (await disk.list(join(out, path))) ?? []) {
    if (name.startsWith('.pantau')) continue;
    const bytes = await disk.read(join(out, path, name));
    if (bytes) site.set(`${path}/${name}`, bytes);
    else await addFolder(site, `${path}/${name}`, out, disk);
  }
}

/** Folders of offices that were asked once and are not any more. */
async function leftIn(out: string, asked: ReadonlySet<string>, disk: Disk): Promise<string[]> {
  const ids = new Set(listOffices().map(({ id }) => id));
  const left: string[] = [];
  for (const name of (await disk.list(out)) ?? []) {
    if (ids.has(name) && !asked.has(name) && (await disk.read(join(out, name, 'posts.json'))))
      left.push(name);
  }
  return left.sort();
}

/**
 * The file of an office's own staff: what `--calendar` or `--hide` names for all, or, where that is a folder, the file
 * in it that is named after the office. One that is not there says nothing.
 */
function ownFile(path: string | undefined, id: string): string | undefined {
  return path === undefined || path.endsWith('.json') ? path : join(path, `${id}.json`);
}

/** @throws Refusal for a slip in the path of a file or folder of the staff's, before any office is asked. */
async function refuseMissing(options: ManyOptions, told: Told, disk: Disk): Promise<void> {
  for (const name of ['calendar', 'hide'] as const) {
    const path = options[name];
    if (path === undefined || path === told[name]) continue;
    const isThere = path.endsWith('.json') ? await readNamed(path, disk) : await disk.list(path);
    if (isThere === null) throw new Refusal(`--${name} ${path}: there is no such file or folder`);
  }
}

/** Files in a folder of the staff's that are named after no office of this mirror, and so say nothing. */
async function strayFiles({ offices, calendar, hide }: ManyOptions, disk: Disk): Promise<string[]> {
  const stray: string[] = [];
  for (const [name, path] of Object.entries({ calendar, hide })) {
    if (path === undefined || path.endsWith('.json')) continue;
    for (const file of (await disk.list(path)) ?? []) {
      const isOwn = offices.some(({ listed }) => file === `${listed.id}.json`);
      if (!isOwn && /^[^.].*\.json$/.test(file))
        stray.push(`${name}: ${file} is named after no office of this mirror`);
    }
  }
  return stray;
}

const isLater = (instant: Date | null | undefined, now: Date) => !!instant && instant > now;

async function jsonIn(folder: string, name: string, disk: Disk): Promise<unknown> {
  try {
    return JSON.parse(text(await disk.read(join(folder, name))) ?? 'null');
  } catch {
    return null;
  }
}

function statusIn(json: unknown): Status | null {
  const isStatus = typeof json === 'object' && json !== null && 'sources' in json && 'state' in json;
  return isStatus ? (json as Status) : null;
}
