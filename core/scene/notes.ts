import { sourceNotes } from '../dataset/citations'
import { type DatasetIndex, mustGet } from '../dataset/lookup'
import { metricName } from '../dataset/metric-name'
import type { Observation } from '../dataset/model'
import { provenanceOf, statementOf } from '../dataset/number-in-words'
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
function shownNumber(observation: Observation, index: DatasetIndex, lang: Lang): ShownNumber {
  const metric = metricName(mustGet(index.metric, observation.metric), observation)
  const region = mustGet(index.region, observation.region).name
  const sources = sourceNotes(observation, index, lang)
  const { kind, derivation, note } = observation
  const provenance = { sources, via: observation.locator.via, kind, calculation: derivation?.words ?? null, note }
  return {
    observation: observation.id,
    statement: statementOf({ metric, region, observation }, lang),
    provenance: provenanceOf(provenance, lang),
  }
}
