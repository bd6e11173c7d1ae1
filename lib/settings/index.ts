export { ownStage } from './own-stage';
export {
  isSameKeyword,
  MOST_SOURCES,
  type OwnStage,
  type QuietHours,
  readKeyword,
  readSettings,
  restoreSettings,
  type Settings,
  SettingsError,
  type SettingsReason,
} from './read';
export {
  defaultSettings,
  LEAST_INTERVAL,
  MOST_INTERVAL,
  MOST_KEYWORDS,
  NIGHT,
} from './settings';
