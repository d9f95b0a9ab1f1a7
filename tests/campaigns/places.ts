import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..', '..')

/** Where full runs leave their results: NAME.json, with the table as NAME.md. */
export const CAMPAIGNS = join(ROOT, 'out', 'campaigns')

/** What each test file of the run has found, until it is added up. */
export const PARTS = join(CAMPAIGNS, 'parts')
