import type { KnownToDecks } from './check-deck'
import type { Problem } from './problem'
import { problemsIn } from './templates/check-own'
import { layoutOf } from './templates/layout-of'
import { noTemplates } from './templates/messages'
import type { OwnTemplate } from './templates/model'
import type { ReadZip } from './templates/read-own'
import { wholeFile } from './templates/source'

type Layout = Extract<OwnTemplate, { kind: 'layout' }>['loaded']

/** A pack that was looked into: what is wrong with it, and what of it others may use. */
export interface CheckedPack {
  readonly problems: readonly Problem[]
  readonly templates: readonly OwnTemplate[]
}

/** Checks a pack that is a `.zip`. */
export function checkPack(
  { place, pack }: ReadZip,
  known: KnownToDecks,
  trial: (layout: Layout) => readonly Problem[],
): CheckedPack {
  if (!pack.ok) return { problems: pack.problems, templates: [] }
  const { files, problems } = pack.value
  if (files.length === 0 && problems.length === 0) {
    return { problems: [wholeFile(place, noTemplates())], templates: [] }
  }
  const templates = files.flatMap(({ template }) => template ?? [])
  // Storylines of a pack may use its layouts.
  const all = withTemplatesOf(templates, known)
  const found = files.flatMap((file) => [
    ...problemsIn(file, all),
    ...(file.template?.kind === 'layout' ? trial(file.template.loaded) : []),
  ])
  return { problems: [...problems, ...found], templates }
}

/** What is known once the templates of packs are too. */
export function withTemplatesOf(templates: readonly OwnTemplate[], known: KnownToDecks): KnownToDecks {
  const layouts = new Map(known.layouts)
  const designs = new Map(known.designs)
  for (const { kind, loaded } of templates) {
    if (kind === 'layout') layouts.set(loaded.value.id, layoutOf(loaded.value))
    if (kind === 'design') designs.set(loaded.value.id, loaded)
  }
  return { ...known, layouts, designs }
}
