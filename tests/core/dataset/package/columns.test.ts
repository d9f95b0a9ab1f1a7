import { describe, expect, it } from 'vitest'
import { cellsOf, columnsOf } from '../../../../core/dataset/package/columns'
import { localized } from '../../../../core/dataset/text-schema'
import { z } from '../../../../core/zod'

const named = (schema: z.ZodObject) => columnsOf(schema).columns.map(({ name }) => name)
const only = (schema: z.ZodType) => columnsOf(z.object({ key: schema })).columns[0]

describe('the columns of a schema', () => {
  it('have types, also where null is possible', () => {
    expect(only(z.number())).toMatchObject({ name: 'key', type: 'number', required: true })
    expect(only(z.number().nullable())).toMatchObject({ type: 'number', required: false })
    expect(only(z.int().nullable().default(null))).toMatchObject({ type: 'integer', required: false })
    expect(only(z.boolean().default(false))).toMatchObject({ type: 'boolean', required: true })
    expect(only(z.boolean().exactOptional())).toMatchObject({ type: 'boolean', required: false })
    expect(only(z.enum(['a', 'b']))).toMatchObject({ type: 'string', enum: ['a', 'b'], required: true })
    expect(only(z.string().regex(/^x/))).toMatchObject({ pattern: '^x' })
  })

  it('do not ask for a text that may be empty, which is an empty cell', () => {
    expect(only(z.string())).toMatchObject({ type: 'string', required: false })
    expect(only(z.string().min(1))).toMatchObject({ required: true })
  })

  it('are named and described by the keys that lead to them', () => {
    const { columns } = columnsOf(z.object({ unitName: localized.describe('What stands after it') }))
    expect(columns).toMatchObject([
      { name: 'unit_name_en', path: ['unitName', 'en'], description: 'What stands after it (English)', required: true },
      { name: 'unit_name_zh', path: ['unitName', 'zh'], description: 'What stands after it (Chinese)', required: true },
    ])
    expect(columnsOf(z.object({ a: localized.nullable() })).columns.map(({ required }) => required)).toEqual([
      false,
      false,
    ])
  })

  it('say whether a group is there, where its cells alone do not', () => {
    const loose = z.object({ word: z.string().exactOptional(), count: z.number().nullable() })
    expect(named(z.object({ group: loose.exactOptional() }))).toEqual(['group_given', 'group_word', 'group_count'])
    expect(named(z.object({ group: loose.nullable() }))).toEqual(['group_given', 'group_word', 'group_count'])
    expect(named(z.object({ group: loose }))).toEqual(['group_word', 'group_count'])
    expect(named(z.object({ group: localized.nullable() }))).toEqual(['group_en', 'group_zh'])
  })

  it('leave lists to tables of their own', () => {
    const { columns, lists } = columnsOf(z.object({ id: z.string(), of: z.array(z.string()).describe('Members') }))
    expect(columns.map(({ name }) => name)).toEqual(['id'])
    expect(lists).toEqual([{ path: ['of'], description: 'Members' }])
  })
})

it('the cells of an entry are in the order of the columns, and empty where it has nothing', () => {
  const loose = z.object({ word: z.string().exactOptional() })
  const { columns } = columnsOf(z.object({ id: z.string(), name: localized.nullable(), group: loose.exactOptional() }))
  expect(cellsOf(columns, { id: 'a', name: { en: 'A', zh: '甲' }, group: {} })).toEqual(['a', 'A', '甲', true, null])
  expect(cellsOf(columns, { id: 'b', name: null })).toEqual(['b', null, null, false, null])
})
