import { Icon } from './Icon';
import { partWords } from './part-words';
import type { Speech } from './words';

interface Props {
  host: string;
  /** Called straight from the click, else the browser does not ask. */
  allow: () => void;
  firefox: boolean;
  speech: Speech;
}

/** The browser has not been allowed to read the office's site: what is asked, why, and one button. */
export function Permission({ host, allow, firefox, speech }: Props) {
  const words = partWords(speech);
  const promises = [
    words.onlyRead(host),
    words.nothingSent,
    words.revocable(firefox ? 'about:addons' : 'chrome://extensions'),
  ];
  return (
    <>
      <section class="hero" aria-label={words.permissionTitle}>
        <h2>{words.permissionTitle}</h2>
        <p>{firefox ? words.permissionText : words.permissionTextOther}</p>
        <div class="acts">
          <button type="button" class="btn main" onClick={allow}>
            <Icon name="lock" />
            {words.allow}
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
