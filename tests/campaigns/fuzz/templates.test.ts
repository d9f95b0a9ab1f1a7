import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, it } from 'vitest'
import type { Random } from '../../core/random'
import { DESIGNS } from '../../core/scene/scenes'
import { PATHS } from '../../engine/support'
import { packText } from '../../engine/templates/support'
import { Campaign } from '../campaign'
import { rounds } from '../settings'
import { fuzz } from './guard'
import { mutatedText, mutatedZip } from './input/mutate-bytes'
import { mutatedJson } from './input/mutate-json'
import type { Place } from './place'

const campaign = new Campaign('fuzz', 'templates')
afterAll(() => campaign.close())

const textsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))

const LAYOUTS = textsIn(PATHS.layouts)
const DESIGN_FILES = textsIn(PATHS.designs)
const STORIES = textsIn(PATHS.storylines)

/** A template as JSON with other values, or as text with other characters; now and then as it is, under a name of its own. */
function changed(text: string, random: Random): string {
  if (random.oneIn(3)) return mutatedText(text, random)
  const json = JSON.parse(text) as { id: string }
  const own = { ...json, id: random.oneIn(3) ? json.id : `own-${json.id}` }
  return JSON.stringify(random.oneIn(20) ? own : mutatedJson(own, random))
}

/** Checks templates of one's own, and builds with them: where check finds nothing, they can be used. */
async function checkAndUse(place: Place, own: string, ...build: readonly string[]): Promise<void> {
  const checked = await place.command('check', own)
  const used = await place.command('build', '--templates', own, '--format', 'pptx', '--out', 'out', ...build)
  if (used.code === 2) throw new Error(`The command is called wrong: ${used.err}`)
  if (checked.code === 0 && used.code !== 0) throw new Error(`check calls right what build refuses: ${used.err}`)
}

const FEW = ['--metrics', 'rd-investment'] as const

it('layouts', async () => {
  await fuzz(campaign, 'layouts', rounds({ sample: 6, full: 600 }), async (place, random) => {
    await place.write('own/layouts/x.json', changed(random.pick(LAYOUTS) ?? '', random))
    await checkAndUse(place, 'own', ...FEW)
  })
})

it('designs', async () => {
  await fuzz(campaign, 'designs', rounds({ sample: 8, full: 900 }), async (place, random) => {
    await place.write('own/designs/x.json', changed(random.pick(DESIGN_FILES) ?? '', random))
    await checkAndUse(place, 'own', ...FEW, '--design', random.pick(DESIGNS) ?? '')
  })
})

it('storylines', async () => {
  await fuzz(campaign, 'storylines', rounds({ sample: 8, full: 900 }), async (place, random) => {
    await place.write('own/storylines/x.json', changed(random.pick(STORIES) ?? '', random))
    await checkAndUse(place, 'own', ...(random.oneIn(3) ? ['--storyline', 'executive-overview'] : FEW))
  })
})

/** A pack with a template of each kind. */
function packOf(random: Random): Uint8Array {
  const file = (texts: readonly string[]) =>
    strToU8(random.oneIn(4) ? changed(random.pick(texts) ?? '', random) : (random.pick(texts) ?? ''))
  return zipSync({
    'pack.json': strToU8(packText('acme')),
    'storylines/c.json': file(STORIES),
    ...(random.oneIn(8) ? { 'layouts/a.json': file(LAYOUTS) } : {}),
    'designs/b.json': file(DESIGN_FILES),
  })
}

it('packs', async () => {
  await fuzz(campaign, 'packs', rounds({ sample: 8, full: 900 }), async (place, random) => {
    await place.write('pack.zip', mutatedZip(packOf(random), random))
    await checkAndUse(place, 'pack.zip', ...FEW)
  })
})

const TABLES = readdirSync(PATHS.dataset, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, text: readFileSync(join(PATHS.dataset, name), 'utf8') }))

it('datasets', async () => {
  await fuzz(campaign, 'datasets', rounds({ sample: 4, full: 400 }), async (place, random) => {
    const table = random.pick(TABLES)
    for (const { name, text } of TABLES) {
      const other = random.oneIn(2) ? mutatedText(text, random) : JSON.stringify(mutatedJson(JSON.parse(text), random))
      await place.write(join('dataset', name), name === table?.name ? other : text)
    }
    await place.command('check', random.oneIn(4) ? join('dataset', table?.name ?? '') : 'dataset')
  })
})

it('tables of a dataset that stand alone', async () => {
  await fuzz(campaign, 'tables alone', rounds({ sample: 4, full: 400 }), async (place, random) => {
    const { name, text } = random.pick(TABLES) ?? { name: '', text: '' }
    await place.write(
      basename(name),
      random.oneIn(2) ? mutatedText(text, random) : JSON.stringify(mutatedJson(JSON.parse(text), random)),
    )
    await place.command('check', basename(name))
  })
})
