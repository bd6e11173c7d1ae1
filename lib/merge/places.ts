/** Distance between neighbours: wide enough for some forty posts in turn to be put between the same two. */
const STEP = 1_024;

/** Where a new entry of a reading belongs. */
export interface Placed {
  /** Its place; null where it lies under what was given up. */
  place: number | null;
  /** 'top': above all known ones; 'bottom': under all of them, so that its age can't be told. */
  where: 'top' | 'between' | 'bottom';
}

export interface Places {
  /** For each entry of the reading; a known one keeps its place. */
  placed: Placed[];
  /** Known places that had to make room, to their new ones. */
  moved: Map<number, number>;
}

/**
 * Places for the new entries of a reading: above all known ones, between, or below, as the listing
 * has them. Known ones keep theirs, unless the numbers between two of them are used up.
 * @param known places of the reading's entries, newest first; null where new.
 * @param taken all places known in this source, those of posts that are not in the reading too.
 * @param floor the highest place that was given up for want of room: nothing under it is new.
 */
export function placesFor(
  known: readonly (number | null)[],
  taken: readonly number[],
  floor: number = Number.NEGATIVE_INFINITY,
): Places {
  const anchors = descending(known);
  const sorted = [...taken].sort((a, b) => a - b);
  const placed: Placed[] = [];
  // Known entries that stand out of place don't part a run of new ones from its anchor.
  let ceiling: number | null = null;

  for (let start = 0; start < known.length; ) {
    const place = known[start] ?? null;
    if (place !== null) {
      placed.push({ place, where: 'between' });
      if (anchors.has(start)) ceiling = place;
      start++;
      continue;
    }
    let end = start;
    while (end < known.length && known[end] === null) end++;
    const below = under(sorted, ceiling);
    const where = below === null ? 'bottom' : below === sorted.at(-1) ? 'top' : 'between';
    const isGivenUp = where !== 'top' && (below ?? Number.NEGATIVE_INFINITY) < floor;
    const run: number[] | 'too-narrow' | null = isGivenUp ? null : spread(end - start, below, ceiling);
    if (run === 'too-narrow') return makeRoom(known, sorted, floor, below ?? 0, end - start);
    for (let index = start; index < end; index++) {
      placed.push({ place: run?.[index - start] ?? null, where: sorted.length === 0 ? 'top' : where });
    }
    ceiling = run?.at(-1) ?? ceiling;
    start = end;
  }
  return { placed, moved: new Map() };
}

/** The highest known place under a ceiling; null where there is none. */
function under(sorted: readonly number[], ceiling: number | null): number | null {
  if (ceiling === null) return sorted.at(-1) ?? null;
  return sorted.findLast((place) => place < ceiling) ?? null;
}

function spread(count: number, below: number | null, ceiling: number | null): number[] | 'too-narrow' {
  if (ceiling === null) return numbers(count, (below ?? 0) + STEP * (count + 1), STEP);
  if (below === null) return numbers(count, ceiling, STEP);
  const run = numbers(count, ceiling, (ceiling - below) / (count + 1));
  const all = [ceiling, ...run, below];
  const isStrict = all.every((place, index) => index === 0 || place < (all[index - 1] ?? place));
  return isStrict ? run : 'too-narrow';
}

function numbers(count: number, ceiling: number, step: number): number[] {
  return Array.from({ length: count }, (_, index) => ceiling - step * (index + 1));
}

/** Moves known places above a gap up, as far as needed and never down, and places again. */
function makeRoom(
  known: readonly (number | null)[],
  sorted: readonly number[],
  floor: number,
  below: number,
  count: number,
): Places {
  const lifted = new Map<number, number>();
  let lowest = below + STEP * (count + 1);
  for (const place of sorted.filter((one) => one > below)) {
    const next = Math.max(place, lowest);
    lifted.set(place, next);
    lowest = next + STEP;
  }
  const lift = (place: number): number => lifted.get(place) ?? place;
  const again = placesFor(
    known.map((place) => (place === null ? null : lift(place))),
    sorted.map(lift),
    floor,
  );
  const moved = new Map<number, number>();
  for (const place of sorted) {
    const final = again.moved.get(lift(place)) ?? lift(place);
    if (final !== place) moved.set(place, final);
  }
  return { placed: again.placed, moved };
}

/** Indexes of a longest strictly descending run of known places: the entries that agree with the stored order. */
function descending(known: readonly (number | null)[]): Set<number> {
  /** Index of the last entry of the best run of each length: the higher it ends, the better. */
  const tails: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const [index, place] of known.entries()) {
    if (place === null) continue;
    const longer = tails.findIndex((tail) => (known[tail] ?? 0) <= place);
    const length = longer < 0 ? tails.length : longer;
    before.set(index, tails[length - 1]);
    tails[length] = index;
  }
  const run = new Set<number>();
  for (let index = tails.at(-1); index !== undefined; index = before.get(index)) run.add(index);
  return run;
}
