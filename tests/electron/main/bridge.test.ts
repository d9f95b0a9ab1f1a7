import { afterAll, beforeAll, describe } from 'vitest'
import { bridgeSuite } from '../../bridge/suite/bridge-suite'
import { BROWSER } from '../../harness/launch'
import { type Stage, stage } from '../../harness/stage'
import { exists } from '../../tools/needs'
import { type SuiteHosts, suiteHosts } from './suite-host'

// The built main and preload: every call goes through the page, its `contextBridge` and Electron's channels.

describe.skipIf(!exists('a browser', BROWSER !== null))('in the built program', () => {
  let built: Stage
  let hosts: SuiteHosts
  beforeAll(async () => {
    built = await stage('tests')
    hosts = await suiteHosts(built)
  })
  afterAll(async () => {
    await hosts?.stop()
    await built?.remove()
  })

  bridgeSuite("the bridge of Electron's host, through its preload", (state) => hosts.start(state))
})
