export { launchChromium } from './chromium';
export type { ExtensionBrowser, LaunchOptions, OpenOptions } from './extension-browser';
export { launchFirefox } from './firefox';
export { atRest, sleep, waitFor } from './wait-for';
