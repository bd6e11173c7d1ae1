import type { Marks } from './store';

export const NO_MARKS: Marks = { read: [], notified: [], told: null };

/** Marks outlive their posts (a mirror's board may show more than is stored), but not for ever. */
const KEPT = 3_000;

/** Marks as they were stored: what is none is left out. */
export function readMarks(stored: unknown): Marks {
  const { read, notified, told } = Object(stored) as Partial<Record<keyof Marks, unknown>>;
  const ids = (value: unknown): string[] =>
    Array.isArray(value) ? value.filter((id) => typeof id === 'string').slice(-KEPT) : [];
  return { read: ids(read), notified: ids(notified), told: typeof told === 'string' ? told : null };
}

/** The marks with ids set or taken away; the same object where nothing changes. */
export function addMarks(marks: Marks, ids: readonly string[], as: 'read' | 'unread' | 'notified'): Marks {
  if (as === 'unread') {
    const gone = new Set(ids);
    const read = marks.read.filter((id) => !gone.has(id));
    return read.length === marks.read.length ? marks : { ...marks, read };
  }
  const known = new Set(marks[as]);
  const added = ids.filter((id) => !known.has(id));
  return added.length === 0 ? marks : { ...marks, [as]: [...marks[as], ...new Set(added)].slice(-KEPT) };
}

/** Posts that count as read from the start are none to notify of either. */
export function withMarks(marks: Marks, silent: readonly string[]): Marks {
  return addMarks(addMarks(marks, silent, 'read'), silent, 'notified');
}
