import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { MinimalReporter } from 'vitest/node';

const QUIET_MS = 10_000;

const seconds = (ms) => `${Math.round(ms / 1000)} s`.padStart(6);

/**
 * What `npm test` shows of a run of vitest: failures as vitest tells them, a line for each file of browser tests, every
 * ten seconds a sign of life, and at the end each test that passed only at its second try, with what went wrong at the
 * first. The counts go into the file that TEST_OUTCOME_FILE names.
 */
export default class extends MinimalReporter {
  #running = new Map();
  #passed = 0;
  #spoke = Date.now();
  #timer;

  // Vitest's own prints a banner.
  onInit(ctx) {
    this.ctx = ctx;
    this.silent = 'passed-only';
  }

  onTestRunStart(specifications) {
    super.onTestRunStart(specifications);
    this.#timer = setInterval(() => this.#signOfLife(), 1_000);
  }

  onTestModuleStart(module) {
    this.#running.set(module.id, nameOf(module));
  }

  onTestCaseResult(test) {
    super.onTestCaseResult(test);
    if (test.result().state === 'passed') this.#passed += 1;
  }

  onTestModuleEnd(module) {
    super.onTestModuleEnd(module);
    this.#running.delete(module.id);
    if (module.project.name !== 'browser' || module.state() !== 'passed') return;
    const count = [...module.children.allTests('passed')].length;
    this.#say(
      `${nameOf(module).padEnd(28)} ${String(count).padStart(4)} passed ${seconds(module.diagnostic().duration)}`,
    );
  }

  onTestRunEnd(modules, errors, reason) {
    clearInterval(this.#timer);
    super.onTestRunEnd(modules, errors, reason);
    const number = (state) => modules.flatMap(({ children }) => [...children.allTests(state)]).length;
    // A file that can't even be read holds no failed test.
    const unread = modules.filter(
      (module) => !module.ok() && [...module.children.allTests('failed')].length === 0,
    );
    const retried = modules
      .flatMap(({ children }) => [...children.allTests('passed')])
      .filter((test) => test.diagnostic()?.retryCount > 0);
    if (retried.length > 0) this.#sayRetried(retried);
    const outcome = {
      passed: number('passed'),
      retried: retried.length,
      failed: number('failed') + unread.length,
      skipped: number('skipped'),
    };
    writeFileSync(process.env.TEST_OUTCOME_FILE, JSON.stringify(outcome));
  }

  reportTestSummary() {}

  #signOfLife() {
    if (Date.now() - this.#spoke < QUIET_MS) return;
    const [first, ...others] = this.#running.values();
    const now = first ? `; now ${first}${others.length > 0 ? ' and others' : ''}` : '';
    this.#say(`${this.#passed} passed so far${now}`);
  }

  #sayRetried(tests) {
    this.log('\n  Passed at the second try alone: races to mend, see CONTRIBUTING.md');
    for (const test of tests) {
      this.log(`  ${nameOf(test.module)} > ${test.fullName}`);
      const [error] = test.attempts()[0]?.errors ?? [];
      const at = error?.stacks?.[0];
      const place = at ? ` (${relative(this.ctx.config.root, at.file)}:${at.line})` : '';
      this.log(`    ${(error?.message ?? 'no error').split('\n').join('\n    ')}${place}`);
    }
  }

  #say(line) {
    this.#spoke = Date.now();
    this.log(`  ${line}`);
  }
}

/** The counts of a run in one line. */
export const wordsFor = ({ passed = 0, retried = 0, failed = 0, skipped = 0 }) =>
  [
    `${passed} passed`,
    ...(retried > 0 ? [`${retried} of them at the second try`] : []),
    `${failed} failed`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ].join(', ');

const nameOf = (module) =>
  module.relativeModuleId.replace(/^tests\/(?:browser|unit)\//, '').replace(/\.test\.tsx?$/, '');
