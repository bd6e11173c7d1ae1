import { Icon } from '../../components/Icon';
import { Link } from '../../components/Link';
import type { Message } from '../../components/message';
import type { Board } from '../../lib/board';
import { formatDay, plain, zoneName } from '../../lib/i18n';
import type { Choice } from '../client/request';
import type { Words } from '../words';

/** How it stands with reminders on this device. */
export type Reminder =
  /** The browser can't look by itself. */
  | { state: 'none' }
  /** It could, once the page is installed; `ask` where it lets the page ask for that. */
  | { state: 'install'; ask?: () => void }
  | { state: 'off'; failed: boolean }
  /** The reader has refused notifications: only they can take that back. */
  | { state: 'refused' }
  | { state: 'on' };

export interface ReminderProps {
  board: Board;
  message: Message;
  words: Words;
  /** Absent in the file on the host, and until the browser has said what it can. */
  live?:
    | {
        reminder: Reminder | null;
        choice: Choice;
        onChoose: (choice: Choice) => void;
        /** Public channels of this mirror, for browsers that can't look by themselves. */
        channels: readonly { name: string; url: string }[];
      }
    | undefined;
}

/** "Ingatkan saya": says what will be told and when, asks once, and then shows what was chosen. */
export function Remind(props: ReminderProps) {
  const { live, words } = props;
  const { site } = words;
  const isOn = live?.reminder?.state === 'on';
  return (
    <details class="fold">
      <summary class="button primary">
        <Icon name="bell" />
        {isOn ? site.remindersOn : site.remindMe}
      </summary>
      <div id="ingatkan">
        <p>{site.remindersTell}</p>
        <ul class="told">
          {site.remindersOf.map((what) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
        <Example {...props} />
        {live?.reminder && <Now {...props} live={live} reminder={live.reminder} />}
        <p class="hint">{site.remindersWhen}</p>
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
        <span>{sentence ? `${sentence[0]?.toUpperCase()}${sentence.slice(1)}.` : post?.title}</span>
      </div>
    </figure>
  );
}

/** What can be done here and now. */
function Now({
  reminder,
  live,
  words: { site },
}: ReminderProps & { reminder: Reminder; live: NonNullable<ReminderProps['live']> }) {
  const { choice, onChoose, channels } = live;
  switch (reminder.state) {
    case 'on':
      return (
        <>
          <p class="actions">
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
          </p>
          <p class="actions">
            <button type="button" class="button" onClick={() => onChoose({ ...choice, on: false })}>
              {site.remindersStop}
            </button>
          </p>
        </>
      );
    case 'off':
      return (
        <>
          <p>{site.remindersAsk}</p>
          <p class="actions">
            <button type="button" class="button primary" onClick={() => onChoose({ ...choice, on: true })}>
              {site.remindersStart}
            </button>
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
              <button type="button" class="button primary" onClick={reminder.ask}>
                {site.installApp}
              </button>
            </p>
          )}
        </>
      );
    case 'refused':
      return <p>{site.remindersRefused}</p>;
    case 'none':
      return (
        <>
          <p>{site.remindersNone}</p>
          {channels.length > 0 && (
            <p>
              {site.remindersChannels}{' '}
              {channels.map(({ name, url }, index) => [
                index > 0 && ', ',
                <Link key={url} href={url}>
                  {name}
                </Link>,
              ])}
            </p>
          )}
        </>
      );
  }
}

const POSTS = ['all', 'coklit', 'period'] as const;
