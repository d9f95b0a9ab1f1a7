import { resolve } from 'node:path'
import { writeFiles } from '../../engine/files/writing/write-files'
import { inspectFile } from '../../engine/inspect/inspect-file'
import type { EmbeddedDeck, Inspected } from '../../engine/inspect/model'
import { EXIT } from '../exit-codes'
import { Failure, inputWrong, mustBeGood } from '../failure'
import type { Host } from '../host'
import { asJson, asText } from '../inspected'
import * as messages from '../messages'
import { summary } from '../outputs'
import { checkNew, checkPlaces } from '../places'

export interface InspectOptions {
  readonly json?: boolean
  readonly deck?: string
}

/** `inspect FILE`: what a file made here holds; or, with `--deck`, the deck that it was made from. */
export async function inspect(file: string, { json = false, deck }: InspectOptions, host: Host): Promise<void> {
  const read = { path: file, what: 'the file that is inspected' }
  if (deck !== undefined) {
    await checkPlaces([read], [{ option: '--deck', path: deck, what: 'where the deck goes' }], host.cwd)
  }
  const inspected = mustBeGood(await inspectFile(resolve(host.cwd, file)))
  if (deck !== undefined) await writeDeck(file, deck, inspected, { json, host })
  if (json) host.out(asJson(inspected))
  else if (deck === undefined) host.out(asText(file, inspected))
  const problems = inspected.deck?.problems ?? []
  if (problems.length > 0) throw inputWrong(problems)
}

interface Saying {
  readonly json: boolean
  readonly host: Host
}

async function writeDeck(file: string, deck: string, inspected: Inspected, { json, host }: Saying): Promise<void> {
  const { bytes } = wholeDeck(file, inspected)
  await checkNew('--deck', deck, host.cwd, bytes)
  const output = { path: resolve(host.cwd, deck), bytes, option: '--deck', told: messages.deckSaved }
  await writeFiles([output])
  if (!json) host.out(summary([output], host.cwd))
}

/** The embedded deck, where it can be opened. */
function wholeDeck(file: string, { deck, format }: Inspected): EmbeddedDeck {
  if (deck === null) throw new Failure(EXIT.inputWrong, messages.noDeck(file, format))
  if (deck.problems.length > 0) throw inputWrong(deck.problems)
  return deck
}
