import { expect, it } from 'vitest'
import { isSameSlideStyle } from '../../../renderer/slide/slide-style'
import { storylineScene } from '../../core/scene/scenes'

const scene = storylineScene('executive-overview')

it('is the same for a deck that is laid out again', () => {
  expect(isSameSlideStyle(scene, storylineScene('executive-overview'))).toBe(true)
})

it('is another in another language or design', () => {
  expect(isSameSlideStyle(scene, storylineScene('executive-overview', 'zh'))).toBe(false)
  expect(isSameSlideStyle(scene, storylineScene('executive-overview', 'en', 'night-train'))).toBe(false)
})
