import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Ticket } from '../../../bridge/contract'
import type { Deck } from '../../../core/deck/schema'
import { openDeck } from '../../../engine/validate/open-deck'
import { mustBeGood, replaceFile } from '../../engine/support'
import { eventually } from '../../eventually'
import { said } from '../../said'
import { opened, refusal, type Start, saved, smallDeck, value } from './support'

/** Opening, saving, and what stands in the way of either. */
export function filesSuite(start: Start): void {
  describe('files', () => {
    let deck: Deck
    beforeAll(async () => {
      deck = await smallDeck()
    })

    test('a deck is saved, opened, changed and saved again', async () => {
      const host = await start()
      const { ticket, path, name } = await saved(host, deck)
      expect(name).toBe('mine.brief.json')
      expect(mustBeGood(await openDeck(path)).value).toEqual(deck)
      await value(host.client.call('deck:close', ticket))

      const again = await opened(host, path)
      expect(again).toMatchObject({ name, deck, readOnly: false, isCopy: false, notices: [], diagnostics: [] })
      await value(host.client.call('deck:save', again.ticket, { ...deck, author: 'Finance' }, false))
      expect(mustBeGood(await openDeck(path)).value.author).toBe('Finance')
      expect(await readdir(host.folder)).toEqual([name])
    })

    test('the ending is added where it is missing', async () => {
      const host = await start()
      host.answerNext(join(host.folder, 'other'))
      expect(await value(host.client.call('deck:save-as', 'other', deck))).toMatchObject({ name: 'other.brief.json' })
    })

    test('a cancelled dialog opens and saves nothing', async () => {
      const host = await start()
      host.answerNext(null)
      expect(await value(host.client.call('deck:open'))).toBeNull()
      host.answerNext(null)
      expect(await value(host.client.call('deck:save-as', 'mine', deck))).toBeNull()
      expect(await readdir(host.folder)).toEqual([])
    })

    test('recent files are offered, newest first, as long as they exist', async () => {
      const host = await start()
      for (let number = 1; number <= 14; number++) await saved(host, deck, `deck-${number}.brief.json`)
      await rm(join(host.folder, 'deck-13.brief.json'))
      const recent = await value(host.client.call('recent:list'))
      expect(recent.map(({ name }) => name).slice(0, 2)).toEqual(['deck-14.brief.json', 'deck-12.brief.json'])
      expect(recent).toHaveLength(11)
      const [first] = recent
      const again = await value(host.client.call('deck:open-recent', first?.ticket ?? ('' as Ticket)))
      expect(again.deck).toEqual(deck)
    })

    test('a second window opens the same deck read-only, until the first lets go', async () => {
      const host = await start()
      const { path } = await saved(host, deck)
      const second = await host.secondWindow()
      const shown = await opened(second, path)
      expect(shown.readOnly).toBe(true)
      expect(said(shown.notices[0])).toContain('in another window')
      expect(await refusal(second.client.call('deck:save', shown.ticket, deck, false))).toContain('read-only')
      second.answerNext(path)
      expect(await refusal(second.client.call('deck:save-as', 'mine', deck))).toContain('in another window')

      await host.close()
      await eventually(async () => expect((await opened(second, path)).readOnly).toBe(false))
    })

    test('a write-protected file opens read-only and is not replaced', async () => {
      const host = await start()
      const { path, ticket } = await saved(host, deck)
      await value(host.client.call('deck:close', ticket))
      await chmod(path, 0o444)
      const shown = await opened(host, path)
      expect(shown).toMatchObject({ readOnly: true, notices: [{ code: 'write-protected' }] })
      host.answerNext(path)
      expect(await refusal(host.client.call('deck:save-as', 'mine', deck))).toContain('write-protected')
    })

    test('a change by somebody else is reported, and not overwritten unasked', async () => {
      const host = await start()
      const { path, ticket } = await saved(host, deck)
      const changed: Ticket[] = []
      host.client.on('deck:changed', (event) => void changed.push(event.ticket))
      await replaceFile(path, JSON.stringify({ ...deck, author: 'Somebody else' }))
      await eventually(() => expect(changed).toEqual([ticket]))
      expect(await refusal(host.client.call('deck:save', ticket, deck, false))).toContain('changed by another app')
      await eventually(() => expect(changed).toEqual([ticket, ticket]))
      expect((await value(host.client.call('deck:open-recent', ticket))).deck.author).toBe('Somebody else')
      await value(host.client.call('deck:save', ticket, deck, false))
      expect(changed).toHaveLength(2)
      await replaceFile(path, JSON.stringify({ ...deck, author: 'Somebody else' }))
      await eventually(() => expect(changed).toHaveLength(3))
      await value(host.client.call('deck:save', ticket, deck, true))
      expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(deck)
    })

    test('what cannot be opened says where', async () => {
      const host = await start()
      const { client } = host
      const text = JSON.stringify(deck, null, 2)
      const cases = [
        [text.replace('"lang": "en"', '"lang": "fr"'), /x\.brief\.json:\d+:\d+: "fr" is not one of "en" or "zh"/],
        [`${text.slice(0, -4)}`, /x\.brief\.json:\d+:\d+: /],
        ['', /x\.brief\.json:1:1: The file is empty\./],
        ['{"format": "other"}', /x\.brief\.json:1:\d+: This is not a deck/],
        [
          text.replace('"version": 1', '"version": 9').replace('"title"', '"headline"'),
          /:\d+:\d+: This deck has version 9/,
        ],
      ] as const
      for (const [content, message] of cases) {
        expect(await refusal(client.call('deck:open-text', 'x.brief.json', content))).toMatch(message)
      }
      const path = join(host.folder, 'broken.brief.json')
      await writeFile(path, '{ "format": 1,, }')
      host.answerNext(path)
      expect(await refusal(client.call('deck:open'))).toMatch(/broken\.brief\.json:1:\d+: /)
      expect(await value(client.call('recent:list'))).toEqual([])
    })

    test('a deck of a newer version is shown read-only, without what is not known', async () => {
      const host = await start()
      const path = join(host.folder, 'newer.brief.json')
      await writeFile(path, JSON.stringify({ ...deck, version: 9, animations: [] }))
      const shown = await opened(host, path)
      expect(shown).toMatchObject({ deck, readOnly: true })
      expect(shown.notices.map(said).join(' ')).toMatch(/version 9.*up to 1.*"animations"/)
      expect(await refusal(host.client.call('deck:save', shown.ticket, deck, false))).toContain('read-only')
    })

    test('a dropped deck is a copy without a file', async () => {
      const { client } = await start()
      const shown = await value(client.call('deck:open-text', 'dropped.brief.json', JSON.stringify(deck)))
      expect(shown).toMatchObject({ name: 'dropped.brief.json', deck, readOnly: false, isCopy: true })
      expect(await refusal(client.call('deck:save', shown.ticket, deck, false))).toContain('Save as')
    })
  })
}
