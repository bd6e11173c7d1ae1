import type { Post } from '../announcement';
import type { Board } from '../board';
import { addMarks, NO_MARKS, withMarks } from './marks';
import type { Marks, Store } from './store';

/** All that a store holds, as plain values. */
export interface Contents {
  generation: string;
  posts: Post[];
  boards: Record<string, Board>;
  marks: Marks;
}

/**
 * A store that forgets with its process: what is left where IndexedDB is refused, and what a store
 * of files is made of.
 * @param newId makes the generation of a store that starts empty.
 * @param kept called with everything after each change, before the change counts as made.
 */
export function openMemoryStore(
  newId: () => string,
  contents?: Contents,
  kept: (contents: Contents) => Promise<void> = async () => undefined,
): Store {
  let held: Contents = contents ?? { generation: newId(), posts: [], boards: {}, marks: NO_MARKS };

  async function keep(changed: Partial<Contents>): Promise<void> {
    const next = { ...held, ...changed };
    await kept(next);
    held = next;
  }

  return {
    get generation() {
      return held.generation;
    },
    posts: async (office) => held.posts.filter((post) => post.office === office),
    board: async (office) => held.boards[office] ?? null,
    post: async (id) => held.posts.find((post) => post.id === id) ?? null,
    marks: async () => held.marks,
    async commit({ office, put, drop, board, read }) {
      const replaced = new Set([...drop, ...put.map((post) => post.id)]);
      const others = held.posts.filter((post) => post.office !== office || !replaced.has(post.id));
      await keep({
        posts: [...others, ...put],
        boards: { ...held.boards, ...(board && { [office]: board }) },
        marks: withMarks(held.marks, read),
      });
    },
    async mark(ids, as) {
      const marks = addMarks(held.marks, ids, as);
      if (marks !== held.marks) await keep({ marks });
    },
    async told(stage) {
      await keep({ marks: { ...held.marks, told: stage } });
    },
  };
}
