import { mkdtemp, readdir, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { type Random, randomFor } from '../../core/random'
import { type BuiltChild, buildChild } from '../build-child'
import { Campaign } from '../campaign'
import { rounds, SEED } from '../settings'
import { HOUR_MS } from './hour'
import { Racer, together } from './racer'

const RACERS = 4
const MINUTE = 60_000

describe('processes that want one lock', () => {
  const campaign = new Campaign('race', 'locks')
  const racers: Racer[] = []
  let child: BuiltChild
  let userData: string
  beforeAll(async () => {
    child = await buildChild(join(import.meta.dirname, 'child', 'main.ts'))
    userData = await mkdtemp(join(tmpdir(), 'chengyu-race-'))
    for (let i = 0; i < RACERS; i++) racers.push(new Racer(child.script, userData))
  })
  afterAll(async () => {
    await Promise.all(racers.map((racer) => racer.kill()))
    await child?.remove()
    if (userData) await rm(userData, { recursive: true, force: true })
    await campaign.close()
  })

  /** All files of locks; there is one lock at a time. */
  const lockFiles = async () => {
    const folder = join(userData, 'locks')
    return (await readdir(folder)).map((name) => join(folder, name))
  }

  /** A lock whose owner was killed. */
  const ofDead = async (key: string) => {
    const owner = new Racer(child.script, userData)
    if (!(await owner.do('take', [key]))) throw new Error('A free lock was refused')
    await owner.kill()
  }

  /** Exactly one of those who ask at the same time has the lock, and says so. */
  const mustHaveOneOwner = async (key: string): Promise<Racer> => {
    const taken = await together(racers, 'take', [key])
    const held = await Promise.all(racers.map((racer) => racer.do('holds', [key])))
    const owners = racers.filter((_, i) => taken[i])
    const [owner] = owners
    if (!owner || owners.length > 1) throw new Error(`${owners.length} processes were given the lock`)
    if (String(taken) !== String(held)) throw new Error(`Given to ${taken}, held by ${held}`)
    return owner
  }

  const oneOwnerOf = async (key: string): Promise<void> => {
    const owner = await mustHaveOneOwner(key)
    await owner.do('release', [key])
    const left = await lockFiles()
    if (left.length > 0) throw new Error(`Left behind after the release: ${left}`)
  }

  const race = (kind: string, prepare: (key: string) => Promise<void>) =>
    campaign.run(kind, rounds({ sample: 3, full: 60 }), async (_, input) => {
      await rm(join(userData, 'locks'), { recursive: true, force: true })
      await prepare(input)
      await oneOwnerOf(input)
    })

  it('find one owner of a free lock', () => race("a lock, nobody's", async () => {}))

  it('find one owner of a lock whose owner was killed', () => race('a lock of a dead process', ofDead))

  it('find one owner of a lock that is damaged', () =>
    race('a damaged lock', async (key) => {
      await ofDead(key)
      for (const file of await lockFiles()) await writeFile(file, '{"owner":"some')
    }))

  it('find one owner of a lock that is empty', () =>
    race('an empty lock', async (key) => {
      await ofDead(key)
      for (const file of await lockFiles()) await truncate(file)
    }))

  it('find one owner of a lock from the future', () =>
    race('a lock from the future, of a dead process', async (key) => {
      await ofDead(key)
      const future = new Date(Date.now() + HOUR_MS)
      for (const file of await lockFiles()) await utimes(file, future, future)
    }))

  it('leave a lock to its owner, and find one other when its owner has said nothing for a minute', () =>
    campaign.run('a lock of a process that stands still', rounds({ sample: 2, full: 40 }), async (_, key) => {
      await rm(join(userData, 'locks'), { recursive: true, force: true })
      const owner = await mustHaveOneOwner(key)
      const others = racers.filter((racer) => racer !== owner)
      if ((await together(others, 'take', [key])).some(Boolean)) throw new Error('A lock was taken from its owner')
      // The clock of the disk cannot be shifted, so the lock is made older.
      const past = new Date(Date.now() - 2 * MINUTE)
      for (const file of await lockFiles()) await utimes(file, past, past)
      const taken = await together(others, 'take', [key])
      const held = await Promise.all(racers.map((racer) => racer.do('holds', [key])))
      await together(racers, 'release', [key])
      const count = (list: readonly boolean[]) => list.filter(Boolean).length
      if (count(taken) !== 1 || count(held) !== 1) throw new Error(`Given to ${taken} of the others, held by ${held}`)
    }))

  it('never have two owners, and are never kept out for ever, whatever the clock does', () =>
    campaign.run('a lock while the clock jumps', rounds({ sample: 2, full: 40 }), async (_, key) => {
      const random = randomFor(SEED, key)
      let clock = 0
      for (let step = 0; step < 12; step++) {
        clock = await jump(racers, clock, random)
        await random.pick(racers)?.do(random.oneIn(3) ? 'release' : 'take', [key])
        if (random.oneIn(2)) await Promise.all(racers.map((racer) => racer.do('touch', [])))
        const held = await Promise.all(racers.map((racer) => racer.do('holds', [key])))
        if (held.filter(Boolean).length > 1) throw new Error(`After step ${step} it is held by ${held}`)
      }
      await takenInTheEnd(key, clock)
    }))

  /** Somebody who stands still, with a lock from before or after the jumps, keeps the next one out for a bounded time. */
  const takenInTheEnd = async (key: string, clock: number): Promise<void> => {
    const next = new Racer(child.script, userData)
    try {
      const waits = [0, 1, 2, 3].map((minutes) => clock + minutes * (MINUTE + 1000))
      for (const now of waits) {
        await next.do('setClock', [now])
        if (await next.do('take', [key])) return
      }
      throw new Error('Three minutes after its owner stood still, the lock is refused')
    } finally {
      await next.kill()
      await together(racers, 'release', [key])
      await together(racers, 'setClock', [0])
    }
  }
})

/** The clock of the machine, which all have, goes on by seconds, ahead by hours, or back. */
async function jump(racers: readonly Racer[], clock: number, random: Random): Promise<number> {
  const next = clock + random.pick([random.below(20_000), HOUR_MS, -HOUR_MS, -3 * HOUR_MS, 0, 0])
  await together(racers, 'setClock', [next])
  return next
}
