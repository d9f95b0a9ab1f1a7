import type * as bridge from '../../../bridge/contract'
import { latestSourceDate } from '../../../core/dataset/latest-source'
import { inEveryLang, type Lang } from '../../../core/locale'
import type { Paths } from '../../files/paths'
import { formatProblem } from '../../files/problem'
import { readWorld, type World } from '../../world/world'
import { AppError } from '../app-error'
import * as messages from '../messages'
import { worldTemplates } from './window-templates'

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
export function windowWorld({ index, templates, fonts, icons }: World): bridge.World {
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
  const { problems } = world
  const linesIn = (lang: Lang) => problems.map((problem) => formatProblem(problem, paths.root, lang))
  throw new AppError(inEveryLang((lang) => [messages.cannotReadWorld[lang], ...linesIn(lang)].join('\n')))
}
