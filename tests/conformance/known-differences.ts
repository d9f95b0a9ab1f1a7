import type { SceneSlide } from '../../core/scene/model'
import type { Points } from '../../core/units'

/** What a slide has to reach. */
export interface Limits {
  /** The least similarity of PDF and PowerPoint file. */
  readonly floor: number
  /** How far a line of text may stand from its place. */
  readonly shift: Points
}

/** A form that LibreOffice shows otherwise, with limits of its own. */
export interface KnownDifference extends Limits {
  readonly name: string
  readonly reason: string
  applies(slide: SceneSlide): boolean
}

/** What every other slide reaches. What is left there is how LibreOffice rounds the places of letters. */
export const LIMITS: Limits = { floor: 0.95, shift: 0.5 }

const RANGE = /^\d{4}–\d{4}/
const HAN = /\p{Script=Han}/u

export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    name: 'chart',
    reason:
      'LibreOffice rounds the widths of a chart’s letters to the pixels of a screen, up to 4 % narrower, and places axis labels by rules of its own. It draws hollow points pale and hatching as hairlines.',
    floor: 0.945,
    shift: 4.5,
    applies: (slide) => charts(slide).length > 0,
  },
  {
    name: 'bar labels',
    reason:
      'The names beside level bars stand at the distance from the axis that an Office chart gives them, which is less than the page’s.',
    floor: 0.945,
    shift: 7,
    applies: (slide) => charts(slide).some(({ spec }) => spec.type === 'bar'),
  },
  {
    name: 'Chinese in charts',
    reason:
      'In charts LibreOffice’s space between Chinese and Latin characters cannot be switched off: labels are wider and push the plot in.',
    floor: 0.945,
    shift: 9.5,
    applies: (slide) => charts(slide).some(({ labels }) => HAN.test(textOf(labels.flatMap(({ lines }) => lines)))),
  },
  {
    name: 'table',
    reason:
      'Text in the middle of a cell’s height stands up to 1.4 pt above its place where the font is not Arimo: a cell of a PowerPoint table is centred by the line’s height, whatever the font.',
    floor: 0.89,
    shift: 1.5,
    applies: ({ nodes }) => nodes.some(({ kind }) => kind === 'table'),
  },
  {
    name: 'range of years',
    reason: 'The page takes a range such as 2016–2020 to the next line whole; LibreOffice breaks it after its dash.',
    floor: 0.95,
    shift: Number.POSITIVE_INFINITY,
    applies: ({ nodes }) =>
      nodes.some((node) => node.kind === 'text' && node.lines.slice(1).some((line) => RANGE.test(textOf([line])))),
  },
  {
    name: 'small type',
    reason:
      'LibreOffice rounds the advance of every letter; long lines of small type end up to 1 % short, and a word that still fits goes up a line.',
    floor: 0.85,
    shift: Number.POSITIVE_INFINITY,
    applies: ({ layout }) => layout === 'sources',
  },
]

function charts({ nodes }: SceneSlide) {
  return nodes.filter((node) => node.kind === 'chart')
}

function textOf(lines: readonly { readonly segments: readonly { readonly text: string }[] }[]): string {
  return lines.flatMap(({ segments }) => segments.map(({ text }) => text)).join('')
}
