import { afterAll, it } from 'vitest'
import type { Random } from '../../core/random'
import { storylineDeck } from '../../core/scene/scenes'
import { templateFile } from '../../engine/import-design/support'
import { exported } from '../../engine/inspect/support'
import { WHOLE_PICTURES } from '../../tools/pictures'
import { Campaign } from '../campaign'
import { rounds } from '../settings'
import { fuzz } from './guard'
import { mutatedBytes, mutatedText, mutatedZip } from './input/mutate-bytes'

const campaign = new Campaign('fuzz', 'files')
afterAll(() => campaign.close())

const DECK = storylineDeck('rd-and-ranking')
const BUILT = {
  pptx: await exported(DECK, 'pptx'),
  pdf: await exported(DECK, 'pdf'),
}
/** Nothing in it is packed, so that a change reaches what is said. */
const logo = { path: 'logo.png', bytes: WHOLE_PICTURES['a plain PNG'] ?? Buffer.alloc(0), cx: 900_000, cy: 900_000 }
const TEMPLATE = templateFile({ pictures: [logo] })

it('PowerPoint templates, imported', async () => {
  await fuzz(campaign, 'PowerPoint templates', rounds({ sample: 8, full: 1200 }), async (place, random) => {
    const source = random.oneIn(4) ? BUILT.pptx : TEMPLATE
    await place.write('their.potx', mutatedZip(source, random))
    const { code } = await place.command(
      'import-design',
      'their.potx',
      '--out',
      'own.design.json',
      ...(random.oneIn(3) ? ['--as-is'] : []),
    )
    if (code === 0) await place.command('check', 'own.design.json')
  })
})

it('PowerPoint files, inspected', async () => {
  await fuzz(campaign, 'PowerPoint files', rounds({ sample: 6, full: 900 }), async (place, random) => {
    await place.write('a.pptx', mutatedZip(BUILT.pptx, random))
    await place.command('inspect', 'a.pptx', ...(random.oneIn(2) ? ['--json'] : []))
  })
})

it('PDF files, inspected', async () => {
  await fuzz(campaign, 'PDF files', rounds({ sample: 8, full: 1500 }), async (place, random) => {
    await place.write('a.pdf', random.oneIn(2) ? mutatedBytes(BUILT.pdf, random) : mutatedPdf(BUILT.pdf, random))
    const { code } = await place.command(
      'inspect',
      'a.pdf',
      ...(random.oneIn(2) ? ['--deck', 'got.brief.json'] : ['--json']),
    )
    if (code === 0 && random.oneIn(3)) await place.command('inspect', 'a.pdf')
  })
})

/** One of the objects that a PDF consists of is changed as text; what is packed in it stays. */
function mutatedPdf(bytes: Uint8Array, random: Random): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1')
  const starts = [...text.matchAll(/\d+ 0 obj/g)].map(({ index }) => index)
  const at = random.pick([...starts, Math.max(0, text.length - 600)]) ?? 0
  const end = Math.min(text.length, at + 300)
  const piece = text.slice(at, end)
  const instead = random.oneIn(2)
    ? piece.replace(/\d+ 0 R|\d+/, () => `${random.below(400)}${random.oneIn(2) ? ' 0 R' : ''}`)
    : mutatedText(piece, random)
  return Buffer.from(text.slice(0, at) + instead + text.slice(end), 'latin1')
}
