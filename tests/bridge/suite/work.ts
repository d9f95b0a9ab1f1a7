import { beforeAll, describe, expect, test } from 'vitest'
import type { Ticket } from '../../../bridge/contract'
import type { Deck } from '../../../core/deck/schema'
import { DEFAULT_FORMAT_OPTIONS } from '../../../core/export-formats'
import { openDeck } from '../../../engine/validate/open-deck'
import { mustBeGood } from '../../engine/support'
import { eventually } from '../../eventually'
import { refusal, type Start, saved, smallDeck, value } from './support'

/** Unsaved work, and what the interface remembers. */
export function workSuite(start: Start): void {
  describe('drafts and settings', () => {
    let deck: Deck
    beforeAll(async () => {
      deck = await smallDeck()
    })

    test('unsaved work is listed, read and removed', async () => {
      const { client } = await start()
      await value(client.call('draft:write', 'one', deck, null))
      await value(client.call('draft:write', 'one', { ...deck, title: 'Second thoughts' }, null))
      expect(await value(client.call('draft:list'))).toMatchObject([
        { id: 'one', title: 'Second thoughts', file: null },
      ])
      expect(await value(client.call('draft:read', 'one'))).toEqual({
        deck: { ...deck, title: 'Second thoughts' },
        file: null,
        notices: [],
      })
      await value(client.call('draft:remove', 'one'))
      expect(await value(client.call('draft:list'))).toEqual([])
      expect(await value(client.call('draft:list-discarded'))).toEqual([])
      expect(await refusal(client.call('draft:read', 'one'))).toContain('no longer exists')
    })

    test('work that was discarded is brought back', async () => {
      const { client } = await start()
      await value(client.call('draft:write', 'one', { ...deck, title: 'Second thoughts' }, null))
      const discarded = await value(client.call('draft:discard', 'one'))
      expect(await value(client.call('draft:list'))).toEqual([])
      expect(await value(client.call('draft:discard', 'one'))).toBeNull()
      const [binned] = await value(client.call('draft:list-discarded'))
      expect(binned).toEqual(discarded)
      expect(binned).toMatchObject({ title: 'Second thoughts', file: null })
      const restored = await value(client.call('draft:restore', binned?.id ?? ''))
      expect(await value(client.call('draft:list'))).toEqual([restored])
      expect(await value(client.call('draft:list-discarded'))).toEqual([])
      expect((await value(client.call('draft:read', restored.id))).deck.title).toBe('Second thoughts')
      expect(await refusal(client.call('draft:restore', restored.id))).toContain('no longer exists')
      await value(client.call('draft:remove', restored.id))
    })

    test('the work of a window that is open is not offered to another', async () => {
      const host = await start()
      await value(host.client.call('draft:write', 'one', deck, null))
      const { client } = await host.secondWindow()
      expect(await value(client.call('draft:list'))).toEqual([])
      expect(await refusal(client.call('draft:discard', 'one'))).toContain('in another window')
      await host.close()
      await eventually(async () => expect(await value(client.call('draft:list'))).toHaveLength(1))
    })

    test('the unsaved changes of a file go back to it', async () => {
      const host = await start()
      const first = await saved(host, deck)
      await value(host.client.call('draft:write', 'one', { ...deck, author: 'Unsaved' }, first.ticket))
      const { client } = await host.secondWindow()
      await host.close()
      await eventually(async () => expect(await value(client.call('draft:list'))).toMatchObject([{ file: first.name }]))
      const restored = await value(client.call('draft:read', 'one'))
      expect(restored).toMatchObject({ deck: { author: 'Unsaved' }, notices: [] })
      expect(restored.file).toMatchObject({ name: first.name, readOnly: false, isOutdated: false })
      await value(client.call('deck:save', restored.file?.ticket as Ticket, restored.deck, false))
      expect(mustBeGood(await openDeck(first.path)).value.author).toBe('Unsaved')
    })

    test('settings are remembered', async () => {
      const { client } = await start('fresh')
      expect(await value(client.call('settings:read'))).toEqual({
        interfaceLang: 'en',
        scheme: 'system',
        formats: DEFAULT_FORMAT_OPTIONS,
      })
      const formats = { ...DEFAULT_FORMAT_OPTIONS, pdf: { pages: 'notes', attachments: false } } as const
      const settings = { interfaceLang: 'zh', scheme: 'dark', formats } as const
      await value(client.call('settings:write', settings))
      expect(await value(client.call('settings:read'))).toEqual(settings)
    })
  })
}
