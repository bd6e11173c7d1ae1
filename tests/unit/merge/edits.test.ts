import { describe, expect, test } from 'vitest';
import type { FeedItem } from '../../../lib/feed';
import { completed } from '../../../lib/merge';
import { listed, Shelf, START, source } from './support';

const NEWS = source('104');
const NOTICES = source('11');
const WHOLE =
  'Kab-probolinggo.kpu.go.id, Coklit berlangsung 24 Juni 2024 hingga 24 Juli 2024 di 24 kecamatan.';
const CUT = 'Kab-probolinggo.kpu.go.id, Coklit berlangsung 24 Juni 2024....';

function worded(...wordings: Partial<FeedItem>[]) {
  const shelf = new Shelf();
  const merges = wordings.map((wording) => shelf.take(NEWS, [listed(1, wording)]));
  const [post] = shelf.posts;
  if (!post) throw new Error('nothing stored');
  return { post, last: merges.at(-1), shelf };
}

describe('an edit', () => {
  test('keeps the post, is no news, and keeps the earlier wording', () => {
    const { post, last, shelf } = worded(
      { content: 'Coklit sampai 24 Juli.' },
      { content: 'Coklit sampai 25 Juli.' },
    );
    expect(last).toMatchObject({ state: 'new', added: [], read: [] });
    expect(shelf.posts).toHaveLength(1);
    expect(post.text).toBe('Coklit sampai 25 Juli.');
    expect(post.previous).toMatchObject({ text: 'Coklit sampai 24 Juli.', title: 'Kabar nomor 1' });
    expect(post.previous?.until.getTime()).toBeGreaterThan(START.getTime());
  });

  test('of the title alone is one too', () => {
    const { post } = worded({ title: 'Jadwal Coklit' }, { title: 'Jadwal Coklit (ralat)' });
    expect(post.title).toBe('Jadwal Coklit (ralat)');
    expect(post.previous?.title).toBe('Jadwal Coklit');
  });

  test('that takes words away from the end is one', () => {
    const { post } = worded(
      { content: WHOLE },
      { content: 'Kab-probolinggo.kpu.go.id, Coklit berlangsung 24 Juni 2024' },
    );
    expect(post.previous?.text).toBe(WHOLE);
  });

  test.each([
    ['Dilihat 102 kali. Isi tetap.', 'Dilihat 103 kali. Isi tetap.'],
    ['Isi tetap.\n512', 'Isi tetap.\n1.024'],
    ['Isi tetap. 12 views', 'Isi  tetap. 4,310 views'],
    ['Isi tetap (dibaca: 7x)', 'Isi tetap (dibaca: 8x)'],
  ])('is none where only views are counted: %s', (before, later) => {
    expect(worded({ content: before }, { content: later }).last?.state).toBe('unchanged');
  });

  test('is none where a count before the title grows', () => {
    expect(worded({ title: '41 Sukseskan Coklit' }, { title: '42 Sukseskan Coklit' }).last?.state).toBe(
      'unchanged',
    );
  });

  test('is one where a number means something', () => {
    expect(worded({ content: 'Mulai 24 Juni.' }, { content: 'Mulai 25 Juni.' }).post.previous).toBeDefined();
    expect(worded({ title: '24 Juni Coklit' }, { title: '25 Juni Coklit' }).post.previous).toBeDefined();
  });
});

describe('a cut body', () => {
  test('never replaces the whole one that it begins', () => {
    const { post } = worded({ content: WHOLE }, { content: CUT, cut: true });
    expect(post).toMatchObject({ text: WHOLE, whole: true });
    expect(post.previous).toBeUndefined();
  });

  test('is completed by the whole one without counting as edited', () => {
    const { post } = worded({ content: CUT, cut: true }, { content: WHOLE });
    expect(post).toMatchObject({ text: WHOLE, whole: true });
    expect(post.previous).toBeUndefined();
  });

  test('is completed by its article, and by no other text', () => {
    const { post } = worded({ content: CUT, cut: true });
    expect(post.whole).toBe(false);
    expect(completed(post, WHOLE)).toMatchObject({ text: WHOLE, whole: true });
    expect(completed(post, 'Halaman tidak ditemukan')).toBeNull();
  });

  test('that begins otherwise than before is an edit, and waits for its article again', () => {
    const { shelf } = worded({ content: CUT, cut: true });
    const [post] = shelf.posts;
    const whole = post && completed(post, WHOLE);
    if (!whole) throw new Error('not completed');
    shelf.posts = [whole];
    expect(shelf.take(NEWS, [listed(1, { content: CUT, cut: true })]).state).toBe('unchanged');
    shelf.take(NEWS, [listed(1, { content: 'Ralat: Coklit diundur....', cut: true })]);
    expect(shelf.posts[0]).toMatchObject({ whole: false, previous: { text: WHOLE } });
  });

  test('an empty body takes nothing away', () => {
    const { post } = worded({ content: WHOLE }, { content: null });
    expect(post.text).toBe(WHOLE);
  });
});

describe('two sources that word one post differently', () => {
  const whole = listed(1, { content: WHOLE });
  const cut = listed(1, { content: CUT, cut: true });
  const digest = listed(1, { title: 'Kabar nomor 1 - KPU', content: 'Ringkasan redaksi tentang Coklit.' });

  test.each([
    ['cut', cut],
    ['a digest', digest],
  ])('never write in turns: %s', (_, other) => {
    const shelf = new Shelf();
    shelf.take(NEWS, [whole]);
    shelf.take(NOTICES, [other]);
    for (let round = 0; round < 3; round++) {
      expect(shelf.take(NEWS, [whole]).state).toBe('unchanged');
      expect(shelf.take(NOTICES, [other]).state).toBe('unchanged');
    }
    expect(shelf.posts).toMatchObject([{ text: WHOLE, title: 'Kabar nomor 1' }]);
    expect(shelf.posts[0]?.previous).toBeUndefined();
  });

  test('an edit made in both counts once', () => {
    const shelf = new Shelf();
    shelf.take(NEWS, [whole]);
    shelf.take(NOTICES, [whole]);
    const edited = listed(1, { content: `${WHOLE} Diperpanjang.` });
    shelf.take(NEWS, [edited]);
    const [once] = shelf.posts;
    shelf.take(NOTICES, [edited]);
    expect(shelf.posts[0]?.previous).toEqual(once?.previous);
  });

  test('the whole body of one completes the cut body of the other', () => {
    const shelf = new Shelf();
    shelf.take(NEWS, [cut]);
    shelf.take(NOTICES, [whole]);
    expect(shelf.posts).toMatchObject([{ text: WHOLE, whole: true }]);
    expect(shelf.take(NEWS, [cut]).state).toBe('unchanged');
  });
});

test('text is kept down to 5,000 characters and never ends in half a character', () => {
  const { post } = worded({ content: `${'a'.repeat(4_999)}😀 dan seterusnya` });
  expect(post.text).toBe('a'.repeat(4_999));
});

test('the date of a feed is taken from whichever source has one, and then stays', () => {
  const shelf = new Shelf();
  const published = new Date('2024-06-20T01:00:00Z');
  shelf.take(NEWS, [listed(1)]);
  shelf.take(NOTICES, [listed(1, { publishedAt: published })]);
  shelf.take(NOTICES, [listed(1, { publishedAt: new Date('2024-06-25T01:00:00Z') })]);
  expect(shelf.posts).toMatchObject([{ feedDate: published }]);
});

describe('a source that words most of its posts anew', () => {
  const bodies = (style: (n: number) => Partial<FeedItem>) =>
    [6, 5, 4, 3, 2, 1].map((n) => listed(n, style(n)));
  const plain = (n: number) => ({
    content: `Kab-probolinggo.kpu.go.id, kegiatan ${n} berjalan lancar di aula kantor.`,
  });

  test('was read by another reader or rebuilt: its wording is taken over, and no post counts as edited', () => {
    const shelf = new Shelf();
    shelf.take(NEWS, bodies(plain));
    shelf.take(
      NEWS,
      bodies((n) => ({ content: `Kegiatan ${n} berjalan lancar di aula kantor. Penulis: Humas` })),
    );
    expect(shelf.posts.every(({ previous }) => previous === undefined)).toBe(true);
    expect(shelf.posts[0]?.text).toContain('Penulis: Humas');
  });

  test('but tells less of them, takes nothing away', () => {
    const shelf = new Shelf();
    shelf.take(NEWS, bodies(plain));
    shelf.take(
      NEWS,
      bodies((n) => ({ content: `Ringkas ${n}` })),
    );
    shelf.take(
      NEWS,
      bodies(() => ({ content: null })),
    );
    expect(shelf.posts.map(({ text }) => text).sort()).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => plain(n).content),
    );
  });

  test('is told from one that edits two of six', () => {
    const shelf = new Shelf();
    shelf.take(NEWS, bodies(plain));
    shelf.take(
      NEWS,
      bodies((n) =>
        n < 3 ? { content: `Ralat: kegiatan ${n} berjalan lancar di halaman kantor kecamatan.` } : plain(n),
      ),
    );
    expect(shelf.posts.filter(({ previous }) => previous)).toHaveLength(2);
  });
});
