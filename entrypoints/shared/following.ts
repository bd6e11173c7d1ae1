import type { Settings } from '../../lib/settings';
import type { Store } from '../../lib/store/store';
import type { Following } from '../../lib/unread';

/** What is stored of all followed offices. */
export async function readFollowing(store: Store, settings: Settings): Promise<Following> {
  const offices = new Set(settings.sources.map(({ office }) => office.id));
  const [marks, ...boards] = await Promise.all([
    store.marks(),
    ...[...offices].map((office) => store.board(office)),
  ]);
  return { boards: boards.filter((board) => board !== null), marks, settings };
}
