export const about =
  'From the post on the office’s site to a village page that is opened, every moment of an interval taken once.';

export const largest = {
  'what cost most': 'the interval of fifteen minutes, and the delays of GitHub’s schedule',
  'what became of it': 'the office is asked no more often on purpose; serve and a timer have no such delay',
  before: '–',
  after: '–',
};

interface Path {
  what: string;
  /** Minutes between two rounds, how late a round may start, how long publishing takes, how long a copy is kept. */
  every: number;
  late: number;
  publish: number;
  kept: number;
}

const PATHS: Path[] = [
  { what: 'npm run serve, every 15 minutes', every: 15, late: 0, publish: 0.1, kept: 5 },
  {
    what: 'a timer on the office’s PC, every 15 minutes, to shared hosting',
    every: 15,
    late: 0,
    publish: 1,
    kept: 5,
  },
  { what: 'GitHub’s schedule, every 15 minutes, to Pages', every: 15, late: 15, publish: 2, kept: 10 },
];
const STEPS = 60;

/**
 * From the post on the office's site to a village page that is opened: every moment of an interval, every lateness
 * and every age of the copy in the phone's cache is taken once.
 */
export async function run(): Promise<{ what: string; 'median minutes': string; 'worst minutes': string }[]> {
  return PATHS.map(({ what, every, late, publish, kept }) => {
    const parts = Array.from({ length: STEPS }, (_, index) => index / (STEPS - 1));
    const lates = late === 0 ? [0] : parts;
    const waits = parts
      .flatMap((round) =>
        lates.flatMap((delay) => parts.map((age) => round * every + delay * late + publish + age * kept)),
      )
      .sort((a, b) => a - b);
    const minutes = (value: number | undefined) => (value ?? 0).toFixed(0);
    return {
      what,
      'median minutes': minutes(waits[Math.floor(waits.length / 2)]),
      'worst minutes': minutes(waits.at(-1)),
    };
  });
}
