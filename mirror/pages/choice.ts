import type { Lang } from '../../lib/i18n';
import { type Place, places, type Tier } from '../places';
import {
  cardSnippet,
  type FRAME_HEIGHTS,
  frameSnippet,
  type Show,
  type SnippetOptions,
  widgetSnippet,
} from '../snippet';
import type { Words } from '../words';

/** What was chosen in the configurator. */
export interface Choice {
  /** `Place.id`, or 'opensid-unknown'. */
  place: string;
  show: Show;
  limit: number;
  theme: SnippetOptions['theme'];
  /** Of the widget, not of the page. */
  widgetLang: Lang;
  pinned: boolean;
  height: (typeof FRAME_HEIGHTS)[number];
  /** Width of the preview. */
  width: (typeof WIDTHS)[number];
}

export const WIDTHS = [212, 262, 360, 800] as const;
export const LIMITS = [3, 5, 8, 10] as const;
export const UNKNOWN_OPENSID = 'opensid-unknown';

export const FIRST_CHOICE: Choice = {
  place: 'opensid-2501',
  show: 'both',
  limit: 5,
  theme: 'auto',
  widgetLang: 'id',
  pinned: false,
  height: 480,
  width: 212,
};

/** The text to paste, and the sentence that tells what becomes of it. */
export interface Advice {
  place: Place;
  tier: Tier;
  text: string;
  says: string;
}

/**
 * What to paste at the chosen place. Where the version is not known it is the whole widget: what a sanitiser leaves of
 * it is the linked card.
 */
export function advise(
  choice: Choice,
  site: Omit<SnippetOptions, 'limit' | 'theme' | 'lang' | 'show'>,
  words: Words,
): Advice {
  const all = places(words, site.siteUrl);
  const found = all.find(({ id }) => id === choice.place);
  const place = found ?? unknownOpenSid(all, words);
  const options: SnippetOptions = {
    siteUrl: site.siteUrl,
    alt: site.alt,
    limit: choice.limit,
    theme: choice.theme,
    lang: choice.widgetLang,
    show: choice.show,
    pinned: choice.pinned ? site.pinned : undefined,
  };
  const { configurator: say } = words;
  const texts: Record<Tier, [text: string, says: string]> = {
    widget: [widgetSnippet(options), say.forFull(place.name)],
    frame: [frameSnippet(options, choice.height), say.forFrame(place.name)],
    card: [cardSnippet(options), say.forCard(place.name)],
    address: [site.siteUrl, say.forAddress(place.name)],
  };
  const [text, says] = texts[place.best];
  return { place, tier: place.best, text, says };
}

function unknownOpenSid(all: Place[], { configurator: words }: Words): Place {
  const [first] = all;
  if (!first) throw new RangeError('there are no places');
  return { ...first, id: UNKNOWN_OPENSID, name: `OpenSID, ${words.unknown.toLowerCase()}`, best: 'widget' };
}
