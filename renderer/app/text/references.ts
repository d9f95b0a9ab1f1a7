import { TokenFieldValue } from 'react-aria-components/TokenField'
import { figureInDeck, figuresIn, isFigureForm } from '../../../core/dataset/figures-in-text'
import { formatPeriod } from '../../../core/dataset/format'
import type { DatasetIndex } from '../../../core/dataset/lookup'
import type { Observation } from '../../../core/dataset/model'
import type { Lang } from '../../../core/locale'
import { ownNumbersIn } from '../../../core/template/own-numbers'

/** A text with live references: each token's value is what the text has between its braces, `id` or `id|form`. */
export type ReferenceText = TokenFieldValue<string>

/** Everything in double braces that stands for a number: a reference, or an own number with its source. */
const MARK = /\{\{\s*(own:[^{}]*|[^{}|\s]+\s*(?:\|\s*[^{}|\s]+\s*)?)\}\}/g

/** A text as decks write it, with its references as tokens that show what they stand for. */
export function fromDeckText(text: string, index: DatasetIndex, lang: Lang): ReferenceText {
  const segments: { type: 'text' | 'token'; text: string; value?: string }[] = []
  let end = 0
  for (const match of text.matchAll(MARK)) {
    const value = (match[1] ?? '').trim()
    segments.push({ type: 'text', text: text.slice(end, match.index) }, token(value, index, lang))
    end = match.index + match[0].length
  }
  segments.push({ type: 'text', text: text.slice(end) })
  return new TokenFieldValue<string>(segments as ReferenceText['segments'])
}

/** The text as decks write it. */
export function toDeckText({ segments }: ReferenceText): string {
  return segments.map((segment) => (segment.type === 'token' ? `{{${segment.value}}}` : segment.text)).join('')
}

function token(value: string, index: DatasetIndex, lang: Lang): { type: 'token'; text: string; value: string } {
  const mark = `{{${value}}}`
  const [own] = ownNumbersIn(mark)
  return { type: 'token', text: own?.number ?? figureIn(mark, index, lang) ?? value, value }
}

function figureIn(mark: string, index: DatasetIndex, lang: Lang): string | null {
  const [figure] = figuresIn(mark)
  const observation = index.observation.get(figure?.id ?? '')
  const form = figure?.form ?? null
  if (!observation || (form !== null && !isFigureForm(form))) return null
  return figureInDeck(observation, lang, form)
}

/** The word after `@`, or the full-width `＠` of Chinese input methods, that is being typed at the caret; null where there is none. */
export function mentionAt(value: ReferenceText): string | null {
  const { index, offset } = value.caretPosition
  const segment = value.segments[index]
  if (segment?.type !== 'text') return null
  return segment.text.slice(0, offset).match(/[@＠]([^@＠\n]{0,40})$/)?.[1] ?? null
}

/** The text with the `@` word replaced by a reference, and the caret behind it. */
export function insertReference(
  value: ReferenceText,
  mention: string,
  id: string,
  index: DatasetIndex,
  lang: Lang,
): ReferenceText {
  const end = value.caretPosition
  const start = { index: end.index, offset: end.offset - mention.length - 1 }
  return value.replaceRangeWithSegments(start, end, [token(id, index, lang)])
}

const MAX_SUGGESTIONS = 8

/** Observations whose metric, region or period hold every word. */
export function suggest(words: string, index: DatasetIndex, lang: Lang): readonly Observation[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  const matches = index.dataset.observations.filter((observation) => {
    const metric = index.metric.get(observation.metric)
    const region = index.region.get(observation.region)
    const text = `${observation.id} ${metric?.name.en} ${metric?.name.zh} ${region?.name.en} ${region?.name.zh}`
    return wanted.every((word) => text.toLowerCase().includes(word))
  })
  const newestFirst = (a: Observation, b: Observation) =>
    formatPeriod(b.period, lang).localeCompare(formatPeriod(a.period, lang))
  return (wanted.length === 0 ? matches : [...matches].sort(newestFirst)).slice(0, MAX_SUGGESTIONS)
}
