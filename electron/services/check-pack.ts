import type { Known } from './check-slide'
import type { Problem } from './problem'
import { problemsIn } from './templates/check-own'
import { layoutOf } from './templates/layout-of'
import { noTemplates } from './templates/messages'
import type { OwnTemplate } from './templates/model'
import { readPack } from './templates/read-pack'
import { wholeFile } from './templates/source'

type Layout = Extract<OwnTemplate, { kind: 'layout' }>['loaded']

/** Every problem of a pack that is a `.zip`, without unpacking it anywhere. */
export async function checkPack(
  place: string,
  known: Known,
  trial: (layout: Layout) => readonly Problem[],
): Promise<readonly Problem[]> {
  const pack = await readPack(place)
  if (!pack.ok) return pack.problems
  const { files, problems } = pack.value
  if (files.length === 0 && problems.length === 0) return [wholeFile(place, noTemplates())]
  const all = withLayoutsOf(
    files.flatMap(({ template }) => template ?? []),
    known,
  )
  return [
    ...problems,
    ...files.flatMap((file) => [
      ...problemsIn(file, all),
      ...(file.template?.kind === 'layout' ? trial(file.template.loaded) : []),
    ]),
  ]
}

/** Storylines of a pack may use its layouts. */
function withLayoutsOf(templates: readonly OwnTemplate[], known: Known): Known {
  const own = templates.flatMap((template) => (template.kind === 'layout' ? [layoutOf(template.loaded.value)] : []))
  return { ...known, layouts: new Map([...known.layouts, ...own.map((layout) => [layout.id, layout] as const)]) }
}
