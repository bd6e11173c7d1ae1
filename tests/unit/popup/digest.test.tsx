import { expect, it, vi } from 'vitest';
import { DigestDialog } from '../../../entrypoints/popup/Dialogs';
import { HOME_OFFICE } from '../../../lib/source';
import type { FollowedItem } from '../../../lib/unread';
import { click, INDONESIAN, item, show, textOf } from '../components/samples';
import { copy } from './actions';

vi.mock('../../../entrypoints/popup/actions', () => import('./actions'));
vi.mock('wxt/browser', () => ({ browser: {} }));

const KOTA = { ...HOME_OFFICE, id: 'kota-probolinggo', name: 'KPU Kota Probolinggo' };
const followed = (title: string, change: Partial<FollowedItem> = {}): FollowedItem => ({
  ...item(title),
  ...{ office: HOME_OFFICE, sources: [], unread: true, muted: false, keywords: [] },
  ...change,
});

async function dialog(items: FollowedItem[], onClose = vi.fn()) {
  const root = await show(<DigestDialog items={items} words={INDONESIAN} onClose={onClose} />);
  const sent = () =>
    new URL(root.querySelector<HTMLAnchorElement>('a.button')?.href ?? '').searchParams.get('text') ?? '';
  return { root, sent };
}

it('a digest is of the office whose posts it has, whoever has the countdown', async () => {
  const { root, sent } = await dialog([followed('a', { office: KOTA }), followed('b', { unread: false })]);
  expect(sent()).toMatch(/^\*Kabar KPU Kota Probolinggo\*\n\n1\. a\n/);
  expect([...root.querySelectorAll('label small')].map(textOf)).toEqual([
    'KPU Kota Probolinggo · 20 Jun 2024',
    'KPU Kab. Probolinggo · 20 Jun 2024',
  ]);
  await click([...root.querySelectorAll('.choose input')][1]);
  expect(sent()).toMatch(/^\*Kabar KPU\*\n\n1\. a\nKPU Kota Probolinggo, 20 Jun 2024\n/);
  expect(sent()).toContain('2. b\nKPU Kab. Probolinggo, 20 Jun 2024\n');
});

it('a digest has nothing that is not in sight to be left out, and every unread post before those that were read', async () => {
  const many = Array.from({ length: 60 }, (_, n) => followed(`lama ${n}`, { unread: n >= 50 }));
  const { root } = await dialog(many);
  expect(root.querySelectorAll('.choose input')).toHaveLength(40);
  expect(textOf(root.querySelector('legend'))).toContain('10 kabar dipilih');
  expect(textOf(root.querySelector('.choose label'))).toContain('lama 50');
  const unread = Array.from({ length: 60 }, (_, n) => followed(`baru ${n}`));
  const { root: full } = await dialog(unread);
  expect(textOf(full.querySelector('legend'))).toContain('40 kabar dipilih');
});

it('copying a digest closes its window, under which it is said', async () => {
  const onClose = vi.fn();
  const { root, sent } = await dialog([followed('a')], onClose);
  await click([...root.querySelectorAll('button')].find((each) => textOf(each) === 'Salin teks'));
  expect(copy).toHaveBeenCalledWith(sent());
  expect(onClose).toHaveBeenCalledOnce();
});
