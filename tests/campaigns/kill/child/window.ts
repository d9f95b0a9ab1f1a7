import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { BridgeHandlers } from '../../../../bridge/contract'
import { pathsIn } from '../../../../engine/files/paths'
import { createApp } from '../../../../engine/window-host/create-app'
import { createLiveWorld } from '../../../../engine/window-host/world/live-world'

/** A window as a host would serve it, with its files in `folder`; `answerNext` says where the next dialog leads. */
export interface ChildWindow {
  readonly handlers: BridgeHandlers
  answerNext(path: string): void
  close(): Promise<void>
}

/** A window that saves and keeps drafts. It lays nothing out and exports nothing. */
export function windowIn(folder: string): ChildWindow {
  const answers: string[] = []
  const unused = (): never => {
    throw new Error('This window only writes')
  }
  const places = { paths: pathsIn(process.cwd()), userData: join(folder, 'data'), documents: folder }
  const { handlers, close } = createApp({
    world: createLiveWorld(places),
    ...places,
    lang: 'en',
    now: () => new Date(),
    newId: randomUUID,
    ask: async () => answers.shift() ?? null,
    dialogs: null,
    windows: null,
    reveal: unused,
    emit: () => {},
    runExport: unused,
  })
  return { handlers, close, answerNext: (path) => void answers.push(path) }
}
