import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/conformance/**', 'tests/bench/**'],
    globalSetup: 'tests/tools/vitest-setup.ts',
    testTimeout: 20_000,
  },
})
