import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createBrowserBridge } from '../../../renderer/host/browser-bridge'
import { answering, BUILT, signIn } from '../../browser/support'
import { ROOT } from '../places'
import type { Home, HostProcess } from './host'

const WINDOW = 'window-one'

export interface BrowserHost extends HostProcess {
  signal(signal: NodeJS.Signals): void
}

/** Starts the built browser host; its window is this process. `nodeOptions` are for Node. */
export async function startBrowserHost(home: Home, nodeOptions: readonly string[] = []): Promise<BrowserHost> {
  const args = [...nodeOptions, join(BUILT, 'browser.js'), '--user-data', home.userData, '--no-window']
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, HOME: home.home, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit') as Promise<[number | null]>
  const bridge = createBrowserBridge({ ...(await signIn(await startUrlOf(child))), windowId: WINDOW })
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    const [code] = await ended
    bridge.close()
    return code
  }
  return {
    client: bridge,
    answerNext: answering(bridge),
    kill: async () => void (await end('SIGKILL')),
    end: () => end('SIGTERM'),
    signal: (signal) => void child.kill(signal),
  }
}

/** The start address, which is the first line that the host prints. */
async function startUrlOf(child: ChildProcess): Promise<string> {
  let errors = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += String(chunk)
  })
  const printed = once(child.stdout as NodeJS.ReadableStream, 'data') as Promise<[Buffer]>
  const ended = once(child, 'exit').then(() => null)
  const first = await Promise.race([printed, ended])
  if (first === null) throw new Error(`The host ended before it had a window:\n${errors}`)
  return String(first[0]).trim()
}
