import { join } from 'node:path'
import { expect, test } from 'vitest'
import { layoutSchema } from '../../../core/template/layout-schema'
import { readDocument } from '../../../engine/files/json/read-json'
import { tryLayout } from '../../../engine/stress/try-layout'
import { readLayout } from '../../../engine/templates/read-layout'
import { readWorld } from '../../../engine/world/world'
import { located, mustBeGood, PATHS } from '../support'

const world = mustBeGood(await readWorld(PATHS, null))
const options = { comments: true, thorough: true }
const layout = mustBeGood(readLayout(mustBeGood(await readDocument(join(PATHS.layouts, 'statement.json'), options))))

test('a fault that nobody foresaw is reported at the layout, and ends nothing', () => {
  const { fonts, ...rest } = world
  const unforeseen = { ...rest, fonts: { ...fonts, metrics: {} as typeof fonts.metrics } }
  const { tried, problems } = tryLayout(layout, unforeseen)
  expect(located(problems)).toEqual([
    expect.stringMatching(
      /^1:1: The file fits its schema, but no slide could be made with it \(The font metrics have no face "carlito-700"\)\. Undo your last change\.$/,
    ),
  ])
  expect(tried.scenes).toEqual([])
})

test('a layout with thousands of flaws is not tried to the end, which is reported', () => {
  const name = { en: 'Table', zh: '表' }
  const narrow = { accepts: 'table', name } as const
  const json = layoutSchema.parse({
    id: 'narrow',
    name,
    description: name,
    slots: { table: narrow },
    areas: [{ show: 'table', slot: 'table', at: { columns: [1, 1] } }],
  })
  const { tried, problems } = tryLayout({ value: json, document: layout.document }, world)
  expect(tried.scenes.length).toBe(1)
  expect(located(problems)).toContainEqual(
    expect.stringMatching(/^1:1: The first trials showed more than 2000 problems/),
  )
})
