/** What `list` can list; on its own, so that the help need not load what makes the lists. */
export const LISTABLE = ['storylines', 'themes', 'metrics', 'layouts', 'designs'] as const
export type Listable = (typeof LISTABLE)[number]
