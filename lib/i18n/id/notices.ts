/** Words of the toolbar's badge, its menu, and of notifications. */
export const notices = {
  badgeNone: 'Pantau Coklit: tidak ada kabar baru',
  badgeUnread: (n: number): string => `Pantau Coklit: ${n} kabar belum dibaca`,
  badgeDaysLeft: (n: number): string => `Pantau Coklit: ${n} hari Coklit lagi`,
  badgeLastDay: 'Pantau Coklit: hari terakhir Coklit',
  badgeTrouble: 'situs KPU tidak terbaca',
  badgePermission: 'izin membaca situs KPU belum diberikan',

  newPost: 'Kabar baru dari KPU',
  newPosts: (n: number): string => `${n} kabar baru dari KPU`,
  more: (n: number): string => `dan ${n} lagi`,
  digest: (n: number): string => `${n} kabar selama jam tenang`,
  stageNew: 'Jadwal Coklit diumumkan',
  stageChanged: 'Jadwal Coklit berubah',
  stageHalted: 'Coklit ditunda',
  stageText: (stage: string, range: string): string => `${stage}: ${range}`,
  started: 'Coklit dimulai hari ini',
  startedText: (day: string): string => `Berlangsung sampai ${day}.`,
  threeDays: 'Coklit berakhir 3 hari lagi',
  endsText: (day: string, zone: string): string => `Sampai ${day}, pukul 24.00 ${zone}.`,
  lastDay: 'Hari terakhir Coklit',
  markRead: 'Tandai dibaca',
  open: 'Buka',

  menuCheck: 'Periksa sekarang',
  menuMarkAll: 'Tandai semua dibaca',
  menuSite: 'Buka situs KPU',
};
