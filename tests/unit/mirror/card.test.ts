import { Resvg } from '@resvg/resvg-wasm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bannerSvg } from '../../../components/card/banner';
import { cardSvg } from '../../../components/card/card';
import type { Board } from '../../../lib/board';
import './parts';
import { breakLines, widthOf } from '../../../components/card/lines';
import { previewSvg } from '../../../components/card/preview';
import { board, item, stage } from './boards';

const NOW = new Date('2024-07-12T03:00:00Z');
const card = (shown: Board, now = NOW) => cardSvg({ board: shown, now, asOf: '2024-07-12' });
const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');
const said = (svg: string) => [...parse(svg).querySelectorAll('text')].map((each) => each.textContent);

describe('the card', () => {
  it('names the last day, the first day and the length, and never the days left', () => {
    const svg = card(board({ periods: [stage()] }));
    expect(said(svg)).toEqual(
      expect.arrayContaining([
        'Coklit Pilkada 2024, sampai',
        '24',
        'Juli 2024',
        'Rabu, 24.00 WIB',
        'mulai Senin, 24 Juni 2024',
        '31 hari',
      ]),
    );
    expect(svg).not.toMatch(/lagi|hari ke-/);
  });

  it('is the same at any hour of a period, on its last day too', () => {
    const shown = board({ periods: [stage()] });
    expect(card(shown, new Date('2024-07-24T16:59:00Z'))).toBe(card(shown, new Date('2024-06-01T00:00:00Z')));
  });

  it.each(['id', 'en'] as const)('and the picture for chats name no days left in any state: %s', (lang) => {
    const upcoming = new Date('2024-06-22T06:00:00Z');
    const lastDay = new Date('2024-07-24T06:00:00Z');
    const states: [Board, Date][] = [
      [board({ periods: [stage()] }), NOW],
      [board({ periods: [stage()] }), upcoming],
      [board({ periods: [stage()] }), lastDay],
      [board({ periods: [stage()], quiet: true }), new Date('2026-11-24T06:00:00Z')],
      [board({ halted: [stage()] }), NOW],
      [board({ unconfirmed: [stage(), stage({ end: '2024-07-25' })] }), NOW],
      [board({ items: [item({ topic: 'coklit', dateless: true, day: '2024-07-10' })] }), NOW],
    ];
    for (const [shown, now] of states) {
      const about = { board: shown, now, asOf: '2024-07-12', lang };
      for (const svg of [cardSvg(about), previewSvg(about)]) {
        expect(svg).not.toMatch(/lagi\b|hari ke-|days? left|\bday \d+ of|malam ini|tonight/);
      }
    }
  });

  it.each([
    ['running', board({ periods: [stage()] }), NOW],
    ['none', board({ periods: [stage()], quiet: true }), new Date('2026-11-24T06:00:00Z')],
    ['empty', board({ items: [] }), NOW],
    ['halted', board({ halted: [stage()] }), NOW],
    ['unconfirmed', board({ unconfirmed: [stage(), stage({ end: '2024-07-25' })] }), NOW],
    ['maybe', board({ items: [item({ topic: 'coklit', dateless: true, day: '2024-07-10' })] }), NOW],
  ])('always says how old it is and that it is not official: %s', (_, shown, now) => {
    const words = said(card(shown, now));
    expect(words).toContain('per 12 Juli 2024');
    expect(words).toContain('Bukan layanan resmi KPU');
  });

  it('says "Tidak ada Coklit" with the last period, and the newest post first', () => {
    const words = said(card(board({ periods: [stage()], quiet: true }), new Date('2026-11-24T06:00:00Z')));
    expect(words.indexOf('Tidak ada Coklit')).toBeGreaterThan(words.indexOf('2 Okt 2026'));
    expect(words).toContain('Terakhir: 24 Jun – 24 Jul 2024');
    expect(words).toContain('9 Sep 2026 · Coktas, bukan Coklit');
  });

  it('names a correction beside what to prepare, each as a sentence', () => {
    const evidence = [
      { url: null, title: 'Kabar', quote: '24 Juli hingga 24 Juni', doubts: ['swapped' as const] },
    ];
    expect(said(card(board({ periods: [stage({ evidence })] }))).join(' ')).toMatch(
      /Urutan tanggal dibetulkan\. Siapkan KTP dan KK\. .*tanda pengenal\./,
    );
  });

  it('shows the words of a postponement, told from a cancellation', () => {
    const because = (quote: string) => [{ url: null, title: 'Keputusan', quote, doubts: [] }];
    expect(said(card(board({ halted: [stage({ evidence: because('Coklit ditunda.') })] })))).toContain(
      'Ditunda',
    );
    expect(said(card(board({ halted: [stage({ evidence: because('Coklit dibatalkan.') })] })))).toContain(
      'Dibatalkan',
    );
  });

  it('labels a sample', () => {
    const svg = cardSvg({ board: board({ periods: [stage()] }), now: NOW, asOf: '2024-07-12', sample: true });
    expect(said(svg)).toContain('CONTOH');
    expect(parse(svg).documentElement.getAttribute('aria-label')).toMatch(/^CONTOH/);
  });

  it('keeps every line inside its box, whatever the titles are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 120 }), { maxLength: 5 }),
        fc.string({ maxLength: 80 }),
        (titles, quote) => {
          const items = titles.map((title, index) => item({ id: String(index), title }));
          const evidence = [{ url: null, title: quote, quote, doubts: [] }];
          for (const shown of [
            board({ items, periods: [stage()] }),
            board({ items }),
            board({ items, halted: [stage({ evidence })] }),
            board({ items, unconfirmed: [stage({ evidence }), stage({ end: '2024-07-25', evidence })] }),
          ]) {
            for (const text of parse(card(shown)).querySelectorAll('text')) {
              const size = Number(text.getAttribute('font-size'));
              const weight = text.hasAttribute('font-weight') ? 'bold' : 'regular';
              const anchored = text.getAttribute('text-anchor');
              const width = widthOf(text.textContent ?? '', size, weight);
              const left =
                Number(text.getAttribute('x')) - (anchored === 'end' ? width : anchored ? width / 2 : 0);
              expect(size).toBeGreaterThanOrEqual(12);
              expect(left).toBeGreaterThanOrEqual(8);
              expect(left + width).toBeLessThanOrEqual(232);
              expect(Number(text.getAttribute('y'))).toBeLessThanOrEqual(470);
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('stays one well-formed picture whatever a source writes', () => {
    const evil = [
      '</text><script>alert(1)</script>',
      '" onload="x',
      '<![CDATA[',
      '&copy=1',
      '\u0000\u0008\ud800',
      ']]>',
      '<image href="x"/>',
    ];
    for (const text of evil) {
      const hostile = stage({
        name: `Coklit ${text}`,
        evidence: [{ url: null, title: text, quote: text, doubts: [] }],
      });
      const items = [item({ title: text })];
      for (const shown of [
        board({ items, periods: [hostile] }),
        board({ items, halted: [hostile] }),
        board({ items, unconfirmed: [hostile] }),
      ]) {
        const svg = card(shown);
        expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
        expect(parse(svg).querySelectorAll('script, image, [onload]')).toHaveLength(0);
      }
    }
  });
});

describe('lines', () => {
  it('break at spaces, never inside a date that is kept together', () => {
    const lines = breakLines('Coklit berlangsung sampai 24\u00a0Juli\u00a02024', {
      width: 150,
      size: 14,
      weight: 'regular',
    });
    expect(lines.some((line) => line.includes('24\u00a0Juli\u00a02024'))).toBe(true);
  });

  it('split a word that is wider than the line, and end in "…" where something is left out', () => {
    const lines = breakLines('a'.repeat(400), { width: 100, size: 14, weight: 'bold', lines: 2 });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(widthOf(line, 14, 'bold')).toBeLessThanOrEqual(100);
  });
});

describe('the banner', () => {
  it('names no date', () => {
    const office = board()._pantau_coklit.office;
    expect(said(bannerSvg(office)).join(' ')).not.toMatch(/\d/);
  });
});
