import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, it } from 'vitest'
import type { Deck } from '../../../core/deck/schema'
import { baseDeck } from '../base-deck'
import { Campaign } from '../campaign'
import { startBrowserHost } from '../hosts/browser-host'
import { type Home, type HostProcess, makeHome } from '../hosts/host'
import { rounds } from '../settings'
import { deckOfSave, replacedUnseen, type Save, saveOf } from './lineage'
import { readAllTheTime } from './reader'
import { type RaceWindow, raceWindow } from './window'

/** Each of two hosts saves the deck once a round. */
const ROUNDS = { sample: 3, full: 100 }
const DECK = 'mine.brief.json'

describe('two hosts that save one deck', () => {
  const campaign = new Campaign('race', 'hosts')
  const ends: (() => Promise<unknown>)[] = []
  let base: Deck
  beforeAll(async () => {
    base = await baseDeck()
  })
  afterAll(async () => {
    for (const end of ends.reverse()) await end()
    await campaign.close()
  })

  /** Two hosts and a deck that both can open; each has the user data folder of the home that it is given. */
  const twoHosts = async (isShared: boolean) => {
    const home = await makeHome()
    const other = { ...home, userData: isShared ? home.userData : join(home.home, 'other-data') }
    ends.push(home.remove)
    const path = join(home.documents, DECK)
    await writeFile(path, JSON.stringify(deckOfSave(base, { number: 0, seen: 0 })))
    let number = 0
    const windows: RaceWindow[] = []
    for (const one of [home, other]) {
      const sentinel = join(home.documents, `sentinel-${windows.length}.brief.json`)
      windows.push(raceWindow({ host: await started(one), base, nextNumber: () => ++number, sentinel }))
    }
    return { path, windows }
  }
  const started = async (home: Home): Promise<HostProcess> => {
    const host = await startBrowserHost(home)
    ends.push(host.kill)
    return host
  }

  /** Lets both save at the same time while the file is read, and gives the acknowledged saves that were overwritten unseen. */
  const race = async (path: string, windows: readonly RaceWindow[], turn: (window: RaceWindow) => Promise<void>) => {
    const reader = readAllTheTime(base, path)
    await Promise.all(windows.map(turn)).finally(() => reader.stop())
    const saves = windows.flatMap((window) => window.saves)
    const last = saveOf(base, await readFile(path, 'utf8'))
    if (!saves.some(({ number }) => number === last.number)) throw new Error(`${last.number} was not acknowledged`)
    return replacedUnseen(saves, last.number)
  }

  it('with one user data folder, take turns: nothing is replaced unseen', async () => {
    const { path, windows } = await twoHosts(true)
    await campaign.run('two hosts, one user data folder', rounds(ROUNDS), async () => {
      const replaced = await race(path, windows, (window) => window.saveInTurn(path))
      if (replaced.length > 0) throw new Error(`Replaced unseen: ${JSON.stringify(replaced)}`)
    })
  })

  it('with two user data folders, are told of each other: nothing is replaced without a word', async () => {
    const { path, windows } = await twoHosts(false)
    const known = new Set<Save>()
    await campaign.run('two hosts, two user data folders', rounds(ROUNDS), async () => {
      const replaced = await race(path, windows, (window) => window.saveOver(path))
      campaign.measure('two hosts, two user data folders', 'saves that another replaced at once', replaced.length)
      for (const window of windows) {
        const lost = replaced.filter((save) => !known.has(save) && window.saves.includes(save))
        for (const save of lost) known.add(save)
        await window.mustHaveHeardOf(lost)
      }
    })
  })
})
