import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { EXIT } from '../../../cli/failure'
import type { DatasetIndex } from '../../../core/dataset/lookup'
import { readDeckText } from '../../../engine/window-host/decks/read-deck'
import { readDataset } from '../../../engine/world/read-dataset'
import { readWorld } from '../../../engine/world/world'
import { run } from '../../cli/support'
import { mustBeGood, PATHS, temporaryFolder } from '../support'

const FORMER = 'rd-investment/circle/2023'
const CURRENT = 'rd-investment/chengdu-chongqing/2023'

let index: DatasetIndex
beforeAll(async () => {
  index = mustBeGood(await readDataset(PATHS.dataset))
})

/** A text as a program of before the ids changed has written it. */
function asBefore(text: string): string {
  const before = [...index.renamed].reduce((older, [from, to]) => older.replaceAll(`"${to}"`, `"${from}"`), text)
  expect(before).toContain(`"${FORMER}"`)
  expect(before).not.toContain(`"${CURRENT}"`)
  return before
}

/** A shipped file in a folder of its own, with the ids of before. */
async function formerFile(path: string, name: string): Promise<string> {
  const file = join(await temporaryFolder(), name)
  await writeFile(file, asBefore(await readFile(path, 'utf8')))
  return file
}

describe('a deck with former ids', () => {
  const sample = join(PATHS.samples, 'sources.brief.json')

  test('has no problem, and is built with the figures that it named', async () => {
    const file = await formerFile(sample, 'old.brief.json')
    const checked = await run(['check', file])
    expect(checked.err + checked.out).not.toContain(FORMER)
    expect(checked.code).toBe(EXIT.done)
    const folder = await temporaryFolder()
    const built = await run(['build', file, '--format', 'pdf', '--out', folder])
    expect(built.err).not.toContain('has no observation')
    expect(built.code).toBe(EXIT.done)
  })

  test('opens in the window with those of today', async () => {
    const text = asBefore(await readFile(sample, 'utf8'))
    const written = JSON.stringify(readDeckText('old.brief.json', text, index.renamed).deck)
    expect(written).toContain(`"${CURRENT}"`)
    for (const former of index.renamed.keys()) expect(written).not.toContain(`"${former}"`)
  })
})

test('a storyline of a folder with former ids gets those of today', async () => {
  const folder = await temporaryFolder()
  const content = {
    title: { text: `R&D: {{${FORMER}}}` },
    metrics: { metrics: [FORMER, 'gdp/sichuan-chongqing/2024'] },
  }
  const name = { en: 'Mine', zh: '我的' }
  const slides = [{ layout: 'kpi-grid', content }]
  const heads = { name, description: name, title: name, subject: name }
  await writeFile(join(folder, 'mine.json'), JSON.stringify({ id: 'mine', ...heads, sections: [{ name, slides }] }))
  const world = mustBeGood(await readWorld(PATHS, folder))
  const mine = JSON.stringify(world.templates.storylines.get('mine')?.value)
  expect(mine).toContain(`"${CURRENT}"`)
  expect(mine).toContain(`{{${CURRENT}}}`)
  expect(mine).not.toContain(FORMER)
  const { code, err } = await run(['check', folder])
  expect([code, err]).toEqual([EXIT.done, expect.not.stringContaining('observation')])
})
