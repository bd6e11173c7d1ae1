import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { DEFAULT_SOURCES } from './lib/source';
import { leanRssParser } from './scripts/lean-rss-parser';

/** All that the popup is made of, and what the build itself adds to every page. */
const POPUP = /entrypoints[\\/]popup[\\/]App\.tsx$|rolldown[\\/]runtime|wxt-html-plugins/;

/**
 * Popup and side panel in one script, although other pages use some of it too: a file that names the next one costs
 * more of the first drawing than the bytes that are not needed yet.
 */
const popupInOneFile: Plugin = {
  name: 'popup-in-one-file',
  outputOptions: (options) =>
    options.format === 'iife'
      ? null
      : { ...options, codeSplitting: { groups: [{ name: 'popup', test: POPUP }] } },
};

const HOSTS = [...new Set(DEFAULT_SOURCES.map(({ url }) => `${new URL(url).origin}/*`))];

export default defineConfig({
  imports: false,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [leanRssParser(), popupInOneFile],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      target: ['chrome120', 'firefox142'],
      cssTarget: 'chrome123',
      modulePreload: false,
    },
  }),
  manifest: ({ browser }) => {
    const firefox = browser === 'firefox';
    return {
      name: '__MSG_appName__',
      description: '__MSG_appDescription__',
      default_locale: 'id',
      homepage_url: 'https://pantau-coklit.github.io/',
      permissions: [
        'alarms',
        'storage',
        'unlimitedStorage',
        'contextMenus',
        ...(firefox ? [] : ['sidePanel']),
      ],
      optional_permissions: ['notifications'],
      host_permissions: HOSTS,
      optional_host_permissions: ['https://*.kpu.go.id/*', 'https://*/*'],
      // Nothing is shown or run that does not come with the extension, whatever a post holds; blob: is what it drew.
      content_security_policy: {
        extension_pages:
          "script-src 'self'; object-src 'none'; img-src 'self' blob:; media-src 'none'; font-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'",
      },
      commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+K' } } },
      ...(firefox
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'pantau-coklit@pantau-coklit.github.io',
                strict_min_version: '142.0',
                data_collection_permissions: { required: ['none'] },
              },
              gecko_android: { strict_min_version: '142.0' },
            },
          }
        : { minimum_chrome_version: '120' }),
    };
  },
  zip: {
    excludeSources: ['docs/**', 'store/**', 'coverage/**', '**/*.log', '**/*.zip', '**/*.xpi'],
  },
});
