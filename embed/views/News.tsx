import { Icon } from '../../components/Icon';
import { dateWords } from '../../components/words';
import type { BoardItem } from '../../lib/board';
import { guarded } from '../guard';
import { Link } from './Link';
import type { State } from './state';

const EXCERPT = 120;

/** The newest posts, of which as many are seen as fit whole; the newest one larger where they come first. */
export function News(props: State & { all: boolean; first: boolean }) {
  const { board, config, words, situation, all, first } = props;
  const items = all ? board.items : board.items.slice(0, config.limit);
  const advised =
    !all && config.show === 'both' && (situation.state === 'running' || situation.state === 'upcoming');
  const rows = items.map((item, index) => (
    <Item key={item.id} item={item} words={words} excerpt={first && index === 0} />
  ));
  if (advised) {
    const { advicePapers, adviceBadge } = words.shared;
    rows.splice(2, 0, <li key="" class="t2">{`${advicePapers} ${adviceBadge}`}</li>);
  }
  return <ul class="o">{rows}</ul>;
}

function Item({ item, words, excerpt }: { item: BoardItem; excerpt: boolean } & Pick<State, 'words'>) {
  const { shared } = words;
  const { date, topic, edited, dateless } = item._pantau_coklit;
  const said = [
    capital(dateWords(date, words)),
    topic === 'coktas' && shared.coktas,
    dateless && shared.maybe,
    edited && shared.editedPlain,
  ];
  return (
    <li>
      <div>
        <Link href={item.url}>{item.title}</Link>
        {excerpt && <p class="p">{excerptOf(item.content_text)}</p>}
        <small>{said.filter(Boolean).join(' · ')}</small>
      </div>
      {item.url && (
        <button type="button" aria-label={shared.sharePost(item.title)} onClick={() => share(item)}>
          <Icon name="share" />
        </button>
      )}
    </li>
  );
}

const share = guarded(async ({ title, url }: BoardItem) => {
  if (navigator.share) return navigator.share({ title, url: url ?? '' });
  open(`https://wa.me/?text=${encodeURIComponent(`${title} ${url}`)}`, '_blank', 'noopener');
});

/** The beginning of a post, without the dateline's host, ended at a word. */
function excerptOf(text: string): string {
  const body = text.replace(/^\s*\S*kpu\.go\S*[\s,–-]*/i, '').replace(/\s+/g, ' ');
  return body.length <= EXCERPT ? body : `${body.slice(0, EXCERPT).replace(/\s+\S*$/, '')}…`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
