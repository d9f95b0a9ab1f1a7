import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { ROOT } from './places'

/** A script that plain Node runs. */
export interface BuiltChild {
  readonly script: string
  remove(): Promise<void>
}

/** Builds a script of the campaigns, with all that it imports, into one folder: a process of it starts in a moment. */
export async function buildChild(source: string): Promise<BuiltChild> {
  const folder = await mkdtemp(join(tmpdir(), 'chengyu-child-'))
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20',
      rolldownOptions: {
        input: { child: source },
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name].mjs' },
      },
    },
  })
  return { script: join(folder, 'child.mjs'), remove: () => rm(folder, { recursive: true, force: true }) }
}
