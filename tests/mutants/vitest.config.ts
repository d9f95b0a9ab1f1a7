import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { all, inBrowser, inOwnProcess } from '../tools/test-files'
import { mutated } from './candidates'
import type { Mutant } from './model'

const ROOT = resolve(import.meta.dirname, '../..')
const mutant = JSON.parse(process.env.MUTANT ?? 'null') as Mutant | null
const folders = JSON.parse(process.env.MUTANT_TESTS ?? '[]') as readonly string[]

const shared = all.filter((file) => !inOwnProcess.includes(file) && !inBrowser.includes(file))

function inFolders(files: readonly string[]): string[] {
  return files.filter((file) => folders.some((folder) => file.startsWith(`${folder}/`)))
}

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
    pool: 'forks',
    bail: 1,
    passWithNoTests: true,
    maxWorkers: availableParallelism(),
    // A loop without an end is stopped by its processor time (`try-mutant.ts`), which a busy machine does not stretch.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // As in `npm test`, most files share a process, which loads the sources once. Tests in a browser run the built program,
    // in which no source is changed.
    projects: [
      { extends: true, test: { name: 'shared', include: inFolders(shared), isolate: false } },
      { extends: true, test: { name: 'own process', include: inFolders(inOwnProcess) } },
    ],
  },
})
