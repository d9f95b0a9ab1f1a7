import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../../engine/support'
import { BROWSER, launch } from '../../harness/launch'
import { stage } from '../../harness/stage'
import { exists } from '../../tools/needs'

const canRun =
  exists('a browser', BROWSER !== null) &&
  exists('the built window', existsSync(join(ROOT, 'out', 'renderer', 'index.html')))

describe.skipIf(!canRun)('the real window in the built program', () => {
  test('starts without breaking its policy, asking the network or failing', async () => {
    const built = await stage('real')
    try {
      const { program, page } = await launch(built)
      await page.getByRole('button').first().waitFor()
      const console = (await program.did('console')) as string[]
      expect(await program.did('refused')).toEqual([])
      // A broken policy is an error on the page's console.
      expect(console.filter((line) => line.startsWith('error'))).toEqual([])
      expect(await program.did('page-error')).toEqual([])
      expect(await program.did('network')).toEqual([])
      expect(await program.did('request-cancelled')).toEqual([])
      expect(program.errors).toBe('')
    } finally {
      await built.remove()
    }
  })
})
