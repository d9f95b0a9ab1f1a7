import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../core/scene/lines-of'
import type { Scene, SceneSlide } from '../../../core/scene/model'
import { ADDRESS, ADDRESSED, addressedScene, linkedWords } from './addressed'
import { storylineScene, WORLD } from './scenes'

/** The linked words of a slide, by address. */
function linksOn({ nodes }: SceneSlide): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const { segments } of nodes.flatMap(linesOf)) {
    for (const { href, text } of segments) if (href !== undefined) found[href] = (found[href] ?? '') + text
  }
  return found
}

const withoutSpaces = (text: string | undefined) => text?.replaceAll(/\s/g, '')

describe.each(['en', 'zh'] as const)('a source with an address (%s)', (lang) => {
  const scene = addressedScene(lang)

  it('is a link where a table or the slide of sources names it, and no other source is', () => {
    expect(scene.slides.map(({ layout }) => layout)).toEqual(['own', 'sources'])
    for (const slide of scene.slides) {
      const links = linksOn(slide)
      expect(Object.keys(links)).toEqual([ADDRESS])
      expect(withoutSpaces(links[ADDRESS])).toBe(withoutSpaces(linkedWords(lang)))
    }
  })

  it('changes nothing else on the slides but how many addresses are missing', () => {
    // Figures are a stretch of their own in Chinese lines.
    const count = (text: string) => text.replace(/(?<=^|中|\()[12](?=$|份| of 2)/g, 'n')
    const plain = (key: string, value: unknown) => {
      if (key === 'href') return undefined
      return typeof value === 'string' ? count(value) : value
    }
    const bare = (laidOut: Scene): unknown => JSON.parse(JSON.stringify(laidOut, plain))
    expect(bare(scene)).toEqual(bare(addressedScene(lang, { ...ADDRESSED, index: WORLD.index })))
  })
})

it('no link is in decks of the shipped dataset, whose documents give no address', () => {
  expect(WORLD.index.dataset.sources.every(({ url }) => url === null)).toBe(true)
  for (const slide of storylineScene('full-briefing').slides) expect(linksOn(slide)).toEqual({})
})
