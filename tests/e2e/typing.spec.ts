import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, filmSlide, openWindow, slide, startFrom, test } from './fixtures'
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
    await expect(next.getByText('draft kept')).toBeVisible()
    expect(await draftsOf(again)).toContain(TYPED)
    await again.close()
  })
}

for (const { name, open } of OPEN_FIELDS) {
  test(`what is given up with Escape is in no draft: ${name}`, async ({ window, host }) => {
    const field = await open(window)
    await window.keyboard.type(TYPED)
    await expect.poll(() => draftsOf(host)).toContain(TYPED)
    await window.keyboard.press('Escape')
    await expect.poll(() => draftsOf(host)).not.toContain(TYPED)
    if (await field.isVisible()) await field.blur()
    expect(await draftsOf(host)).not.toContain(TYPED)
  })
}

test('a text whose draft was kept meanwhile is one step of undo', async ({ window, host }) => {
  await startFrom(window, 'Executive overview')
  await filmSlide(window, 2).click()
  const before = (await slide(window).getAttribute('aria-label')) ?? ''
  await window.locator('.stage-scroll').press('Enter')
  for (const typed of ['First half', ' and second half']) {
    await window.keyboard.type(typed)
    await expect.poll(() => draftsOf(host)).toContain(typed)
  }
  await window.keyboard.press('Enter')
  await expect(slide(window)).toHaveAccessibleName('First half and second half')
  await window.getByRole('button', { name: 'Undo: edit text on slide 2' }).click()
  await expect(slide(window)).toHaveAccessibleName(before)
  await expect(window.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
})
