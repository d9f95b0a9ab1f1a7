import { describe, expect, it } from 'vitest'
import { inEveryLang } from '../../messages/locale'
import type { Code, Message } from '../../messages/message'
import { render } from '../../messages/render'
import { expectBilingual } from '../bilingual'
import { app, host, window } from './cases/app'
import type { Case } from './cases/cases'
import { dataset } from './cases/dataset'
import { files } from './cases/files'
import { imports } from './cases/imports'
import { scene } from './cases/scene'
import { templates } from './cases/templates'
import { values } from './cases/values'

/** All cases; that each code has some is for the compiler to see. */
const CASES = { ...scene, ...files, ...values, ...dataset, ...templates, ...imports, ...app, ...host, ...window }

/** What is no sentence but a heading. */
const LABELS: readonly Code[] = ['trial-content']

const worded = Object.entries(CASES).flatMap(([code, cases]) =>
  (cases as readonly Case<unknown>[]).map(([args, ...facts], i) => ({
    name: `${code} ${i}`,
    code: code as Code,
    message: { code, args } as Message,
    facts,
  })),
)

describe('every message', () => {
  it.each(worded)('$name in both languages, with the same facts', ({ message, facts }) => {
    expectBilingual([inEveryLang((lang) => render(message, lang)), ...facts])
  })

  it.each(worded.filter(({ code }) => !LABELS.includes(code)))('$name ends as a sentence', ({ message }) => {
    for (const naming of ['ids', 'names'] as const) {
      expect(render(message, 'en', naming)).toMatch(/[.?)]$/)
      expect(render(message, 'zh', naming)).toMatch(/[。？）]$/)
      expect(render(message, 'en', naming)).not.toMatch(/\.\.(?!\/)|\.,|[;:]\.| {2}/)
      expect(render(message, 'zh', naming)).not.toMatch(/。。|，。|；。|： |。 /)
    }
  })

  it.each(worded)('$name survives JSON', ({ message }) => {
    const read = JSON.parse(JSON.stringify(message)) as Message
    expect(render(read, 'en')).toBe(render(message, 'en'))
  })
})
