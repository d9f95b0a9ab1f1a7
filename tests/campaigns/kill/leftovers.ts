import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** The files below a folder that nobody asked for: what a write that was killed has left behind. */
export async function leftoversIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true })
  return names.filter((name) => /(^|\/)\.chengyu-|\.tmp$/.test(name)).map((name) => join(folder, name))
}

/** The user data folder of a child, and all that is in it; nothing where it has made none. */
export async function privateIn(folder: string): Promise<readonly string[]> {
  const userData = join(folder, 'data')
  const names = await readdir(userData, { recursive: true }).catch(() => null)
  return names === null ? [] : [userData, ...names.map((name) => join(userData, name))]
}

/** Those of these paths that others than their owner may use, each with its mode. */
export async function exposedOf(paths: readonly string[]): Promise<readonly string[]> {
  const modes = await Promise.all(paths.map(async (path) => (await lstat(path)).mode & 0o777))
  return paths.map((path, i) => `${path} (${modes[i]?.toString(8)})`).filter((_, i) => ((modes[i] ?? 0) & 0o077) !== 0)
}

/** Fails where a list that should be empty is not. */
export function mustBeNone(what: string, list: readonly string[]): void {
  if (list.length > 0) throw new Error(`${what}: ${list.join(', ')}`)
}
