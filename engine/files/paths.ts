import { join } from 'node:path'

/** Where the program's own files are; every host works its root out once and passes these on. */
export interface Paths {
  readonly root: string
  readonly dataset: string
  readonly fonts: string
  /** The file with the drawings of all icons. */
  readonly icons: string
  readonly layouts: string
  readonly designs: string
  readonly storylines: string
  /** One deck a layout: what a layout looks like with data. */
  readonly samples: string
  /** Commented templates that authors begin with. */
  readonly starters: string
  /** JSON Schemas for editors. */
  readonly schemas: string
}

/** The places below a root: the source tree and a packaged app have the same folders. Fonts are made by the build. */
export function pathsIn(root: string): Paths {
  return {
    root,
    dataset: join(root, 'assets', 'dataset'),
    fonts: join(root, 'out', 'fonts'),
    icons: join(root, 'assets', 'icons', 'icons.json'),
    layouts: join(root, 'templates', 'layouts'),
    designs: join(root, 'templates', 'designs'),
    storylines: join(root, 'templates', 'storylines'),
    samples: join(root, 'templates', 'samples'),
    starters: join(root, 'templates', 'starters'),
    schemas: join(root, 'templates', 'schema'),
  }
}
