import type { TemplateMessages, TrialContent } from '../../../messages/args/templates'
import { message } from '../../../messages/message'
import { type Cases, PLAIN } from './cases'

const TRIALS: Readonly<Record<TrialContent, true>> = {
  most: true,
  least: true,
  'optional-left-out': true,
  zeros: true,
  negatives: true,
  huge: true,
  course: true,
  pairs: true,
  targets: true,
  sum: true,
  years: true,
  ranks: true,
  parts: true,
}

const TEXT = { id: 'text', name: { en: 'text', zh: '文字' } }
const POINTS = { id: 'points', name: { en: 'points', zh: '要点' } }
const CHOICES = { near: [{ id: 'left' }] }
const PROBLEM = message('band-reversed', { band: 'head' })
const OWN = { id: 'grid', by: 'my templates' } as const

export const templates: Cases<TemplateMessages> = {
  'not-a-deck': [
    [{ found: { is: 'text', text: 'other/1' }, format: 'chengyu-brief/deck' }, 'other/1', 'chengyu-brief/deck'],
  ],
  'newer-deck': [[{ found: 9, newest: 1 }, 9, 1]],
  'nothing-to-check': [[{}, '.json']],
  'unknown-document': [[{}, '$schema']],
  'unknown-area': [[{ id: 'lfet', choices: CHOICES }, 'lfet', 'left']],
  'layout-without-slot': [[{ slot: 'lfet', choices: CHOICES }, 'lfet', 'left']],
  'anchor-loop': [[{ areas: ['left', 'right', 'left'] }, 'left', 'right']],
  'edge-set-twice': [[{ edge: 'top', keys: ['below', 'alignTo'] }, 'top', 'below', 'alignTo']],
  'no-common-baseline': PLAIN,
  'area-slot-type': [[{ show: 'cards', slot: 'left', accepts: TEXT, allowed: [POINTS, TEXT] }, 'cards', 'left']],
  'areas-show-too-much': [[{ shown: 4800, max: 100 }, 4800, 100, 'max']],
  'span-reversed': [
    [{ side: 'columns', first: 9, last: 4 }, 9, 4],
    [{ side: 'rows', first: 9, last: 4 }, 9, 4],
  ],
  'slot-not-shown': [[{ slot: 'left' }, 'left']],
  'reserved-slot-name': [[{ slot: 'toString' }, 'toString']],
  'min-over-max': [[{ slot: 'left' }, 'left', 'min', 'max']],
  'low-contrast': [[{ text: 'muted', ground: 'panel', ratio: 3.219, min: 4.5 }, 'muted', 'panel', 3.21, 4.5]],
  'band-reversed': [[{ band: 'head' }, 'head']],
  'design-flaw': [[{ design: { id: 'night' }, problem: PROBLEM }, 'night', 'head']],
  'fonts-unreadable': [[{ folder: 'out/fonts', fault: 'Nothing there.' }, 'out/fonts']],
  'template-id-taken': [[{ id: 'grid', where: 'layouts/grid.json' }, 'grid', 'layouts/grid.json']],
  'replaces-built-in': [
    [{ kind: 'layout', ...OWN }, 'grid', 'my templates'],
    [{ kind: 'design', ...OWN }, 'grid', 'my templates'],
    [{ kind: 'storyline', ...OWN }, 'grid', 'my templates'],
  ],
  'replaces-other': [[{ kind: 'layout', ...OWN, other: 'city-pack' }, 'grid', 'my templates', 'city-pack']],
  'in-two-files': [[{ kind: 'layout', id: 'grid', used: 'b.json', unused: 'a.json' }, 'grid', 'b.json', 'a.json']],
  'leads-outside': [[{ name: 'link.json' }, 'link.json']],
  'not-a-regular-file': [[{ name: 'pipe.json' }, 'pipe.json']],
  'too-many-files': [[{ max: 500 }, 500]],
  'too-many-templates': [[{ max: 500, last: 'z.json' }, 500, 'z.json']],
  'too-many-packs': [[{ max: 50, last: 'z.zip' }, 50, 'z.zip']],
  'packs-too-large': [[{ megabytes: 64, first: 'z.zip' }, '64 MB', 'z.zip']],
  'too-many-values-together': [[{ max: 500 }, 500]],
  'template-too-large': [[{ name: 'a.json', megabytes: 20 }, 'a.json', '20 MB']],
  'pack-too-large': [[{ megabytes: 64 }, '64 MB']],
  'entry-expands-too-much': [[{ name: 'a.json', ratio: 100 }, 'a.json', 100]],
  'unsafe-entry': [[{ name: '../a.json' }, '../a.json']],
  'not-a-zip': PLAIN,
  'no-templates': [[{}, 'layouts', 'designs', 'storylines']],
  'no-template-kind': [[{}, '$schema']],
  'cannot-lay-out': [[{ fault: 'x is not a function' }, 'x is not a function']],
  'file-exists': [[{ file: 'layouts/mine.jsonc' }, 'layouts/mine.jsonc']],
  'bad-id': [[{ id: 'My Layout' }, 'My Layout', 'three-cities']],
  'cannot-import': [[{ name: 'brand.pptx', problems: [PROBLEM, message('no-theme-colors')] }, 'brand.pptx', 'head']],
  'trial-content': (Object.keys(TRIALS) as TrialContent[]).flatMap((trial) => [
    [{ trial, lang: 'en' }] as const,
    [{ trial, lang: 'zh' }] as const,
  ]),
  'trial-problem': [0, 1, 2].map((others) => [
    { trial: 'most', lang: 'en', design: 'two-rivers', size: '16:9', problem: PROBLEM, others },
    'two-rivers',
    '16:9',
    'head',
  ]),
  'area-too-small': [
    [{ slot: { id: 'left' }, part: '', by: 17 }, 'left', 17, 'max', 'longest'],
    [{ slot: null, part: 'foot', by: 17 }, 'foot', 17],
  ],
  'text-too-small': [[{ text: 'Chengdu', size: 7.5 }, 'Chengdu', 7.5, 9]],
  'text-too-faint': [[{ text: 'Chengdu', ratio: 2.1, min: 4.5 }, 'Chengdu', 2.1, 4.5]],
  'trials-cut-short': [[{ max: 2000 }, 2000]],
}
