import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Deck } from '../../../core/deck/schema'
import { refusal, type Start, smallDeck, value } from './support'

/** Unsaved work, and what the interface remembers. */
export function workSuite(start: Start): void {
  describe('drafts and settings', () => {
    let deck: Deck
    beforeAll(async () => {
      deck = await smallDeck()
    })

    test('unsaved work is listed, read and discarded', async () => {
      const { client } = await start()
      await value(client.call('draft:write', 'one', deck))
      await value(client.call('draft:write', 'one', { ...deck, title: 'Second thoughts' }))
      expect(await value(client.call('draft:list'))).toMatchObject([{ id: 'one', title: 'Second thoughts' }])
      expect(await value(client.call('draft:read', 'one'))).toEqual({ ...deck, title: 'Second thoughts' })
      await value(client.call('draft:discard', 'one'))
      expect(await value(client.call('draft:list'))).toEqual([])
      expect(await refusal(client.call('draft:read', 'one'))).toContain('no longer there')
    })

    test('the work of a window that is open is not offered to another', async () => {
      const host = await start()
      await value(host.client.call('draft:write', 'one', deck))
      const { client } = await host.secondWindow()
      expect(await value(client.call('draft:list'))).toEqual([])
      expect(await refusal(client.call('draft:discard', 'one'))).toContain('Another window')
      await host.close()
      await vi.waitFor(async () => expect(await value(client.call('draft:list'))).toHaveLength(1), { timeout: 5000 })
    })

    test('settings are remembered', async () => {
      const { client } = await start()
      expect(await value(client.call('settings:read'))).toEqual({ interfaceLang: 'en', scheme: 'system' })
      await value(client.call('settings:write', { interfaceLang: 'zh', scheme: 'dark' }))
      expect(await value(client.call('settings:read'))).toEqual({ interfaceLang: 'zh', scheme: 'dark' })
    })
  })
}
