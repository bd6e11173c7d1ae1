import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../options/pages.css';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { Logo } from '../../components/Logo';
import { Step } from '../../components/Step';
import { defaultSettings } from '../../lib/settings';
import { HOME_OFFICE } from '../../lib/source';
import { ownAddress } from '../shared/address';
import { applyTheme } from '../shared/apply-theme';
import { ask } from '../shared/messages';
import { mayNotify, requestNotifications } from '../shared/notification-permission';
import { homeSources } from '../shared/office';
import { isAllowed, requestHosts } from '../shared/permissions';
import { loadSettings, onSettingsChanged, saveSettings } from '../shared/settings';
import { catalogue } from '../shared/words';

const settings = signal(defaultSettings());
/** Whether the browser lets the office be read; Firefox asks for each site. */
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

/** The first run on one screen: pin the icon, allow what is missing, see the countdown. */
function Page() {
  const { welcome: words, shared, options, extension } = catalogue(settings.value.language);
  const [first] = homeSources(settings.value);
  document.title = `${words.title} · ${shared.name}`;
  return (
    <div class="page">
      <main class="wel">
        <div>
          <Logo size={56} />
          <h1>{words.ready}</h1>
          <p class="sub">{words.nothing(HOME_OFFICE.name)}</p>
          <div class="rowf tight">
            <Button look="large primary" label={words.open} onClick={openPopup} />
            <Button look="large" label={options.settings} onClick={() => browser.runtime.openOptionsPage()} />
          </div>
          <ol>
            {!allowed.value && (
              <Step icon="lock" title={words.permission} text={words.permissionText}>
                <Button look="large primary" label={words.allow} onClick={allow} />
              </Step>
            )}
            <Step icon="pin" title={words.pin} text={words.pinText} />
            <Step icon="chat" title={words.number} text={words.numberText} />
            <Step icon="check" title={words.starts} text={words.startsText} />
            <Step
              live
              icon="bell"
              title={words.notify}
              text={
                { off: words.notifyText, on: words.notifyOn, denied: words.notifyOff }[notifications.value]
              }
            >
              {notifications.value === 'off' && <Button look="large" label={words.allow} onClick={notify} />}
            </Step>
          </ol>
          <p class="fine">
            {words.promise(first ? new URL(first.url).hostname : '')}
            <br />
            {extension.disclaimer}.
          </p>
        </div>
        {/* The popup itself, as it looks now, to be seen alone: nothing in it can be reached or is read out. */}
        <div class="shot" inert>
          <div class="bar2">
            <Icon name="pin" size={20} />
            <Logo />
          </div>
          <iframe src="/popup.html" title={shared.name} />
        </div>
      </main>
    </div>
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
