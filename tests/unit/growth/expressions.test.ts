// @vitest-environment node
import { readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

/**
 * Every regular expression of `lib` on texts made of what it looks for, over and over: its time may grow with the length
 * of a text, not with its square. What stands in the source is found by the parser; what is put together at run time, by
 * who makes it.
 */
const MODULES = import.meta.glob('../../../lib/**/*.ts');
const SIZE = 20_000;
/** A linear one needs a few milliseconds for so much, a quadratic one hundreds. */
const MOST_MS = 100;
/** Files whose texts are bounded before they come to an expression, in UTF-16 units. */
const BOUNDED: Record<string, number> = {
  'feed/feed-date.ts': 200,
  'feed/feed-zone.ts': 200,
  'feed/decode.ts': 4_096,
  'feed/block-page.ts': 6_000,
  'feed/index.ts': 8_000,
};

interface Expression {
  file: string;
  pattern: RegExp;
}

async function expressionsOfLib(): Promise<Expression[]> {
  const found = new Map<string, Expression>();
  const add = (file: string, pattern: RegExp) => {
    const key = `${file} ${pattern}`;
    if (!found.has(key)) found.set(key, { file, pattern });
  };
  const Original = globalThis.RegExp;
  let file = '';
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [pattern, flags]) {
      const made = new target(pattern, flags);
      add(file, made);
      return made;
    },
  });
  try {
    for (const [path, load] of Object.entries(MODULES)) {
      file = path.replace('../../../lib/', '');
      const source = readFileSync(new URL(path, import.meta.url), 'utf8');
      for (const { pattern, flags } of literalsIn(parseAst(source, { lang: 'ts' })))
        add(file, new Original(pattern, flags));
      await load();
    }
  } finally {
    globalThis.RegExp = Original;
  }
  return [...found.values()];
}

interface Literal {
  pattern: string;
  flags: string;
}

function literalsIn(node: unknown): Literal[] {
  if (typeof node !== 'object' || node === null || node instanceof RegExp) return [];
  const { type, regex } = node as { type?: unknown; regex?: Literal };
  if (type === 'Literal' && regex) return [regex];
  return Object.values(node).flatMap(literalsIn);
}

/** Texts that make an expression try again and again: its words, letters and signs, alone and in pairs. */
function attacksOn({ source }: RegExp): ((size: number) => string)[] {
  const words = [...new Set(source.match(/[a-z]{2,}/gi) ?? [])].slice(0, 12);
  const bare = source.replace(/\\[a-z]|\\p\{\w+\}|[a-z0-9]/gi, '');
  const signs = [...new Set(bare)].filter((sign) => !'?*+|{}^$\\'.includes(sign)).slice(0, 10);
  const units = [
    ...[' ', '\t', '\n', 'a', 'A', '1', '24 ', 'a ', 'a\0', ...signs],
    ...words.flatMap((word) => [word, `${word} `, `${word}\0`]),
    ...signs.flatMap((sign) => [`${sign} `, `${sign}a`]),
  ];
  const first = words[0] ?? '';
  return [...new Set(units)].flatMap((unit) => {
    const run = (size: number) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size - 20);
    return [(size: number) => `${first}${run(size)}\0`, (size: number) => `x${run(size)}`];
  });
}

/** Sizes on the way, so that what grows with a power is found before it takes for ever. */
const STEPS = [500, 2_000, 6_000];

/** The time for an attack of the full size, or for a smaller one that takes as long already. */
function timeAt(each: Expression, attack: (size: number) => string): number {
  const full = BOUNDED[each.file] ?? SIZE;
  for (const size of STEPS.filter((step) => step < full)) {
    const ms = timeOf(each, attack(size));
    if (ms > MOST_MS) return ms;
  }
  return timeOf(each, attack(full));
}

/** Milliseconds of this thread for one look at a text, the best of three. */
function timeOf({ pattern }: Expression, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let tried = 0; tried < 3 && best > MOST_MS; tried++) {
    const own = new RegExp(pattern.source, pattern.flags);
    const before = process.threadCpuUsage();
    if (own.global) text.replace(own, '');
    else own.test(text);
    const { user, system } = process.threadCpuUsage(before);
    best = Math.min(best, (user + system) / 1_000);
  }
  return best;
}

test('every expression of lib takes time that grows with the length of a text and not with its square', async () => {
  const all = await expressionsOfLib();
  expect(all.length).toBeGreaterThan(250);
  const slow: string[] = [];
  for (const each of all) {
    for (const attack of attacksOn(each.pattern)) {
      const ms = timeAt(each, attack);
      if (ms <= MOST_MS) continue;
      slow.push(
        `${each.file}: ${Math.round(ms)} ms for ${JSON.stringify(attack(60).slice(0, 30))}… in ${String(each.pattern).slice(0, 120)}`,
      );
      break;
    }
  }
  expect(slow).toEqual([]);
}, 120_000);
