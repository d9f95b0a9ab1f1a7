import { afterAll, beforeAll, describe, it } from 'vitest'
import { randomFor } from '../../core/random'
import { BROWSER } from '../../harness/launch'
import { type Stage, stage } from '../../harness/stage'
import { exists } from '../../tools/needs'
import { Campaign } from '../campaign'
import { startElectronHost } from '../hosts/electron-host'
import { rounds, SEED } from '../settings'
import { killHost } from './host-trial'

describe.skipIf(!exists('a browser', BROWSER !== null))("Electron's host, killed", () => {
  const campaign = new Campaign('kill', 'electron-host')
  let built: Stage
  beforeAll(async () => {
    built = await stage('tests')
  })
  afterAll(async () => {
    await built?.remove()
    await campaign.close()
  })

  it('offers at its next start what it has acknowledged', () =>
    campaign.run("Electron's host", rounds({ sample: 1, full: 12 }), (_, input) =>
      killHost((home) => startElectronHost(built, home), randomFor(SEED, input)),
    ))
})
