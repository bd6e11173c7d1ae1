import { signal } from '@preact/signals';
import { messageOf } from '../../components/message';
import { shortOffice } from '../../components/post-words';
import { type Board, situation } from '../../lib/board';
import type { Catalogue } from '../../lib/i18n';
import type { Settings } from '../../lib/settings';
import { requestNotifications } from '../shared/notification-permission';
import { homeOffice } from '../shared/office';
import { DataSettings } from './DataSettings';
import { dataActions } from './data';
import { LookSettings } from './LookSettings';
import { MirrorSettings } from './MirrorSettings';
import { tryMirror } from './mirror';
import { NotifySettings } from './NotifySettings';
import { SourceSettings } from './SourceSettings';
import { StageSettings } from './StageSettings';
import { change } from './state';
import { trySources, tryUrl } from './try';

const denied = signal(false);

/** All that can be chosen; each change is saved at once. */
export function SettingsTab(props: { words: Catalogue; settings: Settings; board: Board | null }) {
  const { words, settings, board } = props;
  const options = words.options;

  async function allowNotifications(): Promise<void> {
    const granted = await requestNotifications();
    denied.value = !granted;
    if (granted) await change({ notify: { ...settings.notify, on: true } });
  }

  return (
    <main class="column">
      <h1>{options.settings}</h1>
      <p class="sub">{options.saved}</p>
      <StageSettings
        words={options}
        own={settings.ownStage}
        official={officialWords(board, words, settings)}
        utcOffset={homeOffice(settings).utcOffset}
        onChange={(ownStage) => void change({ ownStage })}
      />
      <SourceSettings
        words={options}
        settings={settings}
        adding={location.hash === '#add'}
        onChange={(part) => void change(part)}
        add={{
          tryOffice: (sources) => trySources(sources, settings, words),
          tryAddress: (url) => tryUrl(url, settings, words),
          onKeep: (sources) => void change(withSources(settings, sources)),
        }}
      />
      <NotifySettings
        words={options}
        notify={settings.notify}
        denied={denied.value}
        onAllow={() => void allowNotifications()}
        onChange={(notify) => void change({ notify })}
      />
      <LookSettings words={options} settings={settings} onChange={(part) => void change(part)} />
      <MirrorSettings words={options} mirror={settings.mirror} onTry={(url) => tryMirror(url, words)} />
      <DataSettings
        words={options}
        office={shortOffice(homeOffice(settings).name)}
        actions={dataActions(words)}
      />
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
