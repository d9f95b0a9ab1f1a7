import { join } from 'node:path'
import { locksIn } from '../app/files/locks'

const MOST_PROFILES = 32
/** Ubuntu's confined Chromium cannot write to hidden folders of the home folder, but to this one. */
const SNAP = /^\/snap\//

export interface ProfileNeeds {
  readonly userData: string
  readonly browser: string
  readonly home: string
  readonly now: () => Date
  readonly newId: () => string
}

export interface Profile {
  readonly folder: string
  readonly release: () => Promise<void>
}

/**
 * The first profile that no other running host has: browsers share the process of a profile, and a host must be able to end
 * its own. It stays between starts, so the window keeps its place and size.
 */
export async function takeProfile({ userData, browser, home, now, newId }: ProfileNeeds): Promise<Profile> {
  const root = SNAP.test(browser) ? join(home, 'snap', 'chromium', 'common', 'chengyu-brief') : userData
  const locks = locksIn(userData, newId(), now)
  for (let number = 1; number < MOST_PROFILES; number++) {
    if (await locks.take(`profile:${number}`)) {
      const touching = setInterval(() => void locks.touch(), 10_000)
      touching.unref()
      const release = async () => {
        clearInterval(touching)
        await locks.releaseAll()
      }
      return { folder: join(root, `browser-${number}`), release }
    }
  }
  throw new Error('There are too many windows')
}
