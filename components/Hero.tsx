import type { ComponentChildren } from 'preact';
import type { Rich, Words } from '../lib/i18n';
import { Figures } from './Figures';
import { StreetOfHouses } from './HouseRow';
import { Icon } from './Icon';
import { Link } from './Link';
import { Logo } from './Logo';
import type { Message, Note, Sized } from './message';
import { Notes } from './Notes';
import { Quotes } from './Quotes';
import { SizedText } from './RichText';

interface Props {
  message: Message;
  words: Words;
  /** The heading's level. */
  heading?: 'h1' | 'h2';
  /** In a box on other people’s pages: it bears the product’s sign, is no region, and has room for two quotes. */
  boxed?: boolean;
  /** Buttons beside the line on top. */
  tools?: ComponentChildren;
  /** In the place of everything below the line on top: the details, while they are open. */
  instead?: ComponentChildren;
  /** What stands behind a note in the place of the link to its post. */
  noteLink?: ((note: Note) => ComponentChildren) | undefined;
  /** More buttons beside the message's own. */
  actions?: ComponentChildren;
  /** Below everything: advice, where the box has room for it. */
  children?: ComponentChildren;
  /** A post's link is clicked: what leads there by itself prevents it. */
  onLink?: ((event: MouseEvent) => void) | undefined;
}

/** What holds of Coklit: the number or why there is none, the street, what the posts say. The same in every state. */
export function Hero({ message, words, heading: Heading = 'h2', boxed, tools, ...slots }: Props) {
  const { tone, title, kicker, figures, aloud, sentence, reason, street, outlook, link } = message;
  const { onLink, instead } = slots;
  const band = tone === 'band';
  const Root = boxed ? 'div' : 'section';
  const TopLine = title.whole ? 'p' : Heading;
  const quotes = message.quotes.slice(0, Math.min(message.telling, boxed ? 2 : 9));
  const name = title.whole || kicker.whole;
  const heading = line('title', title, Heading);
  const why = line('reason', reason);
  const way = link && (
    <Link class={band ? 'button' : 'button primary'} href={link.url} onClick={onLink}>
      <Icon name="open" />
      {link.text}
    </Link>
  );
  return (
    <Root class={`hero ${tone}${street ? '' : ' streetless'}`} aria-label={boxed ? undefined : name}>
      <div class="hero-main">
        <div class="hero-head">
          {band ? (
            heading
          ) : (
            <TopLine class="kicker" key={name}>
              {boxed && <Logo size={16} />}
              <span>
                <SizedText words={kicker} />
              </span>
            </TopLine>
          )}
          {band && way}
          {tools}
        </div>
        {!instead && !band && (
          <>
            {heading}
            <Figures figures={figures} aloud={aloud} />
            {line('sentence', sentence)}
            {why}
          </>
        )}
      </div>
      {instead || (
        <div class="hero-rest">
          <Quotes quotes={quotes} onLink={onLink} />
          {street && <StreetOfHouses street={street} />}
          {band && why}
          <Notes notes={message.notes} words={words} link={slots.noteLink} onLink={onLink} />
          {line('outlook', outlook)}
          {(slots.actions || (link && !band)) && (
            <div class="actions">
              {!band && way}
              {slots.actions}
            </div>
          )}
          {slots.children}
        </div>
      )}
    </Root>
  );
}

/** A line of words in an element of its own: a new one for other words, since a page translator takes their nodes. */
const line = (name: string, words: Sized<Rich | string>, Tag: 'p' | 'h1' | 'h2' = 'p') =>
  words.whole.length > 0 && (
    <Tag class={name} key={`${words.whole}`}>
      <SizedText words={words} />
    </Tag>
  );
