import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { transformWithOxc } from 'vite';
import { describe, expect, it } from 'vitest';

const SITE = '.output/site';
const FLOOR = ['chrome105', 'firefox110', 'safari16.4'];
const built = readFileSync(join(SITE, 'embed.js'), 'utf8');
const companions = readdirSync(SITE).filter((name) => /^embed-.*-more-.*\.js$/.test(name));
const moreOf = (name: string) => readFileSync(join(SITE, name), 'utf8');

/** Younger than the floor: what a browser there would stumble over. */
const YOUNG_CALLS =
  /\.(?:toSorted|toReversed|toSpliced|with|groupBy|isWellFormed|symmetricDifference)\(|Promise\.(?:withResolvers|try)|Object\.groupBy|Array\.fromAsync|AbortSignal\.any|Set\.prototype\.union/;
const YOUNG_STYLES =
  /:has\(|light-dark\(|@starting-style|@scope|@property|&\s*[.:[{]|text-wrap|oklch\(|color-mix\(|\bd?vh\b/;

describe('the built widget', () => {
  it('weighs 20,000 bytes or less with its styles, each late part 10,000 (brotli)', () => {
    expect(brotliCompressSync(built).length).toBeLessThanOrEqual(20_000);
    for (const name of companions.filter((each) => built.includes(each))) {
      expect(brotliCompressSync(moreOf(name)).length).toBeLessThanOrEqual(10_000);
    }
  });

  it('names a companion that was built with it', () => {
    expect(companions.some((name) => built.includes(name))).toBe(true);
  });

  it('has no syntax that the floor does not know', async () => {
    const named = companions.filter((name) => built.includes(name)).map(moreOf);
    for (const code of [built, ...named]) {
      const [floor, newest] = await Promise.all(
        [FLOOR, 'esnext'].map((target) => transformWithOxc(code, 'built.js', { target, sourcemap: false })),
      );
      expect(floor?.code).toBe(newest?.code);
    }
  });

  it('calls nothing and styles with nothing that is younger than the floor', () => {
    expect(built).not.toMatch(YOUNG_CALLS);
    const styles = /:host\{[^`]*/.exec(built)?.[0] ?? '';
    expect(styles).toContain('@container');
    // What a browser is asked for first, one of the floor passes over.
    const unasked = styles.replace(/@supports[^{]*\{(?:[^{}]*\{[^{}]*\})*\}/g, '').replace(/\.vh\b/g, '');
    expect(unasked).not.toMatch(YOUNG_STYLES);
  });

  it('reads no announcement and parses no feed', () => {
    expect(built).not.toMatch(/<item|<entry|DOMParser|Pebruari|innerHTML|\beval\(|new Function/);
  });
});
