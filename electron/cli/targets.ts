import { basename, dirname, extname, join, resolve } from 'node:path'
import { FORMATS, type Format } from '../export/model'
import { commandWrong } from './failure'
import * as messages from './messages'

/** Where the exported files go. */
export interface Targets {
  readonly folder: string
  /** Whether the folder may be made: one that was only named as a part of a file's path may be a slip. */
  readonly makeFolder: boolean
  readonly files: readonly { readonly format: Format; readonly path: string }[]
}

const DEFAULT_FOLDER = 'briefing'

/** Reads `--out` and `--format`: a path that ends like a format is one file, any other a folder. */
export function targetsOf(
  out: string | undefined,
  formats: readonly Format[] | undefined,
  name: string,
  cwd: string,
): Targets {
  const ending = FORMATS.find((format) => extname(out ?? '').toLowerCase() === `.${format}`)
  if (out !== undefined && ending) {
    if (formats && (formats.length > 1 || formats[0] !== ending)) {
      throw commandWrong(messages.formatsDoNotFit(basename(out), formats))
    }
    const path = resolve(cwd, out)
    return { folder: dirname(path), makeFolder: false, files: [{ format: ending, path }] }
  }
  const folder = resolve(cwd, out ?? DEFAULT_FOLDER)
  const files = (formats ?? FORMATS).map((format) => ({ format, path: join(folder, `${name}.${format}`) }))
  return { folder, makeFolder: true, files }
}
