import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, absolute and without a trailing slash. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/** @returns the absolute path of something in the project */
export const inProject = (...parts) => join(root, ...parts);

export const readJson = (...parts) => JSON.parse(readFileSync(inProject(...parts), 'utf8'));

/** @returns the script that a dependency's command runs, so that it can be started with this very Node. */
export function commandOf(packageName, command = packageName) {
  const { bin } = readJson('node_modules', packageName, 'package.json');
  return inProject('node_modules', packageName, typeof bin === 'string' ? bin : bin[command]);
}
