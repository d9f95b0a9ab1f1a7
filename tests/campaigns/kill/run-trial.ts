import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomFor } from '../../core/random'
import type { Campaign } from '../campaign'
import { SEED } from '../settings'
import { liveUntilKilled } from './life'
import type { Trial } from './trials/trial'

/** The kills of one class. */
export interface Kills {
  readonly campaign: Campaign
  readonly script: string
  readonly kind: string
  readonly count: number
}

/** Kills so many children at this job, each in a folder of its own, and checks what each has left. */
export function killEach({ campaign, script, kind, count }: Kills, trial: Trial): Promise<void> {
  return campaign.run(kind, count, async (_, input) => {
    const random = randomFor(SEED, input)
    const folder = await mkdtemp(join(tmpdir(), 'chengyu-kill-'))
    try {
      await trial.prepare(folder, random)
      const watched = trial.meanwhile && random.oneIn(4) ? { meanwhile: () => trial.meanwhile?.(folder) } : {}
      const life = await liveUntilKilled({ script, job: trial.job, folder, input, random, ...watched })
      campaign.measure(kind, 'acknowledged writes of a process', life.acknowledged)
      await trial.check(folder, life)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })
}
