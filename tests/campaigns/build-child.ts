import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildScript } from '../tools/build-script'

/** A script that plain Node runs. */
export interface BuiltChild {
  readonly script: string
  remove(): Promise<void>
}

/** Builds a script of the campaigns into a folder of its own. */
export async function buildChild(source: string): Promise<BuiltChild> {
  const folder = await mkdtemp(join(tmpdir(), 'chengyu-child-'))
  const script = await buildScript('child', source, folder)
  return { script, remove: () => rm(folder, { recursive: true, force: true }) }
}
