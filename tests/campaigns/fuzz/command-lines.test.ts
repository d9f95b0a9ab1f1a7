import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, it } from 'vitest'
import type { Random } from '../../core/random'
import { DESIGNS, STORYLINES } from '../../core/scene/scenes'
import { PATHS } from '../../engine/support'
import { Campaign } from '../campaign'
import { rounds } from '../settings'
import { fuzz } from './guard'
import { hostileText } from './input/hostile'

const campaign = new Campaign('fuzz', 'command-lines')
afterAll(() => campaign.close())

const DECK = readFileSync(join(PATHS.samples, 'section.brief.json'), 'utf8')
const LAYOUT = readFileSync(join(PATHS.layouts, 'section.json'), 'utf8').replace('"id": "section"', '"id": "mine"')

/** The files that are in the folder of each command line. */
const FILES = { 'a.brief.json': DECK, 'own/layouts/mine.json': LAYOUT, 'empty.json': '', 'odd name\n.json': '{}' }

const COMMANDS = [
  'build',
  'build',
  'build',
  'check',
  'check',
  'list',
  'data',
  'inspect',
  'import-design',
  'new',
  'help',
  'gallery',
  'watch',
] as const
const OPTIONS = [
  '--storyline',
  '--themes',
  '--metrics',
  '--design',
  '--lang',
  '--date',
  '--templates',
  '--layouts',
  '--format',
  '--pages',
  '--no-attachments',
  '--out',
  '--report',
  '--save',
  '--strict',
  '--quiet',
  '--json',
  '--csv',
  '--sheet',
  '--deck',
  '--as-is',
  '--help',
  '--version',
  '--no-open',
  '--',
  '-',
  '-x',
  '--nonsense',
  '--strcit',
] as const
const VALUES = [
  'a.brief.json',
  'own',
  'own/layouts/mine.json',
  'empty.json',
  'odd name\n.json',
  'none.json',
  '.',
  'out',
  'out/a.pdf',
  'out/a.pptx',
  'r.json',
  's.brief.json',
  'a.brief.json/x',
  'en',
  'zh',
  'fr',
  'pptx',
  'pdf',
  'pptx,pdf',
  'html',
  'slides',
  'notes',
  'handout',
  '2026-01-04',
  '2026-02-30',
  'layouts',
  'designs',
  'layout',
  'design',
  'storyline',
  'my-own',
  'rd-investment',
  'collaborative-innovation',
  ...DESIGNS,
  ...STORYLINES.filter((id) => id !== 'full-briefing'),
] as const

/** Values never lead out of the folder: this is no test of what a person may overwrite. */
function value(random: Random): string {
  if (!random.oneIn(4)) return random.pick(VALUES)
  return hostileText(random)
    .replace(/^[/\\]+|\.\.|\0/g, '')
    .slice(0, 300)
}

function commandLine(random: Random): readonly string[] {
  const command = random.oneIn(25) ? value(random) : random.pick(COMMANDS)
  // Without a selection, all of the dataset is built, and a gallery is: what a person waits for, but not a campaign.
  const few =
    command === 'build' && !random.oneIn(6) ? [random.oneIn(2) ? 'a.brief.json' : '--metrics=rd-investment'] : []
  const heavy = command === 'gallery' || (command === 'build' && few.length === 0) ? ['--design', 'none'] : []
  const more = Array.from({ length: random.below(6) }, () => (random.oneIn(2) ? random.pick(OPTIONS) : value(random)))
  return [command, ...few, ...more, ...heavy]
}

it('command lines', async () => {
  await fuzz(campaign, 'command lines', rounds({ sample: 25, full: 2000 }), async (place, random) => {
    for (const [name, text] of Object.entries(FILES)) await place.write(name, text)
    const args = commandLine(random)
    await place.write('command-line.txt', JSON.stringify(args))
    await place.command(...args)
  })
})
