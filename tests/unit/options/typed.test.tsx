import { expect, it, vi } from 'vitest';
import { AddSource } from '../../../entrypoints/options/AddSource';
import * as id from '../../../lib/i18n/id';
import { listOffices, sourcesOf } from '../../../lib/offices';
import type { PollDeps } from '../../../lib/poll';
import { defaultSettings } from '../../../lib/settings';
import { answerTo } from '../../fake-kpu/answer';
import { blockPage } from '../../fake-kpu/markups';
import { samplePosts } from '../../fake-kpu/posts';
import { enter, show, textOf } from '../components/samples';

const office = {
  posts: samplePosts(),
  markup: 'cards',
  pageSize: 6,
  validators: 'none',
  changedAt: new Date(0),
} as const;
const RSS = `<rss version="2.0"><channel><title>Kabar Desa</title><item><title>Gotong royong</title><link>https://desa.example/1</link></item></channel></rss>`;

/** The web as it answers here: every office of kpu.go.id, a village with a feed, a page without news, silence. */
function answer(url: URL): Response {
  if (url.hostname === 'jatim.kpu.go.id')
    return new Response(blockPage(), { headers: { 'content-type': 'text/html' } });
  if (url.href === 'https://kab-bangkalan.kpu.go.id/index.php/blog/category/11')
    return new Response('<h1>Pengumuman</h1><p>Belum ada data</p>', {
      headers: { 'content-type': 'text/html' },
    });
  if (url.hostname.endsWith('kpu.go.id')) {
    const feeds = url.hostname.startsWith('bali') ? (['rss'] as const) : [];
    const { status, headers, body } = answerTo({ ...office, feeds }, url, {});
    return new Response(body, { status, headers: headers as Record<string, string> });
  }
  if (url.hostname === 'desa.example')
    return new Response(RSS, { headers: { 'content-type': 'application/rss+xml' } });
  if (url.hostname === 'kosong.example')
    return new Response('<p>Halo</p>', { headers: { 'content-type': 'text/html' } });
  throw new TypeError('Failed to fetch');
}

const { asked } = vi.hoisted(() => ({ asked: [] as string[] }));

// As browsers do it: no to some hosts, an error where the manifest has no pattern for one.
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      request: async ({ origins = [] }: { origins?: string[] }) => {
        asked.push(...origins);
        if (!origins.every((origin) => origin.startsWith('https://')))
          throw new Error('Invalid host pattern');
        return !origins.includes('https://tolak.example/*');
      },
    },
  },
}));
vi.mock('../../../entrypoints/shared/deps', () => ({
  wire: (): Pick<PollDeps, 'fetch' | 'now' | 'wait' | 'online' | 'allowed'> => ({
    fetch: async (input) => {
      const got = answer(new URL(String(input)));
      Object.defineProperty(got, 'url', { value: input });
      return got;
    },
    now: () => new Date('2026-11-29T03:00:00Z'),
    wait: async () => {},
    online: () => true,
    allowed: async () => true,
  }),
}));

const { trySources, tryUrl } = await import('../../../entrypoints/options/try');

/** Types into the panel, presses Enter, and gives all that it says afterwards. */
async function saidOf(typed: string): Promise<string> {
  const root = await addSource();
  await enter(root, typed);
  await vi.waitFor(() => expect(textOf(root)).not.toContain('Mencoba…'));
  return [...root.querySelectorAll('[role=status] > *, .srcs > li')].map(textOf).join(' ');
}

function addSource(): Promise<HTMLElement> {
  const settings = defaultSettings();
  return show(
    <AddSource
      words={id.options}
      sources={settings.sources}
      tryOffice={(sources) => trySources(sources, defaultSettings(), id)}
      tryAddress={(url) => tryUrl(url, settings, id)}
      onKeep={() => {}}
      onDone={() => {}}
    />,
  );
}

const HOME = 'https://kab-probolinggo.kpu.go.id';
const NEWS = 'Alamat ini sudah diikuti: Berita Terkini, KPU Kabupaten Probolinggo.';
const HTTPS = 'Alamat http dicoba sebagai https, karena hanya itu yang boleh dibaca.';
const LISTING = 'Terbaca: daftar kabar KPU, 6 kabar.';
const nothing = (why: string) => `Tidak terbaca: ${why}. Tidak ada yang disimpan.`;
const BROKEN = nothing('alamat ini tidak lengkap atau salah tulis');
const SCHEME = nothing('alamat harus diawali http atau https');
const SPACES = nothing('alamat tidak boleh berisi spasi. Tempel satu alamat saja');
const NO_OFFICE = 'Tidak ada kantor KPU dengan nama itu.';

it.each<[typed: string, says: string]>([
  // What is followed, however its address is written.
  [`${HOME}/index.php/blog/category/104`, NEWS],
  ['kab-probolinggo.kpu.go.id/blog/category/104', NEWS],
  [`${HOME}/blog/category/104/`, NEWS],
  [`http://kab-probolinggo.kpu.go.id/blog/category/104`, NEWS],
  [`${HOME}/blog/category/104?page=2`, NEWS],
  [`${HOME}/index.php/blog/category/104?page=3&utm_source=wa#atas`, NEWS],
  [`${HOME}:443/blog/category/104`, NEWS],
  ['kab-probolinggo.kpu.go.id:443/blog/category/104', NEWS],
  ['HTTPS://WWW.KAB-PROBOLINGGO.KPU.GO.ID/blog/category/104', NEWS],
  [`  ${HOME}/blog/category/104\n`, NEWS],
  [`<${HOME}/blog/category/104>`, NEWS],
  ['https:/kab-probolinggo.kpu.go.id/blog/category/104', NEWS],
  ['https//kab-probolinggo.kpu.go.id/blog/category/104', NEWS],
  ['https://petugas:rahasia@kab-probolinggo.kpu.go.id/blog/category/104', NEWS],
  [`${HOME}/blog/category/11`, 'Alamat ini sudah diikuti: Pengumuman, KPU Kabupaten Probolinggo.'],
  ['KAB-PROBOLINGGO.KPU.GO.ID/BLOG/CATEGORY/104', NEWS],
  ['kab-probolinggo.kpu.go.id./blog/category/104', NEWS],
  ['https://www.kab-probolinggo.kpu.go.id./index.php/blog/category/104/#atas', NEWS],
  ['//kab-probolinggo.kpu.go.id/blog/category/104', NEWS],
  [`${HOME}/blog/category/104?PAGE=2`, NEWS],
  [`${HOME}/blog/category/0104?id=5&urut=baru`, NEWS],
  [`\u202e\u200b${HOME}/blog/category/104\u2069`, NEWS],
  [`https://www.google.com/url?q=${encodeURIComponent(`${HOME}/blog/category/104`)}&sa=D`, NEWS],
  [`Kabar KPU: ${HOME}/blog/category/104, silakan dibaca.`, NEWS],
  [`https://${'a'.repeat(300)}:${'b'.repeat(300)}@kab-probolinggo.kpu.go.id/blog/category/104`, NEWS],
  // Others that can be read.
  ['Mari Sukseskan Coklit\nhttps://desa.example/rss', 'Terbaca: RSS, 1 kabar.'],
  ['Mari Sukseskan Coklithttps://desa.example/rss', 'Terbaca: RSS, 1 kabar.'],
  ['(lihat https://desa.example/rss).', 'Terbaca: RSS, 1 kabar.'],
  ['[Kabar](https://desa.example/rss)', 'Terbaca: RSS, 1 kabar.'],
  ['<a href="https://desa.example/rss">', 'Terbaca: RSS, 1 kabar.'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fdesa.example%2Frss%3Ffbclid%3D1', 'Terbaca: RSS, 1 kabar.'],
  ['desa.example./rss', 'Terbaca: RSS, 1 kabar.'],
  ['https:\\\\desa.example\\rss', 'Terbaca: RSS, 1 kabar.'],
  [`${HOME}/blog/category/14`, LISTING],
  ['https://kota-probolinggo.kpu.go.id/blog/category/104', LISTING],
  ['kota-probolinggo.kpu.go.id/blog/category/104?page=2', LISTING],
  ['kota-probolinggo.kpu.go.id:8443/blog/category/104', LISTING],
  [
    'http://kota-probolinggo.kpu.go.id/blog/category/104',
    `${HTTPS} Berita Terkini, KPU Kota Probolinggo${LISTING}`,
  ],
  ['bali.kpu.go.id/rss/104', 'Terbaca: RSS, 10 kabar.'],
  ['desa.example/rss', 'Terbaca: RSS, 1 kabar.Terbaru: “Gotong royong”'],
  ['feed://desa.example/rss', 'Terbaca: RSS, 1 kabar.'],
  ['http://desa.example', `${HTTPS} Kabar DesaTerbaca: RSS, 1 kabar.`],
  ['https://desa.example/rss Kabar desa hari ini', 'Terbaca: RSS, 1 kabar.'],
  ['https://desa.example/rss (Kabar Desa)', 'Terbaca: RSS, 1 kabar.'],
  ['https://desa.example/rss.', 'Terbaca: RSS, 1 kabar.'],
  ['desa.example/rss,', 'Terbaca: RSS, 1 kabar.'],
  ['https: //desa.example/rss', 'Terbaca: RSS, 1 kabar.'],
  ['https ://desa.example/rss', 'Terbaca: RSS, 1 kabar.'],
  ['https.//desa.example/rss', 'Terbaca: RSS, 1 kabar.'],
  ['https://wa.me/?text=Kabar%20desa%20https%3A%2F%2Fdesa.example%2Frss', 'Terbaca: RSS, 1 kabar.'],
  ['https://translate.google.com/translate?sl=id&u=https://desa.example/rss', 'Terbaca: RSS, 1 kabar.'],
  ['kota–probolinggo.kpu.go.id/blog/category/104', LISTING],
  // Those that can't be, and why.
  ['https://tolak.example/', nothing('Tanpa izin peramban, alamat ini tidak dapat dibaca')],
  ['http://tolak.example/', `${HTTPS} ${nothing('Tanpa izin peramban, alamat ini tidak dapat dibaca')}`],
  ['jatim.kpu.go.id/', nothing('jawaban berupa halaman blokir')],
  ['kosong.example', nothing('jawaban bukan daftar kabar')],
  ['diam.example', nothing('sambungan ke situs gagal')],
  [`${HOME}/tidak/ada`, nothing('situs menjawab dengan kesalahan')],
  ['ftp://kab-probolinggo.kpu.go.id/', SCHEME],
  ['mailto:kpu@kpu.go.id', SCHEME],
  ['javascript:alert(1)', SCHEME],
  ['kpu@kpu.go.id', BROKEN],
  ['https:/x', BROKEN],
  ['https://', BROKEN],
  ['http://[::1', BROKEN],
  ['kpu.go.id:99999/', BROKEN],
  ['/blog/category/104', BROKEN],
  [`https://desa.example/${'a'.repeat(2_000)}`, BROKEN],
  [`${HOME}/blog category/104`, SPACES],
  ['https://desa.example https://kosong.example', SPACES],
  ['https://desa.example/rsshttps://kosong.example', SPACES],
  ['https://desa.example/rss, https://kosong.example', SPACES],
  ['lihat https://desa.example/rss atau https://kosong.example', SPACES],
  ['file:///C:/kabar.html', SCHEME],
  ['C:\\Users\\kabar.html', SCHEME],
  ['data:text/html,<b>kabar</b>', SCHEME],
  ['whatsapp://send?text=kabar', SCHEME],
  ['htps://desa.example/rss', SCHEME],
  ['https://https://desa.example/rss', BROKEN],
  ['https://desa..example', BROKEN],
  ['kota-probolinggo.kpu.go,id', BROKEN],
  ['https://kota-probolinggo.kpu.go.id)', BROKEN],
  ['www,kota-probolinggo.kpu.go.id', BROKEN],
  ['https://desa.example/kabar desa', SPACES],
  ['https://.', BROKEN],
  [`${'a'.repeat(60)}.`.repeat(40).concat('id'), BROKEN],
  ['192.168.1.1', nothing('sambungan ke situs gagal')],
  ['[2001:db8::1]/rss', nothing('sambungan ke situs gagal')],
  ['http://[::1]/', `${HTTPS} ${nothing('sambungan ke situs gagal')}`],
  ['bücher.example', nothing('sambungan ke situs gagal')],
  ['🗳️.example', nothing('sambungan ke situs gagal')],
  // Names of places.
  ['Kab Pasuruan, Jawa Timur', LISTING.replace('6', '12')],
  ['KPU Kota Surabya', LISTING.replace('6', '12')],
  ['Probolingo', '2 kantor ditemukan.'],
  ['KPU: Probolinggo', '2 kantor ditemukan.'],
  ['🗳️', NO_OFFICE],
  ['<script>alert(1)</script>', NO_OFFICE],
  ['a'.repeat(5_000), NO_OFFICE],
  ['kota probolinggo', LISTING.replace('6', '12')],
  ['Kab.Probolinggo', 'KPU Kabupaten Probolinggo'],
  ['Kab.Probolinggo.', 'KPU Kabupaten Probolinggo'],
  ['Пробо', NO_OFFICE],
  ['atlantis', NO_OFFICE],
  ['???', NO_OFFICE],
  ['   ', ''],
])('“%s” comes to a result or a sentence', async (typed, says) => {
  expect(await saidOf(typed)).toContain(says);
});

it('reads the address in a message of several lines that is pasted, which the field alone would join', async () => {
  const root = await addSource();
  const field = root.querySelector('input');
  const clipboardData = { getData: () => 'https://desa.example/rss\nBerita_Desa' };
  field?.dispatchEvent(
    Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData }),
  );
  await vi.waitFor(() => expect(field?.value).toBe('https://desa.example/rss Berita_Desa'));
  root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await vi.waitFor(() => expect(textOf(root)).toContain('Terbaca: RSS, 1 kabar.'));
});

it('asks for nothing where nothing can come of it', async () => {
  asked.length = 0;
  for (const typed of [
    `${HOME}/blog/category/104`,
    'ftp://desa.example',
    'https:/x',
    'a b.id/c d',
    'atlantis',
  ])
    await saidOf(typed);
  expect(asked).toEqual([]);
});

it('Enter behind a name of several offices tries none of them: it leads to the first', async () => {
  asked.length = 0;
  expect(await saidOf('kpu 🗳️')).toContain('kantor ditemukan.');
  expect(asked).toEqual([]);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Coba KPU Provinsi Aceh');
});

it.each(['www.kota-denpasar.kpu.go.id/blog/category/14', 'kotadenpasar.kpu.go.id/blog/category/14'])(
  '“%s” is of its office, whichever of its hosts it is at',
  async (address) => {
    const tried = await tryUrl(address, defaultSettings(), id);
    const sources = 'finds' in tried ? tried.finds.flatMap((find) => find.sources) : [];
    expect(sources.map(({ office }) => [office.id, office.utcOffset])).toContainEqual([
      'kota-denpasar',
      '+08:00',
    ]);
    expect(sources.every(({ office }) => office.id === 'kota-denpasar')).toBe(true);
  },
);

it('finds at an office’s address the very source that its place in the list gives', async () => {
  const found = await tryUrl('kota-denpasar.kpu.go.id/blog/category/104', defaultSettings(), id);
  expect(found).toMatchObject({
    finds: [
      {
        sources: [
          {
            key: 'kota-denpasar/104',
            name: 'Berita Terkini',
            office: { id: 'kota-denpasar', name: 'KPU Kota Denpasar', utcOffset: '+08:00' },
          },
        ],
      },
    ],
  });
});

it('an office’s category that has no posts yet is kept beside the one that has', async () => {
  const office = listOffices().find((each) => each.id === 'kab-bangkalan');
  if (!office) throw new Error('no such office');
  const tried = await trySources(sourcesOf(office), defaultSettings(), id);
  expect(tried).toMatchObject({
    finds: [{ sources: [{ key: 'kab-bangkalan/104' }, { key: 'kab-bangkalan/11' }], count: 6 }],
  });
});
