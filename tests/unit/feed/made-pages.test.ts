// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { firstProven, learnFrom, parseFeed } from '../../../lib/feed';
import { addressOn, type MadePost, type MadeSite, makePage, makeSite, ORIGIN, postsOn } from './made-sites';

const RUNS = Number(process.env.MADE_RUNS ?? 2_000);
const encode = (text: string) => new TextEncoder().encode(text);

async function itemsOf(site: MadeSite) {
  const url = addressOn(site, 1);
  const { forms, nextPage } = learnFrom(encode(makePage(site, 1)), { url });
  if (!nextPage) return { nextPage, items: [] };
  const form = firstProven(forms, encode(makePage(site, 2)), { url: nextPage });
  if (!form) return { nextPage, items: [] };
  const { items } = await parseFeed(encode(makePage(site, 1)), { url, form });
  return { nextPage, items };
}

const listed = (site: MadeSite) => postsOn(site, 1).map((post) => ORIGIN + site.system.post(post));

const midnightOf = ({ date: [year, month, day] }: MadePost) => Date.UTC(year, month - 1, day, -7);

describe('a page of another system with all that stands around its posts', () => {
  test('gives posts of its list with the days it shows, and nothing of menus, tags, rubrics, archives, sidebars and footers', async () => {
    let whole = 0;
    let dated = 0;
    const strangers: unknown[] = [];
    const missed: Record<string, number> = {};
    for (let seed = 1; seed <= RUNS; seed++) {
      const site = makeSite(seed);
      const { items, nextPage } = await itemsOf(site);
      const posts = listed(site);
      const strange = items.filter(({ url }) => !posts.includes(url ?? ''));
      if (strange.length) strangers.push([seed, site.system.name, strange.map(({ url }) => url)]);
      const titles = postsOn(site, 1).map(({ title }) => title);
      const misdated = items.filter(({ publishedAt, url }) => {
        const post = postsOn(site, 1)[posts.indexOf(url ?? '')];
        return post && publishedAt && publishedAt.getTime() !== midnightOf(post);
      });
      if (misdated.length) strangers.push([seed, 'misdated', misdated]);
      dated += items.filter(({ publishedAt }) => publishedAt).length;
      const isWhole = JSON.stringify(items.map(({ title }) => title)) === JSON.stringify(titles);
      if (isWhole) whole++;
      else {
        const why = `${site.system.name} ${nextPage ? items.length : 'no next page'}`;
        missed[why] = (missed[why] ?? 0) + 1;
        if (process.env.MADE_SHOW)
          console.log(
            seed,
            why,
            items.map(({ title }) => title),
          );
      }
    }
    expect(strangers).toEqual([]);
    expect(missed).toEqual({});
    expect(whole).toBe(RUNS);
    expect(dated).toBeGreaterThan(RUNS * 4);
  }, 600_000);
});
