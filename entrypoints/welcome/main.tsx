import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../options/pages.css';
import { Icon } from '../../components/Icon';
import { Logo } from '../../components/Logo';
import { defaultSettings } from '../../lib/settings';
import { ownAddress } from '../shared/address';
import { applyTheme } from '../shared/apply-theme';
import { ask } from '../shared/messages';
import { mayNotify, requestNotifications } from '../shared/notification-permission';
import { homeSources } from '../shared/office';
import { isAllowed, requestHosts } from '../shared/permissions';
import { loadSettings, onSettingsChanged, saveSettings } from '../shared/settings';
import { catalogue } from '../shared/words';
import { WelcomePage } from './WelcomePage';

const settings = signal(defaultSettings());
const allowed = signal(true);
const notifications = signal<'off' | 'on' | 'denied'>('off');

async function load(): Promise<void> {
  settings.value = await loadSettings();
  applyTheme(document.documentElement, settings.value);
  const urls = homeSources(settings.value).map(({ url }) => url);
  allowed.value = (await Promise.all(urls.map((url) => isAllowed(url)))).every(Boolean);
  if (settings.value.notify.on && (await mayNotify())) notifications.value = 'on';
}

async function allow(): Promise<void> {
  if (await requestHosts(homeSources(settings.value).map(({ url }) => url))) await ask({ type: 'check' });
  await load();
}

async function notify(): Promise<void> {
  const granted = await requestNotifications();
  notifications.value = granted ? 'on' : 'denied';
  if (!granted) return;
  const stored = await loadSettings();
  await saveSettings({ ...stored, notify: { ...stored.notify, on: true } });
}

function Page() {
  const words = catalogue(settings.value.language);
  const first = homeSources(settings.value)[0];
  document.title = `${words.welcome.title} · ${words.shared.name}`;
  return (
    <WelcomePage
      words={words.welcome}
      settings={words.options.settings}
      disclaimer={words.extension.disclaimer}
      host={first ? new URL(first.url).hostname : ''}
      allowed={allowed.value}
      notifications={notifications.value}
      onAllow={() => void allow()}
      onNotify={() => void notify()}
      onOpen={() => void openPopup()}
      onSettings={() => void browser.runtime.openOptionsPage()}
      preview={
        <>
          <div class="bar2">
            <Icon name="pin" size={20} />
            <Logo />
          </div>
          <iframe src="/popup.html" title={words.shared.name} />
        </>
      }
    />
  );
}

/** The toolbar's own popup where the browser opens it for us, else the same page in a tab. */
async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: ownAddress('/popup.html') });
  }
}

const root = document.getElementById('app');
onSettingsChanged(() => void load());
void load().then(() => root && render(<Page />, root));
