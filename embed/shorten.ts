/**
 * Names of fields that only the widget's own modules know; the build shortens them, as Preact's does its own. Names of
 * the feed, of stored copies, of the mirror's files and of the browser must stay, so none of them may stand here. Those that stand often come first.
 */
const FIELDS =
  'widget words shared copy page more channel last config what opened show panel trouble asked dueAt situation ' +
  'first root wake changed count strip feed phase total dates pages today item lines small behind dataFrom days ' +
  'hours maxAge minutes used rich ahead attribute drawn found live asksStatus limit refresh stages theme ' +
  'mistakes passed seconds askStatus needsMore progress';

/** Words that something outside the widget is called too, or that stand in a string (`'stage' in situation`). */
const TAKEN = 'back checked clock failed from name open share source stage state until';

/** Letters that no name of the browser consists of here. */
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcefghijklmnopqrsuvwz'];

/** The names to shorten, each with its short form: the same in every file of one build. */
export function shortNames(words: Iterable<string>): Record<string, string> {
  const taken = new Set(TAKEN.split(' '));
  const names = [...new Set([...FIELDS.split(' '), ...[...words].sort()])].filter((name) => !taken.has(name));
  return Object.fromEntries(names.map((name, index) => [name, shortForm(index)]));
}

function shortForm(index: number): string {
  const letter = LETTERS[index % LETTERS.length] ?? '';
  const round = Math.floor(index / LETTERS.length);
  return round ? `${letter}${round}` : letter;
}
