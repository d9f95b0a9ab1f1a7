import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { ROOT, temporaryFolder } from '../../services/support'

const CLI = join(ROOT, 'out', 'main', 'cli.js')

/** Builds a deck in a process of its own, as on another machine. */
async function builtIn(TZ: string, locale: string): Promise<Buffer> {
  const folder = await temporaryFolder()
  const file = join(folder, 'deck.pptx')
  const env = { ...process.env, TZ, LANG: locale, LC_ALL: locale, HOME: folder, TMPDIR: folder }
  const args = ['build', '--storyline', 'rd-and-ranking', '--lang', 'zh', '--format', 'pptx', '--out', file]
  await promisify(execFile)(process.execPath, [CLI, ...args], { cwd: folder, env })
  return readFile(file)
}

test('a file has the same bytes in every time zone, language and folder', async () => {
  const [east, west, summer] = await Promise.all([
    builtIn('Pacific/Kiritimati', 'zh_CN.UTF-8'),
    builtIn('America/St_Johns', 'tr_TR.UTF-8'),
    builtIn('Antarctica/Troll', 'C'),
  ])
  expect(Buffer.compare(east, west)).toBe(0)
  expect(Buffer.compare(east, summer)).toBe(0)
})
