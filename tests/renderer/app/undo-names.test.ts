import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as names from '../../../core/edit/names'
import type { Localized } from '../../../core/locale'
import { message } from '../../../messages/message'
import { render } from '../../../messages/render'
import { PART_KEYS } from '../../../renderer/commands/part-keys'
import { COMMANDS } from '../../../renderer/commands/registry'
import { MESSAGES } from '../../../renderer/i18n/messages'

const { en, zh } = MESSAGES
const ROOT = resolve(import.meta.dirname, '../../..')
/** Where the words of undo, of commands and of the rest of the interface are. */
const SOURCES = [
  'core/edit/names.ts',
  'renderer/commands/deck-commands.ts',
  'renderer/commands/slide-commands.ts',
  'renderer/commands/part-keys.ts',
  ...['editor', 'start', 'window'].map((part) => `renderer/i18n/zh/${part}.ts`),
]
const THING: Localized = { en: 'Ports', zh: '港口' }

/** What undo calls an edit, and a word that the interface has for it where the edit is made. */
const PAIRS: Readonly<Record<string, readonly [Localized, Localized]>> = {
  design: [names.setDesign, { en: en.bar.design, zh: zh.bar.design }],
  'slide size': [names.setSize, { en: en.bar.size, zh: zh.bar.size }],
  language: [names.setLang, { en: en.bar.lang, zh: zh.bar.lang }],
  title: [names.setTitle, { en: en.properties.title, zh: zh.properties.title }],
  subject: [names.setSubject, { en: en.properties.subject, zh: zh.properties.subject }],
  author: [names.setAuthor, { en: en.properties.author, zh: zh.properties.author }],
  'new slide': [names.addSlide, { en: 'slide', zh: COMMANDS['new-slide'].label.zh }],
  'deleted slides': [names.deleteSlides([3]), COMMANDS.remove.label],
  'cut slides': [names.cutSlides([3]), COMMANDS.cut.label],
  'pasted slides': [names.pasteSlides(1), PART_KEYS.filmstrip.paste.label],
  'pasted pages': [names.pasteSlides(1), { en: 'slide', zh: zh.stage.label }],
  'duplicated slides': [names.duplicateSlides([3]), { en: COMMANDS.duplicate.label.en, zh: '复制' }],
  layout: [names.changeLayout(3), { en: en.inspector.layout, zh: zh.inspector.layout }],
  'alternative text': [names.setAlt(3), { en: en.inspector.alt, zh: zh.inspector.alt }],
  section: [names.startSection, { en: en.filmstrip.section, zh: zh.filmstrip.section }],
  'name of a section': [names.renameSection(THING), { en: 'rename section', zh: '重命名章节' }],
  'agenda of sections': [names.listSection(THING), { en: 'agenda', zh: zh.filmstrip.listed }],
  theme: [names.addTheme(THING), { en: en.library.theme, zh: zh.library.theme }],
}

describe('undo', () => {
  it.each(Object.entries(PAIRS))('calls what it is about as the interface does: %s', (_, [name, shown]) => {
    expect(name.en.toLowerCase()).toContain(shown.en.toLowerCase())
    expect(name.zh).toContain(shown.zh)
  })

  it('speaks of the deck as the interface does', () => {
    for (const name of [names.setTitle, names.setSubject, names.setProperties, names.setLang])
      expect(name.zh).toContain('简报')
    expect(names.setProperties.zh).toContain(zh.properties.heading)
    expect(render(message('slides-kept', { count: 2, thing: THING }), 'zh')).toContain(zh.stage.label)
  })

  it('and the interface have one Chinese word each for deck, slide and design', () => {
    // 演示文稿 is a file of PowerPoint.
    const other = /设计|(?<!演示)文稿|幻灯片/g
    for (const file of SOURCES) {
      const text = readFileSync(join(ROOT, file), 'utf8')
      expect(text).toMatch(/简报|页面/)
      expect([file, text.match(other)]).toEqual([file, null])
    }
  })
})
