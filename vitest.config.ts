import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { inBrowser, inOwnProcess, PROGRAM_LIMIT, PURE_LIMIT, withPrograms } from './tests/tools/test-files.ts'

/** `npm test`: everything but what needs a browser, or compares drawings. */
export default defineConfig({
  test: {
    globalSetup: 'tests/tools/vitest-setup.ts',
    reporters: ['default', 'tests/tools/running-tests.ts', 'tests/tools/not-tested.ts'],
    // By itself vitest leaves a core idle, which is half of a small machine.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{e2e,conformance,bench}/**', ...inBrowser, ...inOwnProcess, ...withPrograms],
          isolate: false,
          testTimeout: PURE_LIMIT,
          hookTimeout: PURE_LIMIT,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'programs',
          include: [...withPrograms],
          isolate: false,
          testTimeout: PROGRAM_LIMIT,
          hookTimeout: PROGRAM_LIMIT,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'own process',
          include: [...inOwnProcess],
          sequence: { groupOrder: 0 },
          testTimeout: PROGRAM_LIMIT,
          hookTimeout: PROGRAM_LIMIT,
        },
      },
    ],
  },
})
