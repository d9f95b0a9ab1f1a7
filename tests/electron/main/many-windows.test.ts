import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { smallDeck } from '../../bridge/suite/support'
import { temporaryFolder } from '../../engine/support'
import { eventually } from '../../eventually'
import { BROWSER, type Launched, launch } from '../../harness/launch'
import { type Stage, stage } from '../../harness/stage'
import { exists } from '../../tools/needs'

// The real window in the built program: what several windows, screens and the native menu do to it.

async function deckFile(): Promise<string> {
  const path = join(await temporaryFolder(), 'mine.brief.json')
  await writeFile(path, JSON.stringify(await smallDeck()))
  return path
}

const shownDeck = (page: Page) => page.getByRole('listbox', { name: 'Slides' }).waitFor()
const presenter = (page: Page) => page.getByRole('dialog', { name: 'Presenter view' })
const windows = ({ program }: Launched) => program.do('windowCount')

describe.skipIf(!exists('a browser', BROWSER !== null))('the real window', () => {
  let built: Stage
  beforeAll(async () => {
    built = await stage('real')
  })
  afterAll(() => built?.remove())

  test('presents on a second screen, and both windows end together', async () => {
    const launched = await launch(built, { displays: [1920, 1280], args: [await deckFile()] })
    const { program, page, nextPage } = launched
    await shownDeck(page)
    const present = async () => {
      const coming = nextPage()
      await page.keyboard.press('F5')
      const audience = await coming
      await audience.locator('.slide-canvas').waitFor()
      return audience
    }

    const audience = await present()
    const [, options] = (await program.did('window')) as { webPreferences: object }[]
    expect(options).toMatchObject({ x: 1920, y: 0, width: 1280, fullscreen: true, frame: false })
    expect(options?.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false })
    expect(options?.webPreferences).not.toHaveProperty('preload')
    expect(await audience.evaluate('typeof chengyu')).toBe('undefined')
    await presenter(page).getByText('The audience sees the slide').waitFor()
    await page.keyboard.press('b')
    await audience.locator('.slide-canvas').waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await eventually(async () => expect(await windows(launched)).toBe(1))

    await present()
    await program.do('closeWindow', 1)
    await presenter(page).waitFor({ state: 'detached' })

    await present()
    await program.do('closeWindow', 0)
    expect(await program.ended).toBe(0)
  })

  test('a second window is told that the first has the deck, which the system finds there, until that one is closed', async () => {
    const path = await deckFile()
    const launched = await launch(built, { args: [path] })
    const { program, page, nextPage } = launched
    await shownDeck(page)
    const coming = nextPage()
    await page.keyboard.press('Control+Shift+n')
    const second = await coming
    const [first, other] = (await program.did('window')) as { x: number; y: number }[]
    expect([first?.x, other?.x === 0]).toEqual([undefined, false])

    const open = async () => {
      await program.do('answerNextDialog', { canceled: false, filePaths: [path] })
      await second.keyboard.press('Control+o')
      await shownDeck(second)
    }
    await second.getByRole('button', { name: 'Open a deck…' }).waitFor()
    await open()
    await second.getByText('"mine.brief.json" is open in another window').waitFor()
    const shown = (await program.did('focus')).length
    await program.do('openFile', path)
    await eventually(async () => expect((await program.did('focus')).length).toBe(shown + 1))

    await program.do('closeWindow', 0)
    await eventually(async () => expect(await windows(launched)).toBe(1))
    await second.getByRole('button', { name: 'Welcome screen' }).click()
    await open()
    await second.getByText('Saved', { exact: true }).waitFor()
  })

  test('has those items of the native menu enabled that the window in front can carry out', async () => {
    const launched = await launch(built, { args: [await deckFile()] })
    const { program, page, nextPage } = launched
    await shownDeck(page)
    const withoutDeck = ['new', 'new-window', 'open', 'templates']
    const enabled = (ids: readonly string[]) =>
      eventually(async () => expect((await program.do('enabledMenuCommands')).toSorted()).toEqual(ids.toSorted()))
    await eventually(async () => expect(await program.do('menuCommands')).not.toEqual([]))
    const all = (await program.do('menuCommands')).filter((id) => id !== 'undo' && id !== 'redo')
    await enabled(all)
    const title = page.getByRole('textbox', { name: 'Deck name' })
    await title.fill('Another title')
    await title.press('Enter')
    await enabled([...all, 'undo'])

    const coming = nextPage()
    await program.do('chooseMenuItem', 'new-window')
    const second = await coming
    await second.getByRole('button', { name: 'Open a deck…' }).waitFor()
    await enabled(withoutDeck)
    await program.do('focusWindow', 0)
    await enabled([...all, 'undo'])
    await program.do('focusWindow', 1)
    await enabled(withoutDeck)
    await program.do('closeWindow', 1)
    await enabled([...all, 'undo'])
  })

  test('does what each command of the native menu asks for', async () => {
    const launched = await launch(built, { args: [await deckFile()] })
    const { program, page, nextPage } = launched
    await shownDeck(page)
    const done: string[] = []
    await eventually(async () => expect(await program.do('menuCommands')).not.toEqual([]))
    const command = async (name: string, seen: () => Promise<unknown>) => {
      await eventually(async () => expect(await program.do('enabledMenuCommands')).toContain(name))
      await program.do('chooseMenuItem', name)
      await seen()
      done.push(name)
    }
    const asked = (kind: string, times: number) =>
      eventually(async () => expect(await program.did(kind)).toHaveLength(times))
    const title = page.getByRole('textbox', { name: 'Deck name' })
    const titled = (value: string) => eventually(async () => expect(await title.inputValue()).toBe(value))
    const before = await title.inputValue()
    await title.fill('Another title')
    await title.press('Enter')

    await command('undo', () => titled(before))
    await command('redo', () => titled('Another title'))
    await command('save', () => page.getByText('Saved', { exact: true }).waitFor())
    await command('save-as', () => asked('showSaveDialog', 1))
    await command('open', () => asked('showOpenDialog', 1))
    for (const format of ['pptx', 'pdf'] as const) {
      const dialog = page.getByRole('dialog', { name: format === 'pdf' ? 'Export as PDF' : 'Export as PowerPoint' })
      await command(`export-${format}`, () => dialog.waitFor())
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
    }
    const templates = page.getByRole('dialog', { name: 'Templates' })
    await command('templates', () => templates.waitFor())
    await page.keyboard.press('Escape')
    await templates.waitFor({ state: 'detached' })
    await command('present', () => presenter(page).waitFor())
    // There is one screen, so it presents in this window, and says so when it is asked for another.
    await presenter(page).getByRole('button', { name: 'Audience window' }).click()
    await page.getByText('There is only one screen.').waitFor()
    expect(await windows(launched)).toBe(1)
    await page.keyboard.press('Escape')
    const coming = nextPage()
    await command('new-window', () => coming)
    await program.do('focusWindow', 0)
    await command('new', () => page.getByRole('heading', { name: 'A sourced briefing in two minutes' }).waitFor())
    expect(done.toSorted()).toEqual((await program.do('menuCommands')).toSorted())
  })
})
