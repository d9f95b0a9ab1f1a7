import { createHash } from 'node:crypto'
import { basename, resolve } from 'node:path'
import { deckFromSelection, deckFromStoryline } from '../core/build-deck'
import { latestSourceDate } from '../core/dataset/citations'
import type { DatasetIndex } from '../core/dataset/lookup'
import type { Deck } from '../core/deck/schema'
import type { Lang } from '../core/locale'
import type { Loaded } from '../engine/files/json/read-json'
import { readNamedFile } from '../engine/files/read-bytes'
import type { Templates } from '../engine/templates/read-templates'
import { checkBuildable, checkDeckDesign } from '../engine/validate/check-deck'
import { openDeck } from '../engine/validate/open-deck'
import { inputError, usageError, valueOrThrow } from './failure'
import * as messages from './messages'

/** What a command may ask of a deck, whatever the deck itself says. */
export interface DeckOverrides {
  readonly design?: string
  readonly lang?: Lang
  readonly date?: string
}

/** What the person asked to be built. */
export interface DeckRequest extends DeckOverrides {
  readonly deck?: string
  readonly storyline?: string
  readonly themes?: readonly string[]
  readonly metrics?: readonly string[]
}

interface DeckSource {
  readonly deck: Deck
  /** The files' name without their ending. */
  readonly name: string
  /** The file that the deck was read from, if there is one. */
  readonly saved: Loaded<Deck> | null
}

interface DeckSourceWorld {
  readonly index: DatasetIndex
  readonly templates: Templates
  readonly cwd: string
}

const DEFAULT_STORYLINE = 'full-briefing'

/** Finds or makes the deck: a file, a selection of themes and metrics, or a storyline. */
export async function deckFor(wanted: DeckRequest, world: DeckSourceWorld): Promise<DeckSource> {
  checkTogether(wanted)
  checkDesign(wanted, world.templates)
  if (wanted.deck !== undefined) return openedDeck(wanted.deck, wanted, world)
  return wanted.themes || wanted.metrics ? selectedDeck(wanted, world) : storylineDeck(wanted, world)
}

/** A design that a command names exists. */
export function checkDesign({ design }: DeckOverrides, { designs }: Templates): void {
  checkNames([['design', design === undefined ? [] : [design], designs]])
}

async function openedDeck(
  file: string,
  wanted: DeckRequest,
  { index, templates, cwd }: DeckSourceWorld,
): Promise<DeckSource> {
  const saved = valueOrThrow(await openDeck(resolve(cwd, file), readNamedFile, index.renamed))
  const deck = withCommandOptions(saved.value, wanted)
  // A design that the command names is known by now, and the deck's own does not matter then.
  const ofDesign = wanted.design === undefined ? checkDeckDesign(saved, templates.designs) : []
  const problems = [...checkBuildable(saved), ...ofDesign]
  if (problems.length > 0) throw inputError(problems)
  return { deck, name: nameOfSaved(file, saved.value, deck), saved }
}

/** A deck in the design and language, and of the date, that the command names. */
export function withCommandOptions(
  deck: Deck,
  { design = deck.design, lang = deck.lang, date = deck.date }: DeckOverrides,
): Deck {
  return { ...deck, design, lang, date }
}

function storylineDeck(wanted: DeckRequest, { index, templates }: DeckSourceWorld): DeckSource {
  const id = wanted.storyline ?? DEFAULT_STORYLINE
  checkNames([['storyline', [id], templates.storylines]])
  const storyline = templates.storylines.get(id)
  if (!storyline) throw new Error(`The storyline "${id}" vanished`)
  const deck = deckFromStoryline(storyline.value, deckOptions(wanted, index))
  return { deck, name: nameOfStoryline(id, deck), saved: null }
}

function selectedDeck(wanted: DeckRequest, { index }: DeckSourceWorld): DeckSource {
  checkNames([
    ['theme', wanted.themes ?? [], index.theme],
    ['metric', wanted.metrics ?? [], index.metric],
  ])
  // The deck keeps the order of the dataset, so that its name does too, however the names were typed.
  const themes = [...index.theme.keys()].filter((id) => wanted.themes?.includes(id))
  const metrics = [...index.metric.keys()].filter((id) => wanted.metrics?.includes(id))
  const deck = deckFromSelection({ themes, metrics }, index, deckOptions(wanted, index))
  return { deck, name: nameOfSelection(themes, metrics, deck), saved: null }
}

function deckOptions(wanted: DeckRequest, index: DatasetIndex) {
  const { lang = 'en', design = DEFAULT_DESIGN, date = latestSourceDate(index) } = wanted
  return { lang, design, date }
}

type Names = readonly [kind: string, names: readonly string[], known: ReadonlyMap<string, unknown>]

/** Tells every wrong name at once. */
function checkNames(groups: readonly Names[]): void {
  const wrong = groups.flatMap(([kind, names, known]) =>
    names.filter((name) => !known.has(name)).map((name) => messages.unknownThing(kind, name, [...known.keys()])),
  )
  if (wrong.length > 0) throw usageError(messages.allOf(wrong))
}

/** A deck, a storyline and a selection are three answers to one question. */
function checkTogether({ deck, storyline, themes, metrics }: DeckRequest): void {
  const selection = themes ? '--themes' : metrics ? '--metrics' : null
  const given = [deck === undefined ? null : 'A deck', storyline === undefined ? null : '--storyline', selection]
  const [one, other] = given.filter((name) => name !== null)
  if (one !== undefined && other !== undefined) throw usageError(messages.notTogether(one, other))
}

/** The names of built files, without their ending: whatever sets two decks apart is in them. */

const DEFAULT_DESIGN = 'two-rivers'
const MAX_NAME_LENGTH = 60

/** `full-briefing-en`, `full-briefing-zh-night-train`. */
function nameOfStoryline(id: string, { lang, design }: Deck): string {
  return joined([id, lang, design === DEFAULT_DESIGN ? null : design])
}

/** `themes-rail-connectivity-en`, `themes-rd-technology-metrics-gdp-zh`: the names in the order of the deck. */
export function nameOfSelection(themes: readonly string[], metrics: readonly string[], deck: Deck): string {
  return nameOfStoryline(joined([listed('themes', themes), listed('metrics', metrics)]), deck)
}

/** The name of the file that the deck was saved in, and what the command says otherwise: `mine`, `mine-zh`. */
function nameOfSaved(file: string, saved: Deck, built: Deck): string {
  const own = basename(file).replace(/(\.brief)?\.json$/, '')
  const changed = (['lang', 'design'] as const).map((key) => (saved[key] === built[key] ? null : built[key]))
  return joined([own, ...changed])
}

/** A long list is cut, and keeps a mark by which it differs from others that begin the same way. */
function listed(kind: string, ids: readonly string[]): string | null {
  if (ids.length === 0) return null
  const all = [kind, ...ids].join('-')
  if (all.length <= MAX_NAME_LENGTH) return all
  const mark = createHash('sha256').update(all).digest('hex').slice(0, 6)
  return `${kind}-${ids[0]}-and-${ids.length - 1}-more-${mark}`
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join('-')
}
