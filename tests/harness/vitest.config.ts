import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { inBrowser, PROGRAM_LIMIT } from '../tools/test-files.ts'

/** `npm run test:hosts`: the built hosts, with a browser as their window. Electron is a stand-in over Chromium. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: [...inBrowser],
    globalSetup: 'tests/harness/setup.ts',
    reporters: ['default', 'tests/tools/running-tests.ts', 'tests/tools/not-tested.ts'],
    maxWorkers: availableParallelism(),
    testTimeout: PROGRAM_LIMIT,
    hookTimeout: PROGRAM_LIMIT,
  },
})
