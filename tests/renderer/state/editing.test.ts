import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Deck, DeckSlide } from '../../../core/deck/schema'
import { deleteSlides, moveSlides, overwriteText, removeTheme, setTitle, themesIn } from '../../../core/edit/index'
import type { App } from '../../../renderer/state/app'
import { anyEdit } from '../../core/edit/any-edits'
import { frozen, idsOf, index, storylineDeck } from '../../core/edit/support'
import fc from '../../fast-check'
import { said } from '../../said'
import { appOn, FakeHost, opened } from './fake-host'

vi.useFakeTimers()

let app: App
const state = () => app.store.getState()
const deck = () => state().deck as Deck

beforeEach(async () => {
  app = appOn(new FakeHost())
  await app.documents.show(opened(storylineDeck()))
})

const move = (from: number, to: number) => {
  const ids = idsOf(deck())
  return app.editing.edit((one) => moveSlides(one, [ids[from] ?? ''], { before: ids[to] ?? '' }))
}

describe('undo and redo', () => {
  it('have the names of the edits', () => {
    expect(state().history).toEqual({ undo: null, redo: null })
    move(3, 1)
    app.editing.edit((one) => setTitle(one, 'New'))
    expect(state().history.undo?.en).toBe('change deck title')
    app.editing.undo()
    expect(state().history).toMatchObject({
      undo: { en: 'move slide 4', zh: '移动第4页' },
      redo: { en: 'change deck title' },
    })
    app.editing.undo()
    expect(state().history).toMatchObject({ undo: null, redo: { en: 'move slide 4' } })
    app.editing.redo()
    expect(state().history).toMatchObject({ undo: { en: 'move slide 4' }, redo: { en: 'change deck title' } })
  })

  it('bring back what was selected and shown', () => {
    const [, second = ''] = idsOf(deck())
    app.editing.show(second)
    app.editing.edit((one) => deleteSlides(one, [second]))
    expect(state().current).not.toBe(second)
    app.editing.undo()
    expect([state().current, state().selection]).toEqual([second, [second]])
  })

  it('do nothing where there is nothing to do', () => {
    const before = deck()
    app.editing.undo()
    app.editing.redo()
    expect(deck()).toBe(before)
  })

  it('are not touched by selecting', () => {
    app.editing.select(idsOf(deck()).slice(0, 3))
    app.editing.show('cover')
    expect(app.store.temporal.getState().pastStates).toEqual([])
  })

  it('restore any sequence of edits exactly', () => {
    const run = fc.array(anyEdit, { maxLength: 25 })
    fc.assert(
      fc.property(run, (edits) => {
        app.store.temporal.getState().clear()
        const decks = [deck()]
        for (const edit of edits) if (app.editing.edit(edit)) decks.push(frozen(deck()))
        for (const before of [...decks].reverse().slice(1)) {
          app.editing.undo()
          expect(deck()).toBe(before)
        }
        for (const after of decks.slice(1)) {
          app.editing.redo()
          expect(deck()).toBe(after)
        }
        for (const _ of decks) app.editing.undo()
      }),
      { numRuns: 60 },
    )
  })

  it('forget the oldest steps', () => {
    for (let i = 0; i < 500; i++) app.editing.edit((one) => setTitle(one, `Title ${i}`))
    expect(app.store.temporal.getState().pastStates).toHaveLength(200)
  })
})

describe('edits that follow each other closely', () => {
  const type = (text: string, merge = 'title') =>
    app.editing.edit((one) => overwriteText(one, { slide: 'cover', slot: 'title' }, text), { merge })

  it('are one step', () => {
    const before = deck()
    for (const text of ['O', 'Ou', 'Our']) type(text)
    app.editing.undo()
    expect(deck()).toBe(before)
  })

  it('are several after a pause, in another place, and after an undo', () => {
    const steps = () => app.store.temporal.getState().pastStates.length
    type('A')
    vi.advanceTimersByTime(1500)
    type('B')
    expect(steps()).toBe(2)
    type('C', 'elsewhere')
    expect(steps()).toBe(3)
    app.editing.undo()
    type('D', 'elsewhere')
    expect(steps()).toBe(3)
  })
})

describe('the selection', () => {
  it('follows the slides that an edit brings', () => {
    const ids = idsOf(deck())
    app.editing.select([ids[0] ?? ''])
    move(2, 1)
    expect([state().selection, state().current]).toEqual([[ids[2]], ids[2]])
  })

  it('moves on when the slide that is shown goes', () => {
    const ids = idsOf(deck())
    app.editing.show(`${ids[1]}.2`)
    app.editing.edit((one) => ({ ...deleteSlides(one, [ids[1] ?? '']), select: [] }))
    expect(state().current).toBe(ids[2])
  })
})

it('tells what an edit leaves in place, even where it changes nothing', () => {
  const theme = [...themesIn(deck()).keys()][0] ?? ''
  const sections = deck().sections.map((section) => ({ ...section, slides: section.slides.map(withoutOrigin) }))
  app.store.setState({ deck: { ...deck(), sections } })
  expect(app.editing.edit((one) => removeTheme(one, theme, index))).toBe(false)
  expect(state().toasts.map(({ message }) => said(message))).toEqual([expect.stringMatching(/that you have edited/)])
})

/** A slide that the program does not take for its own. */
const withoutOrigin = ({ origin: _, ...slide }: DeckSlide): DeckSlide => slide

describe('a deck that is read only', () => {
  const locked = async () => app.documents.show(opened(storylineDeck(), { readOnly: true }))

  it('refuses every edit, and says what to do', async () => {
    await locked()
    const before = deck()
    expect(move(3, 1)).toBe(false)
    app.clipboard.cut()
    app.clipboard.paste('')
    expect(deck()).toBe(before)
    expect(state().toasts.map(({ message }) => said(message))).toEqual([
      'This deck is read-only. Save a copy to edit it.',
    ])
  })

  it('is shown slide by slide, and edited once a copy is saved', async () => {
    await locked()
    const [, second = ''] = idsOf(deck())
    app.editing.show(second)
    expect(state().current).toBe(second)
    expect(await app.saving.saveAs()).toBe(true)
    expect(state().notices).toEqual([])
    expect(move(3, 1)).toBe(true)
  })
})
