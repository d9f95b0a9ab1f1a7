import { dirname, resolve } from 'node:path'
import { checkFiles } from '../../services/check-files'
import type { Problem } from '../../services/problem'
import { stressSheet } from '../../services/stress/stress-sheet'
import { type Tried, tryLayout } from '../../services/stress/try-layout'
import { noticesAt } from '../../services/templates/notices-at'
import { readWorld, type World } from '../../services/world'
import { writeFiles } from '../../services/write-files'
import { commandWrong, inputWrong, mustBeGood } from '../failure'
import type { Host } from '../host'
import * as messages from '../messages'
import { summary } from '../outputs'
import { type OwnTemplatesOptions, ownTemplates, tellNotices } from '../own-templates'
import { checkPlaces } from '../places'

export interface CheckOptions extends OwnTemplatesOptions {
  readonly sheet?: string
}

/**
 * `check FILE…`: every problem of decks, layouts, designs, storylines and datasets, each at its place. Layouts are also
 * laid out with content at their bounds, in every design, language and slide size; a shipped one only if it is named.
 */
export async function check(files: readonly string[], options: CheckOptions, host: Host): Promise<void> {
  const { sheet } = options
  if (sheet !== undefined) await checkSheet(sheet, files, host)
  const world = mustBeGood(await readWorld(host.paths, ownTemplates(options, host)))
  const tried: Tried[] = []
  const paths = files.map((file) => resolve(host.cwd, file))
  const { layouts, designs, notices } = world.templates
  const more = await noticesAt(paths, { templates: world.templates, shipped: host.paths })
  tellNotices([...notices, ...more], options, host)
  const problems = await checkFiles(paths, { index: world.index, layouts, designs }, (layout) => {
    // The shipped layouts are all tried before they are shipped, which takes a while.
    const { file } = layout.document
    if (dirname(file) === host.paths.layouts && !paths.includes(file)) return []
    const trial = tryLayout(layout, world)
    tried.push(trial.tried)
    return trial.problems
  })
  // The sheet is wanted most where something is wrong.
  if (sheet !== undefined) await writeSheet(sheet, { tried, problems, world, quiet: options.quiet ?? false }, host)
  if (problems.length > 0) throw inputWrong(problems)
  if (!options.quiet) host.out(`${messages.allRight(files)}\n`)
}

async function checkSheet(sheet: string, files: readonly string[], { cwd }: Host): Promise<void> {
  if (!/\.pdf$/i.test(sheet)) throw commandWrong(messages.notAPdf('--sheet', sheet))
  const read = files.map((path) => ({ path, what: 'a file that is checked' }))
  await checkPlaces(read, [{ option: '--sheet', path: sheet, what: 'the contact sheet' }], cwd)
}

interface Sheet {
  readonly tried: readonly Tried[]
  readonly problems: readonly Problem[]
  readonly world: World
  readonly quiet: boolean
}

async function writeSheet(path: string, { tried, problems, world, quiet }: Sheet, host: Host): Promise<void> {
  if (tried.length === 0) {
    if (problems.length > 0) throw inputWrong(problems)
    throw commandWrong(messages.nothingOnSheet())
  }
  const bytes = await stressSheet(tried, world, 'en')
  const slides = tried.flatMap(({ scenes }) => scenes).reduce((sum, { scene }) => sum + scene.slides.length, 0)
  const told = (shown: string) => messages.written(shown, slides, bytes.length)
  const output = { path: resolve(host.cwd, path), bytes, option: '--sheet', told }
  await writeFiles([output])
  if (!quiet) host.out(summary([output], host.cwd))
}
