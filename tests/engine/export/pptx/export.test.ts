import { describe, expect, it, vi } from 'vitest'
import { exportPptx } from '../../../../engine/export/pptx'
import { context, fixtureScene } from './fixture'
import { openPackage } from './read-package'
import { errorsIn } from './validator'

describe('a PowerPoint file', () => {
  for (const design of ['light', 'dark'] as const) {
    for (const lang of ['en', 'zh'] as const) {
      it(`is valid for Open XML SDK (${design}, ${lang})`, async () => {
        const file = await exportPptx(fixtureScene(lang, design), context())
        expect(await errorsIn(`${design}-${lang}.pptx`, file)).toEqual([])
      })
    }
  }

  it('holds valid workbooks', async () => {
    const scene = fixtureScene('en')
    const charts = scene.slides.flatMap(({ nodes }) => nodes.filter(({ kind }) => kind === 'chart'))
    const opened = openPackage(await exportPptx(scene, context()))
    const workbooks = opened.paths.filter((path) => path.endsWith('.xlsx'))
    expect(workbooks).toHaveLength(charts.length)
    for (const [i, path] of workbooks.entries()) {
      expect(await errorsIn(`${i}.xlsx`, opened.bytes(path))).toEqual([])
    }
  })

  it('is the same at another time, after other exports', async () => {
    const once = await exportPptx(fixtureScene('zh'), context())
    vi.useFakeTimers({ now: new Date('2031-05-06'), toFake: ['Date'] })
    const again = await exportPptx(fixtureScene('zh'), context()).finally(() => vi.useRealTimers())
    expect(Buffer.compare(once, again)).toBe(0)
  })

  it('begins with its content types and sorts the rest', async () => {
    const { paths } = openPackage(await exportPptx(fixtureScene('en'), context()))
    expect(paths[0]).toBe('[Content_Types].xml')
    expect(paths.slice(1)).toEqual([...paths.slice(1)].sort())
  })

  it('leaves the scene as it was', async () => {
    const scene = fixtureScene('en')
    const before = JSON.stringify(scene)
    await exportPptx(scene, context())
    expect(JSON.stringify(scene)).toBe(before)
  })
})

describe('an export', () => {
  it('tells its phases and every slide', async () => {
    const reported: string[] = []
    const onSlide = (done: number, total: number) => reported.push(`${done}/${total}`)
    await exportPptx(fixtureScene('en'), context({ onSlide, onPhase: (phase) => reported.push(phase) }))
    const slides = Array.from({ length: 8 }, (_, i) => `${i + 1}/8`)
    expect(reported).toEqual(['package', 'slides', ...slides, 'finish'])
  })

  it('stops between two slides', async () => {
    const stop = new AbortController()
    const onSlide = (done: number) => done === 3 && stop.abort(new Error('enough'))
    const running = exportPptx(fixtureScene('en'), context({ onSlide, signal: stop.signal }))
    await expect(running).rejects.toThrow('enough')
  })

  it('says which layout is missing', async () => {
    const scene = fixtureScene('en')
    const running = exportPptx({ ...scene, layouts: scene.layouts.slice(1) }, context())
    await expect(running).rejects.toThrow('Slide 1 uses the layout "cover", which this deck does not have.')
  })

  it('writes nothing to the console', async () => {
    const warn = vi.spyOn(console, 'warn')
    const log = vi.spyOn(console, 'log')
    await exportPptx(fixtureScene('en'), context())
    expect(warn).not.toHaveBeenCalled()
    expect(log).not.toHaveBeenCalled()
  })
})
