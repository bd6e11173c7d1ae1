import type { PollReason, Way } from '../../poll/result';

/** Why a round brought nothing, to stand after a colon or below a title. */
export const reasons: Record<PollReason, string> = {
  timeout: 'tanpa jawaban 15 detik',
  network: 'sambungan ke situs gagal',
  status: 'situs menjawab dengan kesalahan',
  'block-page': 'jawaban berupa halaman blokir',
  'not-a-feed': 'jawaban bukan daftar kabar',
  app: 'halaman ini aplikasi yang kosong tanpa skripnya',
  unproven: 'tautan kabar belum terbukti',
  empty: 'jawaban kosong',
  'too-large': 'jawaban lebih dari 2 MB',
  redirected: 'situs mengalihkan ke alamat lain',
  'no-items': 'tidak ada kabar yang terbaca',
  offline: 'perangkat tidak terhubung ke internet',
  'no-permission': 'izin membaca situs belum diberikan',
  busy: 'pemeriksaan lain sedang berjalan',
  'store-unavailable': 'penyimpanan peramban tidak tersedia',
  'store-blocked': 'penyimpanan peramban dipakai jendela lain',
  'store-quota': 'tempat penyimpanan penuh',
  'store-closed': 'penyimpanan peramban tertutup',
  'store-failed': 'penyimpanan peramban gagal',
};

/** By which way an address is read, to stand on a line of its own below what was found there; `unproven` after it. */
export const ways: Record<Way['by'], (at: string) => string> & { unproven: string } = {
  kpu: () => 'dibaca dari daftar kabar KPU',
  form: (form: string): string => `dibaca dari tautan berbentuk ${form}`,
  feed: () => 'dibaca sebagai umpan',
  announced: (address: string): string => `dibaca dari umpan yang diumumkan halaman: ${address}`,
  api: (address: string): string => `dibaca dari data JSON situs: ${address}`,
  unproven:
    'Tautan di halaman ini mungkin kabar, tetapi belum terbukti: kabarnya tampil setelah ada yang baru di sana.',
};
