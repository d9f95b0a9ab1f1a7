import { open, rename, rm, writeFile } from 'node:fs/promises'
import type { Random } from '../../core/random'

/** The ways in which other programs change a file. Each may be looked at half-way. */
const WAYS = ['in place', 'in pieces', 'by renaming', 'removed first'] as const

/** So many states of a file may be seen during one change of it. */
export const MAX_STATES = 4

/** Changes a file as another program would. */
export async function changeFile(path: string, text: string, random: Random): Promise<void> {
  const way = random.pick(WAYS)
  if (way === 'in pieces') return writeInPieces(path, text)
  if (way === 'removed first') await rm(path, { force: true })
  if (way !== 'by renaming') return writeFile(path, text)
  await writeFile(`${path}.new`, text)
  await rename(`${path}.new`, path)
}

async function writeInPieces(path: string, text: string): Promise<void> {
  const handle = await open(path, 'w')
  try {
    const third = Math.ceil(text.length / 3)
    for (let at = 0; at < text.length; at += third) await handle.write(text.slice(at, at + third))
  } finally {
    await handle.close()
  }
}
