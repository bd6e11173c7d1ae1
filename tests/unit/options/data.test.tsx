import { expect, it, vi } from 'vitest';
import { DataSettings } from '../../../entrypoints/options/DataSettings';
import * as id from '../../../lib/i18n/id';
import { defaultSettings } from '../../../lib/settings';
import { show, textOf } from '../components/samples';

vi.mock('wxt/browser', () => ({ browser: {} }));

it('the file of all posts says whose they are, as others may be followed too', async () => {
  const root = await show(<DataSettings words={id} settings={defaultSettings()} />);
  expect(textOf(root.querySelector('button'))).toBe('Unduh semua kabar KPU Kab. Probolinggo');
});
