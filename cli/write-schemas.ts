import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathsIn } from '../engine/files/paths'
import { jsonSchemas } from '../engine/reference/json-schemas'
import { templateReference } from '../engine/reference/template-reference'
import { readDataset } from '../engine/world/read-dataset'
import { valueOrThrow } from './failure'

// `npm run build:schemas`: writes templates/schema and the reference, which are kept in the repository so that editors and
// authors find them.
const { root, schemas, dataset } = pathsIn(join(import.meta.dirname, '..', '..'))
mkdirSync(schemas, { recursive: true })
for (const [name, text] of jsonSchemas()) writeFileSync(join(schemas, name), text)
const reference = templateReference(valueOrThrow(await readDataset(dataset)))
writeFileSync(join(root, 'docs', 'templates', 'reference.md'), reference)
