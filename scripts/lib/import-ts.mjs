import { inProject, root } from './project.mjs';

/** Imports one of the project's TypeScript modules, with the imports without extension that it has. */
export async function importTs(path) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(inProject(path), { root, configFile: false, logLevel: 'error' });
  return module;
}
