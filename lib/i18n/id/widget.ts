/** Words of the widget on village sites. The keys with `Short` are for boxes below 300 px. */
export const widget = {
  disclaimer: 'Bukan layanan resmi KPU',
  disclaimerShort: 'Bukan layanan KPU',
  newsOf: (office: string): string => `Kabar ${office}`,
  allNews: 'Semua kabar',
  details: 'Rincian',
  back: 'Kembali',
  page: (n: number, total: number): string => `${n} / ${total}`,
  previousPage: 'Halaman sebelumnya',
  nextPage: 'Halaman berikutnya',
  unreachable: (day: string): string => `Situs KPU tidak menjawab, data terakhir ${day}.`,
  offline: (day: string): string => `Perangkat tidak terhubung ke internet, data terakhir ${day}.`,
  oldShort: (day: string): string => `Data terakhir ${day}`,

  // What is wrong, under "Rincian": what holds, and what the operator or the visitor can do.
  state: 'Keadaan',
  offlineText: 'Perangkat tidak terhubung ke internet. Diperiksa lagi begitu tersambung ke internet.',
  downText: (host: string, time: string): string => `${host} tidak menjawab. Dicoba lagi pukul ${time}.`,
  blockedText: (host: string): string =>
    `Aturan keamanan (CSP) situs ini memblokir ${host}. Izinkan di connect-src atau script-src.`,
  unreadableText: (host: string): string =>
    `Data dari ${host} tidak terbaca; salinan lama dipakai. Periksa data-feed.`,
  oldText: (day: string): string =>
    `Data ini belum diperbarui sejak ${day}. Pastikan tanggalnya di situs KPU.`,
  clock: 'Jam',
  clockText: 'Jam perangkat tidak tepat; hitungan memakai jam server. Betulkan jam perangkat.',
  ownDates: 'Diisi oleh pengelola situs ini.',

  checked: 'Diperiksa',
  succeeded: (date: string, time: string, next: string): string =>
    `${date}, ${time}, berhasil; berikutnya ${next}`,
  failed: (date: string, time: string): string => `${date}, ${time}, gagal`,
  failedSince: (date: string, time: string, lastDate: string, lastTime: string): string =>
    `${date}, ${time}, gagal; berhasil terakhir ${lastDate}, ${lastTime}`,
  sitePage: 'Halaman Coklit',
  siteTerm: 'Halaman warga',
  siteText: 'Hitung mundur, kabar, kalender, dan poster: ',
  source: 'Sumber',
  sourceText: 'Berita Terkini dan Pengumuman, ',
  misspelt: 'Salah tulis',
  misspeltText: (attribute: string, value: string, used: string): string =>
    `${attribute}="${value}" tidak dikenal; dipakai ${used}.`,

  stripData: (day: string): string => `data ${day}`,
};
