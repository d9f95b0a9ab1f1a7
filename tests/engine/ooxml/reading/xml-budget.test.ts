import { expect, test } from 'vitest'
import { XmlBudget } from '../../../../engine/ooxml/reading/xml-budget'
import { message } from '../../../../messages/message'
import { english } from '../../../../messages/render'

const tooMuch = english(message('too-much-xml', { part: 'last.xml' }))

test('the tags of all parts count together', () => {
  const budget = new XmlBudget({ characters: 1000, tags: 10 })
  budget.spend('<a><b/><b/></a>', 'first.xml')
  budget.spend('<a><b/><b/></a>', 'second.xml')
  expect(() => budget.spend('<a><b/></a>', 'last.xml')).toThrow(tooMuch)
})

test('so do their characters', () => {
  const budget = new XmlBudget({ characters: 20, tags: 10 })
  budget.spend('<a>ten</a>', 'first.xml')
  budget.spend('<a>ten</a>', 'second.xml')
  expect(() => budget.spend('x', 'last.xml')).toThrow(tooMuch)
})
