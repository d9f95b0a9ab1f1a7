import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Mutant, Result } from './model'
import type { Stages } from './tests-of'

/** Seconds of processor time that one file of tests may take; the slowest takes a third of it. */
const MAX_SECONDS = 150

interface Report {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

/** Runs the tests of a mutant, a stage after the other, until one fails. `report` is a file that may be overwritten. */
export async function tryMutant(root: string, mutant: Mutant, stages: Stages, report: string): Promise<Result> {
  for (const folders of stages) {
    rmSync(report, { force: true })
    const { code, log } = await runTests(root, mutant, folders, report)
    const by = failureIn(root, report)
    if (by !== null) return { ...mutant, outcome: 'killed', by }
    // vitest reports on a process of tests that has died. Without a report it never came to the tests.
    if (code !== 0 && code !== null && !existsSync(report))
      throw new Error(`The tests of ${mutant.file} could not be run:\n${log}`)
    if (code !== 0) return { ...mutant, outcome: 'crashed', by: null }
  }
  return { ...mutant, outcome: 'survived', by: null }
}

interface Run {
  /** Null where it was ended, as at the limit of processor time. */
  readonly code: number | null
  /** What vitest wrote to its error output. */
  readonly log: string
}

function runTests(root: string, mutant: Mutant, folders: readonly string[], report: string): Promise<Run> {
  const vitest = [
    join(root, 'node_modules/vitest/vitest.mjs'),
    ...['related', join(root, mutant.file), '--run', '--config', join(root, 'tests/mutants/vitest.config.ts')],
    ...['--reporter', 'json', '--outputFile', report],
  ]
  const limited = ['-c', `ulimit -t ${MAX_SECONDS}; exec "$0" "$@"`, process.execPath, ...vitest]
  const env = { ...process.env, MUTANT: JSON.stringify(mutant), MUTANT_TESTS: JSON.stringify(folders) }
  return new Promise((resolve, reject) => {
    const child = spawn('/bin/sh', limited, { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] })
    let log = ''
    child.stderr.on('data', (text) => {
      log += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, log }))
  })
}

/** The test that failed, or the file of tests that could not even be loaded. */
function failureIn(root: string, report: string): string | null {
  if (!existsSync(report)) return null
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report
  const failed = testResults.find(({ status }) => status === 'failed')
  if (!failed) return null
  const test = failed.assertionResults.find(({ status }) => status === 'failed')
  return `${failed.name.replace(`${root}/`, '')}${test ? `: ${test.fullName}` : ''}`
}
