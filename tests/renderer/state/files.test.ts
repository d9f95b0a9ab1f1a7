import { beforeEach, describe, expect, it } from 'vitest'
import type { Ticket } from '../../../bridge/contract'
import { deckSchema } from '../../../core/deck/schema'
import { setTitle } from '../../../core/edit/index'
import type { App } from '../../../renderer/state/app'
import { fileName } from '../../../renderer/state/rescue'
import { isDirty, saveStateOf } from '../../../renderer/state/selectors'
import { storylineDeck } from '../../core/edit/support'
import { said } from '../../said'
import { appOn, FakeHost, opened, saying } from './fake-host'

let host: FakeHost
let app: App
const state = () => app.store.getState()
const retitle = (title: string) => app.editing.edit((deck) => setTitle(deck, title))

beforeEach(() => {
  host = new FakeHost()
  app = appOn(host)
})

describe('new decks', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['a storyline', () => app.documents.newFromStoryline('full-briefing', { lang: 'zh' })],
    ['no selection', () => app.documents.newFromSelection({ themes: [], metrics: [] })],
  ])('of %s are valid and at their first slide', async (_, make) => {
    await make()
    expect(deckSchema.safeParse(state().deck).success).toBe(true)
    expect([state().current, state().selection, isDirty(state())]).toEqual(['cover', ['cover'], false])
    expect(saveStateOf(state())).toBe('unsaved')
  })

  it('are not made of storylines that there are not', async () => {
    expect(await app.documents.newFromStoryline('nothing')).toBe(false)
    expect(state().deck).toBeNull()
  })

  it('ask for a file when they are saved', async () => {
    await app.documents.newFromStoryline('executive-overview')
    expect(await app.saving.save()).toBe(true)
    expect(host.calls).toContain('deck:save-as')
    expect(saveStateOf(state())).toBe('saved')
    await app.saving.save()
    expect(host.count('deck:save')).toBe(1)
  })
})

describe('open files', () => {
  it('are saved to, and closed when another comes', async () => {
    await app.documents.show(opened(storylineDeck()))
    retitle('New')
    expect(await app.saving.save()).toBe(true)
    expect(host.files.get('file')?.title).toMatchObject({ en: 'New' })
    await app.documents.newFromStoryline('executive-overview')
    expect(host.calls).toContain('deck:close')
  })

  it.each(['readOnly', 'isCopy'] as const)('are saved as new ones where they are %s', async (flag) => {
    await app.documents.show(opened(storylineDeck(), { [flag]: true }))
    await app.saving.save()
    expect(host.calls).not.toContain('deck:save')
    expect(state().file).toMatchObject({ readOnly: false, isCopy: false, ticket: 'file' })
    expect(host.files.has('file')).toBe(true)
  })

  it('stay unsaved when the person cancels or the host fails', async () => {
    await app.documents.show(opened(storylineDeck()))
    retitle('New')
    host.answers['deck:save-as'] = () => null
    expect(await app.saving.saveAs()).toBe(false)
    host.answers['deck:save'] = () => {
      throw new Error('The disk is full.')
    }
    expect(await app.saving.save()).toBe(false)
    expect(isDirty(state())).toBe(true)
    expect(state().toasts.at(-1)).toMatchObject({ kind: 'error', message: saying('The disk is full.') })
    expect(state().saving).toBe(false)
  })

  it('tell that somebody else has changed them, and are read again', async () => {
    await app.documents.show(opened(storylineDeck()))
    host.emit('deck:changed', { ticket: 'other' as Ticket, isGone: false })
    expect(state().file?.isOutdated).toBe(false)
    host.emit('deck:changed', { ticket: 'file' as Ticket, isGone: false })
    expect(state().file?.isOutdated).toBe(true)
    host.answers['deck:open-recent'] = () => opened({ ...storylineDeck(), title: 'Theirs' })
    await app.documents.reload()
    expect([state().deck?.title, state().file?.isOutdated]).toEqual(['Theirs', false])
    expect(host.calls).not.toContain('deck:close')
  })

  it('that somebody else has changed are replaced only when that is meant', async () => {
    await app.documents.show(opened(storylineDeck()))
    retitle('New')
    host.emit('deck:changed', { ticket: 'file' as Ticket, isGone: false })
    expect(await app.saving.save()).toBe(false)
    expect([state().asksToReplace, host.count('deck:save')]).toEqual([true, 0])
    expect(await app.saving.save({ replace: true })).toBe(true)
    expect([state().asksToReplace, state().file?.isOutdated, host.count('deck:save')]).toEqual([false, false, 1])
  })

  it('say with each saving whether they replace what somebody else has done', async () => {
    await app.documents.show(opened(storylineDeck()))
    const replaced: boolean[] = []
    host.answers['deck:save'] = (ticket, _deck, replace) => {
      replaced.push(replace)
      if (replaced.length === 2) {
        host.emit('deck:changed', { ticket, isGone: true })
        throw new Error('It is gone.')
      }
      return { ticket, name: 'file.brief.json' }
    }
    expect(await app.saving.save()).toBe(true)
    expect(await app.saving.save()).toBe(false)
    // It was reported, and saving again means it; what comes after that is another matter.
    expect(state().asksToReplace).toBe(false)
    expect(await app.saving.save()).toBe(true)
    expect(await app.saving.save()).toBe(true)
    host.emit('deck:changed', { ticket: 'file' as Ticket, isGone: false })
    expect(await app.saving.save({ replace: true })).toBe(true)
    expect(replaced).toEqual([false, false, true, false, true])
  })

  it('that are gone, and then there again with other content, are asked about', async () => {
    await app.documents.show(opened(storylineDeck()))
    host.emit('deck:changed', { ticket: 'file' as Ticket, isGone: true })
    host.emit('deck:changed', { ticket: 'file' as Ticket, isGone: false })
    expect(await app.saving.save()).toBe(false)
    expect([state().asksToReplace, host.count('deck:save')]).toEqual([true, 0])
  })

  it('stay outdated where somebody changes them just after they were saved', async () => {
    await app.documents.show(opened(storylineDeck()))
    host.answers['deck:save'] = (ticket) => {
      host.emit('deck:changed', { ticket, isGone: false })
      return { ticket, name: 'file.brief.json' }
    }
    expect(await app.saving.save()).toBe(true)
    expect(state().file?.isOutdated).toBe(true)
    expect(await app.saving.save({ replace: true })).toBe(true)
    expect(state().file?.isOutdated).toBe(false)
  })

  it('are found again by the drafts of their unsaved changes', async () => {
    await app.documents.show(opened(storylineDeck()))
    const tickets: (Ticket | null)[] = []
    host.answers['draft:write'] = (_id, _deck, file) => {
      tickets.push(file)
      return null
    }
    retitle('New')
    await app.saveDraft()
    await app.documents.show(opened(storylineDeck(), { ticket: 'copy' as Ticket, isCopy: true }))
    retitle('New')
    await app.saveDraft()
    expect(tickets).toEqual(['file', null])

    const file = { ticket: 'again' as Ticket, name: 'again.brief.json', readOnly: false, isOutdated: true }
    host.answers['draft:read'] = () => ({ deck: storylineDeck(), file, notices: [saying('Said.')] })
    await app.documents.restoreDraft('draft')
    expect([state().file, state().notices]).toEqual([{ ...file, isCopy: false, isGone: false }, [saying('Said.')]])
    await app.saving.save({ replace: true })
    expect(host.files.has('again')).toBe(true)
  })

  it('stay as they are being worked on when the system asks for them again', async () => {
    await app.documents.show(opened(storylineDeck()))
    retitle('Mine')
    host.emit('deck:open-requested', opened(storylineDeck()))
    await app.documents.show(opened(storylineDeck()))
    expect([state().deck?.title, state().requested]).toEqual([
      { ...(storylineDeck().title as object), en: 'Mine', changed: 'en' },
      null,
    ])
    app.editing.undo()
    await app.documents.show(opened({ ...storylineDeck(), title: 'Theirs' }))
    expect(state().deck?.title).toBe('Theirs')
  })

  it('are read again only when their work is kept, so that its draft knows what the file held before', async () => {
    await app.documents.show(opened(storylineDeck()))
    retitle('Mine')
    host.answers['deck:open-recent'] = () => opened({ ...storylineDeck(), title: 'Theirs' })
    await app.documents.reload()
    const wanted = ['draft:write', 'deck:open-recent']
    expect(host.calls.filter((channel) => wanted.includes(channel))).toEqual(wanted)
    expect(state().toasts.map(({ message }) => said(message))).toEqual([
      'Your version is kept as a draft. You will find it on the welcome screen, under Unsaved work.',
    ])
  })

  it('that could not be saved are no longer spoken of once another deck is open', async () => {
    await app.documents.show(opened(storylineDeck()))
    retitle('Mine')
    host.answers['deck:save'] = () => {
      throw new Error('It is gone')
    }
    expect(await app.saving.save()).toBe(false)
    expect(state().toasts).toHaveLength(1)
    await app.documents.show(opened(storylineDeck(), { ticket: 'other' as Ticket }))
    expect(state().toasts).toEqual([])
  })

  it('that were saved under a new name while another deck was opened are let go of', async () => {
    await app.documents.show(opened(storylineDeck()))
    retitle('Mine')
    const closed: Ticket[] = []
    host.answers['deck:close'] = (ticket) => {
      closed.push(ticket)
      return null
    }
    host.answers['deck:save-as'] = async () => {
      await app.documents.show(opened(storylineDeck(), { ticket: 'other' as Ticket }))
      return { ticket: 'late' as Ticket, name: 'late.brief.json' }
    }
    expect(await app.saving.saveAs()).toBe(true)
    expect([state().file?.ticket, closed]).toEqual(['other', ['file', 'late']])
  })

  it('have a history of their own', async () => {
    await app.documents.show(opened(storylineDeck()))
    retitle('New')
    await app.documents.show(opened(storylineDeck(), { ticket: 'other' as Ticket }))
    expect(state().history).toEqual({ undo: null, redo: null })
    app.editing.undo()
    expect(state().deck?.title).toEqual(storylineDeck().title)
  })

  it('come from the system, dropped text and the list of recent ones', async () => {
    host.emit('deck:open-requested', opened(storylineDeck()))
    expect(state().requested?.name).toBe('file.brief.json')
    host.answers['deck:open'] = () => null
    await app.documents.open()
    expect(state().deck).toBeNull()
    host.answers['deck:open-text'] = (name) => opened(storylineDeck(), { name, isCopy: true })
    await app.documents.openText('dropped.brief.json', '{}')
    expect(state().file?.name).toBe('dropped.brief.json')
    host.answers['deck:open-recent'] = () => opened(storylineDeck(), { notices: [saying('Opened elsewhere.')] })
    await app.documents.openRecent('recent' as Ticket)
    expect(state().notices).toEqual([saying('Opened elsewhere.')])
  })
})

it.each([
  ['Two cities: one economy?', 'Two cities  one economy'],
  ['///', 'briefing'],
  ['x'.repeat(200), 'x'.repeat(80)],
])('the file of a deck called %s is %s', (title, expected) => {
  expect(fileName(undefined, { ...storylineDeck(), title })).toBe(expected)
  expect(fileName('mine.brief.json', { ...storylineDeck(), title })).toBe('mine')
})
