import { describe, expect, it, vi } from 'vitest';
import { FirstFailed, FirstRun, Permission } from '../../../entrypoints/popup/First';
import { Foot, Head, TroubleLine } from '../../../entrypoints/popup/Frame';
import { type SourceSummary, summarise } from '../../../entrypoints/shared/trouble';
import { defaultSettings } from '../../../lib/settings';
import { HOME_OFFICE, type Office } from '../../../lib/source';
import type { SourceState } from '../../../lib/store/store';
import {
  at,
  click,
  ENGLISH,
  INDONESIAN,
  redraw,
  show,
  sourceState,
  textOf,
  translate,
} from '../components/samples';
import { allow, check } from './actions';

vi.mock('../../../entrypoints/popup/actions', () => import('./actions'));
vi.mock('wxt/browser', () => ({ browser: {} }));

const DOWN: Partial<SourceState> = {
  result: 'unreachable',
  reason: 'timeout',
  failures: 9,
  succeededAt: '2024-07-11T22:16:00Z',
  nextAt: '2024-07-12T03:04:00Z',
};

const foot = (summary: SourceSummary, now = '2024-07-12T09:34:00') => (
  <Foot sources={summary} now={at(now)} office={HOME_OFFICE} words={INDONESIAN} />
);

const bar = (summary: SourceSummary, now = '2024-07-12T09:34:00') => (
  <TroubleLine
    mirrored={null}
    clockWrong={false}
    sources={summary}
    troubled={[]}
    now={at(now)}
    office={HOME_OFFICE}
    words={INDONESIAN}
  />
);

describe('the foot', () => {
  it('says when the office was asked and when it will be, one click from more', async () => {
    const root = await show(foot(summarise([sourceState()], true)));
    expect(textOf(root.querySelector('a'))).toBe('Diperiksa 09.31, berikutnya 09.46');
    expect(root.querySelector('a')?.getAttribute('href')).toBe('/options.html#health');
    expect(textOf(root)).toContain('Bukan aplikasi resmi KPU');
  });

  it('names the day of a time that is not today’s', async () => {
    const summary = summarise([sourceState({ nextAt: '2024-07-12T17:05:00Z' })], true);
    expect(textOf(await show(foot(summary)))).toContain('Diperiksa 09.31, berikutnya 13 Jul, 00.05');
    const later = textOf(await show(foot(summary, '2024-07-13T07:00:00')));
    expect(later).toContain('Diperiksa 12 Jul, 09.31, berikutnya 00.05');
  });

  it.each<[string, SourceState[], boolean]>([
    ['Gagal 09.31, dicoba lagi 10.04', [sourceState(DOWN)], true],
    ['Belum pernah diperiksa', [], true],
    ['Tidak diperiksa: tanpa izin', [sourceState()], false],
  ])('says: %s', async (words, states, allowed) => {
    expect(textOf(await show(foot(summarise(states, allowed))))).toContain(words);
  });
});

describe('the line above the countdown', () => {
  it('says whose office is in trouble, and how many others are', async () => {
    const offices = ['Kabupaten Probolinggo', 'Kota Batu', 'Kota Blitar'].map((name) => ({
      ...HOME_OFFICE,
      ...{ id: name, name: `KPU ${name}` },
    }));
    const line = (troubled: Office[]) => (
      <TroubleLine {...bar(summarise([sourceState(DOWN)], true)).props} troubled={troubled} />
    );
    expect(textOf(await show(line(offices)))).toContain(
      'KPU Kab. Probolinggo: Situs KPU tidak menjawab. 2 kantor lain juga. Ini salinan',
    );
    expect(textOf(await show(line(offices.slice(1, 2))))).toContain(
      'KPU Kota Batu: Situs KPU tidak menjawab. Ini salinan',
    );
  });

  it('tells what is wrong and how old the copy is', async () => {
    const root = await show(bar(summarise([sourceState(DOWN)], true)));
    expect(textOf(root)).toBe(
      'Situs KPU tidak menjawab. Ini salinan 12 Juli pukul 05.16, 4 jam lalu. Rincian',
    );
  });

  it('names the year of an old copy, and counts days', async () => {
    const root = await show(bar(summarise([sourceState(DOWN)], true), '2025-01-02T09:34:00'));
    expect(textOf(root)).toContain('12 Juli 2024 pukul 05.16, 174 hari lalu');
  });

  it.each<[string, Partial<SourceState>]>([
    ['Perangkat tidak terhubung ke internet.', { result: 'offline' }],
    ['Situs KPU menolak.', { result: 'refused' }],
    ['Halaman KPU berubah.', { result: 'drift' }],
    ['Penyimpanan peramban tidak dapat dibuka.', { result: 'unreachable', reason: 'store-quota' }],
  ])('says: %s', async (words, change) => {
    const root = await show(bar(summarise([sourceState(), sourceState({ ...DOWN, ...change })], true)));
    expect(textOf(root.querySelector('b'))).toBe(words);
  });

  it('asks for the permission again where it was taken away', async () => {
    const root = await show(bar(summarise([sourceState()], false)));
    expect(textOf(root)).toContain(
      'Izin membaca situs KPU dicabut. Ini salinan 12 Juli pukul 09.31. Izinkan lagi',
    );
    await click(root.querySelector('button'));
    expect(allow).toHaveBeenCalledOnce();
  });

  it('keeps its age right while a page translator has its words', async () => {
    const root = await show(bar(summarise([sourceState(DOWN)], true)));
    translate(root);
    await redraw(root, bar(summarise([sourceState(DOWN)], true), '2024-07-12T11:34:00'));
    expect(textOf(root)).toContain('6 jam lalu');
    expect(textOf(root)).not.toMatch(/4 jam lalu/i);
  });

  it('is not there while all is well', async () => {
    expect((await show(bar(summarise([sourceState()], true)))).children).toHaveLength(0);
  });
});

describe('before anything was read', () => {
  it('says that the first check is on its way', async () => {
    const root = await show(<FirstRun words={INDONESIAN} />);
    expect(textOf(root.querySelector('[role=status]'))).toContain('Memeriksa situs KPU…');
    expect(root.querySelector('.list')?.getAttribute('aria-busy')).toBe('true');
  });

  it('says why the first check failed, and lets one try again', async () => {
    const { trouble } = summarise([sourceState({ ...DOWN, reason: 'not-a-feed' })], true);
    if (!trouble) throw new Error('no trouble');
    const root = await show(<FirstFailed trouble={trouble} words={ENGLISH} />);
    expect(textOf(root)).toContain('the answer is no list of posts');
    await click(root.querySelector('button'));
    expect(check).toHaveBeenCalledOnce();
  });

  it('says what is asked, why, and how to take it back, where the permission is missing', async () => {
    const root = await show(<Permission host="kab-probolinggo.kpu.go.id" firefox words={INDONESIAN} />);
    expect(textOf(root)).toContain('Firefox meminta izin Anda');
    expect(textOf(root)).toContain('Hanya dibaca: kab-probolinggo.kpu.go.id');
    expect(textOf(root)).toContain('about:addons');
    await click(root.querySelector('button'));
    expect(allow).toHaveBeenCalledOnce();
  });
});

describe('the head', () => {
  it('checks now, once at a time', async () => {
    const head = (busy: boolean) => (
      <Head busy={busy} panel office={HOME_OFFICE} settings={defaultSettings()} words={INDONESIAN} />
    );
    const idle = await show(head(false));
    expect(idle.querySelector('button')?.getAttribute('aria-label')).toBe('Periksa sekarang');
    await click(idle.querySelector('button'));
    const busy = await show(head(true));
    await click(busy.querySelector('button'));
    expect(check).toHaveBeenCalledOnce();
    expect(textOf(busy.querySelector('button'))).toBe('Memeriksa…');
  });
});
