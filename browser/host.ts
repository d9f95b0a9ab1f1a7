import { randomBytes } from 'node:crypto'
import type { Lang } from '../core/locale'
import { inBackground } from '../engine/faults/background'
import type { Faults } from '../engine/faults/faults'
import type { Paths } from '../engine/files/paths'
import { type RunningServer, startServer } from '../engine/web/loopback/server'
import { messageOf } from '../engine/window-host/app-error'
import { sweepBin } from '../engine/window-host/drafts/bin'
import type { RunExport } from '../engine/window-host/ports'
import { createLiveWorld, type LiveWorld } from '../engine/window-host/world/live-world'
import { route } from './http/routes'
import { reveal } from './reveal'
import { createBrowserWindows, type HostWindow, type SharedPorts } from './windows'

/** The longest call: a dropped file of twenty million characters, escaped. */
const BODY_LIMIT = 64_000_000
/** Loading a page again takes a second or two. */
const GRACE_MS = 4000

export interface HostOptions {
  readonly paths: Paths
  /** The built window. */
  readonly renderer: string
  readonly userData: string
  readonly documents: string
  readonly lang: Lang
  readonly runExport: RunExport
  /** A deck that the first window opens. */
  readonly file?: string | undefined
  /** What goes wrong where nobody waits for it; the first window tells the person. */
  readonly faults?: Pick<Faults, 'notifyBy'>
  readonly onPages?: (connected: number) => void
  readonly reveal?: SharedPorts['reveal']
  readonly pollMs?: number
  readonly graceMs?: number
  readonly bodyLimit?: number
}

/** The app without Electron: the same services behind a server that only this machine's own window can use. */
export async function startHost(options: HostOptions): Promise<RunningServer> {
  const { onPages, file } = options
  const world = createLiveWorld(options)
  const windows = createBrowserWindows({
    ports: portsOf(options, world),
    graceMs: options.graceMs ?? GRACE_MS,
    onChange: () => onPages?.(windows.connected),
    onFirst: (window) => {
      if (file !== undefined) inBackground(openFor(window, file))
      options.faults?.notifyBy(windows.tell)
    },
  })
  const site = {
    windows,
    renderer: options.renderer,
    fonts: options.paths.fonts,
    bodyLimit: options.bodyLimit ?? BODY_LIMIT,
  }
  const server = await startServer({ home: '/', route: (exchange, key) => route(site, exchange, key) })
  const leaving = new AbortController()
  const sweeping = sweepBin(options.userData, new Date(), leaving.signal)
  inBackground(sweeping)
  const close = async () => {
    leaving.abort()
    await sweeping.catch(() => {})
    await windows.closeAll()
    await world.close()
    await server.close()
  }
  return { ...server, close }
}

function portsOf(options: HostOptions, world: LiveWorld): SharedPorts {
  const { paths, userData, documents, lang, runExport, pollMs } = options
  return {
    paths,
    userData,
    documents,
    lang,
    runExport,
    world,
    now: () => new Date(),
    newId: () => randomBytes(16).toString('hex'),
    // Its windows are the browser's: a page opens them.
    windows: null,
    reveal: options.reveal ?? reveal,
    ...(pollMs === undefined ? {} : { pollMs }),
  }
}

/** Opens a file that the command line named; what stands in the way is reported in the window. */
async function openFor({ app, streams }: HostWindow, file: string): Promise<void> {
  try {
    streams.emit('deck:open-requested', await app.openPath(file))
  } catch (error) {
    streams.emit('host:notice', { message: messageOf(error) })
  }
}
