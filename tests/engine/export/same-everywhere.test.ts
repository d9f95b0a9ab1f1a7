import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { FORMATS, formatOf } from '../../../core/export-formats'
import { ROOT, temporaryFolder } from '../support'

const CLI = join(ROOT, 'out', 'main', 'cli.js')

/** The files of a deck that is built in a process of its own, as on another machine. */
async function builtIn(TZ: string, locale: string): Promise<readonly Buffer[]> {
  const folder = await temporaryFolder()
  const env = { ...process.env, TZ, LANG: locale, LC_ALL: locale, HOME: folder, TMPDIR: folder }
  const formats = FORMATS.join(',')
  const args = ['build', '--storyline', 'rd-and-ranking', '--lang', 'zh', '--format', formats, '--out', `${folder}/`]
  await promisify(execFile)(process.execPath, [CLI, ...args], { cwd: folder, env })
  return Promise.all(FORMATS.map((format) => readFile(join(folder, `rd-and-ranking-zh${formatOf(format).ending}`))))
}

test('every file has the same bytes in every time zone, language and folder', async () => {
  const [east, west, summer] = await Promise.all([
    builtIn('Pacific/Kiritimati', 'zh_CN.UTF-8'),
    builtIn('America/St_Johns', 'tr_TR.UTF-8'),
    builtIn('Antarctica/Troll', 'C'),
  ])
  for (const [i, file] of east.entries()) {
    expect(file.equals(west[i] ?? Buffer.alloc(0))).toBe(true)
    expect(file.equals(summer[i] ?? Buffer.alloc(0))).toBe(true)
  }
})
