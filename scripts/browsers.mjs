// Finds a Chromium and a Firefox to run the extension in, or gets them. Plain Node 20; what is imported from the
// dependencies is imported late, so that this file can be read before they are there.
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, posix, win32 } from 'node:path';

const LAUNCHER_SCRIPT_BYTES = 64 * 1024;
const PROGRESS_MS = 10_000;

const BROWSERS = {
  chromium: {
    name: 'Chromium',
    oldest: 120,
    programs: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    macApps: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
    windowsApps: ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'],
    package: 'chromium',
    download: 'chrome',
  },
  firefox: {
    name: 'Firefox',
    oldest: 142,
    programs: ['firefox-esr', 'firefox'],
    macApps: ['Firefox.app/Contents/MacOS/firefox'],
    windowsApps: ['Mozilla Firefox/firefox.exe'],
    package: 'firefox-esr',
    download: 'firefox',
  },
};

/** Each is asked something that needs no screen; in its answer `needs` must stand. */
const DISPLAY_TOOLS = [
  { program: 'Xvfb', package: 'xvfb', ask: '-help', needs: '-displayfd' },
  { program: 'xdotool', package: 'xdotool', ask: '--version', needs: 'xdotool version' },
];

const messageOf = (error) => (error instanceof Error ? error.message : String(error));
const firstLine = (text = '') => text.trim().split('\n')[0];

/** What this module asks of the computer that it runs on; tests put a made-up one in its place. */
const thisMachine = {
  platform: process.platform,
  env: process.env,
  cache: join(homedir(), '.cache', 'puppeteer'),
  isRoot: process.getuid?.() === 0,
  hasApt: process.platform === 'linux' && existsSync('/etc/debian_version'),
  // Ubuntu's packages of the browsers only fetch snaps.
  aptHasBrowsers: !/^ID=ubuntu$/m.test(
    existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
  ),

  /** Runs a program to its end; `status` is null where it can't be started. */
  run(program, args, { env = {}, timeout } = {}) {
    const { status, stdout, stderr, error } = spawnSync(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      env: { ...process.env, ...env },
      timeout,
    });
    return { status, stdout: stdout ?? '', stderr: stderr || error?.message || '' };
  },

  isProgram(path) {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },

  realPath: realpathSync,

  // A snap's browser may not read a profile or an extension outside the home folder. Ubuntu's `chromium-browser` and
  // `firefox` are scripts that start the snap.
  isSnap(path) {
    const real = realpathSync(path);
    if (real.startsWith('/snap/') || real.endsWith('/snap')) return true;
    if (process.platform !== 'linux' || statSync(real).size > LAUNCHER_SCRIPT_BYTES) return false;
    return readFileSync(real, 'utf8').includes('/snap/');
  },

  /** The version as the files beside a browser tell it: on Windows one that is asked opens a window instead. */
  versionBeside(path) {
    const folder = dirname(path);
    const told = join(folder, 'application.ini');
    if (existsSync(told)) return /^Version=(.+)$/m.exec(readFileSync(told, 'utf8'))?.[1];
    return readdirSync(folder)
      .filter((name) => /^\d+(\.\d+){3}$/.test(name))
      .at(-1);
  },

  /** @returns the paths of browsers that were downloaded before, the newest first */
  async downloaded(name) {
    const { getInstalledBrowsers } = await import('@puppeteer/browsers');
    const all = await getInstalledBrowsers({ cacheDir: this.cache });
    return all.flatMap(({ browser, executablePath }) => (browser === name ? [executablePath] : [])).reverse();
  },

  /** Downloads the newest stable version into the cache. */
  async download(browser, say) {
    const { install, resolveBuildId, detectBrowserPlatform } = await import('@puppeteer/browsers');
    const platform = detectBrowserPlatform();
    if (!platform) throw new Error(`there is no download for ${process.platform} on ${process.arch}`);
    const buildId = await resolveBuildId(browser, platform, 'stable');
    let told = Date.now();
    const downloadProgressCallback = (bytes, total) => {
      if (Date.now() - told < PROGRESS_MS) return;
      told = Date.now();
      say(`  ${Math.round(bytes / 1e6)} of ${Math.round(total / 1e6)} MB`);
    };
    await install({ browser, buildId, platform, cacheDir: this.cache, downloadProgressCallback });
  },
};

function programsInPath(names, { env }) {
  const folders = (env.PATH ?? '').split(posix.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

/** @returns the paths at which a browser may be installed, each once, the one to be preferred first */
function placesOf(kind, machine) {
  const { programs, macApps, windowsApps } = BROWSERS[kind];
  const { platform, env } = machine;
  if (platform === 'darwin') {
    return ['/Applications', posix.join(homedir(), 'Applications')].flatMap((folder) =>
      macApps.map((app) => posix.join(folder, app)),
    );
  }
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    return folders.filter(Boolean).flatMap((folder) => windowsApps.map((app) => win32.join(folder, app)));
  }
  return programsInPath(programs, machine);
}

/** @returns why the browser at this path can't be used, as the rest of a sentence; null where it can */
function faultOf(kind, path, machine) {
  const { name, oldest } = BROWSERS[kind];
  if (machine.isSnap(path)) return 'is a snap, which reads nothing outside the home folder';
  if (machine.platform === 'win32') return tooOld(machine.versionBeside(path));
  const { status, stdout, stderr } = machine.run(path, ['--version'], { timeout: 20_000 });
  if (status !== 0) return `does not start: ${firstLine(stderr) || `it ended with ${status}`}`;
  return tooOld(/\d+(\.\d+)+\w*/.exec(stdout)?.[0]);

  function tooOld(version) {
    if (!version) return `tells no version; ${name} ${oldest} or newer is needed`;
    return Number.parseInt(version, 10) < oldest
      ? `is ${name} ${version}; ${oldest} or newer is needed`
      : null;
  }
}

/** Looks for a browser; `refused` has a sentence for each that was found before it and can't be used. */
async function search(kind, machine) {
  const refused = [];
  const seen = new Set();
  const firstGood = (paths) =>
    paths.find((path) => {
      const real = machine.realPath(path);
      if (seen.has(real)) return false;
      seen.add(real);
      const fault = faultOf(kind, path, machine);
      if (fault !== null) refused.push(`${path} ${fault}`);
      return fault === null;
    });
  const installed = firstGood(placesOf(kind, machine).filter((path) => machine.isProgram(path)));
  const path = installed ?? firstGood(await machine.downloaded(BROWSERS[kind].download)) ?? null;
  return { path, refused };
}

/** The browser that the environment names: nothing else is looked for then. */
function toldPath(kind, { env, isProgram }) {
  const variable = `${kind.toUpperCase()}_PATH`;
  const path = env[variable];
  if (path && !isProgram(path)) throw new Error(`${variable} names ${path}, which can't be run.`);
  return path;
}

/** @returns the path of an installed browser that can be used here, or null. */
export async function findBrowser(kind, machine = thisMachine) {
  return toldPath(kind, machine) ?? (await search(kind, machine)).path;
}

/**
 * Installs Debian packages, or brings those that are there up to date: `install` does both, but only by fresh lists.
 * @returns {string | null} apt's own word on what went wrong
 */
function aptInstall(packages, size, say, machine) {
  const apt = (...args) => {
    const { status, stderr } = machine.run('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    const errors = stderr.split('\n').filter((line) => line.startsWith('E: '));
    return status === 0 ? null : `apt-get ${args[0]}: ${errors[0] ?? firstLine(stderr)}`;
  };
  say('Updating the lists of packages (apt-get update)');
  const stale = apt('update');
  if (stale) say(`  ${stale}`);
  say(`Installing ${packages.join(' and ')} (apt-get install, ${size})`);
  return apt('install', '-y', ...packages) ?? stale;
}

function adviceFor(missing, causes, machine) {
  const names = missing.map((kind) => `${BROWSERS[kind].name} ${BROWSERS[kind].oldest} or newer`);
  const command =
    machine.hasApt && machine.aptHasBrowsers
      ? `sudo apt-get update && sudo apt-get install -y ${missing.map((kind) => BROWSERS[kind].package).join(' ')}`
      : missing
          .map(
            (kind) =>
              `npx @puppeteer/browsers install ${BROWSERS[kind].download}@stable --path "${machine.cache}"`,
          )
          .join(' && ');
  return (
    `${names.join(' and ')} can't be had:\n${causes.map((cause) => `  ${cause}\n`).join('')}` +
    `\nRun this, then try again:\n\n  ${command}\n\n` +
    `or install it another way, not as a snap, and set ${missing.map((kind) => `${kind.toUpperCase()}_PATH`).join(' and ')} to its program.`
  );
}

/**
 * Finds the browsers, fetching what is missing or too old: first into the user's cache, then as Debian's packages.
 * @param {('chromium' | 'firefox')[]} kinds
 * @param {(line: string) => void} say
 * @returns {Promise<Record<string, string>>} the path of each
 * @throws Error that names what was found and is not good enough, and the command to run, where there is no way on
 */
export async function getBrowsers(kinds, say = console.log, machine = thisMachine) {
  const paths = {};
  const causes = {};
  const missing = () => kinds.filter((kind) => !paths[kind]);
  const lookFor = async (kind) => {
    const { path, refused } = await search(kind, machine);
    paths[kind] = path;
    causes[kind] = refused;
  };

  for (const kind of kinds) {
    const told = toldPath(kind, machine);
    const fault = told ? faultOf(kind, told, machine) : null;
    if (fault) throw new Error(`${kind.toUpperCase()}_PATH names ${told}, which ${fault}.`);
    if (told) paths[kind] = told;
    else await lookFor(kind);
    for (const cause of causes[kind] ?? []) say(cause);
  }

  const failed = [];
  for (const kind of missing()) {
    const { name, download } = BROWSERS[kind];
    say(`Fetching ${name} into ${machine.cache} (100 to 200 MB)`);
    try {
      await machine.download(download, say);
      await lookFor(kind);
    } catch (error) {
      failed.push(`${name} could not be fetched: ${messageOf(error)}`);
      say(`  that failed: ${messageOf(error)}`);
    }
  }

  if (missing().length > 0 && machine.hasApt && machine.aptHasBrowsers && machine.isRoot) {
    const packages = missing().map((kind) => BROWSERS[kind].package);
    const fault = aptInstall(packages, '100 to 200 MB each', say, machine);
    if (fault) failed.push(fault);
    for (const kind of missing()) await lookFor(kind);
  }

  if (missing().length === 0) return paths;
  throw new Error(adviceFor(missing(), [...missing().flatMap((kind) => causes[kind]), ...failed], machine));
}

/** @returns why a tool can't be used, null where it can */
function toolFault({ program, ask, needs }, machine) {
  const [path] = programsInPath([program], machine).filter(machine.isProgram);
  if (!path) return `${program} is not installed`;
  const { status, stdout, stderr } = machine.run(path, [ask], { timeout: 20_000 });
  if (`${stdout}${stderr}`.includes(needs)) return null;
  return status === 0
    ? `${path} does not answer '${needs}' to ${ask}; a newer one is needed`
    : `${path} does not start: ${firstLine(stderr) || `it ended with ${status}`}`;
}

/**
 * Sees to the programs that draw a screen without a monitor and press its keys: permission prompts and notifications
 * stand outside of pages. Only on Linux; elsewhere the tests that need them are left out.
 * @param {(line: string) => void} say
 * @throws Error that names what is missing or not good enough, and the command to run, where there is no way on
 */
export function getDisplayTools(say = console.log, machine = thisMachine) {
  if (machine.platform !== 'linux') return;
  const faults = () =>
    DISPLAY_TOOLS.flatMap((tool) => {
      const fault = toolFault(tool, machine);
      return fault ? [{ tool, fault }] : [];
    });
  const before = faults();
  if (before.length === 0) return;
  const packages = before.map(({ tool }) => tool.package);
  for (const { fault } of before) say(fault);
  const failed = machine.hasApt && machine.isRoot ? aptInstall(packages, '10 MB', say, machine) : null;
  const after = faults();
  if (after.length === 0) return;
  throw new Error(
    `The tests of notifications draw on a screen of their own:\n${[...after.map(({ fault }) => fault), failed]
      .filter(Boolean)
      .map((cause) => `  ${cause}\n`)
      .join('')}\n${
      machine.hasApt
        ? `Run this, then try again:\n\n  sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}\n`
        : `Install ${packages.join(' and ')} with your system's packages, then try again.\n`
    }`,
  );
}

// Ubuntu lets anybody make a namespace, but nothing be done in it: only mapping a user shows that.
const namespacesAreOff = () => thisMachine.run('unshare', ['--user', '--map-root-user', 'true']).status !== 0;

/** @returns the switch that Chromium needs where its sandbox can't work: as root, or without user namespaces. */
export function sandboxArgs() {
  if (process.platform !== 'linux') return [];
  return thisMachine.isRoot || namespacesAreOff() ? ['--no-sandbox'] : [];
}
