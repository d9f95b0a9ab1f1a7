import { sourceNotes } from '../dataset/citations'
import { type DatasetIndex, getOrThrow, metricName } from '../dataset/lookup'
import type { Observation } from '../dataset/model'
import { provenanceOf, statementOf } from '../dataset/number-in-words'
import { sourceRecord } from '../dataset/source-text'
import { groupBy } from '../group-by'
import type { Lang } from '../locale'
import type { References, SlideBuild } from './context'
import { citationsOf } from './footnote'
import type { SceneNotes, ShownNumber } from './model'
import { shownTypedNumbers } from './typed-numbers'

/** The speaker notes of a slide: what to say, then every number that it shows with where it comes from. */
export function notesOf(build: SlideBuild): SceneNotes {
  const { index, lang } = build.context
  const talk = build.talk === null ? [] : [build.talk]
  for (const id of build.references.milestones) talk.push(getOrThrow(index.milestone, id).detail[lang])
  for (const id of build.references.conflicts) {
    const conflict = getOrThrow(index.conflict, id)
    talk.push(`${conflict.statement[lang]}${lang === 'zh' ? '' : ' '}${conflict.resolution[lang]}`)
  }
  talk.push(...sourceRecords(build))
  const shown = new Set([...build.references.observations, ...mentionedIn(build.references, index)])
  const numbers = [...shown].map((id) => shownNumber(getOrThrow(index.observation, id), index, lang))
  return { talk, numbers, typed: build.page === 0 ? shownTypedNumbers(build.deckSlide, build.context) : [] }
}

/** The observations that the conflicts, milestones and findings of a slide name in their texts. */
function mentionedIn({ conflicts, milestones, findings }: References, index: DatasetIndex): readonly string[] {
  const entries = [
    ...[...milestones].map((id) => getOrThrow(index.milestone, id)),
    ...[...findings].map((id) => getOrThrow(index.finding, id)),
    ...[...conflicts].map((id) => getOrThrow(index.conflict, id)),
  ]
  return entries.flatMap(({ mentions = [] }) => mentions)
}

/** What is known of each source of the deck, on the first slide that lists them. */
function sourceRecords(build: SlideBuild): readonly string[] {
  const { index, lang } = build.context
  if (build.page > 0 || !build.shown.some(({ area }) => area.show === 'sources')) return []
  const cited = [...citationsOf(build.deckReferences, index).keys()]
  return cited.map((id) => sourceRecord(getOrThrow(index.source, id), lang))
}

/** One number in words, and its provenance: source, paragraph, kind, formula, and what to beware of. */
function shownNumber(observation: Observation, index: DatasetIndex, lang: Lang): ShownNumber {
  const metric = metricName(getOrThrow(index.metric, observation.metric), observation)
  const region = getOrThrow(index.region, observation.region).name
  const sources = sourceNotes(observation, index, lang)
  const { kind, derivation, note } = observation
  const provenance = { sources, via: observation.locator.via, kind, calculation: derivation?.words ?? null, note }
  return {
    observation: observation.id,
    statement: statementOf({ metric, region, observation }, lang),
    provenance: provenanceOf(provenance, lang),
  }
}

interface FigureNote {
  /** The figures that it is about, by name. */
  readonly figures: string
  readonly text: string
}

const MAX_NAMES = 3

/** What a careful reader must know about the figures shown; a shared note appears once. */
export function figureNotes(references: References, index: DatasetIndex, lang: Lang): readonly FigureNote[] {
  const gap = lang === 'zh' ? '' : ' '
  const figuresOf = new Map<string, string[]>()
  const add = (text: string, figure: string) => {
    const figures = figuresOf.get(text) ?? []
    if (!figures.includes(figure)) figures.push(figure)
    figuresOf.set(text, figures)
  }
  for (const id of references.conflicts) {
    const conflict = getOrThrow(index.conflict, id)
    add(conflict.resolution[lang], conflict.title[lang])
  }
  for (const id of references.observations) {
    const observation = getOrThrow(index.observation, id)
    const metric = getOrThrow(index.metric, observation.metric)
    const note = observation.note ?? metric.note
    if (note) add(note[lang], metric.name[lang])
  }
  const textsOf = groupBy([...figuresOf], ([, figures]) => joinNames(figures, lang))
  return [...textsOf].map(([figures, notes]) => ({ figures, text: notes.map(([text]) => text).join(gap) }))
}

function joinNames(names: readonly string[], lang: Lang): string {
  const shown = names.slice(0, MAX_NAMES).join(lang === 'zh' ? '、' : ', ')
  const rest = names.length - MAX_NAMES
  if (rest <= 0) return shown
  return lang === 'zh' ? `${shown}等${names.length}项` : `${shown} and ${rest} more`
}
