import { describe, expect, it } from 'vitest';
import { resolvePeriods, type Stage } from '../../../lib/stages';
import { announcementsOf, type CasePost, on, written } from './case';

const ANNOUNCED = on('2028-02-01', 'Coklit dilaksanakan 12 Februari 2028 sampai dengan 14 Maret 2028.');

function judge(posts: CasePost[], place = 'Probolinggo') {
  const { periods, unconfirmed, halted } = resolvePeriods({ announcements: announcementsOf(posts), place });
  const days = (stages: Stage[]): string[] => stages.map((stage) => written(stage).split(' ')[0] ?? '');
  const unclear = periods.flatMap((stage) => stage.unclear ?? []);
  return { periods: days(periods), others: [...days(unconfirmed), ...days(halted)], unclear };
}

describe('rule 20: an extension to 28 March', () => {
  it.each([
    'Masa Coklit diperpanjang hingga 28 Maret 2028.',
    'KPU memperpanjang masa Coklit sampai 28 Maret 2028.',
    'Perpanjangan masa Coklit berlaku sampai dengan 28 Maret 2028.',
    'Coklit yang semula berakhir 14 Maret 2028 diperpanjang menjadi 28 Maret 2028.',
    'Coklit yang seharusnya berakhir pada 14 Maret 2028 kini diperpanjang sampai tanggal 28 Maret 2028.',
    'Waktu pelaksanaan Coklit ditambah hingga 28 Maret 2028.',
    'KPU memberi tambahan waktu Coklit selama dua minggu, dari 14 Maret menjadi 28 Maret 2028.',
    'Jadwal akhir Coklit mundur dari 14 Maret 2028 menjadi 28 Maret 2028.',
    'Akhir masa Coklit digeser dari tanggal 14 Maret ke tanggal 28 Maret 2028.',
    'Pelaksanaan Coklit molor hingga 28 Maret 2028.',
    'Coklit molor dua pekan, dari jadwal semula 14 Maret 2028 menjadi 28 Maret 2028.',
    'Batas waktu Coklit diubah menjadi 28 Maret 2028.',
    'Batas waktu Coklit berubah dari 14 Maret 2028 menjadi 28 Maret 2028.',
    'Coklit tidak jadi berakhir 14 Maret 2028, melainkan 28 Maret 2028.',
    'Coklit kini berakhir pada 28 Maret 2028, sebelumnya 14 Maret 2028.',
    'Coklit akan berakhir pada 28 Maret 2028, bukan 14 Maret 2028.',
    'Masa Coklit diperpanjang selama 14 hari.',
    'Masa Coklit diperpanjang dua minggu.',
    'Coklit diperpanjang 14 hari ke depan terhitung sejak 15 Maret 2028.',
    'Coklit diperpanjang dua pekan hingga 28 Maret 2028.',
    'KPU RI resmi memperpanjang pelaksanaan Coklit selama 14 hari hingga Selasa (28/3/2028).',
    'Perpanjangan Coklit: 15 Maret s.d. 28 Maret 2028.',
    'Coklit diperpanjang mulai 15 Maret hingga 28 Maret 2028.',
    'Tahapan Coklit yang dimulai 12 Februari 2028 diperpanjang sampai 28 Maret 2028.',
    'Coklit diperpanjang, yang semula 12 Februari sampai 14 Maret 2028 menjadi 12 Februari sampai 28 Maret 2028.',
    'Jadwal Coklit berubah: semula 12 Februari - 14 Maret 2028, menjadi 12 Februari - 28 Maret 2028.',
    'KPU menambah waktu Coklit hingga 28 Maret 2028.',
    'Penambahan waktu Coklit ditetapkan hingga 28 Maret 2028.',
    'Pantarlih diberi waktu tambahan sampai 28 Maret 2028 untuk menuntaskan Coklit.',
    'Batas akhir Coklit dimundurkan ke 28 Maret 2028.',
    'KPU mengundurkan batas akhir Coklit menjadi 28 Maret 2028.',
    'KPU menggeser jadwal berakhirnya Coklit ke 28 Maret 2028.',
    'KPU mengubah jadwal berakhirnya Coklit dari 14 Maret menjadi 28 Maret 2028.',
    'Tenggat Coklit yang awalnya jatuh pada 14 Maret 2028 kini menjadi 28 Maret 2028.',
    'Masa coklit yang awalnya berakhir 14 Maret 2028 diperpanjang 14 hari, yakni sampai 28 Maret 2028.',
    'Dari yang semula berakhir 14 Maret, Coklit diperpanjang hingga 28 Maret 2028.',
    'Semula Coklit berakhir pada 14 Maret 2028. Kini batas akhirnya menjadi 28 Maret 2028.',
    'Coklit seharusnya selesai 14 Maret 2028. Namun karena banjir, waktunya diperpanjang hingga 28 Maret 2028.',
    'Coklit diperpanjang. Batas akhir yang baru adalah 28 Maret 2028.',
    'Coklit diperpanjang. Pantarlih kini punya waktu sampai 28 Maret 2028.',
    'KPU memutuskan memperpanjang Coklit. Semula 14 Maret 2028, kini 28 Maret 2028.',
    'KPU menerbitkan surat nomor 123/PL.02/2028 tentang perpanjangan Coklit sampai 28 Maret 2028.',
    'Sesuai Surat Dinas KPU Nomor 345 Tahun 2028, masa Coklit diperpanjang dari tanggal 15 sampai 28 Maret 2028.',
    'Hingga 28 Maret 2028, masa Coklit diperpanjang.',
    'Sampai 28 Maret 2028 masa Coklit diperpanjang oleh KPU.',
    'Diperpanjang sampai 28 Maret 2028, Coklit di Probolinggo belum rampung.',
    'Coklit di Kabupaten Probolinggo yang dijadwalkan selesai 14 Maret 2028 diperpanjang hingga 28 Maret 2028.',
    'Penutupan Coklit diundur ke 28 Maret 2028.',
    'Penutupan Coklit diundur dua minggu.',
    'Selesainya Coklit mundur dua minggu menjadi 28 Maret 2028.',
    'Jadwal Coklit mengalami perubahan, dari 12 Februari-14 Maret menjadi 12 Februari-28 Maret 2028.',
    'Jadwal Coklit disesuaikan menjadi 12 Februari sampai 28 Maret 2028.',
    'Berdasarkan revisi jadwal, Coklit berlangsung 12 Februari sampai 28 Maret 2028.',
    'Akhir Coklit direvisi menjadi 28 Maret 2028.',
    'Waktu Coklit diulur hingga 28 Maret 2028.',
    'KPU mengulur waktu Coklit sampai 28 Maret 2028.',
    'Coklit berlanjut hingga 28 Maret 2028 setelah mendapat perpanjangan.',
    'Coklit mendapat perpanjangan waktu sampai 28 Maret 2028.',
    'Coklit mendapat perpanjangan waktu 14 hari.',
    'Ada perpanjangan waktu untuk Coklit, yaitu hingga 28 Maret 2028.',
    'Waktu Coklit bertambah 14 hari, dari 14 Maret ke 28 Maret 2028.',
    'Coklit Diperpanjang hingga 28 Maret',
    'Kab-probolinggo.kpu.go.id, Jumat, 10 Maret 2028, KPU Kabupaten Probolinggo menyampaikan bahwa masa Coklit diperpanjang hingga 28 Maret 2028.',
    'Kab-probolinggo.kpu.go.id, Jumat, 10-3-2028 – Batas akhir Coklit diundur dari 14 Maret 2028 ke 28 Maret 2028.',
    'Probolinggo, 10 Maret 2028 - Coklit yang semula selesai 14 Maret diperpanjang dua pekan.',
    'Perubahan jadwal Coklit: tanggal akhir 14 Maret 2028 diubah menjadi 28 Maret 2028.',
    'Tanggal berakhirnya Coklit diubah dari 14 Maret 2028 menjadi 28 Maret 2028.',
    'Coklit dijadwalkan ulang: 12 Februari 2028 hingga 28 Maret 2028.',
    'KPU menetapkan perpanjangan masa Coklit terhitung mulai tanggal 15 Maret 2028 sampai dengan tanggal 28 Maret 2028.',
    'Masa Coklit diperpanjang dari semula 32 hari menjadi 46 hari.',
    'Coklit ditambah 14 hari lagi.',
    'Masa Coklit ditambah 14 (empat belas) hari.',
    'Coklit tak jadi ditutup 14 Maret, tapi 28 Maret 2028.',
    'Bukan 14 Maret, Coklit baru berakhir 28 Maret 2028.',
    'Coklit baru akan berakhir 28 Maret 2028, mundur dari rencana semula 14 Maret 2028.',
    'Coklit mundur ke 28 Maret 2028 dari jadwal sebelumnya 14 Maret 2028.',
    'Waktu pelaksanaan pencocokan dan penelitian diperpanjang selama 14 hari kalender, sampai 28 Maret 2028.',
    'Pelaksanaan Coklit semula dijadwalkan tanggal 12 Februari s.d. 14 Maret 2028 diperpanjang s.d. 28 Maret 2028.',
    'Pelaksanaan coklit diperpanjang menjadi 12 Februari 2028 s.d. 28 Maret 2028.',
    'KPU RI memutuskan memundurkan batas akhir coklit dua minggu dari 14 Maret menjadi 28 Maret 2028.',
    'Coklit yang tadinya berakhir 14 Maret 2028 sekarang menjadi 28 Maret 2028.',
    'Coklit lanjut sampai 28 Maret 2028, dari yang tadinya 14 Maret.',
    'Masa pelaksanaan Coklit yang seharusnya hanya sampai 14 Maret 2028 diperpanjang hingga 28 Maret 2028 pukul 23.59 WIB.',
    'Jangka waktu Coklit diperpanjang 2 minggu terhitung 15 Maret 2028.',
    'Deadline Coklit digeser ke 28 Maret 2028.',
    'Hari terakhir Coklit dipindah dari 14 Maret ke 28 Maret 2028.',
    'Tanggal penyelesaian Coklit diundurkan menjadi 28 Maret 2028.',
    'Kabar baik: waktu coklit ditambah sampai dengan 28/03/2028.',
    'Masa Coklit diperpanjang, dari 14/3/2028 ke 28/3/2028.',
    'Masa Coklit: 12 Februari – 14 Maret 2028 (diperpanjang hingga 28 Maret 2028).',
    'Coklit 12 Februari s/d 14 Maret 2028 diperpanjang s/d 28 Maret 2028.',
  ])('%s', (text) => {
    const { periods, others, unclear } = judge([ANNOUNCED, on('2028-03-10', text)]);
    expect({ periods, others, unclear }).toEqual({
      periods: ['2028-02-12/2028-03-28'],
      others: [],
      unclear: [],
    });
  });

  it.each([
    ['Coklit Diperpanjang', 'Petugas masih punya waktu. Batasnya 28 Maret 2028.'],
    ['Masa Coklit Diperpanjang', 'Warga yang belum didata dapat menghubungi PPS sampai 28 Maret 2028.'],
  ])('is led to by the headline: %s', (title, text) => {
    expect(judge([ANNOUNCED, on('2028-03-10', text, title)]).periods).toEqual(['2028-02-12/2028-03-28']);
  });

  it.each([
    'Pencocokan dan penelitian (Coklit) data pemilih yang berakhir hari ini diperpanjang hingga 28 Maret 2028.',
    'Coklit yang berakhir hari ini diperpanjang 14 hari.',
  ])('is told on the last day: %s', (text) => {
    expect(judge([ANNOUNCED, on('2028-03-14', text)]).periods).toEqual(['2028-02-12/2028-03-28']);
  });
});

describe('rule 19: what is not made out stands beside the old end', () => {
  it.each([
    'Coklit tidak jadi berakhir pada 14 Maret. Petugas masih bekerja hingga 28 Maret 2028.',
    'Masa kerja Coklit bertambah panjang sampai 28 Maret 2028.',
    'Masa tugas Coklit diperpanjang hingga 28 Maret 2028.',
    'Coklit diberi perpanjangan dua minggu setelah 14 Maret 2028.',
    'Coklit diperpanjang sampai akhir Maret 2028.',
    'Coklit dipending.',
    'Mulainya Coklit dimundurkan satu minggu.',
    'KPU memangkas jadwal Coklit, batasnya dipercepat.',
  ])('%s', (text) => {
    const { periods, unclear, others } = judge([ANNOUNCED, on('2028-03-10', text)]);
    expect([...periods, ...others]).toContain('2028-02-12/2028-03-14');
    expect(periods.length === 0 || unclear.length > 0).toBe(true);
  });

  it.each([
    'Coklit tidak diperpanjang dan berakhir 14 Maret 2028.',
    'KPU mengusulkan Coklit diperpanjang hingga 28 Maret 2028.',
    'Jika ada perpanjangan, Coklit berakhir 28 Maret 2028.',
    'Masa pendaftaran pemantau diperpanjang hingga 28 Maret 2028. Coklit tetap berjalan.',
    'Rekapitulasi hasil Coklit diundur ke 28 Maret 2028.',
    'Bimtek Coklit diundur dari 14 Maret ke 28 Maret 2028.',
    'Kabar Coklit diperpanjang hingga 28 Maret 2028 tidak benar.',
    'Apakah Coklit akan diperpanjang hingga 28 Maret 2028?',
    'Penggunaan aplikasi e-Coklit dihentikan sementara.',
  ])('but what changes nothing leaves no note: %s', (text) => {
    expect(judge([ANNOUNCED, on('2028-03-10', text)])).toEqual({
      periods: ['2028-02-12/2028-03-14'],
      others: [],
      unclear: [],
    });
  });
});

describe('rule 14: a change told twice', () => {
  it.each([
    [
      'KPU memperpanjang masa Coklit selama 14 hari.',
      'Masa Coklit diperpanjang 14 hari, warga diminta bersabar.',
      '2028-03-28',
    ],
    [
      'KPU memperpanjang masa Coklit hingga 28 Maret 2028.',
      'Masa Coklit diperpanjang 14 hari.',
      '2028-03-28',
    ],
    [
      'Batas akhir Coklit diundur dari 14 Maret ke 28 Maret 2028.',
      'Batas Coklit diundur dari 14 ke 28 Maret 2028.',
      '2028-03-28',
    ],
    [
      'KPU memperpanjang masa Coklit selama 14 hari.',
      'Masa Coklit kembali diperpanjang 7 hari.',
      '2028-04-04',
    ],
  ])('%s – %s', (first, second, end) => {
    const { periods, unclear } = judge([ANNOUNCED, on('2028-03-10', first), on('2028-03-11', second)]);
    expect({ periods, unclear }).toEqual({ periods: [`2028-02-12/${end}`], unclear: [] });
  });
});

describe('rule 5: a city and the regency of its name', () => {
  it.each([
    ['Coklit di Kota Probolinggo diperpanjang hingga 28 Maret 2028.', 'Kabupaten Probolinggo', '2028-03-14'],
    [
      'Coklit di Kabupaten Probolinggo diperpanjang hingga 28 Maret 2028.',
      'Kabupaten Probolinggo',
      '2028-03-28',
    ],
    ['Coklit di Kabupaten Probolinggo diperpanjang hingga 28 Maret 2028.', 'Kota Probolinggo', '2028-03-14'],
    ['Coklit di Probolinggo diperpanjang hingga 28 Maret 2028.', 'Kota Probolinggo', '2028-03-28'],
  ])('%s for %s', (text, place, end) => {
    expect(judge([ANNOUNCED, on('2028-03-10', text)], place).periods).toEqual([`2028-02-12/${end}`]);
  });
});
