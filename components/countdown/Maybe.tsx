import type { BoardItem } from '../../lib/board';
import type { CountdownProps } from '../Countdown';
import { Icon } from '../Icon';
import { Link } from '../Link';
import { partWords } from '../part-words';
import { dateWords } from '../words';
import { Says } from './Says';

/** A post on Coklit whose dates can't be read: a picture, a PDF. */
export function Maybe({ item, actions, settingsPage, speech }: CountdownProps & { item: BoardItem }) {
  const { shared } = speech;
  return (
    <section class="hero" aria-label={shared.maybeTitle}>
      <h2>{shared.maybeTitle}</h2>
      <p>{shared.maybeText}</p>
      <Says>
        <blockquote>
          {item.title}
          <cite>{dateWords(item._pantau_coklit.date, speech)}</cite>
        </blockquote>
      </Says>
      <div class="acts">
        {item.url && (
          <Link
            class="btn main"
            href={item.url}
            onClick={(event) => {
              event.preventDefault();
              actions.open(item);
            }}
          >
            <Icon name="open" />
            {shared.openPost}
          </Link>
        )}
        <a class="btn" href={settingsPage} target="_blank" rel="noopener">
          {partWords(speech).enterDates}
        </a>
      </div>
    </section>
  );
}
