import { closeSync, openSync, readSync, realpathSync } from 'node:fs'
import { basename } from 'node:path'

/** The program that every command in /snap/bin is a link to. */
const SNAP_PROGRAM = '/usr/bin/snap'
/** `/snap/bin/chromium`, or a path inside a snap: `/snap/chromium/current/…`. */
const SNAP_PATH = /\/snap\/(?:bin\/)?([a-z0-9-]+)/
/** Scripts that start a snap are short; a browser itself is never read further than this. */
const SCRIPT_BYTES = 4096

/** What is looked at of a file; an argument, so that tests can say so too. */
export interface Files {
  /** Where links lead in the end, or null where there is nothing. */
  readonly realPath: (path: string) => string | null
  /** The first characters of a file; empty where it cannot be read. */
  readonly start: (path: string) => string
}

const DISK: Files = {
  realPath(path) {
    try {
      return realpathSync(path)
    } catch {
      return null
    }
  },
  start(path) {
    try {
      const bytes = Buffer.alloc(SCRIPT_BYTES)
      const file = openSync(path, 'r')
      try {
        return bytes.toString('latin1', 0, readSync(file, bytes))
      } finally {
        closeSync(file)
      }
    } catch {
      return ''
    }
  },
}

/**
 * The name of the snap that a command starts; null where it starts none. Ubuntu's `/usr/bin/chromium-browser` is a script of
 * another package that only starts the snap, so names of files alone do not tell.
 */
export function snapOf(path: string, files: Files = DISK): string | null {
  const own = nameIn(path)
  if (own !== null) return own
  const real = files.realPath(path) ?? path
  if (real === SNAP_PROGRAM) return basename(path)
  const text = files.start(real)
  return nameIn(real) ?? (text.startsWith('#!') ? nameIn(text) : null)
}

function nameIn(text: string): string | null {
  return SNAP_PATH.exec(text)?.[1] ?? null
}
