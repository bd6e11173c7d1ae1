import * as v from 'valibot';
import { isDay } from '../dates/calendar';
import { LANGUAGES } from '../i18n';
import { isSpan } from '../instant';
import { fold, plainText } from '../plain-text';
import { webAddress } from '../web-address';
import { defaultSettings, LEAST_INTERVAL, MOST_INTERVAL, MOST_KEYWORDS } from './settings';

/** Why settings from a file or from storage were not taken. */
export class SettingsError extends Error {
  override name = 'SettingsError';
  constructor(
    /** Like `notify.quiet.from`; empty for the whole. */
    readonly path: string,
    readonly reason: SettingsReason,
  ) {
    super(`${path || 'settings'}: ${reason}`);
  }
}

export type SettingsReason = 'not-settings' | 'newer-version' | 'wrong-value';

const offset = v.picklist(['+07:00', '+08:00', '+09:00']);
const day = v.pipe(
  v.string(),
  v.check((text: string) => isDay(text)),
);
const clockTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const address = v.pipe(
  v.string(),
  v.maxLength(2_000),
  v.check((url) => webAddress(url) !== null),
);
const plain = v.pipe(v.string(), v.maxLength(200), v.transform(plainText));
const name = v.pipe(plain, v.trim(), v.minLength(1));
/** Made of addresses. */
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));

const office = v.object({
  id: name,
  name,
  place: plain,
  utcOffset: offset,
  mirror: v.exactOptional(address),
});

const source = v.object({
  key,
  url: address,
  name,
  office,
  redirects: v.picklist(['same-origin', 'follow']),
});

/** The user's own dates of Coklit; they win until their end. */
const ownStage = v.pipe(
  v.object({ start: day, end: day, utcOffset: offset }),
  v.check(({ start, end }) => isSpan(start, end)),
);

/** Followed at once. */
export const MOST_SOURCES = 20;

/** As it is compared: without outer and double spaces. */
const keyword = v.pipe(
  v.string(),
  v.maxLength(200),
  v.transform((text) => plainText(text).replace(/\s+/g, ' ').trim()),
  v.minLength(2),
  v.maxLength(60),
  v.regex(/[\p{L}\p{N}]/u),
);
const keywords = v.pipe(
  v.array(keyword),
  v.transform((words) =>
    words.filter((word, index) => words.findIndex((other) => isSameKeyword(other, word)) === index),
  ),
  v.maxLength(MOST_KEYWORDS),
);

/** Whether two keywords are one: case and accents tell no two apart. */
export const isSameKeyword = (one: string, other: string): boolean => fold(one) === fold(other);

/** As somebody writes who searches for these very words. */
const QUOTED = /^["“”„«'‘’]+(?!["“”„«'‘’])(.*[^"“”«»'‘’])["“”«»'‘’]+$/;

/** A keyword as it is kept; null where it can be none: shorter than 2 or longer than 60 characters, or no word. */
export function readKeyword(typed: string): string | null {
  const read = v.safeParse(keyword, typed.trim().replace(QUOTED, '$1'));
  return read.success ? read.output : null;
}

/** Local times 'HH:MM' at the home office; `from` later than `until` spans midnight. */
const quietHours = v.object({ from: clockTime, until: clockTime });

const notifyOf = {
  on: v.boolean(),
  /** Which posts: all, those on Coklit, or none but changes of the period. */
  posts: v.picklist(['all', 'coklit', 'period']),
  /** The period itself: when one is announced, changed or halted. */
  period: v.boolean(),
  /** At the start, three days before the end, on the last day. */
  milestones: v.boolean(),
  /** Words whose posts are told of whatever `posts` says, and marked in the list. */
  keywords,
  quiet: v.nullable(quietHours),
};

/** All that the user can choose; `defaultSettings` is the one place with defaults. */
const schema = v.pipe(
  v.object({
    version: v.literal(2),
    language: v.picklist(LANGUAGES),
    theme: v.picklist(['auto', 'light', 'dark']),
    sources: v.pipe(
      v.array(source),
      v.maxLength(MOST_SOURCES),
      v.check((sources) => new Set(sources.map(({ key }) => key)).size === sources.length),
    ),
    /** `Office.id` of the office whose periods the countdown shows. */
    home: name,
    intervalMinutes: v.pipe(v.number(), v.integer(), v.minValue(LEAST_INTERVAL), v.maxValue(MOST_INTERVAL)),
    notify: v.object(notifyOf),
    /** `Source.key` of sources that are read, but give neither badge nor notification. */
    muted: v.array(key),
    badge: v.picklist(['unread', 'days', 'none']),
    ownStage: v.nullable(ownStage),
    /** Address of a mirror's `feed.json`, shown while the office can't be reached. */
    mirror: v.nullable(address),
  }),
  v.check(({ sources, home }) => !sources.length || sources.some((each) => each.office.id === home)),
  v.transform((read) => ({
    ...read,
    muted: [...new Set(read.muted)].filter((each) => read.sources.some(({ key }) => key === each)),
  })),
);

export type Settings = v.InferOutput<typeof schema>;
export type QuietHours = v.InferOutput<typeof quietHours>;
export type OwnStage = v.InferOutput<typeof ownStage>;

/** Earlier versions' settings to the next one; index 0 takes version 0 (no version named) to 1. */
const migrations: ((old: Record<string, unknown>) => Record<string, unknown>)[] = [
  (old) => ({ ...defaultSettings(), ...old, version: 1 }),
  // Reminders are on by default since version 2: where notifications were off, nobody had chosen against them.
  (old) => {
    const { notify } = old;
    if (!isObject(notify)) return { ...old, version: 2 };
    const { on, milestones } = notify as Partial<Settings['notify']>;
    const kept = on === true && typeof milestones === 'boolean' ? milestones : true;
    return { ...old, notify: { ...notify, milestones: kept }, version: 2 };
  },
];

/**
 * Settings of any version that is known, as the newest one has them; nothing is checked yet. A field that came later
 * without changing what another one means needs no version of its own: it has its default.
 */
function migrated(json: object): Record<string, unknown> {
  let old: Record<string, unknown> = { ...json };
  const from = typeof old.version === 'number' ? old.version : 0;
  for (const migrate of migrations.slice(from)) old = migrate(old);
  const defaults = defaultSettings();
  const notify = isObject(old.notify) ? { ...defaults.notify, ...old.notify } : old.notify;
  return { ...defaults, ...old, ...('notify' in old && { notify }) };
}

const isObject = (json: unknown): json is object =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/**
 * Settings from a file or another version, whole and right.
 *
 * @throws SettingsError with the field and the reason; nothing is guessed.
 */
export function readSettings(json: unknown): Settings {
  if (!isObject(json)) throw new SettingsError('', 'not-settings');
  const { version = 0 } = json as { version?: unknown };
  if (Number(version) > migrations.length) throw new SettingsError('version', 'newer-version');
  if (!Object.keys(json).some((key) => key !== 'version' && key in defaultSettings())) {
    throw new SettingsError('', 'not-settings');
  }
  const result = v.safeParse(schema, migrated(json));
  if (result.success) return result.output;
  throw new SettingsError(v.getDotPath(result.issues[0]) ?? '', 'wrong-value');
}

/** Stored settings; every field that is missing or wrong falls back to its default, the others stay. */
export function restoreSettings(json: unknown): Settings {
  const defaults = defaultSettings();
  if (!isObject(json)) return defaults;
  const stored = migrated(json);
  // A popup opens with them: what is right as a whole is not gone through field by field.
  const whole = v.safeParse(schema, { ...defaults, ...stored });
  if (whole.success) return whole.output;
  const { sources, home, ...others } = mended(stored);
  let kept: Record<string, unknown> = { ...defaults };
  const take = (change: Record<string, unknown>) => {
    const tried = v.safeParse(schema, { ...kept, ...change });
    if (tried.success) kept = tried.output;
  };
  take({ sources, home });
  for (const [key, value] of Object.entries(others)) if (key in defaults) take({ [key]: value });
  return { ...(kept as unknown as Settings), version: 2 };
}

/** What is made of several things loses those that are wrong, not all of them; the home office goes with its sources. */
function mended({
  sources: list,
  home,
  notify: asks,
  muted,
  ...others
}: Record<string, unknown>): Record<string, unknown> {
  const defaults = defaultSettings();
  const chosen = Object(asks) as Record<string, unknown>;
  const words = texts(chosen.keywords).flatMap((word) => readKeyword(word) ?? []);
  const sources = (Array.isArray(list) ? list : defaults.sources)
    .filter(
      (each, index, all) => v.is(source, each) && all.findIndex((other) => other?.key === each.key) === index,
    )
    .slice(0, MOST_SOURCES);
  const isLost = sources.length === 0 && Array.isArray(list) && list.length > 0;
  const followed = isLost ? defaults.sources : sources;
  const isHome = followed.length === 0 ? v.is(name, home) : followed.some(({ office }) => office.id === home);
  const told = Object.entries(defaults.notify).map(([key, usual]) => {
    const value = key === 'keywords' ? words.slice(0, MOST_KEYWORDS) : chosen[key];
    return [key, v.is(notifyOf[key as keyof typeof notifyOf], value) ? value : usual];
  });
  return {
    ...others,
    muted: texts(muted),
    sources: followed,
    home: isHome ? home : (followed[0]?.office.id ?? defaults.home),
    notify: Object.fromEntries(told),
  };
}

function texts(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string' && each !== '') : [];
}
