import { addDays, daysBetween } from '../../../../lib/dates/calendar';
import type { CasePost } from '../case';
import { plainAnnouncement } from './announcements';
import { type Slots, sentence } from './chance';
import { nothing, runs, type Scenario, written } from './scenario';
import { daysOf, type Span, spellDay, spellDays, spellSpan, weekdayName } from './spell';
import { dayOfPost, postOf, slotsOf, type World } from './world';

/** Posts whose days are not Coklit's: parts, results, service, progress, Coktas, events; recaps; slips of the pen. */

const PARTS = [
  'Coklit di {spot} {berlangsung|dilaksanakan|digelar|dilakukan} {few}.',
  'Coklit {susulan|ulang} {berlangsung|dilaksanakan|digelar|dilakukan} {few}{ di {spot}|}.',
  '{kpu} {melaksanakan|menggelar} coklit {di {spot}|susulan|ulang di {spot}} {pada |}{few}.',
  'Coklit serentak {digelar|dilaksanakan|berlangsung} {few}.',
  '{crew} melakukan coklit di {spot} {pada |selama |}{few}.',
  'Pelaksanaan coklit di {spot}, {few}, {berjalan lancar|didampingi PPK}.',
  '{few}, {crew} melakukan coklit {terhadap warga binaan |}di {house}.',
  'Coklit di {spot} dimulai {at}{fewStart} dan selesai {at}{fewEnd}.',
  'Di {spot}, coklit berlangsung {few}.',
  'PPS {desa} menjadwalkan coklit {susulan |}{few}.',
  'Coklit susulan bagi warga terdampak banjir digelar {few}.',
  'Coklit bagi warga binaan {dilaksanakan|dilakukan} {few}{ di {house}|}.',
  'Petugas menggelar coklit khusus di {spot} {few}.',
  'Coklit pemilih di lokasi khusus seperti {house} {dilakukan|berlangsung} {few}.',
  '{house} menjadi lokasi coklit khusus {few}.',
  'Pemilih di Pulau Gili didata lebih awal, coklit di pulau itu digelar {few}.',
];
const RESULTS = [
  'Hasil {|kegiatan |pelaksanaan |proses }coklit {diplenokan|direkapitulasi|disusun|diserahkan|diunggah|dicermati|diolah|dibahas} {pada |mulai |}{later}{ di tingkat desa| di {desa}|}.',
  'Rekapitulasi hasil coklit {dilaksanakan|digelar|dilakukan} {later}.',
  'Penyusunan hasil coklit dilakukan {later}.',
  'Data hasil coklit akan direkap oleh PPS pada {later}.',
  'Setelah coklit rampung, hasilnya {diplenokan|direkapitulasi|disusun} {pada |}{later}.',
  'PPS {menyusun|merekap|memplenokan} hasil {|pelaksanaan }coklit {pada |}{later}.',
  'Rapat pleno {terbuka |}hasil {|proses }coklit {berlangsung|digelar} {later}.',
  'Coklit menghasilkan data yang akan {diplenokan|disusun menjadi daftar pemilih} {pada |}{later}.',
  'Hasil coklit dituangkan dalam berita acara {pada |}{later}.',
  'Pleno hasil coklit {digelar|dijadwalkan} {later}.',
  'Pengolahan data hasil coklit {dilakukan|berlangsung} {later}.',
  'Laporan hasil coklit disampaikan kepada PPK {pada |}{later}.',
  'Pencermatan hasil coklit {berlangsung|dilakukan} {later}.',
  'Usai coklit, PPS {menyusun|merekapitulasi} daftar pemilih {pada |}{later}.',
  'Berita acara hasil coklit ditandatangani PPS pada {later}.',
  'Data coklit dibersihkan dari kegandaan {mulai |}{later}.',
];
const SERVICE = [
  'Masa kerja Pantarlih {adalah |}{service}.',
  'Pantarlih dengan masa kerja {two}, dimulai {service}, akan melakukan coklit.',
  'Pantarlih dengan masa kerja {two}, dimulai {service}.',
  'Pantarlih yang akan melakukan coklit {bertugas|bekerja} {selama {two}, |}{service}.',
  'Masa tugas Pantarlih {two}, dimulai {service}.',
  'Masa tugas {petugas coklit|petugas pencocokan dan penelitian} {adalah |}{service}.',
  'Pantarlih diangkat untuk masa kerja {service} dan bertugas melakukan coklit.',
  'Pantarlih bertugas membantu KPU dalam coklit dengan masa kerja {service}.',
  'Honor Pantarlih dibayarkan untuk masa kerja {service}.',
  'Pantarlih terpilih menjalankan masa bakti {service}.',
  'SK Pantarlih berlaku {service}.',
  'Pantarlih mengemban tugas coklit dengan masa kerja {two}, {service}.',
  'Masa kerja {two} bagi Pantarlih terhitung {service}, dan tugas utamanya coklit.',
  'Petugas coklit dikontrak {two}, {service}.',
  'Kontrak kerja petugas coklit berlaku {service}.',
  'Usia kerja Pantarlih hanya {two}, {service}, termasuk untuk coklit.',
];
const PROGRESS = [
  '{Mulai|Sejak|Dari} {sofar} coklit sudah mencapai {share} persen.',
  'Dari {startDay} sampai {today}, {coklit} {sudah|telah} mencapai {share} persen.',
  'Hingga {today}, {coklit} {sudah|baru|telah} mencapai {share} persen.',
  'Sejak {startDay} hingga {today}, {crew} {sudah|telah} mencoklit {many} pemilih.',
  'Capaian coklit {sampai|hingga|per} {today} {sebesar|mencapai} {share} persen.',
  'Sampai hari ini, {today}, {coklit} {sudah|telah} {menjangkau|mencapai} {share} persen.',
  'Coklit {telah|sudah} berlangsung {gone} hari.',
  '{coklit} belum selesai hingga {today}.',
  'Coklit yang dimulai {startDay} sudah berjalan {gone} hari dan mencapai {share} persen.',
  'Per {today}, progres coklit {mencapai|sudah} {share} persen.',
  'Data per {today} pukul 18.00 WIB menunjukkan coklit sudah {share} persen.',
  'Selama {sofar}, sebanyak {many} pemilih sudah dicoklit.',
  'Dalam kurun {sofar}, coklit telah menyasar {many} pemilih.',
  'Baru berjalan sejak {startDay}, coklit sudah {share} persen per {today}.',
  'Terhitung {sofar}, {share} persen warga sudah tercoklit.',
  'Dalam beberapa hari, {sofar}, petugas menuntaskan coklit di {many} rumah.',
];
const EVENTS = [
  'Bimtek {tata cara |}coklit bagi PPS {dilaksanakan|digelar} {pre}.',
  'Bimbingan teknis bagi Pantarlih yang akan melaksanakan coklit digelar {pre}.',
  'Pelantikan Pantarlih yang bertugas coklit dijadwalkan {pre}.',
  'Rekrutmen petugas coklit dibuka {pre}.',
  'Pendaftaran Pantarlih untuk coklit {dibuka|berlangsung} {pre}.',
  'Apel kesiapan coklit dilaksanakan {pre}.',
  'Sosialisasi coklit {digelar|dilaksanakan} {pre} di {kecamatan}.',
  'Monitoring coklit dilakukan {few} di tiga kecamatan.',
  'Rapat koordinasi persiapan coklit {digelar|berlangsung} {pre}.',
  'Setelah coklit, DPS diumumkan {later}.',
  'Coklit menjadi dasar penyusunan DPHP yang {disusun|direkapitulasi} {later}.',
  'Coklit adalah bagian dari penyusunan daftar pemilih yang berlangsung {whole}.',
  'Tahapan panjang menanti, mulai dari coklit {startDay}, kampanye, hingga pemungutan suara {voting}.',
  '{head} memantau coklit di rumah tokoh masyarakat, {today}.',
  'Kunjungan pemantauan coklit berlangsung {few}.',
  'Gerakan Coklit Serentak {digelar|dilaksanakan} satu hari, {startDay}.',
  'Pembekalan Pantarlih untuk coklit digelar {pre} di aula.',
  'Distribusi logistik coklit dilakukan {pre}.',
  'Pengawasan melekat Bawaslu atas coklit dijadwalkan {few}.',
  'Uji petik coklit oleh Bawaslu dilakukan {few}.',
  'Rapat evaluasi coklit {digelar|dilaksanakan} {few}.',
  'Supervisi coklit oleh KPU provinsi berlangsung {few}.',
  'Pengadaan stiker coklit ditargetkan selesai {pre}.',
  'Simulasi coklit digelar {pre}.',
  'Peluncuran coklit digelar {startDay} di pendopo.',
  'Tes tertulis calon petugas coklit digelar {pre}.',
  'Tahapan pemutakhiran berlangsung panjang, dari coklit {startDay} sampai penetapan DPT {voting}.',
  'Coklit dimulai {startDay}. Pemungutan suara {voting}.',
  'Coklit dimulai {startDay}. Pengumuman DPS berlangsung sampai {dpsEnd}.',
  'Pantarlih bekerja hingga {serviceEnd}. Coklit dimulai {startDay}.',
  'Coklit dimulai {startDay} dan laporan harian dikirim hingga {serviceEnd}.',
  'Coklit dimulai {startDay} pukul 08.00 hingga 16.00 WIB.',
  'Setelah coklit dimulai {startDay}, posko pindah memilih dibuka hingga {voting}.',
  'Pemetaan TPS untuk coklit dilakukan {pre}.',
  'Distribusi stiker dan formulir coklit ke kecamatan dilakukan {pre}.',
  'Uji coba e-Coklit digelar {pre}.',
  'Pelatihan aplikasi e-Coklit berlangsung {pre}.',
  'Evaluasi coklit digelar {later}.',
  'Pantarlih dilantik {pre} dan bertugas melakukan coklit sampai masa kerjanya habis {serviceEnd}.',
  'Laporan akhir coklit disampaikan ke KPU provinsi paling lambat {serviceEnd}.',
];
const COKTAS = [
  'Coktas {dilaksanakan|digelar|berlangsung} {full} di {kecamatan}.',
  'Coklit Terbatas {digelar|dilaksanakan} {full}.',
  'Pencocokan dan penelitian terbatas (coktas) {dilaksanakan|dilakukan} {full}.',
  'Pencocokan dan penelitian (coklit) data pemilih secara terbatas dilakukan {full}.',
  'Dalam rangka Pemutakhiran Data Pemilih Berkelanjutan (PDPB), coklit terbatas dilakukan {full}.',
  '{kpu} melakukan coktas PDPB triwulan ini {pada |}{full}.',
];
const REGIONS = [
  'KPU Kabupaten Lumajang',
  'KPU Kota Surabaya',
  'KPU Kabupaten Sragen',
  'KPU Kota Palembang',
  'KPU Provinsi Bali',
  'KPU Kabupaten Bima',
];
const ELSEWHERE = [
  '{other} melaksanakan coklit {full}.',
  '{other} mengumumkan coklit {berlangsung|digelar} {full}.',
  'Coklit di {otherPlace} {berlangsung|digelar|dilaksanakan} {full}.',
  '{other} memperpanjang coklit hingga {serviceEnd}.',
  '{other} menunda coklit karena banjir.',
  'Di {otherPlace} coklit {berlangsung|digelar} {full}.',
  'Coklit {berlangsung|digelar} {full} di {otherPlace}.',
];

function otherSlots(world: World, day: string): Slots {
  const { chance, coklit } = world;
  const { start, end } = coklit;
  const slots = slotsOf(world, day);
  const days = daysOf(coklit);
  const fewFrom = addDays(start, chance.int(0, Math.max(1, days - 8)));
  const few = { start: fewFrom, end: addDays(fewFrom, chance.int(1, 6)) };
  const span = (from: string, by: number, length: number): Span => ({
    start: addDays(from, by),
    end: addDays(from, by + length),
  });
  const other = chance.pick(REGIONS);
  return {
    ...slots,
    spot: () =>
      chance.pick([
        'Lapas Kelas IIB',
        'rumah tahanan negara',
        'Rutan Kelas IIB',
        'Pondok Pesantren',
        'RSUD',
        'Desa Sidodadi',
        'Kelurahan Karangrejo',
        'Kecamatan Tegalsari',
        'TPS 5 Desa Sukamaju',
        'rumah sakit',
        'panti jompo',
        'lapas dan rutan',
        'Dusun Krajan',
        'RT 02 RW 05',
        'asrama mahasiswa',
        'panti asuhan',
        'kampung nelayan',
        'perumahan elite',
        'wilayah perbatasan',
      ]),
    house: () =>
      chance.pick([
        'Lapas Kelas IIB',
        'Rutan Kelas IIB',
        'pondok pesantren',
        'RSUD',
        'panti jompo',
        'rumah sakit jiwa',
      ]),
    few: () => spellSpan(chance, few),
    fewStart: () => spellDay(chance, few.start),
    fewEnd: () => spellDay(chance, few.end),
    later: () => spellSpan(chance, span(end, chance.int(2, 20), chance.int(1, 8))),
    service: () => {
      const joint = chance.pick([' sampai ', ' hingga ', ' s.d. ', ' sampai dengan ']);
      return `${chance.pick(['', '', 'dari ', 'sejak ', 'mulai '])}${spellDay(chance, start)}${joint}${spellDay(chance, addDays(end, chance.pick([1, 1, 28, 30])))}`;
    },
    two: () => chance.pick(['dua bulan', '2 bulan', '2 (dua) bulan', 'satu bulan', '1 bulan']),
    sofar: () => spellSpan(chance, { start, end: addDays(start, 3) }),
    startDay: () => spellDay(chance, start),
    today: () => spellDay(chance, day),
    share: () => String(chance.int(12, 99)),
    gone: () => String(Math.max(2, daysBetween(start, day))),
    pre: () => spellSpan(chance, span(start, -chance.int(4, 12), chance.int(1, 3))),
    whole: () => spellSpan(chance, span(start, -24, 110)),
    voting: () => spellDay(chance, addDays(end, 160)),
    dpsEnd: () => spellDay(chance, addDays(end, 30)),
    serviceEnd: () => spellDay(chance, addDays(end, chance.int(5, 28))),
    other: () => other,
    otherPlace: () => other.replace('KPU ', ''),
    full: () => spellSpan(chance, span(start, chance.pick([0, 1, 7]), chance.int(15, 32))),
    lone: () => spellDay(chance, end),
  };
}

type When = Parameters<typeof dayOfPost>[1];

function beside(world: World, templates: readonly string[], when: When, title?: string): CasePost {
  const { chance } = world;
  const day = dayOfPost(world, when);
  return postOf(world, day, sentence(chance, templates, otherSlots(world, day)), {
    title: title ?? chance.pick(['Kabar dari kantor', 'Pengumuman', 'Pemutakhiran Data Pemilih']),
  });
}

/** Alone it gives nothing, beside an announcement it changes nothing. */
function changesNothing(world: World, templates: readonly string[], when: When, title?: string): Scenario {
  const post = beside(world, templates, when, title);
  return world.chance.percent(50) ? nothing(world, [post]) : runs(world, [plainAnnouncement(world), post]);
}

export const part = (world: World): Scenario => changesNothing(world, PARTS, 'during');
export const result = (world: World): Scenario =>
  changesNothing(world, RESULTS, world.chance.percent(50) ? 'late' : 'during');
export const service = (world: World): Scenario =>
  changesNothing(world, SERVICE, world.chance.percent(70) ? 'before' : 'during');
export const progress = (world: World): Scenario => changesNothing(world, PROGRESS, 'during');
export const event = (world: World): Scenario =>
  changesNothing(world, EVENTS, world.chance.percent(50) ? 'before' : 'during');
export const coktas = (world: World): Scenario =>
  changesNothing(world, COKTAS, 'before', world.chance.pick(['Coktas', 'Pengumuman']));
export const elsewhere = (world: World): Scenario => changesNothing(world, ELSEWHERE, 'before', 'Kabar');

/** A post that changes no period, to stand between others. */
export const harmless = (world: World): CasePost =>
  beside(world, world.chance.pick([PARTS, RESULTS, SERVICE, PROGRESS, EVENTS]), 'during');

const RECAP = [
  '{Coklit} {telah|sudah} {selesai|rampung|tuntas} dilaksanakan {full}.',
  '{Coklit} yang {telah |}{berlangsung|dilaksanakan} {full} {telah|sudah} {selesai|rampung|tuntas}.',
  '{kpu} {telah|sudah} {menyelesaikan|menuntaskan} {coklit} {full}.',
  '{crew} telah melakukan {coklit} {full}.',
  '{full} lalu, {crew} telah melakukan {coklit}.',
  'Sebelumnya {coklit} telah dilaksanakan {full}.',
  '{Coklit} telah dimulai {at}{start} dan berakhir {at}{end}.',
  '{Coklit} telah usai. Tahapan itu telah berlangsung {full}.',
];

/** Told when it was over. */
export function recap(world: World): Scenario {
  const { chance, coklit } = world;
  const day = dayOfPost(world, 'after');
  const slots = {
    ...slotsOf(world, day),
    full: () => `${chance.pick(['', 'mulai ', 'sejak ', 'pada '])}${spellSpan(chance, coklit)}`,
  };
  const post = postOf(world, day, sentence(chance, RECAP, slots), {
    title: chance.pick(['Coklit Selesai', 'Coklit Tuntas 100 Persen', 'Kabar dari kantor']),
    alone: chance.percent(50),
  });
  return runs(world, chance.percent(50) ? [post] : [plainAnnouncement(world), post]);
}

const LAST_DAY = [
  '{Coklit} {akan |}berakhir {at}{lone}.',
  'Masa coklit {akan |}{berakhir|selesai} {at}{lone}.',
  '{Coklit} berlangsung hingga {lone}.',
  'Warga diminta melapor sebelum masa coklit berakhir {at}{lone}.',
  'Tanggal {lone} merupakan hari terakhir coklit.',
  '{lone} adalah hari terakhir coklit.',
  'Batas akhir {coklit} {adalah |}{lone}.',
  '{Coklit} dijadwalkan rampung {at}{lone}.',
  'Waktu coklit tersisa {left} hari lagi.',
];

/** The end alone, beside the announcement. */
export function lastDay(world: World): Scenario {
  const { chance, coklit } = world;
  const day = dayOfPost(world, 'during');
  const left = daysBetween(day, coklit.end);
  const slots = { ...otherSlots(world, day), left: () => String(left) };
  const post = postOf(world, day, sentence(chance, LAST_DAY, slots), {
    title: 'Pemutakhiran Data Pemilih',
    alone: chance.percent(50),
  });
  return runs(world, [plainAnnouncement(world), post]);
}

const PLAIN_SLIP = [
  '{Coklit} {will} {slip}.',
  'Jadwal {coklit}: {slip}.',
  '{kpu} akan melaksanakan {coklit} mulai {slip}.',
];

/** A slip of the pen that nothing mends: shown as unconfirmed, never counted. */
export function slip(world: World): Scenario {
  const { chance, coklit, place } = world;
  const day = dayOfPost(world, 'before');
  const words = (of: string): string => spellDay(chance, of, true, 'words');
  const [spelled, kept] = chance.pick([
    () => {
      const from = `${weekdayName(chance, addDays(coklit.start, chance.int(1, 6)))}, ${words(coklit.start)}`;
      return [`${from} hingga ${words(coklit.end)}`, coklit] as const;
    },
    () => [`${words(coklit.end)} hingga ${words(coklit.start)}`, coklit] as const,
    () => {
      const short = { start: coklit.start, end: addDays(coklit.start, chance.int(3, 12)) };
      return [spellSpan(chance, short), short] as const;
    },
    () => {
      const long = { start: coklit.start, end: addDays(coklit.start, chance.int(62, 120)) };
      return [spellSpan(chance, long), long] as const;
    },
    () => {
      const length = spellDays(chance, daysOf(coklit) + chance.int(5, 9));
      return [`${words(coklit.start)} sampai ${words(coklit.end)} selama ${length}`, coklit] as const;
    },
  ])();
  const text = sentence(chance, PLAIN_SLIP, { ...slotsOf(world, day), slip: () => spelled });
  const post = postOf(world, day, text, { title: 'Jadwal Tahapan', alone: true });
  return { place, posts: [post], periods: [], unconfirmed: [written(kept)] };
}
