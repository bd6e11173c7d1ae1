#!/usr/bin/env node
import { type Command, optionsOf, readArgs, USAGE, UsageError } from './args';
import { roundsOfMany } from './many';
import { onNode } from './node';
import { loadCarried } from './parts';
import { runServer } from './serve';
import { snapshot, wasRead } from './snapshot';

type Carried = Awaited<ReturnType<typeof loadCarried>>;

/** The commands `snapshot` and `serve`; comes back with the exit code. */
async function main(argv: string[]): Promise<number> {
  let command: Command;
  try {
    command = readArgs(argv, process.env);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    if (error.message === '') {
      console.log(USAGE);
      return 0;
    }
    // One line, the last one: the workflow shows that, and on a terminal the usage would push it out of sight.
    console.error(`${error.message} (--help tells what can be said)`);
    return 2;
  }
  const carried = await loadCarried(import.meta.dirname);
  return command.does === 'serve' ? runServer(command, carried) : runSnapshot(command, carried);
}

async function runSnapshot(command: Command, carried: Carried): Promise<number> {
  const deps = onNode(
    command.sources,
    { ...carried, log: (line) => console.log(line) },
    command.siteUrl,
    command,
  );
  const { offices } = command;
  const options = optionsOf(command);
  const result = await (offices.length > 0
    ? roundsOfMany({ ...options, offices }, deps, false)(options.read)
    : snapshot(options, deps));
  const files = result.changed.length;
  if (wasRead(result)) {
    console.log(
      `${result.line}. ${files === 0 ? 'Nothing on the site changed' : `${files} files changed`}: ${command.out}`,
    );
  } else {
    console.error(`${result.line}.`);
  }
  return result.code;
}

// What is written is published: whoever serves the folder may read it, whatever mask the program was started with.
process.umask(process.umask() & ~0o055);
process.exitCode = await main(process.argv.slice(2));
