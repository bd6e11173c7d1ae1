import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(__dirname, '../../.github/workflows');
const workflows = readdirSync(FOLDER).map(
  (name) => [name, readFileSync(join(FOLDER, name), 'utf8')] as const,
);

/** The lines of shell of a workflow: what stands behind `run:`, on its line or indented below it. */
function shellOf(text: string): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const [, indent, rest = ''] = /^(\s*)(?:- )?run:\s*(.*)$/.exec(line) ?? [];
    if (indent === undefined) return [];
    if (!/^[|>]/.test(rest)) return [rest];
    const after = lines.slice(at + 1);
    const end = after.findIndex((each) => each.trim() !== '' && each.search(/\S/) <= indent.length);
    return after.slice(0, end < 0 ? undefined : end);
  });
}

describe.each(workflows)('the workflow %s', (_, text) => {
  it('runs no action but by the hash of its commit, its version beside it', () => {
    const uses = [...text.matchAll(/uses:\s*(.+)/g)].map(([, action = '']) => action);
    for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });
  it('leaves no credentials behind in what it checks out', () => {
    const checkouts = text.split(/uses:\s*actions\/checkout@/).slice(1);
    for (const checkout of checkouts)
      expect(checkout.split(/\n\s*- /)[0]).toContain('persist-credentials: false');
  });
  it('has no rights but those that a job names', () => {
    expect(text).toMatch(/^permissions:(?: \{\}|\n {2}contents: read)$/m);
  });
  it('gives its token to single steps', () => {
    for (const [line] of text.matchAll(/^.*github\.token.*$/gm)) expect(line).toMatch(/^ {10}GH_TOKEN: /);
  });
  it('gives the channels’ secrets to the one step that tells them', () => {
    const steps = text.split(/\n {6}- /).filter((step) => step.includes('secrets.'));
    for (const step of steps) {
      expect(step).toContain('run: scripts/pages.sh tell');
      for (const [line] of step.matchAll(/^.*secrets\..*$/gm)) expect(line).toMatch(/^ {10}[A-Z_]+: /);
    }
    expect(steps).toHaveLength(text.includes('name: snapshot') ? 1 : 0);
  });
  it('puts nothing from outside into a line of shell', () => {
    for (const line of shellOf(text)) expect(line).not.toContain('${{');
    expect(shellOf(text).length).toBeGreaterThan(0);
  });
});

describe('a release', () => {
  const text = readFileSync(join(FOLDER, 'release.yml'), 'utf8');
  it('publishes nothing that was not tested, and packed twice with one result', () => {
    const steps = ['.ci/run', 'npm run zip', 'node scripts/check-sources.mjs', 'gh release create'];
    const places = steps.map((step) => text.indexOf(step));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
