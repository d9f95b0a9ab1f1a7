import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../engine/support'
import { isCI } from './ci'

const CONFIG = 'tests/harness/vitest.config.ts'

/** Runs a file of tests that need a browser as a machine without one would. */
async function runWithoutBrowser(CI: string): Promise<{ code: unknown; said: string }> {
  const { CHENGYU_TEST_BROWSER: _, VITEST: _inside, ...outside } = process.env
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')
  const child = spawn(process.execPath, [vitest, 'run', '-c', CONFIG, 'tests/electron/main/real-window.test.ts'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...outside, CI, CHENGYU_BROWSER: join(ROOT, 'no-browser'), NO_COLOR: '1' },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said += text
    })
  }
  const [code] = await once(child, 'close')
  return { code, said }
}

test('on CI, tests that cannot run for want of a program fail', async () => {
  const { code, said } = await runWithoutBrowser('true')
  expect(said).toContain('Tests of this file need a browser, which is not on this machine.')
  expect(code).toBe(1)
})

test('elsewhere they are named in the end as not tested', async () => {
  const { code, said } = await runWithoutBrowser('')
  expect(said).toMatch(/This machine has left tests out:\n {2}tests\/electron\/main\/real-window.test.ts NOT TESTED: /)
  expect(code).toBe(0)
})

test.each([
  [{ CI: 'true' }, true],
  [{ CI: '1' }, true],
  [{ CI: 'false' }, false],
  [{ CI: '' }, false],
  [{}, false],
])('%o is CI: %s', (env, is) => {
  expect(isCI(env)).toBe(is)
})
