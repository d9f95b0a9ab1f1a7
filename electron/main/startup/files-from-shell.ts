import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Launch } from './single-instance'

/** "Open with" of Windows and macOS offers the app for every JSON file; whether it is a deck is checked when it is opened. */
const ENDING = /\.json$/i

/**
 * The decks that a command line names. Flags and other files are dropped (the program itself, Chromium's switches);
 * `file://` addresses count, because the desktop entry of Linux sends them.
 */
export function decksIn({ argv, cwd }: Launch): readonly string[] {
  const paths = argv.filter((word) => !word.startsWith('-')).flatMap((word) => pathOf(word, cwd) ?? [])
  return [...new Set(paths.filter((path) => ENDING.test(path)))]
}

function pathOf(word: string, cwd: string): string | null {
  if (!/^file:/i.test(word)) return resolve(cwd, word)
  try {
    return fileURLToPath(word)
  } catch {
    return null
  }
}
