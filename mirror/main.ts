import { type Command, optionsOf, readArgs, USAGE, UsageError } from './args';
import { buildParts, FONTS } from './build';
import { onNode } from './node';
import { runServer } from './serve';
import { snapshot } from './snapshot';
import { inTemporaryFolder } from './temporary';

/** The commands `snapshot` and `serve`; comes back with the exit code. */
export async function main(argv: string[]): Promise<number> {
  let command: Command;
  try {
    command = readArgs(argv, process.env);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${USAGE}`);
    return 2;
  }
  const parts = await inTemporaryFolder((folder) => buildParts(folder, command.siteUrl));
  if (command.does === 'serve') return await runServer(command, { parts, fonts: FONTS });
  return await runSnapshot(command, parts);
}

async function runSnapshot(command: Command, parts: Awaited<ReturnType<typeof buildParts>>): Promise<number> {
  const deps = onNode(command.sources, { parts, fonts: FONTS, log: (line) => console.log(line) });
  const result = await snapshot(optionsOf(command, true), deps);
  const files = result.changed.length;
  if (result.code === 0) {
    console.log(
      `${result.line}. ${files === 0 ? 'Nothing on the site changed' : `${files} files changed`}: ${command.out}`,
    );
  } else {
    console.error(`${result.line}.`);
  }
  return result.code;
}
