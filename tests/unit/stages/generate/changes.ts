import { addDays, daysBetween } from '../../../../lib/dates/calendar';
import { plainAnnouncement } from './announcements';
import type { Slots } from './chance';
import { sentence } from './chance';
import { harmless } from './others';
import { fitting, runs, type Scenario, written } from './scenario';
import { daysOf, type Span, spellDay, spellDays, spellSpan } from './spell';
import { dayOfPost, needsNoYear, postOf, slotsOf, type World } from './world';

/** What later posts change: the end, the start, both, or all of it at once; and what only sounds like it. */

/** An extension that names its new end. */
const EXTENDED = [
  '{What} {resmi |akhirnya |}diperpanjang {to} {new}.',
  '{What} {resmi |}diperpanjang {from} {old} {into} {new}.',
  '{What} diperpanjang {selama |}{by}{,|} {to} {new}.',
  '{What} diperpanjang {selama |}{by}, dari semula {old} menjadi {new}.',
  '{What} diperpanjang {selama |}{by} dari {old} {into} {new}.',
  '{What} yang {was} {at}{old} diperpanjang {to} {new}.',
  '{What} yang {was} {at}{old}{,|} {kini|akhirnya|} {diundur|mundur|molor|digeser|bergeser|diubah|berubah} {menjadi|ke|hingga} {new}.',
  '{kpu} {resmi |kembali |}memperpanjang {what} {to} {new}.',
  '{kpu} memperpanjang {what} {selama |}{by} {to} {new}.',
  '{kpu} memperpanjang {what} {from} {old} {into} {new}.',
  '{kpu} memberi{kan|} tambahan waktu {selama |}{by} untuk {coklit}, {sehingga berakhir|hingga|sampai|yakni sampai} {new}.',
  '{crew} {mendapat|diberi} tambahan waktu {by} untuk {menuntaskan |}coklit{, yakni|,|} {to} {new}.',
  'Waktu {coklit} ditambah {by}{,|} {dari {old} menjadi|menjadi|hingga|sampai} {new}.',
  'Ada tambahan waktu {by} untuk {coklit}, dari {old} {into} {new}.',
  'Batas {akhir|waktu} {coklit} {resmi |}{diundur|digeser|diubah|dimundurkan|mundur|bergeser|berubah} {dari {old} |}{ke|menjadi} {new}.',
  'Batas akhir {coklit} yang semula {old} {diundur|digeser|diubah} {ke|menjadi} {new}.',
  '{kpu} {mengundur|menggeser|mengubah|memundurkan} batas akhir {coklit} {dari {old} |}{ke|menjadi} {new}.',
  'Perpanjangan {what} {berlaku|berlangsung|dilaksanakan|dilakukan|ditetapkan|} {to} {new}.',
  'Perpanjangan {coklit} {berlangsung|dilaksanakan|dilakukan} {mulai |}{next} {to} {new}.',
  '{What} tidak jadi berakhir {at}{old}, {melainkan|tetapi|tapi} {new}.',
  '{What} tidak berakhir {at}{old}, melainkan {diperpanjang hingga |}{new}.',
  '{What} kini {berakhir|berlangsung hingga|sampai} {new}, {bukan lagi|bukan|mundur dari|dari sebelumnya|sebelumnya} {old}.',
  'Akhir {what} diubah menjadi {new}, sebelumnya {old}.',
  'Semula {coklit} {berakhir|selesai|dijadwalkan berakhir} {at}{old}. {Kini|Sekarang} {batas akhirnya|batas waktunya|jadwalnya berakhir|coklit berakhir|diperpanjang hingga} {new}.',
  '{What} diperpanjang. {Batas akhir yang baru|Batas akhirnya|Batas waktunya} {adalah|kini|menjadi} {new}.',
  '{What} diperpanjang. {Kegiatan|Tahapan} ini {akan |}{berlangsung hingga|berakhir} {new}.',
  '{What} diperpanjang. Coklit {akan |kini |}berakhir {at}{new}.',
  '{kpu} memutuskan memperpanjang {what}. {Dengan demikian|Dengan perpanjangan ini}, coklit {akan |}berakhir {at}{new}.',
  '{What} molor {by}{,|} {hingga|menjadi} {new}.',
  '{What} mundur dari {old} {into} {new}.',
  '{Petugas|Pantarlih} {masih |}punya waktu {to} {new} {karena|setelah} {what} diperpanjang{ {by}|}.',
  'Karena {what} diperpanjang, {warga dapat dicoklit|petugas bekerja} {to} {new}.',
  'Jadwal {coklit} berubah: semula {base} menjadi {full}.',
  'Jadwal {coklit} yang semula {base} {diubah|berubah|diperpanjang} menjadi {full}.',
  '{What} diperpanjang, kini {berlangsung |}{full}.',
  '{What} yang semula {base} diperpanjang {to} {new}.',
  '"{What} diperpanjang {to} {new}," {said} {head}.',
  '{head} {menyebut|mengatakan|memastikan}, {what} diperpanjang {to} {new}.',
  'Sesuai {law}, {what} diperpanjang {to} {new}.',
  'Diperpanjang! {What} {to} {new}.',
  'Dari {old}, {what} diperpanjang {into} {new}.',
  'Hingga {new}, {what} diperpanjang.',
  '{crew} {terus|tetap} melakukan coklit {to} {new} setelah {kpu} memperpanjang {what}{ {by}|}.',
  '{What} yang seyogianya tuntas {at}{old} mendapat perpanjangan {to} {new}.',
  'Tenggat {coklit} {diundur|mundur|digeser} {menjadi|ke} {new}.',
  'Tenggat waktu {coklit} yang semula {old} {diundur|digeser|mundur} {menjadi|ke} {new}.',
  '{kpu} menambah waktu {coklit} {by}{, | }{sampai|hingga} {new}.',
  '{What} diperpanjang lagi {by}; berakhir {new}.',
  'Perpanjangan {coklit} selama {by} berlaku {mulai|sejak} {next} {to} {new}.',
  'Pelaksanaan {coklit} semula sampai {old}, diperpanjang menjadi sampai {new}.',
  'Jadwal akhir {coklit} yang sebelumnya {old} bergeser {by} menjadi {new}.',
  'Waktu pelaksanaan {coklit} bertambah {by}, sehingga {tuntas|berakhir|selesai} {at}{new}.',
  'Semula {old}, batas akhir {coklit} kini {new}.',
  '{new} menjadi batas akhir {coklit} yang baru, setelah diperpanjang dari {old}.',
  'Lewat surat tertanggal {letter}, KPU RI memperpanjang {what} {to} {new}.',
  'Perpanjangan {coklit}: {old} → {new}.',
  '{What} di perpanjang {to} {new}.',
  'Batas akhir {coklit} dirubah menjadi {new}.',
  '{What} diperpanjang (s.d. {new}).',
  '{What} diperpanjang, dari yang seharusnya {old} {into} {new}.',
  '{What} diperpanjang selama {by}, terhitung {mulai|sejak} {next} {to} {new}.',
  '{What} yang {was} {at}{old} akhirnya diperpanjang {by}, {yakni|yaitu} {to} {new}.',
  'Kabar baik! {What} tidak berhenti di {old}, tetapi diperpanjang {to} {new}.',
  'Tahapan: coklit. Semula: {base}. Menjadi: {full}.',
  'Menyikapi capaian yang belum maksimal, {kpu} memperpanjang {what}. Batas akhir yang semula {old} kini menjadi {new}.',
  '{kpu} mengumumkan perpanjangan {what} {to} {new}.',
  '{What} mengalami perpanjangan {to} {new}.',
  '{What} mengalami perubahan, yang semula berakhir {old} menjadi {new}.',
  '{What} yang tadinya hanya sampai {old} diperpanjang menjadi {new}.',
  '{What} diperpanjang, semula berakhir {old} menjadi {new}.',
  'Perpanjangan {what} telah disetujui. Coklit {akan |kini |}berlangsung {to} {new}.',
  'Akhirnya {kpu} memperpanjang {what}. Semula dijadwalkan selesai {old}, kini sampai {new}.',
  'Jadwal {coklit} direvisi. Coklit yang sebelumnya {base} kini {full}.',
  'Batas waktu {coklit} bergeser: dari {old}, sekarang {new}.',
  'Diperpanjang {by}, {coklit} kini berakhir {new}.',
  '{What} {tak|tidak} jadi usai {old}. {kpu} menambah waktunya {to} {new}.',
  'Bukan {old}, {coklit} baru berakhir {new} setelah {kpu} menambah waktu.',
  '{kpu} memundurkan tenggat {coklit} {by}, yaitu ke {new}.',
  'Durasi {coklit} bertambah {by} sehingga tuntasnya {new}.',
  '{What} mendapat perpanjangan waktu selama {by}, yaitu {added}.',
  'Surat KPU RI tanggal {letter} menyebutkan bahwa {coklit} diperpanjang {to} {new}.',
  '{kpu} memutuskan menambah masa {coklit}, dari {old} menjadi {new}.',
  '{head} mengumumkan perpanjangan {what} hingga {new} mendatang.',
  '{What} yang awalnya dijadwalkan rampung {old}, diperpanjang menjadi {new}.',
  'Coklit awalnya sampai {old}. Karena banyak warga belum terdata, diperpanjang sampai {new}.',
  'Dengan keluarnya surat tersebut, maka batas akhir {coklit} yang sedianya {old} berubah menjadi {new}.',
  '{kpu} kembali memberi kesempatan kepada petugas untuk menuntaskan coklit sampai {new} setelah {what} resmi diperpanjang.',
  '{What} diperpanjang mulai {added}.',
  '{What} ditambah hingga {new}.',
  'Penambahan waktu {coklit} berlaku sampai {new}.',
  '{kpu} mengulur waktu {coklit} hingga {new}.',
  'Waktu {coklit} diulur {by}, jadi berakhir {new}.',
  'Batas penyelesaian {coklit} diperpanjang hingga {new}.',
  'Penutupan {coklit} yang mestinya dilakukan {old} diundur menjadi {new}.',
  'Hari terakhir {coklit} bukan {old} melainkan {new}, menyusul perpanjangan.',
  'Hari terakhir {coklit} {digeser|diundur} ke {new}.',
  'Berakhirnya {coklit} diundur ke {new}.',
  'Selesainya {coklit} yang direncanakan {old} bergeser ke {new}.',
  'Jika semula {coklit} selesai {old}, kini diperpanjang sampai {new}.',
  'Kalau sebelumnya {coklit} harus tuntas {old}, sekarang diperpanjang sampai {new}.',
  'Perubahan jadwal {coklit}: batas akhir dari {old} menjadi {new}.',
  'Keputusan KPU Nomor {law2} Tahun {lawyear} mengubah jadwal {coklit} menjadi {full}.',
  'Lantaran hujan deras, {coklit} diperpanjang {by}; tenggat barunya {new}.',
  'Tenggat baru {coklit} adalah {new}.',
  'Batas akhir terbaru {coklit}: {new} (semula {old}).',
  '{What} diperpanjang hingga {new}, {said} {head}, {postday}.',
  '{postday}, {kpu} mengumumkan bahwa {coklit} diperpanjang sampai {new}.',
  'Alih-alih berakhir {old}, {coklit} diperpanjang sampai {new}.',
  '{What} diperpanjang selama {by} terhitung sejak {next} sampai dengan {new}.',
  'Surat itu mengatur perpanjangan {what} dari yang semula berakhir {old} menjadi {new}. Konsekuensinya, penyusunan DPHP ikut bergeser.',
  'Deadline {coklit} yang tadinya {old} mundur jadi {new}.',
  'Masa kerja Pantarlih ikut diperpanjang setelah {what} diperpanjang hingga {new}.',
  'KPU RI mengabulkan permohonan perpanjangan {what} hingga {new}.',
  'Berdasarkan jadwal baru, {coklit} {akan |}berakhir {at}{new}.',
  'Tanggal berakhirnya {coklit} direvisi dari {old} menjadi {new}.',
  'Tanggal penutupan {coklit} berubah menjadi {new}.',
  '{kpu} merevisi batas akhir {coklit} menjadi {new}.',
  'Perpanjangan {coklit} disetujui KPU RI selama {by} ({added}).',
  'Batas akhir perpanjangan {coklit} adalah {new}.',
  'Masa perpanjangan {coklit} dimulai {next} dan berakhir {new}.',
];
/** An extension by so many days, without its end. */
const BY_DAYS = [
  '{What} diperpanjang {selama |}{by}.',
  '{kpu} memperpanjang {what} {selama |}{by}.',
  '{What} {resmi |}ditambah {by}.',
  '{What} molor {by} dari jadwal.',
  'Batas akhir {coklit} {diundur|mundur|digeser} {by}.',
  'Ada perpanjangan {what} selama {by}.',
  '{kpu} memberi tambahan waktu {by} untuk {coklit}.',
  '{What} yang {was} {at}{old} diperpanjang {by}.',
  'Perpanjangan {what} dilakukan selama {by}.',
  '{What} diperpanjang {by} terhitung {mulai|sejak} {next}.',
  'Waktu {coklit} bertambah {by}.',
  '{kpu} menambah waktu {coklit} selama {by}.',
  'Tenggat {coklit} diundur {by}.',
  'Waktu {coklit} yang {was} {at}{old} ditambah {by} lagi.',
  'Durasi {coklit} bertambah {by}.',
  '{What} diperpanjang selama {by} mulai {next}.',
  'Terhitung {next}, {what} diperpanjang selama {by}.',
  'Penambahan masa coklit selama {by} disepakati.',
  'KPU RI: Coklit Diperpanjang {by}.',
  'Perpanjangan waktu {by} diberikan untuk {coklit}.',
  'Alhamdulillah, {coklit} dapat tambahan waktu {by}.',
  'Terdapat penambahan {by} pada tahapan coklit.',
];
const EXTENDED_IN_TITLE = [
  'KPU Perpanjang Masa Coklit hingga {new}',
  'Masa Coklit Diperpanjang Sampai {new}',
  'Coklit Diperpanjang hingga {new}',
  'Perpanjangan Masa Coklit s.d. {new}',
  'Batas Akhir Coklit Diundur ke {new}',
  'Coklit Molor hingga {new}',
  'KPU Tambah Waktu Coklit Sampai {new}',
  'Tenggat Coklit Mundur Jadi {new}',
];
const EXTENSION_TITLES = [
  'Pengumuman',
  'Kabar dari kantor',
  'Masa Coklit Diperpanjang',
  'KPU Perpanjang Coklit',
  'Perpanjangan Masa Coklit',
  'Perubahan Jadwal Coklit',
  'Capaian Coklit {region}',
];
const SHIFT_TITLES = ['Pengumuman', 'Kabar dari kantor', 'Perubahan Jadwal Coklit', 'Jadwal Coklit Berubah'];
const REASONS = [
  '',
  '',
  '',
  'Hingga kemarin capaian coklit baru 92 persen. ',
  'Masih ada warga yang belum didata karena cuaca buruk. ',
  'Keputusan ini diambil setelah rapat koordinasi dengan {many} petugas. ',
  'KPU RI menerbitkan Keputusan Nomor {law2} Tahun {lawyear}. ',
];

function changeSlots(world: World, day: string, to: Span): Slots {
  const { chance, coklit } = world;
  const slots = slotsOf(world, day);
  const yearless = !world.undated && needsNoYear(day, coklit.end, to.end);
  const what = (): string =>
    chance.pick([
      'masa coklit',
      'masa coklit',
      'coklit',
      'waktu coklit',
      'batas waktu coklit',
      'pelaksanaan coklit',
      'tahapan coklit',
      'kegiatan coklit',
      'jadwal coklit',
      'masa pencocokan dan penelitian (coklit)',
      'pencocokan dan penelitian data pemilih',
      'waktu pelaksanaan coklit',
    ]);
  const spelled = (of: string): string => spellDay(chance, of, !yearless || chance.percent(60));
  return {
    ...slots,
    work: () =>
      chance.pick([
        'coklit',
        'pelaksanaan coklit',
        'tahapan coklit',
        'kegiatan coklit',
        'pencocokan dan penelitian (coklit)',
        'pencocokan dan penelitian data pemilih',
      ]),
    what,
    What: what,
    to: () =>
      chance.pick([
        'hingga',
        'sampai',
        'sampai dengan',
        's.d.',
        'sampai tanggal',
        'hingga tanggal',
        'sampai dengan tanggal',
      ]),
    from: () => chance.pick(['dari', 'dari semula', 'dari sebelumnya', 'dari yang semula', 'dari tanggal']),
    into: () => chance.pick(['ke', 'menjadi', 'hingga', 'sampai']),
    was: () =>
      chance.pick([
        'semula berakhir',
        'seharusnya berakhir',
        'sedianya berakhir',
        'semestinya berakhir',
        'sebelumnya berakhir',
        'dijadwalkan berakhir',
        'semula dijadwalkan selesai',
        'seharusnya rampung',
        'berakhir',
      ]),
    old: () => spelled(coklit.end),
    new: () => spelled(to.end),
    added: () => spellSpan(chance, { start: addDays(coklit.end, 1), end: to.end }),
    postday: () => spellDay(chance, day, true, chance.pick(['bracket', 'weekday'])),
    letter: () => spellDay(chance, addDays(day, -1), true, 'words'),
    next: () => spelled(addDays(coklit.end, 1)),
    by: () => spellDays(chance, daysBetween(coklit.end, to.end)),
    base: () => spellSpan(chance, coklit),
    full: () => spellSpan(chance, to),
    oldStart: () => spelled(coklit.start),
    newStart: () => spelled(to.start),
    startBy: () => spellDays(chance, daysBetween(coklit.start, to.start)),
  };
}

interface Words {
  titles?: readonly string[];
  reasons?: readonly string[];
}
/** Moved before it began: nothing is said of what was reached. */
const MOVED = {
  mayHalt: true,
  titles: SHIFT_TITLES,
  reasons: ['', '', 'KPU RI menerbitkan Keputusan Nomor {law2} Tahun {lawyear}. '],
};

function changed(
  world: World,
  day: string,
  templates: readonly string[],
  to: Span,
  { titles = EXTENSION_TITLES, reasons = REASONS, ...expected }: Partial<Scenario> & Words = {},
): Scenario {
  const { chance, place, coklit } = world;
  const slots = changeSlots(world, day, to);
  const reason = sentence(chance, reasons, slots);
  const post = postOf(world, day, `${reason}${sentence(chance, templates, slots)}`, {
    title: sentence(chance, titles, slots),
    alone: chance.percent(45),
  });
  const company = chance.percent(20) ? [harmless(world)] : [];
  const posts = [
    plainAnnouncement(world),
    ...company.filter(({ day: own }) => own !== null && own < day),
    post,
  ];
  return { place, posts, periods: [written(to)], old: [written(coklit)], ...expected };
}

const longer = ({ chance, coklit }: World): Span => ({
  start: coklit.start,
  end: addDays(coklit.end, chance.pick([3, 5, 7, 7, 7, 10, 14, 14, 21, chance.int(2, 21)])),
});
export function extension(any: World, undated = any.chance.percent(10)): Scenario {
  const world = { ...fitting(any), undated };
  return changed(world, dayOfPost(world, 'late'), EXTENDED, longer(world));
}

export function extensionByDays(any: World): Scenario {
  const world = fitting(any);
  return changed(world, dayOfPost(world, 'late'), BY_DAYS, longer(world));
}

export function extensionInTitle(any: World): Scenario {
  const world = fitting(any);
  const to = longer(world);
  const day = dayOfPost(world, 'late');
  const slots = changeSlots(world, day, to);
  const title = sentence(world.chance, EXTENDED_IN_TITLE, slots);
  const body = sentence(
    world.chance,
    [
      'Petugas diminta menuntaskan pendataan.',
      'Keputusan ini diambil setelah rapat pleno.',
      'Warga yang belum didata diminta melapor ke PPS.',
    ],
    slots,
  );
  const post = postOf(world, day, body, { title, alone: true });
  return {
    place: world.place,
    posts: [plainAnnouncement(world), post],
    periods: [written(to)],
    old: [written(world.coklit)],
  };
}

/** Two extensions, one after the other, and a recap that still tells the first end. */
export function extendedTwice(any: World): Scenario {
  const world = fitting(any);
  const first = { start: world.coklit.start, end: addDays(world.coklit.end, 7) };
  const second = { start: first.start, end: addDays(first.end, 7) };
  const one = changed(world, addDays(world.coklit.end, -2), EXTENDED, first);
  const two = changed({ ...world, coklit: first }, addDays(first.end, -1), EXTENDED, second);
  return {
    ...two,
    posts: [...one.posts, ...two.posts.slice(-1)],
    old: [...(one.old ?? []), ...(two.old ?? [])],
  };
}

const SHIFTED = [
  'Jadwal {coklit} {diundur|digeser|diubah|berubah|bergeser|mundur} dari {base} {menjadi|ke} {full}.',
  '{coklit} yang {semula|sedianya|sebelumnya|seharusnya} {dijadwalkan|digelar|dilaksanakan|berlangsung} {base} {diundur|digeser|diubah|dimundurkan|bergeser|mundur} menjadi {full}.',
  '{kpu} {mengubah|menggeser|mengundur} jadwal {coklit} dari {base} menjadi {full}.',
  'Perubahan jadwal {coklit}: {full} (semula {base}).',
  'Perubahan jadwal {coklit}: semula {base}, menjadi {full}.',
  'Jadwal {coklit} mundur {startBy}, menjadi {full}.',
  '{coklit} {mundur|diundur} {startBy}, dari {oldStart} ke {newStart}, dan {akan |}berakhir {at}{new}.',
  'Jadwal {coklit} yang baru adalah {full}, menggantikan jadwal semula {base}.',
  '{coklit} tidak jadi {digelar|dilaksanakan|dimulai} {base}, melainkan {full}.',
  '{coklit} ditunda dan dijadwalkan ulang {menjadi |}{full}.',
  '{coklit} {ditunda|ditunda pelaksanaannya} menjadi {full}.',
  'Mulainya {coklit} {diundur|digeser|mundur} dari {oldStart} ke {newStart}, sedangkan batas akhirnya {diundur|bergeser|digeser} dari {old} ke {new}.',
  '{coklit} baru dimulai {newStart} dan berakhir {new}, bukan {base} seperti rencana semula.',
  'Dimulainya {coklit} diundur {startBy} ke {newStart} dan berakhir {new}.',
  '{coklit} urung dimulai {oldStart}. Jadwal barunya {full}.',
  'Jadwal {coklit} mengalami pergeseran menjadi {full}.',
  '{coklit} ditunda {startBy}, menjadi {full}.',
  'Jadwal {coklit} bergeser: semula {base}, sekarang {full}.',
  'Jadwal {coklit} dimundurkan {startBy} menjadi {full}.',
  '{coklit} yang rencananya dimulai {oldStart} mundur {startBy}. Petugas baru turun {newStart} dan selesai {new}.',
  '{coklit} dijadwalkan ulang menjadi {full}.',
  'Penjadwalan ulang {coklit}: {full}.',
];
const START_ONLY = [
  '{Mulainya|Dimulainya|Awal} {coklit} {diundur|digeser|diubah|mundur} dari {oldStart} {ke|menjadi} {newStart}. Batas akhirnya tetap {old}.',
  '{coklit} yang {semula|sedianya|seharusnya} dimulai {oldStart} {diundur|mundur|digeser} {ke|menjadi} {newStart}, {sedangkan batas akhirnya tetap|tetapi tetap berakhir|namun tetap berakhir pada} {old}.',
  '{coklit} {diundur|mundur} {startBy}, dari {oldStart} ke {newStart}, dan tetap berakhir {at}{old}.',
  '{coklit} baru bisa dimulai {newStart}, bukan {oldStart}. Batas akhirnya tidak berubah, {old}.',
];

/** Both edges move, before Coklit began. */
export function shift(world: World): Scenario {
  const { chance, coklit } = world;
  const by = chance.pick([3, 5, 7, 14, 30]);
  const to = { start: addDays(coklit.start, by), end: addDays(coklit.end, by) };
  return changed(world, addDays(coklit.start, -1), SHIFTED, to, MOVED);
}

export function laterStart(world: World): Scenario {
  const { chance, coklit } = world;
  const room = daysOf(coklit) - 15;
  const by = room < 1 ? 0 : chance.int(1, Math.min(10, room));
  if (by === 0) return shift(world);
  const to = { start: addDays(coklit.start, by), end: coklit.end };
  return changed(world, addDays(coklit.start, -1), START_ONLY, to, MOVED);
}

const RIGHT = [
  'Ralat: {jadwal|masa|pelaksanaan} {coklit} yang benar {adalah|yakni|yaitu} {full}{, bukan {base}|}.',
  'Ralat: {coklit} {berlangsung|dilaksanakan|digelar} {full}.',
  'Ralat. Pada pengumuman sebelumnya tertulis {coklit} {base}, seharusnya {full}.',
  'Ralat pengumuman. Tertulis: {coklit} {base}. Seharusnya: {full}.',
  'Ralat jadwal {coklit}: tertulis {base}, yang benar {full}.',
  'Kami meralat pemberitaan sebelumnya: {coklit} {berlangsung|dilaksanakan} {full}, bukan {base}.',
  'Terdapat kekeliruan dalam pengumuman jadwal {coklit}. Ralat: {full}.',
  'Perubahan jadwal {coklit}: {coklit} {dilaksanakan|berlangsung} {full}.',
  'Jadwal {coklit} semula {base} menjadi {full}.',
  'Ralat: {coklit} berakhir {at}{new}, bukan {old}.',
  'Mohon maaf, terdapat kesalahan ketik pada pengumuman jadwal {coklit}. Yang benar {full}.',
  'Koreksi jadwal {coklit}: {full}, bukan {base}.',
  'Ralat: pada berita kemarin tertulis {coklit} sampai {old}, seharusnya {new}.',
];

/** The announcement was wrong in its end. */
export function correction(any: World): Scenario {
  const world = fitting(any);
  const { chance, coklit } = world;
  const to = { start: coklit.start, end: addDays(coklit.end, chance.pick([-1, 1, 1, 2, 5, -2, 10])) };
  return changed(world, addDays(coklit.start, -1), RIGHT, to, {
    titles: ['Ralat', 'Ralat Jadwal Coklit', 'Pengumuman'],
    reasons: [''],
  });
}

const HALTED = [
  '{work} {resmi |}{ditunda|dihentikan|dihentikan sementara|dibatalkan} {sampai waktu yang belum ditentukan|hingga pemberitahuan lebih lanjut|hingga ada keputusan baru}.',
  '{work} {ditunda|dihentikan sementara} {karena bencana|akibat pandemi|sesuai {law}}.',
  '{kpu} {menunda|menghentikan|menghentikan sementara|membatalkan} {work}{ di seluruh wilayah {region}|}.',
  'Sesuai {law}, {kpu} {menunda|menghentikan sementara} {work}.',
  '{work} yang {semula|sedianya} {dijadwalkan|berlangsung|digelar} {base} {ditunda|dibatalkan}{ sampai waktu yang belum ditentukan|}.',
  'Tahapan pemutakhiran data pemilih {ditunda|dihentikan sementara}. Coklit tidak dilaksanakan sampai ada keputusan baru.',
  '{work} {batal|urung} {digelar|dilaksanakan} {sesuai jadwal|karena putusan Mahkamah Konstitusi}.',
  'Penundaan {work} ditetapkan lewat {law}.',
  '{kpu} mengumumkan penundaan {work}{ sampai waktu yang belum ditentukan|}.',
  '{work} ditangguhkan {sampai waktu yang belum ditentukan|hingga pemberitahuan lebih lanjut}.',
  '{work} berhenti sementara {menyusul|sesuai} {law}.',
  'Dengan terbitnya {law}, {work} dinyatakan {ditunda|dihentikan}.',
  'Seluruh tahapan {election}, termasuk coklit, {ditunda|dihentikan sementara}.',
  '{kpu} meminta seluruh Pantarlih berhenti bekerja karena coklit {ditunda|dihentikan}.',
  'KPU RI memerintahkan seluruh daerah menghentikan coklit.',
  '{work} resmi {disetop|dihentikan} sementara oleh KPU RI.',
  'Penghentian sementara {work} mulai berlaku hari ini untuk semua daerah.',
  'Tahapan pemutakhiran data pemilih ditangguhkan sampai ada keputusan Mahkamah Konstitusi.',
  '{work} dipending sampai waktu yang belum ditentukan.',
  '{work} ditiadakan.',
  'Untuk sementara, {work} tidak dilanjutkan sampai ada petunjuk KPU RI.',
  'Semua kegiatan coklit dibekukan sementara waktu.',
  '{kpu} memutuskan untuk tidak melanjutkan {work} sampai waktu yang belum ditentukan.',
  '{work} terpaksa dihentikan. Semua Pantarlih ditarik dari lapangan.',
  'Instruksi KPU RI: hentikan coklit sekarang juga.',
  '{election} ditunda. Dengan sendirinya coklit juga dihentikan.',
];
const RESUMED = [
  '{coklit} dilanjutkan {full}.',
  '{coklit} yang sempat ditunda {akan |}dilanjutkan {mulai |}{full}.',
  '{kpu} melanjutkan {coklit} {mulai |pada |}{full}.',
  'Setelah sempat ditunda, {coklit} kembali {digelar|dilaksanakan} {mulai |}{full}.',
];

const HALT_TITLES = ['Pengumuman', 'Penundaan Coklit', 'Kabar dari kantor'];

export function halt(world: World): Scenario {
  const { place, chance, coklit } = world;
  const day = chance.percent(50) ? dayOfPost(world, 'during') : addDays(coklit.start, -1);
  const slots = changeSlots(world, day, coklit);
  const post = postOf(world, day, sentence(chance, HALTED, slots), {
    title: chance.pick(HALT_TITLES),
    alone: chance.percent(50),
  });
  return {
    place,
    posts: [plainAnnouncement(world), post],
    periods: [],
    halted: [written(coklit)],
    old: [written(coklit)],
  };
}

export function resumption(world: World): Scenario {
  const halted = halt(world);
  const { chance, coklit } = world;
  const start = addDays(coklit.end, chance.int(20, 70));
  const to = { start, end: addDays(start, 29) };
  const day = addDays(start, -chance.int(2, 10));
  const post = postOf(world, day, sentence(chance, RESUMED, changeSlots(world, day, to)), {
    title: 'Coklit Dilanjutkan',
    alone: true,
  });
  return { ...halted, posts: [...halted.posts, post], periods: [written(to)] };
}

const PARTIAL = [
  '{kpu} {menunda|menghentikan sementara} coklit di {part}.',
  'Coklit di {part} {ditunda|dihentikan sementara|sempat tertunda} karena {banjir|longsor|hujan deras|akses terputus}.',
  'Karena banjir, coklit di {part} {ditunda|dihentikan sementara}{ hingga air surut|}.',
  '{kpu} {menunda|menghentikan sementara} coklit di {part}, sementara di wilayah lain tetap berjalan.',
  'Karena gempa, coklit di {part} dihentikan hingga dinyatakan aman.',
  'Petugas menunda kunjungan coklit ke tiga rumah karena penghuninya sakit.',
  'Coklit di wilayah pesisir mundur dua hari akibat rob.',
  'Coklit di {part} berhenti sehari karena hajatan.',
  'Coklit sempat terhenti dua jam karena hujan.',
  'Pelaksanaan coklit di {part} ditangguhkan hingga jalan pulih.',
  'Penggunaan aplikasi e-Coklit dihentikan sementara, petugas kembali memakai formulir kertas.',
];
const DENIED = [
  '{kpu} {menegaskan|memastikan} {coklit} tidak {ditunda|dihentikan|dibatalkan} dan tetap {berjalan|sesuai jadwal}.',
  'Kabar bahwa {coklit} {ditunda|dihentikan|dibatalkan} tidak benar.',
  'Kabar {coklit} {dihentikan|dibatalkan} adalah hoaks, {said} {head}.',
  '{coklit} tidak ditunda.',
  'Tidak benar {coklit} dihentikan. {Warga diminta tidak percaya.|}',
  'Tidak ada {perpanjangan|penundaan} {coklit}.',
  '{kpu} {memastikan|menegaskan} masa coklit tidak diperpanjang.',
  '{coklit} tidak akan diperpanjang {melewati|setelah} {old}.',
  'Isu penundaan {coklit} dibantah {head}.',
  'Coklit jalan terus, tidak ada penundaan.',
  '{head} membantah kabar {coklit} diperpanjang.',
  'Jadwal {coklit} tidak berubah.',
  'Informasi {coklit} dihentikan yang beredar di media sosial adalah {hoaks|kabar bohong|keliru}.',
  'Permohonan perpanjangan {coklit} hingga {new} ditolak KPU RI.',
  'Tidak jadi diperpanjang, {coklit} tetap ditutup {old}.',
  'Perpanjangan {coklit} dibatalkan.',
  'Jangan percaya pesan yang menyebut {coklit} ditunda.',
  'Meski banjir, {coklit} tetap jalan.',
  'Beredar surat palsu tentang penghentian {coklit}.',
];
const TALKED_OF = [
  'Jika ada perpanjangan, coklit dapat berlangsung hingga {new}.',
  '{kpu} {mengusulkan|berencana|mempertimbangkan} {perpanjangan masa coklit|memperpanjang masa coklit} hingga {new}.',
  'Perpanjangan coklit hingga {new} masih menunggu surat keputusan KPU RI.',
  'Bawaslu mengusulkan coklit ditunda.',
  'Apabila ditemukan pelanggaran, coklit dapat dihentikan.',
  'Bila diperlukan, masa coklit akan diperpanjang hingga {new}.',
  'Warga berharap masa coklit diperpanjang hingga {new}.',
  'Belum ada keputusan soal perpanjangan coklit.',
  'DPRD meminta KPU memperpanjang coklit hingga {new}.',
  'Kemungkinan coklit diperpanjang hingga {new} masih dibahas.',
  'Andai diperpanjang, coklit akan berlangsung sampai {new}.',
  '{kpu} {mengajukan|memohon|meminta} perpanjangan coklit sampai {new}.',
  'Coklit hampir pasti diperpanjang hingga {new}.',
  'Apakah coklit akan diperpanjang hingga {new}? Belum ada keputusan.',
  'Bawaslu mengancam menghentikan coklit bila stiker tidak ditempel.',
  'Mahasiswa berunjuk rasa menuntut coklit dihentikan.',
];
const OF_SOMETHING_ELSE = [
  'Pendaftaran Pantarlih diperpanjang hingga {next}.',
  'Masa kerja Pantarlih diperpanjang hingga {new}.',
  'Jadwal bimtek Pantarlih diubah menjadi {next}.',
  'Pelantikan Pantarlih ditunda hingga {next}.',
  'Pembayaran honor Pantarlih ditunda hingga {new}.',
  'Masa tanggapan masyarakat atas DPS diperpanjang hingga {new}.',
  'Rapat pleno hasil coklit ditunda hingga {new}.',
  'Gerakan Coklit Serentak yang dijadwalkan besok dibatalkan karena hujan.',
  'Batas pengumpulan laporan bulanan PPS diundur ke {new}.',
  'Pengumuman DPS digeser menjadi {new}.',
  'Pendaftaran pemantau pemilu diperpanjang sampai {new}.',
  'Rapat evaluasi coklit diundur ke {next}.',
  'Batas waktu pelaporan hasil coklit diperpanjang hingga {new}.',
  'Batas unggah data coklit ke Sidalih diundur menjadi {new}.',
  'Kontrak Pantarlih diperpanjang hingga {new} untuk membantu penyusunan daftar pemilih hasil coklit.',
  'Lomba video coklit diperpanjang hingga {new}.',
  'Pleno terbuka rekapitulasi diundur dari {next} ke {new} karena menunggu hasil coklit.',
  'Pembayaran honor petugas coklit mundur ke {new}.',
  'Evaluasi coklit yang semula {old} digeser ke {new}.',
  'Sosialisasi tatap muka dihentikan sementara agar petugas fokus coklit.',
  'Seorang petugas coklit diberhentikan karena melanggar kode etik.',
  'DPRD menunda rapat dengan KPU karena petugas sedang coklit.',
];

function unchanged(world: World, templates: readonly string[], mayNote: boolean): Scenario {
  const { chance, coklit } = world;
  const day = dayOfPost(world, 'during');
  const slots = {
    ...changeSlots(world, day, { start: coklit.start, end: addDays(coklit.end, 7) }),
    part: () =>
      chance.pick([
        'daerah banjir',
        'empat TPS',
        'satu dusun',
        'wilayah lereng gunung',
        'desa yang terisolasi',
        'RW 05 Kelurahan Karangrejo',
        'tiga desa',
        `Desa Sidodadi`,
        'Kecamatan Tegalsari',
        'TPS 5 Desa Sukamaju',
        'wilayah terdampak longsor',
        'dua kecamatan',
        'sejumlah desa yang terendam',
        'Lapas Kelas IIB',
        'sebagian wilayah',
      ]),
  };
  const post = postOf(world, day, sentence(chance, templates, slots), {
    title: chance.pick(['Kabar dari kantor', 'Pengumuman']),
    alone: chance.percent(60),
  });
  return { ...runs(world, [plainAnnouncement(world), post]), mayNote };
}

export const partialHalt = (world: World): Scenario => unchanged(world, PARTIAL, true);
export const denial = (world: World): Scenario => unchanged(world, DENIED, true);
export const onlyTalk = (world: World): Scenario => unchanged(world, TALKED_OF, true);
export const changeOfSomethingElse = (world: World): Scenario => unchanged(world, OF_SOMETHING_ELSE, false);
