import type { SlideBuild } from './context'

/** What a slide's `alt` calls a node: its id, and from the second page on the number of the page. */
export function altElement(node: string, page: number): string {
  return page === 0 ? node : `${node}.${page + 1}`
}

/**
 * Puts the alternative texts that somebody wrote in place of those that follow from the data. One for an element that is
 * not on the slide waits for it: a layout may bring it back.
 */
export function takeWrittenAlts({ recipe, nodes, page, context }: SlideBuild): void {
  const { alt } = recipe
  if (alt === undefined) return
  for (const [i, node] of nodes.entries()) {
    const element = altElement(node.id, page)
    const written = Object.hasOwn(alt, element) ? alt[element]?.[context.lang] : undefined
    if (node.alt !== null && written !== undefined) nodes[i] = { ...node, alt: written }
  }
}
