/** Words of what is passed on as text or picture, and of the windows that make it. */
export const share = {
  // What is sent.
  newsOf: (office: string): string => `Kabar ${office}`,
  more: (n: number): string => `dan ${n} kabar lain`,
  /** Of a period in a calendar that nobody speaks of any more. */
  withdrawn: 'Tidak berlaku lagi',
  sentBy: 'Lewat Pantau Coklit, bukan aplikasi resmi KPU.',
  reportTitle: 'Laporan tanggal salah',
  reportShown: 'Yang tampil',
  reportOrigin: 'Asal tanggal',
  reportDoubts: 'Keraguan',
  reportQuotes: 'Menurut kalimat ini',
  reportRight: 'Yang benar, menurut saya',

  // The windows.
  digestTitle: 'Rangkuman untuk WhatsApp',
  choose: 'Pilih kabar',
  chosen: (n: number): string => `${n} kabar dipilih`,
  send: 'Kirim lewat WhatsApp',
  sendMail: 'Kirim lewat surel',
  sendOther: 'Bagikan…',
  copyText: 'Salin teks',
  close: 'Tutup',
  reportText: 'Lengkapi bila perlu, lalu salin atau kirim. Tidak ada yang terkirim sendiri.',
  reportPage: 'Halaman laporan proyek (perlu akun)',
  keys: {
    upDown: 'Atas, Bawah',
    leftRight: 'Kiri, Kanan',
    find: 'cari dan saring',
    walk: 'dari kabar ke kabar',
    within: 'ke tombol sebuah kabar',
    open: 'buka kabar',
    background: 'buka di tab latar',
    escape: 'tutup pencarian, menu, jendela ini',
    help: 'daftar ini',
    popup: 'buka Pantau Coklit dari mana saja',
  },
  unset: 'belum diatur',
  changeKeys: (place: string): string => `Pintasan peramban diubah di ${place}.`,
  pictureSaved: (file: string): string => `Gambar tersimpan: ${file}`,
  pictureFailed: 'Gambar tidak dapat dibuat.',
};
