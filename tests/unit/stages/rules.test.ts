import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The files of a folder, comments and strings included. */
const texts = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

const numbersIn = (all: string[], pattern: RegExp): Set<string> =>
  new Set(
    all.flatMap((text) => [...text.matchAll(pattern)].flatMap((match) => (match[1] ?? '').split(/, ?| /))),
  );

const DOCUMENT = readFileSync('docs/rules.md', 'utf8');
const RULES = numbersIn([DOCUMENT], /^### Rule (\d+[ab]?):/gm);
const IN_CODE = numbersIn(texts('lib'), /@rule (\d+[ab]?(?:, ?\d+[ab]?)*)/g);
/** In the title of a suite or a test: what stands between quotes. */
const IN_TESTS = numbersIn(texts('tests/unit'), /['"`]rule (\d+[ab]?): /g);

/** The files whose names begin with a rule's number. */
const casesOf = (number: string): string =>
  readdirSync('tests/unit/stages/cases')
    .filter((name) => name.replace(/^0/, '').startsWith(`${number}-`))
    .map((name) => readFileSync(`tests/unit/stages/cases/${name}`, 'utf8'))
    .join('\n');

describe('the rules of evidence', () => {
  it('are numbered 1 to 20, the sixth with what completes it', () => {
    const numbers = Array.from({ length: 20 }, (_, at) => `${at + 1}`);
    expect([...RULES]).toEqual(numbers.toSpliced(6, 0, '6a', '6b'));
  });

  it('have an example each, and its words stand in the cases of that rule', () => {
    const [, ...sections] = DOCUMENT.split(/^### Rule /m);
    for (const section of sections) {
      expect(section).toMatch(/^> .*→/m);
      const number = /^\d+[ab]?/.exec(section)?.[0] ?? '';
      const cases = casesOf(number);
      for (const [, words = ''] of section.matchAll(/^> "([^"]{20,})"/gm)) expect(cases).toContain(words);
    }
  });

  it.each([...RULES])('rule %s stands in the code and in the name of a test', (number) => {
    expect([IN_CODE.has(number), IN_TESTS.has(number)]).toEqual([true, true]);
  });

  it('no other number is named', () => {
    expect([...IN_CODE, ...IN_TESTS].filter((number) => !RULES.has(number))).toEqual([]);
  });
});
