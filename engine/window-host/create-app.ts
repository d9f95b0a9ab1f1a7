import type { BridgeHandlers, OpenedDeck } from '../../bridge/contract'
import { message } from '../../messages/message'
import { inBackground } from '../faults/background'
import { locksIn } from '../files/locks/locks'
import { createQueue } from '../files/queue'
import { AppError } from './app-error'
import { createDecks } from './decks/deck-handlers'
import { createAskPath } from './dialogs'
import { binIn } from './drafts/bin'
import { draftsIn } from './drafts/drafts'
import { restoreDraft } from './drafts/restore-draft'
import { createExports } from './exports/export-handlers'
import { createOpenFiles } from './files/open-files'
import { createTickets } from './files/tickets'
import { watchFiles } from './files/watch-files'
import { cleanUpAtStart } from './kept/clean-up-at-start'
import { lastFolderIn, recentIn, settingsIn } from './kept/recent'
import type { AppPorts, WindowDialogs } from './ports'
import { createTemplateHandlers } from './world/template-handlers'
import { worldData } from './world/window-world'

/** What a host holds of one window. */
export interface AppWindow {
  readonly handlers: BridgeHandlers
  /** Opens a file that the system or the command line named; rejects with a sentence. */
  readonly openPath: (path: string) => Promise<OpenedDeck>
  /** True where the window has that deck open and may write it. */
  readonly shows: (path: string) => Promise<boolean>
  /** Lets go of the files of a page that has ended; the next one begins with none. */
  readonly forgetFiles: () => Promise<void>
  /** Cancels exports, waits for what is being written, and lets go of the files. */
  readonly close: () => Promise<void>
}

/**
 * Everything that a window asks of its host, whichever host that is. One call a window; windows of one host and of others
 * meet in the user data folder, where files that are open have their locks.
 */
export function createApp(ports: AppPorts): AppWindow {
  // 1. What the window holds: tickets, locks, open files.
  const tickets = createTickets(ports.newId)
  const locks = locksIn(ports.userData, ports.newId(), ports.now)
  const files = createOpenFiles(tickets, locks)
  const queue = createQueue()

  // 2. What is kept between starts.
  const renamed = async () => (await ports.world.read()).index.renamed
  const drafts = draftsIn(ports.userData, { locks, bin: binIn(ports.userData, ports.newId), now: ports.now, renamed })
  const settings = settingsIn(ports.userData, ports.lang)
  const recent = recentIn(ports.userData, ports.now)
  const last = lastFolderIn(ports.userData, ports.documents)
  const askPath = createAskPath(ports.ask, last)
  inBackground(cleanUpAtStart({ userData: ports.userData, recent, last }))

  // 3. What is done.
  const decks = createDecks({ ports, tickets, files, recent, askPath, queue })
  const exports = createExports({ ports, tickets, askPath })
  const templates = createTemplateHandlers({ ports, askPath })
  const stopWatching = watchFiles({
    files,
    locks,
    queue,
    onChanged: ({ ticket }) => ports.emit('deck:changed', { ticket, isGone: false }),
    pollMs: ports.pollMs,
  })

  return {
    openPath: decks.openPath,
    shows: (path) => files.holds({ path }),
    forgetFiles: () => queue.run(files.closeAll),
    handlers: {
      ...decks.handlers,
      ...exports.handlers,
      ...templates.handlers,
      'world:read': async () => worldData(await ports.world.read()),
      'draft:write': (id, deck, file) => queue.run(() => done(drafts.write(id, deck, file && files.get(file)))),
      'draft:list': () => queue.run(drafts.list),
      'draft:read': (id) => queue.run(() => restoreDraft(id, drafts, files)),
      'draft:remove': (id) => queue.run(() => done(drafts.remove(id))),
      'draft:discard': (id) => queue.run(() => drafts.discard(id)),
      'draft:list-discarded': () => queue.run(drafts.listDiscarded),
      'draft:restore': (id) => queue.run(() => drafts.restore(id)),
      'settings:read': settings.read,
      'settings:write': (value) => done(settings.update(() => value)),
      'dialog:answer': (id, answer) => dialogsOf(ports).answer(id, answer),
      'dialog:list': (id, folder) => dialogsOf(ports).list(id, folder),
      'dialog:make-folder': (id, folder, name) => dialogsOf(ports).makeFolder(id, folder, name),
      // Hosts with a native menu put their own in its place.
      'menu:show': () => null,
      'window:open': async () => {
        await ports.windows?.openWindow()
        return { opened: ports.windows !== null }
      },
      'present:open-audience': async (name) => ({ opened: (await ports.windows?.openAudience(name)) ?? false }),
    },
    close: async () => {
      stopWatching()
      templates.close()
      await exports.close()
      await queue.run(locks.releaseAll)
    },
  }
}

function dialogsOf({ dialogs }: AppPorts): WindowDialogs {
  if (!dialogs) throw new AppError(message('no-dialogs'))
  return dialogs
}

/** Waits for work whose answer is nothing. */
async function done(work: Promise<void> | void): Promise<null> {
  await work
  return null
}
