import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { setProperties, setTitle } from '../../../core/edit/index'
import type { App } from '../../../renderer/state/app'
import { isDirty, saveStateOf } from '../../../renderer/state/selectors'
import { storylineDeck } from '../../core/edit/support'
import { appOn, FakeHost, opened } from './fake-host'

/** A draft holds what was typed two seconds ago. Writing it takes its time, so it begins after one second at the latest. */
const BEGINS_MS = 1000

let host: FakeHost
let app: App
const state = () => app.store.getState()
const type = (title: string) => app.pending.put('title', (deck) => setTitle(deck, title))
const kept = () => [...host.drafts.values()].map(({ title }) => (typeof title === 'string' ? title : title.en))

beforeEach(async () => {
  vi.useFakeTimers()
  host = new FakeHost()
  app = appOn(host)
  await app.documents.show(opened(storylineDeck()))
})

afterEach(() => {
  app.stop()
  vi.useRealTimers()
})

describe('what is typed into an open field', () => {
  it('is in the draft a second later, and nowhere else', async () => {
    const { deck } = state()
    type('Typed')
    expect([isDirty(state()), saveStateOf(state())]).toEqual([true, 'unsaved'])
    await vi.advanceTimersByTimeAsync(BEGINS_MS)
    expect(kept()).toEqual(['Typed'])
    expect(saveStateOf(state())).toBe('kept')
    expect(state().deck).toBe(deck)
    expect(state().history.undo).toBeNull()
    expect(app.store.temporal.getState().pastStates).toEqual([])
  })

  it('is in the draft soon, also while the typing never pauses', async () => {
    for (let i = 0; i < 50; i++) {
      type(`Typed ${i}`)
      await vi.advanceTimersByTimeAsync(100)
      if (i < 10) continue
      const [title = ''] = kept()
      expect(Number(title.split(' ')[1])).toBeGreaterThanOrEqual(i - 10)
    }
    expect(host.count('draft:write')).toBeLessThan(10)
  })

  it('leaves the draft when it is given up, and the draft goes with it', async () => {
    type('Typed')
    await vi.advanceTimersByTimeAsync(BEGINS_MS)
    app.pending.drop('title')
    expect([isDirty(state()), saveStateOf(state())]).toEqual([false, 'saved'])
    await vi.advanceTimersByTimeAsync(BEGINS_MS)
    expect(kept()).toEqual([])
    app.editing.edit((deck) => setTitle(deck, 'Kept'))
    type('Typed')
    await vi.advanceTimersByTimeAsync(BEGINS_MS)
    expect(kept()).toEqual(['Typed'])
    app.pending.drop('title')
    await vi.advanceTimersByTimeAsync(BEGINS_MS)
    expect(kept()).toEqual(['Kept'])
  })

  it('is one step of undo when the field is left', async () => {
    type('Typ')
    await vi.advanceTimersByTimeAsync(BEGINS_MS)
    type('Typed')
    app.pending.drop('title')
    app.editing.edit((deck) => setTitle(deck, 'Typed'))
    expect(app.store.temporal.getState().pastStates).toHaveLength(1)
    app.editing.undo()
    expect(isDirty(state())).toBe(false)
  })

  it('is kept of all fields, and goes with the deck that another one replaces', async () => {
    type('Typed')
    app.pending.put('author', (deck) => {
      const { date } = deck
      return setProperties(deck, { title: 'Typed', subject: '', author: 'Somebody', date })
    })
    await app.documents.newFromStoryline('executive-overview')
    expect([...host.drafts.values()]).toMatchObject([{ title: { en: 'Typed' }, author: 'Somebody' }])
    expect([state().pending, isDirty(state())]).toEqual([[], false])
  })

  it('costs nothing else where its place in the deck is gone', async () => {
    app.editing.edit((deck) => setTitle(deck, 'Kept'))
    app.pending.put('gone', () => null)
    await vi.advanceTimersByTimeAsync(BEGINS_MS)
    expect(kept()).toEqual(['Kept'])
  })

  it('stays unsaved while the deck around it is saved', async () => {
    app.editing.edit((deck) => setTitle(deck, 'Saved'))
    type('Typed')
    await app.saving.save()
    expect([isDirty(state()), kept()]).toEqual([true, ['Typed']])
  })
})
