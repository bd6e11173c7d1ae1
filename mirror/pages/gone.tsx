import { Icon } from '../../components/Icon';
import { Link } from '../../components/Link';
import type { Lang } from '../../lib/i18n';
import { wordsIn } from '../words';

/** In the place of an older post's page: its title, the office's own page of it, and the news of today. */
export function Gone(props: { title: string; url: string; folder: string; lang: Lang }) {
  const { site } = wordsIn(props.lang);
  return (
    <>
      <h1>{props.title}</h1>
      <p class="hint">{site.olderPost}</p>
      <p class="actions">
        <Link class="button primary" href={props.url}>
          <Icon name="open" />
          {site.readAtOffice}
        </Link>
        <a class="button" href={props.folder}>
          {site.latestNews}
        </a>
      </p>
    </>
  );
}
