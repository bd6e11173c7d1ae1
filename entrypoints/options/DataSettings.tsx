import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Button } from '../../components/Button';
import { shortOffice } from '../../components/post-words';
import type { Catalogue } from '../../lib/i18n';
import { defaultSettings, readSettings, type Settings, SettingsError } from '../../lib/settings';
import { writePostsFile } from '../../lib/store/posts-file';
import { database, deleteDatabase } from '../shared/database';
import { download } from '../shared/download';
import { ask } from '../shared/messages';
import { homeOffice, officesOf } from '../shared/office';
import { loadSettings, saveSettings } from '../shared/settings';
import { Ask } from './Ask';
import { Section } from './controls';
import { load, removed } from './state';

/** What can be done with all that is stored; what came of it is said. */
export function DataSettings(props: { words: Catalogue; settings: Settings }) {
  const words = props.words.options;
  // Whose posts alone make a mirror.
  const office = shortOffice(homeOffice(props.settings).name);
  const [said, setSaid] = useState('');
  const [asked, setAsked] = useState<'reset' | 'clear' | null>(null);
  const file = useRef<HTMLInputElement>(null);
  /** Says what an action answers; nothing where that can be seen. */
  const run = (work: Promise<string | undefined>) => {
    work.then(
      (sentence = '') => setSaid(sentence),
      (error: unknown) => setSaid(error instanceof Error ? error.message : String(error)),
    );
  };
  const button = (label: string, onClick: () => void) => (
    <Button look="large" label={label} onClick={onClick} />
  );
  return (
    <Section title={words.data}>
      <p>{words.dataText}</p>
      <div class="rowf tight">
        {button(words.exportMirror(office), () => run(exportMirror()))}
        {button(words.copyData, () => run(copyAll(props.words)))}
        {button(words.clearData, () => setAsked('clear'))}
      </div>
      <div class="rowf tight">
        {button(words.exportSettings, () => run(exportSettings()))}
        {button(words.importSettings, () => file.current?.click())}
        {button(words.reset, () => setAsked('reset'))}
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={words.importSettings}
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (chosen) run(importSettings(chosen, words));
          }}
        />
      </div>
      {asked && (
        <Ask
          question={asked === 'clear' ? words.clearSure : words.resetSure}
          yes={words.sure}
          no={words.cancel}
          onAnswer={(yes) => {
            setAsked(null);
            if (yes) run(asked === 'clear' ? clear(words) : reset(words));
          }}
        />
      )}
      <p role="status">{said}</p>
    </Section>
  );
}

async function exportMirror(): Promise<undefined> {
  download('posts.json', await postsFile([homeOffice(await loadSettings()).id]));
}

async function copyAll({ shared, extension }: Catalogue): Promise<string> {
  const settings = await loadSettings();
  const ids = officesOf(settings.sources).map(({ id }) => id);
  const everything = { settings, posts: JSON.parse(await postsFile(ids)) };
  return navigator.clipboard.writeText(JSON.stringify(everything, null, 1)).then(
    () => shared.copied,
    () => extension.copyFailed,
  );
}

async function exportSettings(): Promise<undefined> {
  download('pantau-coklit.json', `${JSON.stringify(await loadSettings(), null, 2)}\n`);
}

async function importSettings(file: File, options: Catalogue['options']): Promise<string> {
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
  } catch (error) {
    if (!(error instanceof SettingsError) || error.reason === 'not-settings') return options.importNot;
    if (error.reason === 'newer-version') return options.importNewer;
    return options.importWrong(error.path || 'sources');
  }
  return begunAnew(options.imported);
}

async function reset(options: Catalogue['options']): Promise<string> {
  await saveSettings(defaultSettings());
  return begunAnew(options.wasReset);
}

async function clear(options: Catalogue['options']): Promise<string> {
  await deleteDatabase();
  const { welcomedAt } = await browser.storage.local.get('welcomedAt');
  await browser.storage.local.clear();
  await browser.storage.local.set({ welcomedAt });
  const said = await begunAnew(options.cleared);
  // From here on it is as after installing: the sources are read for the first time.
  void ask({ type: 'check' });
  return said;
}

/** Nothing that was removed before can be taken back. */
async function begunAnew(said: string): Promise<string> {
  removed.value = [];
  await load();
  return said;
}

async function postsFile(offices: readonly string[]): Promise<string> {
  const store = await database();
  const posts = await Promise.all(offices.map((office) => store.posts(office)));
  return writePostsFile({ generation: store.generation, posts: posts.flat() });
}
