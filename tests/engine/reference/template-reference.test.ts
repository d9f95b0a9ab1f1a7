import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { resolveClaim } from '../../../core/claim/claim'
import { TABLE_NAMES } from '../../../core/dataset/schema'
import { CLAIM_KIND_NOTES, CLAIM_KINDS } from '../../../core/template/claim-kinds'
import { DOCUMENT_KINDS } from '../../../engine/files/json/kind-of-document'
import { jsonSchemas } from '../../../engine/reference/json-schemas'
import { templateReference } from '../../../engine/reference/template-reference'
import { anchorOf } from '../../../engine/reference/value-words'
import { readDataset } from '../../../engine/world/read-dataset'
import { mustBeGood, PATHS, ROOT } from '../support'

const index = mustBeGood(await readDataset(PATHS.dataset))
const reference = templateReference(index)

/** The keys of every object in a JSON Schema, each with whether it says what it is for. */
function keysIn(schema: unknown): readonly (readonly [key: string, isDescribed: boolean])[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties } = schema as { properties?: Record<string, { description?: string }> }
  const own = Object.entries(properties ?? {}).map(([key, { description }]) => [key, Boolean(description)] as const)
  const inner = properties ? [...Object.values(properties), { ...schema, properties: null }] : Object.values(schema)
  return [...own, ...inner.flatMap(keysIn)]
}

const keysOf = (name: string) => keysIn(JSON.parse(jsonSchemas().get(`${name}.schema.json`) ?? ''))

test.each([...DOCUMENT_KINDS, ...TABLE_NAMES])('every property of %s says in the schema what it is for', (name) => {
  const keys = keysOf(name)
  expect(keys.length).toBeGreaterThan(1)
  expect(keys.filter(([, isDescribed]) => !isDescribed)).toEqual([])
})

test.each([...DOCUMENT_KINDS])('every property of a %s is in the reference', (kind) => {
  expect(keysOf(kind).filter(([key]) => !reference.includes(`\n| \`${key}\` |`))).toEqual([])
})

describe('a kind of claim', () => {
  test.each(CLAIM_KINDS)('%s is in the reference, with what it says and a sentence of the dataset', (kind) => {
    const row = reference.match(new RegExp(`^\\| \`"${kind}"\` \\| (.+) \\| (.+) \\| “(.+)” of (.+) \\|$`, 'm'))
    const [, says = '', , example = '', ids = ''] = row ?? []
    expect(says).toBe(CLAIM_KIND_NOTES[kind].says)
    const claim = resolveClaim({ claim: kind, of: [...ids.matchAll(/"([^"]+)"/g)].map(([, id = '']) => id) }, index)
    expect(claim).toMatchObject({ ok: true, claim: { text: { en: example.replace(/\.$/, '') } } })
  })
})

test('every link of the reference leads to one heading', () => {
  const anchors = [...reference.matchAll(/^#+ (.*)$/gm)].map(([, title]) => anchorOf(title ?? ''))
  expect(new Set(anchors).size).toBe(anchors.length)
  const links = [...reference.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor]) => anchor)
  expect(links.filter((link) => !anchors.includes(link ?? ''))).toEqual([])
})

test('the reference is current (npm run build:schemas writes it)', async () => {
  expect(await readFile(join(ROOT, 'docs/templates/reference.md'), 'utf8')).toBe(reference)
})
