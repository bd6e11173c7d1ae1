import * as v from 'valibot';

/** What was read of a file that the office's staff write by hand. */
export interface StaffFile<Entry> {
  entries: Entry[];
  /** What was wrong, as place and reason, for the operator. */
  problems: string[];
}

/** A text of so many characters at most, without the space around it. */
export const words = (most: number) =>
  v.pipe(v.string('is no text'), v.trim(), v.nonEmpty('is empty'), v.maxLength(most, 'is too long'));

/** Why a field is wrong that is missing, or that nobody knows. */
export const unfit = (issue: { expected: string | null }) =>
  issue.expected === 'never' ? 'is not known' : 'is missing';

/** A kind of such files: `{ "version": 1, "<list>": [entry, …] }`. */
export interface StaffFiles<Schema extends v.GenericSchema> {
  list: string;
  entry: Schema;
  /** Two entries of one name say the same of other times. */
  nameOf(entry: v.InferOutput<Schema>): string;
}

/**
 * Reads a file of the staff's. A wrong entry is left out and named with its place and reason; as long as there is one,
 * and where the file can't be read, what was good before stays but for what the file names anew.
 *
 * @param text null where nobody named a file.
 * @param before The text that was accepted last time, null where there is none.
 */
export function readStaffFile<Schema extends v.GenericSchema>(
  text: string | null,
  before: string | null,
  files: StaffFiles<Schema>,
): StaffFile<v.InferOutput<Schema>> {
  const good = before === null ? [] : readEntries(before, files).entries;
  if (text === null) return { entries: good, problems: [] };
  const { entries, problems } = readEntries(text, files);
  if (problems.length === 0) return { entries, problems };
  const named = new Set(entries.map(files.nameOf));
  return { entries: [...good.filter((entry) => !named.has(files.nameOf(entry))), ...entries], problems };
}

export function writeStaffFile(list: string, entries: readonly unknown[]): string {
  return `${JSON.stringify({ version: 1, [list]: entries }, null, 1)}\n`;
}

function readEntries<Schema extends v.GenericSchema>(
  text: string,
  { list, entry }: StaffFiles<Schema>,
): StaffFile<v.InferOutput<Schema>> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { entries: [], problems: [`is not JSON: ${slipIn(text)}`] };
  }
  const file = v.safeParse(v.object({ version: v.literal(1), [list]: v.array(v.unknown()) }), json);
  if (!file.success) {
    const [issue] = file.issues;
    return { entries: [], problems: [`${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`] };
  }
  const read = v.parse(v.array(v.unknown()), file.output[list]).map((each) => v.safeParse(entry, each));
  return {
    entries: read.flatMap((result) => (result.success ? [result.output] : [])),
    problems: read.flatMap((result, index) =>
      result.success
        ? []
        : result.issues.map((issue) => `${list}[${index}].${v.getDotPath(issue) ?? ''}: ${issue.message}`),
    ),
  };
}

const TOKEN = /\s+|"(?:[^"\\\p{Cc}]|\\.)*"|[{}[\]:,]|[-+.\w]+/uy;

/** Where a file that an editor made stops being JSON, and what is to be done: engines tell a place, or quote the text. */
function slipIn(text: string): string {
  const seen = ['', ''];
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const [token] = TOKEN.exec(text) ?? [];
    const place = `line ${text.slice(0, at).split('\n').length}`;
    if (token === undefined) return `${place}: ${wrongIn(text.slice(at))}`;
    if (token.trim() === '') continue;
    const before = seen.at(-1) ?? '';
    if (before === ',' && /[\]}]/.test(token)) return `${place}: no comma may stand before ${token}`;
    if (/[\w"\]}]$/.test(before) && /^[\w"[{]/.test(token))
      return `${place}: a comma is missing before ${token}`;
    if (/^\w/.test(token) && !/^(?:true|false|null|\d[\d.]*)$/.test(token))
      return `${place}: ${token} has to stand in "`;
    seen.push(token);
  }
  return 'brackets or braces are missing, or are too many';
}

function wrongIn(rest: string): string {
  const [character = ''] = rest;
  if (/[\p{Pi}\p{Pf}'`´„″]/u.test(character)) return `write " in place of ${character}`;
  if (character === '"') return 'a text has no " at its end, or a \\ too many';
  return `${/\p{Cc}/u.test(character) ? 'a character that can’t be seen' : character} can’t stand here`;
}
