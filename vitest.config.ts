import { defineConfig } from 'vitest/config';

/** Read as text, for the colours of pictures; other sheets are nothing in tests. */
const TOKENS = { include: [/tokens\.css/] };

// Two projects: `unit` runs in happy-dom and needs no browser; `browser` drives the production build in a real Chromium
// and a real Firefox, two files side by side: each has its own ports, profiles and screen, and mostly waits.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          css: TOKENS,
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
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
