import { FRAME_HEIGHTS, type Frame, frameFile, LANGUAGES, SHOWN, THEMES } from '../../embed/frames';
import { type Words, wordsIn } from '../../lib/i18n/site-words';
import { type Place, places, type Tier } from '../places';
import { cardSnippet, frameSnippet, frameUrl, type SnippetOptions, widgetSnippet } from '../snippet';

/** What was chosen in the configurator. */
export interface Choice extends Omit<Frame, 'lang'> {
  /** `Place.id`, or 'opensid-unknown'. */
  place: string;
  limit: number;
  /** Of the widget, not of the page. */
  widgetLang: Frame['lang'];
  pinned: boolean;
  /** Of the widget, '#0a7d5c'; '' for the page's own or ours. */
  accent: string;
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
  theme: 'page',
  widgetLang: 'id',
  pinned: false,
  accent: '',
  height: 480,
  width: 212,
};

const VALUES: { [Key in keyof Omit<Choice, 'accent'>]: readonly Choice[Key][] } = {
  place: [...places(wordsIn('id'), '').map(({ id }) => id), UNKNOWN_OPENSID],
  show: SHOWN,
  limit: LIMITS,
  theme: THEMES,
  widgetLang: LANGUAGES,
  pinned: [false, true],
  height: FRAME_HEIGHTS,
  width: WIDTHS,
};
const LISTED = Object.keys(VALUES) as (keyof typeof VALUES)[];
const ALL = Object.keys(FIRST_CHOICE) as (keyof Choice)[];
const COLOUR = /^#[\da-f]{6}$/i;

/** The choice that an address was given: 'place=blogger&show=strip'. What it does not say, or says wrong, is as at first. */
export function readChoice(address: string): Choice {
  const given = new URLSearchParams(address);
  const read = (key: (typeof LISTED)[number]) =>
    VALUES[key].find((value) => String(value) === given.get(key)) ?? FIRST_CHOICE[key];
  const accent = given.get('accent') ?? '';
  return {
    ...FIRST_CHOICE,
    ...Object.fromEntries(LISTED.map((key) => [key, read(key)])),
    ...(COLOUR.test(accent) && { accent }),
  };
}

/** For the address: what was chosen otherwise than at first. */
export function writeChoice(choice: Choice): string {
  const changed = ALL.filter((key) => choice[key] !== FIRST_CHOICE[key]);
  return new URLSearchParams(changed.map((key) => [key, String(choice[key])])).toString();
}

/** The text to paste, what becomes of it, and which choices it carries. */
export interface Advice {
  place: Place;
  tier: Tier;
  text: string;
  says: string;
  carries: readonly (keyof Choice)[];
  /** The frame that is shown there, from the site's folder. */
  frame: string | null;
}

const CARRIES: Record<Tier, Advice['carries']> = {
  widget: ['show', 'limit', 'theme', 'accent', 'widgetLang', 'pinned', 'width'],
  frame: ['show', 'theme', 'widgetLang', 'height', 'width'],
  'frame-address': ['show', 'theme', 'widgetLang', 'height', 'width'],
  card: [],
  address: [],
};

/**
 * What to paste at the chosen place. Where the version is not known it is the whole widget: what a sanitiser leaves of
 * it is the linked card.
 */
export function advise(
  choice: Choice,
  site: Pick<SnippetOptions, 'siteUrl' | 'alt' | 'pinned' | 'among'>,
  words: Words,
): Advice {
  const all = places(words, site.siteUrl);
  const found = all.find(({ id }) => id === choice.place);
  const place = found ?? unknownOpenSid(all, words);
  const { siteUrl, alt, among } = site;
  const frame: Frame = { ...choice, lang: choice.widgetLang };
  const options = {
    ...{ siteUrl, among, alt, ...frame, limit: choice.limit },
    pinned: choice.pinned ? site.pinned : undefined,
  };
  const { configurator: say } = words;
  const texts: Record<Tier, [text: string, says: string, frame: string | null]> = {
    widget: [widgetSnippet(options), say.forFull(place.name), null],
    frame: [frameSnippet(options), say.forFrame(place.name), frameFile(frame)],
    'frame-address': [frameUrl(site, frameFile(frame)), say.forFrameAddress(place.name), frameFile(frame)],
    card: [cardSnippet(options), say.forCard(place.name), null],
    // WordPress asks this address what it stands for, and is told of this frame.
    address: [siteUrl, say.forAddress(place.name), 'frame.html'],
  };
  const [text, says, shown] = texts[place.best];
  return { place, tier: place.best, text, says, carries: CARRIES[place.best], frame: shown };
}

function unknownOpenSid(all: Place[], { configurator: words }: Words): Place {
  const [first] = all;
  if (!first) throw new RangeError('there are no places');
  return { ...first, id: UNKNOWN_OPENSID, name: `OpenSID, ${words.unknown.toLowerCase()}`, best: 'widget' };
}
