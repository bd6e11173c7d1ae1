import { describe, expect, test } from 'vitest';
import { DAY, HOST, item, listed, listing, numbers, Shelf, source } from './support';

const NEWS = source('104');
const NOTICES = source('11');
const titled = (from: number, to: number) => numbers(from, to).map((n) => `Kabar nomor ${n}`);

describe('what counts as new', () => {
  test('nothing of a source that is read for the first time', () => {
    const shelf = new Shelf();
    const merged = shelf.take(NEWS, listing(6, 1));
    expect(merged).toMatchObject({ state: 'baseline', added: [] });
    expect(merged.read).toHaveLength(6);
    expect(shelf.titles(NEWS)).toEqual(titled(6, 1));
  });

  test('a post above the known ones', () => {
    const shelf = new Shelf();
    shelf.take(NEWS, listing(6, 1));
    const merged = shelf.take(NEWS, listing(7, 2));
    expect(merged).toMatchObject({
      state: 'new',
      added: ['kpu:kab-probolinggo.kpu.go.id:7'],
      drop: [],
      read: [],
    });
    expect(merged.put).toHaveLength(1);
  });

  test('nothing, and nothing to write, where the same is read again', () => {
    const shelf = new Shelf();
    shelf.take(NEWS, listing(6, 1));
    expect(shelf.take(NEWS, listing(6, 1))).toEqual({
      state: 'unchanged',
      put: [],
      drop: [],
      added: [],
      read: [],
    });
  });

  test('a post put between known ones, at its place', () => {
    const shelf = new Shelf();
    shelf.take(NEWS, [listed(9), listed(7), listed(6)]);
    expect(shelf.take(NEWS, [listed(9), listed(8), listed(7), listed(6)]).added).toHaveLength(1);
    expect(shelf.titles(NEWS)).toEqual(titled(9, 6));
  });

  test('but no older post that comes into view because a newer one was taken away', () => {
    const shelf = new Shelf();
    shelf.take(NEWS, listing(6, 2));
    const merged = shelf.take(NEWS, [listed(6), listed(5), listed(3), listed(2), listed(1)]);
    expect(merged.added).toEqual([]);
    expect(merged.read).toEqual(['kpu:kab-probolinggo.kpu.go.id:1']);
    expect(shelf.titles(NEWS)).toEqual(titled(6, 1));
  });

  test('a post that was taken away stays, and coming back is no news', () => {
    const shelf = new Shelf();
    shelf.take(NEWS, listing(6, 1));
    shelf.take(NEWS, [listed(6), listed(4)]);
    expect(shelf.take(NEWS, listing(6, 1)).state).toBe('unchanged');
  });

  test('the first post of a source that was read and empty before', () => {
    const shelf = new Shelf();
    expect(shelf.take(NEWS, []).state).toBe('baseline');
    expect(shelf.take(NEWS, [listed(1)])).toMatchObject({
      state: 'new',
      added: ['kpu:kab-probolinggo.kpu.go.id:1'],
    });
  });

  test('everything after a long absence, though nothing joins', () => {
    const shelf = new Shelf();
    shelf.take(NEWS, listing(6, 1));
    shelf.now = new Date(shelf.now.getTime() + 4 * DAY);
    const merged = shelf.take(NEWS, listing(60, 31), { joined: false });
    expect(merged.state).toBe('new');
    expect(merged.added).toHaveLength(30);
  });

  test('nothing of a rebuilt site, whose posts join nothing all at once', () => {
    const shelf = new Shelf();
    shelf.take(NEWS, listing(6, 1));
    const merged = shelf.take(NEWS, listing(60, 31), { joined: false });
    expect(merged).toMatchObject({ state: 'baseline', added: [] });
    expect(merged.read).toHaveLength(30);
    expect(shelf.titles(NEWS).slice(0, 30)).toEqual(titled(60, 31));
  });

  test('no post stands for an answer without any: that is drift, and all is kept', () => {
    const shelf = new Shelf();
    shelf.take(NEWS, listing(6, 1));
    expect(shelf.take(NEWS, [])).toEqual({ state: 'drift', put: [], drop: [], added: [], read: [] });
  });
});

describe('identity', () => {
  const FORMS = [
    '/blog/read/812_jadwal-coklit',
    '/index.php/blog/read/812_jadwal-coklit',
    '/blog/read/812/jadwal-coklit',
    '/index.php/berita/baca/812/jadwal-coklit?utm_source=wa#isi',
    '/blog/read/jadwal-coklit',
  ];

  test.each(FORMS)('%s is the same post as in every other form', (form) => {
    for (const other of FORMS) {
      const shelf = new Shelf();
      shelf.take(NEWS, [item({ url: HOST + form, title: 'Jadwal Coklit' }), listed(1)]);
      const [before] = shelf.of(NEWS);
      const merged = shelf.take(NEWS, [item({ url: HOST + other, title: 'Jadwal Coklit' }), listed(1)]);
      expect(merged.added).toEqual([]);
      expect(shelf.posts).toHaveLength(2);
      expect(shelf.of(NEWS)[0]?.id).toBe(before?.id);
    }
  });

  test('a change of reader, from listing to feed with ids of its own, renames nothing', () => {
    const shelf = new Shelf();
    shelf.take(NEWS, listing(6, 1));
    const ids = shelf.posts.map(({ id }) => id);
    const feed = numbers(6, 1).map((n) =>
      listed(n, { id: `${HOST}/?p=${n}`, publishedAt: new Date(n * DAY) }),
    );
    expect(shelf.take(NEWS, feed).added).toEqual([]);
    const idsOnly = numbers(6, 1).map((n) => item({ id: `${HOST}/?p=${n}`, title: `Kabar nomor ${n}` }));
    expect(shelf.take(NEWS, idsOnly).added).toEqual([]);
    expect(shelf.posts.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  test('different numbers are different posts, whatever else they share', () => {
    const shelf = new Shelf();
    const twin = (n: number) =>
      item({ url: `${HOST}/blog/read/${n}_pengumuman`, title: 'Pengumuman', content: 'Sama.' });
    shelf.take(NEWS, [twin(2), twin(1)]);
    expect(shelf.take(NEWS, [twin(3), twin(2), twin(1)]).added).toEqual(['kpu:kab-probolinggo.kpu.go.id:3']);
    expect(shelf.posts).toHaveLength(3);
  });

  test('items that all link to one page are told apart by their ids, or else by their words', () => {
    const shelf = new Shelf();
    const url = `${HOST}/pengumuman.html`;
    shelf.take(NEWS, [item({ id: 'b', url, title: 'B' }), item({ id: 'a', url, title: 'A' })]);
    shelf.take(NOTICES, [item({ url, title: 'Satu' }), item({ url, title: 'Dua' })]);
    expect(shelf.titles(NEWS)).toEqual(['B', 'A']);
    expect(shelf.titles(NOTICES)).toEqual(['Satu', 'Dua']);
    expect(shelf.take(NOTICES, [item({ url, title: 'Satu' }), item({ url, title: 'Dua' })]).state).toBe(
      'unchanged',
    );
  });

  test('a post known by its address is found again by its very words where a feed has bare ids', () => {
    const shelf = new Shelf();
    shelf.take(NEWS, listing(6, 1));
    const bare = numbers(6, 1).map((n) => item({ ...listed(n), url: null, id: String(n) }));
    expect(shelf.take(NOTICES, bare)).toMatchObject({ added: [], read: [] });
    expect(shelf.posts).toHaveLength(6);
    expect(shelf.take(NOTICES, bare).state).toBe('unchanged');
  });

  test('but the same words at two addresses are two posts', () => {
    const shelf = new Shelf();
    const content = 'Diumumkan bahwa kantor tutup pada hari libur nasional.';
    shelf.take(NEWS, [listed(1, { title: 'Pengumuman', content })]);
    shelf.take(NEWS, [
      listed(2, { title: 'Pengumuman', content }),
      listed(1, { title: 'Pengumuman', content }),
    ]);
    expect(shelf.posts).toHaveLength(2);
  });

  describe('a post that was taken down and put up again', () => {
    const words = {
      title: 'Pengumuman Hasil Seleksi Pantarlih',
      content: 'Nama calon Pantarlih terpilih ditempel di kantor desa masing-masing.',
    };
    const dated = { ...words, content: `Kab-probolinggo.kpu.go.id, Rabu (12/6/2024) ${words.content}` };

    test('is one, not new, keeps its read mark, and leads to its new address', () => {
      const shelf = new Shelf();
      shelf.take(NEWS, [listed(6), listed(5, words), ...listing(4, 1)]);
      const [before] = shelf.of(NEWS).filter(({ title }) => title === words.title);
      const merged = shelf.take(NEWS, [listed(7, words), listed(6), ...listing(4, 1)]);
      expect(merged.added).toEqual([]);
      expect(shelf.posts).toHaveLength(6);
      const [after] = shelf.of(NEWS).filter(({ title }) => title === words.title);
      expect(after).toMatchObject({ id: before?.id, url: listed(7).url, firstSeenAt: before?.firstSeenAt });
      expect(after?.previous).toBeUndefined();
      expect(shelf.take(NEWS, [listed(7, words), listed(6), ...listing(4, 1)]).state).toBe('unchanged');
      expect(shelf.take(NEWS, [listed(8), listed(7, words), listed(6)]).added).toHaveLength(1);
      // Once more, and with the first one back.
      expect(shelf.take(NEWS, [listed(9, words), listed(8), listed(6), ...listing(4, 1)]).added).toEqual([]);
      const all = [listed(9, words), listed(8), listed(6), listed(5, words), ...listing(4, 1)];
      expect(shelf.take(NEWS, all).added).toEqual([]);
      expect(shelf.posts).toHaveLength(7);
    });

    test('from an older page is one where its words name their day, and else may be another', () => {
      for (const [fields, added] of [
        [dated, 0],
        [words, 1],
      ] as const) {
        const shelf = new Shelf();
        shelf.take(NEWS, [...listing(12, 2), listed(1, fields)]);
        expect(shelf.take(NEWS, [listed(13, fields), ...listing(12, 8)]).added).toHaveLength(added);
      }
    });

    test('is told from others by its words: those of few letters are two posts', () => {
      const shelf = new Shelf();
      const short = { title: 'Pengumuman', content: 'Terlampir.' };
      shelf.take(NEWS, [listed(3), listed(2, short), listed(1)]);
      expect(shelf.take(NEWS, [listed(4, short), listed(3), listed(1)]).added).toHaveLength(1);
    });
  });

  test('the same short id in two sources names two posts', () => {
    const shelf = new Shelf();
    shelf.take(NEWS, [item({ id: '12', title: 'Rapat pleno' })]);
    shelf.take(NOTICES, [item({ id: '12', title: 'Seleksi PPS' })]);
    expect(shelf.posts).toHaveLength(2);
  });

  test('one post in two categories is one, and unread in one is not read by the other', () => {
    const shelf = new Shelf();
    shelf.take(NEWS, listing(3, 1));
    shelf.take(NEWS, listing(4, 1));
    const merged = shelf.take(NOTICES, [listed(4), listed(2), listed(900)]);
    expect(merged).toMatchObject({ state: 'baseline', read: ['kpu:kab-probolinggo.kpu.go.id:900'] });
    expect(shelf.posts).toHaveLength(5);
  });

  test('an address with a new visitor number at each visit fills nothing', () => {
    const shelf = new Shelf();
    const visit = (n: number) => [
      item({ id: 'tag:x,2024:1', url: `${HOST}/a.php?token=${n}`, title: 'Satu' }),
    ];
    for (let n = 0; n < 40; n++) shelf.take(NEWS, visit(n));
    expect(shelf.posts).toHaveLength(1);
    expect(shelf.posts[0]?.aliases.length).toBeLessThanOrEqual(12);
    expect(shelf.take(NEWS, visit(99)).state).toBe('unchanged');
  });
});

describe('order', () => {
  test('new posts under one that is pinned on top keep their order, for ever', () => {
    const shelf = new Shelf();
    const pinned = listed(9999);
    shelf.take(NEWS, [pinned, ...listing(6, 1)]);
    for (let n = 7; n <= 206; n++) {
      const merged = shelf.take(NEWS, [pinned, ...listing(n, n - 5)]);
      expect(merged.added).toEqual([`kpu:kab-probolinggo.kpu.go.id:${n}`]);
    }
    expect(shelf.titles(NEWS)).toEqual(['Kabar nomor 9999', ...titled(206, 1)]);
  });

  test('a post moved to the top moves no other, and new ones go above the known', () => {
    const shelf = new Shelf();
    shelf.take(NEWS, listing(6, 1));
    const merged = shelf.take(NEWS, [listed(2), listed(8), listed(7), listed(6), listed(5)]);
    expect(merged.put).toHaveLength(2);
    expect(shelf.titles(NEWS)).toEqual(titled(8, 1));
  });

  test('a post that a shifting page shows twice keeps one place', () => {
    const shelf = new Shelf();
    shelf.take(NEWS, [...listing(12, 7), ...listing(7, 2)]);
    expect(shelf.titles(NEWS)).toEqual(titled(12, 2));
  });
});

describe('the limit of 500', () => {
  test('a feed of 20,000 keeps the newest 500, and the rest is not new next time', () => {
    const shelf = new Shelf();
    const all = listing(20_000, 1);
    shelf.take(NEWS, all);
    expect(shelf.titles(NEWS)).toEqual(titled(20_000, 19_501));
    expect(shelf.take(NEWS, all)).toEqual({ state: 'unchanged', put: [], drop: [], added: [], read: [] });
    const merged = shelf.take(NEWS, [listed(20_001), ...all]);
    expect(merged.added).toEqual(['kpu:kab-probolinggo.kpu.go.id:20001']);
    expect(merged.put).toHaveLength(1);
    expect(merged.drop).toEqual(['kpu:kab-probolinggo.kpu.go.id:19501']);
    expect(shelf.take(NEWS, [listed(20_001), ...all]).state).toBe('unchanged');
  });

  test('unread posts outlast older read ones, and what went between them does not come back', () => {
    const shelf = new Shelf();
    shelf.take(NEWS, listing(100, 1));
    shelf.take(NEWS, listing(110, 1));
    for (let n = 111; n <= 1_000; n += 10) {
      const merged = shelf.take(NEWS, listing(n + 9, 1));
      for (const id of merged.added) shelf.read.add(id);
    }
    expect(shelf.posts).toHaveLength(500);
    for (const n of numbers(110, 101)) expect(shelf.titles(NEWS)).toContain(`Kabar nomor ${n}`);
    for (const { id } of shelf.posts) shelf.read.add(id);
    expect(shelf.take(NEWS, listing(1_000, 1)).state).toBe('unchanged');
    expect(shelf.take(NEWS, listing(1_001, 1)).added).toEqual(['kpu:kab-probolinggo.kpu.go.id:1001']);
    expect(shelf.take(NEWS, listing(1_001, 1)).state).toBe('unchanged');
  });

  test('a source with very many posts leaves a small one its own', () => {
    const shelf = new Shelf();
    const small = numbers(40, 1).map((n) => listed(n + 50_000));
    shelf.take(NOTICES, small);
    shelf.take(NEWS, listing(20_000, 1));
    expect(shelf.of(NOTICES)).toHaveLength(40);
    expect(shelf.take(NOTICES, small).state).toBe('unchanged');
    expect(shelf.take(NEWS, listing(20_000, 1)).state).toBe('unchanged');
  });
});
