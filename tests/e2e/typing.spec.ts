import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, openWindow, test } from './fixtures'
import { type Host, startHost } from './host'
import { OPEN_FIELDS } from './open-fields'

const TYPED = 'Typed and never left'

/** What the drafts on the disk hold. */
async function draftsOf({ userData }: Host): Promise<string> {
  const folder = join(userData, 'drafts')
  const names = await readdir(folder).catch(() => [])
  const texts = names.filter((name) => name.endsWith('.brief.json')).map((name) => readFile(join(folder, name), 'utf8'))
  return (await Promise.all(texts)).join('\n')
}

for (const { name, open } of OPEN_FIELDS) {
  test(`what is typed into an open field survives a power cut: ${name}`, async ({ page, host, context }) => {
    await openWindow(page, host)
    const field = await open(page)
    await expect(field).toBeFocused()
    await page.keyboard.type(TYPED)
    await expect.poll(() => draftsOf(host)).toContain(TYPED)
    await expect(field).toBeFocused()
    await host.kill()
    await page.close()

    const again = await startHost(host)
    const next = await context.newPage()
    await openWindow(next, again)
    await next.getByRole('button', { name: 'Restore' }).click()
    await expect(next.getByText('a copy is kept')).toBeVisible()
    expect(await draftsOf(again)).toContain(TYPED)
    await again.close()
  })
}
