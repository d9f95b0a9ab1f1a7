import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import type { Scene } from '../../../core/scene/model'
import type { Format } from '../../export/model'
import { type Exported, exportDeck } from '../../services/export-deck'
import { displayPath } from '../../services/problem'
import { layOut, readWorld, type World } from '../../services/world'
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
  const extraLayouts = options.layouts === undefined ? null : resolve(host.cwd, options.layouts)
  const world = mustBeGood(await readWorld(host.paths, extraLayouts))

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
