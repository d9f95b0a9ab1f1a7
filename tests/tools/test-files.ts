import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Which settings a file of tests runs with, by what it uses. */

/**
 * It runs a host with a browser, where nearly all of its time goes to starting browsers: `npm run test:hosts`, not
 * `npm test`.
 */
const BROWSER = [/harness[/]launch'|tools[/]browser'/]

/**
 * It changes what the whole process shares, such as its clock, modules, globals or rights, or runs a host in it. It runs
 * in a process of its own.
 */
const OWN_PROCESS = [
  /\bvi\s*\.(mock|doMock|resetModules|stubGlobal|stubEnv|useFakeTimers|setSystemTime|spyOn\((process|console))/,
  /\bprocess\.(umask|chdir)\(|\bprocess\.env\.\w+ =|defineProperty\((process|globalThis)/,
  /bridge-suite|hostForTest|startBrowser/,
  /^tests[/]campaigns[/]/,
]

/**
 * It starts other programs, or works for long. It may take longer, but changes nothing in its process: like all others, it
 * shares one process per core, which loads the modules of the product once instead of once per file. That saves half of
 * their time.
 */
const PROGRAMS = [/child_process|worker_threads|createProgram|[/]validator'/]

const ROOT = resolve(import.meta.dirname, '../..')

/** Every file of tests that runs with vitest, but for comparisons of drawings and benches. */
export const all: readonly string[] = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
  .map((name) => `tests/${name.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts') && !/^tests[/](e2e|conformance|bench)[/]/.test(file))

const have = (words: readonly RegExp[]) => (file: string) => {
  const text = `${file}\n${readFileSync(join(ROOT, file), 'utf8')}`
  return words.some((word) => word.test(text))
}

export const inBrowser: readonly string[] = all.filter(have(BROWSER))
const others = all.filter((file) => !inBrowser.includes(file))
export const inOwnProcess: readonly string[] = others.filter(have(OWN_PROCESS))
export const withPrograms: readonly string[] = others
  .filter(have(PROGRAMS))
  .filter((file) => !inOwnProcess.includes(file))

/**
 * The two limits, in milliseconds. A limit ends a test that hangs; it must not end one that is slow, so it is far above
 * what a test takes on a machine that is ten times slower than an idle one with two cores:
 *
 *   pure work     3 s idle at most, 30 s there     → 60 s
 *   programs     15 s idle at most, 150 s there    → 240 s
 *
 * Nobody waits so long for the name of a test that hangs: `tests/tools/running-tests.ts` names each test that has been
 * running for 20 s, long before its limit, and fails nothing. Tests never wait for a time to pass (tests/waiting-law.test.ts).
 */
export const PURE_LIMIT = 60_000
export const PROGRAM_LIMIT = 240_000
