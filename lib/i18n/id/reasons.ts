const WORDS: Record<string, string> = {
  timeout: 'tanpa jawaban 15 detik',
  dns: 'nama situs tidak ditemukan',
  network: 'sambungan ke situs gagal',
  certificate: 'sertifikat situs tidak sah',
  offline: 'perangkat luring',
  permission: 'izin membaca situs belum diberikan',
  redirected: 'situs mengalihkan ke alamat lain',
  'too-large': 'jawaban lebih dari 2 MB',
  empty: 'jawaban kosong',
  'not-a-feed': 'jawaban bukan daftar kabar',
  'block-page': 'jawaban berupa halaman blokir',
  'no-items': 'tidak ada kabar yang terbaca',
  busy: 'pemeriksaan lain sedang berjalan',
  quota: 'tempat penyimpanan penuh',
  store: 'penyimpanan peramban gagal',
};

/** Why a round failed, by the key that the reader gave ('timeout', 'http-503', …). */
export const reasons = (reason: string): string =>
  WORDS[reason] ?? reason.replace(/^http-(\d+)$/, 'situs menjawab $1');
