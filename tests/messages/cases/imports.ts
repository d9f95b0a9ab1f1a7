import type { ImportMessages } from '../../../messages/args/imports'
import { type Cases, PLAIN } from './cases'

const PART = [[{ part: 'ppt/slides/slide1.xml' }, 'ppt/slides/slide1.xml']] as const

const REPAIR = {
  color: 'muted',
  ground: 'panel',
  before: 'AAAAAA',
  after: '555555',
  contrastBefore: 2.1,
  contrastAfter: 4.6,
  min: 4.5,
}
const FONT = { found: 'Brandon', office: 'Georgia' }

export const imports: Cases<ImportMessages> = {
  'office-file-too-large': [[{ megabytes: 320 }, '320 MB']],
  'not-a-package': [[{}, '.potx', '.pptx']],
  'old-office-format': [[{}, '.ppt', '.pot']],
  'too-many-parts': [[{ max: 20_000 }]],
  'part-expands-too-much': PART,
  'part-twice': PART,
  'too-much-xml': PART,
  'part-missing': PART,
  'part-too-large': PART,
  'part-has-document-type': PART,
  'part-damaged': PART,
  'no-exported-file': [[{ endings: ['.pptx', '.pdf'] }, '.pptx', '.pdf']],
  'exported-file-too-large': [[{ megabytes: 400 }, '400 MB']],
  'unknown-exported-format': [[{ endings: ['.pptx', '.pdf'] }, '.pptx', '.pdf']],
  'no-deck-inside': PLAIN,
  'presentation-without-deck': PLAIN,
  'pdf-without-deck': PLAIN,
  'foreign-presentation': PLAIN,
  'foreign-pdf': PLAIN,
  'damaged-pdf': PLAIN,
  'damaged-attachment': [[{ name: 'numbers.csv' }, 'numbers.csv']],
  'attachment-expands-too-much': [[{ ratio: 200 }, 200]],
  'no-slide-master': PLAIN,
  'no-office-theme': PLAIN,
  'no-theme-colors': PLAIN,
  'color-not-repairable': [[{ ...REPAIR, contrastAfter: 4.1 }, 'muted', 'panel', 'AAAAAA', 2.1, 4.5]],
  'color-repaired': [
    [{ ...REPAIR, done: true }, 'muted', 'panel', '#AAAAAA', '#555555', 2.1, 4.6],
    [{ ...REPAIR, after: 'AAAAAA', done: false }, 'muted', 'panel', '#AAAAAA', 4.6],
  ],
  'font-not-named': [
    [{ use: 'heading', office: 'Georgia' }, 'Georgia'],
    [{ use: 'chinese', office: 'Georgia' }, 'Georgia'],
  ],
  'font-shown-as': [[{ use: 'body', ...FONT, twin: 'Gelasio' }, 'Brandon', 'Georgia', 'Gelasio', 'PowerPoint']],
  'font-replaced': [[{ use: 'body', ...FONT }, 'Brandon', 'Georgia']],
  'background-simplified': (['gradient', 'picture', 'pattern', 'unknown'] as const).flatMap((was) => [
    [{ of: 'slides', was, color: '0F5C66' }, '#0F5C66'] as const,
    [{ of: 'title-slides', was, color: '0F5C66' }, '#0F5C66'] as const,
  ]),
  'colors-mixed': [
    [{ colors: [{ role: 'panel', color: '0F5C66' }] }, 'panel', '#0F5C66'],
    [
      {
        colors: [
          { role: 'panel', color: '0F5C66' },
          { role: 'muted', color: 'AAAAAA' },
        ],
      },
      'panel',
      'muted',
    ],
  ],
  'logo-left-out': (['kind', 'damaged', 'too-large'] as const).map((why) => [
    { picture: 'ppt/media/logo.emf', why },
    'ppt/media/logo.emf',
  ]),
  'logo-moved': PLAIN,
  'slide-size-kept': [[{ size: 'A4' }, 'A4']],
  'slide-size-nearest': [[{ width: 960, height: 600, nearest: '16:9' }, '960 × 600 pt', '16:9']],
}
