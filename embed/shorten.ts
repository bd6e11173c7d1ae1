/**
 * Names of fields that only the widget's own modules know; the build shortens them, as Preact's does its own. Names of
 * the feed, of stored copies, of the mirror's files and of the browser must stay, so none of them may stand here.
 */
const FIELDS =
  'advised ahead asksStatus askStatus attribute behind box channel config count dataFrom drawn dueAt excerpt live maxAge ' +
  'mistakes more opened pages passed rich root shared situation stages theme today trouble used wake what widget words';

/** Words that something outside the catalogues is called too. */
const SHARED_NAMES =
  'back checked clock dates failed from last name open page source stage state strip total until share minutes';

/** The names to shorten, each with its short form: the same in every file of one build. */
export function shortNames(words: Iterable<string>): Record<string, string> {
  const taken = new Set(SHARED_NAMES.split(' '));
  const names = [...new Set([...FIELDS.split(' '), ...words])].filter((name) => !taken.has(name)).sort();
  return Object.fromEntries(names.map((name, index) => [name, `$${index.toString(36)}`]));
}
