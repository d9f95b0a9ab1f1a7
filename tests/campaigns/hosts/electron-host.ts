import { mkdir } from 'node:fs/promises'
import { windowOn } from '../../electron/main/suite-host'
import { launchUntil } from '../../harness/launch'
import type { Stage } from '../../harness/stage'
import type { Home, HostProcess } from './host'

/** Starts the built main, with a stand-in for Electron; its window is a page of a Chromium of its own. */
export async function startElectronHost(built: Stage, home: Home): Promise<HostProcess> {
  // Electron makes the folder before the program begins.
  await mkdir(home.userData, { recursive: true, mode: 0o700 })
  const ends: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const end of ends.splice(0)) await end()
  }
  const launching = launchUntil((end) => void ends.unshift(end), built, { userData: home.userData })
  const { program, page } = await launching.catch((error) => stop().then(() => Promise.reject(error)))
  const { client, answerNext } = await windowOn(program, page)
  return {
    client,
    answerNext,
    kill: stop,
    async end() {
      await program.do('quit')
      const code = await program.ended
      await stop()
      return code
    },
  }
}
