import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchemas } from '../services/json-schemas'
import { templateReference } from '../services/reference/template-reference'

// `npm run build:schemas`: writes templates/schema and the reference, which are kept in the repository so that editors and
// authors find them.
const root = join(import.meta.dirname, '..', '..')
const folder = join(root, 'templates', 'schema')
mkdirSync(folder, { recursive: true })
for (const [name, text] of jsonSchemas()) writeFileSync(join(folder, name), text)
writeFileSync(join(root, 'docs', 'templates', 'reference.md'), templateReference())
