import { LOGO } from './drawings';

/** The product's sign: a house of the street with a tick. Colours come from `--accent` and what it stands on. */
export function Logo({ size = 20 }: { size?: number }) {
  return (
    <svg class="logo" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path d={LOGO.house} />
      <path
        class="tick"
        d={LOGO.tick}
        fill="none"
        stroke-width="3.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
