import type { Reporter, TestModule } from 'vitest/node'

/** Prints one plain line at the end that people and scripts can read without knowing vitest. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const passed = tests.filter((test) => test.result().state === 'passed').length
    const brokenModules = modules.filter((module) => module.errors().length > 0).length
    const failed = tests.filter((test) => test.result().state === 'failed').length + brokenModules + unhandled.length
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  }
}
