import { join } from 'node:path'
import { locksIn } from '../../../../engine/files/locks/locks'
import { LOCKS } from '../layout'
import { exposedOf, leftoversIn, mustBeNone, privateIn } from '../leftovers'
import type { Trial } from './trial'

const locksOf = (folder: string, owner: string) => locksIn(join(folder, 'data'), owner, () => new Date())

/** Locks: nobody takes that of a living process, and everybody that of a dead one, at once. */
export const lockTrial: Trial = {
  job: 'lock',
  prepare: async () => {},
  async meanwhile(folder) {
    if (await locksOf(folder, 'other').take(LOCKS[0])) throw new Error('The lock of a living process was taken')
  },
  async check(folder) {
    const exposed = await exposedOf(await privateIn(folder))
    const [next, other] = [locksOf(folder, 'next'), locksOf(folder, 'other')]
    for (const key of LOCKS) {
      if (!(await next.take(key))) throw new Error(`The lock ${key} of a dead process was refused`)
      if (!(await next.holds(key))) throw new Error(`The lock ${key} was given and is not held`)
      if (await other.take(key)) throw new Error(`The lock ${key} has two owners`)
    }
    await next.releaseAll()
    mustBeNone('Left behind after the next owner', await leftoversIn(folder))
    mustBeNone('For others to use', exposed)
  },
}
