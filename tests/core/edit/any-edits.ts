import fc from 'fast-check'
import { CHART_FORM_IDS } from '../../../core/chart-form-ids'
import type { Deck } from '../../../core/deck/schema'
import * as edits from '../../../core/edit/index'
import { LANGS } from '../../../core/locale'
import { index, layouts, METRICS, THEMES } from './support'

export type AnyEdit = (deck: Deck) => edits.Edit

const number = fc.nat({ max: 400 })
const numbers = fc.array(number, { minLength: 1, maxLength: 4 })
const words = fc.oneof(
  fc.constantFrom('', ' ', '{{rd-investment/chengdu-chongqing/2023}}'),
  fc.string({ maxLength: 40 }),
)

/** The slide with a number, however few there are. */
const slideAt = (deck: Deck, n: number) => edits.slidesOf(deck)[n % Math.max(1, edits.slidesOf(deck).length)]
const idAt = (deck: Deck, n: number) => slideAt(deck, n)?.id ?? 'none'
const idsAt = (deck: Deck, ns: readonly number[]) => ns.map((n) => idAt(deck, n))

function slotAt(deck: Deck, n: number): string {
  const slots = Object.keys(layouts.get(slideAt(deck, n)?.layout ?? '')?.slots ?? {})
  return slots[n % Math.max(1, slots.length)] ?? 'title'
}

/** A text of a slide, or one that is not there. */
function addressAt(deck: Deck, n: number, item: number): edits.TextAddress {
  return { slide: idAt(deck, n), slot: item % 5 === 0 ? null : slotAt(deck, n), item: item % 4 }
}

function placeAt(deck: Deck, n: number): edits.SlidePosition {
  const places: edits.SlidePosition[] = [
    { before: idAt(deck, n) },
    { after: idAt(deck, n) },
    { section: n % 5, at: 'start' },
    { section: n % 7, at: 'end' },
  ]
  return places[n % places.length] ?? edits.endOf(deck)
}

const KIT = { dataset: index, layouts }
const { milestones, findings, conflicts } = index.dataset
const FACTS = [...milestones, ...findings, ...conflicts].map(({ id }) => id)

const unchanged = (deck: Deck): edits.Edit => ({ deck, name: { en: 'nothing', zh: '无' } })

/** Any edit that there is, of whatever the deck has when it comes to it. */
export const anyEdit: fc.Arbitrary<AnyEdit> = fc.oneof(
  fc.tuple(numbers, number).map(
    ([ns, to]): AnyEdit =>
      (deck) =>
        edits.moveSlides(deck, idsAt(deck, ns), placeAt(deck, to)),
  ),
  numbers.map(
    (ns): AnyEdit =>
      (deck) =>
        edits.duplicateSlides(deck, idsAt(deck, ns)),
  ),
  numbers.map(
    (ns): AnyEdit =>
      (deck) =>
        edits.deleteSlides(deck, idsAt(deck, ns)),
  ),
  fc.tuple(numbers, number).map(
    ([ns, to]): AnyEdit =>
      (deck) => {
        const text = edits.slidesToText(edits.pickSlides(deck, idsAt(deck, ns)))
        return edits.pasteSlides(deck, edits.slidesFromText(text) ?? [], placeAt(deck, to))
      },
  ),
  fc.tuple(fc.constantFrom(...layouts.keys()), number).map(
    ([layout, n]): AnyEdit =>
      (deck) =>
        edits.addSlide(deck, layout, n % 5 === 0 ? null : idAt(deck, n)),
  ),
  fc.tuple(number, words, number).map(
    ([n, typed, item]): AnyEdit =>
      (deck) =>
        edits.overwriteText(deck, { slide: idAt(deck, n), slot: slotAt(deck, n), item: item % 4 }, typed) ??
        unchanged(deck),
  ),
  fc.tuple(number, fc.constantFrom('chart', 'table-1', 'metrics'), words).map(
    ([n, element, text]): AnyEdit =>
      (deck) =>
        edits.setAlt(deck, idAt(deck, n), element, text),
  ),
  fc.tuple(words, words, words).map(
    ([title, subject, author]): AnyEdit =>
      (deck) =>
        edits.setProperties(deck, { title, subject, author, date: '2026-02-28' }),
  ),
  fc.tuple(number, fc.constantFrom(...FACTS)).map(
    ([n, fact]): AnyEdit =>
      (deck) =>
        edits.toggleFact(deck, idAt(deck, n), slotAt(deck, n), fact, KIT) ?? unchanged(deck),
  ),
  fc.tuple(number, fc.constantFrom(...METRICS)).map(
    ([n, metric]): AnyEdit =>
      (deck) =>
        edits.removeMetricFromSlot(deck, idAt(deck, n), slotAt(deck, n), metric, KIT) ?? unchanged(deck),
  ),
  fc.tuple(number, words, number).map(
    ([n, typed, item]): AnyEdit =>
      (deck) =>
        edits.restoreSentence(deck, addressAt(deck, n, item)) ??
        edits.writeInBoth(deck, addressAt(deck, n, item)) ??
        edits.overwriteText(deck, { slide: idAt(deck, n), slot: slotAt(deck, n), item }, typed, true) ??
        unchanged(deck),
  ),
  fc.tuple(number, number).map(
    ([n, item]): AnyEdit =>
      (deck) =>
        edits.sayTheSame(deck, addressAt(deck, n, item)) ?? unchanged(deck),
  ),
  fc.tuple(number, words).map(
    ([n, typed]): AnyEdit =>
      (deck) =>
        edits.setTypedNotes(deck, idAt(deck, n), typed),
  ),
  number.map(
    (n): AnyEdit =>
      (deck) =>
        edits.clearSlot(deck, idAt(deck, n), slotAt(deck, n)),
  ),
  fc.tuple(number, fc.constantFrom(...CHART_FORM_IDS)).map(
    ([n, form]): AnyEdit =>
      (deck) =>
        edits.setChartForm(deck, idAt(deck, n), 'chart', form),
  ),
  number.map(
    (n): AnyEdit =>
      (deck) =>
        edits.setSlot(deck, idAt(deck, n), slotAt(deck, n), { metrics: [] }),
  ),
  fc.tuple(number, number).map(
    ([n, choice]): AnyEdit =>
      (deck) => {
        const slide = slideAt(deck, n)
        const fitting = slide ? edits.fittingLayouts(slide, layouts) : []
        const layout = fitting[choice % Math.max(1, fitting.length)]?.layout.id ?? 'none'
        return edits.changeLayout(deck, idAt(deck, n), layout, layouts)
      },
  ),
  fc.constantFrom(...THEMES).map(
    (theme): AnyEdit =>
      (deck) =>
        edits.addTheme(deck, theme, index),
  ),
  fc.constantFrom(...THEMES).map(
    (theme): AnyEdit =>
      (deck) =>
        edits.removeTheme(deck, theme, index),
  ),
  fc.constantFrom(...METRICS).map(
    (metric): AnyEdit =>
      (deck) =>
        edits.addMetric(deck, metric, index),
  ),
  fc.constantFrom(...METRICS).map(
    (metric): AnyEdit =>
      (deck) =>
        edits.removeMetric(deck, metric, index),
  ),
  fc.tuple(number, fc.constantFrom(...METRICS)).map(
    ([n, metric]): AnyEdit =>
      (deck) =>
        edits.addMetricToSlot(deck, idAt(deck, n), slotAt(deck, n), metric, KIT) ?? unchanged(deck),
  ),
  fc.constantFrom(...LANGS).map(
    (lang): AnyEdit =>
      (deck) =>
        edits.setLang(deck, lang),
  ),
  fc.constantFrom('two-rivers', 'red-seal').map(
    (design): AnyEdit =>
      (deck) =>
        edits.setDesign(deck, design),
  ),
  fc.constantFrom('16:9' as const, '4:3' as const).map(
    (size): AnyEdit =>
      (deck) =>
        edits.setSize(deck, size),
  ),
  words.map(
    (title): AnyEdit =>
      (deck) =>
        edits.setTitle(deck, title),
  ),
  fc.tuple(number, words).map(
    ([n, name]): AnyEdit =>
      (deck) =>
        edits.renameSection(deck, n % 4, name),
  ),
  number.map(
    (n): AnyEdit =>
      (deck) =>
        edits.startSection(deck, idAt(deck, n)),
  ),
  number.map(
    (n): AnyEdit =>
      (deck) =>
        edits.joinSection(deck, n % 4),
  ),
)
