import type { Situation } from '../../lib/board/situation';
import { defaultSettings, type Settings } from '../../lib/settings/settings';
import { homeOffice, homeSources } from '../shared/office';

/** What was shown last: most likely it is shown again, so all of it is asked for at once instead of one after another. */
export interface Hint {
  language: Settings['language'];
  office: string;
  urls: string[];
  state: Situation['state'] | null;
}

const KEY = 'shown';

export function hintOf(settings: Settings, state: Hint['state']): Hint {
  const urls = homeSources(settings).map(({ url }) => url);
  return { language: settings.language, office: homeOffice(settings).id, urls, state };
}

/** Read at once, unlike the extension's own storage. A missing one, or a wrong one, costs only time. */
export function lastShown(): Hint {
  const usual = hintOf(defaultSettings(), null);
  try {
    const { language, office, urls, state } = Object(JSON.parse(localStorage.getItem(KEY) ?? ''));
    const isHint =
      (language === 'id' || language === 'en') &&
      typeof office === 'string' &&
      Array.isArray(urls) &&
      urls.every((url) => typeof url === 'string' && URL.canParse(url));
    return isHint ? { language, office, urls, state: STATES.has(state) ? state : null } : usual;
  } catch {
    return usual;
  }
}

const STATES: ReadonlySet<unknown> = new Set<Situation['state']>([
  'running',
  'last-day',
  'halted',
  'upcoming',
  'unconfirmed',
  'maybe',
  'ended',
  'none',
]);

export function keepShown(hint: Hint): void {
  localStorage.setItem(KEY, JSON.stringify(hint));
}
