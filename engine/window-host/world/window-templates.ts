import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { ChangedTemplates, OwnTemplateName, TemplatesFolder, WorldTemplates } from '../../../bridge/templates'
import { wholeSentence } from '../../files/problem'
import { describeEntry, packName, problemsBeside } from '../../templates/describe-entry'
import type { LibraryState } from '../../templates/library'
import { TEMPLATE_KINDS, type Templates } from '../../templates/model'

/** The author's folder, and what it held when it was last read. */
export interface OwnTemplatesNow {
  readonly folder: string
  readonly state: LibraryState
}

/** The templates as plain data, with those named that are not built in. */
export function worldTemplates({ layouts, designs, storylines, origins }: Templates): WorldTemplates {
  const own = TEMPLATE_KINDS.flatMap((kind) =>
    [...origins[kind]].map(([id, origin]): OwnTemplateName => ({ kind, id, pack: packName(origin) })),
  )
  return {
    layouts: [...layouts.values()],
    designs: [...designs.values()],
    storylines: [...storylines.values()].map(({ value }) => value),
    own,
  }
}

/** The author's folder as a window shows it: names, and paths from the folder only. */
export function templatesFolder({ folder, state }: OwnTemplatesNow): TemplatesFolder {
  const { entries, problems, templates } = state
  return {
    name: basename(folder),
    isThere: existsSync(folder),
    entries: entries.map((entry) => describeEntry(entry, folder)),
    problems: problemsBeside(problems, entries, folder),
    notices: templates.notices.map(wholeSentence),
  }
}

/** What a window is told when the templates are others. */
export function changedTemplates(templates: Templates, own: OwnTemplatesNow): ChangedTemplates {
  return { templates: worldTemplates(templates), folder: templatesFolder(own) }
}
