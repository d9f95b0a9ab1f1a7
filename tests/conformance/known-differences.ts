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
      'In small columns of figures LibreOffice’s sizes of type tell most (see “small type”); and it leaves out the space after the last of letters that are set apart, so that such heads above the right edge of a column stand a point to the right.',
    floor: 0.945,
    shift: 1.2,
    applies: ({ nodes }) => nodes.some(({ kind }) => kind === 'table'),
  },
  {
    name: 'small type',
    reason:
      'LibreOffice sets type in whole dots of a printer that has 600 to the inch: 10.5 pt as 10.44. So the letters of long lines of small type drift, up to 1 %; every line begins and ends with the same letter.',
    floor: 0.855,
    shift: LIMITS.shift,
    applies: ({ layout }) => layout === 'sources',
  },
]

function charts({ nodes }: SceneSlide) {
  return nodes.filter((node) => node.kind === 'chart')
}

function textOf(lines: readonly { readonly segments: readonly { readonly text: string }[] }[]): string {
  return lines.flatMap(({ segments }) => segments.map(({ text }) => text)).join('')
}
