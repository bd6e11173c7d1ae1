import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { Logo } from '../../components/Logo';
import { HOMEPAGE } from '../../lib/project';
import { ask } from '../shared/messages';
import { requestHosts } from '../shared/request';
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
          words={words.health}
          reasons={words.reasons}
          options={words.options}
          lang={shown.language}
          now={new Date()}
          sources={health.value}
          leftOut={leftOut.value}
          intervalMinutes={shown.intervalMinutes}
          notifications={notifications.value}
          busy={busy.value}
          check={words.extension.check}
          checking={words.extension.checking}
          allow={words.extension.allow}
          said={said.value}
          onCheck={() => void check()}
          onAllow={() => void requestHosts(shown.sources.map(({ url }) => url)).then(load)}
          onCopy={() => void copyReport(words.options)}
        />
      )}
      {current === '#about' && (
        <AboutPage
          words={words.about}
          title={words.options.about}
          disclaimer={words.extension.disclaimer}
          version={browser.runtime.getManifest().version}
          sourceUrl={HOMEPAGE}
        />
      )}
    </div>
  );
}

async function check(): Promise<void> {
  busy.value = true;
  await ask({ type: 'check' });
  await load();
  busy.value = false;
}

async function copyReport(words: { copied: string; copyFailed: string }): Promise<void> {
  const text = report(health.value, {
    version: browser.runtime.getManifest().version,
    agent: navigator.userAgent,
    now: new Date(),
    notifications: notifications.value,
    leftOut: leftOut.value,
  });
  said.value = await navigator.clipboard.writeText(text).then(
    () => words.copied,
    () => words.copyFailed,
  );
}
