import { describe, expect, it } from 'vitest';
import { parseArticle, parseFeed } from '../../../lib/feed/index';
import {
  articlePage,
  blockPage,
  cutBody,
  emptyPage,
  listingPage,
  MARKUPS,
  quietPage,
} from '../../fake-kpu/markups';
import { articlePath, samplePosts } from '../../fake-kpu/posts';

const HOST = 'https://kab-contoh.kpu.go.id';
const encode = (text: string) => new TextEncoder().encode(text);
const folded = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim();

describe('the stand-in of an office', () => {
  const all = samplePosts();
  const posts = all.slice(0, 6);

  it.each(MARKUPS)('is read whole in its markup "%s"', async (markup) => {
    const html = listingPage({
      markup,
      posts,
      all,
      path: '/index.php/blog/category/104',
      name: 'Berita Terkini',
      number: 1,
      last: 3,
      alternates: [],
    });
    const feed = await parseFeed(encode(html), { url: `${HOST}/index.php/blog/category/104` });
    expect(feed.items.map(({ title }) => title)).toEqual(posts.map(({ title }) => title));
    expect(feed.items.map(({ content }) => folded(content))).toEqual(
      posts.map((post) => folded(markup === 'cut' ? cutBody(post) : post.body.join(' '))),
    );
  });

  it('is completed from the pages of its articles', () => {
    for (const post of posts) {
      const url = `${HOST}${articlePath(post)}`;
      const got = parseArticle(encode(articlePage(post)), { url }, url);
      expect(got?.title).toBe(post.title);
      expect(folded(got?.content)).toBe(folded(post.body.join(' ')));
    }
  });

  it('is no feed without posts, and named where a firewall answers', async () => {
    const from = { url: `${HOST}/blog/category/104` };
    await expect(parseFeed(encode(emptyPage()), from)).rejects.toMatchObject({ code: 'not-a-feed' });
    await expect(parseFeed(encode(blockPage()), from)).rejects.toMatchObject({ code: 'block-page' });
  });

  it('is read, and holds nothing, where a category says that it has no posts', async () => {
    const from = { url: `${HOST}/index.php/blog/category/11` };
    const read = await parseFeed(encode(quietPage('Pengumuman')), from);
    expect(read).toMatchObject({ kind: 'listing', items: [], nextPage: null });
    const elsewhere = parseFeed(encode(quietPage('Pengumuman')), { url: `${HOST}/page/read/profil` });
    await expect(elsewhere).rejects.toMatchObject({ code: 'not-a-feed' });
  });

  it.each([
    ['Belum ada data', true],
    ['Maaf, belum ada berita pada kategori ini.', true],
    ['Saat ini tidak ada pengumuman', true],
    ['Data tidak ditemukan.', true],
    ['No data available in table', true],
    ['Halaman tidak ditemukan', false],
    ['Situs sedang dalam perbaikan', false],
    ['Belum ada keputusan soal perpanjangan coklit.', false],
  ])('takes "%s" on a category for a quiet one: %s', async (words, isQuiet) => {
    const page = quietPage('Pengumuman').replace('Belum ada data', words);
    const read = parseFeed(encode(page), { url: `${HOST}/blog/category/11` });
    if (isQuiet) expect((await read).items).toEqual([]);
    else await expect(read).rejects.toMatchObject({ code: 'not-a-feed' });
  });

  it('takes what stands beside an empty category for no posts of it', async () => {
    const aside =
      '<aside><h5>Berita Populer</h5><a href="/blog/read/7_kabar">Kabar lama yang populer</a></aside>';
    const page = quietPage('Pengumuman').replace('</body>', `${aside}</body>`);
    expect((await parseFeed(encode(page), { url: `${HOST}/blog/category/11` })).items).toEqual([]);
  });
});

describe('a page that stands between the office and its readers', () => {
  const from = { url: `${HOST}/blog/category/104` };
  it.each([
    '<title>Just a moment...</title></head><body><noscript>Enable JavaScript and cookies to continue</noscript>',
    '<title>Tunggu sebentar...</title></head><body><script src="/cdn-cgi/challenge-platform/h/b/x.js"></script>',
    '<title>You are being redirected...</title></head><body><script>var s={};</script>',
    '<title>Sorry...</title></head><body>Our systems have detected unusual traffic from your network.',
    '<title>x | used Cloudflare to restrict access</title></head><body><h1>Error 1020</h1>',
    '<title>Internet Positif</title></head><body><img src="a.png">',
  ])('is told as that of a firewall, also where its title alone says so: %s', async (page) => {
    const body = encode(`<html><head>${page}</body></html>`);
    await expect(parseFeed(body, from)).rejects.toMatchObject({ code: 'block-page' });
  });
  it.each([
    [
      'app',
      '<title>KPU</title></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/a.js"></script>',
    ],
    ['not-a-feed', '<title>Account Suspended</title></head><body><h1>Account Suspended</h1>'],
  ])('is none: %s', async (code, page) => {
    await expect(parseFeed(encode(`<html><head>${page}</body></html>`), from)).rejects.toMatchObject({
      code,
    });
  });
});
