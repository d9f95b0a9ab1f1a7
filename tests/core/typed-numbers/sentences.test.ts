import { expect, test } from 'vitest'
import { findFigures } from '../../../core/typed-numbers/find-figures'
import { compared, markedSentences } from './marked-sentences'

/**
 * Sentences as analysts write them, half of them Chinese. The tuned ones were there before the detector. The held-out hundred were
 * written after it: at first it found 78 of their 81 figures, with 1 false alarm. The hard eighty came last, full of names, ratios and
 * idioms: at first 63 of 67 figures, and false alarms in 7 sentences. The unseen
 * forty after that, at first 42 of 44 and no false alarm, say what to expect. What was wrong has been fixed since.
 */
const FILES = ['tuned', 'held-out', 'hard', 'unseen'].flatMap((part) =>
  ['en', 'zh'].map((lang) => `sentences/${lang}-${part}.txt`),
)
const SENTENCES = FILES.flatMap(markedSentences)
const RESULTS = SENTENCES.map((sentence) => ({ sentence, ...compared(sentence, findFigures(sentence.text)) }))
const FIGURES = SENTENCES.flatMap(({ figures }) => figures).length

test('there are more than 300 sentences, half of them Chinese, and many hold no figure', () => {
  expect(SENTENCES.length).toBeGreaterThanOrEqual(420)
  expect(SENTENCES.filter(({ text }) => /[\u4e00-\u9fff]/.test(text))).toHaveLength(SENTENCES.length / 2)
  expect(SENTENCES.filter(({ figures }) => figures.length === 0).length).toBeGreaterThan(100)
  expect(FIGURES).toBeGreaterThan(340)
})

test('at least 98% of the figures in them are found', () => {
  const missed = RESULTS.flatMap(({ sentence, missed: some }) => some.map((one) => `${one} | ${sentence.text}`))
  for (const one of missed) console.log(`missed: ${one}`)
  console.log(`figures: ${FIGURES}, missed: ${missed.length}`)
  expect(missed.length / FIGURES).toBeLessThanOrEqual(0.02)
})

test('at most 2% of the sentences have a false alarm', () => {
  const wrong = RESULTS.filter(({ falseAlarms }) => falseAlarms.length > 0)
  for (const { sentence, falseAlarms } of wrong)
    console.log(`false alarm: ${falseAlarms.join(' | ')} | ${sentence.text}`)
  expect(wrong.length / SENTENCES.length).toBeLessThanOrEqual(0.02)
})
