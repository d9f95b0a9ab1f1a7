import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../../../core/dataset/csv'
import { tracedId } from '../../../../core/dataset/traced'
import { numbersCsv } from '../../../../engine/export/pdf/attachments'
import { exportPdf } from '../../../../engine/export/pdf/index'
import { layOut } from '../../../../engine/world/world'
import { storylineDeck } from '../../../core/scene/scenes'
import { WORLD } from '../../shipped-world'
import { exportContext, fixtureScene } from './fixture'
import { get, type ReadPdf, readPdf, textsOf } from './read-pdf'

const read = async (over: Parameters<typeof exportContext>[0] = {}): Promise<ReadPdf> =>
  readPdf(await exportPdf(fixtureScene('en'), exportContext(over)))

/** A stream's bytes, which the reader gives a character each, as text. */
const textOf = (stream: string) => Buffer.from(stream, 'latin1').toString('utf8')

const files = ({ objects }: ReadPdf) => [...objects.values()].filter(({ body }) => body.includes('/Type /EmbeddedFile'))

describe('attachments', () => {
  it('are the deck as its source, and its numbers as a Data Package', async () => {
    const pdf = await read()
    const specs = [...pdf.objects.values()].filter(({ body }) => body.includes('/Type /Filespec'))
    expect(specs.map(({ body }) => /AFRelationship \/(\w+)/.exec(body)?.[1])).toEqual([
      'Source',
      'Data',
      'Data',
      'Data',
    ])
    expect(textsOf(pdf, 'UF')).toEqual(['deck.brief.json', 'numbers.csv', 'datapackage.json', 'prov.json'])
    expect(pdf.root.body).toMatch(/\/AF \[\d+ 0 R \d+ 0 R \d+ 0 R \d+ 0 R\]/)
    expect(files(pdf)[0]?.stream).toBe('{"format":"chengyu-brief/deck"}\n')
  })

  it('carry the deck’s date, and no other', async () => {
    const pdf = await read()
    for (const { body } of files(pdf)) expect(body).toContain('/ModDate (D:20260104000000Z)')
  })

  it('stay away where they are not wanted', async () => {
    const pdf = await read({ pdf: { pages: 'slides', attachments: false } })
    expect(files(pdf)).toEqual([])
    expect(pdf.root.body).not.toContain('/AF')
  })
})

describe('the table of numbers', () => {
  const scene = layOut(storylineDeck('full-briefing'), WORLD)
  const [head = ''] = numbersCsv(scene, WORLD.index).replace('\uFEFF', '').trimEnd().split('\r\n')

  it('has a line for everything that a slide states, with the slides that state it', () => {
    const shown = scene.slides.flatMap(({ number, notes }) => [
      ...notes.numbers.map(({ observation }) => [observation, number] as const),
      ...notes.statements.map(({ traced }) => [tracedId(traced), number] as const),
    ])
    const [columns = [], ...table] = readCsv(numbersCsv(scene, WORLD.index)) ?? []
    const lines = new Map(table.map((row) => [row[columns.indexOf('id')], row[columns.indexOf('slides')]]))
    expect(lines.size).toBe(table.length)
    expect([...lines.keys()].sort()).toEqual([...new Set(shown.map(([id]) => id))].sort())
    for (const [id, number] of shown) expect(lines.get(id)?.split(' ')).toContain(String(number))
  })

  it('has the number as its source states it, whatever the deck’s language', () => {
    const chinese = layOut({ ...storylineDeck('full-briefing'), lang: 'zh' }, WORLD)
    const line = (table: string) =>
      table.split('\r\n').find((row) => row.includes(',rd-investment/chengdu-chongqing/2023,'))
    expect(line(numbersCsv(scene, WORLD.index))).toContain(
      ',2023,false,year,2023-01-01,2023-12-31,210.45,210.445,210.455,CNY bn,',
    )
    expect(line(numbersCsv(chinese, WORLD.index))).toContain(
      ',2023,false,year,2023-01-01,2023-12-31,210.45,210.445,210.455,CNY bn,',
    )
  })

  it('says what each is and where it comes from', () => {
    for (const name of ['metric', 'region', 'period', 'value', 'unit', 'kind', 'qualifier', 'source', 'paragraph']) {
      expect(head.split(',')).toContain(name)
    }
  })
})

describe('the Data Package of the numbers', async () => {
  const scene = layOut(storylineDeck('executive-overview'), WORLD)
  const pdf = readPdf(await exportPdf(scene, exportContext({ dataset: WORLD.index })))
  const [, numbers = '', descriptorText = '', provText = ''] = files(pdf).map(({ stream }) => stream ?? '')
  const descriptor = JSON.parse(textOf(descriptorText))
  const [table, sources, rules, prov] = descriptor.resources

  it('describes the columns of numbers.csv, in their order', () => {
    const head = textOf(numbers).replace('\uFEFF', '').split('\r\n')[0]?.split(',')
    expect(table).toMatchObject({ name: 'numbers', path: 'numbers.csv', type: 'table', format: 'csv' })
    expect(table.schema.fields.map(({ name }: { name: string }) => name)).toEqual(head)
    for (const { description } of table.schema.fields) expect(description).not.toBe('')
  })

  it('has the size and hash of each of its files', () => {
    for (const [resource, text] of [
      [table, numbers],
      [prov, provText],
    ]) {
      const bytes = Buffer.from(text, 'latin1')
      expect(resource.bytes).toBe(bytes.length)
      expect(resource.hash).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`)
    }
  })

  it('has the sources that the numbers rest on, with their SHA-256, and the rule of the paragraphs', () => {
    const cited = sources.data.map(({ id }: { id: string }) => id)
    expect(cited.length).toBeGreaterThan(2)
    for (const { id, sha256 } of sources.data) expect(sha256).toBe(WORLD.index.source.get(id)?.sha256)
    expect(table.schema.foreignKeys).toEqual([
      { fields: ['source'], reference: { resource: 'sources', fields: ['id'] } },
    ])
    expect(rules.data.map(({ id }: { id: string }) => id)).toEqual(['paragraphs', 'unknown'])
  })

  it('has the provenance of every number that is shown', () => {
    const { entity } = JSON.parse(textOf(provText))
    const shown = scene.slides.flatMap(({ notes }) => notes.numbers.map(({ observation }) => observation))
    expect(shown.length).toBeGreaterThan(20)
    for (const id of shown) expect(entity).toHaveProperty([`obs:${id}`])
  })
})

describe('the id of a file', () => {
  const idOf = (pdf: ReadPdf) => /\/ID \[<(\w{32})> <\1>\]/.exec(pdf.trailer)?.[1]

  it('follows from its content: another when anything differs, the same when nothing does', async () => {
    const [one, same, other] = await Promise.all([read(), read(), read({ deckText: '{}\n' })])
    expect(idOf(one)).toBeDefined()
    expect(idOf(same)).toBe(idOf(one))
    expect(idOf(other)).not.toBe(idOf(one))
    expect(get(one.objects, 1)).toEqual(get(other.objects, 1))
  })
})
