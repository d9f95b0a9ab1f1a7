import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EXIT } from '../../cli/failure'
import type { PageRequest } from '../../cli/host'
import { temporaryFolder } from '../engine/support'
import { folderOf, layoutText, write } from '../engine/templates/support'
import { run } from './support'

describe('new', () => {
  test('writes into the person’s documents unless a folder is named, and says how to go on', async () => {
    const documents = await temporaryFolder()
    const { code, out } = await run(['new', 'layout', 'three-cities'], { documents })
    const file = join(documents, 'Chengyu Brief templates', 'layouts', 'three-cities.jsonc')
    expect({ code, out }).toEqual({ code: EXIT.done, out: expect.stringContaining(`${file}. Preview it with`) })
    expect(await readFile(file, 'utf8')).toContain('"three-cities"')
  })

  test('says how to go on in a way that can be typed, whatever the folder is called', async () => {
    const cwd = await temporaryFolder()
    const wordsFor = async (folder: string) =>
      (await run(['new', 'layout', 'mine', '--templates', folder], { cwd })).out
    expect(await wordsFor('mine')).toContain('Preview it with: chengyu-brief watch mine')
    expect(await wordsFor('my 模板')).toContain('Preview it with: chengyu-brief watch "my 模板"')
  })

  test('makes a storyline, a layout and a design that build together without a warning', async () => {
    const cwd = await temporaryFolder()
    for (const kind of ['storyline', 'layout', 'design']) {
      expect((await run(['new', kind, 'mine', '--templates', 'own', '--quiet'], { cwd })).err).toBe('')
    }
    const built = ['build', '--storyline', 'mine', '--design', 'mine', '--templates', 'own', '--out', 'mine.pdf']
    expect(await run([...built, '--strict', '--quiet'], { cwd })).toEqual({ code: EXIT.done, out: '', err: '' })
    expect(await run(['check', 'own', '--quiet'], { cwd })).toEqual({ code: EXIT.done, out: '', err: '' })
  })

  test('is told what is wrong with the command', async () => {
    expect((await run(['new', 'layuot', 'mine'])).err).toContain('Did you mean "layout"?')
    const { code, err } = await run(['new', 'layout', 'Mine!'])
    expect({ code, err }).toEqual({ code: EXIT.commandWrong, err: expect.stringContaining('is not a valid id') })
  })
})

describe('--templates', () => {
  test('says which template wins, unless it is told to be quiet', async () => {
    const cwd = await folderOf({ 'own/layouts/mine.json': await layoutText('kpi-grid') })
    const { out, err } = await run(['list', 'layouts', '--templates', 'own'], { cwd })
    expect(out).toContain('kpi-grid')
    expect(err).toBe('')
    const built = ['build', '--metrics', 'rd-investment', '--out', 'a.pdf', '--templates', 'own']
    expect((await run(built, { cwd })).err).toContain('info: The layout "kpi-grid" from "own" replaces')
    expect((await run([...built, '--quiet'], { cwd })).err).toBe('')
  })

  test('may still be called --layouts, but not both', async () => {
    const cwd = await folderOf({ 'own/mine.json': await layoutText('mine') })
    expect((await run(['check', 'own', '--layouts', 'own', '--quiet'], { cwd })).code).toBe(EXIT.done)
    expect((await run(['check', 'own', '--layouts', 'own', '--templates', 'own'], { cwd })).err).toContain(
      '--templates and --layouts cannot be used together',
    )
  })
})

describe('gallery', () => {
  test('writes every layout in the design that is asked for', async () => {
    const cwd = await folderOf({ 'own/layouts/mine.json': await layoutText('mine') })
    const command = ['gallery', '--out', 'g.pdf', '--templates', 'own', '--design', 'red-seal', '--lang', 'zh']
    const { code, out } = await run(command, { cwd })
    expect({ code, out }).toEqual({
      code: EXIT.done,
      out: expect.stringMatching(/^g\.pdf {2}\d+ layouts in 1 design\n$/),
    })
    expect((await readFile(join(cwd, 'g.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('is told what is wrong with the command', async () => {
    expect((await run(['gallery', '--out', 'g.png'])).err).toContain('must end in ".pdf"')
    expect((await run(['gallery', '--out', 'g.pdf', '--design', 'red-saal'])).err).toContain('Did you mean "red-seal"?')
  })
})

describe('watch', () => {
  test('prints its address where it opens no browser, follows the folder, and ends when it is asked to', async () => {
    const folder = await folderOf({ 'layouts/mine.json': await layoutText('mine') })
    const renderer = await folderOf({ 'gallery.html': '<!doctype html>' })
    let said = ''
    const err = (text: string) => {
      said += text
    }
    const ending = async () => {
      while (!said.includes('"gapp" is not a known key here')) {
        await write(join(folder, 'layouts/mine.json'), (await layoutText('mine')).replace('"gap"', '"gapp"'))
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    }
    const { code, out } = await run(['watch', folder, '--no-open'], { renderer, err, ending })
    expect({ code, out }).toEqual({
      code: EXIT.done,
      out: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/start\//),
    })
    // A file that is being written may be read while it is empty; that is reported too.
    expect(said).toMatch(/^1 template, no problems\.\n(layouts.*\n)?layouts\/mine\.json:\d+:\d+: "gapp"/)
  })

  test('opens its page, and ends with it', async () => {
    const renderer = await folderOf({ 'gallery.html': '<!doctype html>' })
    const opened: string[] = []
    const openPage = async ({ url }: PageRequest) => {
      opened.push(url)
      return { ended: Promise.resolve(), close: async () => {} }
    }
    const forever = () => new Promise<void>(() => {})
    const { code, out } = await run(['watch', await folderOf({})], { renderer, openPage, ending: forever })
    expect({ code, out }).toEqual({ code: EXIT.done, out: '' })
    expect(opened).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:/)])
  })

  test('says how to make a folder that is not there', async () => {
    const { code, err } = await run(['watch', 'no where'], { cwd: await temporaryFolder() })
    expect({ code, err }).toEqual({
      code: EXIT.commandWrong,
      err: 'error: There is no folder "no where". To create it, run: chengyu-brief new layout my-layout --templates "no where"\n',
    })
  })

  test('says how to make the first template of an empty folder', async () => {
    const [cwd, renderer] = [
      await folderOf({ 'own/note.txt': '' }),
      await folderOf({ 'gallery.html': '<!doctype html>' }),
    ]
    const { err } = await run(['watch', 'own', '--no-open'], { cwd, renderer })
    expect(err).toBe('No templates yet. To create one, run: chengyu-brief new layout my-layout --templates own\n')
  })
})
