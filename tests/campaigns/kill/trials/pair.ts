import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { writeFiles } from '../../../../engine/files/writing/write-files'
import { numberedBytes, numberOfBytes } from '../../numbered'
import { PAIR } from '../layout'
import { leftoversIn, mustBeNone } from '../leftovers'
import { mustBeCurrent } from '../life'
import type { Trial } from './trial'

/** The files of one export: all new or all as they were, once the next start has written something there. */
export const pairTrial: Trial = {
  job: 'pair',
  async prepare(folder, random) {
    await mkdir(join(folder, dirname(PAIR[0])))
    if (random.oneIn(3)) return
    for (const file of PAIR) await writeFile(join(folder, file), numberedBytes(0, 1000))
  },
  async check(folder, life) {
    for (const file of PAIR) await numberIn(folder, file)
    await writeFiles([
      { path: join(folder, dirname(PAIR[0]), 'other.pdf'), bytes: numberedBytes(1, 1), option: '--out' },
    ])
    const [one = null, other = null] = await Promise.all(PAIR.map((file) => numberIn(folder, file)))
    if (one !== other) throw new Error(`The files are of two exports: ${one} and ${other}`)
    // A folder that was empty has no files of export 0.
    mustBeCurrent(life, 'pair', one, one === 0 ? 0 : null)
    mustBeNone('Left behind after the next write', await leftoversIn(folder))
  },
}

async function numberIn(folder: string, file: string): Promise<number | null> {
  const bytes = await readFile(join(folder, file)).catch(() => null)
  return bytes && numberOfBytes(bytes)
}
