import type { Tried } from '../../components/pages/AddSource';
import { parseFeed } from '../../lib/feed';
import { fetchBody } from '../../lib/feed/fetch';
import type { Catalogue } from '../../lib/i18n';
import type { Settings } from '../../lib/settings';
import type { Source } from '../../lib/source';
import { requestHosts } from '../shared/permissions';

export async function trySources(sources: Source[], words: Catalogue): Promise<Tried> {
  const first = sources[0];
  if (!first || !(await requestHosts(sources.map(({ url }) => url)))) return { reason: words.options.denied };
  const { bytes, contentType, url } = await fetchBody(first.url, { fetch: (input, init) => fetch(input, init) });
  const feed = await parseFeed(bytes, { url, contentType: contentType ?? undefined });
  return { sources, kind: feed.kind, count: feed.items.length, newest: feed.items[0]?.title ?? null };
}

export async function tryUrl(url: string, settings: Settings, words: Catalogue): Promise<Tried> {
  const office = settings.sources[0]?.office;
  if (!office) return { reason: words.options.denied };
  return trySources([{ key: url, url, name: url, office, redirects: 'same-origin' }], words);
}
