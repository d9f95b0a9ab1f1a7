import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { recentIn, settingsIn } from '../../../../engine/window-host/kept/recent'
import { settingsOf } from '../layout'
import { exposedOf, leftoversIn, mustBeNone, privateIn } from '../leftovers'
import { type Life, mustBeCurrent } from '../life'
import type { Trial } from './trial'

/** The program's own small files: settings, recent decks, the last folder. */
export const keptTrial: Trial = {
  job: 'kept',
  prepare: async () => {},
  async check(folder, life) {
    const userData = join(folder, 'data')
    const exposed = await exposedOf(await privateIn(folder))
    const read = async <T>(file: string) =>
      JSON.parse(await readFile(join(userData, file), 'utf8').catch(() => 'null')) as T

    const numbered = await read<{ readonly number: number } | null>('number.json')
    mustBeCurrent(life, 'number', numbered?.number ?? null, null)
    const last = await read<{ readonly folder: string } | null>('last-folder.json')
    mustBeCurrent(life, 'last', last && numberAt(last.folder), null)
    const recent = await read<readonly { readonly path: string }[] | null>('recent.json')
    checkRecent(life, recent?.map(({ path }) => numberAt(path)) ?? [])
    checkSettings(life, await read('settings.json'))

    await settingsIn(userData, 'en').update(() => settingsOf(0))
    await recentIn(userData, () => new Date()).add(folder)
    mustBeNone('Left behind after the next write', await leftoversIn(folder))
    mustBeNone('For others to use', exposed)
  },
}

function numberAt(path: string): number {
  return Number(/\d+$/.exec(path)?.[0])
}

/** The newest, and behind it those before. */
function checkRecent(life: Life, numbers: readonly number[]): void {
  const [newest = null] = numbers
  mustBeCurrent(life, 'recent', newest, null)
  if (numbers.some((number, i) => number !== (newest ?? 0) - i)) throw new Error(`Recent decks are missing: ${numbers}`)
}

function checkSettings(life: Life, found: unknown): void {
  const [done, begun] = [life.lastDone('settings'), life.lastBegun('settings')]
  const possible = [done === null ? null : settingsOf(done), begun === null ? null : settingsOf(begun)]
  if (!possible.some((one) => isDeepStrictEqual(one, found))) {
    throw new Error(`Settings are ${JSON.stringify(found)}; acknowledged ${done}, begun ${begun}`)
  }
}
