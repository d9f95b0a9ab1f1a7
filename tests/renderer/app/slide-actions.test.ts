import { beforeEach, describe, expect, it } from 'vitest'
import type { Deck } from '../../../core/deck/schema'
import { createSlideActions, type SlideActions } from '../../../renderer/app/filmstrip/slide-actions'
import type { App } from '../../../renderer/state/app'
import { idsOf, storylineDeck } from '../../core/edit/support'
import { appOn, FakeHost, opened } from '../state/fake-host'

let app: App
let actions: SlideActions
const state = () => app.store.getState()
const ids = () => idsOf(state().deck as Deck)
const at = (place: number) => idsOf(storylineDeck())[place] ?? ''

beforeEach(async () => {
  app = appOn(new FakeHost())
  await app.documents.show(opened(storylineDeck()))
  actions = createSlideActions(app)
})

describe('a step', () => {
  it('leads from the slide that is shown, also where an edit has just brought it', () => {
    actions.choose([at(2)])
    actions.duplicate()
    const [copy] = state().selection
    actions.step(1, false)
    expect([state().current, state().selection]).toEqual([at(3), [at(3)]])
    actions.step(-1, false)
    expect(state().current).toBe(copy)
  })

  it('leads to the ends and not over them', () => {
    actions.step('last', false)
    const { current } = state()
    actions.step(1, false)
    expect(state().current).toBe(current)
    actions.step('first', false)
    actions.step(-1, false)
    expect(state().current).toBe(at(0))
  })

  it('extends the selection from where it began, and draws it in again', () => {
    actions.choose([at(2)])
    for (const by of [1, 1, -1] as const) actions.step(by, true)
    expect(state().selection).toEqual([at(2), at(3)])
    for (const by of [-1, -1] as const) actions.step(by, true)
    expect([state().selection, state().current]).toEqual([[at(2), at(1)], at(1)])
  })

  it('does nothing in a deck without slides', () => {
    actions.selectAll()
    actions.remove()
    actions.step(1, true)
    expect([ids(), state().current]).toEqual([[], null])
  })
})

describe('what is put in', () => {
  it('stands behind the slide that has just been chosen, and is shown', () => {
    actions.choose([at(2)])
    actions.add('chart')
    const added = ids()[3] ?? ''
    expect(storylineDeck().sections.flatMap(({ slides }) => slides.map(({ id }) => id))).not.toContain(added)
    expect([state().current, state().selection]).toEqual([added, [added]])
  })

  it('is a section that begins with that slide; joined again, the deck is as before', () => {
    const before = state().deck?.sections.length ?? 0
    actions.choose([at(2)])
    expect(actions.startSection()).toBe(true)
    expect(state().deck?.sections[actions.section()]?.slides[0]?.id).toBe(at(2))
    expect(actions.startSection()).toBe(false)
    actions.joinSection()
    expect(state().deck?.sections).toHaveLength(before)
  })
})

describe('slides chosen among the pictures', () => {
  it('reach from where the selection began to the one that is pressed with Shift', () => {
    actions.choose([at(1)])
    actions.extendTo(at(4))
    expect(state().selection).toEqual([1, 2, 3, 4].map(at))
    actions.extendTo(at(0))
    expect(state().selection).toEqual([1, 0].map(at))
  })

  it('show what is new among them', () => {
    actions.choose([at(1)])
    actions.choose([at(1), at(3)])
    expect([state().current, state().selection]).toEqual([at(3), [at(1), at(3)]])
  })

  it('are passed over where they have gone meanwhile', () => {
    actions.choose([at(2)])
    actions.remove()
    actions.choose([at(2)])
    expect([state().current, state().selection]).toEqual([at(3), [at(3)]])
  })
})
