import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Stages whose every change shows on a slide: the samples of the gallery see it soonest. */
const SEEN = /^core\/(scene|chart|text|template)\//
/** Tests that import sources, unlike those that start the built program. */
const OTHERS = ['core', 'gallery', 'engine', 'bridge', 'cli', 'renderer', 'browser', 'electron'].map(
  (part) => `tests/${part}`,
)

/** Folders of tests that are run together, one stage after the other. */
export type Stages = readonly (readonly string[])[]

/**
 * The tests that a mutant is tried on, as folders: first those that are quick or beside its source, and if it survives
 * them, all others, unless only the near ones are asked for.
 * Of each folder only the tests are run that import the source, themselves or through others.
 */
export function testsOf(root: string, source: string, nearOnly: boolean): Stages {
  const near = [...(SEEN.test(source) ? ['tests/gallery'] : []), mirrored(root, source)]
  const stages = near.map((folder) => [folder])
  return nearOnly ? stages : [...stages, OTHERS.filter((folder) => !near.includes(folder))]
}

/** The nearest folder of tests with the place of the source: `core/claim/kinds/growth.ts` is tested in `tests/core/claim`. */
function mirrored(root: string, source: string): string {
  let folder = dirname(source)
  while (!existsSync(join(root, 'tests', folder))) folder = dirname(folder)
  return `tests/${folder}`
}
