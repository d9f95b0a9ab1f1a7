import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { mutated } from './candidates'
import type { Mutant } from './model'

const ROOT = resolve(import.meta.dirname, '../..')
const mutant = JSON.parse(process.env.MUTANT ?? 'null') as Mutant | null
const folders = JSON.parse(process.env.MUTANT_TESTS ?? '[]') as readonly string[]

/** The tests with one source changed as it is loaded: the file itself is never touched. */
export default defineConfig({
  root: ROOT,
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      // Electron gives the program its modules itself. Vite would take `electron/main` for the folder of that name.
      resolveId: (id) => (/^electron(\/|$)/.test(id) ? { id, external: true } : null),
      load: (id) =>
        mutant !== null && id.split('?')[0] === resolve(ROOT, mutant.file).replaceAll('\\', '/')
          ? mutated(readFileSync(resolve(ROOT, mutant.file), 'utf8'), mutant)
          : null,
    },
  ],
  test: {
    include: folders.map((folder) => `${folder}/**/*.test.ts`),
    pool: 'forks',
    bail: 1,
    passWithNoTests: true,
    maxWorkers: availableParallelism(),
    // A loop without an end is stopped by its processor time (`try-mutant.ts`), which a busy machine does not stretch.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
})
