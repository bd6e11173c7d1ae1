// Finds a Chromium and a Firefox to run the extension in, or gets them. Plain Node 20; what is imported from the
// dependencies is imported late, so that this file can be read before they are there.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const OLDEST = { chromium: 120, firefox: 142 };
const CACHE = join(homedir(), '.cache', 'puppeteer');
const LAUNCHER_SCRIPT_BYTES = 64 * 1024;

const PROGRAMS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

const DISPLAY_TOOLS = [
  { program: 'Xvfb', package: 'xvfb' },
  { program: 'xdotool', package: 'xdotool' },
];

const MAC_APPS = {
  chromium: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS_APPS = {
  chromium: ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

function places(kind) {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      MAC_APPS[kind].map((app) => join(folder, app)),
    );
  }
  if (process.platform === 'win32') {
    const folders = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA];
    return folders.filter(Boolean).flatMap((folder) => WINDOWS_APPS[kind].map((app) => join(folder, app)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return PROGRAMS[kind].flatMap((program) => folders.map((folder) => join(folder, program)));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

// A snap's browser may not read a profile or an extension outside the home folder. Ubuntu's `chromium-browser` and
// `firefox` are scripts that start the snap.
function isSnap(path) {
  const real = realpathSync(path);
  if (real.startsWith('/snap/') || real.endsWith('/snap')) return true;
  if (process.platform !== 'linux' || statSync(real).size > LAUNCHER_SCRIPT_BYTES) return false;
  return readFileSync(real, 'utf8').includes('/snap/');
}

// On Windows a browser that is asked for its version opens a window instead.
function runs(kind, path) {
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const major = Number(/(\d+)\.\d/.exec(stdout ?? '')?.[1] ?? 0);
  return status === 0 && major >= OLDEST[kind];
}

async function downloaded(kind) {
  const { getInstalledBrowsers } = await import('@puppeteer/browsers');
  const name = kind === 'chromium' ? 'chrome' : 'firefox';
  const found = (await getInstalledBrowsers({ cacheDir: CACHE })).filter(({ browser }) => browser === name);
  return found
    .map(({ executablePath }) => executablePath)
    .findLast((path) => isExecutable(path) && runs(kind, path));
}

/** @returns the path of an installed browser that can be used here, or null. */
export async function findBrowser(kind) {
  const told = process.env[`${kind.toUpperCase()}_PATH`];
  if (told) {
    if (isExecutable(told)) return told;
    throw new Error(`${kind.toUpperCase()}_PATH names ${told}, which can't be run.`);
  }
  const installed = places(kind).find((path) => isExecutable(path) && !isSnap(path) && runs(kind, path));
  return installed ?? (await downloaded(kind)) ?? null;
}

async function download(kind) {
  const { install, resolveBuildId, detectBrowserPlatform } = await import('@puppeteer/browsers');
  const browser = kind === 'chromium' ? 'chrome' : 'firefox';
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`there is no download for ${process.platform} on ${process.arch}`);
  const buildId = await resolveBuildId(browser, platform, 'stable');
  const { executablePath } = await install({ browser, buildId, platform, cacheDir: CACHE });
  if (!runs(kind, executablePath))
    throw new Error(`${executablePath} doesn't start (a system library is missing?)`);
  return executablePath;
}

const isDebian = () => process.platform === 'linux' && existsSync('/etc/debian_version');
const isRoot = () => process.getuid?.() === 0;

function aptInstall(packages, size, say) {
  const apt = (...args) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const install = () => apt('install', '-y', ...packages);
  say(`apt-get install ${packages.join(' ')} (${size})`);
  return install() || (apt('update') && install());
}

function adviceFor(missing) {
  const names = missing.join(' and ');
  const command = isDebian()
    ? `sudo apt-get update && sudo apt-get install -y ${missing.map((kind) => DEBIAN_PACKAGES[kind]).join(' ')}`
    : missing
        .map(
          (kind) =>
            `npx @puppeteer/browsers install ${kind === 'chromium' ? 'chrome' : 'firefox'}@stable --path "${CACHE}"`,
        )
        .join(' && ');
  return (
    `No ${names} that can be used was found, and none could be fetched. Run this, then try again:\n\n  ${command}\n\n` +
    'or set CHROMIUM_PATH and FIREFOX_PATH to browsers that are no snaps.'
  );
}

/**
 * Finds the browsers, fetching what is missing: first into the user's cache, then as Debian's packages.
 * @param {('chromium' | 'firefox')[]} kinds
 * @param {(line: string) => void} say
 * @returns {Promise<Record<string, string>>} the path of each
 * @throws Error whose message is the command to run, where there is no way on
 */
export async function getBrowsers(kinds, say = console.log) {
  const paths = {};
  for (const kind of kinds) paths[kind] = await findBrowser(kind);
  const missing = () => kinds.filter((kind) => !paths[kind]);

  for (const kind of missing()) {
    say(`fetching a ${kind} into ${CACHE} (100 to 200 MB)`);
    try {
      paths[kind] = await download(kind);
    } catch (error) {
      say(`that failed: ${error instanceof Error ? error.message : error}`);
    }
  }
  if (missing().length > 0 && isDebian() && isRoot()) {
    aptInstall(
      missing().map((kind) => DEBIAN_PACKAGES[kind]),
      '100 to 200 MB each',
      say,
    );
    for (const kind of missing()) paths[kind] = await findBrowser(kind);
  }
  if (missing().length > 0) throw new Error(adviceFor(missing()));
  return paths;
}

/**
 * Sees to the programs that draw a screen without a monitor and press its keys: permission prompts and notifications
 * stand outside of pages. Only on Linux; elsewhere the tests that need them are left out.
 * @param {(line: string) => void} say
 * @throws Error whose message is the command to run, where there is no way on
 */
export function getDisplayTools(say = console.log) {
  if (process.platform !== 'linux') return;
  const isThere = (program) => spawnSync(program, ['-help'], { stdio: 'ignore' }).error === undefined;
  const missing = () => DISPLAY_TOOLS.filter(({ program }) => !isThere(program));
  const packages = missing().map((tool) => tool.package);
  if (packages.length === 0) return;
  if (isDebian() && isRoot()) aptInstall(packages, '10 MB', say);
  if (missing().length === 0) return;
  throw new Error(
    `The tests of notifications draw on a screen of their own. Run this, then try again:\n\n  sudo apt-get install -y ${packages.join(' ')}\n`,
  );
}

function namespacesAreOff() {
  try {
    execFileSync('unshare', ['--user', 'true'], { stdio: 'ignore' });
    return false;
  } catch {
    return true;
  }
}

/** @returns the switch that Chromium needs where its sandbox can't work: as root, or without user namespaces. */
export function sandboxArgs() {
  if (process.platform !== 'linux') return [];
  return isRoot() || namespacesAreOff() ? ['--no-sandbox'] : [];
}
