import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openPage } from '../../cli/open-page'
import { temporaryFolder } from '../engine/support'
import { eventually } from '../eventually'

test.each([1, 0])('a browser that ends with %i before there was a page leaves another address', async (code) => {
  const folder = await temporaryFolder()
  const browser = join(folder, 'browser.mjs')
  await writeFile(browser, `#!${process.execPath}\nprocess.exit(${code})\n`)
  await chmod(browser, 0o755)
  vi.stubEnv('CHENGYU_BROWSER', browser)
  vi.stubEnv('CHENGYU_USER_DATA', join(folder, 'data'))
  onTestFinished(() => void vi.unstubAllEnvs())
  const said: string[] = []
  const wanted = {
    url: 'http://127.0.0.1:1/start/first',
    another: () => 'http://127.0.0.1:1/start/second',
    hadPage: () => false,
  }
  const page = await openPage(wanted, (text) => void said.push(text))
  if (!page) throw new Error('The browser was not found')
  const ended = vi.fn()
  void page.ended.then(ended)
  await eventually(() => expect(said).toHaveLength(1))
  expect(said[0]).toMatch(/did not open a window\..*:\nhttp:\/\/127\.0\.0\.1:1\/start\/second\n$/)
  await page.close()
  expect(ended).not.toHaveBeenCalled()
})
