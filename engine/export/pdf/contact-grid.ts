import type { Scene, SceneSlide } from '../../../core/scene/model'
import type { Points } from '../../../core/units'
import { FAINT, INK, type PaperStyle } from './sheets/paper'

/** A small slide and what it is called. */
export interface ContactPicture {
  readonly scene: Scene
  readonly slide: SceneSlide
  readonly caption: string
}

/** Slides that belong together, such as one layout in every design. */
export interface ContactGroup {
  readonly heading: string
  readonly pictures: readonly ContactPicture[]
}

/** ISO 216: A4 lying. */
export const PAGE = { width: 841.89, height: 595.28 } as const

const MARGIN: Points = 30
const COLUMNS = 3
const GAP: Points = 14
const HEADING: Points = 17
const CAPTION: Points = 14
const BELOW: Points = 8
const WIDTH: Points = (PAGE.width - 2 * MARGIN - (COLUMNS - 1) * GAP) / COLUMNS
const BOTTOM: Points = PAGE.height - MARGIN

/** A text of one line on the sheet. */
export interface PlacedText {
  readonly text: string
  readonly x: Points
  readonly y: Points
  readonly width: Points
  readonly style: PaperStyle
}

export interface PlacedPicture {
  readonly picture: ContactPicture
  readonly caption: PlacedText
  readonly place: { readonly x: Points; readonly y: Points; readonly scale: number }
}

/** A row of pictures under its heading. */
export interface ContactRow {
  readonly heading: PlacedText
  readonly pictures: readonly PlacedPicture[]
}

const HEADING_STYLE: PaperStyle = { size: 10.5, lineHeight: 13, paint: INK, bold: true }
const CAPTION_STYLE: PaperStyle = { size: 8, lineHeight: 10, paint: FAINT }

/** Rows of three, each under the heading of its group, on as many pages as they need. */
export function contactPages(groups: readonly ContactGroup[]): readonly (readonly ContactRow[])[] {
  const pages: ContactRow[][] = [[]]
  let y: Points = MARGIN
  for (const group of groups) {
    for (let first = 0; first < group.pictures.length; first += COLUMNS) {
      const pictures = group.pictures.slice(first, first + COLUMNS)
      const height = Math.max(...pictures.map(({ scene }) => scene.size.height * scaleOf(scene)))
      if (y + HEADING + height + CAPTION > BOTTOM && pages.at(-1)?.length !== 0) {
        pages.push([])
        y = MARGIN
      }
      pages.at(-1)?.push(placeRow(group.heading, pictures, y, height))
      y += HEADING + height + CAPTION + BELOW
    }
  }
  return pages
}

function placeRow(heading: string, pictures: readonly ContactPicture[], y: Points, height: Points): ContactRow {
  return {
    heading: { text: heading, x: MARGIN, y, width: PAGE.width - 2 * MARGIN, style: HEADING_STYLE },
    pictures: pictures.map((picture, i) => {
      const x = MARGIN + i * (WIDTH + GAP)
      const top = y + HEADING
      return {
        picture,
        place: { x, y: top, scale: scaleOf(picture.scene) },
        caption: { text: picture.caption, x, y: top + height + 3, width: WIDTH, style: CAPTION_STYLE },
      }
    }),
  }
}

function scaleOf({ size }: Scene): number {
  return WIDTH / size.width
}
