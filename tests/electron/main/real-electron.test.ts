import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
import { describe, expect, onTestFinished, test } from 'vitest'
import { ROOT, temporaryFolder } from '../../engine/support'
import { exists } from '../../tools/needs'

// Without the note Electron's own module would try to download it.
const note = existsSync(join(ROOT, 'node_modules', 'electron', 'path.txt'))
const HAS_ELECTRON = exists("Electron's program", note, { optional: true })

describe.skipIf(!HAS_ELECTRON)('the program in Electron itself', () => {
  test('opens its window, isolated and with its bridge', async () => {
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const userData = await temporaryFolder()
    const program = await _electron.launch({ args: ['.', `--user-data-dir=${userData}`, ...asRoot], cwd: ROOT })
    onTestFinished(() => program.close())
    const page = await program.firstWindow()
    await page.getByRole('button').first().waitFor()
    expect(page.url()).toBe('chengyu://app/index.html')
    expect(await page.evaluate('[typeof require, typeof process, typeof chengyu]')).toEqual([
      'undefined',
      'undefined',
      'object',
    ])
    expect(await page.evaluate(`chengyu['world:read']().then(({ ok }) => ok)`)).toBe(true)
  })
})
