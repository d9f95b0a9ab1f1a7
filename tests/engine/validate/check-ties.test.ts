import { expect, test } from 'vitest'
import { checkFiles } from '../../../engine/check/check-files'
import { readDataset } from '../../../engine/world/read-dataset'
import { located, mustBeGood, PATHS, temporaryFile } from '../support'

const index = mustBeGood(await readDataset(PATHS.dataset))

/** What is said of a layout with a lead and two panels, by their line of the file. */
async function problemsOf(lead: string, first: string, second: string): Promise<readonly string[]> {
  const name = '{ "en": "Name", "zh": "名" }'
  const slot = `{ "accepts": "text", "name": ${name} }`
  const text = `{
"id": "tied", "name": ${name}, "description": ${name},
"slots": { "title": ${slot}, "lead": ${slot} },
"areas": [
{ "show": "text", "slot": "lead", "style": "body", "at": ${lead} },
{ "show": "panel", "id": "first", "at": ${first} },
{ "show": "panel", "id": "second", "at": ${second} }
] }`
  return located(
    (await checkFiles([await temporaryFile('tied.json', text)], { index, layouts: new Map(), designs: new Map() }))
      .problems,
  )
}

test('areas may stand by each other, and by the title of the frame', async () => {
  const lead = '{ "below": "title", "alignTo": { "area": "title", "edges": ["left"] } }'
  expect(await problemsOf(lead, '{ "below": "lead" }', '{ "rightOf": "first" }')).toEqual([])
})

test('a name that no area has is answered with the near one', async () => {
  expect(await problemsOf('{}', '{ "below": "leed" }', '{}')).toEqual([
    '6:52: There is no area "leed". Did you mean "lead"?',
  ])
})

test('a circle is reported at each of its ties, with the way that it takes', async () => {
  expect(await problemsOf('{}', '{ "below": "second" }', '{ "above": "first" }')).toEqual([
    expect.stringMatching(
      /^6:52: These areas are anchored to each other in a loop \("first" → "second" → "first"\)\. Put one of them on the grid\.$/,
    ),
    expect.stringMatching(
      /^7:53: These areas are anchored to each other in a loop \("second" → "first" → "second"\)\. Put one of them on the grid\.$/,
    ),
  ])
})

test('an edge follows one area only', async () => {
  const twice = '{ "below": "lead", "alignTo": { "area": "lead", "edges": ["top"] } }'
  expect(await problemsOf('{}', twice, '{}')).toEqual([
    expect.stringMatching(/^6:\d+: The edge "top" is set twice, by "below" and "alignTo"/),
  ])
})

test('a panel has no baseline', async () => {
  expect(await problemsOf('{}', '{ "alignTo": { "area": "lead", "edges": ["baseline"] } }', '{}')).toEqual([
    expect.stringMatching(/^\d+:\d+: Only texts and numerals have a baseline\. Use another edge\.$/),
  ])
})
