import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkFiles } from '../../../engine/check/check-files'
import { pathsIn } from '../../../engine/files/paths'
import { problemsOf } from '../../../engine/files/problem'
import { jsonSchemas } from '../../../engine/reference/json-schemas'
import { readTemplates } from '../../../engine/templates/read-templates'
import { readDataset } from '../../../engine/world/read-dataset'
import { english, render } from '../../../messages/render'
import { lyingPicture } from '../../core/picture/lying-pictures'
import { png } from '../import-design/support'
import { located, mustBeGood, PATHS, ROOT, temporaryFolder } from '../support'

const DATASET = readDataset(PATHS.dataset)
const TEMPLATES = mustBeGood(await readTemplates(PATHS, null, DATASET))
const known = {
  index: mustBeGood(await DATASET),
  layouts: TEMPLATES.layouts,
  designs: TEMPLATES.designs,
}

/** What is said of a shipped template after a change. */
async function changed(path: string, ...changes: readonly (readonly [from: string | RegExp, to: string])[]) {
  const file = join(await temporaryFolder(), path)
  await mkdir(join(file, '..'), { recursive: true })
  let text = await readFile(join(ROOT, 'templates', path), 'utf8')
  for (const [from, to] of changes) {
    const next = text.replace(from, to)
    expect(next).not.toBe(text)
    text = next
  }
  await writeFile(file, text)
  return located((await checkFiles([file], known)).problems)
}

describe('what is shipped', () => {
  test('has not a single problem', async () => {
    expect((await checkFiles([join(ROOT, 'templates'), PATHS.dataset], known)).problems).toEqual([])
  })

  test('is named after its id', async () => {
    for (const folder of [PATHS.layouts, PATHS.designs, PATHS.storylines]) {
      for (const name of await readdir(folder)) {
        const { id } = JSON.parse(await readFile(join(folder, name), 'utf8')) as { id: string }
        expect(name).toBe(`${id}.json`)
      }
    }
  })

  test.each([...jsonSchemas().keys()])('%s is current (npm run build:schemas writes it)', async (name) => {
    expect(await readFile(join(ROOT, 'templates/schema', name), 'utf8')).toBe(jsonSchemas().get(name))
  })
})

describe('a broken layout', () => {
  const layout = (...changes: (readonly [string | RegExp, string])[]) => changed('layouts/kpi-grid.json', ...changes)

  test('names the slot that was meant', async () => {
    expect(await layout([/"slot": "metrics"/, '"slot": "metric"'])).toEqual([
      expect.stringMatching(/^\d+:\d+: No area shows the slot "metrics"/),
      expect.stringMatching(/^\d+:\d+: The layout has no slot "metric". Did you mean "metrics"\?$/),
    ])
  })

  test('says what an area can show', async () => {
    expect(await layout(['"accepts": "metrics"', '"accepts": "chart"'])).toEqual([
      expect.stringMatching(
        /33:15: An area that shows cards needs a slot for metrics, milestones or findings, but "metrics" is for chart\.$/,
      ),
    ])
  })

  test('may not give a slot the name of what every object has', async () => {
    expect(await layout(['"metrics": {', '"constructor": {'], ['"slot": "metrics"', '"slot": "constructor"'])).toEqual([
      expect.stringMatching(
        /^\d+:\d+: A slot cannot be named "constructor", which is a reserved name\. Choose another name\.$/,
      ),
    ])
    expect(await layout(['"slot": "metrics"', '"slot": "constructor"'])).toContainEqual(
      expect.stringMatching(/The layout has no slot "constructor"/),
    )
  })

  test('says which numbers are the wrong way round', async () => {
    expect(await layout([/"columns": \[1, 12\]/, '"columns": [9, 3]'], ['"min": 2', '"min": 7'])).toEqual([
      expect.stringMatching(/"min" is larger than "max"/),
      expect.stringMatching(/35:20: The columns are reversed, from 9 to 3\. Write the smaller number first\.$/),
    ])
  })

  test('is told what its schema finds and what does not fit together at once', async () => {
    expect(await layout(['"min": 2', '"mim": 2'], ['"slot": "metrics"', '"slot": "metric"'])).toEqual([
      expect.stringMatching(/No area shows the slot "metrics"/),
      expect.stringMatching(/"mim" is not a known key here. Did you mean "min"/),
      expect.stringMatching(/The layout has no slot "metric". Did you mean "metrics"/),
    ])
  })

  test('is told that a color stands by its role, and what belongs into an object or list', async () => {
    expect(
      await layout(
        ['"slots":', '"ground": "#0F5C66", "slots":'],
        [/"columns": \[1, 12\]/, '"columns": 12'],
        [/"description": \{[^}]*\}/, '"description": "Figures"'],
      ),
    ).toEqual([
      expect.stringMatching(/8:18: Expected an object with the keys "en", "zh", found the text "Figures"\.$/),
      expect.stringMatching(
        /9:13: "#0F5C66" is a color\. Use the role that the design gives a color, such as "background", "text", "surface", "muted", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "positive", "negative", "line", "track", "panel" or "ground"\.$/,
      ),
      expect.stringMatching(/32:20: Expected a list of 2 values, found the number 12\.$/),
    ])
  })

  test('is told how the keys of an object are written that may have any', async () => {
    expect(await layout([/"columns": \{\s*"2"/, '"columns": { "two"'])).toEqual([
      expect.stringMatching(/^\d+:\d+: "two" is not a valid key: a number of cards is written like "4"\.$/),
    ])
  })

  test('names the color, style or field that was meant', async () => {
    expect(
      await layout(['"style": "figure"', '"style": "figur"'], ['"field": "context"', '"field": "contxt"']),
    ).toEqual([
      expect.stringMatching(/"figur" is not one of .*Did you mean "figure"/),
      expect.stringMatching(/"contxt" is not one of .*Did you mean "context"/),
    ])
  })
})

describe('a broken design', () => {
  const design = (...changes: (readonly [string | RegExp, string])[]) => changed('designs/two-rivers.json', ...changes)

  test('is told how a color is written', async () => {
    expect(await design(['"#FCFBF7"', '"paper"'])).toEqual([
      expect.stringMatching(/^\d+:\d+: The text "paper" is not allowed: a color is written like "#0F5C66"\.$/),
    ])
  })

  test('is told where text cannot be read', async () => {
    expect(await design(['"#5E6664"', '"#B0B8B6"'])).toContainEqual(
      expect.stringMatching(
        /^\d+:14: "muted" on "background" has a contrast of 1\.\d+ to 1, but text needs at least 4\.5 to 1\.$/,
      ),
    )
  })

  test('is told what its schema finds and what cannot be read at once', async () => {
    expect(await design([/"size": 29,/, '"size": 8,'], ['"#5E6664"', '"#B0B8B6"'])).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^\d+:14: "muted" on "panel" has a contrast of 1\.73 to 1, but text needs at least 4\.5 to 1\.$/,
        ),
        expect.stringMatching(/The number 8 is not allowed: text must be at least 9 points\.$/),
      ]),
    )
  })

  test('is told the place that was meant', async () => {
    expect(await design(['"sichuan": "accent4"', '"sichuam": "accent4"'])).toEqual([
      expect.stringMatching(
        /61:5: The dataset has no region "sichuam"\. Replace or remove it\. Did you mean "sichuan"\?$/,
      ),
    ])
  })

  test('is told once how a picture is written', async () => {
    expect(await design(['"regions": {', '"logo": { "image": "logo.png", "height": 30 }, "regions": {'])).toEqual([
      expect.stringMatching(
        /55:22: The text "logo\.png" is not allowed: a picture is written as base64, without spaces or a prefix\.$/,
      ),
    ])
  })

  test.each(['png', 'jpg'])('is told that a part of its logo is missing (%s)', async (kind) => {
    const picture = kind === 'png' ? png(300, 100) : Buffer.from(lyingPicture(1), 'base64')
    const logo = (bytes: Uint8Array) =>
      design([
        '"regions": {',
        `"logo": { "image": "${Buffer.from(bytes).toString('base64')}", "height": 30 }, "regions": {`,
      ])
    expect(await logo(picture)).toEqual([])
    expect(await logo(picture.subarray(0, picture.length / 2))).toEqual([
      expect.stringMatching(/^\d+:\d+: The picture is damaged or incomplete/),
    ])
  })

  test('is told which role is missing', async () => {
    expect(await design([/"accent3": "#D39E32",/, ''])).toEqual([
      expect.stringMatching(/12:14: "accent3" is missing\. Expected a text\.$/),
    ])
  })
})

describe('a broken storyline', () => {
  const story = (slide: object) => ({
    id: 'mine',
    name: { en: 'Mine', zh: '我的' },
    description: { en: 'Mine', zh: '我的' },
    title: { en: 'Mine', zh: '我的' },
    subject: { en: 'Mine', zh: '我的' },
    sections: [{ name: { en: 'One', zh: '一' }, slides: [slide] }],
  })
  const check = async (slide: object) => {
    const file = join(await temporaryFolder(), 'mine.json')
    await writeFile(file, JSON.stringify(story(slide)))
    return (await checkFiles([file], known)).problems.map(({ message }) => english(message))
  }
  const title = { text: 'R&D {{rd-investment/chengdu-chongqing/2023}}' }

  test('that is right has no problem', async () => {
    const metrics = ['rd-investment/chengdu-chongqing/2023', 'gdp/sichuan-chongqing/2024']
    expect(
      await check({ layout: 'kpi-grid', theme: 'rd-technology', content: { title, metrics: { metrics } } }),
    ).toEqual([])
  })

  test('names the layout, the theme, the slot and the observations that were meant', async () => {
    expect(await check({ layout: 'kpi-gird', theme: 'rd-tecnology', content: {} })).toEqual([
      'There is no layout "kpi-gird", so only the title of the slide is shown. Did you mean "kpi-grid"?',
      'The dataset has no theme "rd-tecnology". Replace or remove it. Did you mean "rd-technology"?',
    ])
    const metrics = ['rd-investment/chengdu-chongqing/2032', 'gdp/sichuan-chongqing/2024']
    const text = 'R&D {{rd-investmnt/chengdu-chongqing/2023}}'
    expect(
      await check({ layout: 'kpi-grid', content: { title: { text }, metrics: { metrics }, metrix: title } }),
    ).toEqual([
      'The layout "kpi-grid" has no slot "metrix", so its content is not shown. Did you mean "metrics"?',
      expect.stringMatching(
        /^The dataset has no observation "rd-investmnt\/chengdu-chongqing\/2023"\. Replace or remove it\. Did you mean "rd-investment\/chengdu-chongqing\/2023" or "rd-investment\/chengdu-chongqing\/2020"\?$/,
      ),
      expect.stringMatching(
        /^The dataset has no observation "rd-investment\/chengdu-chongqing\/2032"\. Replace or remove it\. Did you mean "rd-investment\/chengdu-chongqing\/2020" or "rd-investment\/chengdu-chongqing\/2023"\?$/,
      ),
    ])
  })

  test('is asked which of several near names was meant, and told all that there are where none is near', async () => {
    const file = join(await temporaryFolder(), 'mine.json')
    const slides = [
      { layout: 'xyz', content: {} },
      { layout: 'two', content: {} },
    ]
    await writeFile(file, JSON.stringify({ ...story({}), sections: [{ name: { en: 'One', zh: '一' }, slides }] }))
    const cover = known.layouts.get('cover')
    const few = new Map(['two-charts', 'two-texts', 'map'].flatMap((id) => (cover ? [[id, cover] as const] : [])))
    const said = (await checkFiles([file], { ...known, layouts: few })).problems.map(({ message }) => message)
    const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)
    const choices = said.map((one) => (one.code === 'missing-layout' ? one.args.choices : { near: [] }))
    expect(choices.map(({ near }) => ids(near))).toEqual([[], ['two-charts', 'two-texts']])
    expect(choices.map(({ known: all }) => ids(all?.first ?? []))).toEqual([['two-charts', 'two-texts', 'map'], []])
    expect(said.map((one) => render(one, 'en'))[0]).toMatch(/ Available: "two-charts", "two-texts", "map"\.$/)
    expect(said.map((one) => render(one, 'zh'))[1]).toMatch(/是否指“two-charts”或“two-texts”？$/)
  })

  test('names what can be said of the deck', async () => {
    const text = '{{deck.newest}}, {{deck.sorces}}'
    expect(await check({ layout: 'section', content: { title: { text } } })).toEqual([
      expect.stringMatching(/^There is no placeholder "\{\{deck\.sorces\}\}".*"deck\.sources"/),
    ])
  })

  test('names the forms in which a figure can be written', async () => {
    const text = '{{rd-investment/chengdu-chongqing/2023|nummber}} – {{rd-investment/chengdu-chongqing/2023|long}}'
    expect(await check({ layout: 'section', content: { title: { text } } })).toEqual([
      expect.stringMatching(/^A figure has no form "nummber"\. .*"number"/),
    ])
  })

  test('says what a slot accepts, how many, and which are empty', async () => {
    const metrics = { metrics: ['rd-investment/chengdu-chongqing/2023'] }
    expect(await check({ layout: 'kpi-grid', content: { metrics } })).toEqual([
      'The slot "metrics" takes 2 to 6 entries, but has 1.',
      'The slot "title" is empty. The layout "kpi-grid" expects text there.',
    ])
    expect(await check({ layout: 'kpi-grid', content: { title, metrics: title } })).toEqual([
      'The slot "metrics" takes metrics, but holds text, which is not shown.',
    ])
  })

  test('has its other slides checked where one is refused', async () => {
    const file = join(await temporaryFolder(), 'mine.json')
    const slides = [
      { layout: 'kpi-gird', content: {} },
      { layout: 'section', contents: {} },
    ]
    await writeFile(file, JSON.stringify({ ...story({}), sections: [{ name: { en: 'One', zh: '一' }, slides }] }))
    expect((await checkFiles([file], known)).problems.map(({ message }) => english(message))).toEqual([
      'There is no layout "kpi-gird", so only the title of the slide is shown. Did you mean "kpi-grid"?',
      '"contents" is not a known key here. Did you mean "content"?',
    ])
  })

  test('says why a claim cannot be made', async () => {
    const claim = { claim: 'growth', of: ['rd-investment/circle/1066'] }
    expect(await check({ layout: 'section', content: { title: { text: claim } } })).toContainEqual(
      expect.stringContaining('rd-investment/circle/1066'),
    )
  })
})

describe('a folder of layouts of one’s own', () => {
  async function folderWith(id: string): Promise<string> {
    const folder = await temporaryFolder()
    const text = await readFile(join(PATHS.layouts, 'kpi-grid.json'), 'utf8')
    await writeFile(join(folder, 'mine.json'), `// mine\n${text.replace('"id": "kpi-grid"', `"id": "${id}"`)}`)
    return folder
  }

  test('adds to the shipped ones, comments and all', async () => {
    const templates = mustBeGood(await readTemplates(PATHS, await folderWith('my-grid'), DATASET))
    expect(templates.layouts.has('my-grid')).toBe(true)
    expect(templates.layouts.has('kpi-grid')).toBe(true)
  })

  test('that does not exist is reported as such', async () => {
    expect(located(problemsOf(await readTemplates(PATHS, join(await temporaryFolder(), 'nowhere'), DATASET)))).toEqual([
      '1:1: There is no such folder. Check its name.',
    ])
  })
})

test('problems of several templates are reported at once', async () => {
  const root = await temporaryFolder()
  const paths = pathsIn(root)
  await cp(join(ROOT, 'templates'), join(root, 'templates'), { recursive: true })
  await writeFile(join(paths.layouts, 'cover.json'), '{')
  await writeFile(join(paths.designs, 'red-seal.json'), '{}')
  const files = problemsOf(await readTemplates(paths, null, DATASET)).map(({ file }) => file)
  expect(new Set(files)).toEqual(new Set([join(paths.layouts, 'cover.json'), join(paths.designs, 'red-seal.json')]))
})
