import type { ComponentChildren } from 'preact';
import { Button } from '../../components/Button';
import { houseAt } from '../../components/drawings';
import { HouseRow } from '../../components/HouseRow';
import { officePage } from '../shared/office';
import { type Trouble, troubleWords } from '../shared/trouble';
import { allow, check } from './actions';
import { STATUS_PAGE, Ticks } from './Frame';
import type { View } from './state';
import type { PopupWords } from './words';

/** In the place of board and list, before anything was read; most days it is not wanted. */
export function First(
  props: Pick<View, 'words' | 'settings' | 'sources' | 'storeFailed'> & { busy: boolean },
) {
  const { words, settings, storeFailed, busy } = props;
  const { extension } = words;
  const { trouble } = props.sources;
  if (!settings.sources.length) {
    return (
      <>
        <Opening title={extension.noSource} text={extension.noSourceText}>
          <div class="actions">
            <a class="button primary" href="/options.html#add" target="_blank" rel="noopener">
              {extension.addSource}
            </a>
          </div>
        </Opening>
        <Empty title={extension.empty} text={extension.emptyText} />
      </>
    );
  }
  if (storeFailed) return <Empty title={extension.storeFailed} text={extension.storeAdvice} />;
  if (trouble?.kind === 'no-permission') {
    const { host } = new URL(officePage(settings));
    return <Permission host={host} firefox={import.meta.env.FIREFOX} words={words} />;
  }
  return trouble && !busy ? <FirstFailed trouble={trouble} words={words} /> : <FirstRun words={words} />;
}

/** What holds, in the place of the hero; `awaited`: it changes by itself, and is then said. */
function Opening(props: { title: string; text: string; awaited?: boolean; children: ComponentChildren }) {
  const { title, text, awaited, children } = props;
  return (
    <section class="hero" role={awaited ? 'status' : undefined} aria-label={awaited ? undefined : title}>
      <h2 class="title">{title}</h2>
      <p class="reason">{text}</p>
      {children}
    </section>
  );
}

function Empty({ title, text }: { title: string; text: string }) {
  return (
    <div class="list empty">
      <h2>{title}</h2>
      <p>{text}</p>
    </div>
  );
}

const STREET = { total: 31, passed: 0, today: null };
const BARS = [1, 2, 3, 4];

/** Before anything was ever read: a house walks the street while the first answer is awaited. */
export function FirstRun({ words: { shared, extension } }: { words: PopupWords }) {
  return (
    <>
      <Opening awaited title={extension.firstTitle} text={extension.firstText}>
        <HouseRow {...STREET} lines={1}>
          <path class="walker" d={houseAt(0, 0)} />
        </HouseRow>
      </Opening>
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

/** The first check failed, so there is nothing to show yet: what went wrong and what one can do. */
export function FirstFailed({ trouble, words }: { trouble: Trouble; words: PopupWords }) {
  const { extension, reasons } = words;
  const reason = 'state' in trouble && trouble.state.reason;
  return (
    <>
      <Opening awaited title={extension.failedTitle} text={troubleWords(trouble, words)}>
        {reason && <p class="note">{reasons[reason]}</p>}
        <div class="actions">
          <Button look="primary" label={extension.check} onClick={check} />
          <a class="button" href={STATUS_PAGE} target="_blank" rel="noopener">
            {extension.details}
          </a>
        </div>
      </Opening>
      <Empty title={extension.empty} text={extension.emptyText} />
    </>
  );
}

/** The browser has not been allowed to read the office's site: what is asked, why, and one button. */
export function Permission(props: { host: string; firefox: boolean; words: PopupWords }) {
  const { host, firefox } = props;
  const { extension } = props.words;
  const promises = [
    extension.onlyRead(host),
    extension.nothingSent,
    extension.revocable(firefox ? 'about:addons' : 'chrome://extensions'),
  ];
  return (
    <>
      <Opening
        title={extension.permissionTitle}
        text={firefox ? extension.permissionText : extension.permissionTextOther}
      >
        <div class="actions">
          <Button look="primary" icon="lock" label={extension.allow} onClick={allow} />
        </div>
      </Opening>
      <div class="list">
        <Ticks sentences={promises} />
      </div>
    </>
  );
}
