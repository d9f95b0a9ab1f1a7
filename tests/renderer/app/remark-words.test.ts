import { expect, test } from 'vitest'
import { misfit } from '../../../core/scene/messages'
import { remarkWords } from '../../../renderer/app/parts/remark-words'
import { WORLD } from '../../core/scene/scenes'

const layout = WORLD.templates.layouts.get('chart-figures')

test('slots and layouts are called by their names, in either language', () => {
  const said = misfit({ kind: 'empty-slot', slot: 'metrics', accepts: 'metrics' }, 'chart-figures')
  expect(remarkWords(said, 'en', layout)).toContain('The slot “Figures” is empty; the layout “Chart with figures”')
  expect(remarkWords(said, 'zh', layout)).toContain('版式“图表与数字”')
  expect(remarkWords(said, 'zh', layout)).not.toMatch(/[a-z]/)
})

test('what is quoted and is no name stays as it is', () => {
  const said = misfit({ kind: 'unknown-slot', slot: 'metrisc', known: ['metrics'] }, 'chart-figures')
  expect(remarkWords(said, 'en', layout)).toContain('"metrisc"')
  expect(remarkWords(said, 'en', undefined)).toBe(said.en)
})
