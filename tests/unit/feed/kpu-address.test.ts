import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleIdentity, sameArticle } from '../../../lib/feed/kpu-address';

describe('articleIdentity', () => {
  it('is the same for the four forms of an address, with and without index.php, query and fragment', () => {
    const slugs = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,4}$/);
    const starts = fc.constantFrom(
      'https://kab-contoh.kpu.go.id',
      'http://KAB-contoh.kpu.go.id',
      'https://kab-contoh.kpu.go.id/index.php',
    );
    fc.assert(
      fc.property(
        slugs,
        fc.integer({ min: 1, max: 99999 }),
        starts,
        fc.constantFrom('', '?a=1', '#isi', '/'),
        (slug, id, start, end) => {
          const forms = [`blog/read/${id}_${slug}`, `blog/read/${id}/${slug}`, `berita/baca/${id}/${slug}`];
          for (const form of forms) {
            expect(articleIdentity(`${start}/${form}${end}`)).toEqual({
              host: 'kab-contoh.kpu.go.id',
              number: String(id),
              slug,
            });
          }
          expect(articleIdentity(`${start}/blog/read/${slug}${end}`)).toEqual({
            host: 'kab-contoh.kpu.go.id',
            number: null,
            slug,
          });
        },
      ),
    );
  });

  it.each([
    'https://kab-contoh.kpu.go.id/blog/category/104',
    'https://kab-contoh.kpu.go.id/page/read/visi',
    'mailto:a@b.example',
    '/blog/read/x',
    'https://x.example/blog/read/',
  ])('is nothing for %s', (url) => expect(articleIdentity(url)).toBeNull());

  it('takes different numbers for different articles, and one slug for one where a number is missing', () => {
    const identity = (number: string | null, slug: string, host = 'a.kpu.go.id') => ({ host, number, slug });
    expect(sameArticle(identity('1', 'x'), identity('2', 'x'))).toBe(false);
    expect(sameArticle(identity('1', 'x'), identity('1', 'y'))).toBe(true);
    expect(sameArticle(identity(null, 'x'), identity('2', 'x'))).toBe(true);
    expect(sameArticle(identity(null, 'x'), identity(null, 'x', 'b.kpu.go.id'))).toBe(false);
  });
});
