import { useState } from 'preact/hooks';
import { datesToSend } from '../../components/beside';
import { Details } from '../../components/Details';
import { Hero } from '../../components/Hero';
import { Icon } from '../../components/Icon';
import { IconButton } from '../../components/IconButton';
import type { Message } from '../../components/message';
import { shortOffice } from '../../components/post-words';
import { ShareMenu } from './ShareMenu';
import type { PopupWords } from './words';

interface Props {
  message: Message;
  words: PopupWords;
  /** Where one's own dates are entered. */
  settingsPage: string;
  copy: (text: string) => void;
  /** Hands the dates to the device's calendar; null where there are none. */
  saveCalendar: (() => void) | null;
  /** Opens the report of a wrong date, and makes the picture for a status. */
  actions: { report: () => void; picture: () => void };
  /** Whose countdown it is. */
  office: string;
  /** Several offices are followed, so that it has to be said. */
  whose?: boolean;
  /** Opens an address as a stored post, so that it counts as read; gives false where it is none. */
  follow: (url: string) => boolean;
}

/** The state of Coklit; one tap away its days, all sentences that speak of them, and how to pass it on. */
export function Countdown({ message, words, settingsPage, copy, saveCalendar, ...rest }: Props) {
  const { actions, follow } = rest;
  const office = shortOffice(rest.office);
  const { extension } = words;
  const [open, setOpen] = useState(false);
  const { tone, dates, quotes, telling } = message;
  const more = dates !== null || quotes.length > telling;
  const tools = tone !== 'band' && (
    <>
      {more && (
        <IconButton
          icon={open ? 'close' : 'info'}
          label={extension.aboutDates}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      )}
      <ShareMenu
        label={extension.shareDates}
        text={datesToSend(message, { office, source: extension.source })}
        url={quotes[0]?.url ?? undefined}
        copy={copy}
        copyText={extension.copyDates}
        words={words}
      >
        <button type="button" onClick={actions.picture}>
          <Icon name="card" />
          {extension.picture}
        </button>
        {saveCalendar && (
          <button type="button" onClick={saveCalendar}>
            <Icon name="calendar" />
            {extension.addToCalendar}
          </button>
        )}
      </ShareMenu>
    </>
  );
  const report = (
    <button type="button" class="inline-button" onClick={actions.report}>
      {extension.wrongDate}
    </button>
  );
  const details = (
    <div class="details">
      <Details message={message} words={words} follow={follow} />
      <p>{report}</p>
    </div>
  );
  // Where there are no details to stand in.
  const withoutDates = !dates && (
    <>
      {tone === 'plain' && (
        <a class="button" href={settingsPage} target="_blank" rel="noopener">
          {extension.enterDates}
        </a>
      )}
      {report}
    </>
  );
  return (
    <Hero
      message={message}
      words={words}
      tools={tools}
      instead={open && more && details}
      actions={withoutDates}
      follow={follow}
    >
      {rest.whose && <p class="whose">{extension.countdownOf(office)}</p>}
    </Hero>
  );
}
