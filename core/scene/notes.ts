import { type DatasetIndex, getOrThrow } from '../dataset/lookup'
import type { Observation } from '../dataset/model'
import { sourceRecord } from '../dataset/source-text'
import { type Traced, tracedProvenance, tracedStatement } from '../dataset/traced'
import type { Lang } from '../locale'
import type { References, SlideBuild } from './context'
import { citationsOf } from './footnote'
import type { SceneNotes, ShownNumber, ShownStatement } from './model'
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
  talk.push(...sourceRecords(build), ...build.remarked.texts)
  const references = { ...build.references, conflicts: conflictsOf(build) }
  const { observations } = build.references
  const shown = new Set([...observations, ...mentionedIn(references, index), ...build.remarked.observations])
  return {
    talk,
    numbers: [...shown].map((id) => shownNumber(getOrThrow(index.observation, id), index, lang)),
    statements: tracedOf(build).map((traced) => shownStatement(traced, index, lang)),
    typed: build.page === 0 ? shownTypedNumbers(build.deckSlide, build.context) : [],
  }
}

/** The conflicts that a slide shows, or whose conclusions it repeats. */
function conflictsOf({ references, remarked }: SlideBuild): Set<string> {
  return new Set([...references.conflicts, ...remarked.conflicts])
}

/** What a slide states besides numbers of the dataset. */
function tracedOf(build: SlideBuild): readonly Traced[] {
  const { index } = build.context
  const { milestones, findings } = build.references
  return [
    ...[...milestones].map((id): Traced => ({ is: 'milestone', entry: getOrThrow(index.milestone, id) })),
    ...[...findings].map((id): Traced => ({ is: 'finding', entry: getOrThrow(index.finding, id) })),
    ...[...conflictsOf(build)].map((id): Traced => ({ is: 'conflict', entry: getOrThrow(index.conflict, id) })),
    ...[...build.computed.values()].map((entry): Traced => ({ is: 'sentence', entry })),
  ]
}

function shownStatement(traced: Traced, index: DatasetIndex, lang: Lang): ShownStatement {
  return {
    traced,
    statement: tracedStatement(traced, index, lang),
    provenance: tracedProvenance(traced, index, lang),
  }
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
  const traced: Traced = { is: 'observation', entry: observation }
  return {
    observation: observation.id,
    statement: tracedStatement(traced, index, lang),
    provenance: tracedProvenance(traced, index, lang),
  }
}
