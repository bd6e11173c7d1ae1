import { Icon } from '../../components/Icon';
import type { Message } from '../../components/message';
import { stands } from '../../lib/board';
import { addDays } from '../../lib/dates/calendar';
import type { Words } from '../../lib/i18n/site-words';
import type { Stage } from '../../lib/stages/stage';

/** The address by which a calendar app subscribes. */
export const subscription = (siteUrl: string) => `${siteUrl.replace(/^https?:/, 'webcal:')}coklit.ics`;

/** Google's page that adds the subscription to an account. */
export const googleSubscription = (siteUrl: string) =>
  `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(subscription(siteUrl))}`;

/** Google's form with the period filled in: the app on phones opens it, which can't read files of others. */
export function googleEvent(stage: Stage, details: string): string {
  const day = (each: string) => each.replaceAll('-', '');
  const dates = `${day(stage.start)}/${day(addDays(stage.end, 1))}`;
  return `https://calendar.google.com/calendar/render?${new URLSearchParams({
    ...{ action: 'TEMPLATE', text: stage.name, dates, details },
  })}`;
}

const outlookSubscription = (siteUrl: string) =>
  `https://outlook.live.com/calendar/0/addfromweb?url=${encodeURIComponent(`${siteUrl}coklit.ics`)}`;

export interface CalendarProps {
  message: Message;
  siteUrl: string;
  words: Words;
  live?:
    | {
        /** Where `webcal:` leads nowhere (Android), the address that adds the subscription. */
        calendar: string;
        /** Google's form with the period; null where there is none to come. */
        googleEvent: string | null;
      }
    | undefined;
}

/** Subscribing and adding once, and what the three great services make of either. */
export function Calendar({ message, siteUrl, words: { site }, live }: CalendarProps) {
  const isAhead = stands(message.state);
  const services = [
    {
      name: 'Google',
      subscribe: googleSubscription(siteUrl),
      once: live?.googleEvent ?? 'coklit.ics',
      text: site.googleText,
    },
    { name: 'Apple', subscribe: subscription(siteUrl), once: 'coklit.ics', text: site.appleText },
    { name: 'Outlook', subscribe: outlookSubscription(siteUrl), once: 'coklit.ics', text: site.outlookText },
  ];
  return (
    <>
      <p class="actions">
        <a class="button" href={live?.calendar ?? subscription(siteUrl)}>
          <Icon name="calendar" />
          {site.subscribe}
        </a>
        {isAhead && (
          <a
            class="button"
            href={live?.googleEvent && isGoogle(live.calendar) ? live.googleEvent : 'coklit.ics'}
          >
            {site.addOnce}
          </a>
        )}
      </p>
      <p class="hint">{isAhead ? site.subscription : site.subscribeText}</p>
      {siteUrl !== '' && (
        <details class="more">
          <summary>{site.whichCalendar}</summary>
          <ul class="services">
            {services.map(({ name, subscribe, once, text }) => (
              <li key={name}>
                <b>{name}</b>
                <span>{text}</span>
                <p class="links">
                  <a href={subscribe}>
                    {site.subscribeShort}
                    <span class="unseen"> ({name})</span>
                  </a>
                  {isAhead && (
                    <a href={once}>
                      {site.addOnce}
                      <span class="unseen"> ({name})</span>
                    </a>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const isGoogle = (address: string) => address.startsWith('https://calendar.google.com/');
