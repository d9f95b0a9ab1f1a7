import { writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { exportPdf } from '../../../../electron/export/pdf/index'
import { exportContext, fixtureScene } from './fixture'

it('writes', async () => {
  const s = fixtureScene('en')
  for (let i = 0; i < 4; i++) {
    const t = performance.now()
    const bytes = await exportPdf(s, exportContext())
    console.log(performance.now() - t, bytes.length)
    writeFileSync('/tmp/pdfwork/en.pdf', bytes)
  }
  writeFileSync('/tmp/pdfwork/zh.pdf', await exportPdf(fixtureScene('zh'), exportContext()))
  expect(1).toBe(1)
})
