import { expect, test, vi } from 'vitest'
import { Listeners } from '../../../electron/preload/listeners'

test('what comes early waits for the first listener, and is heard once', () => {
  const listeners = new Listeners()
  listeners.hear(1)
  const [first, second] = [vi.fn(), vi.fn()]
  listeners.add(first)
  listeners.add(second)
  listeners.hear(2)
  expect(first.mock.calls).toEqual([[1], [2]])
  expect(second.mock.calls).toEqual([[2]])
})

test('a listener may be added twice, and goes one at a time', () => {
  const listeners = new Listeners()
  const listener = vi.fn()
  const stop = listeners.add(listener)
  listeners.add(listener)
  stop()
  stop()
  listeners.hear('x')
  expect(listener).toHaveBeenCalledTimes(1)
})

test('a listener that takes itself back disturbs no other', () => {
  const listeners = new Listeners()
  const heard: string[] = []
  const stop = listeners.add(() => {
    stop()
    heard.push('first')
  })
  listeners.add(() => void heard.push('second'))
  listeners.hear(null)
  listeners.hear(null)
  expect(heard).toEqual(['first', 'second', 'second'])
})
