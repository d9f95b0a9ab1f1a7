import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PointKind } from '../../../core/chart/model'
import { CHART_FORM_IDS } from '../../../core/chart-form-ids'
import type { ChartNode, Scene } from '../../../core/scene/model'
import { box, category, chartNode, paint, point, spec } from '../../engine/export/fixture-parts'
import { fixtureScene, slide } from '../../engine/export/pdf/fixture'
import { testBrowser } from '../../tools/browser'
import { missingPrograms } from '../../tools/programs'
import { exported } from '../exported'
import { POPPLER, pagePictures } from '../pdf/pictures'
import { openPreview, type Preview } from '../preview/browser'

const it = test.skipIf(testBrowser() === null || missingPrograms(POPPLER).length > 0)

/** Two programs smooth edges differently; a mark that is missing or shifted by a point costs more than that. */
const ALIKE = 0.985

const SIZE = { width: 420, height: 260 }
const KINDS = ['observed', 'target', 'projected', 'derived', 'words'] as const satisfies readonly PointKind[]

let preview: Preview
beforeAll(async () => {
  preview = await openPreview(join(process.cwd(), 'out/fonts'))
})
afterAll(() => preview?.close())

/** A chart of a type with points of a kind, and nothing else on its slide. */
function chartScene(type: (typeof CHART_FORM_IDS)[number], kind: PointKind): Scene {
  const values =
    type === 'bump'
      ? [
          [40, 23],
          [48, 35],
        ]
      : [
          [30, 60],
          [55, 40],
        ]
  const series = values.map((points, i) => {
    const role = i === 0 ? 'accent1' : 'accent2'
    return { name: role, paint: paint(role), points: points.map((value) => point(value, kind, role)) }
  })
  const of = spec({
    type,
    title: type,
    categories: [category('2020', 2020), category('2024', 2024)],
    series,
    min: type === 'bump' ? 20 : 0,
    max: type === 'bump' ? 50 : 100,
    reversed: type === 'bump',
  })
  const guide = { paint: paint('accent6'), width: 0.75, dash: 'solid' } as const
  const chart: ChartNode = chartNode('chart', box(0, 0, SIZE.width, SIZE.height), box(30, 20, 360, 220), of, { guide })
  return { ...fixtureScene('en', [slide(1, null, type, [chart])]), size: SIZE }
}

const CASES = CHART_FORM_IDS.flatMap((type) => KINDS.map((kind) => [type, kind] as const))

it.each(CASES)('a %s of %s values looks as it does on a canvas of Chromium', async (type, kind) => {
  expect(await alike(chartScene(type, kind), chartScene(type, kind))).toBeGreaterThan(ALIKE)
})

it('sees the difference between kinds, and between types', async () => {
  expect(await alike(chartScene('slope', 'observed'), chartScene('slope', 'target'))).toBeLessThan(ALIKE)
  expect(await alike(chartScene('column', 'observed'), chartScene('column', 'words'))).toBeLessThan(ALIKE)
  expect(await alike(chartScene('bar', 'observed'), chartScene('column', 'observed'))).toBeLessThan(ALIKE)
})

/** How alike the preview of one scene and the PDF of another look. */
async function alike(shown: Scene, printed: Scene): Promise<number> {
  const files = await exported(printed)
  try {
    const [[picture], [page]] = [await preview.show(shown), await pagePictures(files.pdf)]
    if (picture === undefined || page === undefined) throw new Error('There is no picture')
    return await preview.compare(picture, page, SIZE.width)
  } finally {
    await files.remove()
  }
}
