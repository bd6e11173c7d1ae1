import { addDays, addMonths, daysBetween, parts } from '../../../../lib/dates/calendar';
import type { CasePost } from '../case';
import { type Chance, fill, type Slots, sentence } from './chance';
import { exactLength, roughLength, type Span, spellDay, spellSpan } from './spell';

/** An office, a Coklit of its, and what its posts have in common. */
export interface World {
  chance: Chance;
  /** What `place` is for the judge: 'Probolinggo'. */
  place: string;
  /** 'Kabupaten Probolinggo'. */
  region: string;
  host: string;
  coklit: Span;
  election: string;
  /** A post whose day is not known states its years. */
  undated?: boolean;
}

const OFFICES = [
  'Kabupaten Probolinggo',
  'Kabupaten Probolinggo',
  'Kabupaten Probolinggo',
  'Kabupaten Sleman',
  'Kabupaten Wonosobo',
  'Kabupaten Lombok Timur',
  'Kabupaten Tana Toraja',
  'Kabupaten Ogan Ilir',
  'Kabupaten Sumba Barat Daya',
  'Kota Blitar',
  'Kota Pontianak',
  'Kota Tidore Kepulauan',
];
const ELECTIONS = ['Pilkada', 'Pemilu', 'Pemilihan Serentak', 'Pilkada Serentak'];

export function worldOf(chance: Chance): World {
  const region = chance.pick(OFFICES);
  const place = region.replace(/^(Kabupaten|Kota) /, '');
  const host = `${region.startsWith('Kota') ? 'Kota' : 'Kab'}-${place.toLowerCase().replaceAll(' ', '')}.kpu.go.id`;
  const start = addDays(chance.percent(45) ? '2028-01-20' : '2018-01-05', chance.int(0, 3200));
  const month = addMonths(start, 1);
  const end = chance.percent(55)
    ? chance.pick([month, addDays(month, -1), addDays(month, 1), addDays(start, 29), addDays(start, 30)])
    : addDays(start, chance.int(15, 58));
  return { chance, place, region, host, coklit: { start, end }, election: electionOf(chance, start) };
}

function electionOf(chance: Chance, start: string): string {
  return `${chance.pick(ELECTIONS)} ${parts(addDays(start, 160)).year}`;
}

/** A day for a post: before the start, or while Coklit runs, or after its end. */
export function dayOfPost({ chance, coklit }: World, when: 'before' | 'during' | 'late' | 'after'): string {
  const { start, end } = coklit;
  if (when === 'before') return addDays(start, -chance.int(2, chance.percent(70) ? 14 : 70));
  if (when === 'late') return addDays(end, -chance.int(0, 6));
  if (when === 'after') return addDays(end, chance.int(1, 25));
  return addDays(start, chance.int(1, Math.max(1, Math.floor(daysBetween(start, end) * 0.7))));
}

/** Whether a post of that day may leave out the years of these days: a reader of that week understands them. */
export function needsNoYear(day: string, ...others: string[]): boolean {
  return others.every(
    (other) => Math.abs(daysBetween(day, other)) <= 60 && parts(other).year === parts(day).year,
  );
}

/** The slots that nearly every template takes. `day` is the post's own. */
export function slotsOf(world: World, day: string, span: Span = world.coklit): Slots {
  const { chance, region, election } = world;
  const yearless = !world.undated && needsNoYear(day, span.start, span.end);
  const will = day < span.start;
  const say = (template: string): string => fill(chance, template, slots);
  const plural = (): string => chance.pick(['1.812', '953', '2.140', '753', '4.006']);
  const slots: Slots = {
    kpu: () =>
      chance.pick([
        `KPU ${region}`,
        `KPU ${region}`,
        `Komisi Pemilihan Umum (KPU) ${region}`,
        'KPU',
        'Komisi Pemilihan Umum',
      ]),
    region: () => region,
    election: () => election,
    crew: () =>
      say(
        '{Pantarlih|Pantarlih|Petugas Pemutakhiran Data Pemilih (Pantarlih)|petugas Pantarlih|para Pantarlih|sebanyak {many} Pantarlih|petugas pencocokan dan penelitian}',
      ),
    many: plural,
    // What is called Coklit in the middle of a sentence.
    coklit: () =>
      say(
        '{coklit|Coklit|Coklit|coklit data pemilih|pencocokan dan penelitian (coklit)|pencocokan dan penelitian (Coklit) data pemilih|Pencocokan dan Penelitian (Coklit)|pencocokan dan penelitian data pemilih|coklit {election}}',
      ),
    Coklit: () => say('{|||kegiatan |tahapan |proses |pelaksanaan |masa }{coklit}'),
    // What stands between Coklit and its days, and changes no subject.
    between: () =>
      chance.percent(70)
        ? say('{where}')
        : say(
            ' {oleh Pantarlih|oleh petugas pemutakhiran data pemilih (Pantarlih)|yang dilakukan Pantarlih|oleh Panitia Pemungutan Suara (PPS) dan Pantarlih|secara serentak di seluruh Indonesia}',
          ),
    will: () =>
      say(
        will
          ? '{akan berlangsung|akan dilaksanakan|akan digelar|akan dilakukan|dijadwalkan|dijadwalkan berlangsung|berlangsung|dilaksanakan|dilakukan|digelar|bakal digelar|akan dimulai|direncanakan|diselenggarakan}'
          : '{berlangsung|dilaksanakan|digelar|dilakukan|sedang berlangsung|tengah berlangsung|diselenggarakan|berjalan}',
      ),
    // What is still to come, in a post that can say so.
    akan: () => (will ? chance.pick(['akan ', 'akan ', 'segera ', '']) : ''),
    starts: () =>
      say(
        will
          ? '{dimulai|akan dimulai|mulai dilaksanakan|resmi dimulai|dijadwalkan dimulai}'
          : '{dimulai|telah dimulai|sudah dimulai|mulai dilaksanakan|resmi dimulai}',
      ),
    begins: () => say(will ? '{akan memulai|memulai}' : '{telah memulai|memulai}'),
    lead: () =>
      say(
        '{||mulai |mulai |mulai tanggal |sejak |dari |dari tanggal |pada |pada tanggal |tanggal |terhitung mulai |terhitung sejak tanggal |selama periode }',
      ),
    bare: () => spellSpan(chance, span, yearless),
    range: () => afterLead(say('{lead}'), spellSpan(chance, span, yearless)),
    start: () => spellDay(chance, span.start, !yearless || chance.percent(65)),
    end: () => spellDay(chance, span.end, !yearless || chance.percent(65)),
    length: () => roughLength(chance, span),
    exact: () => exactLength(chance, span),
    at: () => say('{pada |pada |tepat pada |}'),
    where: () =>
      chance.percent(60)
        ? ''
        : say(
            ' {di seluruh wilayah {region}|di {region}|di {many} tempat pemungutan suara (TPS)|di {many} TPS|di semua desa dan kelurahan|di 24 kecamatan|secara door to door|dari rumah ke rumah|terhadap 874.512 pemilih|untuk {election}|dengan aplikasi e-Coklit}',
          ),
    law: () =>
      say(
        '{PKPU Nomor {law1} Tahun {lawyear}|Peraturan KPU Nomor {law1} Tahun {lawyear} tentang Tahapan dan Jadwal {election}|Keputusan KPU Nomor {law2} Tahun {lawyear}|jadwal yang ditetapkan KPU RI|surat dinas KPU RI Nomor {law2}/PL.02.1-SD/14/{lawyear}}',
      ),
    law1: () => String(chance.int(2, 12)),
    law2: () => String(chance.int(27, 799)),
    lawyear: () => String(parts(span.start).year - chance.int(0, 1)),
    said: () => chance.pick(['kata', 'ujar', 'jelas', 'terang', 'tutur']),
    head: () =>
      say(
        '{Ketua KPU {region}|Ketua KPU|Komisioner KPU {region} Divisi Perencanaan, Data, dan Informasi|Sekretaris KPU {region}}',
      ),
    kecamatan: () => `Kecamatan ${chance.pick(['Sumbermulyo', 'Mekarsari', 'Tegalsari', 'Wonorejo'])}`,
    desa: () => `Desa ${chance.pick(['Sidodadi', 'Sukamaju', 'Karangrejo', 'Banjarsari'])}`,
  };
  return slots;
}

/** "Mulai tanggal Senin" is what nobody writes. */
function afterLead(lead: string, days: string): string {
  return (/^\(?\d/.test(days) ? lead : lead.replace(/tanggal $/, '')) + days;
}

/** Sentences beside the matter: none of their days is Coklit's. */
export function aside(world: World, day: string): string {
  const { chance, coklit } = world;
  const off = (from: string, by: number): string => spellDay(chance, addDays(from, by));
  const span = (from: string, by: number, days: number): string =>
    spellSpan(chance, { start: addDays(from, by), end: addDays(from, by + days) });
  return sentence(chance, chance.percent(55) ? PLAIN : DATED, {
    ...slotsOf(world, day),
    bimtek: () => span(coklit.start, -chance.int(4, 9), chance.int(1, 2)),
    sworn: () => off(coklit.start, -chance.int(0, 3)),
    dps: () => span(coklit.end, chance.int(20, 60), 9),
    list: () => span(coklit.end, chance.int(2, 8), 5),
    voting: () => off(coklit.end, chance.int(120, 300)),
    open: () => span(coklit.start, -chance.int(14, 25), 6),
    service: () => spellSpan(chance, { start: coklit.start, end: addDays(coklit.end, chance.int(1, 28)) }),
  });
}

const PLAIN = [
  '{Warga|Masyarakat} {diminta|diimbau} menyiapkan KTP elektronik dan Kartu Keluarga (KK).',
  'Petugas dilengkapi surat tugas, tanda pengenal, dan atribut lain.',
  'Setiap rumah yang sudah didata akan ditempeli stiker.',
  '{crew} akan mendatangi warga dari pintu ke pintu.',
  'Kegiatan coklit bertujuan memastikan setiap warga yang memenuhi syarat terdaftar sebagai pemilih.',
  'Jumlah TPS di {region} sebanyak {many}.',
  '"Kami berharap warga menerima petugas dengan baik," {said} {head}.',
  'Dasar hukumnya adalah {law}.',
  'PPK dan PPS diminta mendampingi petugas di lapangan.',
  'Honor petugas sebesar Rp1.000.000 dibayarkan melalui rekening.',
  'Rapat berlangsung pukul 09.00-11.30 WIB di aula.',
  'Petugas menggunakan formulir Model A-Daftar Pemilih.',
  'Baca juga: {kpu} Gelar Sosialisasi Pendidikan Pemilih.',
  'Informasi lebih lanjut dapat diperoleh di kantor KPU {region}, hari kerja pukul 08.00-16.00 WIB.',
];
const DATED = [
  'Sebelumnya, {kpu} menggelar bimbingan teknis (bimtek) bagi PPK dan PPS pada {bimtek}.',
  'Bimtek Pantarlih {dilaksanakan|digelar} {bimtek} di masing-masing kecamatan.',
  'Pantarlih dilantik serentak pada {sworn}.',
  'Pelantikan Pantarlih dilakukan pada {sworn} di balai desa.',
  'Pendaftaran Pantarlih dibuka {open}.',
  'Daftar Pemilih Sementara (DPS) akan diumumkan pada {dps}.',
  'Pemungutan suara {election} digelar pada {voting}.',
  'Masa kerja Pantarlih adalah {service}.',
  'Rekapitulasi daftar pemilih tingkat desa dijadwalkan {list}.',
  'Pemilih adalah warga yang genap berusia 17 tahun pada {voting}.',
  'Bawaslu membuka posko pengaduan pada {open}.',
  'Kirab {election} tiba di alun-alun pada {sworn}.',
  'Petugas tetap terikat kontrak {service}.',
];

/** How the body opens: a dateline with the post's day, one without, or none. */
export function dateline(world: World, day: string): string {
  const { chance, host, place } = world;
  const date = spellDay(
    chance,
    day,
    true,
    chance.pick(['words', 'words', 'weekday', 'hyphen', 'slash', 'bracket']),
  );
  return chance.pick([
    '',
    '',
    `${host}, ${date}, `,
    `${host}, ${date}. `,
    `${host} – `,
    `${host}, `,
    `${place}, ${date} – `,
    `${place.toUpperCase()} – `,
    `${place} (${date}) - `,
  ]);
}

const TITLES = [
  'Kabar dari kantor',
  'Pengumuman',
  'Sosialisasi Pemutakhiran Data Pemilih',
  'Ayo Sukseskan Coklit',
  'Coklit {election}',
  'KPU {region} Siap Laksanakan Coklit',
  'Jelang Coklit, KPU {region} Matangkan Persiapan',
  'Pantarlih Turun ke Rumah Warga',
];

/** A whole post around its own sentences, which stand together; asides come before and after them. */
export function postOf(
  world: World,
  day: string,
  matter: string,
  { title, alone = false }: { title?: string; alone?: boolean } = {},
): CasePost {
  const { chance } = world;
  const before = alone || chance.percent(65) ? [] : [aside(world, day)];
  const after = alone ? [] : Array.from({ length: chance.pick([0, 0, 1, 1, 2]) }, () => aside(world, day));
  const opening = before.length || /^[A-Z"“]/.test(matter) ? dateline(world, day) : '';
  const text = opening + [...before, matter, ...after].join(chance.percent(15) ? '\n' : ' ');
  const known = world.undated ? { day: null, seen: day } : { day };
  return { ...known, text, title: title ?? fill(chance, chance.pick(TITLES), slotsOf(world, day)) };
}
