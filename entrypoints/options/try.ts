import type { Catalogue } from '../../lib/i18n';
import { type Found, type Probe, probe } from '../../lib/poll/probe';
import type { Settings } from '../../lib/settings';
import { HOME_OFFICE, type Office, type Source } from '../../lib/source';
import { deps } from '../shared/deps';
import { requestHosts } from '../shared/request';
import type { Tried } from './AddSource';

/** Tries the sources of an office from the list; those that can be read are offered. Call it straight from a click. */
export async function trySources(sources: Source[], words: Catalogue): Promise<Tried> {
  if (!(await requestHosts(sources.map(({ url }) => url)))) return { reason: words.options.denied };
  const probes = [];
  for (const source of sources) probes.push({ source, read: await tryOne(source.url) });
  const readable = probes.flatMap(({ source, read }) =>
    read.ok && read.found[0] ? [{ source, found: read.found[0] }] : [],
  );
  const first = readable[0];
  if (!first) return refusal(probes[0]?.read, words);
  return {
    sources: readable.map(({ source }) => source),
    kind: kindOf(first.found, words),
    count: readable.reduce((sum, { found }) => sum + found.count, 0),
    newest: first.found.newest[0] ?? null,
  };
}

/**
 * Tries any address: a site, a listing, a feed. Call it straight from a click. The browser lets the extension read
 * https alone, so one that is typed with http is tried there.
 */
export async function tryUrl(typed: string, settings: Settings, words: Catalogue): Promise<Tried> {
  const url = typed.replace(/^http:/i, 'https:');
  if (!(await requestHosts([url]))) return { reason: words.options.denied };
  const read = await tryOne(url);
  if (!read.ok) return refusal(read, words);
  const found = read.found[0];
  if (!found) return refusal(read, words);
  const office = officeAt(found, settings);
  return {
    sources: [
      { key: found.url, url: found.url, name: found.title || office.name, office, redirects: 'same-origin' },
    ],
    kind: kindOf(found, words),
    count: found.count,
    newest: found.newest[0] ?? null,
  };
}

async function tryOne(url: string): Promise<Probe> {
  return probe(url, await deps({ force: true, intervalMinutes: 15 }));
}

function refusal(read: Probe | undefined, { options, reasons }: Catalogue): Tried {
  if (!read || read.ok) return { reason: reasons['no-items'] };
  return { reason: read.reason === 'bad-address' ? options.notAddress : reasons[read.reason] };
}

/** An address on a followed office's own host belongs to that office; any other is an office of its own. */
function officeAt({ url, title }: Found, { sources }: Settings): Office {
  const { hostname } = new URL(url);
  const known = sources.find((source) => new URL(source.url).hostname === hostname);
  if (known) return known.office;
  return { id: hostname, name: title || hostname, place: '', utcOffset: HOME_OFFICE.utcOffset };
}

function kindOf({ kind }: Found, { options }: Catalogue): string {
  switch (kind) {
    case 'listing':
      return options.kindListing;
    case 'json-feed':
    case 'api':
      return options.kindJson;
    case 'atom':
      return options.kindAtom;
    default:
      return options.kindRss;
  }
}
