import { basename, dirname, join, resolve } from 'node:path'
import type { Deck } from '../../core/deck/schema'
import type { Format } from '../../core/export-formats'
import { MAX_PROBLEMS } from '../../core/max-problems'
import { countNumbers } from '../../core/scene/count-numbers'
import type { Diagnostic, Scene } from '../../core/scene/model'
import { deckDiagnostics, isWarning, keyOf } from '../../engine/check/deck-diagnostics'
import { type Exported, exportDeck } from '../../engine/export/export-deck'
import { bytesOfDeck, formatDeck, inSchemaOrder } from '../../engine/files/deck-text'
import { writeFiles } from '../../engine/files/writing/write-files'
import { layOut, readWorld, type World } from '../../engine/world/world'
import { type DeckRequest, deckFor } from '../deck-source'
import { EXIT, Failure, usageError, valueOrThrow } from '../failure'
import { changedOptions, formatOptions } from '../format-options'
import type { CommandLineHost } from '../host'
import * as messages from '../messages'
import { type OwnTemplatesOptions, ownTemplates, printNotices } from '../own-templates'
import { checkNotReplaced, checkPathConflicts, type OptionPath } from '../path-conflicts'
import { formatReport } from '../report'
import { createProgress, NO_PROGRESS } from '../streams'
import { type Built, outputsOf, summary, type Target, targetsOf } from '../targets'

/** The values of formats' options come along by their names. */
export interface BuildOptions extends DeckRequest, OwnTemplatesOptions {
  readonly format?: readonly Format[]
  readonly out?: string
  readonly report?: string
  readonly save?: string
  readonly strict?: boolean
}

/**
 * `build`: from the dataset to finished files.
 *
 * ```
 * dataset, templates, fonts ─▶ deck ─▶ scene ─▶ diagnostics ─▶ bytes of each format ─▶ files, all or none
 * ```
 */
export async function build(options: BuildOptions, host: CommandLineHost): Promise<void> {
  // 1. What the deck is built from.
  const world = valueOrThrow(await readWorld(host.paths, ownTemplates(options, host)))
  printNotices(world.templates.notices, options, host)

  // 2. The deck, and where it goes: an invalid command is reported before any work is done.
  const source = await deckFor(options, { ...world, cwd: host.cwd })
  const targets = await targetsOf(options.out, options.format, source.name, host.cwd)
  checkFormatOptions(options, targets)
  await checkOptionFiles(options, targets, host)
  const save = await savedFile(options, source.deck, host)

  // 3. The slides, laid out.
  const scene = layOut(source.deck, world)
  const laidOut = deckDiagnostics({ ...world, scene, design: source.deck.design, saved: source.saved })
  printDiagnostics(laidOut, scene, options, host)

  // 4. The bytes of each format, then all files at once.
  const { exported, found } = await exportAll({ scene, deck: source.deck, targets, world }, options, host)
  const known = new Set(laidOut.map(keyOf))
  const more = found.filter((one) => !known.has(keyOf(one)))
  printDiagnostics(more, scene, options, host)
  await checkBuilt(options, exported, host)
  const diagnostics = [...laidOut, ...more]
  const report = () => formatReport({ deck: source.deck, scene, diagnostics, built: exported })
  const reported = reportFile(options, host, report)
  const outputs = outputsOf({ built: exported, slides: scene.slides.length, report: reported, save })
  await writeFiles(outputs)
  if (options.quiet) return
  host.out(summary(outputs, host.cwd))
  host.out(`${messages.numbersByOrigin(countNumbers(scene.slides))}\n`)
}

/** An option of a format that is not built would be ignored. */
function checkFormatOptions(options: BuildOptions, targets: readonly Target[]): void {
  const unused = changedOptions({ ...options }).find(({ format }) =>
    targets.every((target) => target.format !== format),
  )
  if (unused) throw usageError(messages.onlyForFormat(unused.flag, unused.format))
}

/** No two files may be one. */
async function checkOptionFiles(options: BuildOptions, targets: readonly Target[], host: CommandLineHost) {
  const { deck } = options
  const read = deck === undefined ? [] : [{ path: deck, what: 'the deck that is built' }]
  const built = targets.map(({ path }) => ({ path, what: BUILT }))
  await checkPathConflicts([...read, ...built], namedFiles(options), host.cwd)
}

/** The same for the files of formats that write several, whose names are known once they are exported. */
async function checkBuilt(options: BuildOptions, built: readonly Built[], host: CommandLineHost) {
  const parts = built.flatMap(({ files }) => (files.length > 1 ? files : []))
  await checkPathConflicts(
    parts.map(({ path }) => ({ path, what: BUILT })),
    namedFiles(options),
    host.cwd,
  )
}

const BUILT = 'a file that this command builds'

function namedFiles({ report, save }: BuildOptions): readonly OptionPath[] {
  const named: OptionPath[] = []
  if (report !== undefined) named.push({ option: '--report', path: report, what: 'the report' })
  if (save !== undefined) named.push({ option: '--save', path: save, what: 'where the deck is saved' })
  return named
}

/** What `--save` writes; a file of that name that says something else is not replaced. */
async function savedFile({ save }: BuildOptions, deck: Deck, host: CommandLineHost) {
  if (save === undefined) return null
  const path = resolve(host.cwd, save)
  const bytes = bytesOfDeck(formatDeck(inSchemaOrder(deck), path, host.paths.root))
  await checkNotReplaced('--save', save, host.cwd, bytes)
  return { path, bytes }
}

function reportFile({ report }: BuildOptions, host: CommandLineHost, text: () => string) {
  return report === undefined ? null : { path: resolve(host.cwd, report), bytes: new TextEncoder().encode(text()) }
}

/**
 * Prints what the person should know, once where several entries of a slide have it; with --strict, a warning ends the command
 * before anything is written.
 */
function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  scene: Scene,
  options: BuildOptions,
  host: CommandLineHost,
): void {
  const worth = diagnostics.filter(isWarning)
  const numbers = new Map(scene.slides.map((slide) => [slide.id, slide.number]))
  const lines = new Set(worth.map((one) => messages.diagnostic(one, numbers.get(one.slide ?? '') ?? null)))
  for (const line of [...lines].slice(0, MAX_PROBLEMS)) host.err(`${line}\n`)
  if (lines.size > MAX_PROBLEMS) host.err(`${messages.moreWarnings(lines.size - MAX_PROBLEMS)}\n`)
  if (options.strict && lines.size > 0) throw new Failure(EXIT.inputWrong, messages.strict(lines.size))
}

interface Work {
  readonly scene: Scene
  readonly deck: Deck
  readonly targets: readonly Target[]
  readonly world: World
}

/** The files of each format with their places, and what only making them has found out. */
async function exportAll({ scene, deck, targets, world }: Work, options: BuildOptions, host: CommandLineHost) {
  const progress = options.quiet ? NO_PROGRESS : createProgress(host)
  const found: Diagnostic[] = []
  try {
    const exported = await exportDeck(scene, {
      formats: targets.map(({ format }) => format),
      deck,
      dataset: world.index,
      fonts: world.fonts.files,
      metrics: world.fonts.metrics,
      options: formatOptions({ ...options }),
      fileName: (format) => basename(pathOf(format, targets)),
      signal: null,
      onProgress: progress.onSlide,
      onDiagnostic: (one) => found.push(one),
    })
    return { exported: exported.map((one) => withPaths(one, targets)), found }
  } finally {
    progress.end()
  }
}

function withPaths({ format, files }: Exported, targets: readonly Target[]): Built {
  const folder = dirname(pathOf(format, targets))
  return { format, files: files.map(({ name, bytes }) => ({ path: join(folder, name), bytes })) }
}

function pathOf(format: Format, targets: readonly Target[]): string {
  const target = targets.find((one) => one.format === format)
  if (!target) throw new Error(`No file was named for ${format}`)
  return target.path
}
