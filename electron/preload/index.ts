import { contextBridge, ipcRenderer } from 'electron/renderer'
import { type BridgeEvents, type Channel, EVENT_NAMES, type EventName } from '../../bridge/contract'
import type { PreloadApi } from '../../bridge/preload-api'
import { Listeners } from './listeners'

/**
 * The door between the window and the program: one named method a channel, listeners for the events of the contract, and
 * nothing that takes a channel's name. It is built as one CommonJS file, because a sandboxed preload has no ES modules and may
 * require nothing but Electron.
 */
const api: PreloadApi = {
  'world:read': method('world:read'),
  'deck:open': method('deck:open'),
  'deck:open-recent': method('deck:open-recent'),
  'deck:open-text': method('deck:open-text'),
  'deck:save': method('deck:save'),
  'deck:save-as': method('deck:save-as'),
  'deck:close': method('deck:close'),
  'recent:list': method('recent:list'),
  'draft:write': method('draft:write'),
  'draft:list': method('draft:list'),
  'draft:read': method('draft:read'),
  'draft:remove': method('draft:remove'),
  'draft:discard': method('draft:discard'),
  'draft:list-discarded': method('draft:list-discarded'),
  'draft:restore': method('draft:restore'),
  'export:run': method('export:run'),
  'export:cancel': method('export:cancel'),
  'export:reveal': method('export:reveal'),
  'templates:read': method('templates:read'),
  'templates:choose-folder': method('templates:choose-folder'),
  'templates:reveal-folder': method('templates:reveal-folder'),
  'design:import': method('design:import'),
  'settings:read': method('settings:read'),
  'settings:write': method('settings:write'),
  'dialog:answer': method('dialog:answer'),
  'dialog:list': method('dialog:list'),
  'dialog:make-folder': method('dialog:make-folder'),
  'menu:show': method('menu:show'),
  'window:open': method('window:open'),
  'present:open-audience': method('present:open-audience'),
  on,
}

const events = new Map(EVENT_NAMES.map((event) => [event, new Listeners()]))
// The page never sees Electron's event: it holds the sender, and with it every channel.
for (const [event, listeners] of events) ipcRenderer.on(event, (_event, payload) => listeners.hear(payload))
contextBridge.exposeInMainWorld('chengyu', api)

function method<C extends Channel>(channel: C): PreloadApi[C] {
  const call = (...args: unknown[]) => ipcRenderer.invoke(channel, ...args)
  return call as PreloadApi[C]
}

function on<E extends EventName>(event: E, listener: (payload: BridgeEvents[E]) => void): () => void {
  const listeners = events.get(event)
  if (!listeners) throw new Error(`There is no event "${String(event)}".`)
  return listeners.add((payload) => listener(payload as BridgeEvents[E]))
}
