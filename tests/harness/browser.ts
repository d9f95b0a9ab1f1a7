import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface RunningBrowser {
  /** Where to meet it, for the program and for the test. */
  readonly endpoint: string
  stop(): Promise<void>
}

const FLAGS = [
  '--headless=new',
  '--remote-debugging-port=0',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-extensions',
  '--disable-dev-shm-usage',
  // Containers run tests as root, where Chromium's sandbox does not start. It holds no page but ours.
  '--no-sandbox',
]

/** How a browser is started otherwise than by itself. */
export interface BrowserStart {
  /** Flags beside those that tests need. */
  readonly flags?: readonly string[]
  /** Prepares the profile before the start. */
  readonly prepare?: (profile: string) => Promise<void>
}

/** Starts a browser with a profile of its own. */
export async function startBrowser(path: string, { flags = [], prepare }: BrowserStart = {}): Promise<RunningBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'chengyu-chromium-'))
  await prepare?.(profile)
  const child = spawn(path, [...FLAGS, ...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGKILL')
    await ended
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  for await (const line of createInterface({ input: child.stderr })) {
    const endpoint = /DevTools listening on (ws:\S+)/.exec(line)?.[1]
    if (endpoint === undefined) continue
    child.stderr.resume()
    return { endpoint, stop }
  }
  await stop()
  throw new Error(`${path} did not start`)
}
