import { join } from 'node:path'
import type { DesignJson } from '../../core/template/design-schema'
import type { PlaceOption } from '../files/file-messages'
import type { Paths } from '../files/paths'
import { writeFiles } from '../files/writing/write-files'
import { exists, schemaFiles } from './new-template'
import { KIND_FOLDERS } from './source'

export interface NewDesign {
  /** The author's folder; made where it is not there. */
  readonly folder: string
  readonly design: DesignJson
  /** Ids that other designs have. */
  readonly taken: ReadonlySet<string>
  /** What names another folder, for the advice where this one will not do. */
  readonly option: PlaceOption
  readonly paths: Paths
}

export interface WrittenDesign {
  /** The design as it was written. */
  readonly design: DesignJson
  /** Its path from the folder. */
  readonly file: string
}

/**
 * Writes a design into an author's folder, with the schemas beside it that its `$schema` names. One whose id or file is
 * taken gets a number behind its id and name: nothing is replaced.
 */
export async function writeNewDesign({ folder, design, taken, option, paths }: NewDesign): Promise<WrittenDesign> {
  const free = await numbered(design, folder, taken)
  const file = `${KIND_FOLDERS.design}/${free.id}.json`
  const text = `${JSON.stringify({ ...free, $schema: '../schema/design.schema.json' }, null, 2)}\n`
  await writeFiles([
    { path: join(folder, file), bytes: new TextEncoder().encode(text), option },
    ...(await schemaFiles(folder, option, paths)),
  ])
  return { design: free, file }
}

async function numbered(design: DesignJson, folder: string, taken: ReadonlySet<string>): Promise<DesignJson> {
  for (let number = 1; ; number++) {
    const { id, name } = design
    const next =
      number === 1
        ? design
        : { ...design, id: `${id}-${number}`, name: { en: `${name.en} ${number}`, zh: `${name.zh} ${number}` } }
    const files = ['json', 'jsonc'].map((ending) => join(folder, KIND_FOLDERS.design, `${next.id}.${ending}`))
    const isTaken = taken.has(next.id) || (await Promise.all(files.map(exists))).includes(true)
    if (!isTaken) return next
  }
}
