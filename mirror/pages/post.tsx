import { Icon } from '../../components/Icon';
import { Link } from '../../components/Link';
import type { Message } from '../../components/message';
import { dateWords, shortOffice, withoutDateline } from '../../components/post-words';
import { RichText } from '../../components/RichText';
import type { BoardItem } from '../../lib/board';
import type { Words } from '../../lib/i18n/site-words';
import { Bar } from './layout';

/**
 * A post as a chat links to it: its words as they were read, the way to the office's own page, and what holds of
 * Coklit. The office's site is slow or silent on the days that matter; this page is not.
 */
export function PostPage(props: {
  item: BoardItem;
  message: Message;
  words: Words;
  office: string;
  sample: boolean;
}) {
  const { item, message, words } = props;
  const day = dateWords(item._pantau_coklit.date, words);
  const office = shortOffice(props.office);
  return (
    <div class="site">
      <Bar words={words} at="none" root="../../" sample={props.sample} office={office} />
      <main class="width shared">
        <h1>{item.title}</h1>
        <p class="hint">
          <RichText words={[office, day].filter(Boolean).join(' · ')} />
        </p>
        <p class="said">{withoutDateline(item.content_text)}</p>
        {item.url !== undefined && (
          <p class="actions">
            <Link class="button primary" href={item.url}>
              <Icon name="open" />
              {words.site.readAtOffice}
            </Link>
          </p>
        )}
        <p class="holds">
          <a href="../../">
            <RichText words={message.statement} />
          </a>
        </p>
        <p class="hint">{words.card.disclaimer}.</p>
      </main>
    </div>
  );
}
