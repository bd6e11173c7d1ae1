export { ownStage } from './own-stage';
export {
  isSameKeyword,
  MOST_SOURCES,
  readKeyword,
  readSettings,
  restoreSettings,
  SettingsError,
  type SettingsReason,
} from './read';
export {
  defaultSettings,
  LEAST_INTERVAL,
  MOST_INTERVAL,
  MOST_KEYWORDS,
  NIGHT,
  type OwnStage,
  type QuietHours,
  type Settings,
} from './settings';
