import { evidenceOf } from '../../../../core/chart/evidence'
import type { ChartLabel, ChartSpec } from '../../../../core/chart/model'
import { type DatasetIndex, getOrThrow } from '../../../../core/dataset/lookup'
import type { Lang } from '../../../../core/locale'
import type { SceneNode } from '../../../../core/scene/model'
import { layoutText } from '../../../../core/text/layout'
import type { TextStyle } from '../../../../core/text/model'
import { box, category, chartNode, fontSet, kindsSpec, paint, paragraph, point, spec, style } from '../fixture-parts'

const hairline = { paint: paint('text', 0.2), width: 0.75, dash: 'solid' } as const
const strong = style(13, { bold: true })
const axis = style(12, { paint: paint('muted') })

type Where = Pick<ChartLabel, 'kind' | 'series' | 'category' | 'position'>

/** A label at a place; charts hold how far that is from their own place for it, so any will do. */
function label(text: string, where: Where, of: TextStyle, lang: Lang, at = { x: 60, y: 160 }): ChartLabel {
  const input = { paragraphs: [paragraph(text, of)], valign: 'top', fonts: fontSet, lang } as const
  const { lines } = layoutText({ ...input, box: box(at.x, at.y, 300, 20) })
  return { ...where, lines, style: of, align: 'left' }
}

const categoryLabels = (of: ChartSpec, position: ChartLabel['position'], lang: Lang): ChartLabel[] =>
  of.categories.map((entry, i) =>
    label(entry.label, { kind: 'category', series: null, category: i, position }, axis, lang, {
      x: 60 + i * 100,
      y: 452,
    }),
  )

function valueLabels(of: ChartSpec, position: ChartLabel['position'], lang: Lang): ChartLabel[] {
  return of.series.flatMap((series, s) =>
    series.points.flatMap(({ label: text, value }, i) =>
      value === null || text === null
        ? []
        : [label(text, { kind: 'value', series: s, category: i, position }, strong, lang)],
    ),
  )
}

/** Time to scale: 2020, 2024, 2025; a gap, and a label in words. */
export function slopeSlide(lang: Lang, dataset: DatasetIndex): readonly SceneNode[] {
  const evidence = (id: string) => evidenceOf(getOrThrow(dataset.observation, id), dataset)
  const of = spec({
    type: 'slope',
    title: 'Index',
    categories: [category('2020', 2020), category('2024', 2024), category('2025', 2025)],
    series: [
      {
        name: 'R&D <index>',
        paint: paint('accent1'),
        points: [
          { ...point(158.23, 'derived'), evidence: evidence('rd/circle/2020') },
          { ...point(210.45), evidence: evidence('rd/circle/2023'), label: '> 210' },
          point(null),
        ],
      },
      {
        name: 'Plan',
        paint: paint('accent2'),
        points: [point(20, 'observed', 'accent2'), point(null), point(70, 'target', 'accent2')],
      },
    ],
    max: 250,
    numberFormat: '0.00',
    unit: 'bn yuan',
  })
  const name = label('Plan', { kind: 'series', series: 1, category: 2, position: 'right' }, strong, lang)
  const labels = [...categoryLabels(of, 'below', lang), ...valueLabels(of, 'right', lang), name]
  return [chartNode('index', box(48, 130, 560, 350), box(108, 150, 370, 300), of, { guide: hairline, labels })]
}

/** Ranks on an even axis, with numerals in the points and names to their left. */
export function bumpSlide(lang: Lang): readonly SceneNode[] {
  const of = spec({
    type: 'bump',
    title: 'Rank',
    categories: [category('2020', 2020), category('2022', 2022), category('2024', 2024)],
    series: [{ name: 'Chengdu', paint: paint('accent1'), points: [point(47), point(30), point(23)] }],
    min: 1,
    max: 80,
    reversed: true,
  })
  const name = label('Chengdu', { kind: 'series', series: 0, category: 0, position: 'left' }, strong, lang)
  const labels = [name, ...categoryLabels(of, 'below', lang), ...valueLabels(of, 'center', lang)]
  const over = { pointSize: 30, guide: hairline, labels }
  return [chartNode('ranks', box(48, 140, 640, 345), box(168, 160, 480, 290), of, over)]
}

/** Columns of every kind, and bars with a zero, a gap and a value below zero. */
export function barsSlide(lang: Lang): readonly SceneNode[] {
  const columns = kindsSpec('column')
  const bars = spec({
    type: 'bar',
    title: 'Signs',
    categories: [category('Up'), category('Zero'), category('None'), category('Down')],
    series: [{ name: 'Change', paint: paint('accent2'), points: [point(40), point(0), point(null), point(-20)] }],
    min: -50,
    max: 50,
  })
  const labelled = [...categoryLabels(columns, 'below', lang), ...valueLabels(columns, 'above', lang)]
  return [
    chartNode('kinds', box(48, 130, 400, 340), box(48, 150, 400, 290), columns, { guide: hairline, labels: labelled }),
    chartNode('signs', box(500, 130, 400, 340), box(600, 150, 250, 290), bars, {
      labels: [...categoryLabels(bars, 'left', lang), ...valueLabels(bars, 'right', lang)],
    }),
  ]
}

/** One bar whose parts are the whole, and one whose parts are not. */
export function stackSlide(lang: Lang): readonly SceneNode[] {
  const parts = (values: readonly number[]) =>
    spec({
      type: 'stack',
      title: 'Shares',
      categories: [category('2023')],
      series: values.map((value, i) => ({
        name: `Part ${i + 1}`,
        paint: paint(i === 0 ? 'accent2' : 'accent4'),
        points: [point(value, 'observed', i === 0 ? 'accent2' : 'accent4')],
      })),
      barShare: 1,
    })
  const whole = parts([6.5, 93.5])
  const some = parts([6.5, 24.4])
  return [
    chartNode('whole', box(48, 200, 864, 90), box(48, 220, 864, 40), whole, {
      labels: valueLabels(whole, 'center', lang),
    }),
    chartNode('some', box(48, 320, 864, 90), box(48, 340, 864, 40), some, { labels: valueLabels(some, 'above', lang) }),
  ]
}
