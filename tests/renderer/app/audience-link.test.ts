import { expect, test, vi } from 'vitest'
import {
  type AudienceState,
  openAudienceChannel,
  openPresenterChannel,
} from '../../../renderer/app/present/use-audience'
import { storylineScene } from '../../core/scene/scenes'
import { eventually } from '../../eventually'

const scene = storylineScene('executive-overview')

function shown(at: number): AudienceState {
  const slide = scene.slides[at]
  if (!slide) throw new Error('There is no such slide')
  return { slideStyle: scene, slide, size: '16:9', black: false, lang: 'en' }
}

function presenter(name: string) {
  const heard = { onReady: vi.fn(), onKey: vi.fn(), onGone: vi.fn() }
  return { ...heard, ...openPresenterChannel(name, heard) }
}

function audience(name: string) {
  const heard = { onShow: vi.fn<(shown: AudienceState) => void>(), onEnd: vi.fn() }
  return { ...heard, ...openAudienceChannel(name, heard) }
}

test('an audience that comes late is shown what there is, and then all that follows', async () => {
  const one = presenter('talk-1')
  one.show(shown(0))
  one.show(shown(1))
  const other = audience('talk-1')
  await eventually(() => expect(other.onShow.mock.calls.map(([what]) => what.slide.number)).toEqual([2]))
  one.show(shown(2))
  await eventually(() => expect(other.onShow).toHaveBeenLastCalledWith(shown(2)))
  expect(one.onReady).toHaveBeenCalledTimes(1)
  one.end()
  await eventually(() => expect(other.onEnd).toHaveBeenCalledTimes(1))
  other.leave()
})

test('the audience’s keys reach the presenter, and its end too', async () => {
  const one = presenter('talk-2')
  const other = audience('talk-2')
  other.press('PageDown')
  other.leave()
  other.leave()
  await eventually(() => expect(one.onGone).toHaveBeenCalledTimes(1))
  expect(one.onKey.mock.calls).toEqual([['PageDown']])
  one.end()
  one.end()
})

test('another presentation is not heard', async () => {
  const [one, stranger] = [presenter('talk-3'), presenter('talk-4')]
  const other = audience('talk-3')
  stranger.show(shown(5))
  stranger.end()
  one.show(shown(0))
  await eventually(() => expect(other.onShow).toHaveBeenCalled())
  const numbers = new Set(other.onShow.mock.calls.map(([what]) => what.slide.number))
  expect([[...numbers], other.onEnd.mock.calls]).toEqual([[1], []])
  one.end()
  other.leave()
})
