import { basename } from 'node:path'
import { type Message, message } from '../../messages/message'
import { errorCode } from '../files/file-messages'
import type { Problem } from '../files/problem'
import { TEMPLATE_KINDS, type TemplateKind } from './model'

/** A file of a pack: where a person finds it, and what is in it. */
export interface SourceFile {
  readonly file: string
  readonly bytes: Uint8Array
}

/** The files of a folder or `.zip` that templates are read from, by their path in it (`layouts/mine.json`). */
export interface Source {
  readonly place: string
  readonly files: ReadonlyMap<string, SourceFile>
  readonly problems: readonly Problem[]
}

/** What a file of a pack is, by its place: the pack's own description, or a template. */
export type FileUse =
  | { readonly use: 'pack' }
  /** At the top of the folder, only the template itself says its kind. */
  | { readonly use: 'template'; readonly kind: TemplateKind | null }

export const PACK_FILE = 'pack.json'
/** Where installed packs lie in an author's folder. */
export const PACKS_FOLDER = 'packs'

/** The folder of each kind of template. */
export const KIND_FOLDERS: Readonly<Record<TemplateKind, string>> = {
  layout: 'layouts',
  design: 'designs',
  storyline: 'storylines',
}

/** What a path in a pack stands for; null for whatever else lies there. */
export function fileUse(path: string): FileUse | null {
  const [folder, name, ...deeper] = path.includes('/') ? path.split('/') : ['', path]
  if (name === undefined || deeper.length > 0 || name.startsWith('.')) return null
  if (path === PACK_FILE) return { use: 'pack' }
  const kind = TEMPLATE_KINDS.find((one) => KIND_FOLDERS[one] === folder)
  if (!isJson(name) || (kind === undefined && folder !== '')) return null
  return { use: 'template', kind: kind ?? null }
}

/** Templates may be JSON with comments; editors want the ending to say so. Decks and schemas are no templates. */
function isJson(name: string): boolean {
  return /\.jsonc?$/i.test(name) && !/\.(schema|brief)\.json$/i.test(name)
}

/** Whether a file is a pack that was zipped, by its name. */
export function isZip(file: string): boolean {
  return /\.zip$/i.test(file)
}

/** Whether a folder could not be read because there is none. */
export function isNoFolder(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(errorCode(error))
}

/** Why a file of a folder or pack is no template: it is a pipe or a folder, or too large; null for any other error. */
export function unsuitableReason(name: string, maxBytes: number, error: unknown): Message | null {
  const code = errorCode(error)
  if (code === 'TOO_LARGE') return message('template-too-large', { name, megabytes: maxBytes / 1_000_000 })
  return ['NOT_A_FILE', 'EISDIR', 'ENXIO'].includes(code) ? message('not-a-regular-file', { name }) : null
}

/** A problem of a file as a whole. */
export function wholeFile(file: string, message: Message): Problem {
  return { file, line: 1, column: 1, message }
}

/** The names of files in an order that does not depend on the disk. */
export function inOrder(paths: Iterable<string>): string[] {
  return [...paths].sort((a, b) => (basename(a) < basename(b) ? -1 : basename(a) > basename(b) ? 1 : a < b ? -1 : 1))
}
