import type { Result, Ticket } from '../../../bridge/contract'
import type { Deck } from '../../../core/deck/schema'
import { DEFAULT_FORMAT_OPTIONS } from '../../../core/export-formats'
import { english } from '../../../messages/render'
import type { Random } from '../../core/random'
import type { HostProcess } from '../hosts/host'
import { numberedDeck } from '../numbered'
import type { Said } from './child/report'
import { settingsOf } from './layout'
import { type Life, lifeOf } from './life'

/** What a person does in a window until its host is killed. */
export interface Work {
  /** When it has come so far that the host may be killed. */
  readonly mayKill: Promise<unknown>
  /** To be called right before the kill; what fails after it counts for nothing. */
  stop(): void
  /** What was acknowledged, to be asked after the kill. Throws where something failed before it. */
  life(): Life
}

const MOMENTS = ['a save', 'the export has begun', 'the export is done'] as const

interface Person {
  readonly host: HostProcess
  readonly base: Deck
  /** The open deck. */
  readonly ticket: Ticket
  readonly exportTo: string
  readonly random: Random
}

/** Saves, keeps drafts, changes settings, and exports meanwhile; all without an end. */
export function workIn({ host, base, ticket, exportTo, random }: Person): Work {
  const said: Said[] = []
  const failures: Error[] = []
  let hasStopped = false
  const { client } = host
  const acknowledged = async (what: string, number: number, answer: Promise<Result<unknown>>) => {
    said.push({ kind: 'begun', what, number })
    const result = await answer
    if (result.ok) said.push({ kind: 'done', what, number })
    else if (!hasStopped) throw new Error(`${what} ${number} was refused: ${english(result.message)}`)
  }
  const doOne = (number: number) => {
    const deck = numberedDeck(base, number)
    const kind = random.below(5)
    if (kind < 2) return acknowledged('deck', number, client.call('deck:save', ticket, deck, false))
    if (kind < 4) return acknowledged('draft', number, client.call('draft:write', 'draft', deck, ticket))
    return acknowledged('settings', number, client.call('settings:write', settingsOf(number)))
  }
  const edit = async () => {
    await acknowledged('deck', 1, client.call('deck:save', ticket, numberedDeck(base, 1), false))
    const editing = async () => {
      for (let number = 2; !hasStopped; number++) await doOne(number)
    }
    void editing().catch(fail)
  }
  const fail = (error: Error) => {
    if (!hasStopped) failures.push(error)
  }
  const begun = new Promise((resolve) => client.on('export:progress', resolve))
  host.answerNext(exportTo)
  const format = exportTo.endsWith('.pdf') ? 'pdf' : 'pptx'
  const name = `out.${format}`
  const exporting = client.call('export:run', 'job', format, DEFAULT_FORMAT_OPTIONS, name, numberedDeck(base, 3))
  const exported = acknowledged('export', 1, exporting)
  exported.catch(fail)
  const saved = edit()
  saved.catch(fail)
  const moment = random.pick(MOMENTS)
  return {
    mayKill: Promise.all([saved, moment === MOMENTS[1] ? begun : moment === MOMENTS[2] ? exported : null]),
    stop() {
      hasStopped = true
    },
    life() {
      const [failure] = failures
      if (failure) throw failure
      return lifeOf(said)
    },
  }
}
