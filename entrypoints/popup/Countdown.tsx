import { useState } from 'preact/hooks';
import { datesToSend } from '../../components/beside';
import { Details } from '../../components/Details';
import { Hero } from '../../components/Hero';
import { Icon } from '../../components/Icon';
import { IconButton } from '../../components/IconButton';
import type { Message } from '../../components/message';
import { shortOffice } from '../../components/post-words';
import { makePicture, openReport, saveCalendar } from './actions';
import { ShareMenu } from './ShareMenu';
import type { View } from './state';

type Props = Pick<View, 'words' | 'stage' | 'office' | 'several'> & {
  message: Message;
  /** Opens the link's address as a stored post, so that it counts as read, where it is one. */
  onLink: (event: MouseEvent) => void;
};

/** The state of Coklit; one tap away its days, all sentences that speak of them, and how to pass it on. */
export function Countdown({ message, words, stage, several, onLink, ...rest }: Props) {
  const office = shortOffice(rest.office.name);
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
        copyText={extension.copyDates}
        words={words}
      >
        <button type="button" onClick={makePicture}>
          <Icon name="card" />
          {extension.picture}
        </button>
        {dates && stage && (
          <button type="button" onClick={() => saveCalendar(stage)}>
            <Icon name="calendar" />
            {extension.addToCalendar}
          </button>
        )}
      </ShareMenu>
    </>
  );
  const report = (
    <button type="button" class="inline-button" onClick={() => openReport(message)}>
      {extension.wrongDate}
    </button>
  );
  const details = (
    <div class="details">
      <Details message={message} words={words} onLink={onLink} />
      <p>{report}</p>
    </div>
  );
  // Where there are no details to stand in.
  const withoutDates = !dates && (
    <>
      {tone === 'plain' && (
        <a class="button" href="/options.html#settings" target="_blank" rel="noopener">
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
      onLink={onLink}
    >
      {several && <p class="whose">{extension.countdownOf(office)}</p>}
    </Hero>
  );
}
