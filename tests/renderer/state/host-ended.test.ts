import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { setTitle } from '../../../core/edit/index'
import type { App } from '../../../renderer/state/app'
import { saveStateOf } from '../../../renderer/state/selectors'
import type { OwnPages } from '../../../renderer/state/windows'
import { storylineDeck } from '../../core/edit/support'
import { said } from '../../said'
import { appOn, FakeHost, opened } from './fake-host'

let host: FakeHost
let app: App
let pages: { opened: number } & OwnPages
const state = () => app.store.getState()
const ended = new Error('The program has ended')

beforeEach(() => {
  vi.useFakeTimers()
  host = new FakeHost()
  pages = {
    opened: 0,
    openWindow() {
      this.opened++
    },
    async openAudience() {
      this.opened++
      return true
    },
  }
  app = appOn(host, { text: null }, pages)
})

afterEach(() => {
  app.stop()
  vi.useRealTimers()
})

/** As a host is that has ended: it answers nothing. */
function end() {
  const fail = () => {
    throw ended
  }
  host.answers = {
    'draft:write': fail,
    'deck:save': fail,
    'deck:save-as': fail,
    'window:open': fail,
    'present:open-audience': fail,
  }
  host.emit('host:ended', null)
}

it('once the host has ended, edits are not kept, and nothing else is said of them', async () => {
  await app.documents.show(opened(storylineDeck()))
  end()
  app.editing.edit((deck) => setTitle(deck, 'After the end'))
  await vi.advanceTimersByTimeAsync(5000)
  expect(state().hostEnded).toBe(true)
  expect(saveStateOf(state())).toBe('unsaved')
  expect(state().toasts).toEqual([])
})

it('saving offers the deck as a download, which is a deck file', async () => {
  await app.documents.show(opened(storylineDeck()))
  end()
  app.editing.edit((deck) => setTitle(deck, 'After the end'))
  expect(await app.saving.save()).toBe(false)
  const [[name, text] = ['', '']] = [...host.downloads]
  expect(name).toBe('file.brief.json')
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(state().deck)))
  expect(host.calls).not.toContain('deck:save')
})

it('no page is opened on the port of a host that has ended', async () => {
  await app.documents.show(opened(storylineDeck()))
  end()
  await app.windows.open()
  expect(await app.windows.openAudience('presentation')).toBe(false)
  expect(pages.opened).toBe(0)
})

it('without a deck, a notice says that the program has ended', () => {
  host.emit('host:ended', null)
  expect(state().toasts.map(({ message }) => said(message))).toEqual([
    'The app has ended, so this is not possible. Start Chengyu Brief again.',
  ])
})
