import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { Logo } from '../../components/Logo';
import type { Catalogue } from '../../lib/i18n';
import { askToCheck } from '../shared/messages';
import { homeOffice } from '../shared/office';
import { requestHosts } from '../shared/permissions';
import { checkedWords, summarise } from '../shared/trouble';
import { catalogue } from '../shared/words';
import { AboutPage } from './AboutPage';
import { HealthPage } from './HealthPage';
import { report } from './health';
import { SettingsTab } from './SettingsTab';
import { board, busy, health, leftOut, load, notifications, settings } from './state';

const tab = signal(location.hash);
const said = signal('');
addEventListener('hashchange', () => {
  tab.value = location.hash;
  said.value = '';
});

const TABS = ['#settings', '#health', '#about'] as const;

export function App() {
  const shown = settings.value;
  if (!shown) return null;
  const words = catalogue(shown.language);
  const names = {
    '#settings': words.options.settings,
    '#health': words.options.status,
    '#about': words.options.about,
  };
  const current = TABS.find((each) => each === tab.value) ?? '#settings';
  document.title = `${names[current]} · ${words.shared.name}`;
  return (
    <div class="page">
      <header class="top">
        <Logo />
        {words.shared.name}
        <nav>
          {TABS.map((each) => (
            <a key={each} href={each} aria-current={each === current ? 'page' : undefined}>
              {names[each]}
            </a>
          ))}
        </nav>
      </header>
      {current === '#settings' && <SettingsTab words={words} settings={shown} board={board.value} />}
      {current === '#health' && (
        <HealthPage
          words={words}
          lang={shown.language}
          now={new Date()}
          utcOffset={homeOffice(shown).utcOffset}
          sources={health.value}
          leftOut={leftOut.value}
          intervalMinutes={shown.intervalMinutes}
          notifications={notifications.value}
          busy={busy.value}
          said={said.value}
          onCheck={() => void check(words)}
          onAllow={() => void requestHosts(shown.sources.map(({ url }) => url)).then(load)}
          onCopy={() => void copyReport(words)}
        />
      )}
      {current === '#about' && <AboutPage words={words} version={browser.runtime.getManifest().version} />}
    </div>
  );
}

async function check(words: Catalogue): Promise<void> {
  busy.value = true;
  said.value = '';
  const outcome = await askToCheck();
  await load();
  busy.value = false;
  const { trouble } = summarise(
    health.value.flatMap(({ state }) => state ?? []),
    health.value.every(({ allowed }) => allowed),
  );
  said.value = checkedWords(outcome, trouble, words);
}

async function copyReport({ shared, extension }: Catalogue): Promise<void> {
  const text = report(health.value, {
    version: browser.runtime.getManifest().version,
    agent: navigator.userAgent,
    now: new Date(),
    notifications: notifications.value,
    leftOut: leftOut.value,
  });
  said.value = await navigator.clipboard.writeText(text).then(
    () => shared.copied,
    () => extension.copyFailed,
  );
}
