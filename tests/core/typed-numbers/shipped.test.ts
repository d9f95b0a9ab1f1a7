import { expect, test } from 'vitest'
import { findFigures } from '../../../core/typed-numbers/find-figures'
import { datasetTerms, figuresStatedIn } from '../../../core/typed-numbers/in-dataset'
import { WORLD } from '../world'
import { compared, markedSentences } from './marked-sentences'
import { SHIPPED_TEXTS } from './shipped-texts'

/**
 * The figures that shipped texts do state, as a person has read them: a finding that quotes its source, a note that explains a
 * value. What is found besides is a false alarm. A new text with a figure in it adds a line to `shipped-figures.txt`.
 */
const REVIEWED = new Map(markedSentences('shipped-figures.txt').map((sentence) => [sentence.text, sentence]))
const terms = datasetTerms(WORLD.index)
const RESULTS = SHIPPED_TEXTS.map((text) => {
  const sentence = REVIEWED.get(text) ?? { text, figures: [] }
  return { sentence, ...compared(sentence, findFigures(text, terms)) }
})

test('at most 2% of the shipped texts have a false alarm', () => {
  const wrong = RESULTS.filter(({ falseAlarms }) => falseAlarms.length > 0)
  for (const { sentence, falseAlarms } of wrong)
    console.log(`false alarm: ${falseAlarms.join(' | ')} | ${sentence.text}`)
  console.log(`shipped texts: ${SHIPPED_TEXTS.length}, with a false alarm: ${wrong.length}`)
  expect(SHIPPED_TEXTS.length).toBeGreaterThan(1000)
  expect(wrong.length / SHIPPED_TEXTS.length).toBeLessThanOrEqual(0.02)
})

test('no shipped text has a rank typed that the data has', () => {
  const typed = SHIPPED_TEXTS.flatMap((text) =>
    figuresStatedIn(text, WORLD.index).flatMap(({ unit, text: rank }) =>
      unit === 'rank' ? [`${rank} | ${text}`] : [],
    ),
  )
  expect(typed).toEqual([])
})

test('the figures that they do state are found', () => {
  const missed = RESULTS.flatMap(({ sentence, missed: some }) => some.map((one) => `${one} | ${sentence.text}`))
  const all = RESULTS.flatMap(({ sentence }) => sentence.figures).length
  for (const one of missed) console.log(`missed: ${one}`)
  expect(missed.length).toBeLessThanOrEqual(0.02 * all)
})
