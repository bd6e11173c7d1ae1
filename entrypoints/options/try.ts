import type { Catalogue } from '../../lib/i18n';
import { isSameSource } from '../../lib/merge/identity';
import { listOffices, officeAt, sourcesOf } from '../../lib/offices';
import { excerpt, plainText } from '../../lib/plain-text';
import { type Found, type Probe, probe } from '../../lib/poll/probe';
import type { Settings } from '../../lib/settings';
import { HOME_OFFICE, type Source } from '../../lib/source';
import { typedAddress } from '../../lib/typed-address';
import { bareHost } from '../../lib/web-address';
import { wire } from '../shared/deps';
import { requestHosts } from '../shared/permissions';
import type { Find, Tried } from './AddSource';
import { kindWords } from './health';

/** Longest name that settings keep of a source or an office. */
const LONGEST_NAME = 199;

/** What an office answers whose site is another one by now: its front page may tell where the news are. */
const ELSEWHERE = ['status', 'not-a-feed', 'app', 'unproven', 'no-items'];

/** Tries the sources of an office from the list; those that can be read are offered. Call it straight from a click. */
export async function trySources(sources: Source[], settings: Settings, words: Catalogue): Promise<Tried> {
  if (!(await mayRead(sources.map(({ url }) => url)))) return { reason: words.options.denied };
  const probes = [];
  for (const source of sources) probes.push({ source, read: await probe(source.url, wire()) });
  const readable = probes.flatMap(({ source, read }) =>
    read.ok && read.found[0] ? [{ source, found: read.found[0] }] : [],
  );
  const [first] = readable;
  const why = probes[0]?.read;
  if (first) {
    // A category that has no posts yet is followed too: its first one is news.
    const kept = probes.flatMap(({ source, read }) =>
      (read.ok && read.found[0]) || (!read.ok && read.reason === 'no-items') ? source : [],
    );
    const find = findOf(first.found, kept, words);
    return { finds: [{ ...find, count: readable.reduce((sum, { found }) => sum + found.count, 0) }] };
  }
  if (!why || why.ok || !ELSEWHERE.includes(why.reason)) return refusal(why, words);
  return triedAt(new URL(sources[0]?.url ?? '').origin, settings, words);
}

/**
 * Tries any address: a site, a listing, a feed. Call it straight from a click. The browser lets the extension read
 * https alone, so one that is typed with http is tried there.
 */
export async function tryUrl(text: string, settings: Settings, words: Catalogue): Promise<Tried> {
  const typed = typedAddress(text);
  if (typed.is !== 'address') return { reason: words.options.notAddress };
  const url = typed.url.replace(/^http:/, 'https:');
  if (!(await mayRead([url]))) return { reason: words.options.denied };
  return triedAt(url, settings, words);
}

async function triedAt(url: string, settings: Settings, words: Catalogue): Promise<Tried> {
  const read = await probe(url, wire());
  if (!read.ok || !read.found.length) return refusal(read, words);
  return { finds: read.found.map((found) => findOf(found, [sourceAt(found, settings)], words)) };
}

/** Some browsers refuse to ask for a host at all, by an error: that is a no. */
const mayRead = (urls: string[]) => requestHosts(urls).catch(() => false);

function refusal(read: Probe | undefined, { options, reasons }: Catalogue): Tried {
  if (!read || read.ok) return { reason: reasons['no-items'] };
  return { reason: read.reason === 'bad-address' ? options.notAddress : reasons[read.reason] };
}

function findOf(found: Found, sources: Source[], words: Catalogue): Find {
  const names = sources.map(({ name }) => name);
  return {
    sources,
    title: [...new Set([...names, sources[0]?.office.name])].join(', '),
    kind: kindWords(found.kind, words.options, found.way.by),
    count: found.count,
    newest: found.newest[0] ?? null,
    way: wayOf(found, words),
  };
}

/**
 * What is followed at an address. One of a listed office is that office's own source, whichever way it was found; one
 * on a followed office's host belongs to that office; any other is an office of its own.
 */
function sourceAt({ url, title }: Found, { sources }: Settings): Source {
  const host = bareHost(new URL(url));
  const known = officeAt(host);
  const listed = listOffices().find(({ id }) => id === known?.id);
  const usual = listed && sourcesOf(listed).find((source) => isSameSource(source.url, url));
  if (usual) return { ...usual, url };
  const name = excerpt(plainText(title).trim(), LONGEST_NAME);
  const followed = sources.find((source) => bareHost(new URL(source.url)) === host);
  const office = followed?.office ??
    known ?? {
      id: host,
      name: name || host,
      place: '',
      utcOffset: HOME_OFFICE.utcOffset,
    };
  return { key: url, url, name: name || office.name, office, redirects: 'same-origin' };
}

/** By which way it is read, where the kind does not say it already, and whether that is proven. */
function wayOf({ way, proven }: Found, { ways }: Catalogue): string {
  const said = way.by === 'kpu' || way.by === 'feed' ? '' : `${ways[way.by](way.at)}.`;
  return [said, !proven && ways.unproven].filter(Boolean).join(' ');
}
