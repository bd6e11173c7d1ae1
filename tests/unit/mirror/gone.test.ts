import { afterEach, expect, it, vi } from 'vitest';
import { notFoundFile } from '../../../mirror/pages/files';
import { postPath, postsIndex } from '../../../mirror/post-path';
import { item } from './boards';
import { PARTS } from './parts';

const OLD = item({ title: 'Lowongan <b>Pantarlih</b>', url: 'https://kab-ende.kpu.go.id/blog/read/1' });

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** The page for what is not there, opened at a path of a mirror of many. */
async function open(path: string, office = ''): Promise<string[]> {
  const page = { siteUrl: 'https://host.example/', parts: PARTS, sample: false, office };
  const [, body = ''] = /<body>([\s\S]*)<\/body>/.exec(notFoundFile(page)) ?? [];
  document.body.innerHTML = body.replace(/<script[\s\S]*/, '');
  const asked: string[] = [];
  vi.stubGlobal('location', new URL(path, 'https://host.example/'));
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return new Response(url === '/kab-ende/pos.json' ? postsIndex([OLD]) : '<html>', { status: 200 });
  });
  await import('../../../mirror/client/gone');
  await new Promise((resolve) => setTimeout(resolve));
  return asked;
}

it('leads from the shared link of an older post to the post itself and to today’s news', async () => {
  await open(`kab-ende/${postPath(OLD)}`);
  await vi.waitFor(() => expect(document.querySelector('h1')?.textContent).toBe(OLD.title));
  const [post, news, ...others] = document.querySelectorAll('main a');
  expect([post?.getAttribute('href'), news?.getAttribute('href')]).toEqual([OLD.url, '/kab-ende/']);
  expect(others).toEqual([]);
});

it.each(['kab-ende/pos/constructor/', 'kab-alor/pos/abc/', 'kab-ende/nothing/'])(
  'says of %s that there is no such page',
  async (path) => {
    await open(path);
    expect(document.querySelector('main')?.textContent).toBe('Halaman ini tidak ada.');
  },
);

it('asks for nothing where an office has its own mirror', async () => {
  expect(await open(postPath(OLD), 'KPU Kabupaten Ende')).toEqual([]);
});
