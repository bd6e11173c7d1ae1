import * as v from 'valibot';
import type { Post } from '../lib/announcement';
import { addressIdentities } from '../lib/merge/identity';
import { fold } from '../lib/plain-text';
import { postPath } from './post-path';
import { readStaffFile, type StaffFile, unfit, words, writeStaffFile } from './staff-file';

/** Shorter words stand in every other post. */
const LEAST_LETTERS = 4;

/** One thing that the staff keep out of the mirror: a post, or every post with these words. */
const ENTRY = v.pipe(
  v.strictObject(
    {
      /** As in `feed.json`; or the address of the post in any spelling, as a browser shows it, or of its page in the mirror. */
      id: v.exactOptional(words(500)),
      /** Whole words in a row, in title or text, whatever their case, accents and fonts. */
      words: v.exactOptional(words(200)),
      /** Told to everybody: 'Situs KPU diretas, 3 Juli'. */
      reason: words(200),
    },
    unfit,
  ),
  v.check(
    (entry) => (entry.id === undefined) !== (entry.words === undefined),
    'has to name either id or words',
  ),
  v.forward(
    v.check(
      (entry) => entry.words === undefined || folded(entry.words).replace(/ /g, '').length >= LEAST_LETTERS,
      `has fewer than ${LEAST_LETTERS} letters`,
    ),
    ['words'],
  ),
);

export type HiddenEntry = v.InferOutput<typeof ENTRY>;

/** What an entry came to, as `status.json` tells it. */
export interface Hidden extends HiddenEntry {
  posts: number;
}

const FILES = {
  list: 'posts',
  entry: ENTRY,
  nameOf: ({ id, words }: HiddenEntry) => id ?? folded(words ?? ''),
};

/** Reads `hide.json`, as `readStaffFile` does: what was hidden stays hidden as long as an entry is wrong. */
export const readHide = (text: string | null, before: string | null): StaffFile<HiddenEntry> =>
  readStaffFile(text, before, FILES);

export const writeHide = (entries: readonly HiddenEntry[]): string => writeStaffFile(FILES.list, entries);

/** The posts that nobody keeps out, and how many each entry does. */
export function withoutHidden(
  posts: readonly Post[],
  entries: readonly HiddenEntry[],
): { shown: Post[]; hidden: Hidden[] } {
  const all = posts.map((post) => ({
    post,
    names: [post.id, ...post.aliases, ...addressIdentities(post.url ?? '')],
    page: `/${postPath(post)}`,
    text: ` ${folded(post.title)} | ${folded(post.text)} `,
  }));
  const isMeant = ({ names, page, text }: (typeof all)[number], { id, words }: HiddenEntry) => {
    if (id === undefined) return text.includes(` ${folded(words ?? '')} `);
    // The strongest identity of an address is meant: a post and its copy may share the weaker ones.
    const [address = id] = addressIdentities(id);
    return names.includes(id) || names.includes(address) || `${id}/`.includes(page);
  };
  return {
    shown: all.filter((each) => !entries.some((entry) => isMeant(each, entry))).map(({ post }) => post),
    hidden: entries.map((entry) => ({ ...entry, posts: all.filter((each) => isMeant(each, entry)).length })),
  };
}

/** A text as its words alone, one space between them. */
function folded(text: string): string {
  return fold(text)
    .replace(/\p{Cf}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
