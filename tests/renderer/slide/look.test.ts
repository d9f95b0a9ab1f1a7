import { expect, it } from 'vitest'
import { isSameLook } from '../../../renderer/slide/look'
import { storylineScene } from '../../core/scene/scenes'

const scene = storylineScene('executive-overview')

it('is the same for a deck that is laid out again', () => {
  expect(isSameLook(scene, storylineScene('executive-overview'))).toBe(true)
})

it('is another in another language or design', () => {
  expect(isSameLook(scene, storylineScene('executive-overview', 'zh'))).toBe(false)
  expect(isSameLook(scene, storylineScene('executive-overview', 'en', 'night-train'))).toBe(false)
})
