import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, it } from 'vitest'
import type { BridgeClient, Ticket } from '../../../bridge/contract'
import type { Deck } from '../../../core/deck/schema'
import { ownTemplatesFolder } from '../../../engine/templates/new-template'
import { value } from '../../bridge/suite/support'
import { answering, hostForTest, signIn, windowOf } from '../../browser/support'
import { randomFor } from '../../core/random'
import { layoutText } from '../../engine/templates/support'
import { eventually } from '../../eventually'
import { baseDeck } from '../base-deck'
import { Campaign } from '../campaign'
import { startBrowserHost } from '../hosts/browser-host'
import { type HostProcess, makeHome } from '../hosts/host'
import { numberedDeck, numberOfDeck } from '../numbered'
import { rounds, SEED } from '../settings'
import { changeFile, MAX_STATES } from './change-file'

const DECK = 'mine.brief.json'
const BURST = 50

describe('a host that watches what others change', () => {
  const campaign = new Campaign('race', 'watching')
  const ends: (() => Promise<unknown>)[] = []
  let base: Deck
  beforeAll(async () => {
    base = await baseDeck()
  })
  afterAll(async () => {
    for (const end of ends.reverse()) await end()
    await campaign.close()
  })

  const textOf = (number: number) => JSON.stringify(numberedDeck(base, number))

  /** A host in a process of its own, with an empty home. */
  const startHost = async () => {
    const home = await makeHome()
    ends.push(home.remove)
    const host = await startBrowserHost(home)
    ends.push(host.kill)
    return { host, home }
  }

  /** Opens the deck, and counts what the window is told of it. */
  const watch = async (client: BridgeClient, answerNext: HostProcess['answerNext'], folder: string) => {
    const path = join(folder, DECK)
    await writeFile(path, textOf(0))
    const reported = new Map<Ticket, number>()
    client.on('deck:changed', ({ ticket }) => void reported.set(ticket, (reported.get(ticket) ?? 0) + 1))
    answerNext(path)
    const opened = await value(client.call('deck:open'))
    if (!opened) throw new Error('Nothing was opened')
    const { ticket } = opened
    const count = () => reported.get(ticket) ?? 0
    /** Waits until the window was told, and finds this deck when it reads the file again. */
    const mustNotice = async (number: number, before: number) => {
      await eventually(() => mustBe(count() > before, 'The window was not told'))
      await eventually(async () => {
        const { deck } = await value(client.call('deck:open-recent', ticket))
        mustBe(numberOfDeck(base, JSON.stringify(deck)) === number, `Read again, it is not deck ${number}`)
      })
    }
    return { path, count, mustNotice }
  }

  it('notices each change of a deck', async () => {
    const started = await hostForTest()
    const bridge = windowOf(await signIn(started.startUrl), 'window-one')
    const kind = 'changes of an open deck'
    const { path, count, mustNotice } = await watch(bridge, answering(bridge), started.documents)
    await campaign.run(kind, rounds({ sample: 10, full: 500 }), async (index, input) => {
      const before = count()
      await changeFile(path, textOf(index + 1), randomFor(SEED, input))
      await mustNotice(index + 1, before)
      mustBe(count() - before <= MAX_STATES, `The window was told ${count() - before} times`)
      campaign.measure(kind, 'notices', count() - before)
    })
  })

  it('notices the last of many changes at once', async () => {
    const { host, home } = await startHost()
    const kind = `${BURST} changes of an open deck at once`
    const { path, count, mustNotice } = await watch(host.client, host.answerNext, home.documents)
    await campaign.run(kind, rounds({ sample: 1, full: 10 }), async (index, input) => {
      const random = randomFor(SEED, input)
      const before = count()
      const first = index * BURST
      for (let n = 1; n <= BURST; n++) await changeFile(path, textOf(first + n), random)
      await mustNotice(first + BURST, before)
      mustBe(count() - before <= BURST * MAX_STATES, `The window was told ${count() - before} times`)
      campaign.measure(kind, 'notices', count() - before)
    })
  })

  it("notices each change of an author's template, broken ones too", async () => {
    const { host, home } = await startHost()
    const kind = "changes of an author's layout"
    const file = join(ownTemplatesFolder(home.documents), 'layouts', 'mine.json')
    await mkdir(join(file, '..'), { recursive: true })
    let reported = 0
    host.client.on('world:changed', () => {
      reported++
    })
    await value(host.client.call('templates:read'))
    await campaign.run(kind, rounds({ sample: 3, full: 100 }), async (index, input) => {
      const random = randomFor(SEED, input)
      const before = reported
      const name = `Layout ${index}`
      if (random.oneIn(3)) await writeFile(file, '{"$schema":{"toString":"x"}')
      await changeFile(file, await layoutText('mine', name), random)
      await eventually(() => mustBe(reported > before, 'The window was not told'))
      await eventually(async () => {
        const [entry] = (await value(host.client.call('templates:read'))).entries
        mustBe(entry?.name?.en === name && !entry.isLastGood, `The layout is ${entry?.name?.en}`)
      })
    })
  })
})

function mustBe(isTrue: boolean, otherwise: string): void {
  if (!isTrue) throw new Error(otherwise)
}
