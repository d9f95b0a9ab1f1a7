/// <reference types="electron" />
import type { MenuItemConstructorOptions } from 'electron/main'
import { beforeEach, describe, expect, it, test, vi } from 'vitest'
import { VALIDATORS } from '../../../bridge/validators'
import { overwriteText, slidesOf, textAt } from '../../../core/edit/index'
import { FORMATS } from '../../../core/export-formats'
import { LANGS, type Localized } from '../../../core/locale'
import { isGenerated } from '../../../core/template/written'
import { menuTemplate } from '../../../electron/main/menu/menu-template'
import type { Editor } from '../../../renderer/app/editor-context'
import { findCommands } from '../../../renderer/app/palette/find-commands'
import { shortcutGroups } from '../../../renderer/app/shortcuts/shortcut-list'
import { deckCommands } from '../../../renderer/commands/deck-commands'
import { isPressed, type Keys, parseKeys, showAllKeys, showKeys } from '../../../renderer/commands/keys'
import { PART_KEYS, type Part, type PartKey } from '../../../renderer/commands/part-keys'
import {
  COMMAND_IDS,
  COMMANDS,
  type CommandId,
  commandFor,
  commandsIn,
  isCommandId,
  keyPlaceOf,
  nativeMenu,
  reasonOf,
} from '../../../renderer/commands/registry'
import { slideCommands } from '../../../renderer/commands/slide-commands'
import { createCommandContext } from '../../../renderer/commands/use-commands'
import type { App } from '../../../renderer/state/app'
import { idsOf, storylineDeck } from '../../core/edit/support'
import { appOn, FakeHost, opened } from '../state/fake-host'

const MODIFIERS = ['Mod', 'Shift', 'Alt'] as const

/** Every key event that a shortcut stands for: each of its optional modifiers held down or not. */
function eventsOf(keys: Keys): readonly KeyboardEvent[] {
  const { key, required, optional } = parseKeys(keys)
  const held = optional.reduce<readonly (readonly string[])[]>(
    (sets, modifier) => sets.flatMap((set) => [set, [...set, modifier]]),
    [required],
  )
  return held.map((names) => {
    const [ctrlKey, shiftKey, altKey] = MODIFIERS.map((name) => names.includes(name))
    return { key, ctrlKey, shiftKey, altKey, metaKey: false } as KeyboardEvent
  })
}

function nameOf({ key, ctrlKey, shiftKey, altKey }: KeyboardEvent): string {
  return [ctrlKey && 'Ctrl', shiftKey && 'Shift', altKey && 'Alt', key].filter(Boolean).join('+')
}

const keysOfCommands = (place: 'window' | 'filmstrip') =>
  COMMAND_IDS.flatMap((id) => (keyPlaceOf(COMMANDS[id]) === place ? (COMMANDS[id].keys ?? []) : []))
const keysOfPart = (part: Part) => Object.values<PartKey>(PART_KEYS[part]).flatMap(({ keys }) => keys)

/** The shortcuts that are listened to at the same time. */
const CONTEXTS: Readonly<Record<string, readonly Keys[]>> = {
  'the welcome screen': keysOfCommands('window'),
  'the filmstrip': [...keysOfCommands('window'), ...keysOfCommands('filmstrip'), ...keysOfPart('filmstrip')],
  'the slide': [...keysOfCommands('window'), ...keysOfPart('stage')],
  'the presentation': keysOfPart('present'),
}

describe('shortcuts', () => {
  it.each(Object.entries(CONTEXTS))('are assigned once in %s', (_, keys) => {
    const events = keys.flatMap(eventsOf).map(nameOf)
    expect(events.filter((name, i) => events.indexOf(name) !== i)).toEqual([])
  })

  it('carry out the command that shows them, in its place only', () => {
    for (const id of COMMAND_IDS) {
      const place = keyPlaceOf(COMMANDS[id])
      for (const event of (COMMANDS[id].keys ?? []).flatMap(eventsOf)) {
        expect(commandFor(event, place, false)).toBe(id)
        expect(commandFor(event, place === 'filmstrip' ? 'window' : 'filmstrip', false)).toBeNull()
      }
    }
  })

  it('are those that people know', () => {
    const press = (key: string, held: readonly string[] = []) => ({
      key,
      ctrlKey: held.includes('Ctrl'),
      metaKey: held.includes('Meta'),
      altKey: held.includes('Alt'),
      shiftKey: held.includes('Shift'),
    })
    const known: readonly (readonly [string, readonly string[], CommandId | null])[] = [
      ['n', ['Ctrl'], 'new'],
      ['n', ['Meta'], 'new'],
      ['N', ['Ctrl', 'Shift'], 'new-window'],
      ['o', ['Ctrl'], 'open'],
      ['s', ['Ctrl'], 'save'],
      ['S', ['Ctrl', 'Shift'], 'save-as'],
      ['s', ['Ctrl', 'Alt'], null],
      ['z', ['Ctrl'], 'undo'],
      ['Z', ['Ctrl', 'Shift'], 'redo'],
      ['y', ['Ctrl'], 'redo'],
      ['Y', ['Ctrl', 'Shift'], 'redo'],
      ['E', ['Ctrl', 'Shift'], 'export-pptx'],
      ['P', ['Ctrl', 'Shift'], 'export-pdf'],
      ['p', ['Ctrl'], null],
      ['m', ['Ctrl'], 'new-slide'],
      ['k', ['Ctrl'], 'palette'],
      ['F5', [], 'present'],
      ['F5', ['Shift'], 'present'],
      ['F1', [], 'shortcuts'],
      ['?', ['Shift'], 'shortcuts'],
      ['m', [], null],
    ]
    for (const [key, held, id] of known) expect([key, commandFor(press(key, held), 'window', false)]).toEqual([key, id])
    const inFilmstrip: readonly (readonly [string, readonly string[], CommandId | null])[] = [
      ['a', ['Ctrl'], 'select-all'],
      ['d', ['Ctrl'], 'duplicate'],
      ['c', ['Ctrl'], 'copy'],
      ['x', ['Meta'], 'cut'],
      ['Delete', [], 'remove'],
      ['Backspace', ['Shift'], 'remove'],
      ['Delete', ['Alt'], null],
      ['F2', [], 'rename-section'],
      ['d', [], null],
    ]
    for (const [key, held, id] of inFilmstrip)
      expect([key, commandFor(press(key, held), 'filmstrip', false)]).toEqual([key, id])
  })

  it('leave a text that is being written its own undo and its characters', () => {
    const writing = (keys: Keys) => eventsOf(keys).map((event) => commandFor(event, 'window', true))
    expect([...writing('Mod+Z'), ...writing('Mod+Shift+Z'), ...writing('[Any]+?')].every((id) => id === null)).toBe(
      true,
    )
    expect([...writing('Mod+S'), ...writing('[Any]+F1')].every((id) => id !== null)).toBe(true)
  })

  it('need the modifiers that they name, and are shown as the system writes them', () => {
    const [home] = eventsOf('Home')
    expect(home && isPressed('Shift+Home', home)).toBe(false)
    expect([showKeys('Mod+Shift+S', false), showKeys('Mod+Shift+S', true)]).toEqual(['Ctrl+Shift+S', '⇧⌘S'])
    expect(showKeys('[Any]+PageDown', false)).toBe('Page Down')
    const { step, extend, shift } = PART_KEYS.filmstrip
    const shown = [step, extend, shift].map(({ keys }) => showAllKeys(keys, 'Arrow keys', false))
    expect(shown).toEqual([['Arrow keys'], ['Shift+Arrow keys', 'Shift+Home', 'Shift+End'], ['Alt+Arrow keys']])
  })
})

describe('every command', () => {
  const texts = COMMAND_IDS.flatMap((id): [string, Localized][] => {
    const { label, short } = COMMANDS[id]
    return [[id, label], ...(short ? [[`${id}, short`, short] as [string, Localized]] : [])]
  })

  it.each(texts)('has words in both languages: %s', (_, { en, zh }) => {
    expect(en).toMatch(/^[A-Z][\x20-\x7e…’]+$/)
    expect(zh).toMatch(/\p{Script=Han}|^(PowerPoint|PDF)（/u)
  })

  it('has a label of its own', () => {
    for (const lang of LANGS) {
      const labels = COMMAND_IDS.map((id) => COMMANDS[id].label[lang])
      expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([])
    }
  })

  it('has an id of its own, which the bridge takes', () => {
    const families = [deckCommands, slideCommands]
    expect(COMMAND_IDS).toHaveLength(families.flatMap((family) => Object.keys(family)).length)
    expect(COMMAND_IDS.filter((id) => !/^[a-z-]+$/.test(id) || !isCommandId(id))).toEqual([])
    expect(isCommandId('toString')).toBe(false)
  })

  it('is one for each format', () => {
    expect(COMMAND_IDS.filter((id) => id.startsWith('export-'))).toEqual(FORMATS.map((format) => `export-${format}`))
    expect(commandsIn('export-menu').flat()).toEqual(FORMATS.map((format) => `export-${format}`))
  })

  it('is in the palette, and found by its words in either language', () => {
    for (const lang of LANGS) {
      const all = findCommands('', lang).flatMap(([, ids]) => ids)
      expect(all.toSorted()).toEqual(COMMAND_IDS.filter((id) => id !== 'palette').toSorted())
      for (const id of all)
        for (const text of Object.values(COMMANDS[id].label))
          expect(findCommands(text, lang).flatMap(([, ids]) => ids)).toContain(id)
    }
  })
})

test('the list of shortcuts holds the keys of all commands and all parts, and nothing else', () => {
  const listed = shortcutGroups().flatMap(([, rows]) => rows.map(({ label, keys }) => `${label.en}: ${keys.join(' ')}`))
  const expected = [
    ...COMMAND_IDS.flatMap((id) => (COMMANDS[id].keys ? [COMMANDS[id]] : [])),
    ...Object.values(PART_KEYS).flatMap((part) => Object.values<PartKey>(part)),
  ].map(({ label, keys = [] }) => `${label.en}: ${keys.join(' ')}`)
  expect(listed.toSorted()).toEqual(expected.toSorted())
})

describe('the native menu', () => {
  const [commands] = VALIDATORS['menu:show']([nativeMenu(null)])
  const template = (isMac: boolean, lang: (typeof LANGS)[number], onCommand = vi.fn()) =>
    menuTemplate({ lang, isMac, isPackaged: true, commands, onCommand })
  const items = (menu: readonly MenuItemConstructorOptions[]) =>
    menu.flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[])

  it.each(LANGS)('has in %s a letter for Alt once in each menu, and none on macOS', (lang) => {
    for (const { submenu } of template(false, lang)) {
      const labels = (submenu as MenuItemConstructorOptions[]).flatMap(({ label }) => label ?? [])
      const letters = labels.flatMap((label) => /&(\w)/.exec(label)?.[1]?.toUpperCase() ?? [])
      expect(letters).toEqual([...new Set(letters)])
    }
    expect(items(template(true, lang)).filter(({ label }) => label?.includes('&'))).toEqual([])
  })

  it('shows for each command a key that does its work in the window', () => {
    const shown = items(template(false, 'en')).filter(({ id }) => id !== undefined)
    expect(shown.map(({ id }) => id).toSorted()).toEqual(commands.map(({ id }) => id).toSorted())
    // A command needs no key, as a format needs none.
    const keyless = COMMAND_IDS.filter((id) => COMMANDS[id].native && !COMMANDS[id].keys?.length)
    expect(shown.flatMap(({ id, accelerator }) => (accelerator === undefined ? id : []))).toEqual(keyless)
    for (const { id, accelerator } of shown) {
      if (accelerator === undefined) continue
      const [event] = eventsOf(accelerator.replace('CmdOrCtrl', 'Mod') as Keys)
      expect(event && commandFor(event, 'window', false)).toBe(id)
    }
  })
})

describe('why a command cannot be done', () => {
  const scene = { slides: [] } as unknown as Editor['scene']
  const editor: Editor = {
    ...({} as Editor),
    deck: storylineDeck(),
    scene,
    selected: new Set(),
    locked: true,
    undoName: null,
    redoName: null,
  }
  const enabled = (state: Editor | null) => nativeMenu(state).flatMap((item) => (item.enabled ? item.id : []))

  it('is that no deck is open, for all that need one and for no other', () => {
    const possible = COMMAND_IDS.filter((id) => reasonOf(id, null) === null)
    expect(possible).toEqual(COMMAND_IDS.filter((id) => !COMMANDS[id].needsDeck))
    expect(enabled(null)).toEqual(possible.filter((id) => COMMANDS[id].native))
    expect(enabled(null)).toContain('open')
  })

  it('follows the deck, in the native menu too', () => {
    expect(reasonOf('new-slide', editor)?.en).toBe('This deck is read-only')
    expect(reasonOf('new-slide', { ...editor, locked: false })).toBeNull()
    const once = enabled(editor)
    expect(once).toContain('save')
    expect(once).not.toContain('undo')
    expect(once).not.toContain('present')
    const undoName = { en: 'Delete', zh: '删除' }
    expect(enabled({ ...editor, undoName }).toSorted()).toEqual([...once, 'undo'].toSorted())
  })
})

describe('a command that is run', () => {
  let app: App
  let host: FakeHost
  const run = (id: CommandId) => COMMANDS[id].run(context)
  let context: ReturnType<typeof createCommandContext>
  beforeEach(async () => {
    host = new FakeHost()
    app = appOn(host)
    await app.documents.show(opened(storylineDeck()))
    context = createCommandContext(app)
  })
  const ids = () => idsOf(app.store.getState().deck ?? storylineDeck())

  it('changes the selected slides, and is undone by its opposite', () => {
    const before = ids()
    app.editing.select([before[1] ?? ''])
    run('duplicate')
    expect(ids()).toHaveLength(before.length + 1)
    run('undo')
    expect(ids()).toEqual(before)
    run('redo')
    expect(ids()).toHaveLength(before.length + 1)
    run('remove')
    expect(ids()).toEqual(before)
    run('select-all')
    run('cut')
    expect(ids()).toEqual([])
  })

  it('puts the sentence of the data back that was written over on the slide that is shown', () => {
    const deck = () => app.store.getState().deck ?? storylineDeck()
    const slide = slidesOf(deck()).find(({ content: { title } }) => title && 'text' in title && isGenerated(title.text))
    const place = { slide: slide?.id ?? '', slot: 'title' }
    const before = textAt(deck(), place)
    const reason = () => reasonOf('restore-sentence', { ...({} as Editor), deck: deck(), current: place.slide })
    app.editing.show(place.slide)
    expect(reason()?.en).toBe('No text of this slide was written over a sentence of the data')
    app.editing.edit((one) => overwriteText(one, place, 'Mine'))
    expect(textAt(deck(), place)).not.toEqual(before)
    expect(reason()).toBeNull()
    run('restore-sentence')
    expect(textAt(deck(), place)).toEqual(before)
    run('undo')
    expect(textAt(deck(), place)).toMatchObject({ en: 'Mine' })
  })

  it('opens what a part of the window has added, for as long as that is drawn', () => {
    const open = vi.fn()
    const remove = context.surfaces.add(() => ({ export: open, properties: open }))
    run('export-pdf')
    run('properties')
    run('settings')
    remove()
    run('export-pptx')
    expect(open.mock.calls).toEqual([['pdf'], []])
  })

  it('asks the name of a section only where one was started', () => {
    const name = vi.fn()
    context.surfaces.add(() => ({ sectionName: name }))
    app.editing.select([ids()[2] ?? ''])
    run('start-section')
    run('start-section')
    expect(name).toHaveBeenCalledTimes(1)
  })

  it('asks the host for what the window cannot do', async () => {
    run('new-window')
    run('save-as')
    await vi.waitFor(() => expect(host.calls).toContain('deck:save-as'))
    expect(host.calls).toContain('window:open')
  })
})
