import type { BridgeClient, Settings, WorldData } from '../../bridge/contract'
import { message } from '../../messages/message'
import { createAskHost } from './ask-host'
import { createAutosave } from './autosave'
import { createDocuments, type Documents } from './documents'
import { createEditing, type Editing } from './editing'
import { createExporting, type Exporting } from './exporting'
import { createPending, type Pending } from './pending'
import { createQuestions, type Questions } from './questions'
import { createRescue, type Download, type Rescue } from './rescue'
import { createSaving, type Saving } from './saving'
import { createScenes, type Scenes } from './scenes'
import { createSettingsChanger } from './settings'
import { createSlideClipboard, type SlideClipboard, type WriteClipboard } from './slide-clipboard'
import { type AppStore, createAppStore } from './store'
import { createOwnTemplates, type OwnTemplates } from './templates'
import { createToasts, type Toasts } from './toasts'
import { createWindowOpener, type OwnPages, type WindowOpener } from './windows'
import { worldOf } from './world'

/** What the window's state needs from outside. */
export interface AppPorts {
  readonly bridge: BridgeClient
  readonly world: WorldData
  readonly settings: Settings
  readonly writeClipboard: WriteClipboard
  /** Gives the person a file by way of the browser's downloads. */
  readonly download: Download
  /** Null where the host opens windows. */
  readonly pages: OwnPages | null
  /** Ids of drafts and jobs: letters, digits and hyphens. */
  readonly ids: () => string
  /** Milliseconds. */
  readonly now: () => number
}

/** The state of the window and all that can be done with it. */
export interface App {
  readonly store: AppStore
  readonly scenes: Scenes
  readonly editing: Editing
  readonly pending: Pending
  readonly documents: Documents
  readonly saving: Saving
  readonly rescue: Rescue
  readonly exporting: Exporting
  readonly clipboard: SlideClipboard
  readonly questions: Questions
  readonly windows: WindowOpener
  readonly templates: OwnTemplates
  readonly toasts: Toasts
  readonly changeSettings: (change: Partial<Settings>) => void
  /** Keeps unsaved work now, before the window goes; false where that fails. */
  readonly saveDraft: () => Promise<boolean>
  readonly stop: () => void
}

/**
 * The window without its pictures.
 *
 *     bridge ─▶ documents, saving, exporting ─▶ store ─▶ scenes ─▶ what the window shows
 *                                  editing ─────▲  └─▶ autosave ─▶ bridge
 */
export function createApp({ bridge, world: read, settings, writeClipboard, download, pages, ids, now }: AppPorts): App {
  const { host, stop: stopListening } = listenersOf(bridge)
  const store = createAppStore(worldOf(read), settings, ids())
  const toasts = createToasts(store, ids)
  const ask = createAskHost(host, toasts)
  const autosave = createAutosave(store, host, toasts)
  const editing = createEditing(store, toasts, now)
  const rescue = createRescue(store, toasts, download)
  subscribeToHost(store, host, toasts)
  return {
    store,
    scenes: createScenes(() => store.getState().world),
    editing,
    pending: createPending(store),
    documents: createDocuments({ store, ask, autosave, toasts, ids }),
    rescue,
    saving: createSaving({ store, ask, autosave, toasts, rescue }),
    exporting: createExporting(store, host, ask, ids),
    clipboard: createSlideClipboard(store, editing, toasts, writeClipboard),
    questions: createQuestions(store, host),
    windows: createWindowOpener(host, ask, toasts, pages),
    templates: createOwnTemplates(store, host, ask, toasts),
    toasts,
    changeSettings: createSettingsChanger(store, ask),
    saveDraft: autosave.flush,
    stop() {
      stopListening()
      autosave.stop()
    },
  }
}

/** What the host tells about the open file and about itself. */
function subscribeToHost(store: AppStore, bridge: BridgeClient, toasts: Toasts): void {
  bridge.on('deck:changed', ({ ticket, isGone }) => {
    const { file } = store.getState()
    if (!file || file.ticket !== ticket) return
    store.setState({ file: { ...file, isGone, isOutdated: file.isOutdated || !isGone } })
    // The answer to saving says it.
    if (isGone) return
    toasts.show('info', message('changed-outside', { name: file.name }))
  })
  bridge.on('deck:open-requested', (requested) => store.setState({ requested }))
  bridge.on('host:notice', ({ message }) => toasts.show('error', message))
  bridge.on('host:ended', () => {
    // An open deck says it in a place of its own, for as long as it is open.
    if (!store.getState().deck) toasts.show('error', message('host-ended'))
    store.setState({ hostEnded: true, questions: [] })
  })
}

/** The bridge, and the end of all that listens on it. */
function listenersOf(bridge: BridgeClient): { readonly host: BridgeClient; readonly stop: () => void } {
  const ends: (() => void)[] = []
  const host: BridgeClient = {
    call: (channel, ...args) => bridge.call(channel, ...args),
    on(event, listener) {
      const end = bridge.on(event, listener)
      ends.push(end)
      return end
    },
  }
  return { host, stop: () => ends.forEach((end) => void end()) }
}
