import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../../components/Icon';
import { Logo } from '../../components/Logo';
import type { Catalogue } from '../../lib/i18n';
import { HOME_OFFICE } from '../../lib/source';

/** The first run on one screen: pin the icon, allow what is missing, see the countdown. */
export function WelcomePage(props: {
  words: Catalogue['welcome'];
  settings: string;
  disclaimer: string;
  host: string;
  /** Whether the browser lets the office be read; Firefox asks for each site. */
  allowed: boolean;
  notifications: 'off' | 'on' | 'denied';
  onAllow: () => void;
  onNotify: () => void;
  onOpen: () => void;
  onSettings: () => void;
  /** The popup itself, as it looks now. */
  preview: ComponentChildren;
}) {
  const { words } = props;
  return (
    <div class="page">
      <main class="wel">
        <div>
          <Logo size={56} />
          <h1>{words.ready}</h1>
          <p class="sub">{words.nothing(HOME_OFFICE.name)}</p>
          <div class="rowf tight">
            <button type="button" class="button large primary" onClick={props.onOpen}>
              {words.open}
            </button>
            <button type="button" class="button large" onClick={props.onSettings}>
              {props.settings}
            </button>
          </div>
          <ol>
            {!props.allowed && (
              <Step icon="lock" title={words.permission} text={words.permissionText}>
                <button type="button" class="button large primary" onClick={props.onAllow}>
                  {words.allow}
                </button>
              </Step>
            )}
            <Step icon="pin" title={words.pin} text={words.pinText} />
            <Step icon="chat" title={words.number} text={words.numberText} />
            <Step icon="check" title={words.starts} text={words.startsText} />
            <Step
              icon="bell"
              title={words.notify}
              text={
                { off: words.notifyText, on: words.notifyOn, denied: words.notifyOff }[props.notifications]
              }
            >
              {props.notifications === 'off' && (
                <button type="button" class="button large" onClick={props.onNotify}>
                  {words.allow}
                </button>
              )}
            </Step>
          </ol>
          <p class="fine">
            {words.promise(props.host)}
            <br />
            {props.disclaimer}.
          </p>
        </div>
        {/* To be seen alone: nothing in it can be reached or is read out. */}
        <div class="shot" inert>
          {props.preview}
        </div>
      </main>
    </div>
  );
}

function Step(props: { icon: IconName; title: string; text: string; children?: ComponentChildren }) {
  return (
    <li>
      <Icon name={props.icon} size={20} />
      <div>
        <b>{props.title}</b>
        <span role={props.icon === 'bell' ? 'status' : undefined}>{props.text}</span>
      </div>
      {props.children}
    </li>
  );
}
