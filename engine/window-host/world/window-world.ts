import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type * as bridge from '../../../bridge/contract'
import type { ChangedTemplates, OwnTemplateName, TemplatesFolder, WorldTemplates } from '../../../bridge/templates'
import { latestSourceDate } from '../../../core/dataset/citations'
import { message } from '../../../messages/message'
import type { Paths } from '../../files/paths'
import { placedProblem } from '../../files/problem'
import { describeEntry, packName, problemsBeside } from '../../templates/describe-entry'
import type { LibraryState } from '../../templates/library'
import { TEMPLATE_KINDS, type Templates } from '../../templates/model'
import { readWorld, type World } from '../../world/world'
import { AppError } from '../app-error'

/** Reads the program's own data when it is first asked for, once; a failure is tried again. */
export function worldReader(paths: Paths): () => Promise<World> {
  let reading: Promise<World> | null = null
  return () => {
    reading ??= readOwnWorld(paths).catch((error: unknown) => {
      reading = null
      throw error
    })
    return reading
  }
}

/** What the window lays decks out with, as plain data. */
export function worldData({ index, templates, fonts, icons }: World): bridge.WorldData {
  return {
    ...worldTemplates(templates),
    dataset: index.dataset,
    metrics: fonts.metrics,
    icons,
    date: latestSourceDate(index),
  }
}

async function readOwnWorld(paths: Paths): Promise<World> {
  const world = await readWorld(paths, null)
  if (world.ok) return world.value
  const problems = world.problems.map((problem) => placedProblem(problem, paths.root))
  throw new AppError(message('cannot-read-world', { problems, more: 0 }))
}

/** The author's folder, and what it held when it was last read. */
export interface OwnTemplatesNow {
  readonly folder: string
  readonly state: LibraryState
}

/** The templates as plain data, with those named that are not built in. */
function worldTemplates({ layouts, designs, storylines, origins }: Templates): WorldTemplates {
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
    exists: existsSync(folder),
    entries: entries.map((entry) => describeEntry(entry, folder)),
    problems: problemsBeside(problems, entries, folder),
    notices: templates.notices,
  }
}

/** What a window receives when the templates have changed. */
export function changedTemplates(templates: Templates, own: OwnTemplatesNow): ChangedTemplates {
  return { templates: worldTemplates(templates), folder: templatesFolder(own) }
}
