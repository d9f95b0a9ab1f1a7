import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { idSchema } from '../../core/template/shared-schema'
import type { PlaceOption } from '../files/file-messages'
import type { Paths } from '../files/paths'
import { ToldError } from '../files/problem'
import { type OutputFile, writeFiles } from '../files/writing/write-files'
import * as messages from './messages'
import type { TemplateKind } from './model'
import { KIND_FOLDERS } from './source'
import { starterText } from './starter'

export interface NewTemplate {
  readonly kind: TemplateKind
  readonly id: string
  /** The author's folder; made where it is not there. */
  readonly folder: string
  /** The option that names another folder, for the advice where this one will not do. */
  readonly option: string
}

/**
 * Writes a template to begin with into an author's folder, and beside it the schemas that its `$schema` names, so that
 * editors complete it wherever the folder goes. Returns the file's path.
 *
 * @throws ToldError where the id is none, or a file of that name is there.
 */
export async function writeNewTemplate({ kind, id, folder, option }: NewTemplate, paths: Paths): Promise<string> {
  if (!idSchema.safeParse(id).success) throw new ToldError(messages.badId(id))
  const below = join(folder, KIND_FOLDERS[kind])
  for (const ending of ['json', 'jsonc']) {
    const taken = join(below, `${id}.${ending}`)
    if (await isThere(taken)) throw new ToldError(messages.fileExists(taken))
  }
  const path = join(below, `${id}.jsonc`)
  const text = await starterText(kind, id, paths)
  await writeFiles([
    { path, bytes: new TextEncoder().encode(text), option },
    ...(await schemaFiles(folder, option, paths)),
  ])
  return path
}

/** Copies of the program's schemas; they are the program's, so that a newer program writes newer ones. */
export async function schemaFiles(
  folder: string,
  option: PlaceOption,
  { schemas }: Paths,
): Promise<readonly OutputFile[]> {
  const names = (await readdir(schemas)).filter((name) => name.endsWith('.schema.json')).sort()
  return Promise.all(
    names.map(async (name) => ({
      path: join(folder, 'schema', name),
      bytes: await readFile(join(schemas, name)),
      option,
    })),
  )
}

/** True where something is at a path, whatever it is. */
export function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
