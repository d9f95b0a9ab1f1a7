import { describe, expect, test } from 'vitest'
import { FORMATS, formatOf } from '../../../core/export-formats'
import { exportDeck } from '../../../engine/export/export-deck'
import { layOut } from '../../../engine/world/world'
import { storylineDeck } from '../../core/scene/scenes'
import { WORLD } from '../shipped-world'

// What the window and the command line rely on, whatever a format is.
describe.each(FORMATS)('the maker of %s', (format) => {
  const deck = storylineDeck('executive-overview', 'en')
  const scene = layOut(deck, WORLD)
  const request = {
    formats: [format],
    deck,
    dataset: WORLD.index,
    fonts: WORLD.fonts.files,
    metrics: WORLD.fonts.metrics,
    signal: null,
  }

  test('reports every slide once, in order', async () => {
    const done: number[] = []
    await exportDeck(scene, { ...request, onProgress: (_, slide) => done.push(slide) })
    expect(done).toEqual(scene.slides.map((_, i) => i + 1))
  })

  test('ends between two slides when a turn of the event loop brings the abort', async () => {
    const { signal, abort } = abortable()
    let slides = 0
    const running = exportDeck(scene, {
      ...request,
      signal,
      onProgress: () => {
        if (++slides === 1) setImmediate(() => abort(new Error('Enough')))
      },
    })
    await expect(running).rejects.toThrow('Enough')
    expect(slides).toBeLessThan(scene.slides.length)
  })

  test('makes files of its ending, the same for the same deck', async () => {
    const [[first], [second]] = [await exportDeck(scene, request), await exportDeck(scene, request)]
    expect(first?.files.every(({ name }) => name.endsWith(formatOf(format).ending))).toBe(true)
    expect(second).toEqual(first)
  })
})

function abortable() {
  const controller = new AbortController()
  return { signal: controller.signal, abort: (reason: Error) => controller.abort(reason) }
}
