import { type Post, topicOf } from '../announcement';
import { type ArticlePage, parseArticle } from '../feed';
import { completed } from '../merge';
import type { Source } from '../source';
import type { PollDeps } from './deps';
import { PAUSE_MS } from './reading';
import { ask, isOnSite } from './request';

/** Articles asked for in one round, and tries for one of them. */
const PER_ROUND = 3;
const TRIES = 3;

export type Incomplete = Record<string, number>;

export interface Completion {
  /** Id of a post to its article. */
  articles: Map<string, ArticlePage>;
  /** Posts still to be completed in a later round, to the tries made; undefined where there are none. */
  incomplete: Incomplete | undefined;
}

/**
 * Asks for the articles of posts on Coklit that are known by a cut body only: once each, and again
 * only where that failed.
 * @param fresh posts that were read just now.
 * @param before those that earlier rounds left.
 */
export async function complete(
  posts: readonly Post[],
  fresh: ReadonlySet<string>,
  before: Incomplete | undefined,
  source: Source,
  deps: PollDeps,
): Promise<Completion> {
  const articles = new Map<string, ArticlePage>();
  const left: Incomplete = {};
  let asked = 0;
  for (const post of posts) {
    const tries = before?.[post.id] ?? (fresh.has(post.id) ? 0 : TRIES);
    if (post.url === null || post.whole || tries >= TRIES || !isOnCoklit(post)) continue;
    left[post.id] = tries;
    if (asked === PER_ROUND) continue;
    asked++;
    await deps.wait(PAUSE_MS);
    const article = await articleOf(post.url, source, deps);
    if (article !== 'failed' && article && completed(post, article.content, article.title))
      articles.set(post.id, article);
    if (article === 'failed' && tries + 1 < TRIES) left[post.id] = tries + 1;
    else delete left[post.id];
  }
  return { articles, incomplete: Object.keys(left).length > 0 ? left : undefined };
}

const isOnCoklit = ({ title, text }: Post): boolean => topicOf(`${title}\n${text}`) === 'coklit';

async function articleOf(
  url: string,
  source: Source,
  deps: PollDeps,
): Promise<ArticlePage | null | 'failed'> {
  if (!isOnSite(url, source.url, deps)) return null;
  const isElsewhere = new URL(url).origin !== new URL(source.url).origin;
  if (isElsewhere && !(await deps.allowed(url))) return null;
  const answer = await ask(url, source, deps);
  if (!answer.ok || !answer.body) return 'failed';
  const contentType = answer.headers.get('content-type') ?? undefined;
  return parseArticle(answer.body, { url: answer.url, contentType }, url);
}
