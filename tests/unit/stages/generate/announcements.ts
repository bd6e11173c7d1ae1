import { addDays } from '../../../../lib/dates/calendar';
import type { CasePost } from '../case';
import { fill, sentence } from './chance';
import { runs, type Scenario } from './scenario';
import { daysOf, spellDay } from './spell';
import { dayOfPost, postOf, slotsOf, type World } from './world';

/** Announcements of Coklit: a range, two edges, a start and a length. */

const RANGE = [
  '{Coklit}{between} {will} {range}.',
  '{Coklit}{between} {will} {range}.',
  '{Coklit}{between} {will} selama {length}, {|yakni |yaitu |tepatnya }{range}.',
  '{kpu} {akan}{melaksanakan|menggelar|menyelenggarakan} {coklit}{where} {range}.',
  '{crew} {akan}{melakukan|melaksanakan|menjalankan} {coklit}{where} {range}.',
  '{crew} {akan}turun ke rumah-rumah warga untuk {melakukan|melaksanakan} {coklit}, {range}.',
  '{range}, {crew} {akan}{melakukan|melaksanakan} {coklit}{where}.',
  'Selama {length}, {range}, {crew} {akan}melakukan {coklit}.',
  '{Jadwal|Masa|Waktu|Periode|Pelaksanaan|Tahapan|Tanggal} {coklit}: {bare}.',
  '{Jadwal|Waktu pelaksanaan|Masa} {coklit} {adalah|yaitu|yakni|ditetapkan|jatuh pada} {range}.',
  '{Coklit} ({bare}) {merupakan|adalah} {salah satu tahapan penting|bagian penting} dalam {election}.',
  'Sesuai {law}, {Coklit}{between} {will} {range}.',
  'Berdasarkan {law}, {tahapan|jadwal} coklit {will} {range}.',
  'Selama masa coklit, {yakni |yaitu |}{range}, petugas {akan}datang dari rumah ke rumah.',
  'Catat tanggalnya! {Coklit} {range}.',
  'Kapan {coklit} dilaksanakan? {Coklit} {will} {range}.',
  'Tahapan {coklit} yang {will} {range} {bertujuan memperbarui data pemilih|menjadi dasar daftar pemilih}.',
  '{kpu} {mengumumkan|menyampaikan|menginformasikan} bahwa {Coklit}{between} {will} {range}.',
  '{bare} {adalah|merupakan} {masa|jadwal|waktu pelaksanaan} {coklit}.',
  '"{Coklit}{between} {will} {range}," {said} {head}.',
  '{head} {menyebut|mengatakan|menjelaskan}, {Coklit}{between} {will} {range}.',
  'Adapun {Coklit}{between} {will} {range}.',
  '{Coklit} yang menyasar 874.512 pemilih di {many} TPS itu {will} {range}.',
  'Usai dilantik, {crew} {akan}{langsung |}melaksanakan {coklit} {range}.',
  '{crew} {akan}{mulai |}mencoklit data pemilih {range}.',
  'Warga {diminta|diimbau} ada di rumah saat {coklit} {range}.',
  '{Coklit} untuk {election} di {region}, {range}, {akan}melibatkan {many} Pantarlih.',
  'Pelaksanaan {coklit} {election} telah ditetapkan {mulai |dari |pada |}{bare}.',
  'Rentang waktu {coklit} {adalah |yakni |}{bare}.',
  'Petugas coklit {akan}datang ke rumah Bapak/Ibu {antara} untuk {mencocokkan data|melakukan coklit}.',
  '{Coklit} {will} {antara}.',
  '{Coklit} {will} {selama {length} |}({bare}).',
  'Tanggal pelaksanaan {coklit} adalah {bare}.',
  '{Coklit}, {bare}, {akan}menyasar seluruh warga yang memiliki hak pilih.',
  '{Coklit} oleh Pantarlih yang {dilantik|akan dilantik} pada {sworn} {will} {range}.',
  'Sebelum DPS ditetapkan pada {dpsDay}, {kpu} {akan}melaksanakan {coklit} {range}.',
  'Tahapan {coklit} {will} {range} sesuai {law}.',
  'Warga {region}, bersiaplah! Petugas coklit datang {range}.',
  'Untuk {election}, {coklit} {dijadwalkan|ditetapkan|diagendakan|berlangsung} {range}, lalu disusul penyusunan DPS.',
  'Setelah pelantikan Pantarlih pada {sworn}, {kpu} {akan}memulai {coklit} {range}.',
  'Jangan lupa, {coklit} {will} {range} ya, Sobat Pemilih.',
  '{kpu} {mengajak|mengimbau} warga menyukseskan {coklit} yang {will} {range}.',
  'Ada {days} hari untuk {coklit}: {bare}.',
  'Sesuai tahapan, {bare} adalah waktunya {coklit}.',
  'Tahap {coklit} yang jatuh pada {bare} {akan}diawasi Panwaslu.',
  'Dijelaskan {head}, {Coklit} {will} dalam rentang {bare} dengan melibatkan {many} Pantarlih yang telah mengikuti bimtek pada {sworn}.',
  'Petugas coklit yang {akan}mendatangi Anda, {range}.',
  'Proses pencocokan dan penelitian atau yang lebih dikenal dengan coklit {will} {range}.',
  '{Coklit} ({bare}) {akan}menyasar pemilih pemula.',
  'Pemutakhiran data pemilih melalui coklit {will} {range}, sedangkan DPS diumumkan {dpsDay}.',
  'Selama {bare}, warga {akan}didatangi petugas coklit.',
  'Pelaksanaan {coklit} {range} dimulai pukul 08.00 WIB setiap hari.',
];

const EDGES = [
  '{Coklit}{between} {starts} {at}{start} dan {akan |}{berakhir|selesai|ditutup} {at}{end}.',
  '{Coklit}{between} {starts} {start}, {berakhir|selesai} {end}.',
  '{Coklit} {akan berakhir|berakhir|ditutup} {at}{end} setelah dimulai {at}{start}.',
  'Dimulai {at}{start}, {coklit} {akan |}{berakhir|selesai} {at}{end}.',
  'Hari pertama coklit adalah {start}, sedangkan hari terakhir {end}.',
  '{Coklit} yang {dimulai|mulai dilaksanakan} {at}{start} {itu |ini |}{akan|dijadwalkan} {berakhir|selesai|rampung} {at}{end}.',
  'Batas akhir {coklit} yang dimulai {at}{start} adalah {end}.',
  '{Coklit} {starts} {at}{start} {dan|serta} {harus selesai|berakhir} paling lambat {end}.',
  '{kpu} {begins} {coklit} {at}{start} dan mengakhirinya {at}{end}.',
  '{Coklit} berlangsung hingga {end} dan {starts} {sejak |pada |}{start}.',
  '{Coklit} dibuka {at}{start}, ditutup {at}{end}.',
  '{Coklit} {starts} {at}{start} dengan batas akhir {end}.',
  'Terhitung sejak {start} {coklit} dilaksanakan, dan {akan |}berakhir {at}{end}.',
  '{Coklit} mulai bergulir {at}{start} dan {akan |}tuntas {at}{end}.',
  'Dimulainya {coklit} pada {start} dan berakhirnya pada {end}.',
  '{Coklit} {starts} {at}{start}, sementara hari terakhirnya {end}.',
  'Petugas {akan}mencoklit {mulai|sejak} {start} dan harus selesai {at}{end}.',
  '{kpu} menetapkan {start} sebagai hari pertama {coklit} dan {end} sebagai hari terakhir.',
  '{Coklit} dijadwalkan berjalan sampai {end}, {dihitung|terhitung} {dari|sejak} {start}.',
  '{Coklit} {starts} {at}{start} dan {akan |}{berlangsung|berjalan} {sampai|hingga} {end}.',
  '{Coklit} dimulai {start} s.d. {end}.',
];

const APART = [
  '{Coklit}{between} {starts} {at}{start}. {gap}{Masa coklit|Tahapan coklit|Coklit|Pelaksanaan coklit} {akan |dijadwalkan |}{berakhir|selesai} {at}{end}.',
  '{kpu} {begins} {coklit} {at}{start}. {Kegiatan|Tahapan} {ini|tersebut} {akan |}berlangsung selama {length} hingga {end}.',
  '{kpu} {begins} {coklit} {at}{start}. {Kegiatan|Tahapan} {ini|tersebut} {akan |}{berlangsung|dilaksanakan} {hingga|sampai} {end}.',
  '{Masa coklit|Coklit|Tahapan coklit} {akan |}{berakhir|selesai} {at}{end}. {gap}Coklit sendiri {starts} sejak {start}.',
  '{Mulai|Sejak} {start}, {crew} {akan}melakukan {coklit}. {Mereka|Petugas} optimistis tuntas sebelum akhir waktu coklit hingga {end}.',
  '{Coklit}{between} {starts} {at}{start}. {gap}Warga yang belum didata dapat melapor sebelum masa coklit berakhir {at}{end}.',
  '{Coklit}{between} {starts} {at}{start}. {Pelaksanaannya|Kegiatan ini|Tahapan ini|Masa coklit} {akan |dijadwalkan |}{berakhir|selesai|rampung|berlangsung hingga} {end}.',
  '{Coklit} {starts} {at}{start}. Hari terakhir {coklit} adalah {end}.',
  'Hari terakhir {coklit} adalah {end}. {gap}{Coklit|Tahapan coklit} {starts} {at}{start}.',
  'Kapan mulai coklit? {start}. Kapan coklit berakhir? {end}.',
  'Kapan coklit dimulai? Coklit dimulai {at}{start}. Sampai kapan? Coklit berlangsung sampai {end}.',
  '"{Coklit} kita mulai {at}{start}," {said} {head}. "Dan akan berakhir {at}{end}," tambahnya.',
  'Tahapan coklit {starts} {at}{start}. Adapun batas akhirnya {end}.',
  '{crew} mulai melakukan {coklit} {at}{start}. Mereka {punya|diberi} waktu hingga {end}{ untuk menuntaskannya|}.',
  '{Coklit} {starts} {at}{start}. {gap}{gap}{Masa coklit|Pelaksanaan coklit} {akan |}ditutup {at}{end}.',
  '{Coklit} {akan |}berakhir {at}{end}. Dimulainya {at}{start}.',
  '{start}: coklit dimulai. {end}: coklit berakhir.',
  '{kpu} mulai coklit {at}{start}. Prosesnya {akan |}{rampung|selesai|berakhir} {at}{end}.',
  'Sejak dimulai {at}{start}, {coklit} mendapat sambutan baik. {kpu} mengingatkan, batas waktunya {end}.',
  '{crew} {akan}turun mencoklit {mulai|sejak} {start}. Tugas itu harus selesai {at}{end}.',
];
/** Between two sentences on Coklit: nothing that changes the subject. */
const GAP = [
  '',
  '',
  'Petugas membawa surat tugas. ',
  'Setiap petugas mencoklit paling banyak 400 pemilih. ',
  '{crew} akan mendatangi rumah warga. ',
  'Warga diminta menyiapkan KTP elektronik dan KK. ',
  '"Kami sudah siap," {said} {head}. ',
];

const LENGTH = [
  '{Coklit}{between} {will} selama {exact} {mulai|terhitung mulai|sejak|terhitung sejak tanggal|dimulai} {start}.',
  '{Coklit}{between} {starts} {at}{start} {selama|dan berlangsung selama|dan akan berlangsung selama} {exact}.',
  'Selama {exact}, {mulai|terhitung mulai|terhitung} {start}, {crew} {akan}melakukan {coklit}.',
  '{Coklit}{between} {starts} {at}{start}. {Kegiatan|Tahapan} {ini|tersebut} {akan |}berlangsung selama {exact}.',
  '{kpu} melaksanakan {coklit} selama {exact}, dimulai {at}{start}.',
  '{crew} diberi waktu {exact} untuk {coklit}, {terhitung|dimulai} sejak {start}.',
];

const TITLES_WITH_RANGE = [
  'Coklit {election}: {bare}',
  '{Coklit} {election} {Digelar|Dimulai|Berlangsung} {bare}',
  'Jadwal Coklit {election}, {bare}',
  'Coklit Dilaksanakan {range}',
];
const NO_DATES = [
  'Masyarakat diminta menerima petugas dengan baik dan menyiapkan dokumen kependudukan.',
  'Siapkan KTP elektronik dan KK. Petugas datang dengan surat tugas.',
  '{crew} akan mendatangi setiap rumah.',
];

function announced(
  world: World,
  templates: readonly string[],
  when: 'before' | 'during',
  day = dayOfPost(world, when),
): CasePost {
  const { chance } = world;
  return postOf(world, day, sentence(chance, templates, withGap(world, day)));
}

function withGap(world: World, day: string): ReturnType<typeof slotsOf> {
  const slots = slotsOf(world, day);
  const { chance, coklit } = world;
  return {
    ...slots,
    days: () => String(daysOf(coklit)),
    antara: () =>
      `antara ${chance.pick(['', 'tanggal '])}${spellDay(chance, coklit.start, true, 'words')} ${chance.pick(['dan', 'sampai', 'hingga'])} ${spellDay(chance, coklit.end, true, 'words')}`,
    sworn: () => spellDay(chance, addDays(coklit.start, -chance.int(1, 3)), true, 'words'),
    dpsDay: () => spellDay(chance, addDays(coklit.end, 21), true, 'words'),
    gap: () => fill(world.chance, world.chance.pick(GAP), slots),
  };
}

/** An announcement that every reader understands, for what comes after it. */
export function plainAnnouncement(world: World, day = dayOfPost(world, 'before')): CasePost {
  const { chance } = world;
  const plain = chance.pick([
    'Coklit {will} mulai {fullStart} sampai dengan {fullEnd}.',
    'Pencocokan dan penelitian (coklit) data pemilih di {region} {will} {fullStart} hingga {fullEnd}.',
    '{kpu} melaksanakan coklit pada {fullStart} s.d. {fullEnd}.',
  ]);
  return postOf(
    world,
    day,
    sentence(chance, [plain], {
      ...slotsOf(world, day),
      fullStart: () => spellDay(chance, world.coklit.start, true, 'words'),
      fullEnd: () => spellDay(chance, world.coklit.end, true, 'words'),
    }),
    {
      title: 'Jadwal Coklit',
      alone: true,
    },
  );
}

const when = ({ chance }: World): 'before' | 'during' => (chance.percent(65) ? 'before' : 'during');

export const announcement = (world: World): Scenario =>
  runs(world, [announced({ ...world, undated: world.chance.percent(10) }, RANGE, when(world))]);
export const twoEdges = (world: World): Scenario => runs(world, [announced(world, EDGES, when(world))]);
export const edgesApart = (world: World): Scenario => runs(world, [announced(world, APART, when(world))]);
export const startAndLength = (world: World): Scenario =>
  runs(world, [announced(world, LENGTH, when(world))]);

/** The range in the title alone. */
export function inTitle(world: World): Scenario {
  const { chance } = world;
  const day = dayOfPost(world, 'before');
  const slots = slotsOf(world, day);
  const title = sentence(chance, TITLES_WITH_RANGE, slots);
  return runs(world, [postOf(world, day, sentence(chance, NO_DATES, slots), { title, alone: true })]);
}

const TODAY = [
  'Terhitung hari ini {hingga|sampai} {end}, {crew} melakukan {coklit}{where}.',
  'Mulai hari ini, petugas coklit turun ke lapangan. Mereka akan {bertugas mencoklit|melakukan coklit} hingga {end}.',
  '{Coklit}{between} {|resmi |}dimulai hari ini, {start}, {hingga|sampai|sampai dengan} {end}.',
  'Mulai hari ini, {start}, {hingga|sampai} {end}, {crew} melakukan {coklit}.',
  '{Coklit}{between} dimulai hari ini, {start}, dan akan berlangsung selama {exact}.',
  '{Coklit}{between} {|resmi }dimulai hari ini dan {berakhir|akan berakhir} {at}{end}.',
  '{Coklit}{between} dimulai hari ini dan akan berlangsung selama {exact}.',
  'Hari ini {coklit} dimulai. {Kegiatan|Tahapan} ini {akan |}berlangsung {hingga|sampai} {end}.',
];
const TOMORROW = [
  '{Coklit}{between} {|akan }dimulai besok, {start}, {hingga|sampai} {end}.',
  'Mulai besok, {start}, {hingga|sampai} {end}, {crew} {akan |}melakukan {coklit}.',
  '{Coklit}{between} {|akan }dimulai besok dan {berakhir|akan berakhir} {at}{end}.',
];

/** The days of a post that speaks of its own day. */
export function today(world: World): Scenario {
  const { coklit, chance } = world;
  return chance.percent(70)
    ? runs(world, [announced(world, TODAY, 'during', coklit.start)])
    : runs(world, [announced(world, TOMORROW, 'before', addDays(coklit.start, -1))]);
}
