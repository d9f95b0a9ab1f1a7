import { realpath } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { keyOfMessage, type Message } from '../../messages/message'
import type { Paths } from '../files/paths'
import { addOwn } from './add-own'
import type { OwnTemplate, Templates } from './model'
import { templatesAt } from './read-own'
import { readTemplate } from './read-pack'
import { KIND_FOLDERS } from './source'

/**
 * What `--templates` would say of folders, packs and single templates: which template is used where several have one id. What is
 * built in replaces nothing; of ids that were brought along besides, it was said before.
 */
export async function noticesAt(
  paths: readonly string[],
  { templates, shipped }: { readonly templates: Templates; readonly shipped: Paths },
): Promise<readonly Message[]> {
  const builtIn = await Promise.all([shipped.layouts, shipped.designs, shipped.storylines].map(withoutLinks))
  const replaces = ({ kind, loaded }: OwnTemplate) =>
    !builtIn.includes(dirname(loaded.document.file)) && !templates.origins[kind].has(loaded.value.id)
  const places = await Promise.all(paths.map(async (path) => templatesOrOne(await withoutLinks(path))))
  const notices = places.flatMap((own) => addOwn(templates, own.filter(replaces)).notices)
  return [...new Map(notices.map((notice) => [keyOfMessage(notice), notice])).values()]
}

/** Where a path leads to; the path itself where that is nowhere. */
function withoutLinks(path: string): Promise<string> {
  return realpath(path).catch(() => path)
}

/** The templates of a folder or pack, or a file alone, which counts as lying in the folder that would be named. */
async function templatesOrOne(path: string): Promise<readonly OwnTemplate[]> {
  const folder = dirname(path)
  const place = Object.values(KIND_FOLDERS).includes(basename(folder)) ? dirname(folder) : folder
  const one = await readTemplate(path, { place, pack: null })
  return one ? [one] : templatesAt(path)
}
