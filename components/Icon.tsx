import { ICONS } from './drawings';

export type IconName = keyof typeof ICONS;

/** An icon in the colour of the words beside it; where it stands alone, its button carries the name. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}
