import { expect, test } from 'vitest'
import * as messages from '../../../../engine/ooxml/reading/messages'
import { XmlBudget } from '../../../../engine/ooxml/reading/xml-budget'

const tooMuch = messages.tooMuchXml('last.xml').en

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
