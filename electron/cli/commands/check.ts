import { resolve } from 'node:path'
import { checkFiles } from '../../services/check-files'
import { readDataset } from '../../services/read-dataset'
import { readTemplates } from '../../services/read-templates'
import { inputWrong, mustBeGood } from '../failure'
import type { Host } from '../host'
import * as messages from '../messages'

export interface CheckOptions {
  readonly layouts?: string
  readonly quiet?: boolean
}

/** `check FILE…`: every problem of decks, layouts, designs, storylines and datasets, each at its place. */
export async function check(files: readonly string[], options: CheckOptions, host: Host): Promise<void> {
  const extraLayouts = options.layouts === undefined ? null : resolve(host.cwd, options.layouts)
  const [index, templates] = await Promise.all([
    readDataset(host.paths.dataset),
    readTemplates(host.paths, extraLayouts),
  ])
  const known = { index: mustBeGood(index), layouts: mustBeGood(templates).layouts }
  const problems = await checkFiles(
    files.map((file) => resolve(host.cwd, file)),
    known,
  )
  if (problems.length > 0) throw inputWrong(problems)
  if (!options.quiet) host.out(`${messages.allRight(files)}\n`)
}
