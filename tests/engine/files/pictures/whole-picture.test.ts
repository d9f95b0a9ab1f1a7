import { describe, expect, test } from 'vitest'
import { EXIT } from '../../../../cli/failure'
import type { DeckSlide } from '../../../../core/deck/schema'
import { ORIENTATIONS } from '../../../../core/picture/exif'
import { isCompletePicture } from '../../../../engine/files/pictures'
import { SAMPLE_PICTURE } from '../../../../engine/sample/sample-picture'
import { buildInto, run, savedDeck } from '../../../cli/support'
import { lyingPicture } from '../../../core/picture/lying-pictures'
import { BROKEN_PICTURES, WHOLE_PICTURES } from '../../../tools/pictures'

function deckOf(picture: Buffer): Promise<string> {
  const title = { text: { en: 'A title', zh: '标题' } }
  const image = { ...SAMPLE_PICTURE, data: picture.toString('base64') }
  const slide: DeckSlide = {
    id: 'one',
    layout: 'picture',
    content: { title, picture: { image }, points: { points: [{ en: 'One', zh: '其一' }] } },
  }
  return savedDeck((deck) => deck.sections[0]?.slides.push(slide))
}

describe('a picture that every output draws', () => {
  test.each(Object.entries(WHOLE_PICTURES))('%s', async (_, bytes) => {
    expect(isCompletePicture(bytes)).toBe(true)
    const deck = await deckOf(bytes)
    expect(await run(['check', deck])).toMatchObject({ code: EXIT.done, err: '' })
    expect(await buildInto(deck, '--strict')).toMatchObject({ code: EXIT.done })
  })

  test.each(ORIENTATIONS)('as a camera stored it, orientation %s', (orientation) => {
    expect(isCompletePicture(Buffer.from(lyingPicture(orientation), 'base64'))).toBe(true)
  })
})

describe('a picture that not every output draws', () => {
  test.each(Object.entries(BROKEN_PICTURES))('%s', async (_, bytes) => {
    expect(isCompletePicture(bytes)).toBe(false)
    const deck = await deckOf(bytes)
    const { code, err } = await run(['check', deck])
    expect({ code, err }).toEqual({ code: EXIT.inputWrong, err: expect.stringMatching(/picture/) })
    expect((await buildInto(deck, '--strict')).code).toBe(EXIT.inputWrong)
  })
})
