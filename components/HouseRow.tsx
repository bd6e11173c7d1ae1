import { drawStreet, houseAt, type Street } from './drawings';
import type { Message } from './message';

/**
 * The period as a street: one house per day, dark behind us, pale `ahead`, `today` underlined. It says nothing that the
 * words below it don't say too, so screen readers pass it over.
 */
export function HouseRow({
  lines,
  class: name = '',
  walker,
  ...street
}: Street & {
  lines: 1 | 2;
  class?: string;
  /** A dark house stands at the street's beginning; the style sheet lets it walk. */
  walker?: boolean;
}) {
  const { width, height, behind, now, ahead } = drawStreet(street, lines);
  return (
    <svg class={`houses ${name}`} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {behind && <path d={behind} />}
      {ahead && <path class="ahead" d={ahead} />}
      {now && <path class="today" d={now} />}
      {walker && <path class="walker" d={houseAt(0, 0)} />}
    </svg>
  );
}

/** The houses in one line and in two, of which the sheet shows one; below them the first and last day and where we stand. */
export function StreetOfHouses({ street }: { street: NonNullable<Message['street']> }) {
  const { first, middle, last, ...houses } = street;
  return (
    <>
      <HouseRow {...houses} lines={1} class="in-one-line" />
      <HouseRow {...houses} lines={2} class="in-two-lines" />
      {middle && (
        <p class="ends" key={middle}>
          <span>{first}</span>
          <b>{middle}</b>
          <span>{last}</span>
        </p>
      )}
    </>
  );
}
