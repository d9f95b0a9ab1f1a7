import * as fs from 'node:fs/promises'
import { join } from 'node:path'
import { locksIn } from '../app/files/locks'
import { inBackground } from '../background'
import { makeFolder } from '../make-folder'
import { PRIVATE_FOLDER } from '../writing/file-system'
import { setMode } from '../writing/permissions'
import { writePreferences } from './preferences'
import { snapOf } from './snap'

const MOST_PROFILES = 32

export interface ProfileNeeds {
  readonly userData: string
  readonly browser: string
  readonly home: string
  readonly now: () => Date
  readonly newId: () => string
  /** The snap that the browser belongs to, or null; by itself the disk is asked. */
  readonly snapOf?: (browser: string) => string | null
}

export interface Profile {
  readonly folder: string
  readonly release: () => Promise<void>
}

/**
 * The first profile that no other running host has: browsers share the process of a profile, and a host must be able to end
 * its own. It stays between starts, so the window keeps its place and size. A snap cannot write to hidden folders of the home
 * folder, so its profile lies in the folder that it has there.
 */
export async function takeProfile({ userData, browser, home, now, newId, ...needs }: ProfileNeeds): Promise<Profile> {
  const snap = (needs.snapOf ?? snapOf)(browser)
  const root = snap === null ? userData : join(home, 'snap', snap, 'common', 'chengyu-brief')
  const locks = locksIn(userData, newId(), now)
  for (let number = 1; number < MOST_PROFILES; number++) {
    if (await locks.take(`profile:${number}`)) {
      const touching = setInterval(() => inBackground(locks.touch()), 10_000)
      touching.unref()
      const release = async () => {
        clearInterval(touching)
        await locks.releaseAll()
      }
      const folder = join(root, `browser-${number}`)
      await prepare(folder).catch(async (error: unknown) => {
        await release()
        throw error
      })
      return { folder, release }
    }
  }
  throw new Error('There are too many windows')
}

/** Makes the folder before the browser does, so that nobody else can ever look into it. */
async function prepare(folder: string): Promise<void> {
  await makeFolder(folder, [], fs, PRIVATE_FOLDER)
  await setMode(folder, PRIVATE_FOLDER, fs)
  await writePreferences(folder)
}
