import type { ComponentChildren } from 'preact';
import { drawStreet, type Street } from './drawings';
import type { Message } from './message';

/**
 * The period as a street: one house per day, dark behind us, pale `ahead`, `today` underlined. It says nothing that the
 * words below it don't say too, so screen readers pass it over.
 */
export function HouseRow({
  lines,
  class: name = '',
  children,
  ...street
}: Street & {
  lines: 1 | 2;
  class?: string;
  /** Further drawings in the street. */
  children?: ComponentChildren;
}) {
  const { width, height, behind, now, ahead } = drawStreet(street, lines);
  return (
    <svg class={`houses ${name}`} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {behind && <path d={behind} />}
      {ahead && <path class="ahead" d={ahead} />}
      {now && <path class="today" d={now} />}
      {children}
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
