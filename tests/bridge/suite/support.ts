import { join } from 'node:path'
import type { BridgeClient, OpenedDeck, Result } from '../../../bridge/contract'
import type { Deck } from '../../../core/deck/schema'
import { openDeck } from '../../../engine/validate/open-deck'
import { english } from '../../../messages/render'
import { mustBeGood, ROOT } from '../../engine/support'

/** A window of a host, and how a test plays the person. */
export interface SuiteWindow {
  readonly client: BridgeClient
  /** What the next dialog is answered with: a file in `folder`, or null for "cancel". */
  readonly answerNext: (path: string | null) => void
  readonly close: () => Promise<void>
}

/** A host with one window, and an empty user data folder. */
export interface SuiteHost extends SuiteWindow {
  /** Where its dialogs start. */
  readonly folder: string
  /** Files that were shown in the file manager. */
  readonly revealed: () => Promise<readonly string[]>
  readonly secondWindow: () => Promise<SuiteWindow>
}

/** The value of an answer; a refusal fails the test with its sentence. */
export async function value<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer
  if (!result.ok) throw new Error(english(result.message))
  return result.value
}

/** The sentence of a refusal. */
export async function refusal(answer: Promise<Result<unknown>>): Promise<string> {
  const result = await answer
  if (result.ok) throw new Error('It was not refused')
  return english(result.message)
}

/** A small deck, as an analyst would have it. */
export async function smallDeck(): Promise<Deck> {
  const file = join(ROOT, 'templates', 'samples', 'kpi-grid.brief.json')
  const { $schema: _, ...deck } = mustBeGood(await openDeck(file)).value
  return deck
}

/** The same slide again and again. */
export function longDeck(deck: Deck, slides: number): Deck {
  const [section] = deck.sections
  const [slide] = section?.slides ?? []
  if (!section || !slide) throw new Error('The deck has no slide')
  const many = Array.from({ length: slides }, (_, index) => ({ ...slide, id: `slide-${index + 1}` }))
  return { ...deck, sections: [{ ...section, slides: many }] }
}

/** A deck whose export takes so long that a test is in time to stop it, on a machine under load too. */
export function endlessDeck(deck: Deck): Deck {
  return longDeck(deck, 1000)
}

/**
 * Gives a test a host. One that is "fresh" was just started; others may have had windows for other tests, of which they hold
 * nothing but what a host keeps in memory: the author's templates and the language.
 */
export type Start = (state?: 'fresh') => Promise<SuiteHost>

/** Saves the deck under a name, and says where. */
export async function saved(host: SuiteHost, deck: Deck, fileName = 'mine.brief.json') {
  const path = join(host.folder, fileName)
  host.answerNext(path)
  const answer = await value(host.client.call('deck:save-as', fileName, deck))
  if (!answer) throw new Error('Nothing was saved')
  return { path, ...answer }
}

/** Opens a file through the dialog. */
export async function opened(window: SuiteWindow, path: string): Promise<OpenedDeck> {
  window.answerNext(path)
  const answer = await value(window.client.call('deck:open'))
  if (!answer) throw new Error('Nothing was opened')
  return answer
}
