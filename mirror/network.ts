import { type LookupAddress, type LookupOptions, lookup as resolve } from 'node:dns';
import { BlockList, isIP } from 'node:net';
import { getDomain } from 'tldts';
import { Agent, EnvHttpProxyAgent, fetch as request } from 'undici';
import { officeAt } from '../lib/offices';
import type { Source } from '../lib/source';

/** IPv4 networks that are nobody's on the public internet (IANA's special-purpose registry, multicast, reserved). */
const PRIVATE_V4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4';
/** The same of IPv6: loopback, unique local, link and site local, multicast, documentation, Teredo, discard. */
const PRIVATE_V6 =
  '::/127 64:ff9b:1::/48 100::/64 2001::/32 2001:2::/48 2001:db8::/32 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8';

const PRIVATE = new BlockList();
for (const network of PRIVATE_V4.split(' ')) {
  const [address = '', bits = ''] = network.split('/');
  const inHex = address.split('.').map((byte) => Number(byte).toString(16).padStart(2, '0'));
  const [high, low] = [inHex.slice(0, 2).join(''), inHex.slice(2).join('')];
  PRIVATE.addSubnet(address, Number(bits), 'ipv4');
  // The ways in which an IPv6 address leads to one of IPv4: compatible, mapped, translated, NAT64, 6to4.
  for (const before of ['::', '::ffff:', '::ffff:0:', '64:ff9b::'])
    PRIVATE.addSubnet(`${before}${high}:${low}`, 96 + Number(bits), 'ipv6');
  PRIVATE.addSubnet(`2002:${high}:${low}::`, 16 + Number(bits), 'ipv6');
}
for (const network of PRIVATE_V6.split(' ')) {
  const [address = '', bits = ''] = network.split('/');
  PRIVATE.addSubnet(address, Number(bits), 'ipv6');
}

/** Whether an IP address is one of a machine, a house or an office, and not of the public internet. */
export function isPrivate(address: string): boolean {
  const [plain = ''] = address.split('%');
  return PRIVATE.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4');
}

/**
 * Whether two hosts are of one owner: they have the same registrable domain by the Public Suffix List, as all offices
 * under kpu.go.id have. The sites of two offices are two, whoever owns them: none speaks for the other.
 */
export function sameSite(one: string, other: string): boolean {
  const [office, another] = [officeAt(one), officeAt(other)];
  if (office && another) return office.id === another.id;
  const domain = getDomain(one, { allowPrivateDomains: true });
  return domain === null ? one === other : domain === getDomain(other, { allowPrivateDomains: true });
}

type Resolved = (
  error: NodeJS.ErrnoException | null,
  found: LookupAddress[] | string,
  family?: number,
) => void;

/** Resolves a name to its public addresses alone: what is checked is what is then connected to. */
function resolvePublic(host: string, options: LookupOptions, done: Resolved): void {
  resolve(host, { ...options, all: true }, (error, found) => {
    if (error) return done(error, []);
    const [first, ...others] = found.filter(({ address }) => !isPrivate(address));
    if (!first) return done(refusal(host), []);
    if (options.all) return done(null, [first, ...others]);
    return done(null, first.address, first.family);
  });
}

function refusal(host: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${host} is a private address`), { code: 'EACCES' });
}

/**
 * The mirror's fetch. Names and addresses that lead into a private network are refused, unless the operator named that
 * very host as a source.
 *
 * @param agent `User-Agent`: who asks, and where that can be looked up.
 */
export function publicFetch(sources: readonly Pick<Source, 'url'>[], agent: string): typeof fetch {
  const named = new Set(sources.map(({ url }) => new URL(url).hostname));
  const everywhere = new Agent();
  // Behind a proxy it is the proxy that resolves names.
  const publicly = process.env.NODE_USE_ENV_PROXY
    ? new EnvHttpProxyAgent()
    : new Agent({ connect: { lookup: resolvePublic } });
  const ask = async (input: string | URL, init?: RequestInit) => {
    const { hostname } = new URL(input);
    const isNamed = named.has(hostname);
    const address = hostname.replace(/^\[|\]$/g, '');
    if (!isNamed && isIP(address) && isPrivate(address)) throw refusal(hostname);
    const dispatcher = isNamed && !process.env.NODE_USE_ENV_PROXY ? everywhere : publicly;
    const headers = { ...Object.fromEntries(new Headers(init?.headers)), 'user-agent': agent };
    return request(input, { ...init, headers, dispatcher } as Parameters<typeof request>[1]);
  };
  return ask as unknown as typeof fetch;
}
