import { relative } from 'node:path';
import type { FullConfig, FullResult, Reporter, Suite, TestCase, TestError, TestResult } from '@playwright/test/reporter';
import { leftOut, strayFaults, type Ran } from './left-out';
import { keepResults } from './results';

/** The results of one file in one project, as far as there are any. */
type Group = { readonly tests: number; readonly done: readonly TestResult[] };

const fileOf = ({ location }: TestCase): string => relative('.', location.file);
const projectOf = (test: TestCase): string => test.parent.project()?.name ?? '';
const nameOf = (test: TestCase): string => [fileOf(test), ...test.titlePath().slice(3)].join(' › ');
const say = (line: string) => void process.stdout.write(`${line}\n`);

/** What each project runs, as its configuration and the command choose. */
const ranBy = (suite: Suite): readonly Ran[] =>
  suite.suites.map((own) => ({ project: own.project()?.name ?? '', why: own.project()?.metadata['why'], tests: own.allTests().map(nameOf) }));

/** Why a test was not run, in words; one that asks for it says so itself, and a failure before it (in `beforeAll`) keeps others back. */
const whyNotRun = ({ expectedStatus }: TestCase, { annotations }: TestResult): string =>
  expectedStatus === 'skipped'
    ? `skipped by the test itself: ${annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description ?? 'it gives no reason'}.`
    : 'kept back by a failure before it.';

/**
 * Tells of browser tests in a line for each file and project, of a failure in full, and at the end of how to run alone
 * what failed, and of what was not run and why.
 */
export default class BrowserReporter implements Reporter {
  private suite: Suite | undefined;
  private readonly groups = new Map<string, Group>();
  private readonly notRun = new Set<string>();
  private failed = 0;
  private readonly again: string[] = [];

  onBegin(_config: FullConfig, suite: Suite): void {
    this.suite = suite;
    for (const test of suite.allTests()) {
      const key = `${fileOf(test)} ${projectOf(test)}`;
      this.groups.set(key, { tests: (this.groups.get(key)?.tests ?? 0) + 1, done: [] });
    }
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const key = `${fileOf(test)} ${projectOf(test)}`;
    const { tests = 0, done: before = [] } = this.groups.get(key) ?? {};
    const done = [...before, result];
    this.groups.set(key, { tests, done });
    for (const { type, description } of result.annotations) if (type === 'not run' && description) this.notRun.add(description);
    if (result.status === 'skipped') this.notRun.add(`${projectOf(test)}: ${nameOf(test)}: ${whyNotRun(test, result)}`);
    else if (!test.ok()) this.tellFailure(test, result);
    if (done.length < tests) return;
    const failed = done.filter(({ status }) => status !== 'passed' && status !== 'skipped').length;
    const seconds = done.reduce((sum, { duration }) => sum + duration / 1000, 0).toFixed(1);
    say(` ${failed === 0 ? '✓' : '✗'} ${key}: ${tests} tests${failed === 0 ? '' : `, ${failed} failed`}, ${seconds} s`);
  }

  private tellFailure(test: TestCase, { status, errors }: TestResult): void {
    this.failed += 1;
    say(`\n✗ ${projectOf(test)}: ${nameOf(test)}: ${status}`);
    for (const { message, snippet, stack } of errors) say([message ?? stack, snippet].filter(Boolean).join('\n'));
    this.again.push(`npx playwright test ${fileOf(test)}:${test.location.line} --project=${projectOf(test)}`);
  }

  /** What the server of the tests has to say. */
  onStdErr(chunk: string | Buffer): void {
    process.stderr.write(chunk);
  }

  onError({ message, stack }: TestError): void {
    this.failed += 1;
    say(`\n✗ ${message ?? stack}`);
  }

  async onEnd({ status }: FullResult): Promise<{ status: FullResult['status'] }> {
    const ran = this.suite ? ranBy(this.suite) : [];
    for (const fault of strayFaults(ran)) {
      this.failed += 1;
      say(`\n✗ ${fault}`);
    }
    const notRun = [...leftOut(ran), ...this.notRun];
    const passed = (this.suite?.allTests() ?? []).filter((test) => test.outcome() === 'expected' && test.results.length > 0).length;
    const browser = process.env.BROWSER_PATH ? `, with BROWSER_PATH=${process.env.BROWSER_PATH}` : '';
    if (this.again.length > 0) say(`\nWhat failed is told above. Over the same out/, run it alone${browser}:\n${[...new Set(this.again)].join('\n')}`);
    say(`\nNot run:\n${notRun.map((line) => `- ${line}`).join('\n')}`);
    keepResults({ passed, failed: this.failed, notRun });
    return { status: status === 'passed' && this.failed > 0 ? 'failed' : status };
  }

  printsToStdio(): boolean {
    return true;
  }
}
