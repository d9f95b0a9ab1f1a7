import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { type Channel, COLOR_SCHEMES, type Result } from '../../../bridge/contract'
import { isChannel, VALIDATORS } from '../../../bridge/validators'
import { DEFAULT_FORMAT_OPTIONS } from '../../../core/export-formats'
import { LANGS } from '../../../core/locale'
import { answerCall } from '../../../engine/window-host/answer-call'
import { createLiveWorld } from '../../../engine/window-host/world/live-world'
import { render } from '../../../messages/render'
import type { Random } from '../../core/random'
import { storylineDeck } from '../../core/scene/scenes'
import { PATHS } from '../../engine/support'
import { windowIn } from '../../engine/window-host/window-for-test'
import { Campaign } from '../campaign'
import { rounds } from '../settings'
import { fuzz } from './guard'
import { HOSTILE_TEXTS, HOSTILE_VALUES, hostileText, hostileValue } from './input/hostile'
import { mutatedJson } from './input/mutate-json'

const campaign = new Campaign('fuzz', 'calls')
afterAll(() => campaign.close())

const DECK = storylineDeck('rd-and-ranking')

/** What each channel is called with by our own page. */
const USUAL: Readonly<Record<Channel, readonly unknown[]>> = {
  'world:read': [],
  'deck:open': [],
  'deck:open-recent': ['ticket'],
  'deck:open-text': ['dropped.brief.json', JSON.stringify(DECK)],
  'deck:save': ['ticket', DECK, false],
  'deck:save-as': ['mine', DECK],
  'deck:close': ['ticket'],
  'recent:list': [],
  'draft:write': ['draft-1', DECK, null],
  'draft:list': [],
  'draft:read': ['draft-1'],
  'draft:remove': ['draft-1'],
  'draft:discard': ['draft-1'],
  'draft:list-discarded': [],
  'draft:restore': ['draft-1'],
  'export:run': ['export-1', 'pdf', DEFAULT_FORMAT_OPTIONS, 'mine', DECK],
  'export:cancel': ['export-1'],
  'export:reveal': ['ticket'],
  'templates:read': [],
  'templates:choose-folder': [],
  'templates:reveal-folder': [],
  'design:import': [],
  'settings:read': [],
  'settings:write': [{ interfaceLang: 'en', scheme: COLOR_SCHEMES[0], formats: DEFAULT_FORMAT_OPTIONS }],
  'dialog:answer': ['dialog-1', { kind: 'save', folder: 'ticket', name: 'mine', replace: false }],
  'dialog:list': ['dialog-1', null],
  'dialog:make-folder': ['dialog-1', 'ticket', 'New folder'],
  'menu:show': [
    [
      {
        id: 'save',
        menu: 'file',
        group: 1,
        label: { en: '&Save', zh: '保存(&S)' },
        accelerator: 'CmdOrCtrl+S',
        enabled: true,
      },
    ],
  ],
  'window:open': [],
  'present:open-audience': ['audience-1'],
}
const CHANNELS = Object.keys(USUAL) as Channel[]

/** Values that a page can hand over and a file cannot. */
const PAGE_VALUES: readonly unknown[] = [
  undefined,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  10n,
  new Date(0),
  new Map([['a', 1]]),
  new Uint8Array(8),
  /x/g,
]

function argumentsFor(channel: Channel, random: Random): readonly unknown[] {
  const usual = USUAL[channel]
  if (random.oneIn(5)) return Array.from({ length: random.below(6) }, () => strange(random))
  if (random.oneIn(4)) return usual
  if (random.oneIn(3)) return usual.map((value) => (random.oneIn(2) ? strange(random) : value))
  return asList(mutatedJson(usual, random))
}

function strange(random: Random): unknown {
  return random.oneIn(3) ? random.pick(PAGE_VALUES) : hostileValue(random)
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

const CALLS_PER_WINDOW = 8

it('calls of the window', async () => {
  await fuzz(campaign, 'windows that are called', rounds({ sample: 12, full: 600 }), async ({ folder }, random) => {
    const world = createLiveWorld({ paths: PATHS, userData: join(folder, 'data'), documents: folder })
    const window = windowIn(folder, { world })
    for (let count = 0; count < CALLS_PER_WINDOW; count++) {
      const channel = random.pick(CHANNELS) ?? 'world:read'
      window.answers.splice(0, 9, random.oneIn(2) ? null : join(folder, fileName(random)))
      checkAnswer(channel, await answerCall(window.handlers, channel, argumentsFor(channel, random)))
    }
    await window.close()
    world.close()
    const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tmp'))
    if (left.length > 0) throw new Error(`Left ${left.join(', ')} behind`)
  })
})

/** Whatever is answered, it is what was asked for or a sentence for the person. */
function checkAnswer(channel: Channel, result: Result<unknown>): void {
  if (result.ok) return
  for (const lang of LANGS) {
    const sentence = render(result.message, lang)
    if (sentence === '') throw new Error(`${channel} says nothing`)
    if (/went wrong that should not|internal error|\n\s+at |\[object Object\]/.test(sentence))
      throw new Error(`${channel}: ${sentence}`)
  }
}

/** A name that a file may have: what a dialog answers with. */
function fileName(random: Random): string {
  const name = hostileText(random)
    .replace(/[/\\\0]/g, '_')
    .slice(0, 60)
  return `${name.startsWith('.') || name === '' ? 'x' : name}.brief.json`
}

it('every validator takes our own calls, and nothing of another shape', async () => {
  const inputs = CHANNELS.flatMap((channel) =>
    [...HOSTILE_VALUES, ...HOSTILE_TEXTS, ...PAGE_VALUES].flatMap((value) =>
      [[value], [value, value], [...USUAL[channel], value]].map((args) => ({ channel, args })),
    ),
  )
  await fuzz(campaign, 'validators', rounds({ sample: 300, full: inputs.length }), async (_, random) => {
    const { channel, args } = random.pick(inputs) ?? { channel: 'world:read', args: [] }
    let accepted = true
    try {
      VALIDATORS[channel](args)
    } catch (error) {
      accepted = false
      if (!(error instanceof Error) || error.name !== 'ZodError') throw error
    }
    if (accepted && args.length !== USUAL[channel].length) throw new Error(`${channel} takes ${args.length} arguments`)
  })
  for (const channel of CHANNELS) {
    expect(isChannel(channel)).toBe(true)
    expect(() => VALIDATORS[channel](USUAL[channel])).not.toThrow()
  }
  for (const name of HOSTILE_TEXTS) expect(isChannel(name)).toBe(false)
})
