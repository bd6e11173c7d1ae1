import { expect, it, vi } from 'vitest';
import * as id from '../../../lib/i18n/id';
import { defaultSettings } from '../../../lib/settings';

const { asked } = vi.hoisted(() => ({ asked: [] as string[] }));

// As browsers do it: a host for which the manifest has no pattern is refused by an error, not by a 'no'.
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      request: async ({ origins = [] }: { origins?: string[] }) => {
        if (!origins.every((origin) => origin.startsWith('https://')))
          throw new Error('Invalid host pattern');
        asked.push(...origins);
        return false;
      },
    },
  },
}));
vi.mock('../../../entrypoints/shared/deps', () => ({}));

const { tryUrl } = await import('../../../entrypoints/options/try');

it.each(['http://desa.example/rss', 'HTTP://desa.example', 'https://desa.example/'])(
  'the host of %s is asked for where it can be read: by https',
  async (address) => {
    asked.length = 0;
    expect(await tryUrl(address, defaultSettings(), id)).toEqual({ reason: id.options.denied });
    expect(asked).toEqual(['https://desa.example/*']);
  },
);
