import type { Job, Pass } from '../job'
import { backgrounds } from './backgrounds'
import { charts } from './charts'
import { contentTypeList } from './content-types'
import { layouts } from './layouts'
import { master } from './master'
import { media } from './media'
import { names } from './names'
import { notes } from './notes'
import { notesMaster } from './notes-master'
import { parts } from './parts'
import { placeholders } from './placeholders'
import { presentation } from './presentation'
import { properties } from './properties'
import { shapes } from './shapes'
import { tables } from './tables'
import { texts } from './texts'
import { theme } from './theme'
import { titles } from './titles'

/** All finishing passes, in order: parts get their places, then slides what they say, then the file its lists. */
export const PASSES: readonly Pass[] = [
  parts,
  media,
  notesMaster,
  theme,
  master,
  layouts,
  backgrounds,
  shapes,
  texts,
  tables,
  charts,
  placeholders,
  titles,
  names,
  notes,
  presentation,
  properties,
  contentTypeList,
]

/** Runs the passes over a package, as long as nobody calls the export off. */
export function finish(job: Job, passes: readonly Pass[] = PASSES): void {
  for (const pass of passes) {
    job.context.signal?.throwIfAborted()
    pass.run(job)
  }
}
