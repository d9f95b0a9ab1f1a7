import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchemas } from '../services/json-schemas'
import { pathsIn } from '../services/paths'
import { readDataset } from '../services/read-dataset'
import { templateReference } from '../services/reference/template-reference'
import { mustBeGood } from './failure'

// `npm run build:schemas`: writes templates/schema and the reference, which are kept in the repository so that editors and
// authors find them.
const { root, schemas, dataset } = pathsIn(join(import.meta.dirname, '..', '..'))
mkdirSync(schemas, { recursive: true })
for (const [name, text] of jsonSchemas()) writeFileSync(join(schemas, name), text)
const reference = templateReference(mustBeGood(await readDataset(dataset)))
writeFileSync(join(root, 'docs', 'templates', 'reference.md'), reference)
