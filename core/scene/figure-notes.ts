import { type DatasetIndex, mustGet } from '../dataset/lookup'
import { groupBy } from '../group-by'
import type { Lang } from '../locale'
import type { References } from './context'

export interface FigureNote {
  /** The figures that it is about, by name. */
  readonly figures: string
  readonly text: string
}

const MOST_NAMES = 3

/** What a careful reader must know about the figures shown; a note that several share is told once. */
export function figureNotes(references: References, index: DatasetIndex, lang: Lang): readonly FigureNote[] {
  const gap = lang === 'zh' ? '' : ' '
  const figuresOf = new Map<string, string[]>()
  const add = (text: string, figure: string) => {
    const figures = figuresOf.get(text) ?? []
    if (!figures.includes(figure)) figures.push(figure)
    figuresOf.set(text, figures)
  }
  for (const id of references.conflicts) {
    const conflict = mustGet(index.conflict, id)
    add(conflict.resolution[lang], conflict.title[lang])
  }
  for (const id of references.observations) {
    const observation = mustGet(index.observation, id)
    const metric = mustGet(index.metric, observation.metric)
    const note = observation.note ?? metric.note
    if (note) add(note[lang], metric.name[lang])
  }
  const textsOf = groupBy([...figuresOf], ([, figures]) => joinNames(figures, lang))
  return [...textsOf].map(([figures, notes]) => ({ figures, text: notes.map(([text]) => text).join(gap) }))
}

function joinNames(names: readonly string[], lang: Lang): string {
  const shown = names.slice(0, MOST_NAMES).join(lang === 'zh' ? '、' : ', ')
  const rest = names.length - MOST_NAMES
  if (rest <= 0) return shown
  return lang === 'zh' ? `${shown}等${names.length}项` : `${shown} and ${rest} more`
}
