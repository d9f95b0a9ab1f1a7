import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BridgeClient } from '../../../bridge/contract'

/** A host in a process of its own, with one window. */
export interface HostProcess {
  readonly client: BridgeClient
  /** Where the next dialog leads; the file lies in the folder for documents. */
  answerNext(path: string): void
  /** Kills it, and returns when it has gone. */
  kill(): Promise<void>
  /** Ends it as the system would, and gives its exit code. */
  end(): Promise<number | null>
}

/** Where a host keeps its files: a home folder of its own. */
export interface Home {
  readonly home: string
  readonly userData: string
  readonly documents: string
  remove(): Promise<void>
}

/** How a kind of host is started. */
export type StartHost = (home: Home) => Promise<HostProcess>

/** A home folder that is there until it is removed. */
export async function makeHome(): Promise<Home> {
  const home = await mkdtemp(join(tmpdir(), 'chengyu-home-'))
  const documents = join(home, 'Documents')
  await mkdir(documents)
  return {
    home,
    documents,
    userData: join(home, 'data'),
    remove: () => rm(home, { recursive: true, force: true, maxRetries: 5 }),
  }
}
