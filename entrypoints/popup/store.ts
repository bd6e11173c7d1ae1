import type { Store } from '../../lib/store';

/** The store, fetched when something is to be marked, or more to be read than `peek` does. */
export async function store(): Promise<Store> {
  const { database } = await import('../shared/database');
  return database();
}
