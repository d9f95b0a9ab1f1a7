import { basename, resolve } from 'node:path'
import { deckFromSelection, deckFromStoryline } from '../../core/build-deck'
import type { DatasetIndex } from '../../core/dataset/lookup'
import type { Deck } from '../../core/deck/schema'
import type { Lang } from '../../core/locale'
import { unknownThing } from '../services/messages'
import { openDeck } from '../services/open-deck'
import type { Templates } from '../services/read-templates'
import { commandWrong, inputWrong, mustBeGood } from './failure'
import * as messages from './messages'

/** What the person asked to be built. */
export interface Wanted {
  readonly deck?: string
  readonly storyline?: string
  readonly themes?: readonly string[]
  readonly metrics?: readonly string[]
  readonly design?: string
  readonly lang?: Lang
  readonly date?: string
}

export interface DeckSource {
  readonly deck: Deck
  /** The files' name without their ending. */
  readonly name: string
}

interface World {
  readonly index: DatasetIndex
  readonly templates: Templates
  readonly cwd: string
}

const DEFAULT_STORYLINE = 'full-briefing'
const DEFAULT_DESIGN = 'two-rivers'
const LONGEST_NAME = 60

/** Finds or makes the deck: a file, a selection of themes and metrics, or a storyline. */
export async function deckFor(wanted: Wanted, world: World): Promise<DeckSource> {
  checkTogether(wanted)
  checkName('design', wanted.design, world.templates.designs)
  if (wanted.deck !== undefined) return openedDeck(wanted.deck, wanted, world)
  return wanted.themes || wanted.metrics ? selectedDeck(wanted, world) : storylineDeck(wanted, world)
}

async function openedDeck(file: string, wanted: Wanted, { templates, cwd }: World): Promise<DeckSource> {
  const opened = mustBeGood(await openDeck(resolve(cwd, file)))
  const deck = {
    ...opened.value,
    ...(wanted.design === undefined ? {} : { design: wanted.design }),
    ...(wanted.lang === undefined ? {} : { lang: wanted.lang }),
    ...(wanted.date === undefined ? {} : { date: wanted.date }),
  }
  if (!templates.designs.has(deck.design)) {
    const message = unknownThing('design', deck.design, [...templates.designs.keys()])
    throw inputWrong([opened.document.problem(['design'], message)])
  }
  return { deck, name: basename(file).replace(/(\.brief)?\.json$/, '') }
}

function storylineDeck(wanted: Wanted, { index, templates }: World): DeckSource {
  const id = wanted.storyline ?? DEFAULT_STORYLINE
  checkName('storyline', id, templates.storylines)
  const storyline = templates.storylines.get(id)
  if (!storyline) throw new Error(`The storyline "${id}" vanished`)
  const options = deckOptions(wanted, index)
  return { deck: deckFromStoryline(storyline.value, options), name: `${id}-${options.lang}` }
}

function selectedDeck(wanted: Wanted, { index }: World): DeckSource {
  const { themes = [], metrics = [] } = wanted
  for (const theme of themes) checkName('theme', theme, index.theme)
  for (const metric of metrics) checkName('metric', metric, index.metric)
  const options = deckOptions(wanted, index)
  const deck = deckFromSelection({ themes: [...themes], metrics: [...metrics] }, index, options)
  return { deck, name: `${selectionName([...themes, ...metrics])}-${options.lang}` }
}

function deckOptions(wanted: Wanted, index: DatasetIndex) {
  const { lang = 'en', design = DEFAULT_DESIGN, date = latestSourceDate(index) } = wanted
  return { lang, design, date }
}

function selectionName(ids: readonly string[]): string {
  const all = ids.join('-')
  return all.length <= LONGEST_NAME ? all : `${ids[0]}-and-${ids.length - 1}-more`
}

/** The day of the newest source: unlike today, the same whenever the deck is built. */
export function latestSourceDate({ dataset }: DatasetIndex): string {
  const dates = dataset.sources.flatMap(({ date }) => (date === null ? [] : [date.padEnd(10, '-01')]))
  return dates.sort().at(-1) ?? '2000-01-01'
}

function checkName(kind: string, name: string | undefined, known: ReadonlyMap<string, unknown>): void {
  if (name === undefined || known.has(name)) return
  throw commandWrong(unknownThing(kind, name, [...known.keys()]))
}

/** A deck, a storyline and a selection are three answers to one question. */
function checkTogether({ deck, storyline, themes, metrics }: Wanted): void {
  const selection = themes ? '--themes' : metrics ? '--metrics' : null
  const given = [deck === undefined ? null : 'A deck', storyline === undefined ? null : '--storyline', selection]
  const [one, other] = given.filter((name) => name !== null)
  if (one !== undefined && other !== undefined) throw commandWrong(messages.notTogether(one, other))
}
