import { defineConfig } from 'vitest/config'

/** Not part of `npm test`: it wants Chromium and Poppler. `npx vitest run -c tests/conformance/preview/vitest.config.ts` */
export default defineConfig({
  test: {
    root: 'tests/conformance/preview',
    dir: 'tests/conformance/preview',
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
})
