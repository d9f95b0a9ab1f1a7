import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchemas } from '../services/json-schemas'

// `npm run build:schemas`: writes templates/schema, which is kept in the repository so that editors find it.
const folder = join(import.meta.dirname, '..', '..', 'templates', 'schema')
mkdirSync(folder, { recursive: true })
for (const [name, text] of jsonSchemas()) writeFileSync(join(folder, name), text)
