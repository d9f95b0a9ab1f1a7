import { statedBehind } from '../dataset/citations'
import { formatKind, formatObservation, formatPeriod, formatSourceNote } from '../dataset/format'
import { type DatasetIndex, mustGet } from '../dataset/lookup'
import { metricName } from '../dataset/metric-name'
import type { Observation } from '../dataset/model'
import type { Lang } from '../locale'
import type { SlideBuild } from './context'
import type { SceneNotes, ShownNumber } from './model'

/** The speaker notes of a slide: what to say, then every number that it shows with where it comes from. */
export function notesOf(build: SlideBuild): SceneNotes {
  const { index, lang } = build.context
  const talk = build.talk === null ? [] : [build.talk]
  for (const id of build.references.milestones) talk.push(mustGet(index.milestone, id).detail[lang])
  for (const id of build.references.conflicts) {
    const conflict = mustGet(index.conflict, id)
    talk.push(`${conflict.statement[lang]}${lang === 'zh' ? '' : ' '}${conflict.resolution[lang]}`)
  }
  const numbers = [...build.references.observations].map((id) =>
    shownNumber(mustGet(index.observation, id), index, lang),
  )
  return { talk, numbers }
}

/** One number in words, and its provenance: source, paragraph, kind, formula, and what to beware of. */
export function shownNumber(observation: Observation, index: DatasetIndex, lang: Lang): ShownNumber {
  const [comma, colon, gap] = lang === 'zh' ? ['，', '：', '　'] : [', ', ': ', ' · ']
  const metric = mustGet(index.metric, observation.metric)
  const region = mustGet(index.region, observation.region)
  const subject = [
    metricName(metric, observation)[lang],
    region.name[lang],
    formatPeriod(observation.period, lang),
  ].join(comma)
  const sources = statedBehind(observation, index.observation).map((stated) =>
    formatSourceNote(mustGet(index.source, stated.source), [stated.locator.paragraph], lang),
  )
  const via = observation.locator.via ? [observation.locator.via[lang]] : []
  const formula = observation.derivation ? [observation.derivation.words[lang]] : []
  const note = observation.note ? [observation.note[lang]] : []
  return {
    observation: observation.id,
    statement: `${subject}${colon}${formatObservation(observation, lang).text}`,
    provenance: [...new Set(sources), ...via, formatKind(observation.kind, lang), ...formula, ...note].join(gap),
  }
}
