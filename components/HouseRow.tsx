/** How much of the street lies behind us. */
export interface Street {
  /** Days of the period, 1 or more. */
  total: number;
  /** Days behind us, today not counted; `total` when the period has ended. */
  passed: number;
  /** Today's day, counted from 1; null before the start and after the end. */
  today: number | null;
}

const PITCH_X = 12.6;
const PITCH_Y = 15;
const HOUSE_WIDTH = 10;
const MIN_SLOTS = 16;
/** The most houses in one line of the wide and of the narrow drawing. */
const MAX_SLOTS = { 1: 34, 2: 17 };

const round = (n: number) => Math.round(n * 10) / 10;
const house = (x: number, y: number) => `M${round(x + 4)} ${y}h2l4 5.5h-1.3v5.5h-7.4v-5.5h-1.3z`;

/** The street as SVG paths: `behind`, `ahead` and `now` (with its underline), in a box of `width` × `height`. */
export function drawStreet({ total, passed, today }: Street, lines: 1 | 2) {
  const rows = Math.ceil(total / MAX_SLOTS[lines]);
  const slots = Math.max(MIN_SLOTS, Math.ceil(total / rows));
  const place = (index: number): [number, number] => [
    (index % slots) * PITCH_X,
    Math.floor(index / slots) * PITCH_Y,
  ];
  const houses = (from: number, to: number) => {
    let path = '';
    for (let index = from; index < to; index++) if (index + 1 !== today) path += house(...place(index));
    return path;
  };
  let now = '';
  if (today !== null) {
    const [x, y] = place(today - 1);
    now = `${house(x, y)}M${round(x)} ${y + 13}h10v2h-10z`;
  }
  return {
    width: round((slots - 1) * PITCH_X + HOUSE_WIDTH),
    height: Math.ceil(total / slots) * PITCH_Y,
    behind: houses(0, passed),
    now,
    ahead: houses(passed, total),
  };
}

/**
 * The period as a street: one house per day, dark behind us, pale ahead (`.n`), today (`.t`) underlined.
 * It says nothing that the words below it don't say too, so screen readers pass it over.
 * Draw it with `lines` 1 and 2 where the box may be narrow; the style sheet shows one of them.
 */
export function HouseRow({
  lines,
  class: name,
  walker,
  ...street
}: Street & {
  lines: 1 | 2;
  class: string;
  /** A dark house (`.s`) stands at the street's beginning; the style sheet lets it walk. */
  walker?: boolean;
}) {
  const { width, height, behind, now, ahead } = drawStreet(street, lines);
  return (
    <svg class={name} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {behind && <path d={behind} />}
      {ahead && <path class="n" d={ahead} />}
      {now && <path class="t" d={now} />}
      {walker && <path class="s" d={house(0, 0)} />}
    </svg>
  );
}
