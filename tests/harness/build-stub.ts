import { join } from 'node:path'
import { build } from 'vite'
import { ROOT } from '../engine/support'

const ENTRIES = ['main', 'common', 'parent-port', 'register', 'resolve']

/** Builds the stand-in for Electron into a folder, for plain Node to run. */
export async function buildStub(folder: string): Promise<void> {
  const source = join(ROOT, 'tests', 'harness', 'electron')
  await build({
    configFile: false,
    root: source,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: {
        input: Object.fromEntries(ENTRIES.map((name) => [name, join(source, `${name}.ts`)])),
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
        external: ['@playwright/test'],
      },
    },
  })
}
