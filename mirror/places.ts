import type { Words } from '../lib/i18n/site-words';

/** How far a snippet gets at a place. */
export type Tier = 'widget' | 'frame' | 'frame-address' | 'card' | 'address';

/** A place that a snippet is pasted into, and what it does to it (tried with the places' own sanitisers). */
export interface Place {
  id: string;
  /** OpenSID and WordPress stand for several places: by version, by role. */
  group: 'opensid' | 'wordpress' | 'blogger' | 'sites' | 'html';
  /** As the table names it. */
  name: string;
  /** The choice within its group. */
  choice: string;
  /** The best that survives. */
  best: Tier;
  /** What the table says of each tier; false where it does not survive. */
  widget: Fate;
  frame: Fate;
  card: Fate;
  /** The "Statis" widget of one version is broken. */
  broken?: boolean;
}

export interface Fate {
  survives: boolean;
  word: string;
}

/** The places in the order of the table. The hosts that OpenSID's headers of 2601 allow scripts from are GitHub's and jsDelivr's. */
export function places({ configurator: words }: Words, siteUrl: string): Place[] {
  const yes: Fate = { survives: true, word: words.yes };
  const gone: Fate = { survives: false, word: words.removed };
  const afterDiv: Fate = { survives: true, word: words.afterDiv };
  const fromCdn = /\.github\.io$|\.jsdelivr\.net$|^unpkg\.com$/.test(hostOf(siteUrl));
  return [
    {
      ...opensid('opensid-2212', '22.12 – 2308'),
      best: 'widget',
      widget: afterDiv,
      frame: yes,
      card: yes,
    },
    {
      ...opensid('opensid-2309', '2309 – 2412'),
      best: 'frame',
      widget: { survives: false, word: words.removedSilently },
      frame: yes,
      card: yes,
    },
    {
      ...opensid('opensid-2501', '2501 – 2512'),
      best: 'widget',
      widget: afterDiv,
      frame: yes,
      card: yes,
      broken: true,
    },
    {
      ...opensid('opensid-2601', words.andLater('2601')),
      best: fromCdn ? 'widget' : 'card',
      widget: { survives: fromCdn, word: words.fromCdn },
      frame: { survives: false, word: words.blocked },
      card: yes,
    },
    {
      id: 'wordpress-admin',
      group: 'wordpress',
      name: `WordPress, ${words.administrator}`,
      choice: words.administrator,
      best: 'widget',
      widget: yes,
      frame: yes,
      card: yes,
    },
    {
      id: 'wordpress-other',
      group: 'wordpress',
      name: `WordPress, ${words.otherRole.toLowerCase()}; WordPress.com`,
      choice: words.otherRole,
      best: 'address',
      widget: gone,
      frame: { survives: true, word: words.addressOnly },
      card: yes,
    },
    {
      id: 'blogger',
      group: 'blogger',
      name: 'Blogger',
      choice: '',
      best: 'widget',
      widget: yes,
      frame: yes,
      card: yes,
    },
    {
      id: 'sites',
      group: 'sites',
      name: 'Google Sites',
      choice: '',
      best: 'frame-address',
      widget: { survives: false, word: words.onlyFrame },
      frame: yes,
      card: { survives: true, word: words.linkedImage },
    },
    {
      id: 'html',
      group: 'html',
      name: words.ownHtml,
      choice: '',
      best: 'widget',
      widget: yes,
      frame: yes,
      card: yes,
    },
  ];
}

function opensid(id: string, versions: string): Pick<Place, 'id' | 'group' | 'name' | 'choice'> {
  return { id, group: 'opensid', name: `OpenSID ${versions}`, choice: versions };
}

/** Whether nobody but this computer or its neighbours can reach an address: a snippet with it works nowhere else. */
export function isPrivate(siteUrl: string): boolean {
  const host = hostOf(siteUrl);
  return (
    /^(?:localhost|0\.|127\.|10\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|\[(?:::|f[cd]|fe80))/.test(
      host,
    ) ||
    /\.(?:local|localhost|internal|lan|home|home\.arpa|test|invalid)$/.test(host) ||
    !/[.:]/.test(host)
  );
}

function hostOf(siteUrl: string): string {
  return URL.canParse(siteUrl) ? new URL(siteUrl).hostname : '';
}
