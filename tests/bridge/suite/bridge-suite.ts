import { describe, expect, test } from 'vitest'
import type { Result, Ticket } from '../../../bridge/contract'
import type { NativeMenuItem } from '../../../bridge/native-menu'
import { DEFAULT_FORMAT_OPTIONS } from '../../../core/export-formats'
import { exportsSuite } from './exports'
import { filesSuite } from './files'
import { refusal, type Start, smallDeck, value } from './support'
import { templatesSuite } from './templates'
import { workSuite } from './work'

const MENU_ITEM: NativeMenuItem = {
  id: 'save',
  menu: 'file',
  group: 1,
  label: { en: '&Save', zh: '保存(&S)' },
  accelerator: 'CmdOrCtrl+S',
  enabled: true,
}

/** What every host owes its window, whichever host it is. */
export function bridgeSuite(name: string, start: Start): void {
  describe(name, () => {
    test('gives the window all that it lays decks out with', async () => {
      const { client } = await start()
      const world = await value(client.call('world:read'))
      expect(world.dataset.observations.length).toBeGreaterThan(100)
      expect(world.layouts.map(({ id }) => id)).toContain('cover')
      expect(world.storylines.map(({ id }) => id)).toContain('full-briefing')
      expect(world.designs.length).toBeGreaterThan(1)
      expect(Object.keys(world.metrics)).toContain('arimo-400')
      expect(world.date).toMatch(/^\d{4}-\d\d-\d\d$/)
    })

    test('takes the commands of the window for its native menu, if it has one', async () => {
      const { client } = await start()
      expect(await value(client.call('menu:show', [MENU_ITEM]))).toBeNull()
      expect(await value(client.call('menu:show', []))).toBeNull()
    })

    filesSuite(start)
    workSuite(start)
    exportsSuite(start)
    templatesSuite(start)

    test('what the contract does not know is refused by a sentence', async () => {
      const { client } = await start()
      const deck = await smallDeck()
      const call = client.call as (channel: string, ...args: readonly unknown[]) => Promise<Result<unknown>>
      const wrong: readonly (readonly [string, ...unknown[]])[] = [
        ['world:read', 1],
        ['deck:open', '/etc/passwd'],
        ['deck:open-recent', ''],
        ['deck:open-text', 'x', 7],
        ['deck:save', 'ticket', { format: 'other' }, false],
        ['deck:save', 'ticket', deck],
        ['deck:save', 'ticket', deck, 'replace'],
        ['deck:save-as', '', deck],
        ['draft:write', '../../escape', deck, null],
        ['draft:write', 'one', deck],
        ['draft:read', 'a/b'],
        ['draft:remove', '..'],
        ['draft:discard', '..'],
        ['draft:restore', '../drafts/one'],
        ['export:run', 'job', 'docx', DEFAULT_FORMAT_OPTIONS, 'out', deck],
        [
          'export:run',
          'job',
          'pdf',
          { ...DEFAULT_FORMAT_OPTIONS, pdf: { pages: 'handout-4', attachments: true } },
          'out',
          deck,
        ],
        ['export:run', 'job', 'pdf', { ...DEFAULT_FORMAT_OPTIONS, pdf: { pages: 'slides' } }, 'out', deck],
        ['export:cancel'],
        ['settings:write', { interfaceLang: 'fr', scheme: 'dark', formats: DEFAULT_FORMAT_OPTIONS }],
        ['settings:write', { interfaceLang: 'en', scheme: 'dark', formats: DEFAULT_FORMAT_OPTIONS, more: 1 }],
        ['dialog:answer', 'id', { kind: 'open', file: 'x', more: 1 }],
        ['dialog:answer', 'id', { kind: 'folder', folder: 'x', more: 1 }],
        ['design:import', '/etc/passwd'],
        ['templates:choose-folder', '/etc'],
        ['dialog:answer', 'id', { kind: 'save', folder: 'x', name: 'y' }],
        ['dialog:make-folder', 'id', null, 'x'],
        ['present:open-audience', '../x'],
        ['menu:show', {}],
        ['menu:show', [{ ...MENU_ITEM, id: '../x' }]],
        ['menu:show', [{ ...MENU_ITEM, menu: 'help me' }]],
        ['menu:show', [{ ...MENU_ITEM, label: { en: 'Save' } }]],
        ['menu:show', [{ ...MENU_ITEM, label: { en: 'Save', zh: '保存'.repeat(100) } }]],
        ['menu:show', [{ ...MENU_ITEM, accelerator: 'CmdOrCtrl+Q; rm' }]],
        ['menu:show', [{ ...MENU_ITEM, role: 'quit' }]],
        ['menu:show', [{ ...MENU_ITEM, enabled: 'yes' }]],
        ['menu:show', Array.from({ length: 101 }, () => MENU_ITEM)],
      ]
      for (const [channel, ...args] of wrong) expect(await refusal(call(channel, ...args))).toMatch(/^.+\.$/)
      expect(await refusal(client.call('deck:save', 'guessed' as Ticket, deck, false))).toContain(
        'no longer open in the app',
      )
      expect(await refusal(client.call('deck:open-recent', 'guessed' as Ticket))).toContain('no longer open in the app')
      expect(await refusal(client.call('export:reveal', 'guessed' as Ticket))).toContain('no longer open in the app')
    })
  })
}
