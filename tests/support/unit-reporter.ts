import type { Reporter, TestModule } from 'vitest/node';
import { keepResults } from './results';

/** Tells at the end of a run what was not run and why, and keeps the results. */
export default class UnitReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const reasons = new Map<string, number>();
    for (const test of tests) {
      const result = test.result();
      if (result.state !== 'skipped') continue;
      const reason = `of ${test.module.relativeModuleId}: ${result.note ?? 'the test gives no reason.'}`;
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
    const notRun = [...reasons].map(([reason, times]) => `${times} tests ${reason}`);
    for (const line of notRun) process.stdout.write(`Not run: ${line}\n`);
    keepResults({ passed: count('passed'), failed: count('failed') + errors.length + modules.filter((module) => module.errors().length > 0).length, notRun });
  }
}
