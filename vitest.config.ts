import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/conformance/**', 'tests/bench/**'],
    globalSetup: 'tests/tools/vitest-setup.ts',
    // By itself vitest leaves a core idle, which is half of a small machine.
    maxWorkers: availableParallelism(),
    // Only what hangs may take so long: a machine under load is no reason to fail.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
