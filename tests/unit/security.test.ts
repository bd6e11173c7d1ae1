// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SOURCES } from '../../lib/source';
import config from '../../wxt.config';

const read = (path: string) => readFileSync(path, 'utf8');
const TEXT = read('SECURITY.md');
const LOCK: { packages: Record<string, Record<string, unknown>> } = JSON.parse(read('package-lock.json'));
const FILES = execFileSync('git', ['ls-files', '-z', 'entrypoints', 'components', 'lib'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => /\.tsx?$/.test(file));

/** The proofs that a text names: a file of tests, and the words of a test in it; no words where the whole file is meant. */
function proofsIn(text: string): { file: string; words: string }[] {
  const rows = text.split('\n').filter((line) => line.startsWith('| ') && line.includes('`tests/'));
  return rows
    .flatMap((row) => row.slice(row.lastIndexOf('|', row.length - 3)).split('; '))
    .flatMap((proof) => {
      const [, file = '', words = ''] = /`(tests\/[^`]+)`(?:: (.*?))?\s*\|?\s*$/.exec(proof) ?? [];
      return file === '' ? [] : [{ file, words }];
    });
}

/** What tests are called: the text before the function, or the options, that a test or a group of them is. */
const titlesIn = (source: string): string[] =>
  [...source.matchAll(/(['"`])((?:(?!\1|\n).)+)\1\s*,\s*(?=async\b|\(|\{)/g)].map(
    ([, , title = '']) => title,
  );

function manifest(browser: string): Record<string, unknown> {
  if (typeof config.manifest !== 'function') throw new TypeError('the manifest is no function');
  return config.manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' }) as Record<
    string,
    unknown
  >;
}

describe('the threat model', () => {
  const proofs = proofsIn(TEXT);

  it('names for each attacker what is tried, what holds it off, what proves it and what remains', () => {
    const attackers = TEXT.split('\n### ').slice(1);
    expect(attackers.map((each) => each.split('\n')[0])).toEqual([
      'A hostile feed',
      'A hijacked source',
      'A hostile host page',
      'A hijacked mirror',
      'A hostile neighbour extension',
      'The supply chain',
    ]);
    for (const each of attackers) {
      expect(each).toContain('| tries | held off by | proved by |');
      expect(each).toContain('\nRemains: ');
      expect(proofsIn(each).length).toBeGreaterThan(2);
    }
    for (const row of TEXT.matchAll(/^\| (?!tries|package|-)[^|]+\|[^|]+\|([^|]+)\|$/gm))
      expect(row[1]).toContain('`tests/');
  });

  it.each(proofs)('is proved by $file: $words', ({ file, words }) => {
    expect(titlesIn(read(file)).filter((title) => title.includes(words))).not.toEqual([]);
  });

  it('is read for its proofs as it is meant', () => {
    expect(proofsIn('| a | b `lib/x.ts` | `tests/a.test.ts`: one; `tests/b.test.ts` |')).toEqual([
      { file: 'tests/a.test.ts', words: 'one' },
      { file: 'tests/b.test.ts', words: '' },
    ]);
  });
});

describe.each(['chrome', 'edge', 'firefox'])('the extension in %s', (browser) => {
  it('opens no door to pages or other extensions', () => {
    const keys = Object.keys(manifest(browser));
    expect(
      keys.filter((key) => /content_scripts|web_accessible|externally_connectable|sandbox/.test(key)),
    ).toEqual([]);
    expect(
      FILES.filter((file) => /onMessageExternal|onConnectExternal|onUserScript/.test(read(file))),
    ).toEqual([]);
  });

  it('runs no code and shows no picture but its own', () => {
    const policy = Object(manifest(browser).content_security_policy).extension_pages;
    const directives = String(policy).split(/;\s*/);
    expect(directives).toEqual(
      expect.arrayContaining([
        "script-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ]),
    );
    // A picture may also be one that the page itself drew.
    expect(directives.find((each) => each.startsWith('img-src'))).toMatch(/^img-src 'self'(?: blob:)?$/);
    const others = directives.filter((each) => !each.startsWith('img-src')).join();
    expect(others).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
  });

  it('asks for one host, and for more only when it is chosen', () => {
    const hosts = new Set(DEFAULT_SOURCES.map(({ url }) => new URL(url).host));
    expect(manifest(browser).host_permissions).toEqual([`https://${[...hosts][0]}/*`]);
    expect(hosts.size).toBe(1);
    expect(manifest(browser).optional_permissions).toEqual(['notifications']);
  });
});

it('takes nothing from an address but the name of a tab', () => {
  const users = FILES.filter((file) => !file.startsWith('lib/')).filter((file) =>
    /location\.(?:hash|search|href)|URLSearchParams/.test(read(file)),
  );
  // The last resolves our own files, the others compare with the names of tabs and of a place in one.
  expect(users.sort()).toEqual([
    'entrypoints/options/App.tsx',
    'entrypoints/options/SettingsTab.tsx',
    'entrypoints/shared/address.ts',
  ]);
});

it('finds the titles of tests and no other text', () => {
  expect(
    titlesIn("it('one', () => x);\ntest.each([1])('two %s', async () => f('no'));\nconst three = 'no';"),
  ).toEqual(['one', 'two %s']);
});

describe('what we depend on', () => {
  const packages = Object.entries(LOCK.packages).filter(([path]) => path !== '');
  const own = Object(LOCK.packages['']);

  it('no package has an install script, and each is held by a hash', () => {
    expect(packages.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
    expect(
      packages.filter(([, { integrity, link }]) => !link && !/^sha512-/.test(String(integrity))),
    ).toEqual([]);
  });

  it.each(Object.keys({ ...own.dependencies, ...own.optionalDependencies }))(
    '%s stands in the table, by its version',
    (name) => {
      expect(TEXT).toContain(`| ${name} ${LOCK.packages[`node_modules/${name}`]?.version} |`);
    },
  );

  it('what runs in the product is asked for by its exact version', () => {
    for (const version of Object.values(own.dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
