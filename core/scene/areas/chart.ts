import { keyOfMessage, message } from '../../../messages/message'
import { buildChartSpec } from '../../chart/build-spec'
import { chartAlt } from '../../chart/chart-alt'
import { formFor, formProblem } from '../../chart/choose-form'
import { CHART_FORMS, formNamed } from '../../chart/forms/index'
import type { Stretch } from '../../chart/layout/layout'
import { type ChartLabel, type ChartSpec, shownSeries } from '../../chart/model'
import type { ChartFormId } from '../../chart-form-ids'
import { formatObservation, unitOf } from '../../dataset/format'
import { getOrThrow } from '../../dataset/lookup'
import type { Observation } from '../../dataset/model'
import { unitNamed } from '../../dataset/unit-names'
import type { ChartContent } from '../../template/content-schema'
import type { Paint } from '../../template/palette'
import type { AreaOf } from '../../template/template'
import type { Box, Points } from '../../units'
import { labelSetter } from '../chart/label-setter'
import { report, type SceneContext, type SlideBuild } from '../context'
import { addText, lineShape, stroke } from '../nodes'
import { below } from '../place-areas'
import { paragraph, resolvePaint, resolveStyle, run } from '../style'
import { resolveText } from '../text-content'
import { regionRole } from './card'

const UNDER_TITLE: Points = 12
/** Without the third accent, which is too light for the names that lines are labelled with. */
const SERIES_ROLES = ['accent1', 'accent5', 'accent6', 'accent4', 'accent2'] as const

/** A chart under a line that says what is measured. */
export function addChartArea(build: SlideBuild, area: AreaOf<'chart'>, box: Box): void {
  const content = build.deckSlide.content[area.slot]
  if (!content || !('chart' in content)) return
  const { index } = build.context
  const observations = content.chart.observations.map((id) => getOrThrow(index.observation, id))
  const title = chartTitle(build, area.slot, content.chart, observations)
  const inner = title === '' ? box : below(box, addChartTitle(build, area.slot, title, box))
  const spec = specOf(build, area, content.chart, observations, title)
  reportForm(build, area, content.chart, observations, spec.type)
  if (CHART_FORMS[spec.type].counted === undefined) reportUnits(build, area.slot, observations)
  noteShown(build, spec)
  reportLeftOut(build, area.slot, spec, observations)
  addChart(build, area.slot, spec, inner, content.chart.rate)
}

function specOf(
  build: SlideBuild,
  area: AreaOf<'chart'>,
  content: ChartContent,
  observations: readonly Observation[],
  title: string,
): ChartSpec {
  const { index, lang, design } = build.context
  const type = formFor(content.form, area.forms, observations)
  const severalRegions = new Set(observations.map((observation) => observation.region)).size > 1
  const paintOf = (observation: Observation, series: number): Paint =>
    severalRegions || series === 0
      ? { role: regionRole(build, observation.region) }
      : { role: SERIES_ROLES[series % SERIES_ROLES.length] ?? 'accent1' }
  return buildChartSpec({ type, observations, index, lang, title, paintOf, barShare: design.chart.barShare })
}

/** Says so where another form is drawn than the author or the layout asks for, and why. */
function reportForm(
  build: SlideBuild,
  { slot, forms }: AreaOf<'chart'>,
  { form }: ChartContent,
  observations: readonly Observation[],
  drawn: ChartFormId,
): void {
  const isUnasked = form !== 'auto' && form !== drawn
  if (!isUnasked && (forms?.includes(drawn) ?? true)) return
  const wanted = isUnasked ? [form] : (forms ?? [])
  const problems = wanted.flatMap((one) => formProblem(one, forms, observations) ?? [])
  const why = [...new Map(problems.map((problem) => [keyOfMessage(problem), problem])).values()]
  const wish = isUnasked ? { asked: formNamed(form) } : { wanted: wanted.map(formNamed) }
  report(build, slot, message('other-form', { ...wish, drawn: formNamed(drawn), why }))
}

function reportUnits(build: SlideBuild, slot: string, observations: readonly Observation[]): void {
  const units = [...new Set(observations.map((observation) => observation.unit))]
  if (units.length < 2) return
  report(build, slot, message('mixed-units', { units: units.map(unitNamed) }))
}

/** Notes what the chart shows: its observations for the sources, its kinds for the legend. */
function noteShown(build: SlideBuild, spec: ChartSpec): void {
  for (const point of shownSeries(spec).flatMap((series) => series.points)) {
    if (point.evidence !== null) build.references.observations.add(point.evidence.observation)
    if (point.kind !== 'observed') build.marks.add(point.kind)
  }
}

/** A line has one value for a period; another statement about the same period finds no place on it. */
function reportLeftOut(build: SlideBuild, slot: string, spec: ChartSpec, observations: readonly Observation[]): void {
  const shown = new Set(
    shownSeries(spec).flatMap((series) => series.points.map((point) => point.evidence?.observation)),
  )
  for (const { id } of observations) if (!shown.has(id)) report(build, slot, message('left-out', { observation: id }))
}

/** What the author wrote, or the metric with its unit where all observations share one. */
function chartTitle(
  build: SlideBuild,
  slot: string,
  content: ChartContent,
  observations: readonly Observation[],
): string {
  if (content.title !== undefined) return resolveText(build, slot, content.title)
  const { index, lang } = build.context
  const metrics = new Set(observations.map((observation) => observation.metric))
  const first = observations[0]
  if (metrics.size !== 1 || !first) return ''
  const name = getOrThrow(index.metric, first.metric).name[lang]
  const unit = first.unit === 'percent' ? '' : unitOf(first, lang)
  if (unit === '') return name
  return lang === 'zh' ? `${name}（${unit}）` : `${name}, ${unit}`
}

/** The box of a chart whose title takes one line, as most do. */
export function typicalChartBox({ design, lang }: Pick<SceneContext, 'design' | 'lang'>, box: Box): Box {
  return below(box, resolveStyle(design, 'chartTitle', lang).lineHeight + UNDER_TITLE)
}

/** Returns the height that the title takes. */
function addChartTitle(build: SlideBuild, slot: string, title: string, box: Box): Points {
  const style = resolveStyle(build.context.design, 'chartTitle', build.context.lang)
  const node = addText(build, {
    id: `${slot}-title`,
    slot,
    role: 'caption',
    box: { ...box, height: style.lineHeight * 2 },
    paragraphs: [paragraph([run(title, style)], style)],
    minScale: 0.8,
  })
  return node.lines.length * style.lineHeight + UNDER_TITLE
}

function addChart(build: SlideBuild, slot: string, spec: ChartSpec, box: Box, rate: string | undefined): void {
  const { design, lang } = build.context
  const form = CHART_FORMS[spec.type]
  const { plot, labels, pointSize, baseline, rules = [] } = form.layOut(labelSetter(build, slot), spec, box)
  if (baseline !== null) {
    build.nodes.push(lineShape(`${slot}-baseline`, baseline, stroke(resolvePaint(design, 'text'), 1)))
  }
  const hairline = stroke(resolvePaint(design, 'line'), 0.75)
  build.nodes.push(...rules.map((rule, i) => lineShape(`${slot}-rule-${i + 1}`, rule, hairline)))
  build.nodes.push({
    kind: 'chart',
    id: slot,
    slot,
    role: 'figure',
    box,
    alt: chartAlt(spec, lang),
    fromLayout: false,
    spec,
    plot,
    labels: labels.filter((label) => !isOfHidden(label, spec)),
    pointSize,
    lineWidth: design.chart.lineWidth,
    guide: spec.plot.kind === 'points' ? hairline : null,
  })
  const stretch = form.rateStretch(spec, plot)
  if (rate !== undefined && stretch !== null) addRate(build, slot, spec, stretch, rate)
}

/** True for a label of a series that only carries others, whichever form has set it. */
function isOfHidden({ series }: ChartLabel, spec: ChartSpec): boolean {
  return series !== null && spec.series[series]?.hidden === true
}

/** A yearly rate written along a stretch, parallel to it and in the first series' color. */
function addRate(build: SlideBuild, slot: string, spec: ChartSpec, { x1, y1, x2, y2 }: Stretch, rate: string): void {
  const observation = getOrThrow(build.context.index.observation, rate)
  build.references.observations.add(rate)
  const { lang, design } = build.context
  const value = formatObservation(observation, lang, { signed: true }).text
  const label = resolveStyle(design, 'label', lang)
  const style = { ...label, style: { ...label.style, paint: shownSeries(spec)[0]?.paint ?? label.style.paint } }
  const yearly = observation.metric.endsWith('-cagr')
  const text = !yearly ? value : lang === 'zh' ? `年均${value}` : `${value} a year`
  const length = Math.hypot(x2 - x1, y2 - y1)
  const angle = Math.atan2(y2 - y1, x2 - x1)
  const away = style.lineHeight / 2 + 8
  const middle = { x: (x1 + x2) / 2 + Math.sin(angle) * away, y: (y1 + y2) / 2 - Math.cos(angle) * away }
  const width = Math.min(length, 200)
  addText(build, {
    id: `${slot}-rate`,
    slot,
    role: 'label',
    box: { x: middle.x - width / 2, y: middle.y - style.lineHeight / 2, width, height: style.lineHeight },
    paragraphs: [paragraph([run(text, style)], style, { align: 'center' })],
    rotation: Math.round((angle * 180 * 100) / Math.PI) / 100,
  })
}
