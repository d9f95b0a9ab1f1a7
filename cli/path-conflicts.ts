import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { errorCode } from '../engine/files/file-messages'
import { readFileWithin } from '../engine/files/read-bytes'
import { usageError } from './failure'
import * as messages from './messages'

/** A file that is read or written. */
interface UsedPath {
  readonly path: string
  /** What it is to the person: `the deck that is built`. */
  readonly what: string
}

/** A file that an option names. */
export interface OptionPath extends UsedPath {
  readonly option: string
}

/** Stops a command whose options name one file for two things: the later would be written over the earlier. */
export async function checkPathConflicts(
  taken: readonly UsedPath[],
  named: readonly OptionPath[],
  cwd: string,
): Promise<void> {
  const seen = [...taken]
  for (const one of named) {
    for (const other of seen) {
      const same = await areSame(resolve(cwd, one.path), resolve(cwd, other.path))
      if (same) throw usageError(messages.samePlace(one.option, one.path, other.what))
    }
    seen.push(one)
  }
}

/** Stops a command that would replace a file by another: it may hold a person's work. */
export async function checkNotReplaced(option: string, path: string, cwd: string, bytes: Uint8Array): Promise<void> {
  const present = await readFileWithin(resolve(cwd, path), bytes.length).catch(errorCode)
  // Other problems of the path are reported when it is written to.
  const isOther = typeof present === 'string' ? present === 'TOO_LARGE' : !Buffer.from(bytes).equals(present)
  if (isOther) throw usageError(messages.alreadyThere(option, path))
}

async function areSame(one: string, other: string): Promise<boolean> {
  if ((await real(one)) === (await real(other))) return true
  const [a, b] = await Promise.all([one, other].map((path) => stat(path).catch(() => null)))
  return Boolean(a && b && a.dev === b.dev && a.ino === b.ino)
}

/** The path without symbolic links, as far as it exists. */
async function real(path: string): Promise<string> {
  const whole = await realpath(path).catch(() => null)
  if (whole !== null || dirname(path) === path) return whole ?? path
  return join(await real(dirname(path)), basename(path))
}

/** What is asked of the process; tests pass one of their own. */
interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
}

/** The scripts of this project's package.json that run the command line. */
const OUR_SCRIPTS = new Set(['brief', 'briefing'])

/**
 * The folder that the person is in, which their paths start from. npm runs a script in the project's root, wherever
 * it was called, and says in INIT_CWD where that was.
 */
export function callerFolder({ env, cwd }: Surroundings, root: string): string {
  const isOurScript = cwd === root && OUR_SCRIPTS.has(env.npm_lifecycle_event ?? '')
  return (isOurScript && env.INIT_CWD) || cwd
}
