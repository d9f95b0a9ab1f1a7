import { afterAll, describe, it } from 'vitest'
import { randomFor } from '../../core/random'
import { Campaign } from '../campaign'
import { startBrowserHost } from '../hosts/browser-host'
import { rounds, SEED } from '../settings'
import { killHost } from './host-trial'

describe('the browser host, killed', () => {
  const campaign = new Campaign('kill', 'browser-host')
  afterAll(() => campaign.close())

  it('offers at its next start what it has acknowledged', () =>
    campaign.run('the browser host', rounds({ sample: 3, full: 70 }), (_, input) =>
      killHost((home) => startBrowserHost(home), randomFor(SEED, input)),
    ))
})
