import { chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A page on disk that leads to an address. */
export interface StartPage {
  /** The `file:` address of the page; it holds no secret. */
  readonly url: string
  readonly remove: () => Promise<void>
}

const FOLDER = 'start'
const PAGE = 'index.html'

/**
 * Writes the page that a browser is started with. Every user of a machine can read the command lines of all programs, so the
 * address with its token is in a file that only the own user can read. The page keeps its place, by which a browser
 * remembers where its window was.
 */
export async function writeStartPage(profile: string, address: string): Promise<StartPage> {
  const folder = join(profile, FOLDER)
  const path = join(folder, PAGE)
  const remove = () => rm(path, { force: true })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  await remove()
  // A new file: one that is there already would keep the mode that it has.
  await writeFile(path, pageTo(address), { mode: 0o600, flag: 'wx' })
  return { url: pathToFileURL(path).href, remove }
}

function pageTo(address: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>Chengyu Brief</title><meta http-equiv="refresh" content="0;url=${address}"></head></html>\n`
}
