import { browser } from 'wxt/browser';
import type { Catalogue } from '../../lib/i18n';
import { defaultSettings, readSettings, SettingsError } from '../../lib/settings';
import { writePostsFile } from '../../lib/store/posts-file';
import { database, deleteDatabase } from '../shared/database';
import { download } from '../shared/download';
import { ask } from '../shared/messages';
import { homeOffice } from '../shared/office';
import { loadSettings, saveSettings } from '../shared/settings';
import type { DataActions } from './DataSettings';
import { load } from './state';

/** What the buttons under "Data" do; each answers with the sentence to show. */
export function dataActions({ options }: Catalogue): DataActions {
  return {
    async exportMirror() {
      download('posts.json', await mirrorFile());
      return '';
    },
    async copyAll() {
      const everything = { settings: await loadSettings(), posts: JSON.parse(await mirrorFile()) };
      return navigator.clipboard.writeText(JSON.stringify(everything, null, 1)).then(
        () => options.copied,
        () => options.copyFailed,
      );
    },
    async exportSettings() {
      download('pantau-coklit.json', `${JSON.stringify(await loadSettings(), null, 2)}\n`);
      return '';
    },
    async importSettings(file) {
      try {
        const taken = readSettings(JSON.parse(await file.text()));
        // Only the browser can grant notifications: a file does not.
        const { on } = (await loadSettings()).notify;
        await saveSettings({ ...taken, notify: { ...taken.notify, on } });
      } catch (error) {
        return refusal(error, options);
      }
      await load();
      return options.imported;
    },
    async reset() {
      await saveSettings(defaultSettings());
      await load();
      return options.wasReset;
    },
    async clear() {
      await deleteDatabase();
      const { welcomedAt } = await browser.storage.local.get('welcomedAt');
      await browser.storage.local.clear();
      await browser.storage.local.set({ welcomedAt });
      await load();
      // From here on it is as after installing: the sources are read for the first time.
      void ask({ type: 'check' });
      return options.cleared;
    },
  };
}

async function mirrorFile(): Promise<string> {
  const store = await database();
  const { id } = homeOffice(await loadSettings());
  return writePostsFile({ generation: store.generation, posts: await store.posts(id) });
}

function refusal(error: unknown, options: Catalogue['options']): string {
  if (!(error instanceof SettingsError) || error.reason === 'not-settings') return options.importNot;
  if (error.reason === 'newer-version') return options.importNewer;
  return options.importWrong(error.path || 'sources');
}
