import type { SceneNode } from '../../../core/scene/model'

/** The attributes by which a node's group is found again: for drops, double clicks and tests. */
export function nodeNames(node: SceneNode): { readonly 'data-node': string; readonly 'data-slot'?: string } {
  return { 'data-node': node.id, ...(node.slot === null ? {} : { 'data-slot': node.slot }) }
}

/** What an assistive program is told of a picture: its alternative text, or nothing at all. */
export function pictureRole(alt: string | null): { readonly role: 'img'; readonly 'aria-label': string } | Hidden {
  return alt === null ? HIDDEN : { role: 'img', 'aria-label': alt }
}

type Hidden = { readonly 'aria-hidden': true }

/** Decoration: not part of what the slide says. */
export const HIDDEN: Hidden = { 'aria-hidden': true }
