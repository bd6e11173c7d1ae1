import type { Post } from '../announcement';
import type { FeedItem } from '../feed/feed';
import { readPostInstant } from '../instant';
import { fingerprint, settled } from './fingerprint';
import { bodyOf, within } from './identity';

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether a body is the beginning of another one, whatever stands between their letters. */
const begins = (start: string, whole: string): boolean => letters(whole).startsWith(letters(settled(start)));

/** The wording of a post that is read for the first time. */
export function firstWording(
  item: FeedItem,
  source: string,
): Pick<Post, 'title' | 'text' | 'whole' | 'seen'> {
  const text = bodyOf(item);
  return {
    title: item.title,
    text,
    whole: !item.cut && text !== '',
    seen: { [source]: fingerprint(item.title, text) },
  };
}

/** Whether a source words a post otherwise than when it was last read there. */
export function isReworded(post: Post, item: FeedItem, source: string): boolean {
  const before = post.seen?.[source];
  return before !== undefined && before !== fingerprint(item.title || post.title, bodyOf(item));
}

/**
 * What an item changes in the wording of its post; the same object where it changes nothing. An edit
 * is a wording that differs from the one last read in the same source; another source's way of
 * putting it is none, and may only complete a cut body.
 * @param isRestyled the source words most of its posts anew (another reader, a rebuilt page): taken
 * over where it tells no less, but no edit.
 */
export function reword(post: Post, item: FeedItem, source: string, now: Date, isRestyled: boolean): Post {
  const title = item.title || post.title;
  const body = bodyOf(item);
  const print = fingerprint(title, body);
  const before = post.seen?.[source];
  if (before === print) return post;

  const seen = { ...post.seen, [source]: print };
  const completes = !post.whole && body !== '' && begins(post.text, body) && body.length > post.text.length;
  if (before === undefined) {
    return completes ? { ...post, seen, text: body, whole: !item.cut } : { ...post, seen };
  }

  const leads = isWordedBy(post, source);
  const isTrusted = leads && !isRestyled;
  const isExcerpt = body === '' || ((item.cut || !isTrusted) && begins(body, post.text));
  const isDigest = !isTrusted && !item.cut && body.length < post.text.length * 0.6;
  const text = isExcerpt || isDigest ? post.text : body;
  const isRetitled = leads && settled(title) !== settled(post.title);
  const isRewritten = !completes && settled(text) !== settled(post.text);
  const whole = text === post.text ? post.whole || (isTrusted && !item.cut && body !== '') : !item.cut;
  const changed: Post = { ...post, seen, text, whole, title: leads ? title : post.title };
  if (isRestyled || (!isRetitled && !isRewritten)) return changed;
  return {
    ...changed,
    updatedAt: readPostInstant(item.updatedAt) ?? post.updatedAt,
    previous: { title: post.title, text: post.text, until: now },
  };
}

/** So many letters and figures tell an article: every page begins with fewer. */
const TELLING = 20;

/**
 * A cut post with the whole text of its article; null where that is another text, or can't be told.
 * @param heading the article's own, which tells where the body says too little.
 */
export function completed(post: Post, article: string, heading = ''): Post | null {
  const tells = (start: string) => letters(settled(start)).length >= TELLING;
  const isArticle = tells(post.text)
    ? begins(post.text, article)
    : tells(post.title) && begins(post.title, heading) && begins(post.text, article);
  return isArticle ? { ...post, text: within(article), whole: true } : null;
}

/** Whether the stored wording is this source's, or none of the sources' (a body completed from the article). */
function isWordedBy(post: Post, source: string): boolean {
  const print = fingerprint(post.title, post.text);
  const prints = Object.entries(post.seen ?? {});
  return post.seen?.[source] === print || prints.every(([, other]) => other !== print);
}
