/** Line drawings in a box of 16 × 16. */
export const ICONS = {
  check: 'm3 8.6 3.2 3.2L13 4.6',
  refresh: 'M13 8a5 5 0 1 1-1.5-3.6M13.2 2v3h-3',
  settings:
    'M2 5h7m4 0h1M2 11h1m4 0h7M11 3.4a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2zM5 9.4a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2z',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.4 10.4 14 14',
  close: 'm3.5 3.5 9 9m0-9-9 9',
  share: 'M5 5.2 8 2.3l3 2.9M8 2.6V10M3 8v5.5h10V8',
  info: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zm0 5.2v4M8 4.6v.4',
  open: 'M7 3H3v10h10V9M9.5 2.5h4v4M13.2 2.8 7.5 8.5',
  lock: 'M3.5 7h9v6.5h-9zM5.5 7V4.5a2.5 2.5 0 0 1 5 0V7',
  cloudOff: 'M2 2l12 12M5.2 5.2A3.6 3.6 0 0 0 4.8 12h6.6M7 3.9a3.9 3.9 0 0 1 4.6 3.2 2.5 2.5 0 0 1 2 4',
  chat: 'M8 2.5a5.5 5.5 0 1 1-2.6 10.3L2.5 13.5l.8-2.8A5.5 5.5 0 0 1 8 2.5z',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.3V2.5h-8v8h2.8',
  calendar: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3',
  previous: 'M10 3 5 8l5 5',
  next: 'm6 3 5 5-5 5',
  card: 'M2 3.5h12v9H2zM4.5 10.5c.3-2 3.2-2 3.5 0M6.2 5.9a1.1 1.1 0 1 1 0 2.2 1.1 1.1 0 0 1 0-2.2zM10 6.5h2M10 9.5h2',
  badge:
    'M3.5 4.5h9v9.5h-9zM8 2v2.5M5.8 11.8c.4-2.2 4-2.2 4.4 0M8 6.6a1.3 1.3 0 1 1 0 2.6 1.3 1.3 0 0 1 0-2.6z',
  home: 'M1.8 8 8 2.4 14.2 8M3.5 6.6v7h9v-7M6.5 13.5V9.7h3v3.8',
  list: 'M6 4h8M6 8h8M6 12h8M2.5 4h.1M2.5 8h.1M2.5 12h.1',
  panel: 'M2 3h12v10H2zM9.5 3v10',
  pin: 'M6.3 3a1.7 1.7 0 1 1 3.4 0v.8h3v3h-.6a1.7 1.7 0 0 0 0 3.4h.6v3H9.6M6.3 3v.8h-3v9.4h6.4',
  bell: 'M3 11.5h10c-1.2-1-1.4-2-1.4-4.4a3.6 3.6 0 0 0-7.2 0c0 2.4-.2 3.4-1.4 4.4zM6.6 13.5h2.8',
} as const;

/** The product's sign in a box of 32 × 32: a house of the street, and its tick. */
export const LOGO = {
  house: 'M13.5 2.5h5L31 15.5h-4V29H5V15.5H1z',
  tick: 'm10.4 17.2 4 4.1 7.2-8.2',
};

/** How much of the street lies behind us. */
export interface Street {
  /** Days of the period, 1 or more. */
  total: number;
  /** Days behind us, today not counted; `total` when the period has ended. */
  passed: number;
  /** Today's day, counted from 1; null before the start and after the end. */
  today: number | null;
}

/** The next house stands so far to the right, the next line so far below. */
const PITCH = { x: 12.6, y: 15 };
const HOUSE_WIDTH = 10;
const MIN_SLOTS = 16;
/** The most houses in one line of the wide and of the narrow drawing. */
const MAX_SLOTS = { 1: 34, 2: 17 };

const round = (n: number) => Math.round(n * 10) / 10;

/** One house, 10 wide and 11 high. */
export const houseAt = (x: number, y: number): string =>
  `M${round(x + 4)} ${y}h2l4 5.5h-1.3v5.5h-7.4v-5.5h-1.3z`;

/** The street as SVG paths: `behind`, `ahead` and `now` (with its underline), in a box of `width` × `height`. */
export function drawStreet({ total, passed, today }: Street, lines: 1 | 2) {
  const rows = Math.ceil(total / MAX_SLOTS[lines]);
  const slots = Math.max(MIN_SLOTS, Math.ceil(total / rows));
  const place = (index: number): [number, number] => [
    (index % slots) * PITCH.x,
    Math.floor(index / slots) * PITCH.y,
  ];
  const houses = (from: number, to: number) => {
    let path = '';
    for (let index = from; index < to; index++) if (index + 1 !== today) path += houseAt(...place(index));
    return path;
  };
  let now = '';
  if (today !== null) {
    const [x, y] = place(today - 1);
    now = `${houseAt(x, y)}M${round(x)} ${y + 13}h10v2h-10z`;
  }
  return {
    width: round((slots - 1) * PITCH.x + HOUSE_WIDTH),
    height: Math.ceil(total / slots) * PITCH.y,
    behind: houses(0, passed),
    now,
    ahead: houses(passed, total),
  };
}
