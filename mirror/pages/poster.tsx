import { widthOf } from '../../components/card/lines';
import { StreetOfHouses } from '../../components/HouseRow';
import { Icon, type IconName } from '../../components/Icon';
import { Logo } from '../../components/Logo';
import { type Message, VOTER_LIST } from '../../components/message';
import { Post } from '../../components/Post';
import { placeName, shortOffice } from '../../components/post-words';
import { Quotes } from '../../components/Quotes';
import { RichText } from '../../components/RichText';
import type { Board } from '../../lib/board';
import { formatDay } from '../../lib/i18n';
import { type Words, wordsIn } from '../../lib/i18n/site-words';
import type { PageInput } from './files';

interface PosterProps extends Pick<PageInput, 'board' | 'asOf' | 'siteUrl' | 'sample'> {
  /** With dates alone: paper hangs for weeks. */
  message: Message;
  /** The QR code of `siteUrl`: a path in a square of so many units; null where nobody told the address. */
  qr: { path: string; size: number } | null;
}

/** An A4 sheet for the village hall: the last day as large as it goes, what to do, a code that leads to the page. */
export function Poster({ board, message, asOf, siteUrl, sample, qr }: PosterProps) {
  const words = wordsIn('id');
  const { shared, poster, site, card } = words;
  const office = shortOffice(board._pantau_coklit.office.name);
  const { dates, figures, kicker, title, reason, outlook } = message;
  return (
    <main class="site sheet">
      <p class="sheet-head">
        <Logo size={28} />
        {message.tone === 'band' || figures.length > 0 ? poster.noDate : kicker.whole}, {placeName(office)}
        <span>
          {sample && `${site.sample}, `}
          {poster.asOf(formatDay(asOf, 'id'))}
        </span>
      </p>
      <h1>{figures.length > 0 ? kicker.whole : title.whole}</h1>
      {dates && <LargeDate text={formatDay(dates.end, 'id', 'day-month')} />}
      <p class="when">
        {dates ? (
          <>
            <b>{formatDay(dates.end, 'id', 'weekday')}</b>
            <br />
            <RichText words={dates.text} />
          </>
        ) : (
          <>
            <RichText words={reason.whole} />
            {reason.whole && outlook.whole && <br />}
            <RichText words={outlook.whole} />
          </>
        )}
      </p>
      <Quotes quotes={message.quotes.slice(0, message.telling)} />
      {message.notes.length > 0 && (
        // One below the other they would push the code off the sheet.
        <p class="note">
          <Icon name="info" size={24} />
          <span>{message.notes.map(({ text }) => text.whole).join(' ')}</span>
        </p>
      )}
      {message.street && <StreetOfHouses street={message.street} />}
      {message.advice.length === 0 && <Newest board={board} words={words} />}
      <ul class="steps">
        {message.advice.length > 0 && (
          <>
            <Row icon="card" text={shared.advicePapers} />
            <Row icon="badge" text={shared.adviceBadge} />
            <Row icon="home" text={poster.contactPps} />
          </>
        )}
        <Row icon="list" text={poster.registered(new URL(VOTER_LIST).hostname)} />
      </ul>
      <div class="sheet-foot">
        {qr && (
          <div class="qr">
            <svg
              viewBox={`0 0 ${qr.size} ${qr.size}`}
              role="img"
              aria-label={siteUrl}
              shape-rendering="crispEdges"
            >
              <path fill="#fff" d={`M0 0h${qr.size}v${qr.size}h-${qr.size}z`} />
              <path d={qr.path} />
            </svg>
          </div>
        )}
        <p>
          {qr && (
            <>
              <b>{poster.scan}</b>
              <br />
              {siteUrl.replace(/^https?:\/\//, '').replace(/\/$/, '')}
            </>
          )}
          <small>
            {qr && `${poster.mayChange} `}
            {card.disclaimer}. {poster.source(office)}
            {sample && ` ${site.sampleNote}`}
          </small>
        </p>
      </div>
    </main>
  );
}

/** As large as the sheet lets it be, whatever month it is and whatever font draws it. */
function LargeDate({ text }: { text: string }) {
  const width = 650;
  const size = Math.min(184, (width / widthOf(text, 1000, 'bold')) * 1000);
  return (
    <svg class="large-date" role="img" aria-label={text} viewBox={`0 0 ${width} ${Math.round(size * 0.98)}`}>
      <text
        x="-4"
        y={Math.round(size * 0.8)}
        font-size={size}
        textLength={Math.round(widthOf(text, size, 'bold'))}
        lengthAdjust="spacingAndGlyphs"
      >
        {text}
      </text>
    </svg>
  );
}

/** While nobody is expected at the door: what the office wrote last. */
function Newest({ board, words }: { board: Board; words: Words }) {
  return (
    <>
      <h2>{words.site.newsOf(shortOffice(board._pantau_coklit.office.name))}</h2>
      <ul class="posts">
        {board.items.slice(0, 3).map((item) => (
          <Post key={item.id} item={item} words={words} />
        ))}
      </ul>
    </>
  );
}

function Row({ icon, text }: { icon: IconName; text: string }) {
  return (
    <li>
      <Icon name={icon} size={32} />
      <span>{text}</span>
    </li>
  );
}
