import type { BoardItem } from '../../lib/board';
import type { CountdownProps } from '../Countdown';
import { Icon } from '../Icon';
import { Link } from '../Link';
import { dateWords } from '../words';

/** A post on Coklit whose dates can't be read: a picture, a PDF. */
export function Maybe({ item, actions, settingsPage, speech }: CountdownProps & { item: BoardItem }) {
  const { shared, extension } = speech;
  return (
    <section class="hero" aria-label={shared.maybeTitle}>
      <h2>{shared.maybeTitle}</h2>
      <p>{shared.maybeText}</p>
      <div class="says">
        <blockquote>
          {item.title}
          <cite>{dateWords(item._pantau_coklit.date, speech)}</cite>
        </blockquote>
      </div>
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
          {extension.enterDates}
        </a>
      </div>
    </section>
  );
}
