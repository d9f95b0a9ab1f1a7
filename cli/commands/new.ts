import { resolve } from 'node:path'
import { displayPath, MachineError, UserError } from '../../engine/files/problem'
import type { TemplateKind } from '../../engine/templates/model'
import { ownTemplatesFolder, writeNewTemplate } from '../../engine/templates/new-template'
import { usageError } from '../failure'
import type { CommandLineHost } from '../host'
import * as messages from '../messages'

export interface NewOptions {
  readonly templates?: string
  readonly quiet?: boolean
}

/** `new KIND ID`: a commented template that works, in the author's folder. */
export async function newTemplate(
  kind: TemplateKind,
  id: string,
  options: NewOptions,
  host: CommandLineHost,
): Promise<void> {
  const { cwd, documents, paths } = host
  const folder = options.templates === undefined ? ownTemplatesFolder(documents) : resolve(cwd, options.templates)
  try {
    const file = await writeNewTemplate({ kind, id, folder, option: '--templates' }, paths)
    if (!options.quiet) host.out(`${messages.templateWritten(displayPath(file, cwd), displayPath(folder, cwd))}\n`)
  } catch (error) {
    if (error instanceof UserError && !(error instanceof MachineError)) throw usageError(error.message)
    throw error
  }
}
