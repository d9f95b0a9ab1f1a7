import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** The whole campaigns, which take minutes. `npm test` tries a sample of each (settings.ts). */
export default defineConfig({
  test: {
    dir: 'tests/campaigns',
    env: { CAMPAIGN: 'full' },
    globalSetup: 'tests/campaigns/setup.ts',
    maxWorkers: availableParallelism(),
    // Only what hangs takes this long.
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
  },
})
