// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const FILES = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
// What is named in the past tense may be gone.
const DOCS = FILES.filter((file) => file.endsWith('.md') && file !== 'CHANGELOG.md');
const FOLDERS = new Set(FILES.flatMap((file) => parentsOf(file)));
const ROOTS = new Set(FILES.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
const SCRIPTS: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

function parentsOf(file: string): string[] {
  const parent = dirname(file);
  return parent === '.' ? [] : [parent, ...parentsOf(parent)];
}

/** Sets of names that are one name where letters' cases, or what comes after the dot, make no difference. */
function clashes(names: readonly string[], keyOf: (name: string) => string): string[][] {
  const byKey = new Map<string, Set<string>>();
  for (const name of names) {
    const key = keyOf(name).toLowerCase();
    byKey.set(key, (byKey.get(key) ?? new Set()).add(keyOf(name)));
  }
  return [...byKey.values()].filter((names) => names.size > 1).map((names) => [...names].sort());
}

/** Paths of the project in a text: those of links, and those in code that begin in one of its folders or name a source. */
function pathsIn(doc: string, text: string): string[] {
  const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, path = '']) =>
    posix.join(dirname(doc), path),
  );
  const words = [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => code.split(/[\s,()]+/));
  const named = words
    .map((word) => word.replace(/^\.\//, '').replace(/[.;:]$/, ''))
    .filter((word) => /^[\w.{}*/-]+$/.test(word) && !word.startsWith('.output'))
    .filter(
      (word) =>
        (word.includes('/') && ROOTS.has(word.split('/')[0] ?? '')) || /\.(?:tsx?|mjs|css|ya?ml)$/.test(word),
    );
  return [...links, ...named];
}

/** Whether there is such a file or folder; the middle of a path may be left out at its beginning, `*` stands for any name. */
function exists(path: string): boolean {
  const plain = path.replace(/\/$/, '');
  const pattern = new RegExp(
    `(?:^|/)${plain
      .replace(/[.+?^$()|[\]\\]/g, '\\$&')
      .replace(/\{([^}]*)\}/g, (_all, names: string) => `(?:${names.replaceAll(',', '|')})`)
      .replaceAll('*', '[^/]*')}$`,
  );
  return [...FILES, ...FOLDERS].some((name) => pattern.test(name));
}

describe('the names of files', () => {
  it('differ by more than the case of their letters, also without their ending', () => {
    expect(clashes(FILES, (name) => name)).toEqual([]);
    expect(clashes(FILES, (name) => name.replace(/\.[^./]*$/, ''))).toEqual([]);
  });

  it('can be had on every system', () => {
    expect(
      FILES.filter((name) =>
        /[<>:"|?*\\]|[. ](?:\/|$)|(?:^|\/)(?:con|nul|aux|prn|com\d|lpt\d)(?:\.|\/|$)/i.test(name),
      ),
    ).toEqual([]);
  });
});

describe('the list of the longest tests', () => {
  it('names no file that there is not', () => {
    const [, list = ''] = /LONGEST = `([^`]+)`/.exec(readFileSync('vitest.config.ts', 'utf8')) ?? [];
    const named = list.trim().split(/\s+/);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !FILES.includes(`tests/${name}.test.ts`))).toEqual([]);
  });
});

describe.each(DOCS)('%s', (doc) => {
  const text = readFileSync(doc, 'utf8');

  it('names no file or folder that there is not', () => {
    expect(pathsIn(doc, text).filter((path) => !exists(path))).toEqual([]);
  });

  it('names no command that there is not', () => {
    const commands = [...text.matchAll(/\bnpm (?:run )?([a-z:-]+)/g)].map(([, name = '']) => name);
    const own = commands.filter(
      (name) => !['ci', 'install', 'outdated', 'pack', 'update', 'run'].includes(name),
    );
    expect(own.filter((name) => !(name in SCRIPTS))).toEqual([]);
  });
});

/** What a script loads before its first line runs, from itself on: its own files, and packages by their names. */
function loadedAtOnce(script: string, seen = new Set<string>()): Set<string> {
  if (seen.has(script)) return seen;
  seen.add(script);
  for (const [, name = ''] of readFileSync(script, 'utf8').matchAll(
    /^(?:import|export)\b(?:[^'";]*\bfrom)?\s*'([^']+)'/gm,
  )) {
    if (name.startsWith('.')) loadedAtOnce(posix.join(dirname(script), name), seen);
    else seen.add(name);
  }
  return seen;
}

describe('what a fresh clone runs', () => {
  const scripts = FILES.filter(
    (file) => /^scripts\/[^/]+\.mjs$/.test(file) && readFileSync(file, 'utf8').includes('await ready('),
  );

  it('is found', () => {
    expect(scripts).toContain('scripts/test.mjs');
    expect([...loadedAtOnce('scripts/lib/report.mjs')]).toContain('vitest/node');
  });

  it.each(scripts)('%s needs no package before all are installed', (script) => {
    const packages = [...loadedAtOnce(script)].filter((name) => !/^(?:node:|scripts\/)/.test(name));
    expect(packages).toEqual([]);
  });
});

describe('the search for names', () => {
  it('finds what would be missing', () => {
    expect(clashes(['a/Milestones.tsx', 'a/milestones.ts'], (name) => name.replace(/\.[^./]*$/, ''))).toEqual(
      [['a/Milestones', 'a/milestones']],
    );
    const named = pathsIn(
      'docs/x.md',
      'See `embed/nothing.css`, [a](../lib/nothing), `lib/feed`, `npm run x`, `feed.json`.',
    );
    expect(named).toEqual(['lib/nothing', 'embed/nothing.css', 'lib/feed']);
    expect(named.filter((path) => !exists(path))).toEqual(['lib/nothing', 'embed/nothing.css']);
  });
});
