import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { onTestFinished } from 'vitest'
import {
  type Bridge,
  type BridgeClient,
  type BridgeEvents,
  type Channel,
  EVENT_NAMES,
  type EventName,
  type Result,
} from '../../../bridge/contract'
import { createListeners } from '../../../renderer/host/listeners'
import { type Start, type SuiteHost, type SuiteWindow, value } from '../../bridge/suite/support'
import { temporaryFolder } from '../../engine/support'
import { type Launched, launch, launchUntil } from '../../harness/launch'
import type { Program } from '../../harness/program'
import type { Stage } from '../../harness/stage'

/** What the preload has put into the page, called by names that are not known before. */
type Api = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>

/** Hosts for the tests of the shared suite: the built program. */
export interface SuiteHosts {
  readonly start: Start
  stop(): Promise<void>
}

/**
 * Starts the program that the tests share; nobody uses its first window. A test has windows and a user data folder of its
 * own in it, or a program of its own where it asks for a fresh one.
 */
export async function suiteHosts(built: Stage): Promise<SuiteHosts> {
  const folder = await mkdtemp(join(tmpdir(), 'chengyu-'))
  const ends = [() => rm(folder, { recursive: true, force: true, maxRetries: 5 })]
  const stop = async () => {
    for (const end of ends) await end()
  }
  const starting = launchUntil((end) => void ends.unshift(end), built, { userData: folder })
  const shared = await starting.catch((error) => stop().then(() => Promise.reject(error)))
  const openShared = async (userData: string): Promise<Launched> => {
    await shared.program.do('useFolder', userData)
    return { ...shared, userData, page: await openedBy(shared, shared.page) }
  }
  return {
    async start(state) {
      const userData = await temporaryFolder()
      await mkdir(join(userData, 'documents'))
      return hostOf(await (state === 'fresh' ? launch(built, { userData }) : openShared(userData)))
    },
    stop,
  }
}

async function hostOf(launched: Launched): Promise<SuiteHost> {
  const { program, page, userData } = launched
  const before = (await revealed(program)).length
  return {
    ...(await windowOf(program, page)),
    folder: join(userData, 'documents'),
    revealed: async () => (await revealed(program)).slice(before),
    secondWindow: async () => windowOf(program, await openedBy(launched, page)),
  }
}

async function revealed(program: Program): Promise<string[]> {
  return (await program.did('showItemInFolder')).map(String)
}

/** The window that the program opens because this page asks for it. */
async function openedBy({ nextPage }: Launched, page: Page): Promise<Page> {
  const coming = nextPage()
  await value(call(page, 'window:open'))
  return coming
}

/** Calls the bridge as the page would. */
function call<C extends Channel>(page: Page, channel: C, ...args: Parameters<Bridge[C]>) {
  return page.evaluate(([name, values]) => (globalThis as unknown as { chengyu: Api }).chengyu[name]?.(...values), [
    channel,
    args,
  ] as const) as Promise<Result<ReturnType<Bridge[C]>>>
}

/** A window of the program; it is closed with the test. */
async function windowOf(program: Program, page: Page): Promise<SuiteWindow> {
  onTestFinished(() => page.close())
  return windowOn(program, page)
}

/** A window of the program, for as long as its page is open. */
export async function windowOn(program: Program, page: Page): Promise<SuiteWindow> {
  let answered: Promise<unknown> = Promise.resolve()
  return {
    client: {
      async call(channel, ...args) {
        await answered
        return call(page, channel, ...args)
      },
      on: await listenersOf(page),
    },
    answerNext(path) {
      const answer = { canceled: path === null, filePath: path ?? '', filePaths: path === null ? [] : [path] }
      answered = program.do('answerNextDialog', answer)
    },
    close: () => page.close(),
  }
}

/** What the page hears of the program, told here. */
async function listenersOf(page: Page): Promise<BridgeClient['on']> {
  const { add, emit: tell } = createListeners()
  const heard = await page.evaluateHandle((names) => {
    const { chengyu } = globalThis as unknown as { chengyu: Api }
    const waiting: (readonly [string, unknown])[] = []
    let wake = () => {}
    for (const name of names) {
      chengyu.on?.(name, (payload: unknown) => {
        waiting.push([name, payload])
        wake()
      })
    }
    const next = async () => {
      if (waiting.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      return waiting.splice(0)
    }
    return { next }
  }, EVENT_NAMES)
  const listen = async () => {
    for (;;) {
      // A page that is closed tells nothing more.
      const events = await heard.evaluate(({ next }) => next()).catch(() => null)
      if (events === null) return
      for (const [name, payload] of events) tell(name as EventName, payload as BridgeEvents[EventName])
    }
  }
  void listen()
  return add
}
