import type { Deck } from '../../core/deck/schema'
import type { Lang } from '../../core/locale'
import { languageGapsOf, languageGapsOfDeck } from '../../core/scene/language-gaps'
import { deckTypedNumbers, typedNumberDiagnostics } from '../../core/scene/typed-numbers'
import type { WrittenSlide } from '../../core/template/slide-texts'
import type { Message } from '../../messages/message'
import type { JsonPath } from '../files/json/json-document'
import type { Loaded } from '../files/json/read-json'
import { firstProblems, type Problem } from '../files/problem'
import type { CheckContext, SlideProblem } from './check-slide'
import { type Story, slidesIn } from './check-slides'

// What is amiss with the texts of a file in each of its languages. Laying a deck out looks at the language that it is shown in;
// a file is read in all of them.

/** Texts that are in one language only or say something else, and typed numbers: of the slides of a storyline or a deck. */
export function checkLanguages(story: Story, known: CheckContext, langs: readonly Lang[]): readonly Problem[] {
  return problemsIn(story, languageProblems(story, known, langs))
}

/** The same of a deck, with the texts that belong to no slide. */
export function checkDeckLanguages(
  deck: Loaded<Deck>,
  known: CheckContext,
  langs: readonly Lang[],
): readonly Problem[] {
  return problemsIn(deck, deckLanguageProblems(deck, known, langs))
}

/** The problems of a deck, not worded yet. */
export function deckLanguageProblems(
  deck: Loaded<Deck>,
  known: CheckContext,
  langs: readonly Lang[],
): readonly SlideProblem[] {
  const names = deck.value.sections.map(({ name }) => name)
  const ofDeck = langs.flatMap((lang): SlideProblem[] => [
    ...languageGapsOfDeck(deck.value, lang).map(({ path, message }) => {
      return { code: message.code, slide: null, slot: null, path, says: () => message }
    }),
    ...deckTypedNumbers(deck.value, names, { index: known.index, lang }).diagnostics.map((found) => {
      return { code: found.code, slide: null, slot: null, path: pathInDeck(found) ?? [], says: () => found }
    }),
  ])
  return [...ofDeck, ...languageProblems(deck, known, langs)]
}

function languageProblems(story: Story, known: CheckContext, langs: readonly Lang[]): readonly SlideProblem[] {
  return slidesIn(story).flatMap(({ slide, path, name }) =>
    langs.flatMap((lang) => [
      ...gapsOf(slide, known, lang).map((gap) => ({ ...gap, slide: name, path: [...path, ...gap.path] })),
      ...numbersOf(slide, known, lang).map((number) => ({ ...number, slide: name, path: [...path, ...number.path] })),
    ]),
  )
}

type Found = Omit<SlideProblem, 'slide'>

function gapsOf(slide: WrittenSlide, { layouts }: CheckContext, lang: Lang): readonly Found[] {
  return languageGapsOf(slide, layouts.get(slide.layout) ?? undefined, lang).map(({ slot, path, message }) => {
    return { code: message.code, slot, path, says: () => message }
  })
}

function numbersOf(slide: WrittenSlide, { index, layouts }: CheckContext, lang: Lang): readonly Found[] {
  const found = typedNumberDiagnostics({ ...slide, id: '' }, layouts.get(slide.layout) ?? undefined, { index, lang })
  return found.map((one) => {
    const path = one.slot !== null ? ['content', one.slot] : one.code === 'typed-number' ? ['talk'] : []
    return { code: one.code, slot: one.slot, path, says: () => one }
  })
}

/** Where a text of the deck itself is: its title, the name of a section; null for a problem of something else. */
export function pathInDeck({ code, args }: Message): JsonPath | null {
  if (code !== 'typed-number' && code !== 'not-translated' && code !== 'says-otherwise') return null
  if (args.place.in !== 'deck') return null
  return args.place.path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))
}

/** What both languages have is one problem. */
function problemsIn({ document }: Pick<Story, 'document'>, found: readonly SlideProblem[]): readonly Problem[] {
  const each = new Map(found.map((one) => [JSON.stringify([one.path, one.says()]), one]))
  return firstProblems([...each.values()], ({ path, says }) => document.problem(path, says()))
}
