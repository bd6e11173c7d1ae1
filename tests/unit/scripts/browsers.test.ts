import { describe, expect, it } from 'vitest';
import { findBrowser, getBrowsers, getDisplayTools, type Machine } from '../../../scripts/browsers.mjs';

const FIREFOX = '/usr/bin/firefox-esr';

interface Setting {
  /** What stands at a path: a version, or what a program that can't start says. */
  programs?: Record<string, string | { error: string }>;
  /** The versions that the package lists name: those on the disk, and those after an update. */
  stale?: Record<string, string>;
  fresh?: Record<string, string>;
  /** Where a download puts this version; without it there is no way to the downloads. */
  downloads?: Record<string, string>;
  snaps?: string[];
  links?: Record<string, string>;
  rest?: Partial<Machine>;
}

const PROGRAM_OF: Record<string, string> = {
  'firefox-esr': FIREFOX,
  chromium: '/usr/bin/chromium',
  xvfb: '/usr/bin/Xvfb',
  xdotool: '/usr/bin/xdotool',
};

/** A Debian machine with root's rights, whose package lists may be old. */
function machine({ programs = {}, stale = {}, fresh, downloads, snaps = [], links = {}, rest }: Setting) {
  const there = { ...programs };
  const downloaded: string[] = [];
  const ran: string[] = [];
  let lists = stale;
  const ok = (stdout = '') => ({ status: 0, stdout, stderr: '' });
  const apt = (args: string[]) => {
    const words = args.filter((arg) => !/^-|=/.test(arg));
    ran.push(words.join(' '));
    if (words[0] === 'update') {
      if (!fresh) return { status: 100, stdout: '', stderr: 'W: slow\nE: Temporary failure resolving' };
      lists = fresh;
      return ok();
    }
    for (const name of words.slice(1)) {
      const version = lists[name];
      if (!version) return { status: 100, stdout: '', stderr: `E: Unable to locate package ${name}` };
      there[PROGRAM_OF[name] ?? ''] = version;
    }
    return ok();
  };
  const made: Machine = {
    platform: 'linux',
    env: { PATH: '/opt/front:/usr/bin:/bin' },
    cache: '/home/warga/.cache/puppeteer',
    isRoot: true,
    hasApt: true,
    aptHasBrowsers: true,
    run(program, args) {
      if (program === 'apt-get') return apt(args);
      const answer = there[program];
      if (answer === undefined) return { status: null, stdout: '', stderr: 'ENOENT' };
      if (typeof answer !== 'string') return { status: 127, stdout: '', stderr: answer.error };
      return ok(answer);
    },
    isProgram: (path) => path in there,
    realPath: (path) => links[path] ?? path,
    isSnap: (path) => snaps.includes(path),
    versionBeside: (path) => there[path] as string | undefined,
    downloaded: async () => downloaded,
    async download(browser) {
      ran.push(`download ${browser}`);
      const version = downloads?.[browser];
      if (!version) throw new Error('getaddrinfo ENOTFOUND');
      const path = `/home/warga/.cache/puppeteer/${browser}`;
      there[path] = version;
      downloaded.push(path);
    },
    ...rest,
  };
  return { made, ran, said: [] as string[] };
}

const get = async (setting: Setting) => {
  const { made, ran, said } = machine(setting);
  const outcome = await getBrowsers(['firefox'], (line) => said.push(line), made).catch(
    (error: Error) => error.message,
  );
  return { outcome, ran, said };
};

describe('finding a browser', () => {
  it('takes one that is new enough, and installs nothing', async () => {
    const { outcome, ran } = await get({
      programs: { [FIREFOX]: 'Mozilla Firefox 153.8.0esr' },
      // Asked only where it is needed: it takes a dependency, which may not be there.
      rest: { downloaded: () => Promise.reject(new Error('no such package')) },
    });
    expect([outcome, ran]).toEqual([{ firefox: FIREFOX }, []]);
  });

  it('passes an old one that stands in front, and says so with version, path and need', async () => {
    const { outcome, ran, said } = await get({
      programs: {
        '/opt/front/firefox-esr': 'Mozilla Firefox 140.12.0esr',
        [FIREFOX]: 'Mozilla Firefox 153.8.0esr',
      },
    });
    expect([outcome, ran]).toEqual([{ firefox: FIREFOX }, []]);
    expect(said).toEqual(['/opt/front/firefox-esr is Firefox 140.12.0esr; 142 or newer is needed']);
  });

  it('names one program once, by however many paths it is reached', async () => {
    const { said } = await get({
      programs: {
        [FIREFOX]: 'Mozilla Firefox 140.12.0esr',
        '/bin/firefox-esr': 'Mozilla Firefox 140.12.0esr',
      },
      links: { '/bin/firefox-esr': FIREFOX },
      downloads: { firefox: 'Mozilla Firefox 153.0' },
    });
    expect(said.filter((line) => line.includes('140.12'))).toHaveLength(1);
  });

  it('does not take a snap, and says why', async () => {
    const { outcome, said } = await get({
      programs: { '/usr/bin/firefox': 'Mozilla Firefox 153.0' },
      snaps: ['/usr/bin/firefox'],
      downloads: { firefox: 'Mozilla Firefox 153.0' },
    });
    expect(outcome).toEqual({ firefox: '/home/warga/.cache/puppeteer/firefox' });
    expect(said[0]).toBe('/usr/bin/firefox is a snap, which reads nothing outside the home folder');
  });

  it('reads the version beside the program on Windows, where asking opens a window', async () => {
    const path = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
    const windows = (version: string) =>
      machine({
        programs: { [path]: version },
        rest: { platform: 'win32', env: { ProgramFiles: 'C:\\Program Files' }, hasApt: false },
      }).made;
    expect(await findBrowser('firefox', windows('153.0'))).toBe(path);
    expect(await findBrowser('firefox', windows('140.0'))).toBe(null);
  });
});

describe('getting a browser', () => {
  it('downloads one where none is good enough', async () => {
    const { outcome, ran } = await get({ downloads: { firefox: 'Mozilla Firefox 153.0' } });
    expect([outcome, ran]).toEqual([
      { firefox: '/home/warga/.cache/puppeteer/firefox' },
      ['download firefox'],
    ]);
  });

  it('updates old lists before it installs: the version that they name may be too old', async () => {
    const { outcome, ran } = await get({
      stale: { 'firefox-esr': 'Mozilla Firefox 140.12.0esr' },
      fresh: { 'firefox-esr': 'Mozilla Firefox 153.8.0esr' },
    });
    expect(outcome).toEqual({ firefox: FIREFOX });
    expect(ran).toEqual(['download firefox', 'update', 'install firefox-esr']);
  });

  it('brings an installed package that is too old up to date', async () => {
    const { outcome, ran } = await get({
      programs: { [FIREFOX]: 'Mozilla Firefox 140.12.0esr' },
      fresh: { 'firefox-esr': 'Mozilla Firefox 153.8.0esr' },
    });
    expect(outcome).toEqual({ firefox: FIREFOX });
    expect(ran.slice(1)).toEqual(['update', 'install firefox-esr']);
  });

  it('says a word before each wait', async () => {
    const { said } = await get({ fresh: { 'firefox-esr': 'Mozilla Firefox 153.8.0esr' } });
    expect(said).toEqual([
      'Fetching Firefox into /home/warga/.cache/puppeteer (100 to 200 MB)',
      '  that failed: getaddrinfo ENOTFOUND',
      'Updating the lists of packages (apt-get update)',
      'Installing firefox-esr (apt-get install, 100 to 200 MB each)',
    ]);
  });

  it('installs from the lists there are where they can’t be updated', async () => {
    const { outcome } = await get({ stale: { 'firefox-esr': 'Mozilla Firefox 153.8.0esr' } });
    expect(outcome).toEqual({ firefox: FIREFOX });
  });

  it('names all that was found and all that failed where nothing is new enough', async () => {
    const { outcome } = await get({
      programs: {
        '/opt/front/firefox-esr': { error: 'libxul.so: cannot open shared object file' },
        [FIREFOX]: 'Mozilla Firefox 128.3.0esr',
      },
      stale: { 'firefox-esr': 'Mozilla Firefox 140.12.0esr' },
    });
    expect(outcome).toContain("Firefox 142 or newer can't be had");
    expect(outcome).toContain('/opt/front/firefox-esr does not start: libxul.so: cannot open shared');
    expect(outcome).toContain(`${FIREFOX} is Firefox 140.12.0esr; 142 or newer is needed`);
    expect(outcome).toContain('Firefox could not be fetched: getaddrinfo ENOTFOUND');
    expect(outcome).toContain('apt-get update: E: Temporary failure resolving');
    expect(outcome).toContain('sudo apt-get update && sudo apt-get install -y firefox-esr');
  });

  it('installs no package without root’s rights, and gives the command', async () => {
    const { outcome, ran } = await get({ rest: { isRoot: false } });
    expect(ran).toEqual(['download firefox']);
    expect(outcome).toContain('sudo apt-get update && sudo apt-get install -y firefox-esr');
  });

  it('advises the download where the system’s packages are snaps', async () => {
    const { outcome, ran } = await get({ rest: { aptHasBrowsers: false } });
    expect(ran).toEqual(['download firefox']);
    expect(outcome).toContain('npx @puppeteer/browsers install firefox@stable --path');
    expect(outcome).not.toContain('apt-get install');
  });
});

describe('a browser that the environment names', () => {
  const told = (programs: Setting['programs'] = {}) =>
    get({ programs, rest: { env: { PATH: '', FIREFOX_PATH: '/opt/old/firefox' } } });

  it('is taken, and nothing else is looked for', async () => {
    const { outcome, ran } = await told({ '/opt/old/firefox': 'Mozilla Firefox 150.0' });
    expect([outcome, ran]).toEqual([{ firefox: '/opt/old/firefox' }, []]);
  });

  it('is named with what is wrong where it is too old or can’t be run', async () => {
    expect((await told({ '/opt/old/firefox': 'Mozilla Firefox 140.0' })).outcome).toBe(
      'FIREFOX_PATH names /opt/old/firefox, which is Firefox 140.0; 142 or newer is needed.',
    );
    expect((await told()).outcome).toBe("FIREFOX_PATH names /opt/old/firefox, which can't be run.");
  });
});

describe('the programs that draw a screen', () => {
  const tools = (setting: Setting) => {
    const { made, ran, said } = machine(setting);
    let failed = '';
    try {
      getDisplayTools((line) => said.push(line), made);
    } catch (error) {
      failed = (error as Error).message;
    }
    return { failed, ran, said };
  };
  const good = { xvfb: 'use: X [:<display>] -displayfd fd', xdotool: 'xdotool version 3.2' };

  it('are left as they are where both work', () => {
    const { failed, ran } = tools({
      programs: { '/usr/bin/Xvfb': good.xvfb, '/usr/bin/xdotool': good.xdotool },
    });
    expect([failed, ran]).toEqual(['', []]);
  });

  it('are installed from updated lists, only the one that is missing', () => {
    const { failed, ran, said } = tools({ programs: { '/usr/bin/Xvfb': good.xvfb }, fresh: good });
    expect([failed, ran]).toEqual(['', ['update', 'install xdotool']]);
    expect(said[0]).toBe('xdotool is not installed');
  });

  it('are brought up to date where they are too old', () => {
    const { failed, ran } = tools({
      programs: { '/usr/bin/Xvfb': 'use: X [:<display>]', '/usr/bin/xdotool': good.xdotool },
      fresh: good,
    });
    expect([failed, ran]).toEqual(['', ['update', 'install xvfb']]);
  });

  it('are named with path and need where they stay as they are', () => {
    const { failed } = tools({
      programs: {
        '/opt/front/Xvfb': 'use: X [:<display>]',
        '/usr/bin/xdotool': { error: 'libxdo.so.3: cannot open' },
      },
      fresh: good,
    });
    expect(failed).toContain("/opt/front/Xvfb does not answer '-displayfd' to -help; a newer one is needed");
    expect(failed).not.toContain('xdotool does not start');
    expect(failed).toContain('sudo apt-get update && sudo apt-get install -y xvfb');
  });

  it('are not asked for where there is no such screen', () => {
    const { failed, ran } = tools({ rest: { platform: 'win32' } });
    expect([failed, ran]).toEqual(['', []]);
  });
});
