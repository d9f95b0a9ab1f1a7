import { formatObservation, formatPeriod } from '../../dataset/format'
import { mustGet } from '../../dataset/lookup'
import { metricName } from '../../dataset/metric-name'
import type { Observation } from '../../dataset/model'
import type { TextStyleName } from '../../template/design-schema'
import type { AreaOf } from '../../template/template'
import type { Paragraph, Run } from '../../text/model'
import type { SlideBuild } from '../context'
import { paragraph, type ResolvedStyle, resolveStyle, run } from '../style'
import { WORDS } from '../words'
import { regionRole } from './rule'

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
  const figure = inColourOfPlace(build, observation, styleName)
  const unit = resolveStyle(design, UNIT_STYLE[styleName] ?? styleName, lang)
  const parts = formatObservation(observation, lang)
  return [
    ...(parts.prefix === '' ? [] : [run(parts.prefix, /\p{L}/u.test(parts.prefix) ? unit : figure)]),
    run(parts.number, figure),
    ...(parts.unit === '' ? [] : [run(/^\p{Script=Han}/u.test(parts.unit) ? `\u00a0${parts.unit}` : parts.unit, unit)]),
  ]
}

/** A figure that has the slide to itself wears the colour of its place, like its rule. */
function inColourOfPlace(build: SlideBuild, observation: Observation, styleName: TextStyleName): ResolvedStyle {
  const { design, lang } = build.context
  const figure = resolveStyle(design, styleName, lang)
  if (styleName !== 'hero') return figure
  return { ...figure, style: { ...figure.style, paint: { role: regionRole(build, observation.region) } } }
}

/** "R&D investment, 2023 +33 %": what it is, where if that differs, when, and the change that the source states. */
function nameRuns(build: SlideBuild, observation: Observation, styleName: TextStyleName, withRegion: boolean): Run[] {
  const { design, lang, index } = build.context
  const style = resolveStyle(design, styleName, lang)
  const comma = lang === 'zh' ? '，' : ', '
  const metric = mustGet(index.metric, observation.metric)
  const region = withRegion ? [mustGet(index.region, observation.region).short[lang]] : []
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
  if (observation.kind === 'target') parts.push(WORDS.target[lang])
  if (observation.kind === 'projected') parts.push(WORDS.projected[lang])
  if (observation.derivation) parts.push(derivationText(observation, lang))
  const change = relatedObservation(build, observation.related.change)
  const base = change?.period?.split('-')[0]
  if (change && base !== undefined && change.period?.includes('-'))
    parts.push(`${WORDS.against[lang]}${lang === 'zh' ? '' : ' '}${formatPeriod(base, lang)}`)
  const usd = relatedObservation(build, observation.related.usd)
  if (usd) parts.push(formatObservation(usd, lang).text)
  if (observation.context) parts.push(observation.context[lang])
  return parts.join(' · ')
}

function derivationText(observation: Observation, lang: 'en' | 'zh'): string {
  const words = observation.derivation?.words[lang] ?? ''
  return lang === 'zh' ? `${WORDS.derived.zh}：${words}` : `${WORDS.derived.en}: ${words}`
}

function relatedObservation(build: SlideBuild, id: string | null): Observation | null {
  if (id === null) return null
  build.references.observations.add(id)
  return mustGet(build.context.index.observation, id)
}
