import { signal } from '@preact/signals';
import { messageOf } from '../../components/message';
import { type Board, situation } from '../../lib/board';
import type { Catalogue } from '../../lib/i18n';
import type { Settings } from '../../lib/settings';
import { requestNotifications } from '../shared/notification-permission';
import { DataSettings } from './DataSettings';
import { LookSettings } from './LookSettings';
import { MirrorSettings } from './MirrorSettings';
import { NotifySettings } from './NotifySettings';
import { SourceSettings } from './SourceSettings';
import { StageSettings } from './StageSettings';
import { change } from './state';
import { trySources, tryUrl } from './try';

const denied = signal(false);

/** All that can be chosen; each change is saved at once. */
export function SettingsTab(props: { words: Catalogue; settings: Settings; board: Board | null }) {
  const { words, settings, board } = props;
  const { options } = words;
  const group = { words: options, settings, onChange: (part: Partial<Settings>) => void change(part) };

  async function allowNotifications(): Promise<void> {
    const granted = await requestNotifications();
    denied.value = !granted;
    if (granted) await change({ notify: { ...settings.notify, on: true } });
  }

  return (
    <main class="column">
      <h1>{options.settings}</h1>
      <p class="sub">{options.saved}</p>
      <StageSettings {...group} official={officialWords(board, words, settings)} />
      <SourceSettings
        {...group}
        adding={location.hash === '#add'}
        add={{
          tryOffice: (sources) => trySources(sources, settings, words),
          tryAddress: (url) => tryUrl(url, settings, words),
          onKeep: (sources) => void change(withSources(settings, sources)),
        }}
      />
      <NotifySettings {...group} denied={denied.value} onAllow={() => void allowNotifications()} />
      <LookSettings {...group} />
      <MirrorSettings words={words} mirror={settings.mirror} />
      <DataSettings words={words} settings={settings} />
    </main>
  );
}

/** The sources with those that are new; the first one of all gives the home office. */
function withSources({ sources, home }: Settings, added: Settings['sources']): Partial<Settings> {
  const all = [...sources, ...added];
  return { sources: all, home: sources.length ? home : (all[0]?.office.id ?? home) };
}

/** The office's own period, whatever the user entered. */
function officialWords(
  board: Board | null,
  { options, shared }: Catalogue,
  { language }: Settings,
): string | null {
  if (!board) return null;
  const now = new Date();
  const { dates } = messageOf(situation(board, now), { board, now, words: { lang: language, shared } });
  return dates && (dates.correction ? options.nowCorrected : options.now)(dates.range);
}
