import { join } from 'node:path';
import { roundsOfMany } from '../../mirror/many';
import { loadCarried } from '../../mirror/parts';
import type { SnapshotDeps } from '../../mirror/snapshot';
import { chooseOffices } from '../../mirror/sources';
import { memoryDisk, STILL } from '../unit/mirror/memory-disk';

/** Hosts that can't be read, from the beginning or since three days. */
const NEVER_READ = /^(?:kab-bangkalan|kota-sorong)\./;
const SILENT = /^(?:kab-banyuwangi|kab-alor)\./;
/** Those that announced a period. */
const ANNOUNCED = /probolinggo|surabaya|jayapura|denpasar|kab-m|alor|banyuwangi/;
const DAY = 86_400_000;

/**
 * The site of a mirror of all offices at some moment: some have announced, some have not, one of four is in trouble.
 *
 * @param siteUrl The address at which the browser will find it.
 */
export async function siteOfMany(siteUrl: string, now: Date): Promise<Map<string, Uint8Array>> {
  const carried = await loadCarried(join(import.meta.dirname, '../../.output/mirror'));
  let at = new Date(now.getTime() - 3 * DAY);
  const all = chooseOffices({ offices: [], provinces: ['all'], file: '' });
  const silent = all.filter(({ listed }) => SILENT.test(listed.host));
  const options = { out: '/site', siteUrl, ownUrl: '', force: true };
  const deps: SnapshotDeps = {
    ...carried,
    fetch: async (input) => {
      const { hostname } = new URL(String(input));
      if (NEVER_READ.test(hostname) || (SILENT.test(hostname) && at >= now))
        throw new TypeError('fetch failed');
      return new Response(listing(hostname), { headers: { 'content-type': 'text/html; charset=utf-8' } });
    },
    now: () => at,
    ...STILL,
    disk: memoryDisk(),
    // The pages that are looked at show none of these pictures.
    draw: async () => new Uint8Array(1),
    log: () => {},
  };
  await roundsOfMany({ ...options, offices: silent }, deps, false)();
  at = now;
  const { site } = await roundsOfMany({ ...options, offices: all }, deps, true)();
  return site ?? new Map();
}

function listing(host: string): string {
  const post = (id: number, title: string, text: string) =>
    `<div><a href="/blog/read/${id}_${title.toLowerCase().replaceAll(' ', '-')}">${title}</a><p>${host}, Senin, 24-6-2024, ${text}</p></div>`;
  const dates = ANNOUNCED.test(host)
    ? post(3, 'Coklit Dimulai', 'Coklit Pilkada 2024 berlangsung 24 Juni 2024 hingga 24 Juli 2024.')
    : '';
  return `<html><body>${dates}${post(2, 'Rapat Pleno', 'Rapat berlangsung di kantor.')}${post(1, 'Apel Pagi', 'Apel diikuti seluruh pegawai.')}</body></html>`;
}
