import { readdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { BridgeClient, Ticket } from '../../../bridge/contract'
import type { Deck } from '../../../core/deck/schema'
import { inspectFile } from '../../../engine/inspect/inspect-file'
import { value } from '../../bridge/suite/support'
import type { Random } from '../../core/random'
import { said } from '../../said'
import { baseDeck } from '../base-deck'
import { type Home, type HostProcess, makeHome, type StartHost } from '../hosts/host'
import { numberedDeck, numberOfDeck } from '../numbered'
import { workIn } from './host-work'
import { settingsOf } from './layout'
import { exposedOf, leftoversIn, mustBeNone, privateIn } from './leftovers'
import { type Life, mustBeCurrent } from './life'

/** Up to the milliseconds between the moment that is waited for and the kill. */
const MAX_DELAY_MS = 200
const DECK = 'mine.brief.json'

/** Kills a host while its window saves, keeps drafts and exports; the next one must offer what was acknowledged. */
export async function killHost(start: StartHost, random: Random): Promise<void> {
  const home = await makeHome()
  const started: HostProcess[] = []
  const next = async () => {
    const host = await start(home)
    started.push(host)
    return host
  }
  try {
    await killAndCheck(home, next, random)
  } finally {
    for (const host of started) await host.kill()
    await home.remove()
  }
}

async function killAndCheck(home: Home, start: () => Promise<HostProcess>, random: Random): Promise<void> {
  const base = await baseDeck()
  const exportTo = join(home.documents, random.pick(['out.pptx', 'out.pdf']))
  await writeFile(join(home.documents, DECK), JSON.stringify(numberedDeck(base, 0)))

  const host = await start()
  const ticket = await opened(host, home)
  const work = workIn({ host, base, ticket, exportTo, random })
  await work.mayKill.catch(() => {})
  await new Promise((resolve) => setTimeout(resolve, random.below(MAX_DELAY_MS)))
  work.stop()
  await host.kill()
  const life = work.life()

  await checkExport(exportTo, life)
  const next = await start()
  await checkNext(next, base, life)
  const code = await next.end()
  if (code !== 0) throw new Error(`The next start ended with ${code}`)
  mustBeNone('For others to use', await exposedOf(await privateIn(home.home)))
  mustBeNone('Left behind after the next start', await leftoversIn(home.home))
  mustBeNone('Locks after the end', await readdir(join(home.userData, 'locks')))
}

async function opened({ client, answerNext }: HostProcess, { documents }: Home): Promise<Ticket> {
  answerNext(join(documents, DECK))
  const deck = await value(client.call('deck:open'))
  if (!deck || deck.readOnly) throw new Error('The deck was not opened for writing')
  return deck.ticket
}

async function checkNext({ client }: HostProcess, base: Deck, life: Life): Promise<void> {
  const [recent] = await value(client.call('recent:list'))
  if (recent?.name !== DECK) throw new Error(`Offered as recent: ${recent?.name}`)
  const deck = await value(client.call('deck:open-recent', recent.ticket))
  if (deck.readOnly) throw new Error(`The deck is read-only: ${said(deck.notices[0])}`)
  mustBeCurrent(life, 'deck', numberOfDeck(base, JSON.stringify(deck.deck)), 0)

  await checkDraft(client, base, life)
  const settings = await value(client.call('settings:read'))
  const possible = [life.lastDone('settings') ?? 0, life.lastBegun('settings') ?? 0].map(settingsOf)
  if (!possible.some((one) => isDeepStrictEqual(one, settings))) throw new Error('The settings are older')

  // A draft that is older than the last save says so, and its window saves over what it was notified of.
  await value(client.call('deck:save', deck.ticket, numberedDeck(base, 1), true))
  await value(client.call('draft:write', 'draft', numberedDeck(base, 1), deck.ticket))
  await value(client.call('settings:write', settings))
}

async function checkDraft(client: BridgeClient, base: Deck, life: Life): Promise<void> {
  const offered = (await value(client.call('draft:list'))).find(({ id }) => id === 'draft')
  if (!offered) return mustBeCurrent(life, 'draft', null, null)
  const draft = await value(client.call('draft:read', 'draft'))
  mustBeCurrent(life, 'draft', numberOfDeck(base, JSON.stringify(draft.deck)), null)
  if (draft.file?.name !== DECK) throw new Error(`The draft belongs to ${draft.file?.name}`)
}

/** An export is a whole file, or none; one that was acknowledged is there. */
async function checkExport(path: string, life: Life): Promise<void> {
  const read = await inspectFile(path)
  if (read.ok) return
  const exists = (await readdir(join(path, '..'))).includes(basename(path))
  if (exists || life.lastDone('export') !== null) throw new Error(`The export: ${said(read.problems[0]?.message)}`)
}
