// The windows over popup and panel, and what is only wanted for them: fetched for the click that opens one.
import './windows.css';
import { useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { Link } from '../../components/Link';
import type { Message } from '../../components/message';
import { dateWords, shortOffice, whatsapp } from '../../components/post-words';
import { digest, wrongDateReport } from '../../components/share';
import type { Lang } from '../../lib/i18n';
import { share as english } from '../../lib/i18n/en/share';
import { share as indonesian } from '../../lib/i18n/id/share';
import { reportUrl } from '../../lib/project';
import type { FollowedItem } from '../../lib/unread';
import { Dialog } from '../shared/Dialog';
import { copy } from './actions';
import type { PopupWords } from './words';

export const shareWords = (lang: Lang): typeof indonesian => ({ id: indonesian, en: english })[lang];

interface DialogProps {
  words: PopupWords;
  onClose: () => void;
}

/** So many posts can be chosen from. */
const MOST_SHOWN = 40;

/** Chooses posts, the unread ones to begin with, and sends them as one message. Nothing is sent that is not in sight. */
export function DigestDialog(
  props: DialogProps & { items: readonly FollowedItem[]; warnings?: ReadonlyMap<string, string> },
) {
  const { words, warnings } = props;
  const share = shareWords(words.lang);
  const [items] = useState(() =>
    props.items.toSorted((a, b) => Number(b.unread) - Number(a.unread)).slice(0, MOST_SHOWN),
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(items.filter(({ unread }) => unread).map(({ id }) => id)),
  );
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const namesOf = (some: readonly FollowedItem[]) => [
    ...new Set(some.map(({ office }) => shortOffice(office.name))),
  ];
  const several = namesOf(items).length > 1;
  const sent = items.filter(({ id }) => chosen.has(id));
  const [office = '', ...others] = namesOf(sent);
  const title = others.length ? words.shared.news : share.newsOf(office);
  const text = digest(sent, { title, words, share, warnings });
  return (
    <Dialog title={share.digestTitle} onClose={props.onClose}>
      <fieldset class="choose">
        <legend>
          {share.choose} · <span role="status">{share.chosen(chosen.size)}</span>
        </legend>
        {items.map((item) => (
          <label key={item.id}>
            <input type="checkbox" checked={chosen.has(item.id)} onChange={() => toggle(item.id)} />
            <span>
              <span lang="id">{item.title}</span>
              <small>
                {[several && shortOffice(item.office.name), dateWords(item._pantau_coklit.date, words)]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </span>
          </label>
        ))}
      </fieldset>
      <Ways words={words} text={text} mail={null} disabled={chosen.size === 0} />
    </Dialog>
  );
}

/** What is shown, from which sentences, and what is in doubt, to be completed and sent to whoever can mend it. */
export function ReportDialog(props: DialogProps & { message: Message; office: string }) {
  const { words } = props;
  const share = shareWords(words.lang);
  const product = `${words.shared.name} ${browser.runtime.getManifest().version}`;
  const [text, setText] = useState(() =>
    wrongDateReport(props.message, { office: props.office, product, share }),
  );
  return (
    <Dialog title={words.extension.wrongDate} onClose={props.onClose}>
      <p class="hint" id="report-hint">
        {share.reportText}
      </p>
      <textarea
        rows={9}
        aria-label={share.reportTitle}
        aria-describedby="report-hint"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Ways words={words} text={text} mail={share.reportTitle} />
      <p class="hint">
        <Link href={reportUrl(share.reportTitle, text)}>{share.reportPage}</Link>
      </p>
    </Dialog>
  );
}

/** By which a text goes on: WhatsApp, the device's own sheet, a mail, the clipboard. */
function Ways(props: {
  words: PopupWords;
  text: string;
  /** Subject of a mail; null where none is offered. */
  mail: string | null;
  disabled?: boolean;
}) {
  const { text, mail, disabled = false } = props;
  const share = shareWords(props.words.lang);
  return (
    <form method="dialog" class="actions">
      {!disabled && (
        <Link class="button primary" href={whatsapp(text)}>
          <Icon name="chat" />
          {share.send}
        </Link>
      )}
      {/* What is said of it stands under this window, which it closes. */}
      <Button
        type="submit"
        icon="copy"
        label={share.copyText}
        disabled={disabled}
        onClick={() => copy(text)}
      />
      {mail && (
        <a
          class="button"
          href={`mailto:?subject=${encodeURIComponent(mail)}&body=${encodeURIComponent(text)}`}
        >
          {share.sendMail}
        </a>
      )}
      {'share' in navigator && (
        <Button
          label={share.sendOther}
          disabled={disabled}
          // Rejected where the user closes the sheet, which is no error.
          onClick={() => void navigator.share({ text }).catch(() => undefined)}
        />
      )}
      <Button type="submit" label={share.close} />
    </form>
  );
}

type Command = Browser.commands.Command;

/** The browser's own shortcuts of this extension; none where it has none. */
export async function browserCommands(): Promise<Command[]> {
  return (await browser.commands?.getAll().catch(() => [])) ?? [];
}

/** What the keys do here, and the browser's own. */
export function ShortcutsDialog(props: DialogProps & { commands: Command[] }) {
  const { words, commands } = props;
  const share = shareWords(words.lang);
  const { keys } = share;
  const rows: [key: string, does: string][] = [
    ['/', keys.find],
    [keys.upDown, keys.walk],
    [keys.leftRight, keys.within],
    ['Enter', keys.open],
    ['Ctrl+Enter', keys.background],
    ['Esc', keys.escape],
    ['?', keys.help],
    ...commands.map(({ shortcut, description, name }): [string, string] => [
      shortcut || share.unset,
      name === '_execute_action' ? keys.popup : description || (name ?? ''),
    ]),
  ];
  return (
    <Dialog title={words.extension.shortcuts} onClose={props.onClose}>
      <dl class="keys">
        {rows.map(([key, does]) => (
          <div key={does}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      {commands.length > 0 && (
        <p class="hint">
          {share.changeKeys(import.meta.env.FIREFOX ? 'about:addons' : 'chrome://extensions/shortcuts')}
        </p>
      )}
      <form method="dialog" class="actions">
        <Button type="submit" label={share.close} />
      </form>
    </Dialog>
  );
}
