import type { Day } from '../dates/mention';

const PILKADA =
  /\b(?:pilkada|pemilukada|pilgub|pilbup|pilwali|pilwalkot|pemilihan\s+(?:gubernur|bupati|wali\s?kota|kepala\s+daerah|serentak))/i;
const PEMILU = /\b(?:pemilu|pemilihan\s+umum|pileg|pilpres)\b/i;
/** Names of bodies, persons and papers that carry the word without naming an election. */
const BODIES =
  /\b(?:komisi\s+pemilihan\s+umum|(?:badan\s+pengawas|pengawas|panwaslu|penyelenggara|panitia\s+pengawas)\s+pemilu|peraturan\s+komisi\s+pemilihan\s+umum|kelas\s+pemilu|rumah\s+pintar\s+pemilu)\b/gi;

/**
 * 'Coklit Pilkada 2024', 'Coklit Pemilu 2024', or 'Coklit' where the texts name no election or leave it open.
 * The texts are asked in turn. A Pilkada without a year is held in the year of its Coklit.
 */
export function nameOf(texts: string[], end: Day): string {
  for (const text of texts) {
    const plain = text.replace(BODIES, ' ');
    const pilkada = PILKADA.exec(plain);
    const pemilu = PEMILU.exec(plain);
    if (pilkada && pemilu) continue;
    if (pilkada) return `Coklit Pilkada ${yearAfter(plain, pilkada.index, end) ?? end.slice(0, 4)}`;
    const year = pemilu && yearAfter(plain, pemilu.index, end);
    if (year) return `Coklit Pemilu ${year}`;
  }
  return 'Coklit';
}

/** The year that follows an election's name, where the election can be the one that this Coklit is for. */
function yearAfter(text: string, at: number, end: Day): string | null {
  const tail = text.slice(at, at + 160);
  const year = /^[^.;\d]*?\b(20\d\d)\b/.exec(tail)?.[1];
  const coklit = Number(end.slice(0, 4));
  if (!year || Number(year) < coklit || Number(year) > coklit + 2) return null;
  return year;
}
