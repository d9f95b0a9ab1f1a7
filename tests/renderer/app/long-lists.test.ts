import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { TemplateProblem } from '../../../bridge/templates'
import type { Diagnostic } from '../../../core/scene/model'
import { message } from '../../../messages/message'
import { Diagnostics } from '../../../renderer/app/inspector/diagnostics'
import { ProblemList } from '../../../renderer/app/templates/folder-body'

const ROWS = 150
const sentence = (i: number) => message('unexpected', { fault: `Sentence ${i}.` })

function rowsOf(list: ReactNode): readonly string[] {
  const markup = renderToStaticMarkup(list)
  return [...markup.matchAll(/<li[^>]*>(.*?)<\/li>/g)].map(([, row = '']) => row.replace(/<[^>]+>/g, ''))
}

test('long lists show their first hundred rows and say how many more there are', () => {
  const problems = Array.from({ length: ROWS }, (_, i): TemplateProblem => ({ place: `${i}`, message: sentence(i) }))
  const diagnostics = Array.from(
    { length: ROWS },
    (_, i): Diagnostic => ({ ...sentence(i), severity: 'warning', slide: null, slot: `${i}` }),
  )
  const lists = [
    createElement(ProblemList, { label: 'Problems', problems }),
    createElement(Diagnostics, { diagnostics }),
  ]
  for (const list of lists) {
    const rows = rowsOf(list)
    expect(rows).toHaveLength(101)
    expect(rows[99]).toContain('Sentence 99.')
    expect(rows[100]).toBe('and 50 more')
  }
})
