import type { ComponentChildren } from 'preact';
import type { Words } from '../lib/i18n';
import type { Message } from './message';
import { Quotes } from './Quotes';
import { RichText } from './RichText';

interface Props {
  message: Message;
  words: Words;
  onLink?: ((event: MouseEvent) => void) | undefined;
}

/** A period's days, where they come from, and every quote that speaks of them: one block each. */
export function Details({ message: { dates, quotes }, words: { shared }, onLink }: Props) {
  return (
    <>
      {dates && (
        <Detail key={`${dates.text}${dates.origin}`} term={shared.dates}>
          <RichText words={dates.text} />. {dates.origin}
        </Detail>
      )}
      {dates?.correction && <Detail term={shared.correctedTitle}>{dates.correction}</Detail>}
      {quotes.map((quote, index) => (
        <Quotes key={index} quotes={[quote]} onLink={onLink} />
      ))}
    </>
  );
}

/** One thing and what there is to know of it; what is but words is made anew when it changes, for page translators. */
export function Detail({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <dl class="detail">
      <dt>{term}</dt>
      <dd key={typeof children === 'string' ? children : null}>{children}</dd>
    </dl>
  );
}
