import { render } from 'preact';
import { Gone } from '../pages/gone';
import { POST_ADDRESS, POSTS_INDEX } from '../post-path';
import { langOf } from './page';

/** A shared link outlives the page that it led to: the office's list of older posts says where the post itself is. */
async function lead(): Promise<void> {
  const [, folder, key = ''] = POST_ADDRESS.exec(location.pathname) ?? [];
  const main = document.querySelector('main');
  if (folder === undefined || !main) return;
  const answer = await fetch(`${folder}${POSTS_INDEX}`, { cache: 'no-cache' });
  const posts: Record<string, unknown> = Object(await answer.json());
  const [title, url] = Object.hasOwn(posts, key) ? Object(posts[key]) : [];
  if (typeof title !== 'string' || typeof url !== 'string') return;
  render(<Gone {...{ title, url, folder, lang: langOf() }} />, main);
}

void lead().catch(() => {
  // The page goes on saying that there is none of this address.
});
