import { type DatasetIndex, getOrThrow } from '../dataset/lookup'
import { groupBy } from '../group-by'
import type { Lang, Localized } from '../locale'
import { findFigures } from '../typed-numbers/find-figures'
import type { References } from './context'

/** A note on figures of a deck, for the slide of sources. */
export interface FigureNote {
  /** The figures that it is about, by name; where there are many, the first of them and the number of the others. */
  readonly figures: string
  /** All of them by name. */
  readonly names: readonly string[]
  readonly text: string
  /** The conflicts whose conclusion it is. */
  readonly conflicts: readonly string[]
  /** The observations whose figures its text states. */
  readonly stated: readonly string[]
}

interface Remark extends Pick<FigureNote, 'text' | 'conflicts' | 'stated'> {
  readonly name: string
}

const MAX_NAMES = 3

/** What a careful reader must know about the figures shown; a shared note appears once. */
export function figureNotes(references: References, index: DatasetIndex, lang: Lang): readonly FigureNote[] {
  const remarks = remarksOn(references, index, lang)
  const byText = [...groupBy(remarks, ({ text }) => text)].map(([text, same]) => {
    return { text, names: distinct(same.map(({ name }) => name)), same }
  })
  const byNames = groupBy(byText, ({ names }) => joinNames(names, lang))
  return [...byNames].map(([figures, notes]) => {
    const all = notes.flatMap(({ same }) => same)
    return {
      figures,
      names: distinct(notes.flatMap(({ names }) => names)),
      text: notes.map(({ text }) => text).join(lang === 'zh' ? '' : ' '),
      conflicts: distinct(all.flatMap(({ conflicts }) => conflicts)),
      stated: distinct(all.flatMap(({ stated }) => stated)),
    }
  })
}

/** A note with the names of all its figures, for speaker notes; null where the slide has them all. */
export function namesInFull({ names, text }: FigureNote, lang: Lang): string | null {
  if (names.length <= MAX_NAMES) return null
  return `${names.join(lang === 'zh' ? '；' : '; ')}${lang === 'zh' ? '：' : ': '}${text}`
}

function remarksOn({ conflicts, observations }: References, index: DatasetIndex, lang: Lang): readonly Remark[] {
  const onConflicts = [...conflicts].map((id): Remark => {
    const { title, resolution, observations: about, mentions = [] } = getOrThrow(index.conflict, id)
    return { name: title[lang], text: resolution[lang], conflicts: [id], stated: [...about, ...mentions] }
  })
  const onObservations = [...observations].flatMap((id): Remark[] => {
    const observation = getOrThrow(index.observation, id)
    const metric = getOrThrow(index.metric, observation.metric)
    const noted = observation.note ? observation : metric
    if (!noted.note) return []
    const stated = [...(statesFigure(noted.note) ? [id] : []), ...(noted.mentions ?? [])]
    return [{ name: metric.name[lang], text: noted.note[lang], conflicts: [], stated }]
  })
  return [...onConflicts, ...onObservations]
}

/** A note that states a figure of its own, such as the words of the source, is about the figure that it belongs to. */
function statesFigure(note: Localized): boolean {
  return findFigures(note.en).length > 0
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}

function joinNames(names: readonly string[], lang: Lang): string {
  const shown = names.slice(0, MAX_NAMES).join(lang === 'zh' ? '、' : ', ')
  const rest = names.length - MAX_NAMES
  if (rest <= 0) return shown
  return lang === 'zh' ? `${shown}等${names.length}项` : `${shown} and ${rest} more`
}
