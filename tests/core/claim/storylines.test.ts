import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type ClaimReference, claimSchema } from '../../../core/template/content-schema'
import { claim, expectSound } from './support'

const FOLDER = fileURLToPath(new URL('../../../templates/storylines/', import.meta.url))
const names = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.json')) : []

/** Every claim in a file, wherever it is. */
function claimsIn(value: unknown): readonly ClaimReference[] {
  if (typeof value !== 'object' || value === null) return []
  if ('claim' in value) return [claimSchema.parse(value)]
  return Object.values(value).flatMap(claimsIn)
}

describe('the claims of the storylines', () => {
  it('exist', () => {
    expect(names.length).toBeGreaterThan(0)
  })

  it.each(names)('%s: every one is true, and none speaks of what it cannot', (name) => {
    const claims = claimsIn(JSON.parse(readFileSync(FOLDER + name, 'utf8')))
    expect(claims.length).toBeGreaterThan(0)
    for (const reference of claims) expectSound(claim(reference.claim, reference.of))
  })
})
