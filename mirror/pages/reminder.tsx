import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import type { Message } from '../../components/message';
import { RichText } from '../../components/RichText';
import type { Board } from '../../lib/board';
import { formatDay, plain, zoneName } from '../../lib/i18n';
import type { Words } from '../../lib/i18n/site-words';
import type { Choice } from '../client/request';

/** How it stands with reminders on this device. */
export type Reminder =
  /** The browser can't look by itself. */
  | { state: 'none' }
  /** It could, once the page is installed; `ask` where it lets the page ask for that. */
  | { state: 'install'; ask?: () => void }
  /** It is installed, and may not look all the same. */
  | { state: 'blocked' }
  | { state: 'off'; failed: boolean }
  /** The reader has refused notifications: only they can take that back. */
  | { state: 'refused' }
  | { state: 'on' };

/** A channel that residents can follow. */
export interface Followable {
  /** As it is called: 'Telegram'. */
  service: string;
  url: string;
}

export interface ReminderProps {
  board: Board;
  message: Message;
  channels: readonly Followable[];
  words: Words;
  /** Absent in the file on the host, and until the browser has said what it can. */
  live?:
    | {
        reminder: Reminder | null;
        choice: Choice;
        onChoose: (choice: Choice) => void;
      }
    | undefined;
}

/** "Ingatkan saya": says what will be told and when, asks once, and then shows what was chosen. */
export function Remind(props: ReminderProps) {
  const { live, words } = props;
  const { site } = words;
  const reminder = live?.reminder;
  return (
    <details class="fold">
      <summary class="button primary">
        <Icon name="bell" />
        <span key={reminder?.state}>{reminder?.state === 'on' ? site.remindersOn : site.remindMe}</span>
      </summary>
      <div id="ingatkan">
        {reminder?.state === 'none' ? (
          <p>{site.remindersNone(props.channels.length > 0)}</p>
        ) : (
          <>
            <p>{site.remindersTell}</p>
            <ul class="told">
              {site.remindersOf.map((what) => (
                <li key={what}>{what}</li>
              ))}
            </ul>
            <Example {...props} />
            {live && reminder && <Now {...live} reminder={reminder} words={words} />}
            <p class="hint">{site.remindersWhen}</p>
          </>
        )}
      </div>
    </details>
  );
}

/** A notification as it will look. */
function Example({ board, message: { dates }, words: { notices, shared, lang } }: ReminderProps) {
  const { office } = board._pantau_coklit;
  const [post] = board.items;
  if (!dates && !post) return null;
  const sentence =
    dates && plain(shared.until(formatDay(dates.end, lang, 'weekday'), zoneName(office.utcOffset)));
  return (
    <figure class="example">
      <Icon name="bell" size={20} />
      <div>
        <b>{sentence ? notices.threeDays : notices.newPost}</b>
        <span key={sentence}>
          {sentence ? <RichText words={`${sentence[0]?.toUpperCase()}${sentence.slice(1)}.`} /> : post?.title}
        </span>
      </div>
    </figure>
  );
}

/** What can be done here and now. */
function Now(props: {
  reminder: Exclude<Reminder, { state: 'none' }>;
  choice: Choice;
  onChoose: (choice: Choice) => void;
  words: Words;
}) {
  const { reminder, choice, onChoose } = props;
  const { site } = props.words;
  switch (reminder.state) {
    case 'on':
      return (
        <>
          <label class="choice">
            {site.remindersPosts}
            <select
              value={choice.posts}
              onChange={({ currentTarget: { value } }) => {
                const posts = POSTS.find((each) => each === value);
                if (posts) onChoose({ ...choice, posts });
              }}
            >
              {POSTS.map((posts) => (
                <option key={posts} value={posts}>
                  {site.remindersPostsOf[posts]}
                </option>
              ))}
            </select>
          </label>
          <label class="choice">
            <input
              type="checkbox"
              checked={choice.quiet}
              onChange={({ currentTarget: { checked } }) => onChoose({ ...choice, quiet: checked })}
            />
            {site.remindersQuiet}
          </label>
          <p class="actions">
            <Button label={site.remindersStop} onClick={() => onChoose({ ...choice, on: false })} />
          </p>
        </>
      );
    case 'off':
      return (
        <>
          <p>{site.remindersAsk}</p>
          <p class="actions">
            <Button
              look="primary"
              label={site.remindersStart}
              onClick={() => onChoose({ ...choice, on: true })}
            />
          </p>
          {reminder.failed && <p role="alert">{site.remindersFailed}</p>}
        </>
      );
    case 'install':
      return (
        <>
          <p>{site.remindersInstall}</p>
          {reminder.ask && (
            <p class="actions">
              <Button look="primary" label={site.installApp} onClick={reminder.ask} />
            </p>
          )}
        </>
      );
    case 'blocked':
      return <p>{site.remindersBlocked}</p>;
    case 'refused':
      return <p>{site.remindersRefused}</p>;
  }
}

const POSTS = ['all', 'coklit', 'period'] as const;
