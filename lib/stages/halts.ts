import type { ChangeWord } from './changes';
import { namesPart } from './place';
import type { Subject } from './subject';
import { mentionsCoklit } from './topics';

const UPDATE = /\bpemutakhiran\b[^.;]{0,40}\bpemilih\b(?!\s+(?:secara\s+)?berkelanjutan)/iu;
const NAMED = String.raw`(?:coklit|pencocokan\s+dan\s+penelitian|pemutakhiran\b[^.;]{0,40}\bpemilih)`;
/** What an active halt is about: Coklit as the object itself, or in a list of stages. */
const OBJECT = new RegExp(
  String.raw`^\s+(?:(?:sementara|seluruh|semua|pelaksanaan|tahapan|kegiatan|proses|jadwal|masa|batas|waktu|untuk|dimulainya|resmi|atas|terhadap)\s+){0,6}${NAMED}|^[^.;]{0,250}?(?:,|\b(?:dan|serta|yakni|yaitu|termasuk|meliputi|antara\s+lain|di\s+antaranya)\b)[^.;]{0,250}?${NAMED}`,
  'iu',
);
const THAT =
  /^\s+(?:\p{L}+\s+){0,2}(?:kegiatan|tahapan|pelaksanaan|jadwal|proses)(?:nya|\s+(?:ini|itu|tersebut))/iu;
/** Before a passive halt that stands in front of its subject: "Resmi ditunda, coklit …". */
const FIRST = /^[\s\p{P}]*(?:(?:resmi|telah|sudah|akhirnya|kini|untuk|sementara)\s+)*$/iu;
/** Who does Coklit, or to whom it is done: what follows is said of them. */
const ACTORS =
  /\b(?:pantarlih|ppdp|petugas|warga|pemilih|pps)\b[^,;]*\b(?:melakukan|menjalankan|melaksanakan|mencoklit|dicoklit|tercoklit)\b[^,;]*$/iu;
const IN_ONE_VILLAGE =
  /\b(?:di|se)\s*(?:(?:satu|dua|tiga|empat|lima|\d+|beberapa|sejumlah|sebagian|salah\s+satu)\s+)?(?:wilayah\s+)?(?:desa|kelurahan|kecamatan|dusun|tps|rt|rw|rumah|kediaman|lingkungan|perumahan|lokasi|titik|lapas|rutan)\b/iu;
const LISTED =
  /(?:coklit|pencocokan\s+dan\s+penelitian)([^.;]{0,120}(?:,|\bdan\b|\bserta\b)[^.;]*?)(?:\s+(?:resmi|telah|sudah|akhirnya|terpaksa|untuk|sementara))*\s*$/iu;
/** Something is told of Coklit itself before the next word, so that what is halted is something else. */
const OWN_STORY =
  /\b(?:sudah|telah|akan|selesai|rampung|tuntas|lancar|mulai|dimulai|digelar|dilaksanakan|dilakukan|berlangsung|berjalan|berakhir)\b/iu;
/** Before Coklit: it tells when, or what somebody does. */
const NO_MEMBER =
  /\b(?:setelah|usai|selepas|sesudah|pasca|sebelum|jelang|menjelang|saat|selama|akan|mulai|melakukan|melaksanakan)\s+(?:(?:masa|pelaksanaan|tahapan|kegiatan|proses)\s+)*$/iu;

/** Whom a place of the sentence belongs to; `always` looks back at earlier sentences even where nothing says so. */
type SubjectAt = (from: number, to: number, always?: boolean) => Subject;

/** Whether a text speaks of the update of voter data of an election. */
export function mentionsUpdate(text: string): boolean {
  return UPDATE.test(text);
}

/** Whether a halt is said of Coklit or of the update of voter data: as its object, or as what is halted. */
export function haltsCoklit(text: string, { from, to }: ChangeWord, subjectAt: SubjectAt): boolean {
  const around = text.slice(Math.max(0, from - 90), to + 90);
  if (IN_ONE_VILLAGE.test(around) || namesPart(around)) return false;
  return /^(?:di|ter|ber|(?:batal|urung)\b)/i.test(text.slice(from))
    ? isHalted(text, from, to, subjectAt)
    : isObject(text, from, to, subjectAt);
}

function isObject(text: string, from: number, to: number, subjectAt: SubjectAt): boolean {
  const object = OBJECT.exec(text.slice(to))?.[0];
  if (!object) return THAT.test(text.slice(to)) && subjectAt(from, from, true) === 'coklit';
  const end = to + object.length;
  // In a list of what is postponed, Coklit stands for itself; as what another event is about, it does not.
  return (
    UPDATE.test(object) || subjectAt(end, end) === 'coklit' || /(?:,|\bdan\b|\bserta\b)[^,]*$/iu.test(object)
  );
}

/** "Pemilihan ditunda, termasuk pemutakhiran data pemilih". */
const AMONG = new RegExp(
  String.raw`^\s*,?\s*(?:di\s*antaranya|termasuk|yakni|yaitu|meliputi|antara\s+lain)\b[^.;]{0,160}?${NAMED}`,
  'iu',
);

function isHalted(text: string, from: number, to: number, subjectAt: SubjectAt): boolean {
  const clause = clauseBefore(text.slice(0, from));
  if (/\btetap\b|\bberjalan\b/i.test(clause) || ACTORS.test(clause)) return false;
  if (UPDATE.test(clause) || listed(clause) || AMONG.test(text.slice(to))) return true;
  if (!mentionsCoklit(clause) && mentionsCoklit(text)) return FIRST.test(clause);
  return subjectAt(from, to) === 'coklit';
}

/** The clause that ends at a word, after the last "while" or semicolon. */
export function clauseBefore(text: string): string {
  const breaks = [...text.matchAll(/;|\b(?:sedangkan|sementara\s+itu|namun|tetapi|tapi)\b/giu)];
  return text.slice(breaks.pop()?.index ?? 0);
}

/** In a list of what is postponed, Coklit need not be the last. */
function listed(clause: string): boolean {
  const match = LISTED.exec(clause);
  return match !== null && !OWN_STORY.test(match[1] ?? '') && !NO_MEMBER.test(clause.slice(0, match.index));
}
