import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Deck } from '../../../../core/deck/schema'
import { DEFAULT_FORMAT_OPTIONS } from '../../../../core/export-formats'
import { exportInThread, runExportJob } from '../../../../engine/window-host/exports/export-job'
import type { ExportJob } from '../../../../engine/window-host/ports'
import { longDeck, smallDeck } from '../../../bridge/suite/support'
import { PATHS, ROOT, temporaryFolder } from '../../support'

const BUILT = join(ROOT, 'out', 'main', 'export-worker.js')

async function jobFor(slides: number): Promise<ExportJob> {
  const deck = longDeck(await smallDeck(), slides)
  const templateOverrides = { layouts: [], designs: [] }
  return {
    paths: PATHS,
    templateOverrides,
    format: 'pptx',
    options: DEFAULT_FORMAT_OPTIONS,
    fileName: 'out.pptx',
    deck,
  }
}

function watch() {
  const controller = new AbortController()
  const reported: string[] = []
  const onProgress = (done: number, total: number) => void reported.push(`${done}/${total}`)
  return { controller, reported, signal: controller.signal, onProgress }
}

/** Every slide's notes say this. */
function withTalk(deck: Deck, text: string): Deck {
  const sections = deck.sections.map((section) => ({
    ...section,
    slides: section.slides.map((slide) => ({ ...slide, talk: { en: text, zh: text } })),
  }))
  return { ...deck, sections }
}

async function worker(script: string): Promise<string> {
  const file = join(await temporaryFolder(), 'worker.mjs')
  await writeFile(file, `import { parentPort } from 'node:worker_threads'\n${script}`)
  return file
}

describe('an export in a thread', () => {
  test('gives the same bytes as one in this thread, and tells every slide', async () => {
    const job = await jobFor(2)
    const [here, there] = [watch(), watch()]
    const [ours, theirs] = [await runExportJob(job, here), await exportInThread(BUILT)(job, there)]
    expect(theirs.files).toEqual(ours.files)
    expect(theirs.files).toMatchObject([{ name: 'out.pptx', bytes: expect.any(Uint8Array) }])
    expect([here.reported, there.reported]).toEqual([
      ['1/2', '2/2'],
      ['1/2', '2/2'],
    ])
  })

  test('hands over what only exporting found out', async () => {
    const deck = withTalk(await smallDeck(), '\u{10FFFD}')
    const job: ExportJob = {
      ...(await jobFor(1)),
      format: 'pdf',
      fileName: 'out.pdf',
      options: { ...DEFAULT_FORMAT_OPTIONS, pdf: { pages: 'notes', attachments: false } },
      deck,
    }
    const exported = await exportInThread(BUILT)(job, watch())
    expect(exported.diagnostics).toMatchObject([{ code: 'missing-glyph', slide: expect.any(String) }])
  })

  test('ends at once when it is cancelled, before and while it runs', async () => {
    const { controller, signal, onProgress } = watch()
    const running = exportInThread(await worker('setInterval(() => {}, 1000)'))(await jobFor(1), { signal, onProgress })
    controller.abort()
    await expect(running).rejects.toBe(signal.reason)
    await expect(exportInThread(BUILT)(await jobFor(1), { signal, onProgress })).rejects.toBe(signal.reason)
  })

  test.each([
    ['process.exit(1)', 'The export ended before it was finished'],
    ['throw new Error("broken")', 'The export ended before it was finished'],
    ['parentPort.postMessage({ kind: "failed", message: { code: "no-font", args: {} } })', 'no text can be written'],
  ])('that fails (%s) says so', async (script, message) => {
    await expect(exportInThread(await worker(script))(await jobFor(1), watch())).rejects.toThrow(message)
  })
})
