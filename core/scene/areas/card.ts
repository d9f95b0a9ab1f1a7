import type { PointKind } from '../../chart/model'
import { formatObservation, formatPeriod } from '../../dataset/format'
import { getOrThrow, metricName } from '../../dataset/lookup'
import type { Finding, Milestone, Observation } from '../../dataset/model'
import type { Lang, Localized } from '../../locale'
import type { TextStyleName } from '../../template/design-schema'
import type { Paint, PaletteRole } from '../../template/palette'
import type { AreaOf } from '../../template/template'
import type { Paragraph, ResolvedStyle, Run } from '../../text/model'
import type { Box, Points } from '../../units'
import type { SlideBuild } from '../context'
import type { ShapeNode } from '../model'
import { lineShape, shapeNode, stroke } from '../nodes'
import { paragraph, resolveStyle, run } from '../style'
import { WORDS } from '../words'

type CardLine = AreaOf<'cards'>['lines'][number]

const UNIT_STYLE: Partial<Record<TextStyleName, TextStyleName>> = {
  hero: 'heroUnit',
  figure: 'figureUnit',
  figureLarge: 'figureLargeUnit',
}

/** True where cards side by side speak of different places, so that each must name its own. */
export function regionsDiffer(observations: readonly Observation[]): boolean {
  return new Set(observations.map((observation) => observation.region)).size > 1
}

/** One line of a figure's card; fields that a figure does not have give none. */
export function metricLine(
  build: SlideBuild,
  observation: Observation,
  line: CardLine,
  withRegion: boolean,
): Paragraph[] {
  const { design, lang } = build.context
  const style = resolveStyle(design, line.style, lang)
  if (line.field === 'value') return [paragraph(valueRuns(build, observation, line.style), style)]
  if (line.field === 'name')
    return [paragraph(nameRuns(build, observation, line.style, withRegion), style, { spaceBefore: 4 })]
  if (line.field === 'period') return [paragraph([run(periodText(build, observation), style)], style)]
  if (line.field !== 'context') return []
  const text = contextText(build, observation)
  return text === '' ? [] : [paragraph([run(text, style)], style, { spaceBefore: 3 })]
}

/** The figure large, its unit and words such as "about" small beside it; where the source gave words only, the words. */
function valueRuns(build: SlideBuild, observation: Observation, styleName: TextStyleName): Run[] {
  const { design, lang } = build.context
  const figure = inColorOfPlace(build, observation, styleName)
  const unit = resolveStyle(design, UNIT_STYLE[styleName] ?? styleName, lang)
  const parts = formatObservation(observation, lang)
  return [
    ...(parts.prefix === '' ? [] : [run(parts.prefix, /\p{L}/u.test(parts.prefix) ? unit : figure)]),
    run(parts.number, figure),
    ...(parts.unit === '' ? [] : [run(/^\p{Script=Han}/u.test(parts.unit) ? `\u00a0${parts.unit}` : parts.unit, unit)]),
  ]
}

/** A figure that has the slide to itself wears the color of its place, like its rule. */
function inColorOfPlace(build: SlideBuild, observation: Observation, styleName: TextStyleName): ResolvedStyle {
  const { design, lang } = build.context
  const figure = resolveStyle(design, styleName, lang)
  if (styleName !== 'hero') return figure
  return { ...figure, style: { ...figure.style, paint: { role: regionRole(build, observation.region) } } }
}

/** "R&D investment, 2023 +33%": what it is, where if that differs, when, and the change that the source states. */
function nameRuns(build: SlideBuild, observation: Observation, styleName: TextStyleName, withRegion: boolean): Run[] {
  const { design, lang, index } = build.context
  const style = resolveStyle(design, styleName, lang)
  const comma = lang === 'zh' ? '，' : ', '
  const metric = getOrThrow(index.metric, observation.metric)
  const region = withRegion ? [getOrThrow(index.region, observation.region).short[lang]] : []
  const text = [metricName(metric, observation)[lang], ...region, periodText(build, observation)].join(comma)
  const change = relatedObservation(build, observation.related.change)
  if (!change) return [run(text, style)]
  const changeStyle = resolveStyle(design, 'change', lang)
  return [
    run(`${text} `, style),
    {
      ...run(formatObservation(change, lang).text, changeStyle),
      style: { ...changeStyle.style, size: style.style.size },
    },
  ]
}

function periodText(build: SlideBuild, observation: Observation): string {
  return formatPeriod(observation.period, build.context.lang)
}

/** What makes the figure readable: its kind, what it is compared with, its dollar value, its context. */
function contextText(build: SlideBuild, observation: Observation): string {
  const { lang } = build.context
  const parts: string[] = []
  const { kind } = observation
  if (kind !== 'observed' && kind !== 'derived') parts.push(WORDS[kind][lang])
  if (observation.derivation) parts.push(derivationText(observation, lang))
  const change = relatedObservation(build, observation.related.change)
  const base = change?.period?.split('-')[0]
  if (change && base !== undefined && change.period?.includes('-'))
    parts.push(`${sinceWords(observation)[lang]}${lang === 'zh' ? '' : ' '}${formatPeriod(base, lang)}`)
  const usd = relatedObservation(build, observation.related.usd)
  if (usd) parts.push(formatObservation(usd, lang).text)
  if (observation.context) parts.push(observation.context[lang])
  return parts.join(' · ')
}

/** What the change beside a figure is over; of a rank it has no unit in English, and is counted in places. */
function sinceWords({ unit }: Observation): Localized {
  return unit === 'rank' ? WORDS.placesSince : WORDS.since
}

function derivationText(observation: Observation, lang: 'en' | 'zh'): string {
  const words = observation.derivation?.words[lang] ?? ''
  return lang === 'zh' ? `${WORDS.derived.zh}：${words}` : `${WORDS.derived.en}: ${words}`
}

function relatedObservation(build: SlideBuild, id: string | null): Observation | null {
  if (id === null) return null
  build.references.observations.add(id)
  return getOrThrow(build.context.index.observation, id)
}

/** One line of a finding's card; fields that a finding does not have give none. */
export function findingLine(build: SlideBuild, finding: Finding, line: CardLine): Paragraph[] {
  const { design, lang } = build.context
  const style = resolveStyle(design, line.style, lang)
  if (line.field === 'statement') return [paragraph([run(finding.statement[lang], style)], style)]
  if (line.field === 'attribution')
    return [paragraph([run(attributionText(finding, lang), style)], style, { spaceBefore: 10 })]
  return []
}

/** Who says it, and that it is promotional where it is. */
function attributionText({ attribution, stance }: Finding, lang: Lang): string {
  return attribution[lang] + (stance === 'promotional' ? WORDS.promotional[lang] : '')
}

/** One line of an event's card; fields that an event does not have give none. */
export function milestoneLine(build: SlideBuild, milestone: Milestone, line: CardLine): Paragraph[] {
  const { design, lang } = build.context
  const style = resolveStyle(design, line.style, lang)
  if (line.field === 'date') return [paragraph([run(formatPeriod(milestone.date, lang), style)], style)]
  if (line.field === 'title') return [paragraph([run(milestone.title[lang], style)], style, { spaceBefore: 2 })]
  if (line.field === 'detail') return [paragraph([run(milestone.detail[lang], style)], style, { spaceBefore: 6 })]
  return []
}

/** How the rule of a card is drawn: as the kind of a bar is, so that a reader learns the marks once. */
export interface RuleMark {
  readonly kind: PointKind
  readonly paint: Paint
}

/** The mark of an observation, in the color of its place; notes it for the legend in the foot. */
export function markOf(build: SlideBuild, observation: Observation): RuleMark {
  const kind = observation.words ? 'words' : observation.kind
  if (kind !== 'observed') build.marks.add(kind)
  return { kind, paint: { role: regionRole(build, observation.region) } }
}

/** A place keeps its color in the whole deck. */
export function regionRole(build: SlideBuild, region: string): PaletteRole {
  return build.context.design.regions[region] ?? 'accent1'
}

/** A rule that is hollow or hatched needs some width to show it. */
const HOLLOW_WIDTH: Points = 5

/** The rule above or left of a card. */
export function ruleShapes(
  build: SlideBuild,
  id: string,
  cell: Box,
  mark: RuleMark,
  side: 'above' | 'left',
): ShapeNode[] {
  const width = build.context.design.rule.width
  const flat = side === 'above' ? { ...cell, height: 0 } : { ...cell, width: 0 }
  if (mark.kind === 'observed' || mark.kind === 'derived') {
    const dash = mark.kind === 'observed' ? 'solid' : 'dash'
    return [lineShape(`${id}-rule`, flat, stroke(mark.paint, width, dash))]
  }
  const box = side === 'above' ? { ...cell, height: HOLLOW_WIDTH } : { ...cell, width: HOLLOW_WIDTH }
  const outline = stroke(mark.paint, 0.75, mark.kind === 'target' ? 'solid' : 'dash')
  const geometry = { type: 'rect', radius: 0 } as const
  return [shapeNode({ id: `${id}-rule`, box, geometry, stroke: outline, hatched: mark.kind === 'words' })]
}
