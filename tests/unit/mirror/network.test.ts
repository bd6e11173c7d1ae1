import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPrivate, publicFetch } from '../../../mirror/network';

describe('an address', () => {
  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:192.168.1.1',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b::10.0.0.1',
    '64:ff9b:1::1',
    '2002:7f00:1::',
    '2002:c0a8:101::1',
    '2001:0:4136:e378::1',
    '2001:db8::1',
  ])('%s is of a private network', (address) => {
    expect(isPrivate(address)).toBe(true);
  });

  it.each([
    '8.8.8.8',
    '103.21.204.10',
    '172.32.0.1',
    '192.169.0.1',
    '2606:4700::1111',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
    '2002:808:808::1',
  ])('%s is of the internet', (address) => {
    expect(isPrivate(address)).toBe(false);
  });
});

describe('the mirror', () => {
  let server: Server;
  let port: number;
  let asked = 0;

  beforeAll(async () => {
    server = createServer((_request, response) => {
      asked++;
      response.end('rahasia');
    });
    await new Promise<void>((resolve) => server.listen(0, '::', resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it.each([
    'localhost',
    '127.0.0.1',
    '[::1]',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '127.1',
    '[::ffff:127.0.0.1]',
  ])('connects to %s for no source but that one', async (host) => {
    const url = `http://${host}:${port}/`;
    asked = 0;
    const others = publicFetch([{ url: 'https://kab-probolinggo.kpu.go.id/' }], 'Test');
    await expect(others(url)).rejects.toThrow();
    expect(asked).toBe(0);
    const own = publicFetch([{ url }], 'PantauCoklit/9 (mirror; +https://coklit.desa.id/)');
    expect(await (await own(url)).text()).toBe('rahasia');
  });
});
