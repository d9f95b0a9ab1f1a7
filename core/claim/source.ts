import type { DatasetIndex } from '../dataset/lookup'
import type { Observation } from '../dataset/model'
import { type Check, type Expression, type Fact, property } from './facts'
import { asserted, EMPTY_PHRASE, fill, fits, type Phrase } from './phrase'

// What a reader must know of where a sentence comes from: that its one source is undated, that its region was inferred.

/** Who says it: "China Report", but "an undated text" where the document gives no date. */
export function nameOfSource(observation: Observation, index: DatasetIndex): Phrase {
  const source = index.source.get(observation.source)
  if (!source) throw new Error(`There is no source "${observation.source}"`)
  const checks = [property(observation, 'source'), dateOf(source)]
  if (source.date === null) return asserted('an undated text', '一篇未注明日期的文章', checks)
  const { en, zh } = source.publisher ?? source.citation
  return asserted(en.split(', ')[0] ?? en, zh.split('（')[0] ?? zh, checks)
}

/** The sentence with what is to be said of its source. */
export function withSource(phrase: Phrase, index: DatasetIndex): Phrase {
  const figures = figuresIn(phrase, index)
  const sourced = fill(
    { en: '{phrase}{undated}', zh: '{phrase}{undated}' },
    { phrase, undated: undated(phrase, figures, index) },
  )
  const inferred = figures.filter((entry) => entry.regionInferred)
  if (inferred.length === 0) return sourced
  const region = asserted(
    'region inferred',
    '地域系推定',
    inferred.map((entry) => property(entry, 'regionInferred')),
  )
  const marked = fill(
    { en: '{phrase} ({region}){undated}', zh: '{phrase}（{region}）{undated}' },
    { phrase, region, undated: undated(phrase, figures, index) },
  )
  return fits(marked) ? marked : sourced
}

/** Whether the sentence fits a headline together with that. */
export function fitsWithSource(phrase: Phrase, index: DatasetIndex): boolean {
  return fits(withSource(phrase, index))
}

/** Said of values that all come from undated sources: "an undated text", "undated texts". Else nothing. */
export function undatedSource(observations: readonly Observation[], index: DatasetIndex): Phrase {
  const sources = [...new Set(observations.map((entry) => entry.source))].flatMap((id) => index.source.get(id) ?? [])
  if (sources.length === 0 || sources.some(({ date }) => date !== null)) return EMPTY_PHRASE
  const checks = [...observations.map((entry) => property(entry, 'source')), ...sources.map(dateOf)]
  return asserted(sources.length > 1 ? 'undated texts' : 'an undated text', '未注明日期的文章', checks)
}

function undated(phrase: Phrase, figures: readonly Observation[], index: DatasetIndex): Phrase {
  if (phrase.facts.some((entry) => entry.check === 'source-date' && entry.is === null)) return EMPTY_PHRASE
  const behind = new Set(figures.flatMap((entry) => statedBehind(entry, index)))
  const text = undatedSource([...behind], index)
  if (text.text.en === '') return EMPTY_PHRASE
  const say = text.text.en === 'undated texts' ? 'say' : 'says'
  const en = figures.some((entry) => entry.kind === 'derived') ? ', based on {text}' : `, ${say} {text}`
  return fill({ en, zh: '（据{text}）' }, { text })
}

function dateOf({ id, date }: { readonly id: string; readonly date: string | null }): Check {
  return { check: 'source-date', id, is: date }
}

/** The observation itself, or what a derived one was computed from. */
export function statedBehind(observation: Observation, index: DatasetIndex): readonly Observation[] {
  if (observation.derivation === null) return [observation]
  return observation.derivation.inputs.flatMap((id) => {
    const input = index.observation.get(id)
    return input ? statedBehind(input, index) : []
  })
}

/** The observations of which the sentence gives values or properties, not those that it only counts. */
function figuresIn({ facts }: Phrase, index: DatasetIndex): readonly Observation[] {
  return [...new Set(facts.flatMap(readBy))].flatMap((id) => index.observation.get(id) ?? [])
}

function readBy(entry: Fact): readonly string[] {
  if (entry.check === 'number') return [...valuesIn(entry.left), ...valuesIn(entry.right)]
  return entry.check === 'observation' || entry.check === 'words' ? [entry.id] : []
}

function valuesIn(expression: Expression): readonly string[] {
  if (expression.is === 'value') return [expression.observation]
  return 'left' in expression ? [...valuesIn(expression.left), ...valuesIn(expression.right)] : []
}
