import * as v from 'valibot';
import { isDay } from '../dates/calendar';
import { defaultSettings, LEAST_INTERVAL, MOST_INTERVAL, type Settings } from './settings';

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
  v.check((url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)),
);
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));

const office = v.object({
  id: name,
  name,
  place: v.pipe(v.string(), v.maxLength(200)),
  utcOffset: offset,
  mirror: v.exactOptional(address),
});

const source = v.object({
  key: name,
  url: address,
  name,
  office,
  redirects: v.picklist(['same-origin', 'follow']),
});

const ownStage = v.pipe(
  v.object({ start: day, end: day, utcOffset: offset }),
  v.check(({ start, end }) => start <= end),
);

const schema = v.pipe(
  v.object({
    version: v.literal(1),
    language: v.picklist(['id', 'en']),
    theme: v.picklist(['auto', 'light', 'dark']),
    sources: v.pipe(
      v.array(source),
      v.maxLength(20),
      v.check((sources) => new Set(sources.map(({ key }) => key)).size === sources.length),
    ),
    home: name,
    intervalMinutes: v.pipe(v.number(), v.integer(), v.minValue(LEAST_INTERVAL), v.maxValue(MOST_INTERVAL)),
    notify: v.object({
      on: v.boolean(),
      posts: v.picklist(['all', 'coklit', 'period']),
      period: v.boolean(),
      milestones: v.boolean(),
      quiet: v.nullable(v.object({ from: clockTime, until: clockTime })),
    }),
    badge: v.picklist(['unread', 'days', 'none']),
    ownStage: v.nullable(ownStage),
    mirror: v.nullable(address),
  }),
  v.check(({ sources, home }) => !sources.length || sources.some((each) => each.office.id === home)),
);

/** Earlier versions' settings to the next one; index 0 takes version 0 (no version named) to 1. */
const migrations: ((old: Record<string, unknown>) => Record<string, unknown>)[] = [
  (old) => ({ ...defaultSettings(), ...old, version: 1 }),
];

/**
 * Settings from a file or another version, whole and right.
 *
 * @throws SettingsError with the field and the reason; nothing is guessed.
 */
export function readSettings(json: unknown): Settings {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new SettingsError('', 'not-settings');
  let old: Record<string, unknown> = { ...json };
  const version = typeof old.version === 'number' ? old.version : 0;
  if (version > migrations.length) throw new SettingsError('version', 'newer-version');
  if (version === 0 && !Object.keys(old).some((key) => key in defaultSettings())) {
    throw new SettingsError('', 'not-settings');
  }
  for (const migrate of migrations.slice(version)) old = migrate(old);
  const result = v.safeParse(schema, old);
  if (result.success) return result.output;
  throw new SettingsError(v.getDotPath(result.issues[0]) ?? '', 'wrong-value');
}

/** Stored settings; every field that is missing or wrong falls back to its default, the others stay. */
export function restoreSettings(json: unknown): Settings {
  const defaults = defaultSettings();
  if (typeof json !== 'object' || json === null) return defaults;
  let kept: Record<string, unknown> = { ...defaults };
  for (const [key, value] of Object.entries(json)) {
    if (!(key in defaults)) continue;
    const tried = { ...kept, [key]: value };
    if (v.is(schema, tried)) kept = tried;
  }
  return { ...(kept as unknown as Settings), version: 1 };
}
