import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const BUILT = process.env.CHENGYU_BROWSER_HOST ?? resolve(import.meta.dirname, '../../out/main/browser.js')
const START_MS = 60_000

/** A browser host with folders of its own, which is a person's machine for one test. */
export interface Host {
  /** The one-time address that opens the window. */
  readonly url: string
  /** The home folder, where file dialogs begin. */
  readonly home: string
  readonly userData: string
  /** Ends it as a person would. */
  readonly close: () => Promise<void>
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>
}

/** Starts a host; with folders of a host before, the same machine is started again. */
export async function startHost(before?: Pick<Host, 'home' | 'userData'>): Promise<Host> {
  const home = before?.home ?? (await mkdtemp(join(tmpdir(), 'chengyu-home-')))
  const userData = before?.userData ?? (await mkdtemp(join(tmpdir(), 'chengyu-data-')))
  const child = spawn(process.execPath, [BUILT, '--no-window', '--user-data', userData], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: home, USERPROFILE: home, LANG: 'en_US.UTF-8', LC_ALL: '', LANGUAGE: '' },
  })
  const url = await startAddress(child)
  return { url, home, userData, close: () => end(child, 'SIGTERM'), kill: () => end(child, 'SIGKILL') }
}

function startAddress(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = ''
    const late = setTimeout(() => failed(new Error(`The host did not start. It said: ${said}`)), START_MS)
    const listen = (chunk: Buffer) => {
      said += chunk
      const [url] = said.match(/http:\/\/127\.0\.0\.1\S+/) ?? []
      if (url) found(url)
      if (url) clearTimeout(late)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', (code) => failed(new Error(`The host ended with ${code}. It said: ${said}`)))
  })
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((ended) => {
    child.once('exit', () => ended())
    child.kill(signal)
  })
}
