import { expect, it } from 'vitest'
import { withLayoutsInUseFirst } from '../../../../engine/export/pptx/layout-type'
import { fixtureScene } from './fixture'

it('offers the layouts as the slides use them, then the others', () => {
  const scene = fixtureScene('en')
  const used = [...new Set(scene.slides.map((slide) => slide.layout))]
  const others = scene.layouts.map(({ id }) => id).filter((id) => !used.includes(id))
  const backwards = { ...scene, layouts: scene.layouts.toReversed() }
  expect(withLayoutsInUseFirst(backwards).layouts.map(({ id }) => id)).toEqual([...used, ...others.toReversed()])
})
