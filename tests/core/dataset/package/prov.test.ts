import { describe, expect, it } from 'vitest'
import { getOrThrow } from '../../../../core/dataset/lookup'
import { provenanceDocument, sourcesOf, withInputs } from '../../../../core/dataset/package/prov'
import { dataset, files, index } from './read-package'

type Relations = Readonly<Record<string, Readonly<Record<string, unknown>>>>
const document = JSON.parse(files.get('prov.json') ?? '{}') as Readonly<Record<string, Relations>>

const list = (section: string) => Object.values(document[section] ?? {})
const typed = (type: string) => ({ $: `prov:${type}`, type: 'prov:QUALIFIED_NAME' })

/** What a value was derived from, by the type of derivation. */
function derivedFrom(id: string, type: string | null): readonly unknown[] {
  return list('wasDerivedFrom')
    .filter((one) => one['prov:generatedEntity'] === `obs:${id}`)
    .filter((one) =>
      type === null ? !('prov:type' in one) : JSON.stringify(one['prov:type']) === JSON.stringify(typed(type)),
    )
    .map((one) => one['prov:usedEntity'])
}

describe('the provenance', () => {
  it('has an entity for every value, and no other value', () => {
    const values = Object.keys(document.entity ?? {}).filter((name) => name.startsWith('obs:'))
    expect(values.sort()).toEqual(dataset.observations.map(({ id }) => `obs:${id}`).sort())
    for (const { id, value, unit } of dataset.observations)
      expect(document.entity?.[`obs:${id}`]).toMatchObject({ 'prov:value': value, 'cb:unit': unit })
  })

  it('has paragraph and primary source of every stated value', () => {
    const stated = dataset.observations.filter(({ derivation }) => derivation === null)
    expect(stated.length).toBeGreaterThan(50)
    for (const { id, source, locator } of stated) {
      expect(derivedFrom(id, 'Quotation'), id).toEqual([`par:${source}/${locator.paragraph}`])
      const [primary] = derivedFrom(id, 'PrimarySource')
      if (locator.via === null) expect(primary, id).toBe(`src:${source}`)
      else
        expect(document.entity?.[String(primary)]?.['prov:label'], id).toContainEqual({ $: locator.via.en, lang: 'en' })
      expect(derivedFrom(id, null), id).toEqual([])
    }
  })

  it('has formula and inputs of every derived value, in order', () => {
    const derived = dataset.observations.filter(({ derivation }) => derivation !== null)
    expect(derived.length).toBeGreaterThan(10)
    for (const { id, derivation } of derived) {
      const inputs = derivation?.inputs.map((input) => `obs:${input}`)
      expect(document.activity?.[`calc:${id}`], id).toMatchObject({ 'cb:formula': derivation?.formula })
      const used = list('used').filter((one) => one['prov:activity'] === `calc:${id}`)
      expect(
        used.map((one) => one['prov:entity']),
        id,
      ).toEqual(inputs)
      expect(
        used.map((one) => one['prov:role']),
        id,
      ).toEqual(inputs?.map((_, i) => `input ${i + 1}`))
      expect(derivedFrom(id, null), id).toEqual(inputs)
      expect(list('wasGeneratedBy'), id).toContainEqual({ 'prov:entity': `obs:${id}`, 'prov:activity': `calc:${id}` })
      expect(derivedFrom(id, 'Quotation'), id).toEqual([])
    }
  })

  it('names nothing that it does not hold', () => {
    const held = new Set(['entity', 'activity', 'agent'].flatMap((section) => Object.keys(document[section] ?? {})))
    const relations = Object.keys(document).filter(
      (section) => !['prefix', 'entity', 'activity', 'agent'].includes(section),
    )
    expect(relations.length).toBe(5)
    const ends = ['entity', 'activity', 'agent', 'collection', 'generatedEntity', 'usedEntity'].map(
      (end) => `prov:${end}`,
    )
    for (const relation of relations.flatMap(list))
      for (const end of ends) if (end in relation) expect(held).toContain(relation[end])
    const prefixes = Object.keys(document.prefix ?? {})
    for (const name of held) expect(prefixes).toContain(name.split(':')[0])
  })

  it('attributes documents to the author and publisher that they name', () => {
    const authors = list('wasAttributedTo').filter((one) => one['cb:role'] === 'author')
    expect(authors.map((one) => one['prov:entity'])).toEqual(['src:ichongqing-2026-01-04'])
    expect(list('wasAttributedTo').some((one) => one['prov:entity'] === 'src:chengdu-hub-2025')).toBe(false)
    for (const { id, sha256 } of dataset.sources)
      expect(document.entity?.[`src:${id}`]).toMatchObject({ 'cb:sha256': sha256 })
  })
})

describe('the provenance of some values', () => {
  const isDerived = (id: string) => getOrThrow(index.observation, id).derivation !== null
  const inTwoSteps = dataset.observations.find(({ derivation }) => derivation?.inputs.some(isDerived))
  const wanted = inTwoSteps ? [inTwoSteps] : []

  it('has what they were computed from, through all steps, and its sources only', () => {
    const some = provenanceDocument(index, wanted)
    const behind = withInputs(index, wanted).map(({ id }) => id)
    expect(behind.length).toBeGreaterThan(2)
    const names = Object.keys(some.entity)
    expect(names.filter((name) => name.startsWith('obs:')).sort()).toEqual(behind.map((id) => `obs:${id}`).sort())
    expect(names.filter((name) => name.startsWith('src:'))).toEqual(
      sourcesOf(index, wanted).map(({ id }) => `src:${id}`),
    )
    expect(sourcesOf(index, wanted).length).toBeLessThan(dataset.sources.length)
  })

  it('can leave out what tables beside it say, but no relation', () => {
    const [whole, bare] = [provenanceDocument(index, wanted), provenanceDocument(index, wanted, { describes: false })]
    for (const section of ['used', 'wasGeneratedBy', 'wasDerivedFrom', 'hadMember'] as const)
      expect(bare[section]).toEqual(whole[section])
    expect(Object.keys(bare.entity)).toEqual(Object.keys(whole.entity))
    expect(JSON.stringify(bare).length).toBeLessThan(JSON.stringify(whole).length)
  })
})
