import { beforeAll, describe, expect, it } from 'vitest'
import { exportPptx } from '../../../../engine/export/pptx'
import { ADDRESS, addressedScene, linkedWords } from '../../../core/scene/addressed'
import { context } from './fixture'
import { all, childNames, first, type Opened, openPackage, texts } from './read-package'
import { errorsIn } from './validator'

const scene = addressedScene('zh')
const slides = scene.slides.map((_, i) => `slide${i + 1}.xml`)

let file: Uint8Array
let opened: Opened
beforeAll(async () => {
  file = await exportPptx(scene, context())
  opened = openPackage(file)
})

const linkedRuns = (slide: string) =>
  all(opened.xml(`ppt/slides/${slide}`), 'a:r').filter((run) => all(run, 'a:hlinkClick').length > 0)

/** The relationships of a slide to addresses: id and address. */
const addresses = (slide: string) =>
  all(opened.xml(`ppt/slides/_rels/${slide}.rels`), 'Relationship')
    .filter((each) => each.getAttribute('TargetMode') === 'External')
    .map((each) => [each.getAttribute('Id'), each.getAttribute('Target')] as const)

describe.each(slides)('a link on %s', (slide) => {
  it('is the source’s name, in as many runs as it has scripts', () => {
    const words = linkedRuns(slide).flatMap((run) => texts(run, 'a:t'))
    expect(words.join('')).toBe(linkedWords('zh'))
    expect(words.length).toBeGreaterThan(1)
  })

  it('leads to the address, by one relationship', () => {
    const [relationship, ...others] = addresses(slide)
    expect(others).toEqual([])
    expect(relationship?.[1]).toBe(ADDRESS)
    const ids = linkedRuns(slide).map((run) => first(run, 'a:hlinkClick').getAttribute('r:id'))
    expect(new Set(ids)).toEqual(new Set([relationship?.[0]]))
  })

  it('has the color of its text, not that of the theme’s links', () => {
    for (const run of linkedRuns(slide)) {
      const properties = first(run, 'a:rPr')
      expect(childNames(properties)).toEqual(['a:solidFill', 'a:latin', 'a:ea', 'a:hlinkClick'])
      expect(first(properties, 'ahyp:hlinkClr').getAttribute('val')).toBe('tx')
    }
  })
})

it('a file with links has no error, to Microsoft’s validator', async () => {
  expect(await errorsIn('links.pptx', file)).toEqual([])
})
