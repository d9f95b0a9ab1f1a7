import { dirname, resolve } from 'node:path'
import { LANGS } from '../../core/locale'
import type { NumberCounts } from '../../core/scene/count-numbers'
import { checkFiles, type Trials } from '../../engine/check/check-files'
import { tryDeck } from '../../engine/check/try-deck'
import type { Loaded } from '../../engine/files/json/read-json'
import type { Paths } from '../../engine/files/paths'
import { displayPath, type Problem } from '../../engine/files/problem'
import { writeFiles } from '../../engine/files/writing/write-files'
import { stressSheet } from '../../engine/stress/stress-sheet'
import { type Tried, tryLayout } from '../../engine/stress/try-layout'
import { noticesAt } from '../../engine/templates/notices-at'
import { readWorld, type World } from '../../engine/world/world'
import { checkDesign, type DeckOverrides, withCommandOptions } from '../deck-source'
import { inputError, usageError, valueOrThrow } from '../failure'
import { changedOptions, formatOptions } from '../format-options'
import type { CommandLineHost } from '../host'
import * as messages from '../messages'
import { type OwnTemplatesOptions, ownTemplates, printNotices } from '../own-templates'
import { checkPathConflicts } from '../path-conflicts'
import { summary } from '../targets'

/** The values of formats' options come along by their names. */
export interface CheckOptions extends OwnTemplatesOptions, DeckOverrides {
  readonly sheet?: string
}

/**
 * `check FILE…`: every problem of decks, layouts, designs, storylines and datasets, each at its place. Layouts are also
 * laid out with content at their bounds, in every design, language and slide size, and decks are built without being
 * written; shipped ones only if they are named. What is right here is written by `build --strict`.
 */
export async function check(files: readonly string[], options: CheckOptions, host: CommandLineHost): Promise<void> {
  const { sheet } = options
  if (sheet !== undefined) await checkSheet(sheet, files, host)
  const world = valueOrThrow(await readWorld(host.paths, ownTemplates(options, host)))
  checkDesign(options, world.templates)
  const paths = files.map((file) => resolve(host.cwd, file))
  const { layouts, designs, notices } = world.templates
  const more = await noticesAt(paths, { templates: world.templates, shipped: host.paths })
  printNotices([...notices, ...more], options, host)
  const met: Met = { tried: [], decks: 0, counted: [] }
  const known = { index: world.index, layouts, designs }
  const trials = trialsIn(world, { met, options, paths, shipped: host.paths })
  const { problems, files: count } = await checkFiles(paths, known, trials)
  const { tried, decks } = met
  if (!options.quiet)
    for (const { file, counts } of met.counted)
      host.out(`${messages.deckNumbers(displayPath(file, host.cwd), counts)}\n`)
  // The sheet is wanted most where something is wrong.
  if (sheet !== undefined) await writeSheet(sheet, { tried, problems, world, quiet: options.quiet ?? false }, host)
  if (problems.length > 0) throw inputError(problems)
  const [vain] = deckOptions(options)
  if (decks === 0 && vain !== undefined) throw usageError(messages.onlyForDecks(vain))
  if (!options.quiet) host.out(`${messages.allRight(files, count)}\n`)
}

/** What the trials have met so far. */
interface Met {
  readonly tried: Tried[]
  decks: number
  /** The numbers of the decks that could be laid out. */
  readonly counted: { readonly file: string; readonly counts: NumberCounts }[]
}

interface TrialProgress {
  readonly met: Met
  readonly options: CheckOptions
  /** The files and folders that the command names. */
  readonly paths: readonly string[]
  readonly shipped: Paths
}

function trialsIn(world: World, { met, options, paths, shipped }: TrialProgress): Trials {
  // What is shipped is all tried before it is shipped, which takes a while.
  const isTried = ({ document: { file } }: Loaded<unknown>) =>
    paths.includes(file) || ![shipped.layouts, shipped.samples].includes(dirname(file))
  return {
    layout: (layout) => {
      if (!isTried(layout)) return []
      const trial = tryLayout(layout, world)
      met.tried.push(trial.tried)
      return trial.problems
    },
    deck: async (deck, known) => {
      if (!isTried(deck)) return []
      const onCounted = (counts: NumberCounts) => met.counted.push({ file: deck.document.file, counts })
      return tryDeck(deck, known, { world, options: formatOptions({ ...options }), onCounted })
    },
    langs: options.lang === undefined ? LANGS : [options.lang],
    withCommandOptions: (deck) => {
      met.decks++
      return withCommandOptions(deck, options)
    },
  }
}

/** The options about decks that were typed. */
function deckOptions(options: CheckOptions): readonly string[] {
  const { design, lang, date } = options
  const given = Object.entries({ design, lang, date }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`],
  )
  return [...given, ...changedOptions({ ...options }).map(({ flag }) => flag)]
}

async function checkSheet(sheet: string, files: readonly string[], { cwd }: CommandLineHost): Promise<void> {
  if (!/\.pdf$/i.test(sheet)) throw usageError(messages.notAPdf('--sheet', sheet))
  const read = files.map((path) => ({ path, what: 'a file that is checked' }))
  await checkPathConflicts(read, [{ option: '--sheet', path: sheet, what: 'the contact sheet' }], cwd)
}

interface Sheet {
  readonly tried: readonly Tried[]
  readonly problems: readonly Problem[]
  readonly world: World
  readonly quiet: boolean
}

async function writeSheet(
  path: string,
  { tried, problems, world, quiet }: Sheet,
  host: CommandLineHost,
): Promise<void> {
  if (tried.length === 0) {
    if (problems.length > 0) throw inputError(problems)
    throw usageError(messages.nothingOnSheet())
  }
  const bytes = await stressSheet(tried, world, 'en')
  const slides = tried.flatMap(({ scenes }) => scenes).reduce((sum, { scene }) => sum + scene.slides.length, 0)
  const line = (shown: string) => messages.written(shown, slides, bytes.length)
  const output = { path: resolve(host.cwd, path), bytes, option: '--sheet', line }
  await writeFiles([output])
  if (!quiet) host.out(summary([output], host.cwd))
}
