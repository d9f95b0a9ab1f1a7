import { beforeEach, describe, expect, it } from 'vitest'
import type { ChangedTemplates, TemplateEntry, TemplatesFolder } from '../../../bridge/templates'
import type { Deck } from '../../../core/deck/schema'
import { setTitle } from '../../../core/edit/index'
import { worldData } from '../../../engine/window-host/world/window-world'
import type { App } from '../../../renderer/state/app'
import { ownTemplate } from '../../../renderer/state/world'
import { idsOf, storylineDeck } from '../../core/edit/support'
import { WORLD } from '../../engine/shipped-world'
import { said } from '../../said'
import { appOn, FakeHost, inBoth, opened, saying } from './fake-host'

let host: FakeHost
let app: App
const state = () => app.store.getState()
const deck = () => state().deck as Deck
const toasts = () => state().toasts.map(({ message }) => said(message))

const NOTHING: TemplatesFolder = { name: 'Mine', exists: true, entries: [], problems: [], notices: [] }
const { layouts, designs, storylines } = structuredClone(worldData(WORLD))
const ALL = { layouts, designs, storylines, own: [] }

const broken = (message: string): TemplateEntry => ({
  file: 'layouts/mine.json',
  kind: 'layout',
  id: 'mine',
  name: inBoth('Mine'),
  pack: null,
  isLastGood: true,
  problems: [{ place: 'layouts/mine.json:3:5', message: saying(message) }],
})

/** The host tells of other templates; what it sends is a copy, as it is after its way. */
const changed = (change: Partial<ChangedTemplates['templates']>, folder: Partial<TemplatesFolder> = {}) =>
  host.emit('world:changed', structuredClone({ templates: { ...ALL, ...change }, folder: { ...NOTHING, ...folder } }))

beforeEach(async () => {
  host = new FakeHost()
  app = appOn(host)
  await app.documents.show(opened(storylineDeck()))
})

describe('templates that change', () => {
  it('lay the open deck out anew; undo, selection and what is shown stay', () => {
    const [, second = ''] = idsOf(deck())
    app.editing.show(second)
    app.editing.edit((one) => setTitle(one, 'New'))
    const before = app.scenes.of(deck())
    const history = state().history
    const other = layouts.map((layout) => (layout.id === 'cover' ? { ...layout, areas: [] } : layout))
    changed({ layouts: other, own: [{ kind: 'layout', id: 'cover', pack: null }] })

    const after = app.scenes.of(deck())
    expect(after.slides[0]?.nodes.length).toBeLessThan(before.slides[0]?.nodes.length ?? 0)
    expect(ownTemplate(state().world, 'layout', 'cover')).toMatchObject({ pack: null })
    expect([state().current, state().selection, state().history]).toEqual([second, [second], history])
    app.editing.undo()
    expect(deck()).toEqual(storylineDeck())
  })

  it('are those of the last change, also where an answer of before comes after it', async () => {
    let answer: (folder: TemplatesFolder) => void = () => undefined
    host.answers['templates:read'] = () => new Promise((resolve) => (answer = resolve))
    const refreshed = app.templates.refresh()
    changed({}, { entries: [broken('Half')] })
    answer(NOTHING)
    await refreshed
    expect(state().folder?.entries).toEqual([broken('Half')])
  })

  it('leave what says the same as it was', () => {
    const scene = app.scenes.of(deck())
    const { layouts: tables } = state().world
    changed({})
    expect(state().world.layouts).toBe(tables)
    expect(app.scenes.of(deck()).slides.every((slide, i) => slide === scene.slides[i])).toBe(true)
  })

  it('may be gone from a deck that uses them, which says so', () => {
    changed({ layouts: layouts.filter(({ id }) => id !== 'cover') })
    expect(app.scenes.of(deck()).diagnostics.map(({ code }) => code)).toContain('missing-layout')
    changed({})
    expect(app.scenes.of(deck()).diagnostics.map(({ code }) => code)).not.toContain('missing-layout')
  })
})

describe('what is reported of the folder', () => {
  it('is each thing once, and no longer than it is so', async () => {
    host.answers['templates:read'] = () => ({ ...NOTHING, notices: [saying('Mine is used instead.')] })
    await app.templates.refresh()
    expect(toasts()).toEqual(['Unexpected error: Mine is used instead.'])
    changed({}, { notices: [saying('Mine is used instead.')], entries: [broken('First.')] })
    changed({}, { notices: [saying('Mine is used instead.')], entries: [broken('Second.')] })
    expect(toasts()).toEqual([
      'Unexpected error: Mine is used instead.',
      '“layouts/mine.json” has a problem, so its last valid version is used.\nlayouts/mine.json:3:5: Unexpected error: Second.',
    ])
    changed({})
    expect(toasts()).toEqual(['Unexpected error: Mine is used instead.'])
  })

  it('is nothing while the person looks at the folder itself', () => {
    changed({}, { entries: [broken('First.')] })
    const leave = app.templates.subscribe()
    changed({}, { entries: [broken('Second.')] })
    expect([toasts(), state().folder?.entries]).toEqual([[], [broken('Second.')]])
    leave()
    changed({}, { entries: [broken('Third.')] })
    expect(toasts()).toHaveLength(1)
  })

  it('is why no design could be made', async () => {
    host.answers['design:import'] = () => {
      throw new Error('This is not a PowerPoint file.')
    }
    expect(await app.templates.importDesign()).toBeNull()
    expect(toasts()).toEqual(['Unexpected error: This is not a PowerPoint file.'])
  })
})
