import type { Paint } from '../../../../core/template/palette'
import { type Xml, x } from '../../../ooxml/xml/element'
import type { Placeholder } from '../slots'
import { fill } from './paint'

/** What slides, layouts, masters and notes have in common: a background, a tree of objects, and how these are identified. */

/** The background of a slide, layout or master. PowerPoint expects an effect list, even an empty one. */
export function backgroundOf(background: Paint): Xml {
  return x('p:bg', {}, x('p:bgPr', {}, fill(background), x('a:effectLst')))
}

/** The root of a part's objects. Its own id is 1. */
export function shapeTree(objects: readonly Xml[]): Xml {
  const zero = { x: 0, y: 0 }
  const none = { cx: 0, cy: 0 }
  return x(
    'p:spTree',
    {},
    x('p:nvGrpSpPr', {}, x('p:cNvPr', { id: 1, name: '' }), x('p:cNvGrpSpPr'), x('p:nvPr')),
    x('p:grpSpPr', {}, x('a:xfrm', {}, x('a:off', zero), x('a:ext', none), x('a:chOff', zero), x('a:chExt', none))),
    objects,
  )
}

const SAME_NAME = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink']

/** Which of the theme's colors a master uses as background and text. */
export const COLOR_MAP: Xml = x('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  ...Object.fromEntries(SAME_NAME.map((name) => [name, name])),
})

/** Slides and notes use their master's colors. */
export const MASTER_COLORS: Xml = x('p:clrMapOvr', {}, x('a:masterClrMapping'))

/** An object's id and name, as `p:cNvPr` holds them. */
export interface Identity {
  readonly id: number
  /** What the selection pane shows. */
  readonly name: string
}

/** Gives the objects of one part their ids, and names that differ. */
export class Identities {
  readonly #taken = new Set<string>()
  #lastId = 1

  next(name: string): Identity {
    let free = name
    for (let n = 2; this.#taken.has(free); n++) free = `${name} (${n})`
    this.#taken.add(free)
    this.#lastId++
    return { id: this.#lastId, name: free }
  }
}

/** The reference of an object to the placeholder of its layout. */
export function reference({ type, idx }: Pick<Placeholder, 'type' | 'idx'>, customPrompt = false): Xml {
  const small = type === 'kicker' || type === 'ftr' || type === 'sldNum'
  return x('p:ph', {
    type: type === 'kicker' ? 'body' : type,
    sz: small ? 'quarter' : null,
    idx,
    hasCustomPrompt: customPrompt ? true : null,
  })
}

/** The identity of a text placeholder. `properties` is its `p:cNvPr`. */
export function placeholderIdentity(
  slot: Pick<Placeholder, 'type' | 'idx'>,
  properties: Xml,
  customPrompt = false,
): Xml {
  return x(
    'p:nvSpPr',
    {},
    properties,
    x('p:cNvSpPr', {}, x('a:spLocks', { noGrp: true })),
    x('p:nvPr', {}, reference(slot, customPrompt)),
  )
}

/** Marks a field that shows the slide's number. The id is the one that PowerPoint writes. */
const NUMBER_FIELD = { id: '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}', type: 'slidenum' }

/** A slide number that PowerPoint keeps up to date. */
export function numberField(properties: Xml, text: string): Xml {
  return x('a:fld', NUMBER_FIELD, properties, x('a:t', {}, text))
}
