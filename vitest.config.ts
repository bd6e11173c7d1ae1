import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Read as text, for the colours of pictures; other sheets are nothing in tests. */
const TOKENS = { include: [/tokens\.css/] };

/** What measures growth at the product's limits, replays a month and reads 2,000 made pages: minutes for which nobody waits at each change. */
const LONG = [
  'tests/unit/growth/**/*.test.ts',
  'tests/unit/mirror/month.test.ts',
  'tests/unit/feed/made-pages.test.ts',
];

/** What only computes is slow where the machine is, and still right: a limit is there for what hangs. */
const PATIENCE = { testTimeout: 300_000, hookTimeout: 300_000 };

/** What takes longest, the longest first: begun late, it would run on alone while the other cores have nothing to do. */
const LONGEST = `
  unit/mirror/month unit/growth/shapes-even unit/growth/shapes-odd unit/faults unit/mirror/channels
  unit/mirror/site unit/poll/properties unit/stages/periods unit/feed/hostile unit/mirror/pages
  browser/accessibility browser/offices browser/site browser/embed-layout browser/life browser/embed
  browser/installed browser/mirror browser/notifications browser/main-job browser/faults-by-chance
  browser/settings browser/popup browser/popup-actions browser/feed-kinds browser/followed browser/channels
`
  .trim()
  .split(/\s+/)
  .map((name) => `/tests/${name}.test.ts`);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(name));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

// Three projects: `unit` and `long` run in happy-dom and need no browser; `browser` drives the production build in a
// real Chromium and a real Firefox, three files side by side: each has its own ports, profiles and screen, and waits a
// third of its time.
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: LONG,
          css: TOKENS,
          ...PATIENCE,
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'long',
          environment: 'happy-dom',
          include: LONG,
          ...PATIENCE,
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'browser',
          css: TOKENS,
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          // Prompts and notifications are answered on a virtual screen, which only Linux has.
          exclude: process.platform === 'linux' ? [] : ['tests/browser/notifications.test.ts'],
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          // A second try, of which the report tells: see CONTRIBUTING.md.
          // As patient as its own waits: a slow machine draws, answers and starts browsers several times slower.
          retry: 1,
          expect: { poll: { timeout: 60_000 } },
          ...PATIENCE,
        },
      },
    ],
  },
});
