import { Icon } from '../../components/Icon';
import type { Words } from '../../lib/i18n/site-words';
import { POSTS, POSTS_INDEX } from '../post-path';

/** What `client/gone.ts` shows in the place of an older post's page: its title, the office's own page of it, the news. */
export function Gone({ words: { site } }: { words: Words }) {
  return (
    <template data-posts={POSTS} data-index={POSTS_INDEX}>
      <h1>{site.notFound}</h1>
      <p class="hint">{site.olderPost}</p>
      <p class="actions">
        <a class="button primary" href="." target="_blank" rel="noopener">
          <Icon name="open" />
          {site.readAtOffice}
        </a>
        <a class="button" href=".">
          {site.latestNews}
        </a>
      </p>
    </template>
  );
}
