import type { Reporter, TestModule } from 'vitest/node'
import { NOT_TESTED } from './needs'

/** Ends the report with the files of which this machine has left tests out, and what it lacks for them. */
export default class NotTested implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const lines = modules.flatMap((module) =>
      [...module.children.allTests('skipped')]
        .filter(({ name }) => name.startsWith(NOT_TESTED))
        .map(({ name }) => `  ${module.relativeModuleId} ${name}`),
    )
    if (lines.length > 0) console.log(`\nThis machine has left tests out:\n${lines.join('\n')}\n`)
  }
}
