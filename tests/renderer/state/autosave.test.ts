import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Ticket } from '../../../bridge/contract'
import { setTitle } from '../../../core/edit/index'
import { message } from '../../../messages/message'
import type { App } from '../../../renderer/state/app'
import { isDirty, saveStateOf } from '../../../renderer/state/selectors'
import { storylineDeck } from '../../core/edit/support'
import { said } from '../../said'
import { appOn, FakeHost, opened } from './fake-host'

let host: FakeHost
let app: App
const state = () => app.store.getState()
const retitle = (title: string) => app.editing.edit((deck) => setTitle(deck, title))
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

describe('autosave', () => {
  it('keeps a change within two seconds', async () => {
    retitle('One')
    expect(saveStateOf(state())).toBe('unsaved')
    await vi.advanceTimersByTimeAsync(2000)
    expect(kept()).toEqual(['One'])
    expect(saveStateOf(state())).toBe('kept')
  })

  it('keeps up with changes that never pause', async () => {
    for (let i = 0; i < 50; i++) {
      retitle(`Title ${i}`)
      await vi.advanceTimersByTimeAsync(100)
    }
    const [title = ''] = kept()
    expect(Number(title.split(' ')[1])).toBeGreaterThanOrEqual(30)
    expect(host.count('draft:write')).toBeLessThan(10)
  })

  it('writes nothing while nothing changes, nor for a deck that was only opened', async () => {
    app.editing.show('cover')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(host.count('draft:write')).toBe(0)
    retitle('One')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(host.count('draft:write')).toBe(1)
  })

  it('throws the draft away when the deck is saved, and when all is undone', async () => {
    retitle('One')
    await vi.advanceTimersByTimeAsync(2000)
    await app.saving.save()
    expect(kept()).toEqual([])
    expect([isDirty(state()), saveStateOf(state())]).toEqual([false, 'saved'])
    retitle('Two')
    await vi.advanceTimersByTimeAsync(2000)
    expect(kept()).toEqual(['Two'])
    app.editing.undo()
    expect(isDirty(state())).toBe(false)
    await vi.advanceTimersByTimeAsync(2000)
    expect(kept()).toEqual([])
  })

  it('keeps what was changed while the file was written', async () => {
    retitle('One')
    host.answers['deck:save'] = async (ticket) => {
      retitle('Two')
      return { ticket, name: 'file.brief.json' }
    }
    await app.saving.save()
    expect(isDirty(state())).toBe(true)
    await vi.advanceTimersByTimeAsync(2000)
    expect(kept()).toEqual(['Two'])
  })

  it('says once that it cannot write, and goes on trying', async () => {
    host.answers['draft:write'] = () => {
      throw new Error('The disk is full.')
    }
    for (const title of ['One', 'Two', 'Three']) {
      retitle(title)
      await vi.advanceTimersByTimeAsync(2000)
    }
    expect(state().toasts.map(({ message }) => said(message))).toEqual([
      'Your changes could not be saved as a draft. Unexpected error: The disk is full.',
    ])
    delete host.answers['draft:write']
    retitle('Four')
    await vi.advanceTimersByTimeAsync(2000)
    expect(kept()).toEqual(['Four'])
  })

  it('keeps the work of the deck that another one replaces, each under an id of its own', async () => {
    retitle('One')
    await app.documents.newFromStoryline('executive-overview')
    retitle('Two')
    await vi.advanceTimersByTimeAsync(2000)
    expect(kept()).toEqual(['One', 'Two'])
  })

  it('keeps what was changed while another deck was about to come', async () => {
    retitle('One')
    host.answers['draft:write'] = (id, deck) => {
      host.drafts.set(id, deck)
      if (host.count('draft:write') === 1) retitle('Two')
      return null
    }
    await app.documents.close()
    expect([kept(), state().deck]).toEqual([['Two'], null])
  })

  it('leaves a deck open whose changes cannot be kept', async () => {
    retitle('One')
    host.answers['draft:write'] = () => {
      throw new Error('The disk is full.')
    }
    await app.documents.close()
    await app.documents.open()
    await app.documents.newFromStoryline('executive-overview')
    await app.documents.show(opened(storylineDeck(), { ticket: 'other' as Ticket }))
    expect(state().deck?.title).toMatchObject({ en: 'One' })
    expect(state().file?.ticket).toBe('file')
    expect(state().toasts.at(-1)?.message).toEqual(message('deck-stays-open'))
    expect([host.count('deck:open'), host.count('deck:close')]).toEqual([0, 1])
    await app.saving.save()
    await app.documents.close()
    expect(state().deck).toBeNull()
  })

  it('discards a draft into the bin, from where the notice and the list bring it back', async () => {
    retitle('One')
    await app.documents.close()
    const [draft] = state().drafts
    await app.documents.discardDraft(draft?.id ?? '')
    expect([state().drafts, state().discarded.length, host.bin.size]).toEqual([[], 1, 1])
    const { message: shown, undo } = state().toasts.at(-1) ?? {}
    expect(shown).toEqual(message('draft-discarded', { title: draft?.title ?? '' }))
    undo?.()
    await vi.advanceTimersByTimeAsync(0)
    expect([state().drafts.length, state().discarded]).toEqual([1, []])
    await app.documents.discardDraft(draft?.id ?? '')
    await app.documents.restoreDiscarded(draft?.id ?? '')
    expect([state().deck?.title, saveStateOf(state()), host.bin.size]).toEqual([
      { en: 'One', zh: expect.any(String), changed: 'en' },
      'kept',
      0,
    ])
  })

  it('offers work back after the window was gone', async () => {
    retitle('One')
    await vi.advanceTimersByTimeAsync(2000)
    const next = appOn(host)
    await next.documents.refreshLists()
    const [draft] = next.store.getState().drafts
    await next.documents.restoreDraft(draft?.id ?? '')
    expect(next.store.getState().deck?.title).toMatchObject({ en: 'One' })
    expect([isDirty(next.store.getState()), saveStateOf(next.store.getState())]).toEqual([true, 'kept'])
    host.answers['deck:save-as'] = () => ({ ticket: 'new' as Ticket, name: 'new.brief.json' })
    await next.saving.save()
    expect(kept()).toEqual([])
    next.stop()
  })

  it('writes at once when the window goes', async () => {
    retitle('One')
    await app.saveDraft()
    expect(kept()).toEqual(['One'])
  })
})
