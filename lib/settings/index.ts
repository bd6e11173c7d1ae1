export { ownStage } from './own-stage';
export { MOST_SOURCES, readSettings, restoreSettings, SettingsError, type SettingsReason } from './read';
export {
  defaultSettings,
  LEAST_INTERVAL,
  MOST_INTERVAL,
  type OwnStage,
  type QuietHours,
  type Settings,
} from './settings';
