// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { probe } from '../../../lib/poll';
import {
  addressOn,
  type MadePost,
  type MadeSite,
  makePage,
  makePosts,
  makeSite,
  ORIGIN,
  SYSTEMS,
} from '../feed/made-sites';
import { seeded } from '../feed/mutate';
import { type Kind, mirrored, testKinds, worldOf } from './kinds';

const systemNamed = (name: string) => {
  const system = SYSTEMS.find((one) => one.name === name);
  if (!system) throw new Error(`no system ${name}`);
  return system;
};
const site = (
  name: string,
  posts: readonly MadePost[],
  paging: MadeSite['look']['paging'] = 'numbers',
): MadeSite => ({
  ...makeSite(name.length, { paging, isBare: false, hasHero: false }, systemNamed(name)),
  posts: [...posts],
});
/** The pages of a made site at their addresses. */
const paged =
  (name: string, head = '') =>
  (url: URL, posts: readonly MadePost[]) => {
    const made = site(name, posts);
    const page = [1, 2, 3].find((number) => addressOn(made, number) === url.href);
    return page === undefined ? null : makePage(made, page, head);
  };
const at = (name: string) => addressOn(site(name, makePosts(seeded(1), 1)), 1);

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const instant = ({ number }: MadePost) =>
  new Date(Date.parse('2024-05-01T03:00:00Z') + (number - 900) * 3_600_000);
const rss = (posts: readonly MadePost[], link: (post: MadePost) => string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>KPU Baru</title>${posts
    .slice(0, 10)
    .map(
      (post) =>
        `<item><title>${post.title}</title><link>${link(post)}</link><guid isPermaLink="false">${post.number}</guid><pubDate>${instant(post).toUTCString()}</pubDate><description>${escaped(`<p>${post.text}</p>`)}</description></item>`,
    )
    .join('')}</channel></rss>`;
const json = (value: unknown) => JSON.stringify(value);
const wordPress = (posts: readonly MadePost[]) =>
  json(
    posts.slice(0, 10).map((post) => ({
      id: post.number,
      date: '2024-06-24T10:00:00',
      date_gmt: instant(post).toISOString().slice(0, 19),
      link: `${ORIGIN}/${post.slug}/`,
      title: {
        rendered: post.title.replace('KPU', 'KPU &#8220;Baru&#8221;').replace(' &#8220;Baru&#8221;', ''),
      },
      content: { rendered: `<p>${post.text}</p>` },
      excerpt: { rendered: `<p>${post.text.slice(0, 40)} [&hellip;]</p>` },
    })),
  );
const bloggerJson = (posts: readonly MadePost[]) =>
  json({
    version: '1.0',
    feed: {
      title: { type: 'text', $t: 'KPU Baru' },
      link: [{ rel: 'alternate', type: 'text/html', href: `${ORIGIN}/` }],
      entry: posts.slice(0, 10).map((post) => ({
        id: { $t: `tag:blogger.com,1999:blog-1.post-${post.number}` },
        published: { $t: instant(post).toISOString() },
        updated: { $t: instant(post).toISOString() },
        title: { type: 'text', $t: post.title },
        content: { type: 'html', $t: `<div>${post.text}</div>` },
        link: [
          { rel: 'self', href: `${ORIGIN}/feeds/${post.number}` },
          { rel: 'alternate', type: 'text/html', href: `${ORIGIN}/2024/05/${post.slug}.html` },
        ],
      })),
    },
  });
const atom = (posts: readonly MadePost[]) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>KPU Baru</title>${posts
    .slice(0, 10)
    .map(
      (post) =>
        `<entry><id>tag:blogger.com,1999:blog-1.post-${post.number}</id><title>${post.title}</title><published>${instant(post).toISOString()}</published><updated>${instant(post).toISOString()}</updated><content type="html">${escaped(`<p>${post.text}</p>`)}</content><link rel="alternate" type="text/html" href="${ORIGIN}/2024/05/${post.slug}.html"/></entry>`,
    )
    .join('')}</feed>`;
const blogs = (posts: readonly MadePost[]) =>
  json({
    success: true,
    data: {
      current_page: 1,
      data: posts.slice(0, 10).map((post) => ({
        id: post.number,
        blog_name: post.title,
        file_foto: 'a.jpg',
        foto_thumb: 'a.jpg',
        post_slug: post.slug,
        created_at: instant(post).toISOString(),
      })),
    },
  });
const APP =
  '<!doctype html><html><head><title>KPU</title><script type="module" src="/assets/index-4f.js"></script></head><body><div id="app"></div><noscript>Aktifkan JavaScript untuk memakai aplikasi ini.</noscript></body></html>';
const kpu = (posts: readonly MadePost[], page: number) =>
  `<html><head><title>Berita Terkini</title></head><body>${posts
    .slice((page - 1) * 6, page * 6)
    .map(
      (post) =>
        `<div class="p"><h3><a href="/blog/read/${post.number}_${post.slug}">${post.title}</a></h3><p>${post.text}</p></div>`,
    )
    .join('')}<a href="?page=${page + 1}">${page + 1}</a></body></html>`;
const announcing = (type: string, href: string) => `<link rel="alternate" type="${type}" href="${href}">`;
const only =
  (path: string, body: (posts: readonly MadePost[]) => string): Kind['answer'] =>
  (url, posts) =>
    url.pathname + url.search === path ? body(posts) : null;
const either =
  (...answers: Kind['answer'][]): Kind['answer'] =>
  (url, posts) =>
    answers.map((answer) => answer(url, posts)).find((body) => body !== null) ?? null;

const KINDS: readonly Kind[] = [
  {
    name: "KPU's listing",
    address: `${ORIGIN}/blog/category/104`,
    answer: (url, posts) =>
      url.pathname === '/blog/category/104' ? kpu(posts, Number(url.searchParams.get('page') ?? 1)) : null,
    found: { kind: 'listing', by: 'kpu', at: `${ORIGIN}/blog/category/104` },
    count: 6,
  },
  {
    name: 'a page of WordPress that announces its feed',
    address: at('WordPress, names at the root'),
    answer: either(
      paged('WordPress, names at the root', announcing('application/rss+xml', '/feed/')),
      only('/feed/', (posts) => rss(posts, (post) => `${ORIGIN}/${post.slug}/`)),
    ),
    found: { kind: 'rss', by: 'announced', at: `${ORIGIN}/feed/`, url: `${ORIGIN}/feed/` },
    count: 10,
  },
  {
    name: 'a page of WordPress that announces its JSON alone',
    address: at('WordPress, names at the root'),
    answer: either(
      paged('WordPress, names at the root', `<link rel="https://api.w.org/" href="${ORIGIN}/wp-json/">`),
      only('/wp-json/wp/v2/posts', wordPress),
    ),
    found: {
      kind: 'api',
      by: 'api',
      at: `${ORIGIN}/wp-json/wp/v2/posts`,
      url: `${ORIGIN}/wp-json/wp/v2/posts`,
    },
    count: 10,
  },
  {
    name: 'a page of WordPress that announces nothing',
    address: at('WordPress, dates in the address'),
    answer: paged('WordPress, dates in the address'),
    found: { kind: 'listing', by: 'form', at: '/…/…/…/…' },
    count: 8,
  },
  {
    name: "WordPress' RSS",
    address: `${ORIGIN}/feed/`,
    answer: only('/feed/', (posts) => rss(posts, (post) => `${ORIGIN}/${post.slug}/`)),
    found: { kind: 'rss', by: 'feed', at: `${ORIGIN}/feed/` },
    count: 10,
  },
  {
    name: 'wp-json',
    address: `${ORIGIN}/wp-json/wp/v2/posts`,
    answer: only('/wp-json/wp/v2/posts', wordPress),
    found: { kind: 'api', by: 'api', at: `${ORIGIN}/wp-json/wp/v2/posts` },
    count: 10,
  },
  {
    name: 'a page of Joomla that announces its feed',
    address: at('Joomla'),
    answer: either(
      paged('Joomla', announcing('application/rss+xml', '/index.php/berita?format=feed&amp;type=rss')),
      only('/index.php/berita?format=feed&type=rss', (posts) =>
        rss(posts, (post) => `${ORIGIN}/index.php/berita/${post.number}-${post.slug}`),
      ),
    ),
    found: {
      kind: 'rss',
      by: 'announced',
      at: `${ORIGIN}/index.php/berita?format=feed&type=rss`,
      url: `${ORIGIN}/index.php/berita?format=feed&type=rss`,
    },
    count: 10,
  },
  {
    name: "Joomla's feed",
    address: `${ORIGIN}/index.php/berita?format=feed&type=rss`,
    answer: only('/index.php/berita?format=feed&type=rss', (posts) =>
      rss(posts, (post) => `${ORIGIN}/index.php/berita/${post.number}-${post.slug}`),
    ),
    found: { kind: 'rss', by: 'feed', at: `${ORIGIN}/index.php/berita?format=feed&type=rss` },
    count: 10,
  },
  {
    name: "Blogger's Atom",
    address: `${ORIGIN}/feeds/posts/default`,
    answer: only('/feeds/posts/default', atom),
    found: { kind: 'atom', by: 'feed', at: `${ORIGIN}/feeds/posts/default` },
    count: 10,
  },
  {
    name: "Blogger's JSON",
    address: `${ORIGIN}/feeds/posts/default?alt=json`,
    answer: only('/feeds/posts/default?alt=json', bloggerJson),
    found: { kind: 'api', by: 'api', at: `${ORIGIN}/feeds/posts/default?alt=json` },
    count: 10,
  },
  ...(
    [
      ['Laravel', '/berita/…'],
      ['CodeIgniter', '/berita/detail/…/…'],
      ['OpenSID', '/artikel/…/…/…/…'],
      ['CodeIgniter, numbers alone', '/read/…'],
      ['a script of its own', '/detail.php?id=…'],
    ] as const
  ).map(
    ([name, form]): Kind => ({
      name: `a listing of ${name}`,
      address: at(name),
      answer: paged(name),
      found: { kind: 'listing', by: 'form', at: form },
      count: 8,
    }),
  ),
  {
    name: '/api/blogs',
    address: `${ORIGIN}/api/blogs/104`,
    answer: only('/api/blogs/104', blogs),
    found: { kind: 'api', by: 'api', at: `${ORIGIN}/api/blogs/104` },
    count: 10,
  },
  {
    name: "KPU's listing rebuilt as an app",
    address: `${ORIGIN}/index.php/blog/category/104`,
    answer: either(
      only('/index.php/blog/category/104', () => APP),
      only('/api/blogs/104', blogs),
    ),
    found: { kind: 'api', by: 'api', at: `${ORIGIN}/api/blogs/104`, url: `${ORIGIN}/api/blogs/104` },
    count: 10,
  },
  {
    name: "a bridge's RSS",
    address: 'https://bridge.example.id/?action=display&bridge=Css&url=kpu&format=Mrss',
    answer: only('/?action=display&bridge=Css&url=kpu&format=Mrss', (posts) =>
      rss(posts, (post) => `${ORIGIN}/berita/${post.slug}`),
    ),
    found: {
      kind: 'rss',
      by: 'feed',
      at: 'https://bridge.example.id/?action=display&bridge=Css&url=kpu&format=Mrss',
    },
    count: 10,
  },
];

testKinds(KINDS);

describe('an app without HTML', () => {
  const app: Pick<Kind, 'answer'> = { answer: (url) => (url.pathname === '/berita' ? APP : null) };

  test('is told as such to whoever adds it', async () => {
    const { world } = worldOf(app);
    expect(await probe(`${ORIGIN}/berita`, world.deps())).toEqual({ ok: false, reason: 'app' });
    expect(world.asked).toHaveLength(1);
  });

  test.each([
    '<body><header><a href="/">Beranda</a><a href="/profil">Profil</a><a href="/berita">Berita</a></header><div id="__nuxt"></div><script src="/n.js"></script></body>',
    '<body><app-root></app-root><script src="main.js" type="module"></script></body>',
    '<body><div id="root"><div class="spinner"></div></div><p>Memuat…</p><script defer src="/static/js/main.js"></script></body>',
  ])('is known by the place that its scripts fill: %s', async (body) => {
    const { world } = worldOf({ answer: () => `<html><head><title>KPU</title></head>${body}</html>` });
    expect(await probe(`${ORIGIN}/pengumuman`, world.deps())).toEqual({ ok: false, reason: 'app' });
  });

  test('makes no mirror', async () => {
    const { world } = worldOf(app);
    const kind = { ...(KINDS[0] as Kind), address: `${ORIGIN}/berita` };
    const { result, lines } = await mirrored(kind, world.fetch as typeof fetch);
    expect(result.code).toBe(3);
    expect(lines.join('\n')).toContain('unreachable: app');
  });
});
