/** Words of the toolbar's badge and its menu. */
export const toolbar = {
  badgeNone: 'Pantau Coklit: tidak ada kabar baru',
  badgeUnread: (n: number): string => `Pantau Coklit: ${n} kabar belum dibaca`,
  badgeDaysLeft: (n: number): string => `Pantau Coklit: ${n} hari Coklit lagi`,
  badgeLastDay: 'Pantau Coklit: hari terakhir Coklit',
  badgeTrouble: 'situs KPU tidak terbaca',
  badgePermission: 'izin membaca situs KPU belum diberikan',

  menuCheck: 'Periksa sekarang',
  menuMarkAll: 'Tandai semua dibaca',
  menuPanel: 'Buka panel samping',
  menuSite: 'Buka situs KPU',
};

/** Words of notifications, in the extension and on phones. */
export const notices = {
  newPost: 'Kabar baru dari KPU',
  newPosts: (n: number): string => `${n} kabar baru dari KPU`,
  more: (n: number): string => `dan ${n} lagi`,
  withKeyword: (title: string, keyword: string): string => `${title}: “${keyword}”`,
  stageNew: 'Jadwal Coklit diumumkan',
  stageChanged: 'Jadwal Coklit berubah',
  stageUnclear: 'Jadwal Coklit mungkin berubah',
  started: 'Coklit dimulai hari ini',
  threeDays: 'Coklit hampir berakhir',
  lastDay: 'Hari terakhir Coklit',
  markRead: 'Tandai dibaca',

  remindersOn: 'Pengingat menyala',
  remindersText: 'Begini kabar dan jadwal Coklit akan tampil di perangkat ini.',
};
