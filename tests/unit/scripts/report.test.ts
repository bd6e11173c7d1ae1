import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Outcome, wordsFor } from '../../../scripts/lib/report.mjs';

const TESTS = `
let tries = 0;
it('holds', () => {});
it('races', () => expect(++tries, 'the dialog').toBe(2));
it('is wrong', () => expect(tries).toBe(-1));
`;

describe('what `npm test` shows of tests that have a second try', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pantau-coklit-report-'));
  const outcomeFile = join(folder, 'outcome.json');
  let shown: string;
  let failures: string;

  beforeAll(() => {
    writeFileSync(join(folder, 'story.test.js'), TESTS);
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        ...[resolve('node_modules/vitest/vitest.mjs'), 'run', '--globals', '--retry=1', `--root=${folder}`],
        `--reporter=${resolve('scripts/lib/report.mjs')}`,
      ],
      { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', TEST_OUTCOME_FILE: outcomeFile } },
    );
    shown = stdout;
    failures = stderr;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('names the one that passed at its second try, with its first error', () => {
    const [, after = ''] = shown.split('Passed at the second try alone');
    expect(after).toMatch(
      / {2}story\.test\.js > races\n {4}the dialog: expected 1 to be 2.+\(story\.test\.js:4\)/,
    );
    expect(after).not.toContain('holds');
    expect(after).not.toContain('is wrong');
  });

  it('still fails what fails twice, and counts each', () => {
    expect(failures).toContain('story.test.js > is wrong');
    const outcome: Outcome = JSON.parse(readFileSync(outcomeFile, 'utf8'));
    expect(outcome).toEqual({ passed: 2, retried: 1, failed: 1, skipped: 0 });
    expect(wordsFor(outcome)).toBe('2 passed, 1 of them at the second try, 1 failed');
  });

  it('says nothing of second tries where there were none', () => {
    expect(wordsFor({ passed: 3, retried: 0, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  });
});
