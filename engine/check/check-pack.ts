import { message } from '../../messages/message'
import type { Problem } from '../files/problem'
import { problemsIn, withFaulty } from '../templates/check-own'
import type { OwnTemplate } from '../templates/model'
import { type ReadZip, templatesOf } from '../templates/read-own'
import { designOf, layoutOf } from '../templates/repeated-ids'
import { wholeFile } from '../templates/source'
import type { DeckCheckContext } from '../validate/check-deck'

type Layout = Extract<OwnTemplate, { kind: 'layout' }>['loaded']

/** Checks a pack that is a `.zip`. */
export function checkPack(
  { place, pack }: ReadZip,
  known: DeckCheckContext,
  trial: (layout: Layout) => readonly Problem[],
): readonly Problem[] {
  if (!pack.ok) return pack.problems
  const { files, problems } = pack.value
  if (files.length === 0 && problems.length === 0) return [wholeFile(place, message('no-templates'))]
  const all = { ...known, layouts: withFaulty(known.layouts, files) }
  const found = files.flatMap((file) => [
    ...problemsIn(file, all),
    ...(file.template?.kind === 'layout' ? trial(file.template.loaded) : []),
  ])
  return [...problems, ...found]
}

/** What of a pack that is a `.zip` others may use. */
export function templatesOfZip({ pack }: ReadZip): readonly OwnTemplate[] {
  return pack.ok ? templatesOf({ packs: [pack.value], problems: [] }) : []
}

/** What is known once the templates of packs are too. */
export function withTemplatesOf(templates: readonly OwnTemplate[], known: DeckCheckContext): DeckCheckContext {
  const layouts = new Map(known.layouts)
  const designs = new Map(known.designs)
  for (const { kind, loaded } of templates) {
    if (kind === 'layout') layouts.set(loaded.value.id, layoutOf(loaded.value))
    if (kind === 'design') designs.set(loaded.value.id, designOf(loaded.value))
  }
  return { ...known, layouts, designs }
}
