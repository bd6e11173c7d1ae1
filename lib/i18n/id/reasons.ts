import type { PollReason } from '../../poll/result';

/** Why a round brought nothing, to stand after a colon or below a title. */
export const reasons: Record<PollReason, string> = {
  timeout: 'tanpa jawaban 15 detik',
  network: 'sambungan ke situs gagal',
  status: 'situs menjawab dengan kesalahan',
  'block-page': 'jawaban berupa halaman blokir',
  'not-a-feed': 'jawaban bukan daftar kabar',
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
