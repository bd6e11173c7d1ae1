import { findOffices, type ListedOffice, listOffices, officeAt, officesIn, sourcesOf } from '../lib/offices';
import { DEFAULT_SOURCES, HOME_OFFICE, type Office, type Source } from '../lib/source';

const LABELS: Record<string, string> = {
  104: 'Berita Terkini',
  11: 'Pengumuman',
  14: 'Umum',
  105: 'Sosialisasi',
};
/** A stand-in, or the office's site through a tunnel. */
const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;
const CATEGORY = /\/blog\/category\/(\d+)\/?$/;

/** An office of the list, and what is asked of it. */
export interface ChosenOffice {
  listed: ListedOffice;
  sources: Source[];
}

/** An address that the operator gave can't be a source. */
export class SourceAddressError extends Error {
  override name = 'SourceAddressError';
}

/**
 * The sources of a mirror, fixed by the operator; without addresses the home office's two categories. Keys come from
 * office and category, not from the address as written, so that 'index.php' or a moved host renames nothing.
 *
 * @param named The office whose news the addresses carry, where their host is no office's own: a bridge, another site.
 * @throws SourceAddressError for what is no http(s) address, and for addresses of two offices.
 */
export function sourcesFrom(addresses: readonly string[], named?: Office): Source[] {
  if (addresses.length === 0) return DEFAULT_SOURCES.map((source) => ({ ...source, redirects: 'follow' }));
  const sources = addresses.map((address) => source(address, named));
  const offices = new Set([...sources.map(({ office }) => office.id), ...(named ? [named.id] : [])]);
  if (offices.size > 1)
    throw new SourceAddressError(`one mirror carries one office, not ${[...offices].join(' and ')}`);
  return sources.filter(({ key }, index) => sources.findIndex((other) => other.key === key) === index);
}

function source(address: string, named: Office | undefined): Source {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new SourceAddressError(`not an http(s) address: ${address}`);
  }
  const url = new URL(address);
  const office = officeAt(url.hostname) ?? named ?? nameless(url.hostname);
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

/** Of a host that no office is known to have, nothing is said but its name. */
function nameless(hostname: string): Office {
  if (LOOPBACK.test(hostname)) return HOME_OFFICE;
  const host = hostname.replace(/^www\./, '');
  return { id: host, name: host, place: '', utcOffset: HOME_OFFICE.utcOffset };
}

/**
 * The offices of a mirror of many, each once, in the order of the list.
 *
 * @param chosen.offices Their ids: 'kab-probolinggo', 'jatim'.
 * @param chosen.provinces By slug or name, all offices of each; 'all' for the whole country.
 * @param chosen.file Lines of an id each, with the addresses to read after it where they are not the usual two.
 * @throws SourceAddressError for an office or province that is not listed, and for what is no address of that office.
 */
export function chooseOffices(chosen: {
  offices: readonly string[];
  provinces: readonly string[];
  file: string;
}): ChosenOffice[] {
  const all = listOffices();
  const byId = new Map(all.map((listed) => [listed.id, listed]));
  const named = (id: string): ListedOffice => {
    const listed = byId.get(id.trim().toLowerCase());
    if (listed) return listed;
    const holding = all.filter((office) => office.id.includes(id.toLowerCase()));
    const near = /\w/.test(id) ? [...new Set([...findOffices(id, all), ...holding])].slice(0, 3) : [];
    const hint = near.length > 0 ? `; did you mean ${near.map((office) => office.id).join(', ')}?` : '';
    throw new SourceAddressError(`there is no office ${id}${hint}`);
  };
  const inProvince = (name: string): ListedOffice[] => {
    const found = name.toLowerCase() === 'all' ? all : officesIn(name);
    if (found.length > 0) return found;
    const [near] = /\w/.test(name) ? findOffices(name) : [];
    const hint = near ? `; did you mean ${near.province}?` : '';
    throw new SourceAddressError(`there is no province ${name}${hint}`);
  };
  const addresses = new Map<string, string[]>();
  for (const { id } of [...chosen.provinces.flatMap(inProvince), ...chosen.offices.map(named)])
    addresses.set(id, []);
  for (const line of chosen.file.replace(/^\ufeff/, '').split(/\r?\n/)) {
    const [id, ...own] = line.replace(/#.*/, '').trim().split(/\s+/);
    if (!id) continue;
    const { id: known } = named(id);
    addresses.set(known, [...(addresses.get(known) ?? []), ...own]);
  }
  return all.flatMap((listed) => {
    const own = addresses.get(listed.id);
    if (!own) return [];
    const usual = sourcesOf(listed).map((each): Source => ({ ...each, redirects: 'follow' }));
    return [{ listed, sources: own.length > 0 ? sourcesFrom(own, usual[0]?.office) : usual }];
  });
}
