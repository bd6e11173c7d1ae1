/** Minutes ahead of UTC. The letters of other zones than these say nothing that is known. */
const ZONES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '-12': 'idlw',
    '-10': 'hst',
    '-9': 'akst',
    '-8': 'pst pt akdt',
    '-7': 'mst mt pdt',
    '-6': 'cst ct mdt',
    '-5': 'est et cdt',
    '-4': 'ast at edt',
    '-3.5': 'nst',
    '-3': 'adt brt art',
    '-2.5': 'ndt',
    '0': 'z ut utc gmt wet',
    '1': 'bst cet met west',
    '2': 'cest mest eet sast',
    '3': 'eest msk',
    '5.5': 'ist',
    '7': 'wib ict',
    '8': 'wita sgt myt hkt pht awst',
    '9': 'wit jst kst',
    '9.5': 'acst',
    '10': 'aest',
    '10.5': 'acdt',
    '11': 'aedt',
    '12': 'nzst',
    '13': 'nzdt',
  }).flatMap(([hours, names]) => names.split(' ').map((name) => [name, Number(hours) * 60] as const)),
);

/** Minutes ahead of UTC, or the name of a place ('asia/jakarta'), whose offset depends on the day. */
export type Zone = number | string;

/** A zone; undefined where there is none, null where what stands there is none. */
export function readZone(raw: string): Zone | undefined | null {
  const text = raw
    .trim()
    .toLowerCase()
    .replace(/\(.*\)$/, '')
    .trim();
  if (!text) return undefined;
  const offset = /^(?:(?:utc|gmt|ut|z)\s*)?([+\u2212-])\s*(\d{1,2}):?(\d{2})?z?$/.exec(text);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return minutes > 18 * 60 ? undefined : offset[1] === '+' ? minutes : -minutes;
  }
  if (text.includes('/')) return placeOffset(text, 0) === null ? null : text;
  return ZONES.get(text) ?? (/^[a-z]$/.test(text) ? 0 : null);
}

/** The instant of a time on the clocks of a zone, both in milliseconds since 1970. */
export function instantOf(wall: number, zone: Zone): number {
  const minutes = typeof zone === 'number' ? zone : (placeOffset(zone, wall) ?? 0);
  return wall - minutes * 60_000;
}

/** Minutes ahead of UTC at a place where its clocks show `wall`; null where no such place is known. */
function placeOffset(place: string, wall: number): number | null {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: place, timeZoneName: 'longOffset' });
    const offsetAt = (time: number): number => {
      const name = format.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? '';
      const [, sign, hours = '0', minutes = '0'] = /([+-])(\d+):(\d+)/.exec(name) ?? [];
      return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
    };
    return offsetAt(wall - offsetAt(wall) * 60_000);
  } catch {
    return null;
  }
}
