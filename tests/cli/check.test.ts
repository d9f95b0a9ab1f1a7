import { cp, mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EXIT } from '../../cli/failure'
import { PATHS, ROOT, temporaryFolder } from '../engine/support'
import {
  brokenStory,
  designText,
  folderOf,
  layoutText,
  packText,
  storyIn,
  write,
  zipOf,
} from '../engine/templates/support'
import { buildInto, FEW, run, savedDeck } from './support'

async function check(name: string, text: string) {
  const folder = await temporaryFolder()
  await mkdir(join(folder, name, '..'), { recursive: true })
  await writeFile(join(folder, name), text)
  return run(['check', name], { cwd: folder })
}

describe('check', () => {
  test('says so where nothing is wrong, and in how many files it looked', async () => {
    const folders = ['templates', 'assets/dataset']
    const names = await Promise.all(folders.map((folder) => readdir(join(ROOT, folder), { recursive: true })))
    const count = names.flat().filter((name) => /\.jsonc?$/.test(name) && !name.endsWith('.schema.json')).length
    expect(await run(['check', ...folders])).toEqual({
      code: EXIT.done,
      out: `${count} files checked, no problems.\n`,
      err: '',
    })
  })

  test('counts a file once, whatever the number of its names, and a zipped pack as one', async () => {
    const folder = await folderOf({
      'designs/mine.json': await designText('mine'),
      'layouts/own.json': await layoutText('own'),
    })
    const mine = 'designs/mine.json'
    expect((await run(['check', '.', mine], { cwd: folder })).out).toBe('2 files checked, no problems.\n')
    const pack = { 'layouts/a.json': await layoutText('a'), 'layouts/b.json': await layoutText('b') }
    await write(join(folder, 'packs/pack.zip'), await readFile(await zipOf(pack)))
    expect((await run(['check', '.', mine], { cwd: folder })).out).toBe('3 files checked, no problems.\n')
    expect((await run(['check', 'designs/mine.json'], { cwd: folder })).out).toBe(
      'No problems found in designs/mine.json.\n',
    )
    expect((await run(['check', 'designs'], { cwd: folder })).out).toBe('No problems found in designs.\n')
  })

  test('names what nothing in a dataset uses, and what its source cannot have observed', async () => {
    const folder = await temporaryFolder()
    await cp(PATHS.dataset, folder, { recursive: true })
    const change = async (file: string, from: string, to: string) =>
      writeFile(join(folder, file), (await readFile(join(folder, file), 'utf8')).replace(from, to))
    const theme = '{ "id": "idle", "name": { "en": "A", "zh": "甲" }, "summary": { "en": "A", "zh": "甲" } },'
    await change('themes.json', '[', `[${theme}`)
    const idle = await run(['check', folder])
    expect([idle.code, idle.err]).toEqual([
      EXIT.inputWrong,
      expect.stringMatching(/themes\.json:1:10: The theme "idle" has no metric, milestone, finding or conflict\./),
    ])
    await change('observations/china-daily-2025-02-28.json', '"period": "2025-02"', '"period": "2025-04"')
    expect((await run(['check', folder])).err).toMatch(
      /china-daily-2025-02-28\.json:\d+:\d+: The period 2025-04 is later than the source "china-daily-2025-02-28"/,
    )
  })

  test('knows a file by its $schema, its folder or what it holds', async () => {
    const hinted = await check('x.json', '{"$schema": "../schema/design.schema.json"}')
    expect(hinted.err).toContain('x.json:1:1: "palette" is missing')
    const placed = await check('storylines/x.json', '{}')
    expect(placed.err).toContain('storylines/x.json:1:1: "sections" is missing')
    const held = await check('x.json', '{"areas": []}')
    expect(held.err).toContain('x.json:1:11: Expected at least 1 entry, found 0.')
    const deck = await check('x.json', '{"format": "chengyu-brief/deck"}')
    expect(deck.err).toContain('x.json:1:1: "lang" is missing. Expected one of "en" or "zh".')
    const table = await check('some.json', '[{"id": "a", "name": {"en": "A", "zh": "甲"}, "summary": {"en": "A"}}]')
    expect(table.err).toBe('some.json:1:57: "zh" is missing. Expected a text.\n')
    for (const { code, out } of [hinted, placed, held, deck, table]) expect([code, out]).toEqual([EXIT.inputWrong, ''])
  })

  test('says that it does not know a file', async () => {
    expect((await check('x.json', '{"a": 1}')).err).toMatch(/^x\.json:1:1: Not a deck, layout.*"\$schema"/)
  })

  test('a comment is right in a template and wrong in a deck', async () => {
    const cover = await readFile(join(PATHS.layouts, 'cover.json'), 'utf8')
    expect((await check('layouts/mine.json', `// mine\n${cover}`)).code).toBe(EXIT.done)
    expect((await check('x.brief.json', '// mine\n{}')).err).toMatch(/^x\.brief\.json:1:1: "\/\/ mine" is a comment/)
  })

  test('a file that no parser could bear does not hide the others', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'deep.json'), '['.repeat(100_000))
    await writeFile(join(folder, 'empty.json'), '')
    const { code, err } = await run(['check', 'deep.json', 'empty.json'], { cwd: folder })
    expect(code).toBe(EXIT.inputWrong)
    expect(err).toMatch(/^deep\.json:1:101: Lists and objects .*\nempty\.json:1:1: The file is empty\.\n$/)
  })

  test('a folder with nothing to check is said to be one', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'none/node_modules'), { recursive: true })
    await writeFile(join(folder, 'none/node_modules/package.json'), '{}')
    expect(await run(['check', 'none'], { cwd: folder })).toEqual({
      code: EXIT.inputWrong,
      out: '',
      err: 'none:1:1: There is nothing to check in this folder: it has no .json or .jsonc file and no template pack. Choose another folder.\n',
    })
  })

  test('the name of a file cannot command the terminal', async () => {
    const { err } = await check('a\u001b[2J\n\u202eb.json', '')
    expect(err).toBe('a\\u001b[2J\\n\\u202eb.json:1:1: The file is empty.\n')
  })

  test('a layout that is checked along is known to the storyline', async () => {
    const folder = await temporaryFolder()
    const cover = await readFile(join(PATHS.layouts, 'section.json'), 'utf8')
    const text = { en: 'One', zh: '一' }
    const slide = { layout: 'my-section', content: { title: { text } } }
    const sections = [{ name: text, slides: [slide] }]
    const story = { id: 'mine', name: text, description: text, title: text, subject: text, sections }
    await writeFile(join(folder, 'story.json'), JSON.stringify(story))
    await writeFile(join(folder, 'layout.json'), cover.replace('"id": "section"', '"id": "my-section"'))
    expect((await run(['check', 'story.json'], { cwd: folder })).err).toContain('There is no layout "my-section"')
    expect((await run(['check', 'story.json', 'layout.json'], { cwd: folder })).err).not.toContain('no layout')
    await mkdir(join(folder, 'own'))
    await rename(join(folder, 'layout.json'), join(folder, 'own/layout.json'))
    expect(await run(['check', 'story.json', '--layouts', 'own'], { cwd: folder })).toMatchObject({ code: EXIT.done })
  })

  test('a deck in an unknown design is reported, unless the design is checked along', async () => {
    const deck = await savedDeck((deck) => {
      deck.design = 'house'
    })
    const { code, err } = await run(['check', deck])
    expect(code).toBe(EXIT.inputWrong)
    expect(err).toMatch(/mine\.brief\.json:\d+:\d+: There is no design "house". Available: "night-train"/)
    const folder = await folderOf({ 'designs/house.json': await designText('house') })
    expect(await run(['check', deck, join(folder, 'designs')])).toMatchObject({ code: EXIT.done, err: '' })
    expect(await run(['check', deck, '--templates', folder])).toMatchObject({ code: EXIT.done, err: '' })
  })

  test('looks into the packs that lie in an author’s folder', async () => {
    const pack = await zipOf({ 'layouts/mine.json': (await layoutText('mine')).replace('"gap"', '"gapp"') })
    for (const place of ['packs/a.zip', 'a.zip']) {
      const folder = await folderOf({})
      await write(join(folder, place), await readFile(pack))
      const { code, err } = await run(['check', folder])
      expect({ code, err }).toEqual({
        code: EXIT.inputWrong,
        err: expect.stringMatching(/a\.zip\/layouts\/mine\.json:\d+:\d+: "gapp" is not a known key here/),
      })
    }
  })

  test('does not follow a link out of that folder to a pack', async () => {
    const folder = await folderOf({ 'layouts/mine.json': await layoutText('mine') })
    await mkdir(join(folder, 'packs'))
    await symlink(await zipOf({ 'layouts/theirs.json': '{' }), join(folder, 'packs/a.zip'))
    const { code, err } = await run(['check', folder])
    expect(code).toBe(EXIT.inputWrong)
    expect(err).toMatch(/packs\/a\.zip:1:1: .*a link to a place outside/)
  })

  test('a deck may use what is in those packs', async () => {
    const pack = await zipOf({
      'layouts/mine.json': await layoutText('mine'),
      'designs/house.json': await designText('house'),
    })
    const deck = await savedDeck((deck) => {
      const metrics = { metrics: ['gii-rank/chengdu/2024', 'gii-rank/chongqing/2024'] }
      deck.sections[0]?.slides.push({
        id: 'mine',
        layout: 'mine',
        content: { title: { text: { en: 'Ranks', zh: '位次' } }, metrics },
      })
      deck.design = 'house'
    })
    expect((await run(['check', deck])).err).toMatch(/no design "house"[\s\S]*no layout "mine"/)
    expect(await run(['check', deck, pack])).toMatchObject({ code: EXIT.done, err: '' })
    const folder = await folderOf({ 'mine.brief.json': await readFile(deck, 'utf8') })
    await write(join(folder, 'packs/a.zip'), await readFile(pack))
    expect(await run(['check', folder])).toMatchObject({ code: EXIT.done, err: '' })
  })

  test('knows in a pack what --templates would know: the folder’s own templates, and other packs', async () => {
    const folder = await folderOf({
      'layouts/mine.json': await layoutText('mine'),
      'packs/plain/layouts/plain.json': await layoutText('plain'),
    })
    const zipped = await readFile(await zipOf({ 'layouts/zipped.json': await layoutText('zipped') }))
    const tale = await readFile(await zipOf({ 'storylines/tale.json': storyIn(['mine', 'plain', 'zipped']) }))
    await write(join(folder, 'packs/a.zip'), tale)
    await write(join(folder, 'packs/z.zip'), zipped)
    expect(await run(['check', folder])).toMatchObject({ code: EXIT.done, err: '' })
    const { err } = await run(['check', join(folder, 'packs/a.zip')])
    expect(err.match(/There is no layout/g)).toHaveLength(3)
  })

  test('takes the layout of several that --templates would take', async () => {
    const folder = await folderOf({ 'packs/a/layouts/mine.json': await layoutText('mine') })
    const other = (await layoutText('mine'))
      .replaceAll('"metrics"', '"figures"')
      .replace(/"accepts": "figures"/, '"accepts": "metrics"')
    await write(join(folder, 'packs/b.zip'), await readFile(await zipOf({ 'layouts/mine.json': other })))
    await write(join(folder, 'storylines/tale.json'), storyIn(['mine']))
    const { err } = await run(['check', folder])
    expect(err).toContain('The layout "mine" has no slot "metrics"')
  })

  test('says which built-in template is replaced, as --templates does, and nothing is wrong with that', async () => {
    const cwd = await folderOf({
      'own/layouts/mine.json': await layoutText('kpi-grid'),
      'own/designs/house.json': await designText('two-rivers'),
      'own/designs/other.json': await designText('house'),
    })
    const layout = 'info: The layout "kpi-grid" from "own" replaces the built-in one.\n'
    const design = 'info: The design "two-rivers" from "own" replaces the built-in one.\n'
    const said = async (...args: string[]) => (await run(['check', ...args], { cwd })).err
    expect(await run(['check', 'own'], { cwd })).toEqual({
      code: EXIT.done,
      out: '3 files checked, no problems.\n',
      err: design + layout,
    })
    expect(await said('own/layouts/mine.json')).toBe(layout)
    expect(await said('own', 'own/layouts/mine.json')).toBe(design + layout)
    expect(await said('own', '--templates', 'own')).toBe(design + layout)
    expect(await said('own/designs/other.json', '--templates', 'own')).toBe(design + layout)
    expect(await said('own', '--quiet')).toBe('')
    expect((await run(['list', 'layouts', '--templates', 'own'], { cwd })).err).toBe('')
    const built = ['build', '--metrics', 'rd-investment', '--out', 'a.pdf', '--templates', 'own']
    expect((await run(built, { cwd })).err).toBe(design + layout)
  })

  test('says it of a pack by its id, beside what is wrong', async () => {
    const pack = {
      'pack.json': packText('acme'),
      'layouts/a.json': await layoutText('kpi-grid'),
      'layouts/b.json': '{',
    }
    const { code, err } = await run(['check', await zipOf(pack)])
    expect(code).toBe(EXIT.inputWrong)
    expect(err).toMatch(/^info: The layout "kpi-grid" from "acme" replaces the built-in one\.\n.*b\.json:1:2: /)
  })

  test('a faulty storyline keeps a build from beginning, and is reported as here', async () => {
    const cwd = await folderOf({ 'own/storylines/tale.json': brokenStory() })
    const built = await run(['build', '--storyline', 'tale', '--templates', 'own'], { cwd })
    const checked = await run(['check', 'own'], { cwd })
    expect(built).toEqual(checked)
    expect(built.err).toMatch(
      /"mood" is not a known key here.*\n.*There is no layout "kpi-gird".*\n.*The dataset has no observation/,
    )
  })

  test('a .zip that has nothing to do with templates does not matter', async () => {
    const photos = await readFile(await zipOf({ 'photo.txt': 'a photo' }))
    const folder = await folderOf({})
    await write(join(folder, 'mine.brief.json'), await readFile(await savedDeck()))
    await write(join(folder, 'photos.zip'), photos)
    await write(join(folder, 'cut.zip'), photos.subarray(0, 20))
    expect(await run(['check', folder])).toMatchObject({ code: EXIT.done, err: '' })
    await mkdir(join(folder, 'layouts'))
    expect((await run(['check', folder])).err).toMatch(/cut\.zip:1:1: /)
  })

  test('an export that is taken for a deck is called what it is', async () => {
    const { folder } = await buildInto(...FEW, '--out', 'a', '--quiet')
    for (const command of ['check', 'build']) {
      const said = async (ending: string) =>
        (await run([command, join(folder, `a/metrics-rd-investment-en.${ending}`)])).err
      expect(await said('pdf')).toMatch(/:1:1: This is a PDF, .*"chengyu-brief inspect FILE --deck mine\.brief\.json"/)
      expect(await said('pptx')).toMatch(/:1:1: This is a PowerPoint file or another zipped file/)
    }
  })
})
