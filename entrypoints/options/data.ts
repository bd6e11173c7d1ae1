import { browser } from 'wxt/browser';
import type { Catalogue } from '../../lib/i18n';
import { defaultSettings, readSettings, SettingsError } from '../../lib/settings';
import { writePostsFile } from '../../lib/store/posts-file';
import { database, deleteDatabase } from '../shared/database';
import { download } from '../shared/download';
import { ask } from '../shared/messages';
import { homeOffice, officesOf } from '../shared/office';
import { loadSettings, saveSettings } from '../shared/settings';
import { load, removed } from './state';

/** What the buttons under "Data" do; each answers with the sentence to show. */
export function dataActions({ options, shared, extension }: Catalogue) {
  return {
    async exportMirror() {
      download('posts.json', await postsFile([homeOffice(await loadSettings()).id]));
      return '';
    },
    async copyAll() {
      const settings = await loadSettings();
      const ids = officesOf(settings.sources).map(({ id }) => id);
      const everything = { settings, posts: JSON.parse(await postsFile(ids)) };
      return navigator.clipboard.writeText(JSON.stringify(everything, null, 1)).then(
        () => shared.copied,
        () => extension.copyFailed,
      );
    },
    async exportSettings() {
      download('pantau-coklit.json', `${JSON.stringify(await loadSettings(), null, 2)}\n`);
      return '';
    },
    async importSettings(file: File) {
      try {
        const taken = readSettings(JSON.parse(await file.text()));
        // Only the browser can grant notifications: a file does not.
        const { on } = (await loadSettings()).notify;
        // As an address that is typed: the browser lets the extension read https alone.
        const sources = taken.sources.map((source) => ({
          ...source,
          url: source.url.replace(/^http:/, 'https:'),
        }));
        await saveSettings({ ...taken, sources, notify: { ...taken.notify, on } });
        removed.value = [];
      } catch (error) {
        return refusal(error, options);
      }
      await load();
      return options.imported;
    },
    async reset() {
      await saveSettings(defaultSettings());
      removed.value = [];
      await load();
      return options.wasReset;
    },
    async clear() {
      await deleteDatabase();
      const { welcomedAt } = await browser.storage.local.get('welcomedAt');
      await browser.storage.local.clear();
      await browser.storage.local.set({ welcomedAt });
      removed.value = [];
      await load();
      // From here on it is as after installing: the sources are read for the first time.
      void ask({ type: 'check' });
      return options.cleared;
    },
  };
}

async function postsFile(offices: readonly string[]): Promise<string> {
  const store = await database();
  const posts = await Promise.all(offices.map((office) => store.posts(office)));
  return writePostsFile({ generation: store.generation, posts: posts.flat() });
}

function refusal(error: unknown, options: Catalogue['options']): string {
  if (!(error instanceof SettingsError) || error.reason === 'not-settings') return options.importNot;
  if (error.reason === 'newer-version') return options.importNewer;
  return options.importWrong(error.path || 'sources');
}
