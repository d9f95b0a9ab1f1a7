import type PptxGenJS from 'pptxgenjs'
import type { Box } from '../../../../core/units'
import { toInches } from '../../../../core/units'

/** Where an object stands; pptxgenjs takes numbers under 100 as inches, so every length goes through `toInches`. */
interface Position {
  x: number
  y: number
  w: number
  h: number
}

/**
 * One call on a pptxgenjs slide as plain data. pptxgenjs places objects: it owns parts, relationships and order.
 * What an object looks like and says is written by the finishing passes, straight from the scene.
 */
export type Call =
  | { readonly method: 'shape'; readonly options: PptxGenJS.ShapeProps }
  | { readonly method: 'table'; readonly options: PptxGenJS.TableProps }
  | { readonly method: 'image'; readonly options: PptxGenJS.ImageProps }

/** A box in inches. */
export function position(box: Box): Position {
  return { x: toInches(box.x), y: toInches(box.y), w: toInches(box.width), h: toInches(box.height) }
}

/** Makes a call. Its data is used once: pptxgenjs changes what it is given. */
export function apply(call: Call, slide: PptxGenJS.Slide): void {
  switch (call.method) {
    case 'shape':
      slide.addShape('rect', call.options)
      return
    case 'table':
      slide.addTable([[{ text: '' }]], call.options)
      return
    case 'image':
      slide.addImage(call.options)
  }
}

type LayoutObject = NonNullable<PptxGenJS.SlideMasterProps['objects']>[number]

/** The same call for a layout, which takes shapes and pictures. */
export function asLayoutObject(call: Call, layout: string): LayoutObject {
  switch (call.method) {
    case 'shape':
      return { rect: call.options }
    case 'image':
      return { image: call.options }
    case 'table':
      throw new Error(`The layout "${layout}" has a table of its own; only slides can have one.`)
  }
}
