import type { Deck } from '../../core/deck/schema'
import type { Lang } from '../../core/locale'
import { languageGapsOf, languageGapsOfDeck } from '../../core/scene/language-gaps'
import { deckTypedNumbers, typedNumberMessages } from '../../core/scene/typed-numbers'
import type { WrittenSlide } from '../../core/template/slide-texts'
import type { Message } from '../../messages/message'
import type { JsonPath } from '../files/json/json-document'
import type { Loaded } from '../files/json/read-json'
import { firstProblems, type Problem } from '../files/problem'
import type { CheckContext, SlideProblem } from './check-slide'
import { type Story, slidesIn } from './check-slides'

// What is amiss with the texts of a file in each of its languages. Laying a deck out looks at the language that it is shown in;
// a file is read in all of them.

/** The texts of a storyline that are in one language only or may say something else; `typedInStoryline` has its typed numbers. */
export function checkLanguages(story: Story, known: CheckContext, langs: readonly Lang[]): readonly Problem[] {
  return problemsIn(story, slideProblemsIn(story, known, langs, gapsOf))
}

/** The same of a deck, with the texts that belong to no slide, and with its typed numbers. */
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
      const { code, args } = found
      return { code, slide: null, slot: null, path: pathInDeck(found) ?? [], says: () => ({ code, args }) as Message }
    }),
  ])
  return [...ofDeck, ...slideProblemsIn(deck, known, langs, gapsOf), ...slideProblemsIn(deck, known, langs, numbersOf)]
}

type Find = (slide: WrittenSlide, known: CheckContext, lang: Lang) => readonly Omit<SlideProblem, 'slide'>[]

function slideProblemsIn(
  story: Story,
  known: CheckContext,
  langs: readonly Lang[],
  find: Find,
): readonly SlideProblem[] {
  return slidesIn(story).flatMap(({ slide, path, name }) =>
    langs
      .flatMap((lang) => find(slide, known, lang))
      .map((found) => ({ ...found, slide: name, path: [...path, ...found.path] })),
  )
}

const gapsOf: Find = (slide, { layouts }, lang) =>
  languageGapsOf(slide, layouts.get(slide.layout) ?? undefined, lang).map(({ slot, path, message }) => {
    return { code: message.code, slot, path, says: () => message }
  })

const numbersOf: Find = (slide, { index, layouts }, lang) =>
  typedNumberMessages(slide, layouts.get(slide.layout) ?? undefined, { index, lang }).map(({ slot, alt, says }) => {
    const path = slot !== null ? ['content', slot] : alt === null ? ['talk'] : ['alt', alt]
    return { code: says.code, slot, path, says: () => says }
  })

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
