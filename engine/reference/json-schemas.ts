import { TABLE_NAMES, TABLE_SCHEMAS } from '../../core/dataset/schema'
import { deckSchema } from '../../core/deck/schema'
import { designSchema } from '../../core/template/design-schema'
import { layoutSchema } from '../../core/template/layout-schema'
import { packSchema } from '../../core/template/pack-schema'
import { storylineSchema } from '../../core/template/storyline-schema'
import { z } from '../../core/zod'
import type { DocumentKind } from '../files/json/kind-of-document'

/** What each kind of file is checked with. */
export const DOCUMENT_SCHEMAS: Readonly<Record<DocumentKind, { readonly title: string; readonly schema: z.ZodType }>> =
  {
    deck: { title: 'Deck of Chengyu Brief', schema: deckSchema },
    layout: { title: 'Slide layout of Chengyu Brief', schema: layoutSchema },
    design: { title: 'Design of Chengyu Brief', schema: designSchema },
    storyline: { title: 'Storyline of Chengyu Brief', schema: storylineSchema },
    pack: { title: 'Template pack of Chengyu Brief', schema: packSchema },
  }

/** JSON Schemas for editors, made from the schemas that the program itself checks with: file name and text. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const tables = TABLE_NAMES.map((name) => ({
    name,
    title: `Table "${name}" of a dataset of Chengyu Brief`,
    schema: z.array(TABLE_SCHEMAS[name]),
  }))
  const documents = Object.entries(DOCUMENT_SCHEMAS).map(([name, parts]) => ({ name, ...parts }))
  return new Map(
    [...documents, ...tables].map(({ name, title, schema }) => {
      // `input`: what an author writes, where entries with a default may be left out.
      const json = { title, ...z.toJSONSchema(schema, { io: 'input' }) }
      return [`${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`]
    }),
  )
}
