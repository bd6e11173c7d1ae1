import { Icon } from '../../components/Icon';
import { dateWords } from '../../components/words';
import type { BoardItem } from '../../lib/board';
import { neverThrow } from '../never-throw';
import { Link } from './Link';
import type { State } from './state';

/** The newest posts, of which as many are seen as fit whole; the newest one larger where they come first. */
export function News({ board, config, words, count, all, first }: State & { all: boolean; first: boolean }) {
  const { shared } = words;
  const rows = (all ? board.items : board.items.slice(0, config.limit)).map((item, index) => {
    const { date, topic, edited, dateless } = item._pantau_coklit;
    const said = [
      dateWords(date, words).replace(/^./, (letter) => letter.toUpperCase()),
      topic === 'coktas' && shared.coktas,
      dateless && shared.maybe,
      edited && shared.editedPlain,
    ];
    return (
      <li key={item.id}>
        <div>
          <Link href={item.url}>{item.title}</Link>
          {first && !index && <p class="p">{beginning(item)}</p>}
          <small>{said.filter(Boolean).join(' · ')}</small>
        </div>
        {item.url && (
          <button type="button" aria-label={shared.sharePost(item.title)} onClick={() => share(item)}>
            <Icon name="share" />
          </button>
        )}
      </li>
    );
  });
  if (!all && (count.phase === 'running' || count.phase === 'upcoming')) {
    rows.splice(2, 0, <li class="t2">{`${shared.advicePapers} ${shared.adviceBadge}`}</li>);
  }
  return <ul class="o">{rows}</ul>;
}

const share = neverThrow(({ title, url = '' }: BoardItem) =>
  navigator.share
    ? navigator.share({ title, url })
    : open(`https://wa.me/?text=${encodeURIComponent(`${title} ${url}`)}`, '_blank', 'noopener'),
);

/** The first words of a post, without the host that opens a dateline. */
const beginning = ({ content_text }: BoardItem) =>
  content_text.replace(/^\s*\S*kpu\.go\S*\s*/i, '').replace(/^(.{99}\S*).+/s, '$1…');
