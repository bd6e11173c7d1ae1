import { DEFAULT_SOURCES, HOME_OFFICE, type Office, type Source } from '../lib/source';

const LABELS: Record<string, string> = {
  104: 'Berita Terkini',
  11: 'Pengumuman',
  14: 'Umum',
  105: 'Sosialisasi',
};
const OFFICE_HOST = /^(kab|kota)-([a-z0-9-]+)\.kpu\.go\.id$/;
const CATEGORY = /\/blog\/category\/(\d+)\/?$/;

/** An address that the operator gave can't be a source. */
export class SourceAddressError extends Error {
  override name = 'SourceAddressError';
}

/**
 * The sources of a mirror, fixed by the operator; without addresses the home office's two categories. Keys come from
 * office and category, not from the address as written, so that 'index.php' or a moved host renames nothing.
 *
 * @throws SourceAddressError for what is no http(s) address, and for addresses of two offices.
 */
export function sourcesFrom(addresses: readonly string[]): Source[] {
  if (addresses.length === 0) return DEFAULT_SOURCES.map((source) => ({ ...source, redirects: 'follow' }));
  const sources = addresses.map((address) => source(address));
  const offices = new Set(sources.map(({ office }) => office.id));
  if (offices.size > 1)
    throw new SourceAddressError(`one mirror carries one office, not ${[...offices].join(' and ')}`);
  return sources.filter(({ key }, index) => sources.findIndex((other) => other.key === key) === index);
}

function source(address: string): Source {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new SourceAddressError(`not an http(s) address: ${address}`);
  }
  const url = new URL(address);
  const office = officeOf(url.hostname);
  const category = CATEGORY.exec(url.pathname)?.[1];
  const known = category === undefined ? undefined : LABELS[category];
  const tail = category ?? `${url.hostname}${url.pathname}${url.search}`.replace(/[^A-Za-z0-9.]+/g, '-');
  return {
    key: `${office.id}/${tail}`,
    url: url.href,
    name: known ?? url.hostname,
    office,
    redirects: 'follow',
  };
}

/** The office that an address belongs to; the home office for every host that is not another office's. */
function officeOf(host: string): Office {
  const [, kind, place] = OFFICE_HOST.exec(host.toLowerCase()) ?? [];
  if (!kind || !place || `${kind}-${place}` === HOME_OFFICE.id) return HOME_OFFICE;
  const name = place.replace(
    /(^|-)([a-z])/g,
    (_, gap: string, letter: string) => (gap ? ' ' : '') + letter.toUpperCase(),
  );
  return {
    id: `${kind}-${place}`,
    name: `KPU ${kind === 'kab' ? 'Kabupaten' : 'Kota'} ${name}`,
    place: name,
    utcOffset: HOME_OFFICE.utcOffset,
  };
}
