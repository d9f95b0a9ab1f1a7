import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, it } from 'vitest'
import type { OpenedDeck } from '../../../bridge/contract'
import type { Deck } from '../../../core/deck/schema'
import { value } from '../../bridge/suite/support'
import { type Random, randomFor } from '../../core/random'
import { eventually } from '../../eventually'
import { said } from '../../said'
import { baseDeck } from '../base-deck'
import { type BuiltChild, buildChild } from '../build-child'
import { Campaign } from '../campaign'
import { type BrowserHost, startBrowserHost } from '../hosts/browser-host'
import { type Home, makeHome } from '../hosts/host'
import { numberedDeck } from '../numbered'
import { rounds, SEED } from '../settings'
import { HOUR_MS } from './hour'

const DECK = 'mine.brief.json'
const OTHER = 'other.brief.json'

describe('two hosts whose clock goes back', () => {
  const campaign = new Campaign('race', 'clock')
  let base: Deck
  let clock: BuiltChild
  beforeAll(async () => {
    base = await baseDeck()
    clock = await buildChild(join(import.meta.dirname, 'child', 'shift-clock.ts'))
  })
  afterAll(async () => {
    await clock?.remove()
    await campaign.close()
  })

  const open = async ({ client, answerNext }: BrowserHost, home: Home, name: string): Promise<OpenedDeck> => {
    answerNext(join(home.documents, name))
    const opened = await value(client.call('deck:open'))
    if (!opened) throw new Error('Nothing was opened')
    return opened
  }

  const race = async (one: BrowserHost, other: BrowserHost, home: Home, random: Random) => {
    const deck = await open(one, home, DECK)
    const copy = await open(other, home, OTHER)
    await value(one.client.call('deck:save', deck.ticket, numberedDeck(base, 1), false))

    const hours = 1 + random.below(3)
    await setBack(one, hours, deck, numberedDeck(base, 2))
    await setBack(other, hours, copy, numberedDeck(base, 2))
    await value(one.client.call('draft:write', 'draft', numberedDeck(base, 3), deck.ticket))

    const second = await open(other, home, DECK)
    const saves = await Promise.all([
      one.client.call('deck:save', deck.ticket, numberedDeck(base, 4), false),
      other.client.call('deck:save', second.ticket, numberedDeck(base, 5), false),
    ])
    if (saves[0].ok === saves[1].ok) throw new Error(`Saved by ${saves.map(({ ok }) => ok)}`)

    if (random.oneIn(2)) await one.kill()
    else await value(one.client.call('deck:close', deck.ticket)).then(() => one.end())
    const last = await value(other.client.call('deck:open-recent', second.ticket))
    if (last.readOnly) throw new Error(`Read-only, and nobody else is there: ${said(last.notices[0])}`)
    await value(other.client.call('deck:save', last.ticket, numberedDeck(base, 6), false))
    const drafts = await value(other.client.call('draft:list'))
    if (!drafts.some(({ id }) => id === 'draft')) throw new Error('The draft is not offered')
  }

  it('have one writer of a deck at a time, and the next one when that is gone', () =>
    campaign.run('two hosts, the clock goes back', rounds({ sample: 1, full: 20 }), async (_, input) => {
      const home = await makeHome()
      const hosts: BrowserHost[] = []
      try {
        for (const name of [DECK, OTHER]) {
          await writeFile(join(home.documents, name), JSON.stringify(numberedDeck(base, 0)))
          hosts.push(await startBrowserHost(home, ['--import', pathToFileURL(clock.script).href]))
        }
        const [one, other] = hosts
        if (one && other) await race(one, other, home, randomFor(SEED, input))
      } finally {
        for (const host of hosts) await host.kill()
        await home.remove()
      }
    }))
})

/** Puts the clock of a host back; the time that it notes when its window saves the open deck shows that it has happened. */
async function setBack(host: BrowserHost, hours: number, { ticket, name }: OpenedDeck, deck: Deck): Promise<void> {
  for (let hour = 1; hour <= hours; hour++) {
    host.signal('SIGUSR2')
    await eventually(async () => {
      await value(host.client.call('deck:save', ticket, deck, false))
      const saved = (await value(host.client.call('recent:list'))).find((recent) => recent.name === name)
      if (!saved || Date.parse(saved.used) > Date.now() - hour * HOUR_MS) throw new Error('The clock has not gone back')
    })
  }
}
