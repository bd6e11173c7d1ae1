import { Icon } from './Icon';
import type { PopupSpeech } from './words';

interface Props {
  host: string;
  /** Called straight from the click, else the browser does not ask. */
  allow: () => void;
  firefox: boolean;
  speech: PopupSpeech;
}

/** The browser has not been allowed to read the office's site: what is asked, why, and one button. */
export function Permission({ host, allow, firefox, speech: { extension } }: Props) {
  const promises = [
    extension.onlyRead(host),
    extension.nothingSent,
    extension.revocable(firefox ? 'about:addons' : 'chrome://extensions'),
  ];
  return (
    <>
      <section class="hero" aria-label={extension.permissionTitle}>
        <h2>{extension.permissionTitle}</h2>
        <p>{firefox ? extension.permissionText : extension.permissionTextOther}</p>
        <div class="acts">
          <button type="button" class="btn main" onClick={allow}>
            <Icon name="lock" />
            {extension.allow}
          </button>
        </div>
      </section>
      <div class="list">
        <ul class="why">
          {promises.map((promise) => (
            <li key={promise}>
              <Icon name="check" />
              {promise}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
