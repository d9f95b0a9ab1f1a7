import { FIGURE_FORMS, type FigureForm, figureMark, writeFigure } from '../dataset/figures-in-text'
import type { DatasetIndex } from '../dataset/lookup'
import type { Observation } from '../dataset/model'
import { groupBy } from '../group-by'
import type { Lang, Localized } from '../locale'
import type { ClaimReference, TextContent } from '../template/content-schema'
import { shownIn } from '../template/written'
import { type Claim, resolveClaim } from './claim'
import type { Expression, Fact } from './facts'
import type { PlainText } from './plain'
import { voicedText } from './voice'

// A sentence of the program as a text to be edited: its numbers go on following the dataset.

/**
 * What an editor shows of a text in a language: as it is written, tokens and all; a sentence of the data with references in place
 * of its numbers.
 */
export function editableText(text: TextContent, lang: Lang, index: DatasetIndex): string {
  const shown = shownIn(text, lang)
  if (typeof shown === 'string') return shown.trim()
  return 'claim' in shown ? liveClaimText(shown, lang, index) : (liveFindingText(shown.finding, lang, index) ?? '')
}

/**
 * The sentence of a claim with `{{id|form}}` in place of each number that is an observation as that form writes it. Written out
 * again, it is the sentence. Numbers that are worked out from several observations stay as they are.
 */
export function liveClaimText(reference: ClaimReference, lang: Lang, index: DatasetIndex): string {
  const made = resolveClaim(reference, index)
  const sentence: PlainText & Partial<Claim> = made.ok ? made.claim : made.instead
  const said = sentence.facts
    ? figuresSaid(sentence.facts, index)
    : sentence.observations.map((id) => ({ id, says: sentence.text }))
  return withFigures(sentence.text[lang], said, lang, index)
}

/** A finding with its voice, and with references in place of the figures that it names; null where there is no such finding. */
export function liveFindingText(id: string, lang: Lang, index: DatasetIndex): string | null {
  const finding = index.finding.get(id)
  if (!finding) return null
  const said = (finding.mentions ?? []).map((mentioned) => ({ id: mentioned, says: finding.statement }))
  return withFigures(voicedText(finding, lang), said, lang, index)
}

/** Words in which a value is written, and the observation that has it; null for a value that is counted or worked out. */
interface FigureSaid {
  readonly id: string | null
  readonly says: Localized
}

/** The values that the words of a sentence give, in its order. */
function figuresSaid(facts: readonly Fact[], index: DatasetIndex): readonly FigureSaid[] {
  return facts.flatMap((fact): FigureSaid[] => {
    const { says } = fact
    if (fact.check === 'words') return [{ id: fact.id, says }]
    if (fact.check === 'text') return mentionsOf(fact.id, index).map((id) => ({ id, says }))
    if (fact.check !== 'number' || (fact.relation !== '≈' && fact.relation !== '=')) return []
    return [{ id: onlyValueIn(fact.left), says }]
  })
}

/** The observation that an expression reads the value of, where it reads no other: of 1 + growth ÷ 100 the growth. */
function onlyValueIn(expression: Expression): string | null {
  const [only, ...others] = new Set(valuesIn(expression))
  return only !== undefined && others.length === 0 ? only : null
}

function valuesIn(expression: Expression): readonly string[] {
  if (expression.is === 'value') return [expression.observation]
  return 'left' in expression ? [...valuesIn(expression.left), ...valuesIn(expression.right)] : []
}

function mentionsOf(id: string, index: DatasetIndex): readonly string[] {
  const entries = [index.finding.get(id), index.conflict.get(id), index.milestone.get(id)]
  return entries.flatMap((entry) => entry?.mentions ?? [])
}

/** A stretch of a sentence and the reference that takes its place. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly mark: string
}

function withFigures(sentence: string, said: readonly FigureSaid[], lang: Lang, index: DatasetIndex): string {
  const found: Stretch[] = []
  const groups = groupBy(distinct(said, lang), ({ says }) => says[lang])
  for (const [words, group] of groups) {
    const ranges = wholeRangesOf(words, sentence)
    // Where the same words are there for something else too, nobody can say which of them are meant.
    if (ranges.length > group.length) continue
    for (const [i, { id }] of group.entries()) {
      const observation = index.observation.get(id ?? '')
      const range = ranges.length === group.length ? ranges[i] : undefined
      const stretch = observation && stretchOf(observation, sentence, range, found, lang)
      if (stretch) found.push(stretch)
    }
  }
  found.sort((a, b) => b.start - a.start)
  return found.reduce((text, { start, end, mark }) => text.slice(0, start) + mark + text.slice(end), sentence)
}

/** Each value once for the words that give it; words that a value of an observation shares with nothing else are its own. */
function distinct(said: readonly FigureSaid[], lang: Lang): readonly FigureSaid[] {
  const seen = new Set<string>()
  return said.filter(({ id, says }) => {
    const key = `${id}\n${says[lang]}`
    const isNew = says[lang] !== '' && !seen.has(key)
    seen.add(key)
    return isNew
  })
}

/**
 * Where a sentence writes an observation, in the longest form that is there: within the words that give its value, or where
 * these were joined to others, in the only place that reads so.
 */
function stretchOf(
  observation: Observation,
  sentence: string,
  range: Range | undefined,
  taken: readonly Stretch[],
  lang: Lang,
): Stretch | null {
  const isFree = ({ start, end }: Range) => taken.every((other) => end <= other.start || other.end <= start)
  for (const { form, text } of writtenForms(observation, lang)) {
    const whole = wholeRangesOf(text, sentence)
    const within = range ? whole.filter(({ start, end }) => range.start <= start && end <= range.end) : whole
    const [only, ...others] = within
    if (only && others.length === 0)
      return isFree(only) ? { ...only, mark: figureMark({ id: observation.id, form }) } : null
  }
  return null
}

/** How an observation may be written, the longest first; of forms that write the same that of headlines. */
function writtenForms(observation: Observation, lang: Lang): readonly { form: FigureForm; text: string }[] {
  const forms = new Set<FigureForm>(['long', ...FIGURE_FORMS])
  const written = [...forms].map((form) => ({ form, text: writeFigure(observation, lang, form) }))
  return written.filter(({ text }) => text !== '').sort((a, b) => b.text.length - a.text.length)
}

function wholeRangesOf(part: string, text: string): readonly Range[] {
  return rangesOf(part, text).filter(({ start, end }) => isWhole(text, start, end))
}

interface Range {
  readonly start: number
  readonly end: number
}

function rangesOf(part: string, text: string): readonly Range[] {
  const found: Range[] = []
  if (part === '') return found
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    found.push({ start: at, end: at + part.length })
  return found
}

/** Whether a stretch is a number or word of its own, and not a part of a longer one: "27" is not in "2027", nor "one" in "none". */
function isWhole(text: string, start: number, end: number): boolean {
  const [before, first] = [text.slice(Math.max(0, start - 2), start), text.charAt(start)]
  const [last, after] = [text.charAt(end - 1), text.slice(end, end + 2)]
  if (/[0-9A-Za-z]/.test(first) && /[0-9A-Za-z+\u2212]$|\d[.,]$/.test(before)) return false
  return !(/[0-9A-Za-z]/.test(last) && /^[0-9A-Za-z%‰万亿]|^[.,]\d/.test(after))
}
