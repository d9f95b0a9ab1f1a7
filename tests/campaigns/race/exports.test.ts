import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { randomFor } from '../../core/random'
import { type BuiltChild, buildChild } from '../build-child'
import { Campaign } from '../campaign'
import { numberOfBytes } from '../numbered'
import { rounds, SEED } from '../settings'
import { Racer } from './racer'

const ENDINGS = ['.pptx', '.pdf'] as const
/** How many exports each process makes in a round, one after the other. */
const EXPORTS = 5

describe('two processes that export into one folder', () => {
  const campaign = new Campaign('race', 'exports')
  const racers: Racer[] = []
  let child: BuiltChild
  beforeAll(async () => {
    child = await buildChild(join(import.meta.dirname, 'child', 'main.ts'))
    for (let i = 0; i < 2; i++) racers.push(new Racer(child.script, tmpdir()))
  })
  afterAll(async () => {
    await Promise.all(racers.map((racer) => racer.kill()))
    await child?.remove()
    await campaign.close()
  })

  /** Both export at the same time; `namesOf` says what each calls its files. Returns the numbers of the files. */
  const race = async (input: string, namesOf: (racer: number) => readonly string[]) => {
    const random = randomFor(SEED, input)
    const folder = await mkdtemp(join(tmpdir(), 'chengyu-exports-'))
    const exporting = racers.map(async (racer, i) => {
      const paths = namesOf(i).map((name) => join(folder, name))
      for (let n = 1; n <= EXPORTS; n++) await racer.do('exportFiles', [paths, 10 * (i + 1) + n, random.below(200_000)])
    })
    try {
      const outcomes = await Promise.allSettled(exporting)
      const failed = outcomes.find((outcome) => outcome.status === 'rejected')
      if (failed) throw failed.reason
      const names = (await readdir(folder)).sort()
      const numbers = await Promise.all(names.map(async (name) => numberOfBytes(await readFile(join(folder, name)))))
      return Object.fromEntries(names.map((name, i) => [name, numbers[i]]))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  it('each get their own files, and nothing else stays', () =>
    campaign.run('exports side by side', rounds({ sample: 4, full: 100 }), async (_, input) => {
      const found = await race(input, (i) => ENDINGS.map((ending) => `deck-${i}${ending}`))
      const expected = [0, 1].flatMap((i) => ENDINGS.map((ending) => [`deck-${i}${ending}`, 10 * (i + 1) + EXPORTS]))
      mustBe(found, Object.fromEntries(expected))
    }))

  it('under one name, leave the files of one export', () =>
    campaign.run('exports under one name', rounds({ sample: 4, full: 100 }), async (_, input) => {
      const found = await race(input, () => ENDINGS.map((ending) => `deck${ending}`))
      const last = found['deck.pdf']
      if (last !== 10 + EXPORTS && last !== 20 + EXPORTS) throw new Error(`The last export is ${last}`)
      mustBe(found, { 'deck.pdf': last, 'deck.pptx': last })
    }))
})

function mustBe(found: Readonly<Record<string, unknown>>, expected: Readonly<Record<string, unknown>>): void {
  const [one, other] = [found, expected].map((files) => JSON.stringify(Object.entries(files).sort()))
  if (one !== other) throw new Error(`Found ${one}, expected ${other}`)
}
