/** What an author can write a file of. */
export const TEMPLATE_KINDS = ['layout', 'design', 'storyline'] as const
export type TemplateKind = (typeof TEMPLATE_KINDS)[number]
