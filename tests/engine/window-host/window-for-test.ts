import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'
import type { EventName } from '../../../bridge/contract'
import { createApp } from '../../../engine/window-host/create-app'
import type { AppPorts } from '../../../engine/window-host/ports'
import { createLiveWorld } from '../../../engine/window-host/world/live-world'
import { PATHS, temporaryFolder } from '../support'

/** No folder can be made below a device. */
const NOWHERE = '/dev/null/nowhere'
/** Without templates of an author's: one for all windows, as in a host. */
const world = createLiveWorld({ paths: PATHS, userData: NOWHERE, documents: NOWHERE })
afterAll(() => world.close())
const NEVER = 1_000_000

/** A window without a host, in a folder of its own: dialogs answer what `answers` holds. It is closed when the test ends. */
export async function windowForTest(ports: Partial<AppPorts> = {}) {
  const window = windowIn(await temporaryFolder(), ports)
  onTestFinished(() => window.close())
  return window
}

/** The same in a given folder, for whoever closes it. */
export function windowIn(folder: string, ports: Partial<AppPorts> = {}) {
  const answers: (string | null)[] = []
  const events: EventName[] = []
  const asked: string[] = []
  const app = createApp({
    paths: PATHS,
    world,
    userData: join(folder, 'data'),
    documents: folder,
    lang: 'zh',
    now: () => new Date(),
    newId: randomUUID,
    ask: async (question) => {
      asked.push(question.folder)
      return answers.shift() ?? null
    },
    dialogs: null,
    windows: null,
    reveal: () => {},
    emit: (event) => void events.push(event),
    runExport: async ({ fileName }) => {
      return { files: [{ name: fileName, bytes: new TextEncoder().encode('exported') }], diagnostics: [] }
    },
    pollMs: NEVER,
    ...ports,
  })
  return { ...app, folder, answers, events, asked }
}
