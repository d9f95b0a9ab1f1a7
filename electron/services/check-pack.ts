import type { Known } from './check-slide'
import type { Problem } from './problem'
import { checkOwn } from './templates/check-own'
import { layoutOf } from './templates/layout-of'
import type { OwnTemplate } from './templates/model'
import { readPack } from './templates/read-pack'

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
  const all = withLayoutsOf(
    files.flatMap(({ template }) => template ?? []),
    known,
  )
  const checkTemplate = (template: OwnTemplate): readonly Problem[] => [
    ...checkOwn(template, all),
    ...(template.kind === 'layout' ? trial(template.loaded) : []),
  ]
  return [
    ...problems,
    ...files.flatMap((file) => [...file.problems, ...(file.template ? checkTemplate(file.template) : [])]),
  ]
}

/** Storylines of a pack may use its layouts. */
function withLayoutsOf(templates: readonly OwnTemplate[], known: Known): Known {
  const own = templates.flatMap((template) => (template.kind === 'layout' ? [layoutOf(template.loaded.value)] : []))
  return { ...known, layouts: new Map([...known.layouts, ...own.map((layout) => [layout.id, layout] as const)]) }
}

/** Whether a file is checked as a pack. */
export function isZip(file: string): boolean {
  return /\.zip$/i.test(file)
}
