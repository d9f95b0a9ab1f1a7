import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { buildScene } from '../../../core/build-deck'
import type { DatasetIndex } from '../../../core/dataset/lookup'
import type { Deck } from '../../../core/deck/schema'
import type { Scene } from '../../../core/scene/model'
import type { Design } from '../../../core/template/template'
import { createFontSet } from '../../../core/text/font-set'
import type { FontSet } from '../../../core/text/model'
import type { Format } from '../../export/model'
import { type LoadedFonts, loadFonts } from '../../fonts/load-fonts'
import { type Exported, exportDeck } from '../../services/export-deck'
import { displayPath } from '../../services/problem'
import { readDataset } from '../../services/read-dataset'
import { readTemplates, type Templates } from '../../services/read-templates'
import { inFolder, type OutputFile, writeFiles } from '../../services/write-files'
import { deckFor, type Wanted } from '../deck-source'
import { EXIT } from '../exit-codes'
import { Failure, mustBeGood } from '../failure'
import type { Host } from '../host'
import * as messages from '../messages'
import { createProgress, NO_PROGRESS } from '../progress'
import { formatReport, type ReportedFile } from '../report'
import { type Targets, targetsOf } from '../targets'

export interface BuildOptions extends Wanted {
  readonly layouts?: string
  readonly format?: readonly Format[]
  readonly out?: string
  readonly report?: string
  readonly strict?: boolean
  readonly quiet?: boolean
}

/**
 * `build`: from the dataset to finished files.
 *
 * ```
 * dataset, templates, fonts ─▶ deck ─▶ scene ─▶ diagnostics ─▶ bytes of each format ─▶ files, all or none
 * ```
 */
export async function build(options: BuildOptions, host: Host): Promise<void> {
  // 1. What there is to build from.
  const world = await readWorld(options, host)

  // 2. The deck, and where it goes: a wrong command is told before any work is done.
  const source = await deckFor(options, { ...world, cwd: host.cwd })
  const targets = targetsOf(options.out, options.format, source.name, host.cwd)

  // 3. The slides, laid out.
  const scene = layOut(source.deck, world)
  tell(scene, options, host)

  // 4. The bytes of each format, then all files at once.
  const exported = await exportAll(scene, targets, world, options, host)
  const report = () => formatReport(source.deck, scene, reported(exported, targets, host))
  await writeAll(exported, targets, report, options, host)
  if (!options.quiet) host.out(summary(exported, targets, scene, host))
}

interface World {
  readonly index: DatasetIndex
  readonly templates: Templates
  readonly fonts: LoadedFonts
}

async function readWorld(options: BuildOptions, host: Host): Promise<World> {
  const extraLayouts = options.layouts === undefined ? null : resolve(host.cwd, options.layouts)
  const [index, templates] = await Promise.all([
    readDataset(host.paths.dataset),
    readTemplates(host.paths, extraLayouts),
  ])
  return { index: mustBeGood(index), templates: mustBeGood(templates), fonts: loadFonts(host.paths.fonts) }
}

function layOut(deck: Deck, { index, templates, fonts }: World): Scene {
  return buildScene(deck, {
    dataset: index,
    layouts: templates.layouts,
    designs: templates.designs,
    fonts: (design) => fontSetOf(design, fonts),
  })
}

function fontSetOf({ fonts: { heading, body, cjk } }: Design, { metrics }: LoadedFonts): FontSet {
  return createFontSet(metrics, { heading: heading.twin, body: body.twin, cjk: cjk.twin })
}

/** Prints what the person should know; with --strict, a warning ends the command before anything is written. */
function tell(scene: Scene, options: BuildOptions, host: Host): void {
  const worth = scene.diagnostics.filter(({ severity }) => severity !== 'info')
  const numbers = new Map(scene.slides.map((slide) => [slide.id, slide.number]))
  for (const one of worth) host.err(`${messages.diagnostic(one, numbers.get(one.slide ?? '') ?? null)}\n`)
  if (options.strict && worth.length > 0) throw new Failure(EXIT.inputWrong, messages.strict(worth.length))
}

async function exportAll(scene: Scene, targets: Targets, world: World, options: BuildOptions, host: Host) {
  const progress = options.quiet ? NO_PROGRESS : createProgress(host)
  try {
    return await exportDeck(scene, {
      formats: targets.files.map(({ format }) => format),
      dataset: world.index,
      fonts: world.fonts.files,
      signal: null,
      onProgress: progress.onSlide,
    })
  } finally {
    progress.end()
  }
}

async function writeAll(
  exported: readonly Exported[],
  targets: Targets,
  report: () => string,
  options: BuildOptions,
  host: Host,
): Promise<void> {
  const files: OutputFile[] = exported.map(({ format, bytes }) => ({ path: pathOf(format, targets), bytes }))
  if (options.report !== undefined) {
    files.push({ path: resolve(host.cwd, options.report), bytes: new TextEncoder().encode(report()) })
  }
  if (targets.makeFolder) await inFolder(targets.folder, () => writeFiles(files))
  else await writeFiles(files)
}

function reported(exported: readonly Exported[], targets: Targets, host: Host): readonly ReportedFile[] {
  return exported.map(({ format, bytes }) => ({
    path: displayPath(pathOf(format, targets), host.cwd),
    format,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }))
}

function summary(exported: readonly Exported[], targets: Targets, scene: Scene, host: Host): string {
  return exported
    .map(({ format, bytes }) => {
      const path = displayPath(pathOf(format, targets), host.cwd)
      return `${messages.written(path, scene.slides.length, bytes.length)}\n`
    })
    .join('')
}

function pathOf(format: Format, { files }: Targets): string {
  const target = files.find((file) => file.format === format)
  if (!target) throw new Error(`No file was named for ${format}`)
  return target.path
}
