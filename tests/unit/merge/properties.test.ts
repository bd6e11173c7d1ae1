import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FeedItem } from '../../../lib/feed';
import { placesFor } from '../../../lib/merge/places';
import { HOST, item, Shelf, source } from './support';

/** A post of the imagined office; its number is its truth. */
interface Truth {
  number: number;
  edits: number;
}

type Form = 'number_slug' | 'number/slug' | 'slug' | 'feed';
const FORMS: Form[] = ['number_slug', 'number/slug', 'slug', 'feed'];
const SOURCES = FORMS.map((form) => ({ form, source: source(form) }));

const slug = ({ number }: Truth) => `kabar-${number}`;
const title = ({ number, edits }: Truth) => `Kabar ${slug({ number, edits })}${' (ralat)'.repeat(edits)}`;

function seen(post: Truth, form: Form, isCut: boolean): FeedItem {
  const urls: Record<Form, string> = {
    number_slug: `${HOST}/index.php/blog/read/${post.number}_${slug(post)}`,
    'number/slug': `${HOST}/berita/baca/${post.number}/${slug(post)}?page=2`,
    slug: `${HOST}/blog/read/${slug(post)}`,
    feed: `http://www.kab-probolinggo.kpu.go.id/blog/read/${post.number}/${slug(post)}#top`,
  };
  const body = `Isi ${post.number}, ${'kata '.repeat(8)}ralat ${'a'.repeat(post.edits)}.`;
  return item({
    id: form === 'feed' ? `tag:kpu,2024:${post.number}` : null,
    url: urls[form],
    title: title(post),
    content: isCut ? `${body.slice(0, 20)}....` : body,
    cut: isCut,
    publishedAt: form === 'feed' ? new Date(post.number * 86_400_000) : null,
  });
}

const event = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('publish' as const), at: fc.nat({ max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('edit' as const), at: fc.nat({ max: 9 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('hide' as const), at: fc.nat({ max: 9 }) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('read' as const),
      by: fc.nat({ max: SOURCES.length - 1 }),
      length: fc.integer({ min: 1, max: 12 }),
      isCut: fc.boolean(),
      shift: fc.nat({ max: 3 }),
    }),
  },
);

test('no post is lost, doubled or renamed, and places keep the order, whatever is read in whatever order', () => {
  fc.assert(
    fc.property(fc.array(event, { minLength: 1, maxLength: 60 }), (events) => {
      const site: Truth[] = [];
      const order: number[] = [];
      const ids = new Map<number, string>();
      const met = new Map<string, Set<number>>();
      const shelf = new Shelf();
      let next = 1;
      for (const step of events) {
        if (step.kind === 'publish') {
          // Mostly on top, sometimes below the newest: a backdated post.
          const post = { number: next++, edits: 0 };
          const below = site[step.at];
          site.splice(below ? step.at : site.length, 0, post);
          order.splice(below ? order.indexOf(below.number) : order.length, 0, post.number);
          continue;
        }
        if (step.kind === 'edit') {
          const post = site[step.at];
          if (post) post.edits++;
          continue;
        }
        if (step.kind === 'hide') {
          site.splice(step.at, 1);
          continue;
        }
        const { form, source: from } = SOURCES[step.by] ?? { form: 'slug' as const, source: source('slug') };
        const window = site.slice(0, step.length);
        const half = Math.ceil(window.length / 2);
        // The second page begins with what a new post has pushed over from the first.
        const shown = [...window.slice(0, half), ...window.slice(Math.max(0, half - step.shift))];
        const known = met.get(from.key) ?? new Set();
        const joined = window.length === site.length || window.some(({ number }) => known.has(number));
        const before = new Set(shelf.posts.map(({ id }) => id));
        const merged = shelf.take(
          from,
          shown.map((post) => seen(post, form, step.isCut)),
          { joined },
        );

        for (const id of [...merged.added, ...merged.read]) expect(before.has(id)).toBe(false);
        expect(merged.drop).toEqual([]);
        if (merged.state !== 'drift') for (const { number } of window) known.add(number);
        met.set(from.key, known);

        const numberOf = (text: string) => Number(/kabar-(\d+)/.exec(text)?.[1]);
        const stored = shelf.posts.map((post) => ({ number: numberOf(post.title), id: post.id }));
        expect(new Set(stored.map(({ number }) => number)).size).toBe(stored.length);
        expect(new Set(stored.map(({ number }) => number))).toEqual(
          new Set([...met.values()].flatMap((all) => [...all])),
        );
        for (const { number, id } of stored) {
          expect(ids.get(number) ?? id).toBe(id);
          ids.set(number, id);
        }
        for (const { source: each } of SOURCES) {
          const placed = shelf.of(each).map((post) => numberOf(post.title));
          expect(new Set(placed)).toEqual(met.get(each.key) ?? new Set());
        }
        const shownNow = new Set(window.map(({ number }) => number));
        const placed = shelf
          .of(from)
          .map((post) => numberOf(post.title))
          .filter((number) => shownNow.has(number));
        expect(placed).toEqual(window.map(({ number }) => number));
        // The same answer once more changes nothing.
        const again = shelf.take(
          from,
          shown.map((post) => seen(post, form, step.isCut)),
          { joined },
        );
        expect([again.put, again.drop, again.added]).toEqual([[], [], []]);
      }
    }),
    { numRuns: 300 },
  );
});

test('places keep the order of every reading and never move without need', () => {
  const reading = fc.array(fc.option(fc.nat({ max: 40 })), { maxLength: 25 });
  const others = fc.uniqueArray(fc.nat({ max: 60 }), { maxLength: 20 });
  fc.assert(
    fc.property(reading, others, (raw, rest) => {
      const known = raw.filter((place, index) => place === null || raw.indexOf(place) === index);
      const taken = [...new Set([...known.filter((place) => place !== null), ...rest])];
      const { placed, moved } = placesFor(known, taken);
      expect(moved.size).toBe(0);
      const fresh = placed.flatMap(({ place }, index) =>
        known[index] === null && place !== null ? place : [],
      );
      expect(fresh).toHaveLength(known.filter((place) => place === null).length);
      expect(fresh).toEqual([...fresh].sort((a, b) => b - a));
      expect(new Set([...fresh, ...taken]).size).toBe(fresh.length + taken.length);
      const agrees = known
        .filter((place) => place !== null)
        .every((place, i, all) => i === 0 || place < (all[i - 1] ?? 0));
      if (agrees) {
        const all = placed.map(({ place }) => place);
        expect(all).toEqual([...all].sort((a, b) => (b ?? 0) - (a ?? 0)));
      }
    }),
    { numRuns: 500 },
  );
});

test('any sequence of insertions between any neighbours finds room', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 5 }), { maxLength: 250 }), (positions) => {
      let places = [1_024];
      for (const position of positions) {
        const at = Math.min(position, places.length);
        const known = [...places.slice(0, at), null, ...places.slice(at)];
        const { placed, moved } = placesFor(known, places);
        places = placed.map(({ place }, i) => moved.get(known[i] ?? Number.NaN) ?? place ?? Number.NaN);
        expect(places.every((place, i) => i === 0 || place < (places[i - 1] ?? 0))).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
