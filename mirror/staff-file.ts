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

/** Reads `{ "version": 1, "<list>": [entry, …] }`; a wrong entry is left out and named with its place and reason. */
export function readEntries<Schema extends v.GenericSchema>(
  text: string,
  list: string,
  entry: Schema,
): StaffFile<v.InferOutput<Schema>> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return {
      entries: [],
      problems: [`is not JSON: ${error instanceof Error ? error.message : String(error)}`],
    };
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
