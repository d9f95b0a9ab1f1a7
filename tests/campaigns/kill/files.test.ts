import { join } from 'node:path'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { type BuiltChild, buildChild } from '../build-child'
import { Campaign } from '../campaign'
import { rounds } from '../settings'
import { killEach } from './run-trial'
import { pairTrial } from './trials/pair'
import { saveTrial } from './trials/save'

describe('a process that is killed while it writes files', () => {
  const campaign = new Campaign('kill', 'files')
  let child: BuiltChild
  beforeAll(async () => {
    child = await buildChild(join(import.meta.dirname, 'child', 'main.ts'))
  })
  afterAll(async () => {
    await child?.remove()
    await campaign.close()
  })

  it('loses no deck that was saved', () =>
    killEach(
      { campaign, script: child.script, kind: 'saving decks', count: rounds({ sample: 6, full: 320 }) },
      saveTrial,
    ))

  it('leaves the files of one export together', () =>
    killEach(
      { campaign, script: child.script, kind: 'files of one export', count: rounds({ sample: 6, full: 280 }) },
      pairTrial,
    ))
})
