/** Chance that can be repeated: the same seed gives the same posts. */
export interface Chance {
  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
  /** True in so many of a hundred. */
  percent(share: number): boolean;
}

/** mulberry32: 32 bits of state, enough for texts. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    int,
    pick: (list) => {
      const found = list[int(0, list.length - 1)];
      if (found === undefined) throw new Error('nothing to pick from');
      return found;
    },
    percent: (share) => next() * 100 < share,
  };
}

export type Slots = Record<string, () => string>;

/**
 * Writes out a template: `{a|b|}` is one of its alternatives, which may hold others, `{name}` is what the slot gives.
 * Only what is chosen is written out.
 */
export function fill(chance: Chance, template: string, slots: Slots): string {
  const open = template.indexOf('{');
  if (open < 0) return template;
  const bars: number[] = [open];
  let depth = 0;
  let at = open;
  for (; at < template.length; at++) {
    const sign = template[at];
    if (sign === '{') depth++;
    else if (sign === '|' && depth === 1) bars.push(at);
    else if (sign === '}' && --depth === 0) break;
  }
  if (depth > 0) throw new Error(`a brace is open in: ${template}`);
  const chosen = chance.int(0, bars.length - 1);
  const inner = template.slice((bars[chosen] ?? open) + 1, bars[chosen + 1] ?? at);
  const slot = bars.length === 1 ? slots[inner] : undefined;
  if (bars.length === 1 && !slot) throw new Error(`no slot ${inner} for: ${template}`);
  const written = slot ? slot() : fill(chance, inner, slots);
  return template.slice(0, open) + written + fill(chance, template.slice(at + 1), slots);
}

/** One of the templates, written out, each of its sentences with a capital. */
export function sentence(chance: Chance, templates: readonly string[], slots: Slots): string {
  const text = fill(chance, chance.pick(templates), slots)
    .replace(/ {2,}/g, ' ')
    .replace(/dimulai (?:ter)?mulai/g, 'dimulai')
    .replace(/dimulai selama/g, 'berlangsung selama')
    .replace(/ ([.,;])/g, '$1');
  return text.replace(
    /(^["“]?|[?!] |[a-z)0-9](?<!s\.d)\. )([a-z])/g,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
