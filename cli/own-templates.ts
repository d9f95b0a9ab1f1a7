import { resolve } from 'node:path'
import { Option } from 'commander'
import type { Message } from '../messages/message'
import { usageError } from './failure'
import type { CommandLineHost } from './host'
import * as messages from './messages'
import { parsePath } from './option-values'

/** The options that name templates of one's own, as every command has them. */
export interface OwnTemplatesOptions {
  readonly templates?: string
  /** The option's name of old. */
  readonly layouts?: string
  readonly quiet?: boolean
}

/** `--templates DIR`: templates over the built-in ones. */
export function templatesOption(): Option {
  const option = new Option('--templates <dir-or-zip>', 'a folder or pack with more layouts, designs and storylines')
  return option.argParser(parsePath('--templates'))
}

/** The same under the name that it had when it could bring layouts only. */
export function layoutsOption(): Option {
  return new Option('--layouts <dir>').argParser(parsePath('--layouts')).hideHelp()
}

/** The folder or pack that the command names; null where it names none. */
export function ownTemplates({ templates, layouts }: OwnTemplatesOptions, { cwd }: CommandLineHost): string | null {
  if (templates !== undefined && layouts !== undefined)
    throw usageError(messages.notTogether('--templates', '--layouts'))
  const named = templates ?? layouts
  return named === undefined ? null : resolve(cwd, named)
}

/** Says which templates are used where several have one id. */
export function printNotices(notices: readonly Message[], { quiet }: OwnTemplatesOptions, host: CommandLineHost): void {
  if (quiet) return
  for (const notice of notices) host.err(`${messages.info(notice)}\n`)
}
