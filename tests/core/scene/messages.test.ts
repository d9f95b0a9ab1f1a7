import { expect, it } from 'vitest'
import { needs } from '../../../core/claim/needs'
import { problems } from '../../../core/claim/problem'
import { inEveryLang } from '../../../core/locale'
import { mismatchMessage } from '../../../core/scene/slide-messages'
import { message } from '../../../messages/message'
import { render } from '../../../messages/render'
import { expectBilingual } from '../../bilingual'
import { WORLD } from '../world'

const COLUMNS = WORLD.templates.layouts.get('kpi-grid')
if (!COLUMNS) throw new Error('The layout is missing')

it.each(Object.entries(needs))('says why a claim cannot be made: it needs %s', (_, need) => {
  const found = problems.shape('growth', need, ['a/b/2020', 'a/b/2023'])
  expectBilingual([inEveryLang((lang) => render(found, lang)), 'growth', 'a/b/2020', 'a/b/2023'])
})

it('calls slots and layouts by their ids for a terminal, and by their names in the window', () => {
  const found = mismatchMessage({ kind: 'empty-slot', slot: 'metrics', accepts: 'metrics' }, COLUMNS)
  const { name } = COLUMNS
  const slot = COLUMNS.slots.metrics?.name
  expect(render(found, 'en')).toBe('The slot "metrics" is empty. The layout "kpi-grid" expects metrics there.')
  expect(render(found, 'en', 'names')).toBe(
    `The slot “${slot?.en}” is empty. The layout “${name.en}” expects figures there.`,
  )
  expect(render(found, 'zh', 'names')).toBe(`栏位“${slot?.zh}”为空，版式“${name.zh}”需要在此放置数字。`)
})

it('leaves a text of the person alone that is spelled like the id of a slot', () => {
  const repeated = message('repeated-title', { title: 'metrics', number: 1 })
  for (const naming of ['ids', 'names'] as const) {
    expect(render(repeated, 'en', naming)).toContain('"metrics"')
    expect(render(repeated, 'zh', naming)).toContain('“metrics”')
  }
})
