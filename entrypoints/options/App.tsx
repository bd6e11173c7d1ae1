import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { Logo } from '../../components/Logo';
import { catalogue } from '../shared/words';
import { AboutPage } from './AboutPage';
import { HealthPage } from './HealthPage';
import { SettingsTab } from './SettingsTab';
import { board, settings } from './state';

const tab = signal(location.hash);
addEventListener('hashchange', () => {
  tab.value = location.hash;
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
      {current === '#health' && <HealthPage words={words} settings={shown} now={new Date()} />}
      {current === '#about' && <AboutPage words={words} version={browser.runtime.getManifest().version} />}
    </div>
  );
}
