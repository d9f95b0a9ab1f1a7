import { join } from 'node:path'
import { z } from '../../../core/zod'
import type { Paths } from '../../files/paths'
import { type FollowedFolder, followFolder } from '../../templates/follow-folder'
import { createTemplateLibrary } from '../../templates/library'
import { ownTemplatesFolder } from '../../templates/new-template'
import type { World } from '../../world/world'
import { ownFile } from '../kept/own-file'
import type { OwnTemplatesNow } from './window-world'
import { worldReader } from './window-world'

/** What decks are made of: the program's own data and, over its templates, those of the author's folder as they are now. */
export interface LiveWorld {
  read(): Promise<World>
  templates(): Promise<OwnTemplatesNow>
  /** Reads another folder, takes it from now on, and only then remembers it. */
  chooseFolder(folder: string): Promise<void>
  /** Reads the folder at once: for what the program itself has written there. */
  reload(): Promise<void>
  /** Called after each change of the templates; returns the end of listening. */
  onChange(listener: () => void): () => void
  close(): Promise<void>
}

export interface LiveWorldOptions {
  readonly paths: Paths
  /** Where the chosen folder is remembered. */
  readonly userData: string
  /** Where the folder lies until another is chosen. */
  readonly documents: string
  /** Milliseconds between two looks whether the folder is there. */
  readonly pollMs?: number | undefined
}

interface Followed {
  readonly world: World
  readonly folder: string
  readonly own: FollowedFolder
}

/** One live world for all windows of a host; the folder is read when it is first asked for. */
export function createLiveWorld({ paths, userData, documents, pollMs }: LiveWorldOptions): LiveWorld {
  const builtIn = worldReader(paths)
  const chosen = ownFile(join(userData, 'templates-folder.json'), z.object({ folder: z.string() }), {
    folder: ownTemplatesFolder(documents),
  })
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of [...listeners]) listener()
  }
  let following: Promise<Followed> | null = null

  const begin = async (folder: string): Promise<Followed> => {
    const world = await builtIn()
    const library = createTemplateLibrary({ shipped: world.templates, index: world.index, folder })
    const own = await followFolder({ library, folder, onChange: tell, ...(pollMs === undefined ? {} : { pollMs }) })
    return { world, folder, own }
  }
  const followed = (): Promise<Followed> => {
    if (following) return following
    const first = chosen.read().then(({ folder }) => begin(folder))
    following = first
    // A failure is tried again, unless another folder has been chosen meanwhile.
    first.catch(() => {
      if (following === first) following = null
    })
    return first
  }
  const leave = (left: Promise<Followed> | null) => left?.then(({ own }) => own.stop()).catch(() => {})

  return {
    async read() {
      const { world, own } = await followed()
      return { ...world, templates: own.state().templates }
    },
    async templates() {
      const { folder, own } = await followed()
      return { folder, state: own.state() }
    },
    async chooseFolder(folder) {
      const next = await begin(folder)
      const before = following
      following = Promise.resolve(next)
      await leave(before)
      try {
        // A folder that brings the program down is not remembered, so that it does so once only.
        await chosen.update(() => ({ folder }))
      } finally {
        tell()
      }
    },
    async reload() {
      await (await followed()).own.reload()
    },
    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async close() {
      listeners.clear()
      const last = following
      following = null
      await leave(last)
    },
  }
}
