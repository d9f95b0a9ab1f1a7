import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../engine/support'
import { Campaign } from '../campaign'
import { type FuzzOptions, fuzz } from './guard'
import type { Place } from './place'

/** Why an input fails that does this; null where it does not. */
async function verdict(work: (place: Place) => Promise<unknown>, options: FuzzOptions = {}): Promise<string | null> {
  const kept = { failures: await temporaryFolder(), ...options }
  const done = fuzz(new Campaign('example', 'guard'), 'example', 1, async (place) => void (await work(place)), kept)
  return done.then(
    () => null,
    (error: Error) => error.message,
  )
}

describe('an input fails that', () => {
  it('leaves a file behind, or makes a command do so', async () => {
    expect(await verdict(({ command }) => command('data', '--csv', '--out', 'a.tmp'))).toContain('Left a.tmp behind')
    expect(await verdict(() => writeFile(join(tmpdir(), 'mine'), ''))).toContain(
      'Left mine in the folder of temporary files',
    )
  })

  it('ends in a way that no input may', async () => {
    expect(await verdict(({ command }) => command('data', '--out', '/proc/none/a.json'))).toContain('Ended with 3')
  })

  it('changes what every object has', async () => {
    const pollute = async () => Object.defineProperty(Object.prototype, 'polluted', { value: 1, configurable: true })
    try {
      expect(await verdict(pollute)).toContain('Object.prototype has changed')
    } finally {
      Reflect.deleteProperty(Object.prototype, 'polluted')
    }
  })

  it('keeps the processor busy', async () => {
    const busy = async () => {
      const { user } = process.cpuUsage()
      while (process.cpuUsage().user - user < 60_000) Math.sqrt(2)
    }
    expect(await verdict(busy, { maxCpuSeconds: 0.05 })).toMatch(/Took \d+\.\d+ s of the processor/)
  })
})

it('an input that does nothing wrong passes', async () => {
  expect(await verdict(({ command }) => command('list', 'designs'))).toBeNull()
  expect(await verdict(({ command }) => command('check', 'none.json'))).toBeNull()
})

it('what failed is kept, with the command that tries it again', async () => {
  const failures = await temporaryFolder()
  await verdict(
    async ({ write }) => {
      await write('in.json', '{}')
      throw new Error('this is wrong')
    },
    { failures },
  )
  expect(await readFile(join(failures, 'example-0', 'in.json'), 'utf8')).toBe('{}')
  const reported = await readFile(join(failures, 'example-0', 'FAILURE.txt'), 'utf8')
  expect(reported).toContain("ONLY='example:0' npm run test:fuzz")
  expect(reported).toContain('this is wrong')
})
