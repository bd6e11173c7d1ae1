/** What comes late, once it is there; null where it can't be had. */
export const arrived: {
  late?: typeof import('../late') | null;
  english?: typeof import('../late/english') | null;
} = {};
