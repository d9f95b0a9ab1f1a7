import type { SceneSlide } from '../../core/scene/model'
import type { Points } from '../../core/units'

/**
 * The least similarity of PDF and PowerPoint file, on every slide. What is left is how LibreOffice rounds the places of
 * letters and lines, and how it draws charts.
 */
export const FLOOR = 0.95

/** How far a line of text may be from its place. */
export const SHIFT: Points = 0.5

/** A form that LibreOffice places otherwise. */
export interface KnownDifference {
  readonly name: string
  readonly reason: string
  /** How far its lines may be from their places. */
  readonly shift: Points
  applies(slide: SceneSlide): boolean
}

const HAN = /\p{Script=Han}/u

export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    name: 'chart',
    reason:
      'LibreOffice rounds the widths of a chart’s letters to the pixels of a screen, up to 4 % narrower, and places axis labels by rules of its own. It draws hollow points pale and hatching as hairlines.',
    shift: 4.5,
    applies: (slide) => charts(slide).length > 0,
  },
  {
    name: 'Chinese in charts',
    reason:
      'In charts LibreOffice’s space between Chinese and Latin characters cannot be switched off: labels are wider and push the plot in.',
    shift: 9.5,
    applies: (slide) => charts(slide).some(({ labels }) => HAN.test(textOf(labels.flatMap(({ lines }) => lines)))),
  },
  {
    name: 'table',
    reason:
      'LibreOffice leaves out the space after the last of letters that are set apart, so that such heads above the right edge of a column stand a point to the right.',
    shift: 1.2,
    applies: ({ nodes }) => nodes.some(({ kind }) => kind === 'table'),
  },
]

function charts({ nodes }: SceneSlide) {
  return nodes.filter((node) => node.kind === 'chart')
}

function textOf(lines: readonly { readonly segments: readonly { readonly text: string }[] }[]): string {
  return lines.flatMap(({ segments }) => segments.map(({ text }) => text)).join('')
}
