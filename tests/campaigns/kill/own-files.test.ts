import { join } from 'node:path'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { type BuiltChild, buildChild } from '../build-child'
import { Campaign } from '../campaign'
import { rounds } from '../settings'
import { killEach } from './run-trial'
import { draftTrial } from './trials/draft'
import { keptTrial } from './trials/kept'
import { lockTrial } from './trials/lock'

describe("a process that is killed while it writes the program's own files", () => {
  const campaign = new Campaign('kill', 'own-files')
  let child: BuiltChild
  beforeAll(async () => {
    child = await buildChild(join(import.meta.dirname, 'child', 'main.ts'))
  })
  afterAll(async () => {
    await child?.remove()
    await campaign.close()
  })

  it('loses no draft that was acknowledged', () =>
    killEach(
      { campaign, script: child.script, kind: 'writing drafts', count: rounds({ sample: 6, full: 240 }) },
      draftTrial,
    ))

  it('loses no settings and no recent decks', () =>
    killEach(
      { campaign, script: child.script, kind: 'settings and recent decks', count: rounds({ sample: 6, full: 160 }) },
      keptTrial,
    ))

  it('leaves no lock that keeps the next one out', () =>
    killEach({ campaign, script: child.script, kind: 'locks', count: rounds({ sample: 6, full: 200 }) }, lockTrial))
})
