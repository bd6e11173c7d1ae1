import { CHECK, CLOSE, CLOUD_OFF, INFO, LOCK, REFRESH, SEARCH, SETTINGS, SHARE } from './lines';

/** Line drawings in a box of 16 × 16, in the colour of the text beside them. */
const PATHS = {
  check: CHECK,
  refresh: REFRESH,
  settings: SETTINGS,
  search: SEARCH,
  close: CLOSE,
  share: SHARE,
  info: INFO,
  open: 'M7 3H3v10h10V9M9.5 2.5h4v4M13.2 2.8 7.5 8.5',
  lock: LOCK,
  cloudOff: CLOUD_OFF,
  chat: 'M8 2.5a5.5 5.5 0 1 1-2.6 10.3L2.5 13.5l.8-2.8A5.5 5.5 0 0 1 8 2.5z',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.3V2.5h-8v8h2.8',
  calendar: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3',
  more: 'M8 3.2v.1M8 8v.1M8 12.8v.1',
  previous: 'M10 3 5 8l5 5',
  next: 'm6 3 5 5-5 5',
  card: 'M2 3.5h12v9H2zM4.5 10.5c.3-2 3.2-2 3.5 0M6.2 5.9a1.1 1.1 0 1 1 0 2.2 1.1 1.1 0 0 1 0-2.2zM10 6.5h2M10 9.5h2',
  badge:
    'M3.5 4.5h9v9.5h-9zM8 2v2.5M5.8 11.8c.4-2.2 4-2.2 4.4 0M8 6.6a1.3 1.3 0 1 1 0 2.6 1.3 1.3 0 0 1 0-2.6z',
  home: 'M1.8 8 8 2.4 14.2 8M3.5 6.6v7h9v-7M6.5 13.5V9.7h3v3.8',
  list: 'M6 4h8M6 8h8M6 12h8M2.5 4h.1M2.5 8h.1M2.5 12h.1',
  pin: 'M6.3 3a1.7 1.7 0 1 1 3.4 0v.8h3v3h-.6a1.7 1.7 0 0 0 0 3.4h.6v3H9.6M6.3 3v.8h-3v9.4h6.4',
  bell: 'M3 11.5h10c-1.2-1-1.4-2-1.4-4.4a3.6 3.6 0 0 0-7.2 0c0 2.4-.2 3.4-1.4 4.4zM6.6 13.5h2.8',
} as const;

export type IconName = keyof typeof PATHS;

/** An icon beside words that say the same; where it stands alone, its button carries the name. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      class="ic"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
