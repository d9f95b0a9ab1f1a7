import { join } from 'node:path'

/** Where the program's own files are; every host works its root out once and passes these on. */
export interface Paths {
  readonly root: string
  readonly dataset: string
  readonly fonts: string
  readonly layouts: string
  readonly designs: string
  readonly storylines: string
}

/** The places below a root: the source tree and a packaged app have the same folders. Fonts are made by the build. */
export function pathsIn(root: string): Paths {
  return {
    root,
    dataset: join(root, 'assets', 'dataset'),
    fonts: join(root, 'out', 'fonts'),
    layouts: join(root, 'templates', 'layouts'),
    designs: join(root, 'templates', 'designs'),
    storylines: join(root, 'templates', 'storylines'),
  }
}
