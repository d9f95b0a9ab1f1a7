import type { Known } from './check-slide'
import type { Problem } from './problem'
import { checkOwn } from './templates/check-own'
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
  const checkTemplate = (template: OwnTemplate): readonly Problem[] => [
    ...checkOwn(template, known),
    ...(template.kind === 'layout' ? trial(template.loaded) : []),
  ]
  return [
    ...problems,
    ...files.flatMap((file) => [...file.problems, ...(file.template ? checkTemplate(file.template) : [])]),
  ]
}

/** Whether a file is checked as a pack. */
export function isZip(file: string): boolean {
  return /\.zip$/i.test(file)
}
