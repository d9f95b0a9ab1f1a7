import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { DEFAULT_FORMAT_OPTIONS } from '../../../../core/export-formats'
import { settingsIn } from '../../../../engine/window-host/kept/recent'
import { temporaryFolder } from '../../support'

async function readBack(settings: object) {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings))
  return settingsIn(folder, 'en').read()
}

const PDF = { pages: 'notes', attachments: false }

test('settings of an earlier version keep what was chosen for PDFs', async () => {
  const settings = { interfaceLang: 'zh', scheme: 'dark' }
  expect(await readBack({ ...settings, pdf: PDF })).toEqual({
    ...settings,
    formats: { ...DEFAULT_FORMAT_OPTIONS, pdf: PDF },
  })
  expect(await readBack(settings)).toEqual({ ...settings, formats: DEFAULT_FORMAT_OPTIONS })
})

test('options of formats are read back; values that are not offered any more become the initial ones', async () => {
  const settings = { interfaceLang: 'en', scheme: 'light' }
  expect(await readBack({ ...settings, formats: { pdf: PDF } })).toMatchObject({ formats: { pdf: PDF } })
  const outdated = { pdf: { pages: 'handout-9', attachments: false }, gone: { scale: 2 } }
  expect(await readBack({ ...settings, formats: outdated })).toEqual({
    ...settings,
    formats: { ...DEFAULT_FORMAT_OPTIONS, pdf: { pages: 'slides', attachments: false } },
  })
})
