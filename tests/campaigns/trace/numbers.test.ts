import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { LANGS, type Lang } from '../../../core/locale'
import { datasetTerms } from '../../../core/typed-numbers/in-dataset'
import { randomFor } from '../../core/random'
import { STORYLINES, storylineDeck, storylineScene } from '../../core/scene/scenes'
import { exported } from '../../engine/inspect/support'
import { WORLD } from '../../engine/shipped-world'
import { Campaign } from '../campaign'
import { CAMPAIGNS } from '../places'
import { IS_FULL, SEED } from '../settings'
import type { Trace } from './model'
import { tracedPdf, tracedPptx } from './read-file'
import { drawnTable } from './table'
import { tracesIn } from './traces'

const campaign = new Campaign('trace', 'numbers')
afterAll(() => campaign.close())

/** How many numbers are drawn and followed. */
const DRAWN = 40
const READERS = { pptx: tracedPptx, pdf: tracedPdf } as const
const FILES = (IS_FULL ? STORYLINES : ['executive-overview']).flatMap((storyline) =>
  LANGS.flatMap((lang) => (['pptx', 'pdf'] as const).map((format) => ({ storyline, lang, format }))),
)

const traces: Trace[] = []

/**
 * Where an axis that does not begin at zero begins is written below it, by slide and text: a mark of a scale, and no statement.
 * No file says so of a label; the scene does.
 */
function axisStartsOf(storyline: string, lang: Lang): ReadonlySet<string> {
  const starts = storylineScene(storyline, lang).slides.flatMap(({ number, nodes }) =>
    nodes.flatMap((node) => {
      if (node.kind !== 'chart' || node.spec.plot.kind !== 'rows') return []
      return node.labels
        .filter(({ kind, position }) => kind === 'category' && position === 'below')
        .map(({ lines }) => `${number} ${lines.flatMap(({ segments }) => segments.map(({ text }) => text)).join('')}`)
    }),
  )
  return new Set(starts)
}

it.each(FILES)('every number of $storyline in $lang leads to a paragraph in the $format', async (file) => {
  const { storyline, lang, format } = file
  const bytes = await exported(storylineDeck(storyline, lang), format)
  const starts = axisStartsOf(storyline, lang)
  const all = tracesIn(READERS[format](`${storyline}-${lang}.${format}`, bytes), datasetTerms(WORLD.index))
  const found = all.filter(({ slide, text }) => !starts.has(`${slide} ${text.trim()}`))
  traces.push(...found)
  expect(found.length).toBeGreaterThan(10)
  await campaign.run(`${storyline}-${lang}.${format}`, found.length, (i) => {
    const trace = found[i]
    if (!trace) throw new Error('There is no such number')
    if (trace.row === null)
      throw new Error(`Slide ${trace.slide} states "${trace.figure.text}" without a row: ${trace.text}`)
    if (trace.paragraph === null) throw new Error(`The row ${trace.row.id} leads to no paragraph of a listed source`)
  })
})

it('of forty numbers drawn at random each leads to a paragraph in two steps', async () => {
  const random = randomFor(SEED, 'trace')
  const rest = [...traces]
  const drawn = Array.from({ length: DRAWN }, () => rest.splice(random.below(rest.length), 1)).flat()
  const led = drawn.filter(({ row, paragraph }) => row !== null && paragraph !== null)
  if (IS_FULL) {
    console.log(drawnTable(drawn))
    await mkdir(CAMPAIGNS, { recursive: true })
    await writeFile(join(CAMPAIGNS, 'trace-drawn.md'), `${drawnTable(drawn)}\n`)
  }
  console.log(`${led.length} of ${drawn.length} numbers drawn lead to a paragraph, of ${traces.length}`)
  expect([led.length, drawn.length]).toEqual([DRAWN, DRAWN])
})
