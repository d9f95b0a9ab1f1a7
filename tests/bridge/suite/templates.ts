import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { BridgeClient } from '../../../bridge/contract'
import type { ChangedTemplates } from '../../../bridge/templates'
import { DEFAULT_FORMAT_OPTIONS } from '../../../core/export-formats'
import { templateFile } from '../../engine/import-design/support'
import { layoutText, write } from '../../engine/templates/support'
import { eventually } from '../../eventually'
import { refusal, type Start, type SuiteHost, smallDeck, value } from './support'

const OWN = 'Chengyu Brief templates'

/** What a window was told of templates last. */
function lastChange(client: BridgeClient): () => ChangedTemplates | undefined {
  let latest: ChangedTemplates | undefined
  client.on('world:changed', (changed) => {
    latest = changed
  })
  return () => latest
}

const own = ({ folder }: SuiteHost, file: string) => join(folder, OWN, file)

/** Templates of an author's: told to every window, and used wherever decks are laid out. */
export function templatesSuite(start: Start): void {
  describe('own templates', () => {
    test('come to every window as they are saved, and stay as they were while they are broken', async () => {
      const host = await start('fresh')
      const first = lastChange(host.client)
      const second = lastChange((await host.secondWindow()).client)
      expect(await value(host.client.call('templates:read'))).toMatchObject({ name: OWN, exists: false, entries: [] })
      await write(own(host, 'layouts/mine.json'), await layoutText('mine', 'Mine'))
      for (const latest of [first, second]) {
        await eventually(() => expect(latest()?.templates.own).toEqual([{ kind: 'layout', id: 'mine', pack: null }]))
        expect(latest()?.templates.layouts.map(({ id }) => id)).toContain('mine')
      }
      await write(own(host, 'layouts/mine.json'), (await layoutText('mine')).replace('"areas"', '"arreas"'))
      const broken = {
        place: expect.stringMatching(/^layouts\/mine\.json:\d+:\d+$/),
        message: expect.objectContaining({ code: 'unknown-key', args: expect.objectContaining({ key: 'arreas' }) }),
      }
      await eventually(() => expect(first()?.folder.entries[0]?.problems).toEqual([broken]))
      const { entries, exists } = await value(host.client.call('templates:read'))
      expect(exists).toBe(true)
      expect(entries).toMatchObject([{ file: 'layouts/mine.json', id: 'mine', name: { en: 'Mine' }, isLastGood: true }])
      expect(entries[0]?.problems).toEqual([broken])

      // What is exported is what the window shows.
      const path = join(host.folder, 'out.pptx')
      const deck = await smallDeck()
      const [section] = deck.sections
      const slides = section?.slides.map((slide) => ({ ...slide, layout: 'mine' })) ?? []
      const sections = section ? [{ ...section, slides }] : []
      host.answerNext(path)
      await value(host.client.call('export:run', 'job', 'pptx', DEFAULT_FORMAT_OPTIONS, 'out', { ...deck, sections }))
      expect(await layoutNames(path)).toContain('Mine')
    })

    test('are read from another folder once it is chosen, and from then on', async () => {
      const host = await start('fresh')
      const folder = join(host.folder, 'Brand')
      await write(join(folder, 'layouts/theirs.json'), await layoutText('theirs'))
      host.answerNext(null)
      expect(await value(host.client.call('templates:choose-folder'))).toBeNull()
      host.answerNext(folder)
      expect(await value(host.client.call('templates:choose-folder'))).toMatchObject({
        name: 'Brand',
        entries: [{ id: 'theirs' }],
      })
      const { layouts } = await value(host.client.call('world:read'))
      expect(layouts.map(({ id }) => id)).toContain('theirs')
    })

    test('lie in a folder that is made to be shown', async () => {
      const host = await start('fresh')
      await value(host.client.call('templates:reveal-folder'))
      expect(await readdir(join(host.folder, OWN))).toEqual(['designs', 'layouts', 'storylines'])
      expect(await host.revealed()).toEqual([own(host, 'designs')])
    })

    test('are made of PowerPoint files, never over what is there', async () => {
      const host = await start('fresh')
      const path = join(host.folder, 'House.potx')
      await writeFile(path, templateFile({ colors: { accent2: 'F5A623' }, body: 'Gotham' }))
      const make = async () => {
        host.answerNext(path)
        return value(host.client.call('design:import'))
      }
      const first = await make()
      expect(first).toMatchObject({ id: 'house', name: { en: 'House' }, file: 'designs/house.json' })
      expect(first?.report.repairs[0]).toMatchObject({ before: 'F5A623', backgroundAfter: 'FFFFFF' })
      const world = await value(host.client.call('world:read'))
      expect(world.designs.map(({ id }) => id)).toContain('house')

      await writeFile(own(host, 'designs/house-2.jsonc'), 'mine')
      expect(await make()).toMatchObject({ id: 'house-3', name: { en: 'House 3' } })
      expect((await readdir(own(host, 'designs'))).sort()).toEqual(['house-2.jsonc', 'house-3.json', 'house.json'])
      expect(await readFile(own(host, 'designs/house-2.jsonc'), 'utf8')).toBe('mine')
      expect((await readdir(own(host, 'schema'))).sort()).toContain('design.schema.json')
    })

    test('are not made of other files, nor where nobody chooses one', async () => {
      const host = await start('fresh')
      await mkdir(host.folder, { recursive: true })
      const path = join(host.folder, 'notes.pptx')
      await writeFile(path, 'not a package')
      host.answerNext(path)
      expect(await refusal(host.client.call('design:import'))).toMatch(
        /^No design could be created from "notes\.pptx"\. This is not a PowerPoint file .*\.$/,
      )
      host.answerNext(null)
      expect(await value(host.client.call('design:import'))).toBeNull()
      expect(await readdir(host.folder)).toEqual(['notes.pptx'])
    })
  })
}

/** The names of the layouts that a presentation brings. */
export async function layoutNames(path: string): Promise<readonly (string | undefined)[]> {
  const parts = unzipSync(await readFile(path), { filter: ({ name }) => /slideLayouts\/[^/]+\.xml$/.test(name) })
  return Object.values(parts).map((part) => /<p:cSld name="([^"]*)"/.exec(strFromU8(part))?.[1])
}
