import type { TextPlace } from '../../messages/args/scene'
import { type Message, message } from '../../messages/message'
import type { Named } from '../../messages/named'
import { formatPeriod } from '../dataset/format'
import type { DatasetIndex } from '../dataset/lookup'
import type { Observation } from '../dataset/model'
import type { Deck, DeckSlide } from '../deck/schema'
import { groupBy } from '../group-by'
import type { Lang } from '../locale'
import { slotNamed } from '../template/named'
import type { PlainText } from '../template/shared-schema'
import type { WrittenSlide } from '../template/slide-texts'
import type { Layout } from '../template/template'
import { wordsIn } from '../template/written'
import type { Figure } from '../typed-numbers/figure'
import { observationsOf } from '../typed-numbers/in-dataset'
import { type ShownTypedNumber, typedNumber } from '../typed-numbers/provenance'
import { type TypedNumbers, typedNumbersIn, typedNumbersOf } from '../typed-numbers/typed-numbers'
import { warning } from './context'
import type { Diagnostic, SceneSlide } from './model'

/** What typed numbers are looked for with. */
interface TypedContext {
  readonly index: DatasetIndex
  readonly lang: Lang
}

/** So many of a slide are reported each by itself, and so many observations are offered for one. */
const MAX_REPORTED = 20
const MAX_OFFERED = 5

/** The numbers that somebody has typed on a slide, each once, as notes and reports have them. */
export function shownTypedNumbers(slide: DeckSlide, { index, lang }: TypedContext): readonly ShownTypedNumber[] {
  return shownOf(typedNumbersOf(slide, lang, index), lang)
}

/** Says which numbers of a slide are no references and have no mark: each once for a slot. */
export function typedNumberDiagnostics(
  slide: WrittenSlide & { readonly id: string },
  layout: Layout | undefined,
  { index, lang }: TypedContext,
): readonly Diagnostic[] {
  const found = typedNumberMessages(slide, layout, { index, lang }).map(({ slot, says }) =>
    warning(says, slide.id, slot),
  )
  const more = found.length - MAX_REPORTED
  if (more <= 0) return found
  return [...found.slice(0, MAX_REPORTED), warning(message('typed-numbers', { count: more }), slide.id, null)]
}

/** The same as messages, with their places: of a slide of a deck, or of a storyline. */
export function typedNumberMessages(
  slide: WrittenSlide,
  layout: Layout | undefined,
  { index, lang }: TypedContext,
): readonly { readonly slot: string | null; readonly alt: string | null; readonly says: Message }[] {
  return typedNumbersOf(slide, lang, index).flatMap(({ slot, alt, unsourced }) =>
    reported(unsourced, placeOf(slot, alt, layout), index).map((says) => ({ slot, alt, says })),
  )
}

function placeOf(slot: string | null, alt: string | null, layout: Layout | undefined): TextPlace {
  if (slot !== null) return { in: 'slot', slot: slotNamed(slot, layout) }
  return alt === null ? { in: 'talk' } : { in: 'alt', element: alt }
}

/** What a text outside of slides, such as the name of a section, has typed in it. */
export function typedInText(text: string, path: string, index: DatasetIndex): readonly Message[] {
  return reported(typedNumbersIn([text], index).unsourced, { in: 'deck', path }, index)
}

/** The numbers typed in the texts of a deck that are on no slide of their own: its title, its subject and the names of its sections. */
export function deckTypedNumbers(
  deck: Deck,
  names: readonly PlainText[],
  { index, lang }: TypedContext,
): { readonly shown: readonly ShownTypedNumber[]; readonly diagnostics: readonly Diagnostic[] } {
  const texts = [
    { path: 'title', text: wordsIn(deck.title, lang) },
    { path: 'subject', text: wordsIn(deck.subject, lang) },
    ...names.map((name, i) => ({ path: `sections.${i}.name`, text: wordsIn(name, lang) })),
  ]
  const places = texts.map(({ path, text }) => ({ path, ...typedNumbersIn([text], index) }))
  return {
    shown: shownOf(places, lang),
    diagnostics: places.flatMap(({ path, unsourced }) =>
      reported(unsourced, { in: 'deck', path }, index).map((one) => warning(one, null, null)),
    ),
  }
}

/** The slides with the numbers of the deck's own texts among those of the first. */
export function withDeckNumbers(
  slides: readonly SceneSlide[],
  numbers: readonly ShownTypedNumber[],
): readonly SceneSlide[] {
  const [first, ...others] = slides
  if (!first || numbers.length === 0) return slides
  const typed = distinct([...numbers, ...first.notes.typed])
  return [{ ...first, notes: { ...first.notes, typed } }, ...others]
}

function shownOf(places: readonly Omit<TypedNumbers, 'slot' | 'alt'>[], lang: Lang): readonly ShownTypedNumber[] {
  const own = places.flatMap((place) => place.own.map(({ number, source }) => typedNumber('own', number, source, lang)))
  const unsourced = places.flatMap((place) =>
    place.unsourced.map(({ text }) => typedNumber('unsourced', text, null, lang)),
  )
  return distinct([...own, ...unsourced])
}

function distinct(numbers: readonly ShownTypedNumber[]): readonly ShownTypedNumber[] {
  const groups = groupBy(numbers, ({ statement, provenance }) => `${statement}\n${provenance}`)
  return [...groups.values()].flatMap(([one]) => one ?? [])
}

function reported(figures: readonly Figure[], place: TextPlace, index: DatasetIndex) {
  return [...groupBy(figures, ({ text }) => text)].map(([figure, same]) => {
    const [first] = same
    const known = first ? observationsOf(first, index) : []
    const observations = known.slice(0, MAX_OFFERED).map((one) => observationNamed(one, index))
    return message('typed-number', { figure, place, count: same.length, observations })
  })
}

/** An observation as messages name it: its metric, place and period. */
function observationNamed({ id, metric, region, period }: Observation, index: DatasetIndex): Named {
  const nameIn = (lang: Lang) => {
    const parts = [
      index.metric.get(metric)?.name[lang],
      index.region.get(region)?.short[lang],
      formatPeriod(period, lang),
    ]
    return parts.filter(Boolean).join(lang === 'zh' ? '，' : ', ')
  }
  return { id, name: { en: nameIn('en'), zh: nameIn('zh') } }
}
