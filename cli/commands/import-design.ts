import { basename, extname, resolve } from 'node:path'
import { readBytes } from '../../engine/files/read-bytes'
import { writeFiles } from '../../engine/files/writing/write-files'
import { importDesign as designFrom, MAX_BRAND_BYTES } from '../../engine/import-design/import-design'
import { readShipped } from '../../engine/templates/read-templates'
import { usageError, valueOrThrow } from '../failure'
import type { CommandLineHost } from '../host'
import * as messages from '../messages'
import { checkNotReplaced, checkPathConflicts } from '../path-conflicts'
import { summary } from '../targets'

export interface ImportDesignOptions {
  readonly out?: string
  readonly asIs?: boolean
  readonly quiet?: boolean
}

/** `import-design FILE`: a design from a PowerPoint template, and what of it could not be kept. */
export async function importDesign(file: string, options: ImportDesignOptions, host: CommandLineHost): Promise<void> {
  const path = resolve(host.cwd, file)
  const out = options.out ?? `${basename(file, extname(file))}.design.json`
  // Under another ending, no command would ever read it.
  if (!/\.jsonc?$/i.test(out)) throw usageError(messages.notADesignFile('--out', out))
  const read = { path: file, what: 'the file that the design is imported from' }
  await checkPathConflicts([read], [{ option: '--out', path: out, what: 'the design' }], host.cwd)

  const [bytes, templates] = await Promise.all([readBytes(path, MAX_BRAND_BYTES), readShipped(host.paths)])
  const bases = [...valueOrThrow(templates).designFiles.values()].map(({ value }) => value)
  const { asIs = false } = options
  const { design, report } = valueOrThrow(designFrom(valueOrThrow(bytes), { name: path, bases, asIs }))

  const text = new TextEncoder().encode(`${JSON.stringify(design, null, 2)}\n`)
  await checkNotReplaced('--out', out, host.cwd, text)
  const line = (shown: string) => messages.designWritten(shown, design.id)
  const output = { path: resolve(host.cwd, out), bytes: text, option: '--out', line }
  await writeFiles([output])
  if (options.quiet) return
  for (const note of report.notes) host.err(`${messages.info(note)}\n`)
  host.out(summary([output], host.cwd))
}
