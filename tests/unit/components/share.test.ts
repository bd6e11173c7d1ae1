import { describe, expect, it } from 'vitest';
import { datesToSend, warningsOf } from '../../../components/beside';
import { messageOf } from '../../../components/message';
import { digest, MOST_IN_DIGEST, wrongDateReport } from '../../../components/share';
import type { Board } from '../../../lib/board';
import * as en from '../../../lib/i18n/en';
import * as id from '../../../lib/i18n/id';
import { HOME_OFFICE } from '../../../lib/source';
import { at, board, dated, ENGLISH, INDONESIAN, item, stage } from './samples';

const POST = 'https://kab-probolinggo.kpu.go.id/blog/read/1_coklit';
const QUOTE = '24 Juli 2024 hingga 24 Juni 2024';
const swapped = stage({
  evidence: [{ url: POST, title: 'Sukseskan Coklit.', quote: QUOTE, doubts: ['swapped'] }],
});
const messageIn = (words: typeof INDONESIAN, now = '2024-07-12T09:34:00') =>
  messageOf(
    { state: 'running', stage: swapped },
    { board: board([item('Sukseskan Coklit.', { url: POST })]), now: at(now), words },
  );

describe('a digest', () => {
  const posts = [
    item('Pelantikan Pantarlih', {}, { date: dated('2024-06-24') }),
    item('Rekrutmen PPS', {}, { date: dated('2024-06-20') }),
  ];

  it('names titles, days and links, one post below the other, and who made it', () => {
    expect(digest(posts, { title: 'Kabar KPU', words: INDONESIAN, share: id.share })).toBe(
      [
        '*Kabar KPU*',
        `1. Pelantikan Pantarlih\n24 Jun 2024\n${posts[0]?.url}`,
        `2. Rekrutmen PPS\n20 Jun 2024\n${posts[1]?.url}`,
        'Lewat Pantau Coklit, bukan aplikasi resmi KPU.',
      ].join('\n\n'),
    );
  });

  it('names each post’s office where there are several', () => {
    const other = { ...HOME_OFFICE, id: 'kota-probolinggo', name: 'KPU Kota Probolinggo' };
    const [first, second] = posts;
    if (!first || !second) throw new Error('no posts');
    const both = [
      { ...first, office: HOME_OFFICE },
      { ...second, office: other },
    ];
    const said = digest(both, { title: 'News from KPU', words: ENGLISH, share: en.share });
    expect(said).toContain('KPU Kab. Probolinggo, 24 Jun 2024');
    expect(said).toContain('KPU Kota Probolinggo, 20 Jun 2024');
  });

  it('stays short enough to be sent, and says how many it leaves out', () => {
    const many = Array.from({ length: MOST_IN_DIGEST + 4 }, (_, n) =>
      item(`Kabar ${n} ${'panjang '.repeat(60)}`),
    );
    const said = digest(many, { title: 'Kabar KPU', words: INDONESIAN, share: id.share });
    expect(said).toContain(`${MOST_IN_DIGEST}. Kabar`);
    expect(said).not.toContain(`${MOST_IN_DIGEST + 1}. Kabar`);
    expect(said).toContain('dan 4 kabar lain');
    expect(said.length).toBeLessThan(16_000);
  });
});

describe('the dates that are passed on', () => {
  it('have start, end, hour and source, and say that the post has them the wrong way round', () => {
    const about = { office: 'KPU Kab. Probolinggo', source: 'Sumber' };
    expect(datesToSend(messageIn(INDONESIAN), about).split('\n')).toEqual([
      'Coklit Pilkada 2024: mulai Senin, 24 Juni 2024, sampai Rabu, 24 Juli 2024, pukul 24.00 WIB. Urutan tanggal pada pos dibetulkan.',
      'Pos KPU menulis tanggal awal dan akhir terbalik.',
      'Sumber: KPU Kab. Probolinggo, “Sukseskan Coklit”',
    ]);
  });
});

describe('a post that has the days the wrong way round', () => {
  const on = (stages: Partial<Board['_pantau_coklit']>) => {
    const made = board();
    return { ...made, _pantau_coklit: { ...made._pantau_coklit, ...stages } };
  };
  const said = 'Pos KPU menulis tanggal awal dan akhir terbalik. Jadwal: 24 Juni – 24 Juli 2024.';

  it('is named with the right days while they are counted, when they are over, and when they are halted', () => {
    for (const stages of [{ periods: [stage(), swapped] }, { halted: [swapped] }])
      expect([...warningsOf(on(stages), INDONESIAN)]).toEqual([[POST, said]]);
    expect([...warningsOf(on({ periods: [stage()] }), INDONESIAN)]).toEqual([]);
  });

  it('is never sent in a digest without saying so', () => {
    const posts = [item('Sukseskan Coklit.', { url: POST }), item('Lain')];
    const warnings = warningsOf(on({ periods: [swapped] }), INDONESIAN);
    const lines = digest(posts, { title: 'Kabar', words: INDONESIAN, share: id.share, warnings }).split('\n');
    expect(lines.slice(lines.indexOf(POST) - 2, lines.indexOf(POST) + 1)).toEqual([
      '20 Jun 2024',
      said,
      POST,
    ]);
    expect(lines.filter((line) => line === said)).toHaveLength(1);
  });
});

describe('a report of a wrong date', () => {
  it('tells what is shown, from which sentences, and what is in doubt, and leaves room for what is right', () => {
    const about = { office: HOME_OFFICE.name, product: 'Pantau Coklit 0.2.0', share: id.share };
    const said = wrongDateReport(messageIn(INDONESIAN), about);
    expect(said).toContain('Laporan tanggal salah\nPantau Coklit 0.2.0, KPU Kabupaten Probolinggo');
    expect(said).toContain('Yang tampil: Coklit Pilkada 2024: mulai Senin, 24 Juni 2024');
    expect(said).toContain(
      'Asal tanggal: 24 Juni – 24 Juli 2024, 31 hari, berakhir pukul 24.00 WIB. Dari pos KPU.',
    );
    expect(said).toContain(`Menurut kalimat ini: \n1. “${QUOTE}”\nSukseskan Coklit., 20 Jun 2024\n${POST}`);
    expect(said).toContain('Keraguan: Pos KPU menulis tanggal awal dan akhir terbalik.');
    expect(said).toMatch(/Yang benar, menurut saya: …$/);
  });

  it('works where no dates stand at all', () => {
    const message = messageOf(
      { state: 'unconfirmed', stages: [swapped] },
      { board: board(), now: at('2024-06-12T09:34:00'), words: ENGLISH },
    );
    const said = wrongDateReport(message, { office: 'KPU', product: 'Pantau Coklit', share: en.share });
    expect(said).toContain('Doubts: ');
    expect(said).not.toContain('Where the dates come from');
  });
});
