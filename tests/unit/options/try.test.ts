import { expect, it, vi } from 'vitest';
import * as id from '../../../lib/i18n/id';
import { defaultSettings } from '../../../lib/settings';

const { asked, granted } = vi.hoisted(() => ({ asked: [] as string[], granted: { is: false } }));

// As browsers do it: a host for which the manifest has no pattern is refused by an error, not by a 'no'.
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      request: async ({ origins = [] }: { origins?: string[] }) => {
        if (!origins.every((origin) => origin.startsWith('https://')))
          throw new Error('Invalid host pattern');
        asked.push(...origins);
        return granted.is;
      },
    },
  },
}));
const LIST =
  '<h3><a href="/blog/read/12_coklit">Coklit</a></h3><p>Selasa, 25-6-2024, Coklit berjalan lancar di semua desa.</p>';
vi.mock('../../../entrypoints/shared/deps', () => ({
  wire: () => ({
    fetch: async () => new Response(LIST, { headers: { 'content-type': 'text/html' } }),
    now: () => new Date('2024-06-25T03:00:00Z'),
    wait: async () => {},
    online: () => true,
    allowed: async () => true,
  }),
}));

const { tryUrl } = await import('../../../entrypoints/options/try');

it.each(['http://desa.example/rss', 'HTTP://desa.example', 'https://desa.example/'])(
  'the host of %s is asked for where it can be read: by https',
  async (address) => {
    asked.length = 0;
    expect(await tryUrl(address, defaultSettings(), id)).toEqual({ reason: id.options.denied });
    expect(asked).toEqual(['https://desa.example/*']);
  },
);

it.each([
  ['kab-ende.kpu.go.id/blog/category/104', 'kab-ende', 'Ende', '+08:00'],
  ['https://kab-lombok-timur.kpu.go.id/berita', 'kab-lomboktimur', 'Lombok Timur', '+08:00'],
  ['https://KAB-JAYAPURA.kpu.go.id./blog/category/11', 'kab-jayapura', 'Jayapura', '+09:00'],
  ['https://www.kota-solo.kpu.go.id/', 'kota-surakarta', 'Surakarta', '+07:00'],
  ['https://kab-ende.kpu.go.id.evil.example/', 'kab-ende.kpu.go.id.evil.example', '', '+07:00'],
  ['https://kab-ende.kpu.go.id@evil.example/', 'evil.example', '', '+07:00'],
])('what is found at %s is of the office whose host that is', async (address, office, place, utcOffset) => {
  granted.is = true;
  const tried = await tryUrl(address, { ...defaultSettings(), sources: [] }, id);
  granted.is = false;
  expect('finds' in tried && tried.finds[0]?.sources[0]?.office).toMatchObject({
    id: office,
    place,
    utcOffset,
  });
});
