import type { Element } from '@xmldom/xmldom'
import { beforeAll, describe, expect, it } from 'vitest'
import { EVERY_DECK, EVERY_PAIR, storylineScene } from '../../../core/scene/scenes'
import { all, first, type Opened, openPackage, texts } from './read-package'
import { errorsIn, exportScene } from './validator'

it('the decks that are tried have every pair of storyline, design and language', () => {
  const pairsOf = (decks: typeof EVERY_DECK) =>
    new Set(decks.flatMap(([story, design, lang]) => [`${story} ${design}`, `${story} ${lang}`, `${design} ${lang}`]))
  expect(pairsOf(EVERY_PAIR)).toEqual(pairsOf(EVERY_DECK))
})

/** Microsoft's own validator is the judge of the files that the shipped storylines give. */
describe.each(EVERY_PAIR)('%s in %s, %s', (storyline, design, lang) => {
  let file: Uint8Array
  let opened: Opened
  beforeAll(async () => {
    file = await exportScene(storylineScene(storyline, lang, design))
    opened = openPackage(file)
  })

  it('is valid', async () => {
    expect(await errorsIn('deck.pptx', file)).toEqual([])
  })

  it('has a title on each slide, where its layout puts it, and no two the same', () => {
    const titles = slidesOf(opened).map((slide) => placeholders(slide, 'title'))
    expect(titles.filter((found) => found.length !== 1)).toEqual([])
    const words = titles.map(([title]) => texts(title as Element, 'a:t').join(''))
    expect(new Set(words).size).toBe(words.length)
    expect(titles.filter(([title]) => all(title as Element, 'a:xfrm').length > 0)).toEqual([])
  })

  it('leaves no placeholder empty, no color fixed and nothing unsaid to those who cannot see it', () => {
    for (const slide of slidesOf(opened)) {
      expect(placeholders(slide).filter((each) => texts(each, 'a:t').join('') === '')).toEqual([])
      expect(objectsOf(slide).filter(isSilent).map(nameOf)).toEqual([])
    }
    const painted = opened.paths.filter((path) => path.endsWith('.xml') && !path.startsWith('ppt/theme/'))
    expect(painted.filter((path) => opened.text(path).includes('<a:srgbClr'))).toEqual([])
  })
})

function slidesOf(opened: Opened): Element[] {
  return opened.paths.filter((path) => /^ppt\/slides\/[^/]*$/.test(path)).map((path) => opened.xml(path))
}

const OBJECTS = ['p:sp', 'p:cxnSp', 'p:pic', 'p:graphicFrame']
const objectsOf = (slide: Element): Element[] => OBJECTS.flatMap((name) => all(slide, name))
const nameOf = (object: Element): string | null => first(object, 'p:cNvPr').getAttribute('name')

function placeholders(slide: Element, type?: string): Element[] {
  return all(slide, 'p:sp').filter((shape) => {
    const [reference] = all(shape, 'p:ph')
    return reference !== undefined && (type === undefined || reference.getAttribute('type') === type)
  })
}

/** No text, no alternative text, and not marked as decoration. */
function isSilent(object: Element): boolean {
  const described = (first(object, 'p:cNvPr').getAttribute('descr') ?? '') !== ''
  return !described && texts(object, 'a:t').join('') === '' && all(object, 'adec:decorative').length === 0
}
