/** What one injected fault came to. */
export interface Outcome {
  /** What a person saw meanwhile, in the product's own words where it has some. */
  saw: string;
  /** Stored posts or marks that were gone afterwards. */
  lost: string[];
  /** Anything shown that was not so, errors that nobody caught, and what did not become right again. */
  wrong: string[];
}

interface Row {
  injected: number;
  saw: Map<string, number>;
  lost: string[];
  wrong: string[];
}

/** Seen more rarely than this part of the time is not worth a place in a table. */
const MOST_SEEN = 3;

/** Counts outcomes by place and fault. */
export class Tally {
  private readonly rows = new Map<string, Row>();
  injected = 0;

  /** @param repeat what to run to see this very fault again */
  add(where: string, fault: string, { saw, lost, wrong }: Outcome, repeat: string): void {
    const key = `${where} | ${fault}`;
    const row: Row = this.rows.get(key) ?? { injected: 0, saw: new Map(), lost: [], wrong: [] };
    this.rows.set(key, row);
    this.injected += 1;
    row.injected += 1;
    row.saw.set(saw, (row.saw.get(saw) ?? 0) + 1);
    const named = (what: string) => `${key} (${repeat}): ${what}`;
    row.lost.push(...lost.map(named));
    row.wrong.push(...wrong.map(named));
  }

  /** Everything that must not have been. */
  get failures(): string[] {
    return [...this.rows.values()].flatMap(({ lost, wrong }) => [...lost, ...wrong]);
  }

  /** The table in Markdown. */
  table(): string {
    const rows = [...this.rows].sort().map(([key, { injected, saw, lost, wrong }]) => {
      const seen = [...saw]
        .sort(([, a], [, b]) => b - a)
        .slice(0, MOST_SEEN)
        .map(([words, times]) => (saw.size === 1 ? words : `${words} (${times})`))
        .join('; ');
      const count = (list: string[]) => (list.length === 0 ? 'nothing' : String(list.length));
      return `| ${key} | ${injected} | ${seen} | ${count(lost)} | ${count(wrong)} |`;
    });
    return [
      '| where | what was injected | times | what a person saw | lost | wrong |\n|---|---|---|---|---|---|',
      ...rows,
    ].join('\n');
  }
}

/** One of a list, by chance. */
export function oneOf<T>(list: readonly T[], random: () => number): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new RangeError('nothing to choose from');
  return one;
}

/** A whole number from `from` to `to`, both included. */
export const between = (from: number, to: number, random: () => number): number =>
  from + Math.floor(random() * (to - from + 1));

/** Errors that nobody caught while the work ran. */
export async function uncaughtIn(work: () => Promise<void>): Promise<string[]> {
  const errors: string[] = [];
  const note = (error: unknown) => void errors.push(`uncaught: ${error}`);
  const events = ['unhandledRejection', 'uncaughtException'];
  for (const event of events) process.on(event, note);
  try {
    await work();
    // What was rejected in the last turn is told in the next.
    await new Promise((resolve) => setTimeout(resolve, 0));
  } finally {
    for (const event of events) process.off(event, note);
  }
  return errors;
}
