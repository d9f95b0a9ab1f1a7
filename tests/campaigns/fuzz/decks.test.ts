import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { LANGS } from '../../../core/locale'
import { SAMPLE_PICTURE } from '../../../engine/sample/sample-picture'
import { lyingPicture } from '../../core/picture/lying-pictures'
import { type Random, seedFor } from '../../core/random'
import { DESIGNS, STORYLINES, storylineDeck } from '../../core/scene/scenes'
import { PATHS } from '../../engine/support'
import fc from '../../fast-check'
import { BROKEN_PICTURES, WHOLE_PICTURES } from '../../tools/pictures'
import { Campaign } from '../campaign'
import { rounds, SEED } from '../settings'
import { fuzz } from './guard'
import { hostileDeck } from './input/hostile-decks'
import { mutatedBytes, mutatedText } from './input/mutate-bytes'
import { mutatedJson } from './input/mutate-json'
import type { Place } from './place'

const campaign = new Campaign('fuzz', 'decks')
afterAll(() => campaign.close())

const SAMPLES = (await readdir(PATHS.samples)).map((name) => readFileSync(join(PATHS.samples, name), 'utf8'))

/** A deck without a fault: a sample mostly, since a whole storyline takes long. */
function soundDeck(random: Random): string {
  if (!random.oneIn(25)) return random.pick(SAMPLES) ?? ''
  const story = random.pick(STORYLINES.filter((id) => id !== 'full-briefing')) ?? ''
  return JSON.stringify(storylineDeck(story, random.pick(LANGS), random.pick(DESIGNS)))
}

/** How many decks were written, and how many refused: of each there must be some. */
const ends = { written: 0, refused: 0 }

/** What a deck is must not depend on the name of its file. */
const NAMES = ['deck.brief.json', 'deck.json', 'deck.jsonc', 'deck', 'design.json']

/** What check calls right, build --strict writes, and what it refuses, check reports; what was written can be inspected. */
async function checkAndBuild(place: Place, text: string, random: Random): Promise<void> {
  const file = `in/${random.pick(NAMES) ?? ''}`
  await place.write(file, random.oneIn(20) ? `// a comment\n${text}` : text)
  const options = [
    ...(random.oneIn(4) ? ['--lang', random.pick(LANGS) ?? 'en'] : []),
    ...(random.oneIn(4) ? ['--design', random.pick(DESIGNS) ?? ''] : []),
    ...(random.oneIn(6) ? ['--pages', 'notes'] : []),
  ]
  const checked = await place.command('check', file, ...options)
  const built = await place.command('build', file, '--strict', '--out', 'out', ...options)
  if (checked.code !== built.code) {
    throw new Error(`check ended with ${checked.code}, build --strict with ${built.code}: ${checked.err}\n${built.err}`)
  }
  ends[built.code === 0 ? 'written' : 'refused']++
  if (built.code === 0) await inspectAll(place)
  // Without --strict a flawed deck is written all the same.
  else if (random.oneIn(3)) await place.command('build', file, '--out', 'out', ...options)
}

async function inspectAll({ folder, command }: Place): Promise<void> {
  for (const name of await readdir(join(folder, 'out'))) {
    const { code, err } = await command('inspect', join('out', name))
    if (code !== 0) throw new Error(`inspect refuses ${name}: ${err}`)
  }
}

it('decks, text changed', async () => {
  await fuzz(campaign, 'decks, text changed', rounds({ sample: 15, full: 2000 }), (place, random) =>
    checkAndBuild(place, mutatedText(soundDeck(random), random), random),
  )
})

it('decks, values changed', async () => {
  await fuzz(campaign, 'decks, values changed', rounds({ sample: 15, full: 1800 }), (place, random) =>
    checkAndBuild(place, JSON.stringify(mutatedJson(JSON.parse(soundDeck(random)), random), null, 1), random),
  )
})

it('decks, hostile but valid', async () => {
  await fuzz(campaign, 'decks, hostile but valid', rounds({ sample: 6, full: 700 }), async (place, random, input) => {
    const [deck] = fc.sample(hostileDeck, { seed: seedFor(SEED, input), numRuns: 1 })
    await checkAndBuild(place, JSON.stringify(deck), random)
  })
})

const PICTURES = [
  ...[...Object.values(WHOLE_PICTURES), ...Object.values(BROKEN_PICTURES)].map((bytes) => bytes.toString('base64')),
  SAMPLE_PICTURE.data,
  lyingPicture(6),
]

/** A picture, changed or not, as base64 that is right or not. */
function hostilePicture(random: Random): string {
  const picture = random.pick(PICTURES) ?? ''
  if (random.oneIn(6)) return picture.slice(0, random.below(picture.length + 1))
  if (random.oneIn(6)) return picture.replace(/=+$/, '').replaceAll('+', '-')
  if (random.oneIn(4)) return picture
  return Buffer.from(mutatedBytes(Buffer.from(picture, 'base64'), random)).toString('base64')
}

it('decks with pictures', async () => {
  const sample = SAMPLES.find((text) => text.includes('"image"'))
  if (sample === undefined) throw new Error('No sample shows a picture')
  await fuzz(campaign, 'decks with pictures', rounds({ sample: 10, full: 700 }), (place, random) =>
    checkAndBuild(
      place,
      sample.replace(/"data": *"[^"]*"/, () => `"data": "${hostilePicture(random)}"`),
      random,
    ),
  )
})

it('some of the decks were written and some refused', () => {
  expect(ends.written).toBeGreaterThan(0)
  expect(ends.refused).toBeGreaterThan(0)
})
