import { ORIENTATIONS, type Orientation } from '../../../core/picture/exif'
import type { Crop, ImageNode, Scene } from '../../../core/scene/model'
import { imageHeader } from '../../../core/template/image'
import type { Box } from '../../../core/units'
import { lyingPicture } from '../picture/lying-pictures'
import { storylineScene } from './scenes'

/** A node that shows the picture of `lying-pictures` in a box, as the scene makes it. */
export function lyingNode(orientation: Orientation, box: Box, crop: Crop | null = null): ImageNode {
  const base64 = lyingPicture(orientation)
  const header = imageHeader(base64)
  if (header === null) throw new Error('no picture')
  const { mediaType } = header
  const shown = { box, crop, mediaType, base64, orientation: header.orientation }
  const id = `picture-${orientation}`
  return { kind: 'image', id, slot: null, role: 'figure', alt: 'An F', fromLayout: false, ...shown }
}

/** Two slides with a picture of each orientation, whole and cropped: all that are seen on a slide look alike. */
export function lyingScene(): Scene {
  const scene = storylineScene('full-briefing')
  const crop = { left: 0.2, top: 0.1, right: 0.05, bottom: 0.3 }
  const [, plain] = scene.slides
  if (plain === undefined) throw new Error('no slide')
  const frame = plain.nodes.filter(({ fromLayout, role }) => fromLayout || role === 'title')
  const slides = [null, crop].map((cut, i) => {
    const pictures = ORIENTATIONS.map((orientation, at) => {
      const box = { x: 96 + (at % 4) * 192, y: 180 + Math.floor(at / 4) * 144, width: 96, height: 64 }
      return lyingNode(orientation, box, cut)
    })
    return { ...plain, id: `lying-${i}`, number: i + 1, nodes: [...frame, ...pictures] }
  })
  return { ...scene, slides, sections: [] }
}

type Point = readonly [number, number]

/** Where a corner of a box is: of its first row and first column, or whichever sides are asked for. */
export function cornerOf({ x, y, width, height }: Box, sides: readonly string[]): Point {
  return [sides.includes('left') ? x : x + width, sides.includes('top') ? y : y + height]
}

export const OPPOSITE = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' } as const
