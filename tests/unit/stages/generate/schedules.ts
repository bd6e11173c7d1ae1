import { addDays } from '../../../../lib/dates/calendar';
import type { Chance } from './chance';
import { nothing, runs, type Scenario } from './scenario';
import { mannerOf, type Span, spellDay, spellSpan } from './spell';
import { dayOfPost, postOf, type World } from './world';

/** Schedules: a table, a list or a form, in every way in which its cells come apart. */

const COKLIT = [
  'Coklit',
  'Pencocokan dan Penelitian',
  'Pencocokan dan penelitian (Coklit)',
  'Pencocokan dan Penelitian (Coklit) Data Pemilih',
  'Pelaksanaan Coklit',
  'Pelaksanaan pencocokan dan penelitian data pemilih',
  'Coklit data pemilih',
  'Coklit oleh Pantarlih',
  'Pelaksanaan coklit oleh Pantarlih',
];

interface Row {
  label: string;
  span: Span;
}

function rowsOf({ chance, coklit }: World, withCoklit: boolean): Row[] {
  const row = (label: string, from: string, by: number, days: number): Row => ({
    label,
    span: { start: addDays(from, by), end: addDays(from, by + days) },
  });
  const before = [
    row('Pembentukan Pantarlih', coklit.start, -25, 20),
    row('Bimbingan teknis Pantarlih', coklit.start, -4, 1),
    row('Pengumuman pendaftaran Pantarlih', coklit.start, -30, 6),
    row('Penyerahan DP4', coklit.start, -60, 30),
  ];
  const after = [
    row('Penyusunan daftar pemilih hasil pemutakhiran', coklit.end, 1, 7),
    row('Rekapitulasi daftar pemilih hasil pemutakhiran tingkat desa/kelurahan', coklit.end, 8, 2),
    row('Rekapitulasi DPHP tingkat kecamatan', coklit.end, 11, 2),
    row('Penetapan DPS', coklit.end, 16, 2),
    row('Pengumuman DPS', coklit.end, 20, 9),
    row('Masa kerja Pantarlih', coklit.start, 0, 58),
    row('Tanggapan dan masukan masyarakat atas DPS', coklit.end, 20, 15),
    row('Rekapitulasi hasil coklit', coklit.end, 2, 3),
  ];
  const some = (rows: Row[], most: number): Row[] => {
    const from = chance.int(0, rows.length - 1);
    return rows.slice(from, from + chance.int(0, most));
  };
  const own = withCoklit ? [{ label: chance.pick(COKLIT), span: coklit }] : [];
  return [...some(before, 2), ...own, ...some(after, 3)];
}

/** Cells of a row: a label, then two days or one range. */
function cells(chance: Chance, { label, span }: Row, two: boolean, manner = mannerOf(chance)): string[] {
  if (!two) return [label, spellSpan(chance, span)];
  return [label, spellDay(chance, span.start, true, manner), spellDay(chance, span.end, true, manner)];
}

const letter = (at: number): string => String.fromCharCode(97 + at);

function table(world: World, rows: Row[]): string {
  const { chance } = world;
  const two = chance.percent(60);
  const manner = chance.pick([mannerOf(chance), 'words', 'words'] as const);
  const numbered = chance.percent(55);
  const heads = [
    ...(numbered ? ['No'] : []),
    chance.pick(['Tahapan', 'Kegiatan', 'Uraian']),
    ...(two
      ? chance.pick([
          ['Awal', 'Akhir'],
          ['Mulai', 'Selesai'],
          ['Tanggal Mulai', 'Tanggal Selesai'],
        ])
      : ['Jadwal']),
  ];
  const lines = rows.map((row, at) => [
    ...(numbered ? [chance.pick([`${at + 1}`, `${at + 1}.`])] : []),
    ...cells(chance, row, two, manner),
  ]);
  if (chance.percent(50)) lines.unshift(heads);
  const [cell, line] = chance.pick([
    [' | ', '\n'],
    [' | ', '\n'],
    ['|', '\n'],
    ['\t', '\n'],
    ['\t', '\n'],
    ['   ', '\n'],
    ['  ', '\n'],
    ['\n', '\n'],
    ['\n', '\n\n'],
    [' ', '\n'],
    [' ', ' '],
    ['  ', '  '],
    [' | ', ' | '],
    ['; ', '\n'],
  ] as const);
  const edge = cell === ' | ' && chance.percent(40) ? '| ' : '';
  return lines.map((one) => `${edge}${one.join(cell)}${edge ? ' |' : ''}`).join(line);
}

function list(world: World, rows: Row[]): string {
  const { chance } = world;
  const mark = chance.pick([
    (at: number) => `${at + 1}. `,
    (at: number) => `${at + 1}) `,
    (at: number) => `${letter(at)}. `,
    (at: number) => `${letter(at)}) `,
    () => '- ',
    () => '• ',
    () => '',
  ]);
  const joint = chance.pick([': ', ': ', ' : ', ', ', ' – ', ' ', ' (']);
  const end = joint === ' (' ? ')' : chance.pick(['', '', ';', '.']);
  const line = chance.pick(['\n', '\n', ' ']);
  if (joint === ': ' && line === '\n' && chance.percent(15))
    return rows.map((row) => `${spellSpan(chance, row.span)}: ${row.label}`).join('\n');
  return rows
    .map((row, at) => `${mark(at)}${row.label}${joint}${spellSpan(chance, row.span)}${end}`)
    .join(line);
}

function form(world: World, { label, span }: Row): string {
  const { chance } = world;
  const colon = chance.pick([' : ', ': ', '\t: ']);
  const line = chance.pick(['\n', '\n', ' ', ' / ']);
  const manner = chance.pick(['words', 'weekday', 'clerk'] as const);
  const [from, to] = [spellDay(chance, span.start, true, manner), spellDay(chance, span.end, true, manner)];
  const joint = chance.pick([' s.d. ', ' s/d ', ' sampai dengan ', ' - ', ' hingga ']);
  const dates = chance.pick([
    [
      `${chance.pick(['Hari, tanggal', 'Hari/Tanggal', 'Tanggal', 'Waktu', 'Waktu Pelaksanaan', 'Jadwal'])}${colon}${from}${joint}${to}`,
    ],
    [`Tanggal mulai${colon}${from}`, `Tanggal selesai${colon}${to}`],
    [`Mulai${colon}${from}`, `Selesai${colon}${to}`],
    [`Awal${colon}${from}`, `Akhir${colon}${to}`],
  ]);
  const place = [
    `Tempat${colon}${chance.pick(['Rumah warga', 'Seluruh desa', 'Wilayah kerja masing-masing'])}`,
  ];
  return [
    `${chance.pick(['Kegiatan', 'Nama kegiatan', 'Tahapan', 'Uraian'])}${colon}${label}`,
    ...dates,
    ...(chance.percent(50) ? place : []),
  ].join(line);
}

function scheduleOf(world: World, withCoklit: boolean): Scenario {
  const { chance, election } = world;
  const rows = rowsOf(world, withCoklit);
  const row = rows.find(({ span }) => span === world.coklit);
  const body =
    row && chance.percent(25)
      ? form(world, row)
      : chance.percent(60)
        ? table(world, rows)
        : list(world, rows);
  const day = dayOfPost(world, 'before');
  const opening = chance.pick([
    '',
    'Jadwal tahapan:\n',
    'Berikut jadwal tahapan pemutakhiran data pemilih.\n',
    `Tahapan dan Jadwal ${election}\n`,
    'Berikut jadwalnya:\n',
  ]);
  const post = postOf(world, day, opening + body, {
    alone: true,
    title: chance.pick(['Jadwal Tahapan', 'Pengumuman', `Tahapan ${election}`]),
  });
  return withCoklit ? runs(world, [post]) : nothing(world, [post]);
}

export const schedule = (world: World): Scenario => scheduleOf(world, true);
export const scheduleWithoutCoklit = (world: World): Scenario => scheduleOf(world, false);
