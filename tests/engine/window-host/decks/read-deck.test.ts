import { describe, expect, test } from 'vitest'
import { inEveryLang } from '../../../../core/locale'
import { AppError } from '../../../../engine/window-host/app-error'
import { readDeckText } from '../../../../engine/window-host/decks/read-deck'
import { render } from '../../../../messages/render'
import { storylineDeck } from '../../../core/edit/support'

/** Why a text is not opened as a deck. */
function refusal(text: string) {
  try {
    readDeckText('mine.brief.json', text)
  } catch (error) {
    if (error instanceof AppError) return inEveryLang((lang) => render(error.userMessage, lang))
    throw error
  }
  throw new Error('It was opened')
}

describe('a deck that cannot be opened', () => {
  test('names each place in the words of either language', () => {
    expect(refusal(JSON.stringify({ ...storylineDeck(), titel: 'Mine' }))).toEqual({
      en: expect.stringMatching(
        /^"mine\.brief\.json" cannot be opened\.\nmine\.brief\.json:\d+:\d+: "titel" is not a known key/,
      ),
      zh: expect.stringMatching(
        /^无法打开“mine\.brief\.json”。\nmine\.brief\.json，第\d+行第\d+列：此处没有名为“titel”的键。/,
      ),
    })
  })

  test('tells as many problems in both languages, and how many more there are', () => {
    const { en, zh } = refusal('{ "format": "chengyu-brief/deck", "version": 1 }')
    expect(zh.split('\n')).toHaveLength(en.split('\n').length)
    expect(zh).toMatch(/另有\d+个问题。$/)
    expect(en).toMatch(/There (is 1|are \d+) more problems?\.$/)
  })
})
