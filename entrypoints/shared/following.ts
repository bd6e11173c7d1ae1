import type { Settings } from '../../lib/settings';
import type { Store } from '../../lib/store/store';
import type { Following } from '../../lib/unread';

/** What is stored of all followed offices. */
export async function readFollowing(store: Store, settings: Settings): Promise<Following> {
  const offices = officesOf(settings);
  const [marks, ...boards] = await Promise.all([
    store.marks(),
    ...[...offices].map((office) => store.board(office)),
  ]);
  return { boards: boards.filter((board) => board !== null), marks, settings };
}

/** Whole texts of all posts by id: boards have but their beginnings. */
export async function readTexts(
  store: Store,
  settings: Pick<Settings, 'sources'>,
): Promise<ReadonlyMap<string, string>> {
  const posts = await Promise.all([...officesOf(settings)].map((office) => store.posts(office)));
  return new Map(posts.flat().map(({ id, text }) => [id, text]));
}

/** Ids of the followed offices, each once. */
export const officesOf = ({ sources }: Pick<Settings, 'sources'>) =>
  new Set(sources.map(({ office }) => office.id));
