import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/**
 * A test file with these words, or in this folder, starts other programs or changes what the whole process shares: its
 * clock, modules, globals, rights. It runs in a process of its own and may take longer. All others share one process per
 * core, which loads the modules of the product once instead of once per file. That saves half of their time.
 */
const OWN_PROCESS = [
  /\bvi\s*\.(mock|doMock|resetModules|stubGlobal|stubEnv|useFakeTimers|setSystemTime|spyOn\((process|console))/,
  /\bprocess\.(umask|chdir)\(|\bprocess\.env\.\w+ =|defineProperty\((process|globalThis)/,
  /child_process|worker_threads|createProgram|[/]harness[/]|bridge-suite|hostForTest|startBrowser|[/]validator'/,
  /^tests[/]campaigns[/]/,
]

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

const own = readdirSync(join(import.meta.dirname, 'tests'), { recursive: true, encoding: 'utf8' })
  .map((name) => `tests/${name.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts') && !/^tests[/](e2e|conformance|bench)[/]/.test(file))
  .filter((file) => {
    const text = readFileSync(join(import.meta.dirname, file), 'utf8')
    return OWN_PROCESS.some((words) => words.test(`${file}\n${text}`))
  })

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
          exclude: ['tests/{e2e,conformance,bench}/**', ...own],
          isolate: false,
          testTimeout: PURE_LIMIT,
          hookTimeout: PURE_LIMIT,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'programs',
          include: [...own],
          sequence: { groupOrder: 0 },
          testTimeout: PROGRAM_LIMIT,
          hookTimeout: PROGRAM_LIMIT,
        },
      },
    ],
  },
})
