import type { Lang } from '../../lib/i18n';
import type { Settings } from '../../lib/settings';

/** What the reader chose of reminders. */
export interface Choice {
  on: boolean;
  language: Lang;
  /** Which posts are told of. */
  posts: Settings['notify']['posts'];
  /** Whether the night stays quiet. */
  quiet: boolean;
}

/** What a page asks of the worker, which answers with the choice that then holds; null where it can't remember one. */
export type ReminderRequest =
  | { kind: 'ask' }
  | { kind: 'choose'; choice: Choice }
  /** These posts are before the reader's eyes. */
  | { kind: 'seen'; ids: string[] };

export const NO_CHOICE: Choice = { on: false, language: 'id', posts: 'all', quiet: true };
