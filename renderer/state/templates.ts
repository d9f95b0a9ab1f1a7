import type { BridgeClient } from '../../bridge/contract'
import type { ImportedDesign, TemplateEntry, TemplateProblem, TemplatesFolder } from '../../bridge/templates'
import { keyOfMessage, type Message, message } from '../../messages/message'
import type { AskHost } from './ask-host'
import { type AppStore, setWithoutHistory } from './store'
import type { Toasts } from './toasts'
import { withTemplates } from './world'

/** The author's folder of templates. What becomes of it is in the state; the open deck follows at once. */
export interface OwnTemplates {
  /** Reads what is in the folder, and tells what the person should know of it. */
  refresh(): Promise<void>
  chooseFolder(): Promise<void>
  /** Shows the folder in the system's file manager. */
  revealFolder(): Promise<void>
  /** A design of a PowerPoint file's look; null where the person cancels or it cannot be made, which is reported. */
  importDesign(): Promise<ImportedDesign | null>
  /** While the person looks at the folder itself, no notifications are shown; returns a function that ends this. */
  subscribe(): () => void
}

/** Keeps templates current: the deck, its undo and what is selected stay as they are. */
export function createOwnTemplates(store: AppStore, bridge: BridgeClient, ask: AskHost, toasts: Toasts): OwnTemplates {
  let isAttended = false
  let changes = 0
  const take = (folder: TemplatesFolder) => {
    const before = store.getState().folder
    setWithoutHistory(store, { folder })
    if (!isAttended) announceChanges(before, folder, toasts)
  }
  const read = async (folder: Promise<TemplatesFolder | null | undefined>) => {
    const before = changes
    const found = await folder
    // What arrived while the answer was on its way is newer, or the same.
    if (found && changes === before) take(found)
  }
  bridge.on('world:changed', ({ templates, folder }) => {
    changes++
    setWithoutHistory(store, { world: withTemplates(store.getState().world, templates) })
    take(folder)
  })
  return {
    refresh: () => read(ask('templates:read')),
    chooseFolder: () => read(ask('templates:choose-folder')),
    async revealFolder() {
      await ask('templates:reveal-folder')
      await read(ask('templates:read'))
    },
    importDesign: async () => (await ask('design:import')) ?? null,
    subscribe() {
      isAttended = true
      for (const file of brokenIn(store.getState().folder).keys()) toasts.settle(file)
      return () => {
        isAttended = false
      }
    },
  }
}

/** Announces what is new: which template takes another's place, and what is broken. What is fixed is no longer reported. */
function announceChanges(before: TemplatesFolder | null, after: TemplatesFolder, toasts: Toasts): void {
  const known = new Set(before?.notices.map(keyOfMessage))
  for (const notice of after.notices) if (!known.has(keyOfMessage(notice))) toasts.show('info', notice)
  const old = brokenIn(before)
  const now = brokenIn(after)
  for (const file of old.keys()) if (!now.has(file)) toasts.settle(file)
  for (const [file, entry] of now) {
    const [first] = entry.problems
    if (first && JSON.stringify(old.get(file)?.problems) !== JSON.stringify(entry.problems))
      toasts.show('error', brokenTemplate(entry, first), { topic: file })
  }
}

function brokenTemplate({ file, isLastGood }: TemplateEntry, { place, message: problem }: TemplateProblem): Message {
  return message('broken-template', { file, isLastGood, place, problem })
}

/** The files that cannot be used as they are. */
function brokenIn(folder: TemplatesFolder | null): ReadonlyMap<string, TemplateEntry> {
  const broken = folder?.entries.filter(({ id, isLastGood }) => isLastGood || id === null) ?? []
  return new Map(broken.map((entry) => [entry.file, entry]))
}
