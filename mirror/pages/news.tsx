import { Icon } from '../../components/Icon';
import { Link } from '../../components/Link';
import { dateWords, type Speech } from '../../components/words';
import type { BoardItem } from '../../lib/board';
import { whatsapp } from './share';

interface Props {
  items: BoardItem[];
  speech: Speech;
  /** The newest stands larger, with the beginning of its text. */
  lead: boolean;
  onShare?: ((title: string, url: string) => boolean) | undefined;
}

const EXCERPT = 200;

/** Posts as text and links: nothing in them is taken for markup. */
export function News({ items, speech, lead, onShare }: Props) {
  return (
    <ul class={lead ? 'news lead' : 'news'}>
      {items.map((item, index) => (
        <li key={item.id}>
          <div>
            {item.url === undefined ? <b>{item.title}</b> : <Link href={item.url}>{item.title}</Link>}
            {lead && index === 0 && <p>{excerpt(item.content_text)}</p>}
            <small>{meta(item, speech)}</small>
          </div>
          {item.url !== undefined && (
            <Link
              class="act"
              href={whatsapp(item.title, item.url)}
              onClick={(event) => {
                if (onShare?.(item.title, item.url ?? '')) event.preventDefault();
              }}
            >
              <Icon name="share" size={18} />
              <span class="vh">{speech.shared.sharePost(item.title)}</span>
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}

function meta(item: BoardItem, speech: Speech): string {
  const { topic, dateless, edited, date } = item._pantau_coklit;
  const day = dateWords(date, speech);
  return [
    day.charAt(0).toUpperCase() + day.slice(1),
    topic === 'coktas' ? speech.shared.coktas : '',
    dateless ? speech.shared.maybe : '',
    edited ? speech.shared.editedPlain : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The beginning of a body, cut between words. */
function excerpt(text: string): string {
  if (text.length <= EXCERPT) return text;
  return `${text.slice(0, EXCERPT).replace(/\s+\S*$/, '')}…`;
}
