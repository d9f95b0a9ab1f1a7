import { defineConfig } from 'vitest/config'

/** Not part of `npm test`: it wants a browser, Poppler and LibreOffice, and takes minutes. */
export default defineConfig({
  test: {
    dir: 'tests/conformance',
    globalSetup: 'tests/conformance/setup.ts',
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
