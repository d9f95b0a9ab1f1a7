import { type Layout, normaliseLayout } from '../template/template'
import { warning } from './context'
import * as messages from './messages'
import type { Diagnostic } from './model'

/** Stands in for a layout that is gone, so that the deck still opens: the slide's title and nothing else. */
export function standInLayout(id: string): Layout {
  return normaliseLayout({
    id,
    name: { en: `Missing layout “${id}”`, zh: `缺失的版式“${id}”` },
    description: { en: 'Stands in for a layout that is gone', zh: '替代已缺失的版式' },
    frame: 'standard',
    ground: 'background',
    slots: {},
    areas: [],
  })
}

/** Says that a slide's layout is gone, and which one may have been meant. */
export function missingLayout(slide: string, id: string, known: Iterable<string>): Diagnostic {
  return warning('missing-layout', slide, null, messages.missingLayout(id, [...known]))
}
