import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/**
 * A test file with these words, or in this folder, changes what the whole process shares, such as its clock, modules,
 * globals or rights, or runs a host in it. It runs in a process of its own.
 */
const OWN_PROCESS = [
  /\bvi\s*\.(mock|doMock|resetModules|stubGlobal|stubEnv|useFakeTimers|setSystemTime|spyOn\((process|console))/,
  /\bprocess\.(umask|chdir)\(|\bprocess\.env\.\w+ =|defineProperty\((process|globalThis)/,
  /[/]harness[/]|bridge-suite|hostForTest|startBrowser/,
  /^tests[/]campaigns[/]/,
]

/**
 * A test file with these words starts other programs, or works for long. It may take longer, but changes nothing in its
 * process: like all others, it shares one process per core, which loads the modules of the product once instead of once
 * per file. That saves half of their time.
 */
const PROGRAMS = [/child_process|worker_threads|createProgram|[/]validator'/]

/**
 * The two limits. A limit ends a test that hangs; it must not end one that is slow, so it is far above what a test takes
 * on a machine that is ten times slower than an idle one with two cores:
 *
 *   pure work     3 s idle at most, 30 s there     → 60 s
 *   programs     15 s idle at most, 150 s there    → 240 s
 *
 * Nobody waits so long for the name of a test that hangs: `tests/tools/running-tests.ts` names each test that has been
 * running for 20 s, long before its limit, and fails nothing. Tests never wait for a time to pass (tests/waiting-law.test.ts).
 */
const PURE_LIMIT = 60_000
const PROGRAM_LIMIT = 240_000

const files = readdirSync(join(import.meta.dirname, 'tests'), { recursive: true, encoding: 'utf8' })
  .map((name) => `tests/${name.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts') && !/^tests[/](e2e|conformance|bench)[/]/.test(file))
const has = (words: readonly RegExp[]) => (file: string) => {
  const text = `${file}\n${readFileSync(join(import.meta.dirname, file), 'utf8')}`
  return words.some((word) => word.test(text))
}
const own = files.filter(has(OWN_PROCESS))
const programs = files.filter(has(PROGRAMS)).filter((file) => !own.includes(file))

export default defineConfig({
  test: {
    globalSetup: 'tests/tools/vitest-setup.ts',
    reporters: ['default', 'tests/tools/running-tests.ts', 'tests/tools/not-tested.ts'],
    // By itself vitest leaves a core idle, which is half of a small machine.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{e2e,conformance,bench}/**', ...own, ...programs],
          isolate: false,
          testTimeout: PURE_LIMIT,
          hookTimeout: PURE_LIMIT,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'programs',
          include: programs,
          isolate: false,
          testTimeout: PROGRAM_LIMIT,
          hookTimeout: PROGRAM_LIMIT,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'own process',
          include: own,
          sequence: { groupOrder: 0 },
          testTimeout: PROGRAM_LIMIT,
          hookTimeout: PROGRAM_LIMIT,
        },
      },
    ],
  },
})
