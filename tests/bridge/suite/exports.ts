import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { BridgeEvents, Ticket } from '../../../bridge/contract'
import type { Deck } from '../../../core/deck/schema'
import { DEFAULT_FORMAT_OPTIONS } from '../../../core/export-formats'
import type { PdfOptions } from '../../../core/export-options'
import { eventually } from '../../eventually'
import { endlessDeck, longDeck, refusal, type Start, smallDeck, value } from './support'

/** Exports: their progress, their files, and none where they are cancelled. */
export function exportsSuite(start: Start): void {
  describe('exports', () => {
    let deck: Deck
    beforeAll(async () => {
      deck = await smallDeck()
    })

    test.each(['pptx', 'pdf'] as const)(
      '%s: reported slide by slide, written whole, shown in its folder',
      async (format) => {
        const host = await start()
        const reported: BridgeEvents['export:progress'][] = []
        host.client.on('export:progress', (progress) => void reported.push(progress))
        const path = join(host.folder, `out.${format}`)
        host.answerNext(path)
        const outcome = await value(
          host.client.call('export:run', 'job-1', format, DEFAULT_FORMAT_OPTIONS, 'out', longDeck(deck, 3)),
        )
        expect(outcome).toMatchObject({ name: `out.${format}`, bytes: (await readFile(path)).length, diagnostics: [] })
        expect((await readFile(path)).subarray(0, 4).toString('latin1')).toBe(
          format === 'pdf' ? '%PDF' : 'PK\u0003\u0004',
        )
        expect(await readdir(host.folder)).toEqual([basename(path)])
        await eventually(() => expect(reported.map(({ done }) => done)).toEqual([1, 2, 3]))
        expect(reported.every(({ job, total }) => job === 'job-1' && total === 3)).toBe(true)
        await value(host.client.call('export:reveal', outcome?.ticket ?? ('' as Ticket)))
        expect(await host.revealed()).toEqual([path])
      },
    )

    test('a PDF is made as the person wants it: what stands on a page, and what goes along', async () => {
      const host = await start()
      const made = async (name: string, pdf: PdfOptions) => {
        const options = { ...DEFAULT_FORMAT_OPTIONS, pdf }
        host.answerNext(join(host.folder, name))
        await value(host.client.call('export:run', name.slice(0, -4), 'pdf', options, name, longDeck(deck, 3)))
        const text = await readFile(join(host.folder, name), 'latin1')
        return { pages: text.match(/\/Type \/Page\b/g)?.length, embeds: text.includes('/EmbeddedFile') }
      }
      expect(await made('a.pdf', { pages: 'slides', attachments: true })).toEqual({ pages: 3, embeds: true })
      expect(await made('b.pdf', { pages: 'handout-2', attachments: false })).toEqual({ pages: 2, embeds: false })
    })

    test('a cancelled export leaves nothing behind', async () => {
      const host = await start()
      const begun = new Promise((resolve) => host.client.on('export:progress', resolve))
      host.answerNext(join(host.folder, 'out.pdf'))
      const running = host.client.call('export:run', 'job-1', 'pdf', DEFAULT_FORMAT_OPTIONS, 'out', endlessDeck(deck))
      await begun
      expect(
        await refusal(host.client.call('export:run', 'job-1', 'pdf', DEFAULT_FORMAT_OPTIONS, 'out', deck)),
      ).toContain('already')
      await value(host.client.call('export:cancel', 'job-1'))
      expect(await value(running)).toBeNull()
      expect(await readdir(host.folder)).toEqual([])
    })

    test('a cancelled dialog exports nothing; a deck without slides is refused', async () => {
      const host = await start()
      host.answerNext(null)
      expect(
        await value(host.client.call('export:run', 'job-1', 'pdf', DEFAULT_FORMAT_OPTIONS, 'out', deck)),
      ).toBeNull()
      const empty = { ...deck, sections: [] }
      expect(
        await refusal(host.client.call('export:run', 'job-2', 'pdf', DEFAULT_FORMAT_OPTIONS, 'out', empty)),
      ).toContain('no slides')
    })
  })
}
