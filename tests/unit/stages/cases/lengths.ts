import { judged, on, type PeriodCase, said } from '../case';

const P24 = '2024-06-24/2024-07-24';
const P20 = '2020-07-15/2020-08-13';
const P18 = '2018-01-20/2018-02-18';

export const LENGTHS: PeriodCase[] = [
  said('2024-06-23', 'Coklit digelar selama sebulan penuh, mulai 24 Juni 2024.', { periods: [P24] }),
  said('2024-06-23', 'Coklit digelar selama 4 minggu mulai 24 Juni 2024.', {
    periods: ['2024-06-24/2024-07-21'],
  }),
  said('2018-01-19', 'Coklit dilaksanakan dalam kurun waktu 30 hari terhitung sejak 20 Januari 2018.', {
    periods: [P18],
  }),
  said('2018-04-10', 'Coklit dilaksanakan selama dua bulan mulai 17 April 2018.', {
    unconfirmed: ['2018-04-17/2018-06-17 too-long'],
  }),
  said('2023-01-30', 'Coklit dilaksanakan selama satu bulan mulai 31 Januari 2023.', {
    periods: ['2023-01-31/2023-02-28'],
  }),
  judged([on('2024-06-24', 'Coklit dimulai pada 24 Juni 2024.', 'Coklit Berlangsung Selama Satu Bulan')], {
    periods: [P24],
  }),
  said('2024-06-23', 'Coklit selama satu bulan, 24 Juni hingga 24 Juli 2024.', { periods: [P24] }),
  said('2020-07-10', 'Coklit selama 1 bulan yang dimulai dari tanggal 15 Juli – 13 Agustus 2020.', {
    periods: [P20],
  }),
  said('2024-06-23', 'Coklit selama satu bulan, 24 Juni hingga 20 Juli 2024.', {
    unconfirmed: ['2024-06-24/2024-07-20 length-mismatch'],
  }),
  said('2024-06-23', 'Coklit selama satu bulan, 24 Juni hingga 21 Juli 2024.', {
    periods: ['2024-06-24/2024-07-21'],
  }),
  said('2024-06-23', 'Coklit selama sebulan, 24 Juni hingga 26 Juli 2024.', {
    unconfirmed: ['2024-06-24/2024-07-26 length-mismatch'],
  }),
  said('2024-06-23', 'Coklit selama sebulan, 24 Juni hingga 25 Juli 2024.', {
    periods: ['2024-06-24/2024-07-25'],
  }),
  said('2024-06-23', 'Coklit selama empat minggu dari 24 Juni hingga 20 Juli 2024.', {
    periods: ['2024-06-24/2024-07-20'],
  }),
  said('2024-06-23', 'Coklit selama 30 hari dari 24 Juni hingga 26 Juli 2024.', {
    unconfirmed: ['2024-06-24/2024-07-26 length-mismatch'],
  }),
  said('2024-06-23', 'Coklit selama 30 hari dari 24 Juni hingga 24 Juli 2024.', { periods: [P24] }),
  said('2024-06-23', 'Coklit selama tiga pekan, 24 Juni hingga 24 Juli 2024.', {
    unconfirmed: [`${P24} length-mismatch`],
  }),
  said('2024-06-23', 'Coklit 30 hari, yakni 24 Juni hingga 21 Juli 2024.', {
    unconfirmed: ['2024-06-24/2024-07-21 length-mismatch'],
  }),
  said('2024-06-20', 'Coklit selama 31 hari, mulai tanggal 24 Juni 2024.', { periods: [P24] }),
  said('2024-06-20', 'Coklit berlangsung tiga pekan mulai 24 Juni 2024.', {
    periods: ['2024-06-24/2024-07-14'],
  }),
  said('2024-06-24', 'Coklit akan berlangsung selama 1 (satu) bulan terhitung sejak hari ini.', {
    periods: [P24],
  }),
  said('2024-01-20', 'Coklit selama satu bulan mulai 29 Januari 2024.', {
    periods: ['2024-01-29/2024-02-29'],
  }),
  said('2024-06-20', 'Coklit satu bulan penuh, 24 Juni-23 Juli 2024.', {
    periods: ['2024-06-24/2024-07-23'],
  }),
  judged(
    [on('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024.', 'Coklit Berlangsung Dua Minggu')],
    { unconfirmed: [`${P24} length-mismatch`] },
  ),
  said('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024. Pantarlih bekerja selama dua bulan.', {
    periods: [P24],
  }),
  said('2024-06-20', 'Coklit berlangsung 24 Juni hingga 24 Juli 2024. Bimtek berlangsung selama tiga hari.', {
    periods: [P24],
  }),
  said('2024-07-08', 'Coklit 24 Juli 2024 hingga 24 Juni 2024 telah berjalan selama dua minggu.', {
    unconfirmed: [`${P24} swapped`],
  }),
  said('2024-06-20', 'Coklit berlangsung sekitar satu bulan, 24 Juni hingga 24 Juli 2024.', {
    periods: [P24],
  }),
];
