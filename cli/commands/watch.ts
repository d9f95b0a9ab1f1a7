import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { displayPath, formatProblem } from '../../engine/files/problem'
import { startGalleryHost } from '../../engine/gallery/gallery-host'
import { readSamples } from '../../engine/sample/samples'
import { createTemplateLibrary, type LibraryState } from '../../engine/templates/library'
import { ownTemplatesFolder } from '../../engine/templates/new-template'
import { readWorld } from '../../engine/world/world'
import { EXIT, Failure, usageError, valueOrThrow } from '../failure'
import type { CommandLineHost } from '../host'
import * as messages from '../messages'

export interface WatchOptions {
  /** False where somebody else opens the address, which is printed then. */
  readonly open: boolean
}

/**
 * `watch DIR`: from a folder of templates to a page that follows it.
 *
 * ```
 * built-in templates, dataset, fonts ─▶ library of the folder ─▶ server on this machine ─▶ page in a browser
 * ```
 */
export async function watch(named: string | undefined, { open }: WatchOptions, host: CommandLineHost): Promise<void> {
  // 1. The folder, and what its templates are laid out with.
  const folder = named === undefined ? ownTemplatesFolder(host.documents) : resolve(host.cwd, named)
  if (!existsSync(folder)) throw usageError(messages.noFolderToWatch(displayPath(folder, host.cwd)))
  if (!existsSync(join(host.renderer, 'gallery.html'))) throw new Failure(EXIT.machineFailed, messages.notBuilt())
  const [world, samples] = [
    valueOrThrow(await readWorld(host.paths, null)),
    valueOrThrow(await readSamples(host.paths)),
  ]

  // 2. The server.
  const library = createTemplateLibrary({ shipped: world.templates, index: world.index, folder })
  const server = await startGalleryHost({
    folder,
    library,
    world,
    samples,
    pages: { renderer: host.renderer, fonts: host.paths.fonts },
    onState: (state) => printState(state, folder, host),
  })

  // 3. The page.
  const page = open
    ? await host.openPage({ url: server.startUrl, another: server.newStartUrl, hadPage: server.hadPage })
    : null
  if (!page) host.out(`${server.startUrl}\n`)

  // 4. The end: a signal, or the window is closed.
  await Promise.race([host.ending(), ...(page ? [page.ended] : [])])
  await page?.close()
  await server.close()
}

/** What is wrong, for the terminal; one line if there are no problems. */
function printState({ entries, problems, templates }: LibraryState, folder: string, host: CommandLineHost): void {
  for (const notice of templates.notices) host.err(`${messages.info(notice)}\n`)
  for (const problem of problems) host.err(`${formatProblem(problem, folder)}\n`)
  if (problems.length === 0) host.err(`${messages.watching(entries.length, displayPath(folder, host.cwd))}\n`)
}
