import { pathsIn } from '../../engine/files/paths'
import { readWorld, type World } from '../../engine/world/world'

const read = await readWorld(pathsIn(process.cwd()), null)
if (!read.ok) throw new Error(JSON.stringify(read.problems))

/** The shipped dataset, templates and fonts, as the program reads them. */
export const WORLD: World = read.value
