import { defineConfig } from 'vitest/config';

/** Read as text, for the colours of pictures; other sheets are nothing in tests. */
const TOKENS = { include: [/tokens\.css/] };

/** What measures growth at the product's limits, replays a month and reads 2,000 made pages: minutes for which nobody waits at each change. */
const LONG = [
  'tests/unit/growth/**/*.test.ts',
  'tests/unit/mirror/month.test.ts',
  'tests/unit/feed/made-pages.test.ts',
];

/** What only computes is slow where the machine is, and still right: a limit is there for what hangs. */
const PATIENCE = { testTimeout: 60_000, hookTimeout: 120_000 };

// Three projects: `unit` and `long` run in happy-dom and need no browser; `browser` drives the production build in a
// real Chromium and a real Firefox, three files side by side: each has its own ports, profiles and screen, and waits a
// third of its time.
export default defineConfig({
  test: {
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
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
