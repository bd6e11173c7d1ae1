import { OTHER_NAMES, PROVINCES, regionName } from '../regions';
import type { Placed, Sentence } from './sentences';

/** Up to four words, the most that a region's name has; which of them are one, the list tells. */
const WORDS = String.raw`(?=(\p{L}[\p{L}-]*(?:\s+\p{L}[\p{L}-]*){0,3}))`;
/** Between the ranks of a regency and of the city of its name: "Kab/Kota Malang", "Kota dan Kabupaten Malang". */
const BOTH = String.raw`\s{0,2}(?:\/|&|dan)\s{0,2}`;
const RANK = String.raw`(?:kab(?:upaten|\.)?${BOTH}kota|kota${BOTH}kab(?:upaten|\.)?|kabupaten|kab\.?|kota(?:madya)?|provinsi|prov\.?|propinsi|daerah)(?:\s+adm(?:inistrasi|\.)?)?(?:[\s-]+|(?<=\.))`;
/** Said of an office, a regency, or a province: whom a post is by or about. */
const OFFICE = new RegExp(
  String.raw`\b(?:(?:kpud?|kip|bawaslu|panwaslih|polres(?:ta)?|kejari|dprd|pemkab|pemkot|bupati|wali\s?kota)[\s-]+(?:${RANK})?|${RANK})${WORDS}`,
  'giu',
);
const THERE = new RegExp(
  String.raw`\b(?:di|se|wilayah|untuk|warga|masyarakat|coklit|pantarlih|ppdp)[\s-]+(?:wilayah\s+|seluruh\s+)?${WORDS}`,
  'giu',
);
/** A regency that the list lacks, as new ones will be. */
const UNLISTED = /\b[Kk]ab(?:upaten|\.)\s+(?!Kota\b|Se\b|Dan\b|Setempat\b)(\p{Lu}\p{Ll}+)/gu;
const HOST = /\b(kab|kota)-?([a-z][a-z-]*)\.\s?kpu\.?\s?,?go/giu;
const OPENING = new RegExp(String.raw`^\s*${WORDS}`, 'gu');

/** To whom a sentence gives what it tells: our regency or city, another, or nobody named. */
export type Belonging = 'ours' | 'other' | 'unnamed';

const KNOWN = new Map<string, Belonging>();

/** Whom a sentence names. A province that holds `place` is not another one. @rule 5 */
export function belonging(text: string, place: string | undefined): Belonging {
  if (!place || !/\p{Lu}|kpu/u.test(text)) return 'unnamed';
  const key = `${place}\n${text}`;
  const known = KNOWN.get(key) ?? named(text, place);
  if (KNOWN.size > 300) KNOWN.clear();
  KNOWN.set(key, known);
  return known;
}

function named(text: string, place: string): Belonging {
  if (isOfAnother(text, place)) return 'other';
  const names = [...officesIn(text), ...regionsAt(text, THERE)];
  if (names.some((name) => holds(name, place)) || namesOwn(text, place)) return 'ours';
  return names.length > 0 ? 'other' : 'unnamed';
}

const OWN = new Map<string, RegExp>();
/** Said right before a name, of the regency or of the city of that name. */
const OF_REGENCY = String.raw`(?:kab(?:upaten|\.)?|pemkab|bupati)`;
const OF_CITY = '(?:kota(?:madya)?|pemkot)';

/**
 * Whether our name stands anywhere, by any that it has; not that of the city beside our regency, or the regency around
 * our city, nor a longer one ("Bandung Barat", "Padang Pariaman").
 */
function namesOwn(text: string, place: string): boolean {
  for (const { index, 0: name } of text.matchAll(ownName(place))) {
    const before = text
      .slice(Math.max(0, index - NEAR), index)
      .split(/[\s-]/)
      .filter(Boolean);
    const after = text.slice(index + name.length, index + name.length + NEAR).split(/[\s-]/);
    const [, second, third, fourth] = after.map((word) => word.match(/^\p{L}+/u)?.[0] ?? '');
    const leads = [before.slice(-1), before.slice(-2)].map((words) => [...words, name]);
    const ends = after[0] === '' ? [[second], [second, third], [second, third, fourth]] : [];
    const longer = [...leads, ...ends.map((words) => [name, ...words])].map((words) => words.join(' '));
    if (longer.every((words) => provinceOf(words) === undefined || isSame(words, name))) return true;
  }
  return false;
}

/** Words of one name stand within so many UTF-16 units. */
const NEAR = 40;

function ownName(place: string): RegExp {
  const known = OWN.get(place);
  if (known) return known;
  const rank = OF_RANK.exec(plain(place))?.[1];
  const name = plain(place).replace(OF_RANK, '');
  const names = [name, ...[...OTHER_NAMES].flatMap(([today, others]) => (isSame(today, name) ? others : []))];
  const spaced = names
    .map((each) =>
      escaped(each)
        .replace(/[\s-]+/g, String.raw`[\s-]*`)
        .replace(/^kepulauan/i, String.raw`kep(?:ulauan|\.)?`),
    )
    .join('|');
  const [mine, other] = rank === 'kota' ? [OF_CITY, OF_REGENCY] : [OF_REGENCY, OF_CITY];
  const own = new RegExp(
    String.raw`${rank ? String.raw`(?<!(?<!\b${mine}${BOTH})\b${other}[\s-]{0,3})` : ''}\b(?:${spaced})\b`,
    'giu',
  );
  OWN.set(place, own);
  return own;
}

const COKLIT_THERE = new RegExp(
  String.raw`(?:coklit|penelitian\)?)\s+(?:data\s+pemilih\s+)?di\s+(?:${RANK})?${WORDS}`,
  'giu',
);
const RANKED_THERE = new RegExp(String.raw`\bdi\s+${RANK}${WORDS}`, 'giu');
const SPEAKER = new RegExp(
  String.raw`\b(?:kpud?|kip|komisi\s+(?:pemilihan\s+umum|independen\s+pemilihan))\s+(?:\(k(?:pu|ip)\)\s+)?(?:${RANK})?${WORDS}`,
  'giu',
);

/** After a dateline of ours: an office that speaks first, or a Coklit that is said to be elsewhere. */
function isOfAnother(text: string, place: string): boolean {
  const there = regionsAt(text, COKLIT_THERE)[0] ?? regionsAt(text, RANKED_THERE)[0];
  if (there !== undefined)
    return (
      !holds(there, place) &&
      ![...regionsAt(text, THERE), ...regionsAt(text, RANKED_THERE)].some((name) => holds(name, place))
    );
  const speakers = regionsAt(text, SPEAKER);
  const others = [...speakers, ...regionsAt(text, OFFICE), ...regionsAt(text, THERE)];
  return speakers.length > 0 && !others.some((name) => holds(name, place));
}

/**
 * Whether a sentence that is not another region's as a whole gives one of its dates to another. The words between the
 * dates tell: those before a date, or those after it in a sentence that names no region before its first date.
 * @rule 5
 */
export function isElsewhere(
  { text, mentions }: Sentence,
  { from, to }: Placed,
  place: string | undefined,
): boolean {
  const first = mentions[0]?.from;
  if (mentions.length < 2 || first === undefined || belonging(text, place) === 'unnamed') return false;
  const isBefore = belonging(text.slice(0, first), place) !== 'unnamed';
  const own = isBefore
    ? text.slice(Math.max(0, ...mentions.map((one) => one.to).filter((end) => end <= from)), from)
    : text.slice(to, mentions.map((one) => one.from).find((start) => start >= to) ?? text.length);
  return belonging(own, place) === 'other';
}

/** Whom a post is by or about, from the first office, regency or province that it names. */
export function homeOf(texts: string[], place: string | undefined): Belonging {
  if (!place) return 'unnamed';
  const first = texts.flatMap(officesIn)[0];
  if (first === undefined) return 'unnamed';
  return holds(first, place) ? 'ours' : 'other';
}

/** Places within a regency that have a Coklit of some days of their own. */
const INSTITUTION =
  /(?<!\p{L})(?:di|ke|pada|bagi|terhadap|untuk|khusus|dalam|lingkungan|binaan|penghuni|santri|pasien)\s+(?:(?:dalam|lingkungan|wilayah|area|kawasan|warga|binaan|para|penghuni|seluruh|sejumlah|beberapa|dua|tiga|khusus)\s+){0,3}(?:lapas|lembaga\s+pemasyarakatan|rutan|rumah\s+(?:tahanan|sakit|dinas|jabatan|pribadi|susun)|rsud?|rusun|pondok|ponpes|pesantren|panti|asrama|kampus|apartemen|perumahan|kampung|kompleks|pulau|lokasi\s+khusus|loksus|tps\s+(?:lokasi\s+)?khusus|kediaman|barak|markas|sekolah|dusun|rt|rw|warga\s+binaan|santri|slb|disabilitas)(?!\p{L})/iu;
/** "di Desa Ngadisari", "di TPS 5": one of many, told by its name; not "di desa masing-masing". */
const NAMED =
  /(?<!\p{L})(?:PPS|Pantarlih)\s+(?:[Dd]esa|[Kk]elurahan)\s+\p{Lu}|(?<!\p{L})(?:[Dd][Ii]|[Ss][Ee]|[Pp][Aa][Dd][Aa]|[Ww][Ii][Ll][Aa][Yy][Aa][Hh])[\s-]+(?:[Ww]ilayah\s+|WILAYAH\s+|[Tt][Pp][Ss]\s+\d{1,3}\s+)?(?:(?:[Dd]esa|DESA|[Kk]elurahan|KELURAHAN|[Kk]el\.|[Kk]ecamatan|KECAMATAN|[Kk]ec\.|[Kk]ampung|[Nn]agari|[Gg]ampong|[Dd]istrik|[Pp]ekon|[Dd]usun)\s+(?!(?:[Ss]e|SE|[Dd]i|DI|[Dd]an|DAN|[Mm]asing|MASING|[Ss]etempat|SETEMPAT|[Yy]ang|YANG|[Kk]elurahan|KELURAHAN|[Dd]esa|DESA|[Pp]ada|PADA|[Oo]leh|OLEH)(?!\p{L}))\p{Lu}|(?:TPS|tps)\s+\d{1,3}(?![\d.]))/u;
const FEW =
  /(?<!\p{L})(?:di|pada|untuk)\s+(?:hanya\s+)?(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|beberapa|sejumlah|sebagian|salah\s+satu|\d)\s+(?:dari\s+\d+\s+)?(?:besar\s+|kecil\s+)?(?:desa|kelurahan|kecamatan|tps|wilayah|daerah|titik|lokasi|kampung|dusun|distrik|kawasan)(?!\p{L})/iu;
const AFFLICTED =
  /(?<!\p{L})[Dd]i\s+(?:sejumlah\s+|beberapa\s+|sebagian\s+)?(?:daerah|wilayah|kawasan|zona|lokasi|titik|permukiman)(?:-\p{L}+)?\s+(?!(?:ini|itu|tersebut|kerja|kerjanya|hukum|setempat|masing|lain\p{L}*|se|tugas|tugasnya|pemilihan|kita|kami|administrasi|yang|di|pada|dan|kabupaten|kota|provinsi|kecamatan|desa|kelurahan|indonesia|oleh|untuk|selama|mulai|sejak|dari|hingga|sampai|sudah|telah|akan|masih|dengan|adalah|binaan|berlangsung|dilaksanakan|digelar|dimulai|dilakukan)(?!\p{L}))\p{Ll}{3,}|(?<!\p{L})(?:di|untuk|pada)\s+(?:[\p{L}\d]+\s+){1,2}(?:yang\s+)?(?:masih\s+|sedang\s+)?(?:terdampak|dilanda|terkena|tergenang|terendam|rawan|terisol\p{L}+|banjir|sulit)(?!\p{L})/u;

/**
 * Whether a text speaks of a place smaller than an office's own: a village, an institution, the flooded area.
 * @rule 2
 */
export function namesPart(text: string): boolean {
  return (
    /\b(?:luar\s+negeri|PPLN|KBRI|KJRI)\b/iu.test(text) ||
    INSTITUTION.test(text) ||
    NAMED.test(text) ||
    FEW.test(text) ||
    AFFLICTED.test(text)
  );
}

function officesIn(text: string): string[] {
  return [
    ...regionsAt(text, OPENING, /^\s*(?:[,(–—-]|$)/),
    ...[...text.matchAll(HOST)].map(
      ([, kind, host = '']) =>
        `${kind?.toLowerCase() === 'kota' ? 'kota' : 'kabupaten'} ${host.toLowerCase()}`,
    ),
    ...regionsAt(text, OFFICE),
    ...[...text.matchAll(UNLISTED)].map(([, name = '']) => plain(name)),
  ];
}

/** The regions whose names begin where a pattern ends, and are followed by what is asked for: by default no host name. */
function regionsAt(text: string, pattern: RegExp, followed = /^(?!\.\w)/): string[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: lead, 1: words = '' }) => {
    if (!/^\p{Lu}/u.test(words)) return [];
    const ends = [...words.matchAll(/[\p{L}-]+/gu)].map((word) => word.index + word[0].length).reverse();
    const end = ends.find((at) => provinceOf(plain(words.slice(0, at))) !== undefined);
    const named = end !== undefined && followed.test(text.slice(index + lead.length + end));
    const said = RANK_BEFORE.exec(lead)?.[1];
    const rank = said && !OF_BOTH.test(lead) && (/kot/i.test(said) ? 'kota' : 'kabupaten');
    const name = plain(words.slice(0, end));
    return named ? [rank ? `${rank} ${name}` : name] : [];
  });
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^kab\.? /, 'kabupaten ');
}

const RANK_BEFORE = new RegExp(
  String.raw`\b(${OF_REGENCY}|${OF_CITY}|wali\s?kota)(?:\s+adm(?:inistrasi|\.)?)?[\s-]*$`,
  'iu',
);
const OF_BOTH = new RegExp(
  String.raw`\b(?:${OF_REGENCY}${BOTH}${OF_CITY}|${OF_CITY}${BOTH}${OF_REGENCY})[\s-]*$`,
  'iu',
);
const OF_RANK = /^(kabupaten|kota)\s+/;

/** Whether a name is that of a place or of its province; a city of the same name as a regency is another place. */
function holds(named: string, place: string): boolean {
  const [rank, own] = [named, plain(place)].map((text) => OF_RANK.exec(text)?.[1]);
  const [name = '', ours = ''] = [named, plain(place)].map((text) => text.replace(OF_RANK, ''));
  if (isSame(name, ours)) return !rank || !own || rank === own;
  // The special region, named as its city is.
  if (!rank && isSame(`di ${name}`, ours)) return true;
  return !rank && isProvince(name) && provinceOf(name) === provinceOf(ours);
}

/** Whether two names are of one region, by their names of today; a host has no spaces: "kab-lomboktimur". */
const isSame = (one: string, other: string): boolean => regionName(one) === regionName(other);

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** Names as `regionName` has them, without "Kabupaten" or "Kota". */
const PROVINCE_OF = new Map<string, string>();

for (const { name: province, regencies, cities } of PROVINCES)
  for (const name of [province, ...regencies, ...cities]) PROVINCE_OF.set(regionName(name), province);

const NAMES_OF_PROVINCES = new Set(PROVINCES.map(({ name }) => regionName(name)));

/** The province in which a regency or city lies, or which a name is itself; undefined for names not known. */
function provinceOf(name: string): string | undefined {
  return PROVINCE_OF.get(regionName(name));
}

/** Whether a name is that of a province. */
function isProvince(name: string): boolean {
  return NAMES_OF_PROVINCES.has(regionName(name));
}
