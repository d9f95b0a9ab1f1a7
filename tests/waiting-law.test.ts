import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from './engine/support'

/*
 * Tests wait for what happens (`eventually`, Playwright's `expect`), never for a time to pass: such a time is too short on
 * some machine and too long on all others. Here is every place that has to do with a clock, and why it may.
 */
const WAITS = /\b(setTimeout|setInterval|waitForTimeout|scheduler\.wait|sleep)\(|timers\/promises|Atomics\.wait\(/g

const ALLOWED: Readonly<Record<string, { readonly count: number; readonly why: string }>> = {
  'eventually.ts': { count: 1, why: 'the pause between two looks at a condition' },
  'campaigns/race/window.ts': { count: 2, why: 'the pause between two looks at a condition' },
  'cli/authors.test.ts': { count: 1, why: 'the pause between two changes of a file, until one is noticed' },
  'campaigns/kill/host-trial.ts': { count: 1, why: 'a process is killed at a random moment: any moment is right' },
  'campaigns/kill/life.ts': { count: 1, why: 'a process is killed at a random moment: any moment is right' },
  'browser/other-user.test.ts': { count: 1, why: 'the pace of a flood of connections' },
  'electron/main/launch.test.ts': { count: 1, why: 'the pace of a slow download' },
  'browser/built.test.ts': { count: 1, why: 'keeps a process alive that stands for a browser' },
  'engine/window-host/exports/remote-export.test.ts': { count: 1, why: 'keeps a worker alive that never answers' },
  'engine/templates/library.test.ts': { count: 1, why: 'lets other work go first; no time passes' },
  'harness/electron/control.ts': { count: 1, why: 'throws outside of what called it; no time passes' },
  'campaigns/fuzz/hang-watch.ts': { count: 1, why: 'ends a process that hangs' },
  'conformance/run.ts': { count: 1, why: 'ends a program of others that hangs' },
  'e2e/host.ts': { count: 1, why: 'ends the wait for a host that hangs, with what it has said' },
  'tools/running-tests.ts': { count: 1, why: 'names the tests that run for long' },
  'e2e/screens.pictures.ts': { count: 1, why: 'no test: takes the pictures of the documents' },
}

function waitsIn(file: string): number {
  return readFileSync(join(ROOT, 'tests', file), 'utf8').match(WAITS)?.length ?? 0
}

test('no test waits for a time to pass, but where it is listed why', () => {
  const files = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /[.](ts|tsx|mjs|js)$/.test(name) && name !== 'waiting-law.test.ts')
  expect(files.length).toBeGreaterThan(300)
  const found = files.map((file) => [file, waitsIn(file)] as const).filter(([, count]) => count > 0)
  const allowed = Object.entries(ALLOWED).map(([file, { count }]) => [file, count] as const)
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(allowed))
})

test.each([
  'await new Promise((resolve) => setTimeout(resolve, 500))',
  'await page.waitForTimeout(600)',
  "import { setTimeout } from 'node:timers/promises'",
  'await scheduler.wait(10)',
])('the law sees: %s', (line) => {
  expect(line.match(WAITS)).not.toBeNull()
})
