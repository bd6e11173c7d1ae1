import { houseAt } from '../../components/drawings';
import { HouseRow } from '../../components/HouseRow';
import { Icon } from '../../components/Icon';
import { type Trouble, troubleWords } from '../shared/trouble';
import type { PopupWords } from './words';

const STREET = { total: 31, passed: 0, today: null };
const BARS = [1, 2, 3, 4];

/** Before anything was ever read: a house walks the street while the first answer is awaited. */
export function FirstRun({ words: { shared, extension } }: { words: PopupWords }) {
  return (
    <>
      <section class="hero" role="status">
        <h2 class="title">{extension.firstTitle}</h2>
        <p class="reason">{extension.firstText}</p>
        <HouseRow {...STREET} lines={1}>
          <path class="walker" d={houseAt(0, 0)} />
        </HouseRow>
      </section>
      <div class="list" aria-busy="true">
        <div class="list-head">
          <h2>{shared.news}</h2>
        </div>
        <ul aria-hidden="true">
          {BARS.map((bar) => (
            <li class="post" key={bar}>
              <div class="post-body">
                <span class="skeleton" />
                <span class="skeleton thin" />
              </div>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

interface FailedProps {
  trouble: Trouble;
  check: () => void;
  statusPage: string;
  words: PopupWords;
}

/** The first check failed, so there is nothing to show yet: what went wrong and what one can do. */
export function FirstFailed({ trouble, check, statusPage, words }: FailedProps) {
  const { extension, reasons } = words;
  const reason = 'state' in trouble && trouble.state.reason;
  return (
    <>
      <section class="hero" role="status">
        <h2 class="title">{extension.failedTitle}</h2>
        <p class="reason">{troubleWords(trouble, words)}</p>
        {reason && <p class="note">{reasons[reason]}</p>}
        <div class="actions">
          <button type="button" class="button primary" onClick={check}>
            {extension.check}
          </button>
          <a class="button" href={statusPage} target="_blank" rel="noopener">
            {extension.details}
          </a>
        </div>
      </section>
      <Empty title={extension.empty} text={extension.emptyText} />
    </>
  );
}

interface PermissionProps {
  host: string;
  /** Called straight from the click, else the browser does not ask. */
  allow: () => void;
  firefox: boolean;
  words: PopupWords;
}

/** The browser has not been allowed to read the office's site: what is asked, why, and one button. */
export function Permission({ host, allow, firefox, words: { extension } }: PermissionProps) {
  const promises = [
    extension.onlyRead(host),
    extension.nothingSent,
    extension.revocable(firefox ? 'about:addons' : 'chrome://extensions'),
  ];
  return (
    <>
      <section class="hero" aria-label={extension.permissionTitle}>
        <h2 class="title">{extension.permissionTitle}</h2>
        <p class="reason">{firefox ? extension.permissionText : extension.permissionTextOther}</p>
        <div class="actions">
          <button type="button" class="button primary" onClick={allow}>
            <Icon name="lock" />
            {extension.allow}
          </button>
        </div>
      </section>
      <div class="list">
        <ul class="ticks">
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

/** Nothing is followed, so nothing can be shown: the one way on. */
export function NoSource({ addPage, words: { extension } }: { addPage: string; words: PopupWords }) {
  return (
    <>
      <section class="hero" aria-label={extension.noSource}>
        <h2 class="title">{extension.noSource}</h2>
        <p class="reason">{extension.noSourceText}</p>
        <div class="actions">
          <a class="button primary" href={addPage} target="_blank" rel="noopener">
            {extension.addSource}
          </a>
        </div>
      </section>
      <Empty title={extension.empty} text={extension.emptyText} />
    </>
  );
}

/** The browser's own storage can't be opened, so nothing can be shown. */
export function StoreFailed({ words: { extension } }: { words: PopupWords }) {
  return <Empty title={extension.storeFailed} text={extension.storeAdvice} />;
}

function Empty({ title, text }: { title: string; text: string }) {
  return (
    <div class="list empty">
      <h2>{title}</h2>
      <p>{text}</p>
    </div>
  );
}
